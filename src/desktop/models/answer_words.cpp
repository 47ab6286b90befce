// SPDX-License-Identifier: Apache-2.0
#include "desktop/models/answer_words.h"

#include "desktop/models/sayings.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace attune::desktop {
namespace {

using practice::AnswerView;
using practice::CompareSide;
using practice::ItemPlace;

constexpr std::size_t k_most_lines = 3;
// Of barriers-and-brakes: what arrives by itself, what comes once close, what has changed and since when.
constexpr const char* k_arrives = "D1";
constexpr const char* k_close = "D2";
constexpr const char* k_changed = "D6";
constexpr const char* k_since = "D6.since";

bool is_whole(double number) {
  return std::fabs(number - std::round(number)) < 0.001;
}

std::string plain(double number) {
  std::string words = std::to_string(number);
  return is_whole(number) ? std::to_string(static_cast<int>(std::round(number))) : words.substr(0, words.find('.') + 2);
}

}  // namespace

std::string within_line(const std::string& words) {
  const bool alone = words.rfind("I ", 0) == 0 || words.rfind("I’", 0) == 0 || words.rfind("I'", 0) == 0 ||
                     (words.size() > 1 && words[1] >= 'A' && words[1] <= 'Z');
  if (words.empty() || alone || words.front() < 'A' || words.front() > 'Z') {
    return words;
  }
  std::string lower = words;
  lower.front() = static_cast<char>(lower.front() - 'A' + 'a');
  return lower;
}

std::optional<Degree> degree_of(const std::optional<double>& number, const ItemPlace& place) {
  if (place.side == CompareSide::Other || !number || !place.most || !is_whole(*number) || *place.most > 5) {
    return std::nullopt;
  }
  return Degree{static_cast<int>(*number), static_cast<int>(*place.most)};
}

std::string answer_words(const std::string& text, const std::optional<double>& number, const ItemPlace& place) {
  if (place.pair && number && place.most && plain(*number) == text) {
    return text + " of " + plain(*place.most);
  }
  return place.pair ? within_line(text) : text;
}

std::string question_words(const std::string& question, const ItemPlace& place) {
  return place.under.empty() ? question : place.under + ": " + within_line(question);
}

const AnswerView* Standing::find(const std::string& item) const {
  const auto found =
      std::find_if(answers.begin(), answers.end(), [&](const AnswerView& each) { return each.item == item; });
  return found == answers.end() ? nullptr : &*found;
}

Standing standing(const std::vector<practice::IntakeView>& occasions) {
  Standing now;
  for (const practice::IntakeView& each : occasions) {
    if (each.draft.value_or(false)) {
      now.begun = std::max(now.begun.value_or(*each.date), *each.date);
    } else if (each.superseded.value_or(false)) {
      now.earlier = true;
    } else {
      now.date = each.date ? std::max(now.date.value_or(*each.date), *each.date) : now.date;
      now.answers.insert(now.answers.end(), each.answers.begin(), each.answers.end());
    }
  }
  return now;
}

std::string standing_date(const Standing& of, domain::Date today) {
  if (of.date) {
    return short_date(*of.date, today);
  }
  return of.begun ? "begun " + short_date(*of.begun, today) + ", not finished" : "not answered yet";
}

std::vector<Line> wanting_lines(const Standing& of) {
  std::vector<Line> lines;
  const auto add = [&](const char* item, const char* words) {
    if (const AnswerView* answer = of.find(item)) {
      lines.push_back({words, within_line(answer->text)});
    }
  };
  add(k_arrives, "Arrives by itself");
  add(k_close, "Comes once we are close");
  add(k_changed, "Has changed");
  if (const AnswerView* since = of.find(k_since); since != nullptr && !lines.empty()) {
    lines.back().value = since->text;
  }
  return lines;
}

std::vector<Line> strongest(const Standing& of, CompareSide side) {
  std::vector<const AnswerView*> rated;
  for (const AnswerView& each : of.answers) {
    if (each.place.pair && each.place.side == side && each.number && *each.number > 0) {
      rated.push_back(&each);
    }
  }
  std::stable_sort(rated.begin(), rated.end(),
                   [](const AnswerView* one, const AnswerView* other) { return *one->number > *other->number; });
  std::vector<Line> lines;
  for (const AnswerView* each : rated) {
    if (lines.size() < k_most_lines) {
      lines.push_back({each->question, within_line(each->text)});
    }
  }
  return lines;
}

std::vector<Distance> own_distances(const Standing& of) {
  struct Kind {
    std::string name;
    std::optional<double> now, wish;
  };
  std::vector<Kind> kinds;
  std::map<std::string, std::size_t> places;
  for (const AnswerView& each : of.answers) {
    if (!each.place.pair || each.place.side != CompareSide::Other || each.place.group.empty() || !each.number) {
      continue;
    }
    const auto [place, first] = places.emplace(each.place.part, kinds.size());
    if (first) {
      kinds.push_back({each.place.part, {}, {}});
    }
    (each.place.nth == 0 ? kinds[place->second].now : kinds[place->second].wish) = each.number;
  }
  std::erase_if(kinds, [](const Kind& each) { return !each.now || !each.wish; });
  std::stable_sort(kinds.begin(), kinds.end(), [](const Kind& one, const Kind& other) {
    return std::fabs(*one.wish - *one.now) > std::fabs(*other.wish - *other.now);
  });
  std::vector<Distance> distances;
  for (const Kind& each : kinds) {
    if (distances.size() < k_most_lines) {
      distances.push_back({each.name, plain(*each.now), plain(*each.wish)});
    }
  }
  return distances;
}

bool is_old(domain::Date date, domain::Date today) {
  return std::chrono::sys_days(date) < std::chrono::sys_days(today - std::chrono::months(6));
}

}  // namespace attune::desktop
