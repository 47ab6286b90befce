// SPDX-License-Identifier: Apache-2.0
#include "drawing/path.h"
#include "progress/board.h"
#include "progress/draw.h"
#include "progress/knots.h"
#include "progress/rows.h"
#include "progress/time_line.h"
#include "progress/words.h"

#include <algorithm>

namespace attune::progress {
namespace {

using Kind = Knot::Kind;
using drawing::Rect;

constexpr const char* k_talk_words = "talk weeks";

class OccasionsDrawing {
 public:
  OccasionsDrawing(const Occasions& practice, double width, const Look& look, const drawing::TextMetrics& metrics)
      : m_practice(practice),
        m_board(width, look, metrics),
        m_radius(m_board.type().small * 0.56),
        m_knots(knots_of(practice)) {
    const auto [first, last] = std::minmax_element(m_knots.begin(), m_knots.end(),
                                                   [](const Knot& a, const Knot& b) { return a.date < b.date; });
    m_year = m_knots.empty() || first->date.year() == last->date.year() ? Year::Without : Year::With;
    find_places();
  }

  drawing::Chart draw() {
    m_top = draw_head();
    m_rows = m_places.empty() ? 1 : m_places.back().row + 1;
    draw_time();
    draw_bands();
    for (std::size_t n = 0; n < m_knots.size(); ++n) {
      if (m_knots[n].kind == Kind::Dot) {
        draw_dot(m_practice.occasions[m_knots[n].index], m_places[n], m_knots[n].index);
      }
    }
    for (std::size_t row = 0; row < m_rows; ++row) {
      draw_labels(row);
    }
    return m_board.finish(row_top(m_rows) - row_gap());
  }

 private:
  const Ink& ink() const { return m_board.ink(); }
  const drawing::Font small() const { return m_board.small(); }
  double outline() const { return 1.3 * m_board.hair(); }
  double outer_radius() const { return m_radius + outline() / 2; }
  double band_height() const { return 3.2 * m_radius; }
  double row_gap() const { return m_board.type().small * 0.5; }
  double row_height() const { return band_height() + m_board.line_height(small()) + row_gap(); }
  double row_top(std::size_t row) const { return m_top + static_cast<double>(row) * row_height(); }
  double row_y(std::size_t row) const { return row_top(row) + band_height() / 2; }
  std::string out_words() const { return "sheets out since " + date_words(*m_practice.out_since, m_year); }

  void find_places() {
    const double air = m_board.type().small * 0.4;
    Measures measures;
    measures.width = m_board.width();
    measures.radius = outer_radius();
    measures.between = air;
    measures.band_words = m_board.measure(small(), k_talk_words) + 2 * air;
    measures.out_words = m_practice.out_since ? m_board.measure(small(), out_words()) + air : 0;
    m_places = place(m_knots, measures);
  }

  /// Title at the left; what the halves mean at the right where there is room, otherwise under it.
  double draw_head() {
    const bool shows_dots =
        std::any_of(m_knots.begin(), m_knots.end(), [](const Knot& each) { return each.kind == Kind::Dot; });
    const auto title = m_board.lines(m_board.bold(), m_practice.title, m_board.width());
    double y = 0;
    for (const std::string& line : title) {
      y = m_board.words(line, m_board.bold(), ink().text, {0, y}).bottom();
    }
    if (shows_dots) {
      const auto legend = m_board.lines(small(), legend_words(), m_board.width() - legend_indent());
      const double room = m_board.width() - (title.empty() ? 0 : m_board.measure(m_board.bold(), title.front())) -
                          2 * m_board.type().body;
      const double needed = legend_indent() + m_board.measure(small(), legend.front());
      y = title.size() <= 1 && legend.size() == 1 && needed <= room
              ? std::max(y, draw_legend(legend, m_board.width() - needed, m_board.above(m_board.bold())))
              : draw_legend(legend, 0, y + std::max(outer_radius(), m_board.above(small())));
    }
    return y > 0 ? y + row_gap() : 0;
  }

  double legend_indent() const { return 2 * outer_radius() + m_board.type().small * 0.5; }

  /// Its first line around that height, or lower where its dot needs room; returns its lower edge.
  double draw_legend(const std::vector<std::string>& lines, double left, double middle) {
    middle = std::max(middle, outer_radius());
    draw_halves({Done::Yes, m_practice.single ? std::nullopt : std::optional(Done::No)},
                {left + outer_radius(), middle});
    double y = std::max(0.0, middle - m_board.above(small()));
    for (const std::string& line : lines) {
      y = m_board.words(line, small(), ink().secondary, {left + legend_indent(), y}).bottom();
    }
    return std::max(y, middle + outer_radius());
  }

  std::string legend_words() const {
    std::string words = "full done, pale partly, empty not";
    if (m_practice.single) {
      return words;
    }
    words = "left " + m_practice.first + ", right " + m_practice.second + "; " + words;
    const bool any_absent =
        std::any_of(m_practice.occasions.begin(), m_practice.occasions.end(),
                    [&](const auto& each) { return is_told(m_practice, each) && (!each.first || !each.second); });
    return words + (any_absent ? ", no half no account" : "");
  }

  void draw_time() {
    for (std::size_t row = 0; row < m_rows; ++row) {
      const double y = row_y(row);
      const bool out = m_practice.out_since && row + 1 == m_rows;
      const double end = out ? m_places.back().x : m_board.width();
      if (end > 0) {
        m_board.rule({0, y}, {end, y}, ink().strong_line);
      }
      if (out) {
        m_board.dotted({end, y}, {m_board.width(), y}, ink().secondary);
      }
    }
  }

  struct Piece {
    std::size_t row;
    double left, right;
  };
  /// A band, row by row.
  std::vector<Piece> pieces(const Place& begin, const Place& end) const {
    std::vector<Piece> all;
    for (std::size_t row = begin.row; row <= end.row; ++row) {
      const double left = row == begin.row ? begin.x : 0;
      const double right = row == end.row ? end.x : m_board.width();
      if (right > left) {
        all.push_back({row, left, right});
      }
    }
    return all;
  }

  void draw_bands() {
    Place begin;
    for (std::size_t n = 0; n < m_knots.size(); ++n) {
      if (m_knots[n].kind == Kind::BandBegin) {
        begin = m_places[n];
      } else if (m_knots[n].kind == Kind::BandEnd) {
        const std::vector<Piece> all = pieces(begin, m_places[n]);
        for (const Piece& each : all) {
          m_board.shape(drawing::Box{
              {each.left, row_top(each.row), each.right - each.left, band_height()}, 0, ink().band, std::nullopt});
        }
        const auto widest = std::max_element(
            all.begin(), all.end(), [](const Piece& a, const Piece& b) { return a.right - a.left < b.right - b.left; });
        if (widest != all.end()) {
          m_bands.push_back(*widest);
        }
      }
    }
  }

  void draw_half(std::vector<drawing::Path::Step> steps, Done done) {
    drawing::Path path;
    path.steps = std::move(steps);
    path.fill = done == Done::Yes ? ink().practice : done == Done::Partly ? ink().partly : ink().surface;
    path.stroke = ink().practice;
    path.thickness = outline();
    m_board.shape(std::move(path));
  }

  struct Told {
    std::optional<Done> first, second;
  };
  void draw_halves(const Told& told, const drawing::Point& at) {
    if (m_practice.single) {
      draw_half(drawing::circle(at, m_radius), *told.first);
      return;
    }
    const double apart = 0.9 * outline();  // a line of the surface stays between the halves, also when both are full
    if (told.first) {
      draw_half(drawing::left_half({at.x - apart, at.y}, m_radius - apart), *told.first);
    }
    if (told.second) {
      draw_half(drawing::right_half({at.x + apart, at.y}, m_radius - apart), *told.second);
    }
  }

  void draw_dot(const Occasion& occasion, const Place& place, std::size_t index) {
    const double y = row_y(place.row);
    draw_halves({occasion.first, occasion.second}, {place.x, y});
    const double reach = outer_radius() + 1.5 * m_board.hair();
    m_board.spot({place.x - reach, y - reach, 2 * reach, 2 * reach}, index);
  }

  /// First what has to be said in words, then the ends of the row, then the first of each month.
  void draw_labels(std::size_t row) {
    Labels labels(m_board, 0, m_board.width(), row_top(row) + band_height());
    if (m_practice.out_since && row + 1 == m_rows) {
      labels.put(out_words(), (m_places.back().x + m_board.width()) / 2);
    }
    for (const Piece& band : m_bands) {
      if (band.row == row) {
        labels.put(k_talk_words, (band.left + band.right) / 2);
      }
    }
    std::vector<std::size_t> dots;
    for (std::size_t n = 0; n < m_knots.size(); ++n) {
      if (m_knots[n].kind == Kind::Dot && m_places[n].row == row) {
        dots.push_back(n);
      }
    }
    if (dots.empty()) {
      return;
    }
    const auto put = [&](std::size_t n) { labels.put(date_words(m_knots[n].date, m_year), m_places[n].x); };
    put(dots.front());
    if (m_knots[dots.back()].date != m_knots[dots.front()].date) {
      put(dots.back());
    }
    for (std::size_t n = 1; n + 1 < dots.size(); ++n) {
      if (m_knots[dots[n]].date.month() != m_knots[dots[n - 1]].date.month()) {
        put(dots[n]);
      }
    }
  }

  const Occasions& m_practice;
  Board m_board;
  double m_radius;
  std::vector<Knot> m_knots;
  double m_top = 0;
  std::size_t m_rows = 1;
  Year m_year = Year::Without;
  std::vector<Place> m_places;
  std::vector<Piece> m_bands;  ///< of each band the widest piece
};

}  // namespace

drawing::Chart draw_occasions(const Occasions& practice, double width, const Look& look,
                              const drawing::TextMetrics& metrics) {
  return OccasionsDrawing(practice, width, look, metrics).draw();
}

}  // namespace attune::progress
