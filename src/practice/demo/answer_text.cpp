// SPDX-License-Identifier: Apache-2.0
#include "practice/demo/answer_text.h"

#include <algorithm>
#include <array>
#include <map>

namespace attune::practice::demo {
namespace {

constexpr std::array<std::string_view, 9> k_kinds{"S22", "S28", "S36", "S41", "S49", "S54", "S58", "S63", "S68"};
constexpr std::array<std::string_view, 6> k_trackers{"T-a", "T-b", "T-e", "T-f", "T-g", "T-k"};
constexpr std::string_view k_of_that_day = "T.note";  // what went on then is not said again
constexpr char k_lately = '!';

/// Cards on which a list is ticked before it is rated: the first number of each, and its name.
struct Card {
  int first;
  std::string_view name;
};
constexpr std::array k_brake_cards{Card{1, "body"},     Card{6, "attention"},     Card{11, "mood"}, Card{15, "between"},
                                   Card{22, "setting"}, Card{26, "consequences"}, Card{29, "past"}};
constexpr std::array k_help_cards{Card{1, "wanted"}, Card{5, "safety"},    Card{9, "time"}, Card{13, "senses"},
                                  Card{17, "play"},  Card{21, "distance"}, Card{24, "mind"}};
constexpr int k_open_is_risky = 31;  // B31 stands with the moods

using Given = std::map<std::string, std::string, std::less<>>;  // link id → a JSON value

bool is_number(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char each) { return each >= '0' && each <= '9'; });
}

std::string in_quotes(std::string_view text) {
  std::string all = "\"";
  for (const char each : text) {
    if (each == '"' || each == '\\') {
      all += '\\';
    }
    all += each;
  }
  return all + '"';
}

std::string value_of(std::string_view text) {
  return is_number(text) ? std::string(text)
         : text == "?"   ? in_quotes("not-sure")
         : text == "x"   ? in_quotes("rather-not-say")
                         : in_quotes(text);
}

std::string list_of(const std::vector<std::string_view>& codes) {
  std::string all = "[";
  for (const std::string_view each : codes) {
    all += (all.size() > 1 ? "," : "") + in_quotes(each);
  }
  return all + "]";
}

void pick(std::string_view codes, Given& given) {
  std::vector<std::string_view> brakes = parts_of(codes, ',');
  const auto helps = std::stable_partition(brakes.begin(), brakes.end(), [](auto each) { return each.front() == 'B'; });
  given["helps.pick"] = list_of({helps, brakes.end()});
  brakes.erase(helps, brakes.end());
  given["brakes.pick"] = list_of(brakes);
}

void mark(std::string_view text, Given& given) {
  const std::size_t colon = text.find(':');
  const std::string item(text.substr(0, colon));
  std::string_view value = text.substr(colon + 1);
  if (item == "pick") {
    pick(value, given);
    return;
  }
  if (value.back() == k_lately) {
    value.remove_suffix(1);
    given[item + ".lately"] = "true";
  }
  given[item] = value.find(',') == std::string_view::npos ? value_of(value) : list_of(parts_of(value, ','));
}

template <std::size_t n>
std::string_view card_of(const std::array<Card, n>& cards, int number) {
  const auto next = std::find_if(cards.begin(), cards.end(), [&](const Card& each) { return each.first > number; });
  return std::prev(next)->name;
}

// "B14" → "brakes.tick.mood"; empty for what is asked without a tick, or is no line of a list.
std::string tick_of(std::string_view item) {
  static constexpr std::array<std::string_view, 6> k_always{"B1a", "B19", "B20", "B30", "A5", "A6"};
  const std::size_t end = item.find_first_not_of("0123456789", 1);
  const bool listed = (item.front() == 'B' || item.front() == 'A') && (end == std::string_view::npos || item == "B1b");
  if (!listed || std::find(k_always.begin(), k_always.end(), item) != k_always.end()) {
    return {};
  }
  const int number = std::stoi(std::string(item.substr(1)));
  return item.front() == 'A'         ? "helps.tick." + std::string(card_of(k_help_cards, number))
         : number == k_open_is_risky ? "brakes.tick.mood"
                                     : "brakes.tick." + std::string(card_of(k_brake_cards, number));
}

void tick(Given& given) {
  std::map<std::string, std::vector<std::string_view>> ticked;
  for (const auto& [item, value] : given) {
    if (std::string card = tick_of(item); !card.empty()) {
      ticked[std::move(card)].push_back(item);
    }
  }
  for (const auto& [card, items] : ticked) {
    given[card] = list_of(items);
  }
}

void take(const AnswersPlan& plan, Given& given) {
  given.erase(std::string(k_of_that_day));
  for (const std::string_view each : parts_of(plan.marks, ' ')) {
    mark(each, given);
  }
  std::size_t at = 0;
  for (const std::string_view each : parts_of(plan.kinds, ' ')) {
    const std::string item(k_kinds.at(at++));
    if (const std::size_t bar = each.find('/'); bar != std::string_view::npos) {
      given[item + ".now"] = each.substr(0, bar);
      given[item + ".wish"] = each.substr(bar + 1);
    }
  }
  at = 0;
  for (const std::string_view each : parts_of(plan.trackers, ' ')) {
    const std::string item(k_trackers.at(at++));
    if (is_number(each)) {
      given[item] = each;
    }
  }
  for (const auto& [item, words] : plan.words) {
    given[item] = in_quotes(words);
  }
}

}  // namespace

std::vector<std::string_view> parts_of(std::string_view text, char between) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const std::size_t end = text.find(between);
    if (end != 0) {
      parts.push_back(text.substr(0, end));
    }
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return parts;
}

std::string answers_json(const std::vector<AnswersPlan>& answers, std::size_t n) {
  Given given;
  for (std::size_t at = 0; at <= n; ++at) {
    if (at == n || (answers[at].who == answers[n].who && !answers[at].draft && !answers[n].draft)) {
      take(answers[at], given);
    }
  }
  if (const auto way = given.find("way"); way != given.end() && way->second == in_quotes("short")) {
    tick(given);
  }
  std::string json = "{";
  for (const auto& [item, value] : given) {
    json += (json.size() > 1 ? "," : "") + in_quotes(item) + ":" + value;
  }
  return json + "}";
}

}  // namespace attune::practice::demo
