// SPDX-License-Identifier: Apache-2.0
// Use cases on goals, confidences and the medical matter and remarks, all entered by hand. Ids are prefixes of at least
// four characters within the case: NotFound, or InvalidInput "ambiguous".
#pragma once

#include "domain/casework.h"
#include "practice/practice.h"

namespace attune::practice {

/// Goals, newest first, closed ones too; shared ones through the lenses of those with whom they are shared.
std::vector<domain::Goal> list_goals(const Practice& practice, const domain::CaseId& couple, const domain::Lens& lens);
/// Shared: everyone who is a member today.
domain::Goal add_goal(Practice& practice, const domain::CaseId& couple, const domain::Text& words, bool shared,
                      std::optional<domain::Date> date = std::nullopt);
struct GoalEdit {
  std::optional<domain::Text> words;
  std::optional<bool> shared;  ///< true: with everyone who is a member today
};
domain::Goal edit_goal(Practice& practice, const domain::CaseId& couple, std::string_view id, const GoalEdit& edit);
/// NotPermitted "closed-already".
domain::Goal close_goal(Practice& practice, const domain::CaseId& couple, std::string_view id,
                        std::optional<domain::Date> date = std::nullopt);

/// Newest first; empty through any lens but the clinician's.
std::vector<domain::Confidence> list_confidences(const Practice& practice, const domain::CaseId& couple,
                                                 const domain::Lens& lens);
struct NewConfidence {
  domain::Letter partner;
  domain::Text fact;
  std::optional<domain::Text> who_knows;
  std::optional<domain::Text> agreed;
  std::optional<domain::Date> look_again;
  std::optional<domain::Date> told;
};
/// The policy that this person had signed by then stands with it.
domain::Confidence add_confidence(Practice& practice, const domain::CaseId& couple, const NewConfidence& what);
struct ConfidenceEdit {
  std::optional<domain::Text> fact;
  std::optional<std::optional<domain::Text>> who_knows, agreed;  ///< set, or taken away
  std::optional<std::optional<domain::Date>> look_again;
};
domain::Confidence edit_confidence(Practice& practice, const domain::CaseId& couple, domain::Letter partner,
                                   std::string_view id, const ConfidenceEdit& edit);
domain::Confidence close_confidence(Practice& practice, const domain::CaseId& couple, domain::Letter partner,
                                    std::string_view id, std::optional<domain::Date> date = std::nullopt);

/// Newest first; empty through any lens but the clinician's.
std::vector<domain::MedicalLine> list_medical_lines(const Practice& practice, const domain::CaseId& couple,
                                                    const domain::Lens& lens);
domain::MedicalLine add_medical_line(Practice& practice, const domain::CaseId& couple, domain::Letter about,
                                     const domain::Text& words, std::optional<domain::Date> date = std::nullopt);

/// Lines for herself, each in one person's file. Newest first; empty through any lens but the clinician's.
std::vector<domain::Remark> list_remarks(const Practice& practice, const domain::CaseId& couple,
                                         const domain::Lens& lens);
domain::Remark add_remark(Practice& practice, const domain::CaseId& couple, domain::Letter about,
                          const domain::Text& words, std::optional<domain::Date> date = std::nullopt);

}  // namespace attune::practice
