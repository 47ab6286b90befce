// SPDX-License-Identifier: Apache-2.0
// One form handed to one person: what the couple's window shows of it. A room view: it holds the words of the form and
// what this person answers now, begins empty whatever was answered before, and tells nothing of the record.
#pragma once

#include "domain/id.h"
#include "domain/members.h"
#include "domain/text.h"
#include "practice/questions.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace attune::practice {

class Asking;
class Practice;

class HandOver {
 public:
  /// `room`: everyone who is in the room now. With somebody else there, what is asked alone only is left out.
  /// NotPermitted ("policy-not-signed") until everyone has signed the case's policy, ("not-in-the-room") when that
  /// person is not there; NotFound (part "form", "partner": also for somebody in the room who is no member).
  HandOver(Practice& practice, const std::filesystem::path& data, const domain::CaseId& couple, domain::Letter partner,
           const std::string& form, domain::MemberSet room);
  ~HandOver();
  HandOver(const HandOver&) = delete;
  HandOver& operator=(const HandOver&) = delete;

  domain::Text person() const { return m_person; }  ///< together name
  domain::Text clinician() const { return m_clinician; }
  /// "These answers go to …", from the policy version that this person signed.
  std::string notice() const { return m_notice; }

  int first() const;
  QuestionBlock block(int block) const;
  int next(int block, int step) const;  ///< -1: none
  bool choose(int item, const std::vector<std::size_t>& options);
  bool type(int item, std::string_view words);
  bool tick(int item, bool ticked);

  bool answered() const;
  /// What keep would keep, for guarded memory while nothing can be kept; client text.
  std::string as_text() const;
  const std::string& form() const;
  /// Keeps what there is as this person's draft, beside what a draft held before.
  void keep();
  /// Given back: what was answered is recorded; when nothing was, nothing is.
  void finish();

 private:
  Practice& m_practice;
  domain::CaseId m_couple;
  domain::Letter m_partner;
  domain::Text m_person, m_clinician;
  std::string m_notice;
  struct Before;
  std::unique_ptr<Before> m_before;  ///< what a draft held when this began; never shown
  std::unique_ptr<Asking> m_asking;
  bool m_kept = false;
  bool m_finished = false;
};

/// Keeps as that person's draft what as_text gave, after the practice was locked and opened again.
void keep_handed(Practice& practice, const std::filesystem::path& data, const domain::CaseId& couple,
                 domain::Letter partner, const std::string& form, std::string_view text);

}  // namespace attune::practice
