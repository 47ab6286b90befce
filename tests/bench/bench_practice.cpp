// SPDX-License-Identifier: Apache-2.0
#include "bench/bench_practice.h"

#include "practice/couples.h"
#include "practice/safeguards.h"
#include "practice/sessions.h"

namespace attune::bench {

using domain::Letter;
using domain::MemberSet;
using domain::Text;

practice::Environment cheap() {
  practice::Environment environment;
  environment.cheap_keys = true;
  return environment;
}

const crypto::Secret& passphrase() {
  static const crypto::Secret secret = crypto::Secret::copy_of(std::string_view("one two three four"));
  return secret;
}

practice::Practice make_practice(const std::filesystem::path& folder) {
  practice::NewPractice what;
  what.name = Text::from("Bench", "name");
  what.clinician = Text::from("Bench", "clinician");
  return practice::create_practice(folder, passphrase(), what, cheap());
}

domain::CaseId add_case(practice::Practice& practice) {
  practice::NewCouple what;
  what.partners.resize(2);
  what.partners[0].name = Text::from("Maya Example", "name");
  what.partners[1].name = Text::from("Daniel Example", "name");
  const practice::CoupleRow row = practice::add_couple(practice, what);
  const domain::CaseId id = practice::find_couple(practice, row.code);
  const MemberSet both = MemberSet::of({Letter('A'), Letter('B')});
  for (const Letter letter : both.letters()) {
    practice::sign_policy(practice, id, letter);
    practice::NewScreen screen;
    screen.partner = letter;
    practice::record_screen(practice, id, screen);
    practice::NewWilling willing;
    willing.partner = letter;
    willing.pair = both;
    practice::record_willing(practice, id, willing);
  }
  for (int i = 0; i < 3; ++i) {
    practice::NewSession session;
    session.present = both;
    practice::add_session(practice, id, session);
  }
  return id;
}

std::size_t read_case(const practice::Practice& practice, const domain::CaseId& couple) {
  const domain::Lens lens = domain::Lens::clinician();
  return practice::show_couple(practice, couple, lens).signatures.size() +
         practice::list_sessions(practice, couple, lens).size() +
         practice::list_consents(practice, couple, lens).size() +
         practice::list_screens(practice, couple, lens).size() + practice::list_willing(practice, couple, lens).size() +
         practice::list_policy(practice, couple, lens).size();
}

}  // namespace attune::bench
