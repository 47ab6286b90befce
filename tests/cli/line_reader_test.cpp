// SPDX-License-Identifier: Apache-2.0
#include "cli/line_reader.h"

#include "cli/interrupt.h"

#include <gtest/gtest.h>

#include <array>
#include <thread>
#include <unistd.h>

namespace attune::cli {
namespace {

// Feeds a pipe from a second thread, because a long text does not fit into it at once.
std::vector<std::pair<std::string, bool>> lines(const std::string& text) {
  install_signals();
  std::array<int, 2> ends{};
  EXPECT_EQ(::pipe(ends.data()), 0);
  std::thread feeder([&] {
    std::string_view left = text;
    while (!left.empty()) {
      const ssize_t count = ::write(ends[1], left.data(), left.size());
      if (count <= 0) {
        break;
      }
      left.remove_prefix(static_cast<std::size_t>(count));
    }
    ::close(ends[1]);
  });
  std::vector<std::pair<std::string, bool>> all;
  LineReader reader(Descriptor{ends[0]}, "-");
  while (const auto line = reader.next()) {
    all.emplace_back(line->text, line->too_long);
  }
  feeder.join();
  return all;
}

using Lines = std::vector<std::pair<std::string, bool>>;

TEST(LineReader, ReadsLinesAndAnUnfinishedLast) {
  EXPECT_EQ(lines(""), Lines{});
  EXPECT_EQ(lines("a\n\nb"), (Lines{{"a", false}, {"", false}, {"b", false}}));
  EXPECT_EQ(lines("a\n"), (Lines{{"a", false}}));
  const std::string wide(200000, 'x');
  EXPECT_EQ(lines(wide + "\nb\n"), (Lines{{wide, false}, {"b", false}}));
}

TEST(LineReader, DropsALineThatIsTooLongAndGoesOn) {
  const std::string endless(3 * LineReader::k_longest_line, 'x');
  EXPECT_EQ(lines("a\n" + endless + "\nb\n"), (Lines{{"a", false}, {"", true}, {"b", false}}));
  EXPECT_EQ(lines(endless), (Lines{{"", true}}));
}

}  // namespace
}  // namespace attune::cli
