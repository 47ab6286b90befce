// SPDX-License-Identifier: Apache-2.0
// A practice for tests: the product's use cases, cheap keys, a clock that stands.
#pragma once

#include "practice/couples.h"
#include "practice/practices.h"
#include "practice/safeguards.h"
#include "practice/sessions.h"
#include "support/people.h"
#include "support/temp_folder.h"

#include <optional>

namespace attune::test {

inline domain::Text text(std::string_view words) { return domain::Text::from(words, "test"); }
inline domain::Date date(std::string_view words) { return domain::parse_date(words, "test"); }
inline domain::MemberSet people(std::string_view letters) { return domain::MemberSet::parse(letters, "test"); }
inline crypto::Secret passphrase() { return crypto::Secret::copy_of("correct horse battery"); }

class PracticeFolder {
 public:
  explicit PracticeFolder(std::string_view now = "2026-03-05T14:00:00Z") {
    m_clock = std::make_shared<domain::SetClock>(domain::parse_instant(now, "now"));
    practice::NewPractice what;
    what.name = text("Practice at the Canal");
    what.clinician = text("Ines");
    m_practice.emplace(practice::create_practice(folder(), passphrase(), what, environment()));
    practice::set_practice(*m_practice, "zone", text("UTC"));
  }
  std::filesystem::path folder() const { return m_temp / "p.attune"; }
  std::filesystem::path temp() const { return m_temp.path(); }
  practice::Practice& operator*() { return *m_practice; }
  practice::Practice* operator->() { return &*m_practice; }
  void set_now(std::string_view now) { m_clock->set(domain::parse_instant(now, "now")); }
  void close() {
    m_practice->close();
    m_practice.reset();
  }
  void reopen(const crypto::Secret& with = passphrase()) {
    m_practice.emplace(practice::open_practice(folder(), with, environment()));
  }
  practice::Environment environment() const {
    practice::Environment made;
    made.cheap_keys = true;
    made.clock = m_clock;
    return made;
  }

 private:
  TempFolder m_temp;
  std::shared_ptr<domain::SetClock> m_clock;
  std::optional<practice::Practice> m_practice;
};

/// A case of so many people, in order Maya, Daniel, Jo, Idris.
inline domain::CaseId add_case(practice::Practice& practice, const std::string& code, int people_count = 2) {
  practice::NewCouple couple;
  couple.code = code;
  const char* const names[] = {"Maya Ortiz", "Daniel Reyes", "Jo Park", "Idris Cole"};
  for (int n = 0; n < people_count; ++n) {
    practice::NewPartner partner;
    partner.name = text(names[n]);
    couple.partners.push_back(partner);
  }
  return practice::add_couple(practice, couple).id;
}

}  // namespace attune::test
