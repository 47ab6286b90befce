// SPDX-License-Identifier: Apache-2.0
// Use cases on own trackers. A person's answers are theirs; free to say no and pressure stay with the clinician.
#pragma once

#include "domain/measure.h"
#include "practice/practice.h"

namespace attune::practice {

struct NewMeasure {
  domain::Letter partner;
  std::string measure;               ///< "T-e"
  int score = 0;                     ///< 0 to 10
  std::optional<domain::Date> date;  ///< left out: the event date
};
/// Takes the place of that person's answer of the same day. A low freedom to say no, or a high pressure, raises a
/// signal. InvalidInput "measure", "score", "date" ("in-the-future"); NotFound (part "partner").
domain::MeasureResult record_measure(Practice& practice, const domain::CaseId& couple, const NewMeasure& what);
/// Several of one person as one change.
void record_measures(Practice& practice, const domain::CaseId& couple, const std::vector<NewMeasure>& all);
/// Newest first.
std::vector<domain::MeasureResult> list_measure_results(const Practice& practice, const domain::CaseId& couple,
                                                        const domain::Lens& lens);

/// Those followed in a case, in order: chosen for it, else the usual ones. Nothing outside the clinician's lens.
std::vector<std::string> chosen_measures(const Practice& practice, const domain::CaseId& couple,
                                         const domain::Lens& lens);
/// InvalidInput "measures" for one that does not exist, for one twice ("twice"), for none.
void choose_measures(Practice& practice, const domain::CaseId& couple, const std::vector<std::string>& measures);

}  // namespace attune::practice
