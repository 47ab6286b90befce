// SPDX-License-Identifier: Apache-2.0
// The arrival check-in as the couple's window holds it: each person in turn, five fixed questions, empty at the start
// whatever was said before. A room view: it tells nothing of the record.
#pragma once

#include "domain/check_in.h"

#include <array>
#include <string_view>

namespace attune::practice {

class Practice;

class Arrival {
 public:
  static constexpr std::size_t k_questions = 5;
  /// Everyone who is in the room now, by letter. NotPermitted ("policy-not-signed") until everyone has signed the
  /// case's policy; NotFound (part "session", "partner").
  Arrival(Practice& practice, const domain::SessionId& session, domain::MemberSet room);

  struct Person {
    domain::Letter letter;
    domain::Text name;   ///< together
    std::string notice;  ///< "These answers go to …", from the policy version that this person signed
  };
  const std::vector<Person>& people() const { return m_people; }
  const domain::Text& clinician() const { return m_clinician; }
  /// How many ways there are to answer a question, in the order of the words of domain/check_in.h.
  static std::size_t options(std::size_t question);
  std::optional<std::size_t> answer(std::size_t person, std::size_t question) const;
  /// Nothing: taken back.
  void set_answer(std::size_t person, std::size_t question, std::optional<std::size_t> option);

  /// Keeps what people answered since it was kept last; who answered nothing has nothing kept.
  void keep();
  bool is_kept() const;
  /// What keep would keep, for guarded memory while nothing can be kept.
  std::string as_text() const;

 private:
  struct Said {
    std::array<std::optional<std::size_t>, k_questions> answers;
    bool changed = false;
  };
  Practice& m_practice;
  domain::SessionId m_session;
  domain::Text m_clinician;
  std::vector<Person> m_people;
  std::vector<Said> m_said;
};

/// Keeps what as_text gave, after the practice was locked and opened again.
void keep_arrival(Practice& practice, const domain::SessionId& session, std::string_view text);

}  // namespace attune::practice
