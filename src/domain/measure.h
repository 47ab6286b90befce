// SPDX-License-Identifier: Apache-2.0
// Own trackers: what one person says of the last weeks on a scale from 0 to 10. No tests: they have no cut-offs, no
// norms and no reliable change, and two people are never put together in a figure.
#pragma once

#include "domain/couple_case.h"

#include <vector>

namespace attune::domain {

using MeasureResultId = Id<struct MeasureResultTag>;

/// One of the trackers, "T-a" to "T-k".
struct Tracker {
  std::string_view id;
  std::string_view title;      ///< short: "Known and accepted"
  std::string_view statement;  ///< as it is put to the person
  bool higher_is_better = true;
  /// Asked alone and seen by nobody but the clinician, however it was told (T-b, T-f).
  bool stays_with_clinician = false;
};
constexpr int k_tracker_high = 10;

const std::vector<Tracker>& trackers();
/// "T-b", upper or lower case; InvalidInput naming the field for any other.
const Tracker& parse_tracker(std::string_view text, std::string_view field);
/// nullptr when there is none of this id.
const Tracker* find_tracker(std::string_view id);
/// What a case begins with, until the clinician chooses others for it.
std::vector<std::string> usual_trackers();
/// An answer to look at with that person alone: free to say no 6 or lower, pressure 7 or higher.
bool is_signal(const Tracker& tracker, int score);

/// One answer of one person; a later one of the same day takes its place.
struct MeasureResult {
  MeasureResultId id;
  Letter partner;
  std::string measure;               ///< a tracker's id
  Date date{};
  int score = 0;                     ///< 0 to 10
  std::optional<Instant> superseded;
  Instant recorded{};                ///< set when it is read
};

}  // namespace attune::domain
