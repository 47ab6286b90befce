// SPDX-License-Identifier: Apache-2.0
// Words under a line that must not run into each other.
#pragma once

#include "progress/board.h"

namespace attune::progress {

/// One line of labels. What is asked for first has the place.
class Labels {
 public:
  Labels(Board& board, double left, double right, double y) : m_board(board), m_left(left), m_right(right), m_y(y) {}

  /// Words around a place, moved inwards at the ends; false, and nothing, where others stand.
  bool put(const std::string& words, double middle);

 private:
  Board& m_board;
  double m_left, m_right, m_y;
  std::vector<drawing::Rect> m_taken;
};

/// A line from left to right that leaves out what words cover.
void rule_around(Board& board, double left, double right, double y, const drawing::Colour& colour,
                 const std::vector<drawing::Rect>& words);
/// A dotted line downwards that does.
void dotted_around(Board& board, double x, double top, double bottom, const drawing::Colour& colour,
                   const std::vector<drawing::Rect>& words);

}  // namespace attune::progress
