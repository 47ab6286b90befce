// SPDX-License-Identifier: Apache-2.0
#include "progress/board.h"
#include "progress/draw.h"
#include "progress/words.h"

#include <algorithm>
#include <cmath>

namespace attune::progress {
namespace {

using drawing::Rect;

constexpr double k_label_share = 0.58;  // of the width; the scale has the rest
constexpr double k_same = 0.01;

class ThenNowDrawing {
 public:
  ThenNowDrawing(const ThenNow& facts, double width, const Look& look, const drawing::TextMetrics& metrics)
      : m_facts(facts), m_board(width, look, metrics) {
    m_left = width * k_label_share + 2 * m_board.radius();
    m_right = width - 2 * m_board.radius();
  }

  drawing::Chart draw() {
    double y = 0;
    if (m_facts.factors.empty()) {
      const double lower = draw_axis(y);
      draw_scale(lower + m_board.radius());
      return m_board.finish(lower + 2 * m_board.radius());
    }
    y = draw_legend();
    for (const Side side : {Side::Brake, Side::Accelerator}) {
      const auto of_side = [&](const Factor& each) { return each.side == side; };
      if (std::any_of(m_facts.factors.begin(), m_facts.factors.end(), of_side)) {
        y = draw_side(side, y + m_board.type().small * 0.5);
      }
    }
    return m_board.finish(y);
  }

 private:
  const Ink& ink() const { return m_board.ink(); }
  double x_of(double value) const {
    return m_left + std::clamp(value / std::max(m_facts.most, 1e-9), 0.0, 1.0) * (m_right - m_left);
  }
  const drawing::Colour& colour_of(Side side) const { return side == Side::Brake ? ink().brake_mark : ink().help_mark; }

  /// Mark and words of each time, one beside the other where there is room.
  double draw_legend() {
    const Year year = m_facts.then.year() == m_facts.now.year() ? Year::Without : Year::With;
    const double line = m_board.line_height(m_board.small());
    double x = 0;
    double y = 0;
    for (const Mark mark : {Mark::Hollow, Mark::Filled}) {
      const bool then = mark == Mark::Hollow;
      const std::string words = (then ? "then, " : "now, ") + date_words(then ? m_facts.then : m_facts.now, year);
      const double before = 3.5 * m_board.radius();
      if (x > 0 && x + before + m_board.measure(m_board.small(), words) > m_board.width()) {
        x = 0;
        y += line;
      }
      draw_mark({x + 1.5 * m_board.radius(), y + line / 2}, mark, ink().secondary);
      x = m_board.words(words, m_board.small(), ink().secondary, {x + before, y}).right() + m_board.type().body;
    }
    return y + line;
  }

  /// The digits over the scale; returns their lower edge.
  double draw_axis(double y) {
    const int most = static_cast<int>(std::round(m_facts.most));
    const double widest = m_board.measure(m_board.small(), number_words(most)) + m_board.type().small * 0.4;
    int step = most > 5 ? (most + 4) / 5 : 1;
    while (step < most && x_of(step) - x_of(0) < widest) {
      ++step;
    }
    for (int each = 0; each <= most; each += step) {
      const std::string words = number_words(each);
      const double width = m_board.measure(m_board.small(), words);
      m_board.words(words, m_board.small(), ink().secondary, {x_of(each) - width / 2, y});
    }
    return y + m_board.line_height(m_board.small());
  }

  double draw_side(Side side, double y) {
    const bool brake = side == Side::Brake;
    double lower = y;
    for (const std::string& line : m_board.lines(m_board.bold(), brake ? "Gets in the way" : "Helps", label_width())) {
      lower = m_board.words(line, m_board.bold(), brake ? ink().brake_text : ink().help_text, {0, lower}).bottom();
    }
    const double digits = m_board.line_height(m_board.small());
    y = std::max(lower, draw_axis(std::max(y, lower - digits)));
    for (std::size_t n = 0; n < m_facts.factors.size(); ++n) {
      if (m_facts.factors[n].side == side) {
        y = draw_factor(m_facts.factors[n], y, n);
      }
    }
    return y;
  }

  double label_width() const { return m_left - 3 * m_board.radius(); }

  double draw_factor(const Factor& factor, double y, std::size_t index) {
    const double line = m_board.line_height(m_board.body());
    const auto lines = m_board.lines(m_board.body(), factor.label, label_width());
    const double words = static_cast<double>(lines.size()) * line;
    const double height = std::max(words, 3 * m_board.radius()) + m_board.radius();
    double top = y + (height - words) / 2;
    for (const std::string& each : lines) {
      top = m_board.words(each, m_board.body(), ink().text, {0, top}).bottom();
    }
    const double middle = y + height / 2;
    draw_scale(middle);
    draw_values(factor, middle);
    m_board.spot({0, y, m_board.width(), height}, index);
    return y + height;
  }

  void draw_scale(double y) {
    m_board.rule({m_left, y}, {m_right, y}, ink().line);
    for (int each = 0; each <= static_cast<int>(std::round(m_facts.most)); ++each) {
      const double tick = 0.5 * m_board.radius();
      m_board.rule({x_of(each), y - tick}, {x_of(each), y + tick}, ink().strong_line);
    }
  }

  void draw_values(const Factor& factor, double y) {
    const drawing::Colour& colour = colour_of(factor.side);
    if (factor.then && factor.now && std::abs(*factor.then - *factor.now) < k_same) {
      draw_mark({x_of(*factor.then), y}, Mark::Hollow, colour);
      m_board.person_mark({x_of(*factor.now), y}, 0.55 * m_board.radius(), m_facts.person, Mark::Filled, colour);
      return;
    }
    if (factor.then && factor.now) {
      m_board.person_line({{x_of(*factor.then), y}, {x_of(*factor.now), y}}, m_facts.person, colour);
    }
    if (factor.then) {
      draw_mark({x_of(*factor.then), y}, Mark::Hollow, colour);
    }
    if (factor.now) {
      draw_mark({x_of(*factor.now), y}, Mark::Filled, colour);
    }
  }

  void draw_mark(const drawing::Point& at, Mark mark, const drawing::Colour& colour) {
    m_board.person_mark(at, m_board.radius() * 1.15, m_facts.person, mark, colour);
  }

  const ThenNow& m_facts;
  Board m_board;
  double m_left = 0, m_right = 0;
};

}  // namespace

drawing::Chart draw_then_now(const ThenNow& facts, double width, const Look& look,
                             const drawing::TextMetrics& metrics) {
  return ThenNowDrawing(facts, width, look, metrics).draw();
}

}  // namespace attune::progress
