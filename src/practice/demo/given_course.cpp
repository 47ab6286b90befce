// SPDX-License-Identifier: Apache-2.0
#include "practice/demo/given_course.h"

#include "domain/path.h"
#include "practice/demo/parts.h"
#include "practice/demo/twelve.h"

#include <algorithm>
#include <array>
#include <set>

namespace attune::practice::demo {
namespace {

using domain::Decision;
using domain::NamesMode;
using domain::PaperSize;
using domain::Status;

constexpr int k_first_genital_rung = 5;
constexpr int k_before = 5;  // days from an hour on the telephone to the next hour, over any weekend
constexpr std::array<std::string_view, 5> k_talks{"E1", "E2", "E3", "E4", "E5"};

/// Days of hours that were held with everyone, after each had been seen alone.
std::vector<int> days_together(const CasePlan& plan) {
  const std::string all = everyone(plan);
  int alone = plan.opened;
  for (const char who : all) {
    const auto first = std::find_if(plan.hours.begin(), plan.hours.end(), [&](const HourPlan& hour) {
      return !hour.contact && hour.present == std::string(1, who);
    });
    alone = first != plan.hours.end() ? std::max(alone, first->day) : alone;
  }
  std::vector<int> days;
  for (const HourPlan& hour : plan.hours) {
    if (!hour.contact && hour.end == HourEnd::AsPlanned && hour.present == all && hour.day < 0 && hour.day > alone) {
      days.push_back(hour.day);
    }
  }
  std::sort(days.begin(), days.end());
  return days;
}

/// One pair's way. Only what everyone sees alike is printed on most sheets, so that most of them are the same bytes.
class Way {
 public:
  Way(Random& random, CasePlan& plan, std::string pair) : m_random(random), m_plan(plan), m_pair(std::move(pair)) {
    m_paper = m_random.chance(50) ? PaperSize::Letter : PaperSize::A4;
    m_large = m_random.chance(4);
    m_named = m_random.chance(1);
    m_far = m_random.chance(15);
  }

  void talk(int day, std::optional<std::size_t> instead_of = {}) {
    SheetPlan sheet = sheet_of(std::string(k_talks.at(static_cast<std::size_t>(m_random.below(5)))), day);
    sheet.instead_of = instead_of;
    if (m_random.chance(75)) {
      sheet.stopped = std::min(day + m_random.between(14, 60), m_plan.ended.value_or(-1));
    }
    add(std::move(sheet));
  }

  void begin(int day) {
    AgreementPlan agreement{.day = day, .pair = m_pair, .ban = m_random.pick(bans())};
    agreement.stop_signal = m_random.pick_two(stop_words(), " ", stop_signs());
    agreement.exceptions = m_random.chance(60) ? m_random.pick(exceptions()) : "";
    agreement.who_invites = m_random.pick(who_invites());
    agreement.after = m_random.chance(80) ? m_random.pick(afterwards()) : "";
    m_plan.agreements.push_back(std::move(agreement));
    if (m_random.chance(50)) {
      SheetPlan sheet = sheet_of("SF0", day);
      sheet.place = domain::GivenPlace::Here;
      add(std::move(sheet));
    }
    give(1, day, {});
    m_first = m_last;
    talk(day, m_last);
  }

  void go_on(int day) {
    const int luck = m_random.below(100);
    if (luck < 40) {
      decide(day, Decision::Repeat);
      if (m_random.chance(20) && (m_rung == 2 || m_rung == 3)) {
        SheetPlan sheet = touch("SF4", day);
        sheet.exercise.on_sf3 = m_rung == 3;
        add(std::move(sheet));
      }
    } else if (luck < 75 && m_rung < (m_far ? 6 : 3)) {
      decide(day, Decision::Advance);
      if (m_random.chance(15)) {
        m_waits = true;  // talk weeks, until the next hour
        return;
      }
      give(m_rung == 3 ? k_first_genital_rung : m_rung + 1, day, m_first);
    } else if (luck < 82 && m_rung > 1) {
      decide(day, Decision::StepBack);
      give(m_rung == k_first_genital_rung ? 3 : m_rung - 1, day, m_first);
    } else if (luck < 90) {
      talk(day);
    }
  }

  void next(int day) {
    if (m_waits) {
      m_waits = false;
      give(m_rung == 3 ? k_first_genital_rung : m_rung + 1, day, m_first);
    } else {
      go_on(day);
    }
  }

  /// One of them thought better of it some days later.
  void take_back(int day) {
    if (!m_last) {
      return;
    }
    SheetPlan& sheet = m_plan.sheets[*m_last];
    m_plan.consents.push_back({.who = m_pair.back(),
                               .day = day,
                               .kind = 4,
                               .scope = sheet.exercise.code,
                               .state = domain::ConsentState::Withdrawn,
                               .after = m_last});
    sheet.stopped = day;
  }

  void end(int day, Decision decision) {
    decide(day, decision);
    stop_last(day);
  }

 private:
  SheetPlan sheet_of(const std::string& code, int day) {
    SheetPlan sheet{.day = day, .pair = m_pair, .exercise = {code}};
    sheet.paper = m_paper;
    sheet.large_print = m_large;
    sheet.names = m_named ? NamesMode::First : m_paper == PaperSize::Letter ? NamesMode::Partners : NamesMode::Blank;
    if (m_named && m_random.chance(60)) {
      sheet.note = m_random.pick(sheet_notes());
    }
    sheet.if_free = true;
    return sheet;
  }

  SheetPlan touch(const std::string& code, int day) {
    SheetPlan sheet = sheet_of(code, day);
    sheet.agreed = m_pair;
    sheet.after = m_first;
    return sheet;
  }

  std::size_t add(SheetPlan sheet) {
    m_plan.sheets.push_back(std::move(sheet));
    return m_plan.sheets.size() - 1;
  }

  void stop_last(int day) {
    if (m_last && m_plan.sheets[*m_last].day < day) {
      m_plan.sheets[*m_last].stopped = day;
    }
  }

  void give(int rung, int day, std::optional<std::size_t> after) {
    stop_last(day);
    if (rung >= k_first_genital_rung) {
      ask_each(domain::rung_code(rung), day);
    }
    SheetPlan sheet = touch(domain::rung_code(rung), day);
    sheet.after = after;
    m_last = add(std::move(sheet));
    m_rung = rung;
  }

  // Both what they carry and what they wish, alone; the hour alone itself may be long ago.
  void ask_each(const std::string& rung, int day) {
    for (const char who : m_pair) {
      own_wish(m_plan, who, day - k_before, rung, at(12, 10 + 15 * (who - 'A')));
      m_plan.willing.back().pair = m_pair;
      m_plan.screens.push_back({.who = who, .day = day - k_before, .kind = domain::ScreenKind::Sti});
    }
  }

  // Never the same words twice for one pair, as long as there are others.
  std::string pick_new(Parts from) {
    std::string words = m_random.pick(from);
    for (int tries = 0; tries < 8 && m_said.contains(words); ++tries) {
      words = m_random.pick(from);
    }
    m_said.insert(words);
    return words;
  }

  void decide(int day, Decision decision) {
    std::string why = pick_new(how_it_went(decision));
    why += "; " + pick_new(what_was_noticed(decision));
    why += ". " + pick_new(what_follows(decision));
    m_plan.decisions.push_back(
        {.day = day, .pair = m_pair, .decision = decision, .why = std::move(why), .after = m_first});
  }

  Random& m_random;
  CasePlan& m_plan;
  std::string m_pair;
  PaperSize m_paper = PaperSize::A4;
  bool m_large = false, m_named = false, m_far = false;
  bool m_waits = false;
  int m_rung = 0;
  std::optional<std::size_t> m_first, m_last;
  std::set<std::string> m_said;
};

void add_way(Random& random, CasePlan& plan, const std::string& pair, const std::vector<int>& days, bool touch) {
  Way way(random, plan, pair);
  way.talk(days.front());
  const bool ends = plan.status != Status::Active && days.size() > 2;
  for (std::size_t at = 1; touch && at < days.size() - (ends ? 1 : 0); ++at) {
    at == 1 ? way.begin(days[at]) : way.next(days[at]);
  }
  if (touch && ends) {
    way.end(days.back(), plan.status == Status::Closed ? Decision::End : Decision::Pause);
  } else if (touch && days.back() <= -k_before && random.chance(25)) {
    way.take_back(days.back() + k_before - 1);
  }
}

}  // namespace

void add_homework(Random& random, CasePlan& plan) {
  const std::vector<int> days = days_together(plan);
  if (days.empty()) {
    return;
  }
  const std::size_t size = plan.people.size();
  if (size == 1) {
    wish(plan, "A", days.back());
    return;
  }
  const std::string pair = size > 2 && random.chance(40) ? "BC" : "AB";
  add_way(random, plan, pair, days, random.chance(85));
  if (size > 2 && random.chance(50)) {
    add_way(random, plan, pair == "AB" ? "AC" : "AB", days, false);
  }
  wish(plan, pair, days.back());
}

}  // namespace attune::practice::demo
