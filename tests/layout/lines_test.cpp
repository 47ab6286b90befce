// SPDX-License-Identifier: Apache-2.0
#include "layout/lines.h"

#include "layout/fixed_width.h"

#include <gtest/gtest.h>

namespace attune::layout {
namespace {

std::vector<std::string> broken(const std::string& text, double measure, Shape shape = Shape::Ragged) {
  std::vector<std::string> lines;
  for (const TextLine& line : break_lines({{text, false}}, 10, measure, test::FixedWidth(), shape)) {
    std::string words;
    for (const Piece& piece : line.pieces) {
      words += piece.text;
    }
    lines.push_back(words);
  }
  return lines;
}
using Lines = std::vector<std::string>;

TEST(Lines, LeastRagged) {
  // One after the other as many as fit would leave "aaa" far from the edge.
  EXPECT_EQ(broken("aaa bb cc ddddd eeeeee", 30), (Lines{"aaa", "bb cc", "ddddd", "eeeeee"}));
}

}  // namespace
}  // namespace attune::layout
