// SPDX-License-Identifier: Apache-2.0
#include "progress/board.h"
#include "progress/draw.h"
#include "progress/time_line.h"
#include "progress/words.h"

#include <algorithm>

namespace attune::progress {
namespace {

// Of a mark's radius: how close two marks may come.
constexpr double k_between_marks = 2.8;
// Where many of them stand, marks only say whose line it is.
constexpr double k_between_marks_when_dense = 14;

std::optional<Span> joined(std::optional<Span> span, domain::Date date) {
  return span ? Span{std::min(span->first, date), std::max(span->last, date)} : Span{date, date};
}

class TrackerDrawing {
 public:
  TrackerDrawing(const Tracker& tracker, double width, const Look& look, const drawing::TextMetrics& metrics)
      : m_tracker(tracker), m_series(tracker.series), m_board(width, look, metrics) {
    m_span = tracker.span ? tracker.span : span_of({m_series}, tracker.events);
    for (const Point& each : m_series.points) {
      m_span = joined(m_span, each.date);
    }
  }

  drawing::Chart draw() {
    const double title = m_board.paragraph(m_series.title, m_board.body(), m_board.ink().text, 0);
    m_top =
        title + 0.2 * m_board.type().small + std::max(m_board.above(m_board.small()), m_board.above(m_board.bold()));
    m_bottom = m_top + m_board.type().plot;
    find_places();
    if (m_places.empty()) {
      draw_axis({});
    } else {
      draw_all();
    }
    double height = m_bottom + std::max(m_board.below(m_board.small()), m_board.below(m_board.bold()));
    if (m_tracker.dated && !m_places.empty()) {
      draw_dates(height);
    }
    height += m_tracker.dated ? m_board.line_height(m_board.small()) : 0;
    return m_board.finish(height);
  }

 private:
  double middle() const { return (m_series.low + m_series.high) / 2; }
  std::string last_words() const { return number_words(m_series.points.back().value); }
  double gap() const { return m_board.radius() * 1.2; }

  double y_of(double value) const {
    const double whole = std::max(m_series.high - m_series.low, 1e-9);
    return m_bottom - std::clamp((value - m_series.low) / whole, 0.0, 1.0) * (m_bottom - m_top);
  }
  double x_of(domain::Date date) const {
    const int days = domain::days_between(m_span->first, m_span->last);
    return m_first_x + (days > 0 ? (m_last_x - m_first_x) * domain::days_between(m_span->first, date) / days : 0);
  }

  void find_places() {
    double widest = 0;
    for (const double each : {m_series.low, middle(), m_series.high}) {
      widest = std::max(widest, m_board.measure(m_board.small(), number_words(each)));
    }
    m_left = widest + m_board.type().small * 0.5;
    if (m_series.points.empty()) {
      return;
    }
    m_first_x = m_left + 2 * m_board.radius();
    const double beside = m_board.radius() + gap() + m_board.measure(m_board.bold(), last_words());
    m_last_x = std::max(m_first_x, m_board.width() - beside);
    for (const Point& each : m_series.points) {
      m_places.push_back({x_of(each.date), y_of(each.value)});
    }
  }

  void draw_axis(const std::vector<drawing::Rect>& words) {
    for (const double each : {m_series.high, middle(), m_series.low}) {
      const std::string number = number_words(each);
      const double width = m_board.measure(m_board.small(), number);
      const double right = m_left - m_board.type().small * 0.5;
      m_board.number(number, m_board.small(), m_board.ink().secondary, right - width, y_of(each));
      rule_around(m_board, m_left, m_board.width(), y_of(each), m_board.ink().line, words);
    }
  }

  void draw_all() {
    const drawing::Colour& colour = m_board.ink().person.at(m_tracker.person % m_board.ink().person.size());
    const drawing::Point& last = m_places.back();
    const drawing::Font& font = m_board.bold();
    const drawing::Rect value{last.x + m_board.radius() + gap(), last.y - m_board.above(font),
                              m_board.measure(font, last_words()), m_board.line_height(font)};
    draw_axis({value});
    for (const Event& each : m_tracker.events) {
      if (within(each)) {
        dotted_around(m_board, x_of(each.date), m_top, m_bottom, m_board.ink().strong_line, {value});
      }
    }
    if (m_places.size() > 1) {
      m_board.person_line(m_places, m_tracker.person, colour, is_dense() ? 0.55 : 1);
    }
    draw_marks(colour);
    m_board.words(last_words(), font, m_board.ink().text, {value.x, value.y});
  }

  /// So many points that each mark would cover others.
  bool is_dense() const {
    const double room = m_places.back().x - m_places.front().x;
    return static_cast<double>(m_places.size()) * m_board.radius() > 1.5 * room && m_places.size() > 12;
  }

  void draw_marks(const drawing::Colour& colour) {
    const double radius = m_board.radius();
    const double least = (is_dense() ? k_between_marks_when_dense : k_between_marks) * radius;
    const double last = m_places.back().x;
    std::optional<double> before;
    for (std::size_t n = 0; n < m_places.size(); ++n) {
      const drawing::Point& at = m_places[n];
      const bool is_last = n + 1 == m_places.size();
      if (is_last || ((!before || at.x - *before >= least) && last - at.x >= least)) {
        m_board.person_mark(at, radius, m_tracker.person, Mark::Filled, colour);
        before = at.x;
      }
      const double reach = radius * 1.7;
      m_board.spot({at.x - reach, at.y - reach, 2 * reach, 2 * reach}, n);
    }
  }

  bool within(const Event& event) const { return event.date >= m_span->first && event.date <= m_span->last; }

  void draw_dates(double y) {
    Labels labels(m_board, m_left, m_board.width(), y);
    const Point& first = m_series.points.front();
    const Point& last = m_series.points.back();
    const Year year = first.date.year() == last.date.year() ? Year::Without : Year::With;
    labels.put(date_words(last.date, year), m_places.back().x);
    labels.put(date_words(first.date, year), m_places.front().x);
    for (const Event& each : m_tracker.events) {
      if (within(each) && !each.label.empty()) {
        labels.put(one_line(each.label), x_of(each.date));
      }
    }
  }

  const Tracker& m_tracker;
  const Series& m_series;
  Board m_board;
  std::optional<Span> m_span;
  std::vector<drawing::Point> m_places;
  double m_top = 0, m_bottom = 0, m_left = 0, m_first_x = 0, m_last_x = 0;
};

}  // namespace

std::optional<Span> span_of(const std::vector<Series>& all, const std::vector<Event>& events) {
  std::optional<Span> span;
  for (const Series& series : all) {
    for (const Point& each : series.points) {
      span = joined(span, each.date);
    }
  }
  if (span) {
    for (const Event& each : events) {
      span = joined(span, each.date);
    }
  }
  return span;
}

drawing::Chart draw_tracker(const Tracker& tracker, double width, const Look& look,
                            const drawing::TextMetrics& metrics) {
  return TrackerDrawing(tracker, width, look, metrics).draw();
}

}  // namespace attune::progress
