// SPDX-License-Identifier: Apache-2.0
#include "twin.h"

#include "practice/couples.h"
#include "practice/forms.h"
#include "practice/intake.h"
#include "practice/notes.h"
#include "practice/paths.h"
#include "practice/practices.h"
#include "practice/safeguards.h"
#include "practice/sessions.h"
#include "support/people.h"

#include <gtest/gtest.h>

namespace attune::test {
namespace {

using domain::CaseId;
using domain::Letter;
using domain::MemberSet;
using domain::Text;

constexpr std::string_view k_passphrase = "ebb and flow of the river";

Text as_text(const std::string& words) {
  return Text::from(words, "twin");
}
MemberSet members(const char* letters) {
  return MemberSet::parse(letters, "twin");
}

/// Ids that look random and are the same in both twins: those of the fact come from elsewhere and use none up.
struct Ids {
  std::uint64_t shared = 0;
  std::uint64_t extra = 1U << 20U;
  bool of_fact = false;

  domain::IdBytes next() {
    std::uint64_t state = (of_fact ? extra : shared) * 0x9E3779B97F4A7C15U + 0x1234567U;
    ++(of_fact ? extra : shared);
    domain::IdBytes bytes{};
    for (auto& byte : bytes) {
      state ^= state >> 29U;
      state *= 0xBF58476D1CE4E5B9U;
      state ^= state >> 32U;
      byte = static_cast<std::uint8_t>(state >> 56U);
    }
    return bytes;
  }
};

/// What both twins have, in two halves.
class Script {
 public:
  Script(practice::Practice& practice, domain::SetClock& clock) : m_practice(practice), m_clock(clock) {}

  void first_half() {
    practice::NewCouple couple;
    couple.code = "C-014";
    for (const char* name : {"Maya Ortiz", "Daniel Reyes", "Jo Park"}) {
      practice::NewPartner partner;
      partner.name = as_text(name);
      partner.pronouns = as_text("she/her");
      couple.partners.push_back(partner);
    }
    m_case = practice::add_couple(m_practice, couple).id;
    for (const char letter : {'A', 'B', 'C'}) {
      step();
      practice::sign_policy(m_practice, m_case, Letter(letter));
      practice::record_consent(m_practice, m_case, {Letter(letter), 4, "SF1", domain::ConsentState::Given, {}});
      practice::record_screen(m_practice, m_case, {Letter(letter), {}, domain::ScreenOutcome::None, {}, {}});
    }
    // What is in Compare for all three, and a line that is B's own.
    for (const char letter : {'A', 'B', 'C'}) {
      step();
      practice::record_intake(m_practice, practice::data_folder(), m_case,
                              {k_form, Letter(letter), R"({"B2":1,"B3":2})", "twin", false, {}});
      practice::share_answer(m_practice, m_case, Letter(letter), k_form, "B2", members("A,B,C"));
    }
    homework();
    session("A,B", "2026-02-10");
    session("A,B,C", "2026-03-01");
    session("A,B", "2026-03-01");
    session("B", "2026-03-02");
  }

  void second_half() {
    session("A,B", "2026-02-17");
    session("A,B,C", "2026-03-10");
    // The newest hour has the newest note, whatever was written about others.
    const domain::SessionId newest = session("A,B", "2026-03-12");
    practice::write_note(m_practice, newest, {{}, {{"plan", as_text("The same once more")}}});
    step();
    practice::CoupleEdit edit;
    edit.relationship.emplace(as_text("Three people"));
    edit.concerns = {{Letter('B'), as_text("What we said together"), members("A,B,C")},
                     {Letter('C'), as_text("What two of us said"), members("B,C")}};
    practice::edit_couple(m_practice, m_case, edit);
  }

  const CaseId& couple() const { return m_case; }

 private:
  // A sheet that was given, one that is prepared for today, one of the other two, and what was agreed and decided.
  void homework() {
    step();
    practice::record_agreement(m_practice, m_case, {members("A,B"), as_text("Nothing below the waist"), as_text("Yellow"),
                                                    {}, {}, {}, {}});
    practice::decide_path(m_practice, m_case, {members("A,B"), domain::Decision::Advance, as_text("They are at ease"), {}});
    const auto sheet = [&](const char* exercise, const char* pair) {
      step();
      practice::NewHomework what;
      what.exercise = domain::parse_exercise(exercise, "twin");
      what.pair = members(pair);
      what.agreed = what.pair;
      what.names = domain::NamesMode::First;
      what.note = as_text("A line for both");
      return practice::keep_prepared(m_practice, practice::data_folder(), m_case, what).assignment.id.str();
    };
    practice::give_prepared(m_practice, sheet("E1", "A,B"), [](const std::string&) {});
    sheet("SF1", "A,B");
    practice::give_prepared(m_practice, sheet("E2", "B,C"), [](const std::string&) {});
  }

  void step() { m_clock.set({m_clock.now().us + 60'000'000}); }

  domain::SessionId session(const char* present, const char* date) {
    step();
    practice::NewSession session;
    session.present = members(present);
    session.date = domain::parse_date(date, "twin");
    return practice::add_session(m_practice, m_case, session).session.id;
  }

  practice::Practice& m_practice;
  domain::SetClock& m_clock;
  CaseId m_case;
};

void add(Album& album, std::vector<Shown> all) {
  for (Shown& shown : all) {
    const std::string key = shown.output + " --lens " + shown.look->words + ", " + shown.form;
    album.insert_or_assign(key, std::move(shown));
  }
}

}  // namespace

Twins::Twins() : m_program(m_temp.path(), k_passphrase), m_typed(m_program.file("typed", "a")) {}

Album Twins::album(const Fact* fact, Moment moment) {
  const std::filesystem::path folder = m_temp / "p.attune";
  std::filesystem::remove_all(folder);
  const auto clock = std::make_shared<domain::SetClock>(domain::parse_instant("2026-03-05T14:00:00Z", "now"));
  const auto ids = std::make_shared<Ids>();
  practice::Environment environment;
  environment.cheap_keys = true;
  environment.clock = clock;
  environment.ids = [ids] { return ids->next(); };
  practice::NewPractice what;
  what.name = as_text("Practice at the Canal");
  what.clinician = as_text("Ines");
  auto practice = practice::create_practice(folder, crypto::Secret::copy_of(k_passphrase), what, environment);
  practice::set_practice(practice, "zone", as_text("UTC"));
  Script script(practice, *clock);
  const auto come_to_pass = [&](Moment now) {
    if (fact != nullptr && moment == now) {
      ids->of_fact = true;
      fact->come_to_pass(practice, script.couple());
      ids->of_fact = false;
    }
  };
  script.first_half();
  come_to_pass(Moment::Between);
  script.second_half();
  come_to_pass(Moment::Last);

  Album album;
  add(album, show_views(practice, script.couple()));
  practice.close();
  for (const Format format : {Format::Json, Format::Text}) {
    add(album, show_commands(m_program, folder, "C-014", m_typed, format));
  }
  return album;
}

}  // namespace attune::test
