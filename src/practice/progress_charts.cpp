// SPDX-License-Identifier: Apache-2.0
#include "practice/progress_charts.h"

#include "progress/draw.h"
#include "progress/sign.h"

#include <algorithm>

namespace attune::practice {
namespace {

progress::Look look_of(const ChartPlace& place) {
  switch (place.on) {
    case ChartPlace::On::LightScreen: return {progress::light_ink(), progress::screen_type(place.text_scale)};
    case ChartPlace::On::DarkScreen: return {progress::dark_ink(), progress::screen_type(place.text_scale)};
    case ChartPlace::On::Paper: break;
  }
  return {progress::paper_ink(), progress::paper_type()};
}

std::size_t place_of(domain::Letter letter) { return static_cast<std::size_t>(letter.index()); }

progress::Series series_of(const TrackerView& view) {
  const domain::Tracker* tracker = domain::find_tracker(view.measure);
  progress::Series series;
  series.title = tracker == nullptr ? view.measure : std::string(tracker->title);
  series.high = domain::k_tracker_high;
  series.reversed = tracker != nullptr && !tracker->higher_is_better;
  for (const TrackerPoint& each : view.points) {
    series.points.push_back({each.date, static_cast<double>(each.score)});
  }
  return series;
}

// The steps that pairs with this person came to.
std::vector<progress::Event> events_of(const ProgressView& view, domain::Letter person) {
  std::vector<progress::Event> events;
  for (const PairProgress& pair : view.pairs) {
    for (const domain::PathStretch& each : pair.path.stretches) {
      if (pair.pair.has(person) && !each.talk && each.rung > 0) {
        events.push_back({each.from, domain::rung_code(each.rung)});
      }
    }
  }
  return events;
}

// One span for all trackers of a person, so that they stand under each other day by day.
std::optional<progress::Span> span_of(const ProgressView& view, domain::Letter person,
                                      const std::vector<progress::Event>& events) {
  std::vector<progress::Series> all;
  for (const TrackerView& each : view.measures) {
    if (each.partner == person) {
      all.push_back(series_of(each));
    }
  }
  return progress::span_of(all, events);
}

std::optional<progress::Done> done_of(const OccasionView& occasion, domain::Letter person) {
  for (const Account& each : occasion.accounts) {
    if (each.partner == person && each.done) {
      switch (*each.done) {
        case domain::Done::Yes: return progress::Done::Yes;
        case domain::Done::Partly: return progress::Done::Partly;
        case domain::Done::No: return progress::Done::No;
      }
    }
  }
  return std::nullopt;
}

std::string name_of(const ProgressView& view, domain::Letter letter) {
  for (const PartnerView& each : view.people) {
    if (each.letter == letter) {
      return each.display_name.str();
    }
  }
  return letter.str();
}

}  // namespace

drawing::Chart tracker_chart(const ProgressView& view, const TrackerView& tracker, bool dated, double width,
                             const ChartPlace& place, const drawing::TextMetrics& metrics) {
  progress::Tracker what;
  what.series = series_of(tracker);
  what.person = place_of(tracker.partner);
  what.events = events_of(view, tracker.partner);
  what.span = span_of(view, tracker.partner, what.events);
  what.dated = dated;
  return progress::draw_tracker(what, width, look_of(place), metrics);
}

drawing::Chart practice_chart(const ProgressView& view, const PairProgress& pair, std::size_t most, double width,
                              const ChartPlace& place, const drawing::TextMetrics& metrics) {
  if (pair.occasions.empty() && !pair.out_since) {
    return {};
  }
  const auto people = pair.pair.letters();
  const std::size_t left_out = pair.occasions.size() > most ? pair.occasions.size() - most : 0;
  progress::Occasions what;
  what.single = people.size() == 1;
  what.title = what.single ? "Practice" : "Practice, both accounts";
  what.first = name_of(view, people.front());
  what.second = what.single ? std::string() : name_of(view, people.back());
  for (std::size_t at = left_out; at < pair.occasions.size(); ++at) {
    const OccasionView& each = pair.occasions[at];
    what.occasions.push_back(
        {each.date, done_of(each, people.front()), what.single ? std::nullopt : done_of(each, people.back())});
  }
  for (const domain::PathStretch& each : pair.path.stretches) {
    const domain::Date last = each.to.value_or(view.today);
    const bool shown = what.occasions.empty() || last >= what.occasions.front().date;
    if (each.talk && shown && each.from <= last) {
      what.talk_weeks.push_back({std::max(each.from, what.occasions.empty() ? each.from : what.occasions.front().date), last});
    }
  }
  what.out_since = pair.out_since;
  drawing::Chart chart = progress::draw_occasions(what, width, look_of(place), metrics);
  for (drawing::Spot& each : chart.spots) {
    each.index += left_out;
  }
  return chart;
}

drawing::Chart ratings_chart(const ProgressView& view, domain::Letter person, double width, const ChartPlace& place,
                             const drawing::TextMetrics& metrics) {
  progress::ThenNow what;
  what.person = place_of(person);
  std::vector<std::size_t> indices;
  for (std::size_t at = 0; at < view.ratings.size(); ++at) {
    const RatingView& each = view.ratings[at];
    if (each.partner != person) {
      continue;
    }
    what.then = each.then_date;
    what.now = each.now_date;
    what.most = each.most;
    what.factors.push_back({each.question,
                            each.side == CompareSide::Brake ? progress::Side::Brake : progress::Side::Accelerator,
                            each.then, each.now});
    indices.push_back(at);
  }
  if (what.factors.empty()) {
    return {};
  }
  drawing::Chart chart = progress::draw_then_now(what, width, look_of(place), metrics);
  for (drawing::Spot& each : chart.spots) {
    each.index = indices.at(each.index);
  }
  return chart;
}

drawing::Picture person_mark(domain::Letter person, const ChartPlace& place, const drawing::TextMetrics& metrics) {
  return progress::person_sign(place_of(person), look_of(place), metrics);
}

}  // namespace attune::practice
