// SPDX-License-Identifier: Apache-2.0
// Two people who have signed, and what is there of them to be asked and to be told.
#pragma once

#include "practice/forms.h"
#include "practice/hand_over.h"
#include "practice/intake.h"
#include "practice/interview.h"
#include "support/asked.h"
#include "support/errors.h"
#include "support/practice_folder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace attune::test {

using Lines = std::vector<std::string>;

class AskedCase : public ::testing::Test {
 protected:
  static constexpr const char* k_form = "barriers-and-brakes";

  AskedCase() {
    for (const domain::Letter each : {k_a, k_b}) {
      practice::sign_policy(*m_practice, m_case, each);
    }
  }

  void record(domain::Letter partner, const std::string& answers, bool draft = false) {
    practice::record_intake(*m_practice, practice::data_folder(), m_case,
                            {k_form, partner, answers, "answers.json", draft, {}});
  }
  practice::Interview interview(domain::Letter partner, const std::string& form = k_form) {
    return practice::Interview(*m_practice, practice::data_folder(), m_case, partner, form);
  }
  practice::HandOver hand_over(domain::Letter partner, const char* room) {
    return practice::HandOver(*m_practice, practice::data_folder(), m_case, partner, k_form, people(room));
  }

  /// Of each occasion, newest first: "draft", "stands" or "superseded", then "B7=Quite a bit" as the clinician reads
  /// it.
  std::vector<Lines> occasions(domain::Letter partner) {
    std::vector<Lines> all;
    for (const practice::IntakeView& view :
         practice::show_intake(*m_practice, m_case, partner, domain::Lens::clinician())) {
      Lines lines{*view.draft ? "draft" : *view.superseded ? "superseded" : "stands"};
      for (const practice::AnswerView& each : view.answers) {
        lines.push_back(each.item + "=" + each.text);
      }
      all.push_back(lines);
    }
    return all;
  }

  /// How often something was done to an intake.
  std::ptrdiff_t audited(const std::string& verb) {
    const auto rows = practice::show_audit(*m_practice);
    return std::count_if(rows.begin(), rows.end(),
                         [&](const practice::AuditRow& each) { return each.entity == "intake" && each.verb == verb; });
  }

  PracticeFolder m_practice;
  domain::CaseId m_case = add_case(*m_practice, "C-1", 2);
};

}  // namespace attune::test
