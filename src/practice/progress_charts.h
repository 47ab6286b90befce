// SPDX-License-Identifier: Apache-2.0
// What changed, as charts: drawn by one function for screen and paper, as wide as asked.
#pragma once

#include "drawing/chart.h"
#include "drawing/text_metrics.h"
#include "practice/progress.h"

namespace attune::practice {

/// Where a chart is shown: points on paper, pixels on a screen at the user's size of text.
struct ChartPlace {
  enum class On { Paper, LightScreen, DarkScreen };
  On on = On::Paper;
  double text_scale = 1;
};

/// One person's one tracker; a spot's index is that of the point. With `dated` the days and the steps of the path stand
/// under it.
drawing::Chart tracker_chart(const ProgressView& progress, const TrackerView& tracker, bool dated, double width,
                             const ChartPlace& place, const drawing::TextMetrics& metrics);
/// Both accounts of a pair's practice, of the newest `most` occasions; a spot's index is that of the occasion in
/// PairProgress. Without any and without sheets out it has no height.
drawing::Chart practice_chart(const ProgressView& progress, const PairProgress& pair, std::size_t most, double width,
                              const ChartPlace& place, const drawing::TextMetrics& metrics);
/// What one person rated, then and now; a spot's index is that of the rating in ProgressView. No height without any.
drawing::Chart ratings_chart(const ProgressView& progress, domain::Letter person, double width, const ChartPlace& place,
                             const drawing::TextMetrics& metrics);
/// A person's mark, to stand beside the name.
drawing::Picture person_mark(domain::Letter person, const ChartPlace& place, const drawing::TextMetrics& metrics);

}  // namespace attune::practice
