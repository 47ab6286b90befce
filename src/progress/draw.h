// SPDX-License-Identifier: Apache-2.0
// The three charts, drawn once for screen and paper: as wide as asked, as high as they come out. Lengths and sizes of
// type are points on paper and pixels on a screen. A width is at least twelve times the size of small type.
#pragma once

#include "drawing/chart.h"
#include "drawing/text_metrics.h"
#include "progress/look.h"
#include "progress/series.h"

#include <optional>

namespace attune::progress {

/// From which day to which day a chart reaches, so that those of one person stand under each other day by day.
struct Span {
  domain::Date first{}, last{};
};
/// Of all points of these series and all events; nothing when there is no point.
std::optional<Span> span_of(const std::vector<Series>& all, const std::vector<Event>& events);

/// One person's one series.
struct Tracker {
  Series series;
  std::size_t person = 0;     ///< 0 is A: circle and solid line; then diamond and dashed, square and dotted, triangle
  std::vector<Event> events;  ///< dotted lines; those outside the span are left out
  std::optional<Span> span;   ///< its own points and events when none is given; never less than its points
  bool dated = false;         ///< dates and events are named under it, as far as there is room
};
/// The title, the full axis from low over the middle to high, every point in the line, the last value in bold. Without
/// a point there is nothing but title and axis, with one its mark and value. Where points stand closer than their marks
/// some marks are left out; line and spots have them all. A spot's index is that of the point.
drawing::Chart draw_tracker(const Tracker& tracker, double width, const Look& look,
                            const drawing::TextMetrics& metrics);

enum class Done { No, Partly, Yes };
/// What the two of a pair told of one occasion, each on their own; who told nothing has nothing.
struct Occasion {
  domain::Date date{};
  std::optional<Done> first, second;
};
struct Occasions {
  std::string title;                      ///< "Practice, both accounts"; empty: none
  std::string first, second;              ///< whose account is left and whose is right
  bool single = false;                    ///< a case of one: whole dots, `second` is nobody
  std::vector<Occasion> occasions;        ///< in any order
  std::vector<Span> talk_weeks;           ///< first to last day
  std::optional<domain::Date> out_since;  ///< sheets that are not back
};
/// Half-dots along the time: full done, pale partly, empty not, no half for no account; never a sum. Gaps are as long
/// as they lasted, as far as there is room; dots never touch and never shrink. What does not fit a row goes on in the
/// next one, because a dot that is scaled down shows no halves any more. A spot's index is that of the occasion; those
/// without any account have none.
drawing::Chart draw_occasions(const Occasions& practice, double width, const Look& look,
                              const drawing::TextMetrics& metrics);

enum class Side { Brake, Accelerator };
/// A brake or accelerator at two times, from 0 to 3; what was not answered is not there.
struct Factor {
  std::string label;
  Side side = Side::Brake;
  std::optional<double> then, now;
};
struct ThenNow {
  std::size_t person = 0;
  domain::Date then{}, now{};
  double most = 3;
  std::vector<Factor> factors;  ///< brakes are drawn first, otherwise in this order
};
/// A row for each: its words, and on a scale a hollow mark then and a filled mark now. A spot's index is that of the
/// factor; it takes the whole row.
drawing::Chart draw_then_now(const ThenNow& facts, double width, const Look& look, const drawing::TextMetrics& metrics);

}  // namespace attune::progress
