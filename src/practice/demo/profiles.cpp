// SPDX-License-Identifier: Apache-2.0
#include "practice/demo/profiles.h"

#include <algorithm>
#include <array>
#include <span>

namespace attune::practice::demo {
namespace {

constexpr int k_most = 10;  // of kinds and trackers
constexpr int k_a_lot = 3;
constexpr std::size_t k_free_to_say_no = 1;  // T-b
constexpr std::size_t k_pressure = 3;        // T-f, of which less is better

using Items = std::span<const std::string_view>;
/// What tends to come together, on both lists.
struct Story {
  Items brakes, helps;
};
template <std::size_t n>
using Names = std::array<std::string_view, n>;

constexpr Names<5> k_worn_brakes{"B2", "B7", "B25", "B22", "B17"};
constexpr Names<4> k_worn_helps{"A10", "A11", "A9", "A12"};
constexpr Names<5> k_watched_brakes{"B6", "B8", "B9", "B10", "B13"};
constexpr Names<4> k_watched_helps{"A2", "A8", "A16", "A13"};
constexpr Names<5> k_sore_brakes{"B1a", "B1b", "B3", "B13", "B4"};
constexpr Names<4> k_sore_helps{"A9", "A13", "A16", "A14"};
constexpr Names<5> k_unseen_brakes{"B14", "B15", "B16", "B17", "B21"};
constexpr Names<4> k_unseen_helps{"A1", "A4", "A7", "A3"};
constexpr Names<5> k_pressed_brakes{"B18", "B19", "B20", "B31", "B13"};
constexpr Names<4> k_pressed_helps{"A3", "A15", "A16", "A17"};
constexpr Names<5> k_old_brakes{"B29", "B28", "B31", "B30", "B8"};
constexpr Names<4> k_old_helps{"A8", "A3", "A25", "A23"};
constexpr Names<5> k_ill_brakes{"B4", "B3", "B12", "B9", "B2"};
constexpr Names<4> k_ill_helps{"A16", "A14", "A10", "A7"};
constexpr Names<5> k_apart_brakes{"B24", "B11", "B12", "B26", "B25"};
constexpr Names<4> k_apart_helps{"A22", "A26", "A19", "A24"};
constexpr Names<5> k_crowded_brakes{"B22", "B23", "B25", "B11", "B28"};
constexpr Names<4> k_crowded_helps{"A12", "A18", "A26", "A20"};
constexpr Names<5> k_wary_brakes{"B26", "B27", "B5", "B9", "B10"};
constexpr Names<4> k_wary_helps{"A17", "A21", "A7", "A1"};
constexpr std::array k_stories{Story{k_worn_brakes, k_worn_helps},       Story{k_watched_brakes, k_watched_helps},
                               Story{k_sore_brakes, k_sore_helps},       Story{k_unseen_brakes, k_unseen_helps},
                               Story{k_pressed_brakes, k_pressed_helps}, Story{k_old_brakes, k_old_helps},
                               Story{k_ill_brakes, k_ill_helps},         Story{k_apart_brakes, k_apart_helps},
                               Story{k_crowded_brakes, k_crowded_helps}, Story{k_wary_brakes, k_wary_helps}};

constexpr Names<4> k_private_brakes{"B1a", "B19", "B20", "B30"};
constexpr Names<2> k_private_helps{"A5", "A6"};
constexpr Names<6> k_tracker_names{"T-a", "T-b", "T-e", "T-f", "T-g", "T-k"};

bool is_private(std::string_view item) {
  const auto among = [&](Items items) { return std::find(items.begin(), items.end(), item) != items.end(); };
  return among(k_private_brakes) || among(k_private_helps) || item == "D4";
}

int kept(int value) {
  return std::clamp(value, 0, k_most);
}

}  // namespace

Profile::Profile(Random& random) : m_course(random.below(3) - 1), m_short(random.chance(55)) {
  add_list(random);
  add_private(random);
  add_style(random);
  if (random.chance(70)) {
    for (std::size_t kind = 0; kind < 9; ++kind) {
      m_now.push_back(random.between(1, 9));
      m_wish.push_back(kept(m_now.back() + random.between(-1, 4)));
    }
  }
  const int begin = random.between(3, 7);
  for (std::size_t each = 0; each < k_tracker_names.size(); ++each) {
    m_trackers.push_back(kept(begin + random.between(-1, 2)));
  }
  m_trackers[k_free_to_say_no] = random.chance(85) ? random.between(7, k_most) : random.between(4, 6);
  m_trackers[k_pressure] = random.chance(85) ? random.between(1, 6) : random.between(7, 9);
  choose();
}

void Profile::add_list(Random& random) {
  const Story& main = k_stories.at(static_cast<std::size_t>(random.below(static_cast<int>(k_stories.size()))));
  const Story& side = k_stories.at(static_cast<std::size_t>(random.below(static_cast<int>(k_stories.size()))));
  const auto add = [&](Items items, int percent, int least) {
    for (const std::string_view item : items) {
      if (random.chance(percent)) {
        m_degrees.emplace(item, random.between(least, k_a_lot));
      }
    }
  };
  add(main.brakes, 85, 1);
  add(side.brakes, 45, 0);
  add(main.helps, 85, 1);
  add(side.helps, 45, 0);
  if (random.chance(25)) {
    m_odd = random.chance(60) ? " B23:?" : " B21:x";
    m_degrees.erase(m_odd.substr(1, 3));
  }
}

// Asked of everybody; most have nothing to look at.
void Profile::add_private(Random& random) {
  for (const std::string_view item : k_private_brakes) {
    const auto found = m_degrees.find(item);
    if (found == m_degrees.end()) {
      m_degrees.emplace(item, 0);
    } else if (random.chance(60)) {
      found->second = 0;
    }
  }
  for (const std::string_view item : k_private_helps) {
    m_degrees[std::string(item)] = random.chance(96) ? random.between(1, k_a_lot) : 0;
  }
}

void Profile::add_style(Random& random) {
  for (const char* item : {"D1", "D2", "D3", "D5", "D7a", "D7b", "D8"}) {
    m_degrees[item] = random.below(3);
  }
  m_degrees["D4"] = random.chance(92) ? random.below(2) : 2;
  static constexpr Names<4> k_whom{"me", "us", "someone-else", "nobody"};
  static constexpr Names<4> k_cues{"near", "affection", "connection", "partner"};
  m_style = " D9:" + std::to_string(random.below(k_most)) + " D9.who:" + random.pick(k_whom) +
            " D6:" + (random.chance(50) ? "no" : "?");
  if (m_degrees["D2"] > 0) {
    m_style += " D2.cues:" + random.pick(k_cues);
  }
}

void Profile::choose() {
  for (const char list : {'B', 'A'}) {
    int chosen = 0;
    for (const auto& [item, degree] : m_degrees) {
      if (item.front() == list && degree >= 2 && !is_private(item) && chosen < k_a_lot) {
        m_chosen += (m_chosen.empty() ? "" : ",") + item;
        ++chosen;
      }
    }
  }
}

std::string Profile::marks() const {
  std::string text = m_short ? "way:short" : "way:full";
  for (const auto& [item, degree] : m_degrees) {
    if (m_short && degree == 0 && item.front() != 'D' && !is_private(item)) {
      continue;  // nobody ticks what does not apply
    }
    text += ' ';
    text += item;
    text += ':';
    text += std::to_string(degree);
  }
  return text + m_style + m_odd + (m_chosen.empty() ? "" : " pick:" + m_chosen);
}

std::string Profile::kinds() const {
  std::string text;
  for (std::size_t kind = 0; kind < m_now.size(); ++kind) {
    text += std::to_string(m_now[kind]) + "/" + std::to_string(m_wish[kind]) + " ";
  }
  return text;
}

std::string Profile::trackers() const {
  std::string text;
  for (const int each : m_trackers) {
    text += std::to_string(each) + " ";
  }
  return text;
}

int Profile::degree(std::string_view item) const {
  const auto found = m_degrees.find(item);
  return found == m_degrees.end() ? 0 : found->second;
}

std::vector<std::string> Profile::signals() const {
  std::vector<std::string> items;
  const auto add = [&](const char* item, bool is) {
    if (is) {
      items.emplace_back(item);
    }
  };
  add("B1a", degree("B1a") >= 1);
  add("B19", degree("B19") >= 2);
  add("B20", degree("B20") >= 1);
  add("B30", degree("B30") >= 1);
  add("D4", degree("D4") >= 2);
  add("A5", degree("A5") == 0);
  add("A6", degree("A6") == 0);
  add("T-b", m_trackers[k_free_to_say_no] <= 6);
  add("T-f", m_trackers[k_pressure] >= 7);
  return items;
}

std::vector<std::string> Profile::to_share() const {
  std::vector<std::string> items;
  for (int wanted = k_a_lot; wanted > 0; --wanted) {
    for (const auto& [item, degree] : m_degrees) {
      if (degree == wanted && item.front() != 'D' && !is_private(item)) {
        items.push_back(item);
      }
    }
  }
  return items;
}

void Profile::move_on(Random& random) {
  for (std::size_t each = 0; each < m_trackers.size(); ++each) {
    const int better = each == k_pressure ? -m_course : m_course;
    m_trackers[each] = kept(m_trackers[each] + better * random.below(3) + random.between(-1, 1));
  }
  for (auto& [item, degree] : m_degrees) {
    if (item.front() == 'B' && random.chance(30)) {
      degree = std::clamp(degree - m_course, 0, k_a_lot);
    }
    if (is_private(item) && item.front() != 'A' && random.chance(60)) {
      degree = 0;
    }
  }
}

}  // namespace attune::practice::demo
