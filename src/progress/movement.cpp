// SPDX-License-Identifier: Apache-2.0
#include "progress/movement.h"

#include "progress/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace attune::progress {
namespace {

using Way = Movement::Way;

constexpr std::size_t k_most = 2;  // sentences, unless more became harder

Way way_between(const Point& from, const Point& to) {
  return to.value > from.value ? Way::Rose : to.value < from.value ? Way::Fell : Way::Unchanged;
}

std::string times_words(int times) {
  constexpr std::array<const char*, 11> k_words{"",           "once",      "twice",       "three times", "four times",
                                                "five times", "six times", "seven times", "eight times", "nine times",
                                                "ten times"};
  const auto index = static_cast<std::size_t>(times);
  return index < k_words.size() ? k_words.at(index) : std::to_string(times) + " times";
}

bool is_harder(const Series& series, const Movement& movement) {
  return movement.way == (series.reversed ? Way::Rose : Way::Fell);
}

std::string sentence(const Series& series, const Movement& movement) {
  std::string words = series.title;
  if (movement.times > 1) {
    words += movement.way == Way::Rose ? " has risen " : " has fallen ";
    words += times_words(movement.times) + " in a row, to " + number_words(movement.to.value);
  } else {
    words += " moved from " + number_words(movement.from.value) + " to " + number_words(movement.to.value);
  }
  // A row that began with the first point says so already.
  if (series.points.size() > static_cast<std::size_t>(movement.times) + 1) {
    words += movement.highest ? ", its highest so far" : movement.lowest ? ", its lowest so far" : "";
  }
  return words + ".";
}

}  // namespace

std::optional<Movement> movement_of(const Series& series) {
  const std::vector<Point>& points = series.points;
  if (points.size() < 2) {
    return std::nullopt;
  }
  Movement made;
  made.from = points[points.size() - 2];
  made.to = points.back();
  made.way = way_between(made.from, made.to);
  for (std::size_t at = points.size() - 1; at > 0 && way_between(points[at - 1], points[at]) == made.way; --at) {
    ++made.times;
  }
  made.highest =
      std::all_of(points.begin(), points.end() - 1, [&](const Point& each) { return each.value < made.to.value; });
  made.lowest =
      std::all_of(points.begin(), points.end() - 1, [&](const Point& each) { return each.value > made.to.value; });
  return made;
}

std::string movement_words(const std::vector<Series>& of_one_person) {
  std::vector<std::pair<const Series*, Movement>> moved;
  std::vector<std::pair<const Series*, Movement>> stayed;
  bool any = false;
  for (const Series& each : of_one_person) {
    any = any || !each.points.empty();
    if (const auto movement = movement_of(each)) {
      (movement->way == Way::Unchanged ? stayed : moved).emplace_back(&each, *movement);
    }
  }
  if (moved.empty() && stayed.empty()) {
    return any ? "One more draws a line." : "";
  }
  if (moved.empty()) {
    return stayed.size() > 1
               ? "Nothing moved."
               : stayed.front().first->title + " stayed at " + number_words(stayed.front().second.to.value) + ".";
  }
  const auto rest = std::stable_partition(moved.begin(), moved.end(),
                                          [](const auto& each) { return is_harder(*each.first, each.second); });
  std::stable_sort(rest, moved.end(), [](const auto& a, const auto& b) { return a.second.times > b.second.times; });
  const auto harder = static_cast<std::size_t>(rest - moved.begin());
  moved.resize(std::min(moved.size(), std::max(harder, k_most)));
  std::string words;
  for (const auto& [series, movement] : moved) {
    words += (words.empty() ? "" : " ") + sentence(*series, movement);
  }
  return words;
}

}  // namespace attune::progress
