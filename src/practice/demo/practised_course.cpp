// SPDX-License-Identifier: Apache-2.0
#include "practice/demo/practised_course.h"

#include "domain/practice_log.h"
#include "practice/demo/sentences.h"

#include <algorithm>
#include <array>

namespace attune::practice::demo {
namespace {

using domain::Done;
using domain::Status;

constexpr int k_before_an_hour = 3;  // days; an hour may move from a weekend to the Friday before
constexpr std::array<std::string_view, 7> k_reasons{"tired",  "tired",      "ill",           "argument",
                                                    "forgot", "no-privacy", "rather-not-say"};

bool is_touch_code(const std::string& code) {
  return code.starts_with("SF");
}

std::vector<const HourPlan*> joint_hours(const CasePlan& plan, char who) {
  std::vector<const HourPlan*> hours;
  for (const HourPlan& each : plan.hours) {
    const bool with_others = each.present.size() > 1 || plan.people.size() == 1;
    if (!each.contact && each.end == HourEnd::AsPlanned && each.day < 0 && with_others &&
        each.present.find(who) != std::string::npos) {
      hours.push_back(&each);
    }
  }
  std::sort(hours.begin(), hours.end(), [](const HourPlan* a, const HourPlan* b) { return a->day < b->day; });
  return hours;
}

/// The accounts of one pair's sheets.
class Drawer {
 public:
  Drawer(Random& random, CasePlan& plan) : m_random(random), m_plan(plan), m_sentences(random, {}) {}

  void fill() {
    for (std::size_t at = 0; at < m_plan.sheets.size(); ++at) {
      const SheetPlan& sheet = m_plan.sheets[at];
      if (sheet.place == domain::GivenPlace::Home && sheet.given) {
        is_touch_code(sheet.exercise.code) ? touch(at) : talk(at);
      }
    }
    add_signal();
  }

 private:
  // A sheet is told about at each decision until it is put by, as often as that one says.
  void touch(std::size_t at) {
    const SheetPlan& sheet = m_plan.sheets[at];
    int from = sheet.day;
    for (const DecisionPlan& each : m_plan.decisions) {
      const bool stands = each.day > sheet.day && (!sheet.stopped || each.day <= *sheet.stopped);
      if (each.pair == sheet.pair && stands && !stands_later(at, each.day)) {
        occasions(at, from, each.day, how_often(each.why));
        from = each.day;
      }
    }
  }

  // A later sheet of touch of the pair, given before that day.
  bool stands_later(std::size_t at, int day) const {
    for (std::size_t later = at + 1; later < m_plan.sheets.size(); ++later) {
      const SheetPlan& sheet = m_plan.sheets[later];
      if (sheet.pair == m_plan.sheets[at].pair && is_touch_code(sheet.exercise.code) && sheet.day < day &&
          sheet.place == domain::GivenPlace::Home) {
        return true;
      }
    }
    return false;
  }

  void talk(std::size_t at) {
    const SheetPlan& sheet = m_plan.sheets[at];
    std::optional<int> next;
    for (const HourPlan* each : joint_hours(m_plan, sheet.pair.front())) {
      if (each->day > sheet.day && (!next || each->day < *next)) {
        next = each->day;
      }
    }
    if (next) {
      const int count = m_random.between(0, 2);
      occasions(at, sheet.day, *next, {count, 0, m_random.chance(25) ? 1 : 0});
    }
  }

  void occasions(std::size_t at, int from, int told, HowOften often) {
    const int days = told - k_before_an_hour - from;
    if (days < 1) {
      return;
    }
    std::vector<Done> all(static_cast<std::size_t>(often.whole), Done::Yes);
    all.insert(all.end(), static_cast<std::size_t>(often.partly), Done::Partly);
    all.insert(all.begin(), static_cast<std::size_t>(often.not_done), Done::No);
    const int count = static_cast<int>(all.size());
    for (int number = 0; number < count; ++number) {
      const int on = from + 1 + (count <= days ? number * days / count : number % days);
      const int occasion = count <= days ? 1 : number / days + 1;
      account(at, on, told, occasion, all[static_cast<std::size_t>(number)]);
    }
    ++m_told;
  }

  void account(std::size_t at, int on, int told, int occasion, Done done) {
    const std::string pair = m_plan.sheets[at].pair.empty() ? everyone(m_plan) : m_plan.sheets[at].pair;
    const char silent = m_random.chance(20) ? pair[static_cast<std::size_t>(m_random.below(2))] : '-';
    const std::string reason = m_random.pick(k_reasons);
    for (const char who : pair) {
      if (who == silent) {
        continue;
      }
      LogPlan log{.who = who, .sheet = at, .on = on, .day = told, .occasion = occasion};
      log.said = std::string(domain::word(done));
      if (done != Done::Yes) {
        log.said += ":" + (m_random.chance(80) ? reason : m_random.pick(k_reasons));
      }
      if (done != Done::No) {
        log.said += is_touch_code(m_plan.sheets[at].exercise.code) ? felt(done) : minutes(10, 25);
        if (m_random.chance(10)) {
          log.words.emplace_back("learned", m_sentences.say(learned_at_home()));
        }
      }
      m_plan.logs.push_back(std::move(log));
    }
  }

  std::string minutes(int least, int most) { return " minutes=" + std::to_string(m_random.between(least, most)); }

  // Attention comes and tension goes, slowly; not for everybody.
  std::string felt(Done done) {
    const int easier = std::min(m_told, 3) * (m_random.chance(75) ? 1 : 0);
    const int start = std::max(m_random.between(3, 6) - easier, 1);
    const int high = std::min(start + m_random.between(0, 2), 10);
    const int end = std::max(start - m_random.between(-1, 3), 0);
    std::string said = done == Done::Yes ? minutes(6, 18) : minutes(2, 8);
    if (m_random.chance(45)) {  // entered while they talk: no more than the three steps
      constexpr std::array<std::string_view, 3> k_steps{"tenser", "same", "calmer"};
      return said + " tension_change=" + std::string(k_steps.at(end < start ? 2 : end == start ? 1 : 0));
    }
    said += " presence=" + std::to_string(std::min(m_random.between(3, 6) + easier, 9));
    said += " tension=" + std::to_string(start) + "/" + std::to_string(high) + "/" + std::to_string(end);
    if (m_random.chance(35)) {
      said += " pressure=" + std::to_string(std::max(m_random.between(2, 6) - easier, 0));
    }
    if (m_random.chance(12)) {
      said += " control=" + std::to_string(m_random.between(8, 10)) + " pain=0 dissociation=none limit=as-agreed";
    }
    if (done == Done::Partly && m_random.chance(50)) {
      said += " stop_used=yes stop_respected=yes";
    }
    return said;
  }

  // In a few cases the last of them asks for a talk alone, which some have had by now.
  void add_signal() {
    struct Asks {
      const char* said;
      const char* code;
    };
    constexpr std::array k_asks{Asks{" pain=4", "pain"}, Asks{" dissociation=strong", "dissociation"},
                                Asks{" limit=crossed", "limit-crossed"}};
    if (m_plan.logs.empty() || m_plan.status != Status::Active || !m_random.chance(8)) {
      return;
    }
    LogPlan& last = *std::max_element(m_plan.logs.begin(), m_plan.logs.end(),
                                      [](const LogPlan& a, const LogPlan& b) { return a.day < b.day; });
    const bool is_free = last.said.find("pain=") == std::string::npos && !last.said.starts_with("no");
    if (!is_free || !is_touch_code(m_plan.sheets[last.sheet].exercise.code)) {
      return;
    }
    const Asks& asks = k_asks.at(static_cast<std::size_t>(m_random.below(3)));
    last.said += asks.said;
    if (m_random.chance(60)) {
      m_plan.looks.push_back({last.who, last.day, asks.code, m_random.pick(look_notes()), last.sheet});
    }
  }

  Random& m_random;
  CasePlan& m_plan;
  Sentences m_sentences;
  int m_told = 0;
};

/// The answers on trackers of one person, between what they said in the form and at its ends.
class Course {
 public:
  Course(const CasePlan& plan, char who) {
    constexpr std::string_view k_order = "abefgk";
    for (const AnswersPlan& each : plan.answers) {
      if (each.who != who || each.trackers.empty()) {
        continue;
      }
      Point point{.day = each.day};
      std::size_t from = 0;
      for (const char letter : k_order) {
        const std::size_t to = std::min(each.trackers.find(' ', from), each.trackers.size());
        point.scores.emplace_back(letter, std::stoi(each.trackers.substr(from, to - from)));
        from = to + 1;
      }
      m_points.push_back(std::move(point));
    }
  }

  std::vector<int> days() const {
    std::vector<int> days;
    for (const Point& each : m_points) {
      days.push_back(each.day);
    }
    return days;
  }

  int score(char letter, int day) const {
    const Point* before = &m_points.front();
    const Point* after = &m_points.back();
    for (const Point& each : m_points) {
      before = each.day <= day ? &each : before;
    }
    for (auto each = m_points.rbegin(); each != m_points.rend(); ++each) {
      after = each->day >= day ? &*each : after;
    }
    const int first = of(*before, letter);
    const int last = of(*after, letter);
    const int span = after->day - before->day;
    return span <= 0 || day <= before->day ? first : first + (last - first) * (day - before->day) / span;
  }

 private:
  struct Point {
    int day = 0;
    std::vector<std::pair<char, int>> scores{};
  };
  static int of(const Point& point, char letter) {
    const auto found = std::find_if(point.scores.begin(), point.scores.end(),
                                    [&](const std::pair<char, int>& each) { return each.first == letter; });
    return found->second;
  }

  std::vector<Point> m_points;
};

constexpr int k_answers_apart = 5;    // days at least between two answers, over any weekend
constexpr int k_too_low = 6;  // such an answer is asked for and looked at elsewhere

void add_trackers(Random& random, CasePlan& plan, char who) {
  const Course course(plan, who);
  std::vector<int> days;
  const auto add = [&](int day) {
    if (std::none_of(days.begin(), days.end(), [&](int each) { return std::abs(each - day) < k_answers_apart; })) {
      days.push_back(day);
    }
  };
  const auto hours = joint_hours(plan, who);
  const std::size_t wanted = static_cast<std::size_t>(random.between(2, 4));
  for (std::size_t at = 0; at < wanted && !hours.empty(); ++at) {
    add(hours[at * (hours.size() - 1) / std::max<std::size_t>(wanted - 1, 1)]->day);
  }
  if (days.size() < 2) {
    days = course.days();
  }
  for (const int day : days) {
    TrackerPlan tracker{.who = who, .day = day};
    for (const char letter : std::string_view("aebgk")) {
      const int score = course.score(letter, day);
      if (letter == 'b' ? score > k_too_low : random.chance(85)) {
        tracker.said += (tracker.said.empty() ? "" : " ") + std::string(1, letter) + std::to_string(score);
      }
    }
    if (tracker.said.empty()) {
      tracker.said = "g" + std::to_string(course.score('g', day));
    }
    plan.trackers.push_back(std::move(tracker));
  }
}

// At the last hours of some; under a policy that everyone has signed.
void add_check_ins(Random& random, CasePlan& plan) {
  static constexpr std::array<std::string_view, 3> k_arrive{"tense", "so-so", "settled"};
  static constexpr std::array<std::string_view, 4> k_practice{"done", "partly", "not", "none-was-set"};
  static constexpr std::array<std::string_view, 3> k_energy{"low", "middling", "good"};
  static constexpr std::array<std::string_view, 6> k_go_on{"yes", "yes", "yes", "not-sure", "not-now", "-"};
  static constexpr std::array<std::string_view, 5> k_alone{"no", "no", "no", "sometime", "today"};
  const auto hours = joint_hours(plan, 'A');
  if (plan.people.size() < 2 || plan.changed || hours.size() < 3 || !random.chance(35)) {
    return;
  }
  for (const char who : everyone(plan)) {
    std::string said = random.pick(k_arrive) + " " + random.pick(k_practice) + " " + random.pick(k_energy);
    said += " " + random.pick(k_go_on) + " " + random.pick(k_alone);
    plan.check_ins.push_back({who, hours.back()->day, std::move(said)});
  }
}

}  // namespace

void add_practice(Random& random, CasePlan& plan) {
  Drawer(random, plan).fill();
  for (const char who : everyone(plan)) {
    add_trackers(random, plan, who);
  }
  add_check_ins(random, plan);
}

}  // namespace attune::practice::demo
