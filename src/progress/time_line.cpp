// SPDX-License-Identifier: Apache-2.0
#include "progress/time_line.h"

#include <algorithm>
#include <utility>

namespace attune::progress {
namespace {

constexpr double k_air = 1.5;  // between words and a line that leaves them out

using Stretch = std::pair<double, double>;

/// What is left of a stretch without others.
std::vector<Stretch> without(double from, double to, std::vector<Stretch> others) {
  std::sort(others.begin(), others.end());
  std::vector<Stretch> all;
  for (const auto& [begin, end] : others) {
    if (begin > from) {
      all.emplace_back(from, std::min(begin, to));
    }
    from = std::max(from, end);
  }
  if (from < to) {
    all.emplace_back(from, to);
  }
  std::erase_if(all, [](const Stretch& each) { return each.second <= each.first; });
  return all;
}

}  // namespace

bool Labels::put(const std::string& words, double middle) {
  const double width = m_board.measure(m_board.small(), words);
  const double between = m_board.type().small * 0.6;
  const double left = std::max(m_left, std::min(middle - width / 2, m_right - width));
  const auto meets = [&](const drawing::Rect& each) {
    return left < each.right() + between && each.x < left + width + between;
  };
  if (width > m_right - m_left || std::any_of(m_taken.begin(), m_taken.end(), meets)) {
    return false;
  }
  m_taken.push_back(m_board.words(words, m_board.small(), m_board.ink().secondary, {left, m_y}));
  return true;
}

void rule_around(Board& board, double left, double right, double y, const drawing::Colour& colour,
                 const std::vector<drawing::Rect>& words) {
  std::vector<Stretch> covered;
  for (const drawing::Rect& each : words) {
    if (y > each.y - k_air && y < each.bottom() + k_air) {
      covered.emplace_back(each.x - k_air, each.right() + k_air);
    }
  }
  for (const auto& [from, to] : without(left, right, covered)) {
    board.rule({from, y}, {to, y}, colour);
  }
}

void dotted_around(Board& board, double x, double top, double bottom, const drawing::Colour& colour,
                   const std::vector<drawing::Rect>& words) {
  std::vector<Stretch> covered;
  for (const drawing::Rect& each : words) {
    if (x > each.x - k_air && x < each.right() + k_air) {
      covered.emplace_back(each.y - k_air, each.bottom() + k_air);
    }
  }
  for (const auto& [from, to] : without(top, bottom, covered)) {
    board.dotted({x, from}, {x, to}, colour);
  }
}

}  // namespace attune::progress
