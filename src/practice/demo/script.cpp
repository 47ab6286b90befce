// SPDX-License-Identifier: Apache-2.0
#include "practice/demo/script.h"

#include <algorithm>

namespace attune::practice::demo {
namespace {

constexpr int k_morning = 8 * 60;
constexpr int k_desk = 17 * 60 + 30;  // when there was no hour that day, things are written down at the end of it
constexpr int k_evening = 21 * 60;    // after every hour of a day, also of one that was moved to it from a weekend
constexpr int k_to_the_note = 20;     // minutes from the end of an hour, after all that is settled at its end
constexpr int k_rewritten = 15;
constexpr int k_usual_booking = 14;
constexpr int k_minute_end = 24 * 60 - 1;
constexpr std::int64_t k_second_us = 1'000'000;

/// Writes the steps of one plan, in an order that also holds where many fall on the clock's own instant.
class Writer {
 public:
  Writer(const CasePlan& plan, std::uint32_t couple, domain::LocalTime now, std::vector<Step>& steps)
      : m_plan(plan), m_couple(couple), m_now(now), m_steps(steps) {}

  void write() {
    frame();
    paper(Step::Kind::Sign, m_plan.signatures);
    paper(Step::Kind::Screen, m_plan.screens);
    paper(Step::Kind::Consent, m_plan.consents);
    paper(Step::Kind::Wish, m_plan.willing);
    for (std::size_t at = 0; at < m_plan.hours.size(); ++at) {
      hour(m_plan.hours[at], at);
    }
    done();
    told();
    decided();
    kept();
    given();
    noted();
    if (m_plan.ended) {
      add(Step::Kind::End, *m_plan.ended, k_evening);
    }
  }

 private:
  void add(Step::Kind kind, int day, int minute, std::size_t item = 0) {
    const domain::LocalTime local{date_of(m_now.date, day), {std::min(minute, k_minute_end)}};
    domain::Instant when = domain::instant_of(local, "UTC");
    when.us += static_cast<std::int64_t>(m_count++ % 50) * k_second_us;
    when = std::min(when, domain::instant_of(m_now, "UTC"));
    m_steps.push_back({when, m_couple, static_cast<std::uint16_t>(item), kind});
  }

  void frame() {
    const int first = m_plan.enquiry ? m_plan.enquiry->called : m_plan.opened;
    add(Step::Kind::Add, first, k_morning);
    if (m_plan.enquiry && m_plan.enquiry->called_back) {
      add(Step::Kind::CallBack, *m_plan.enquiry->called_back, k_morning);
    }
    if (m_plan.enquiry && m_plan.status != domain::Status::Enquiry) {
      add(Step::Kind::Begin, m_plan.opened, k_morning);
    }
    add(Step::Kind::Cards, m_plan.opened, k_morning + 1);
    if (m_plan.changed) {
      add(Step::Kind::ChangePolicy, m_plan.changed->day, k_morning);
    }
  }

  template <class Paper>
  void paper(Step::Kind kind, const std::vector<Paper>& papers, int later = 0) {
    m_count = 0;  // within one minute the seconds keep the order of the plan
    for (std::size_t at = 0; at < papers.size(); ++at) {
      add(kind, papers[at].day, desk_time(papers[at].day, papers[at].who) + later, at);
    }
  }

  // What they say of the weeks since, on the way in and in the hour.
  void done() {
    m_count = 0;
    for (std::size_t at = 0; at < m_plan.check_ins.size(); ++at) {
      const HourPlan& hour = m_plan.hours[hour_with(m_plan, m_plan.check_ins[at].day, m_plan.check_ins[at].who)];
      if (is_over(hour, m_now)) {  // a row of an hour that was booked is there before it
        add(Step::Kind::CheckIn, hour.day, hour.booked > 0 ? hour.start - 4 : hour.start + hour.minutes + 1, at);
      }
    }
    for (std::size_t at = 0; at < m_plan.follows.size(); ++at) {
      add(Step::Kind::Follow, m_plan.follows[at].day, k_desk, at);
    }
    paper(Step::Kind::Log, m_plan.logs);
    paper(Step::Kind::Track, m_plan.trackers);
  }

  // What follows from what on the same day has a minute of its own.
  void told() {
    paper(Step::Kind::Answer, m_plan.answers, 1);
    paper(Step::Kind::Share, m_plan.shares, 2);
    paper(Step::Kind::LookAt, m_plan.looks, 3);
  }

  void decided() {
    paper(Step::Kind::Raise, m_plan.gates, 4);
    for (std::size_t at = 0; at < m_plan.gates.size(); ++at) {
      const GatePlan& gate = m_plan.gates[at];
      if (gate.cover) {
        add(Step::Kind::Cover, gate.cover->day, desk_time(gate.cover->day, gate.who) + 5, at);
      }
      if (gate.cleared) {
        add(Step::Kind::Clear, gate.cleared->day, desk_time(gate.cleared->day, gate.who) + 6, at);
      }
      if (!gate.shared_with.empty()) {
        add(Step::Kind::ShareGate, gate.shared, desk_time(gate.shared, gate.who) + 7, at);
      }
    }
  }

  void kept() {
    m_count = 0;
    for (std::size_t at = 0; at < m_plan.goals.size(); ++at) {
      const GoalPlan& goal = m_plan.goals[at];
      add(Step::Kind::AddGoal, goal.day, desk_time(goal.day, 'A') + 8, at);
      if (goal.closed) {
        add(Step::Kind::CloseGoal, *goal.closed, desk_time(*goal.closed, 'A') + 9, at);
      }
    }
    paper(Step::Kind::Confide, m_plan.confidences, 8);
    for (std::size_t at = 0; at < m_plan.confidences.size(); ++at) {
      if (const auto closed = m_plan.confidences[at].closed) {
        add(Step::Kind::CloseConfidence, *closed, desk_time(*closed, m_plan.confidences[at].who) + 9, at);
      }
    }
    paper(Step::Kind::AddMedical, m_plan.medical, 10);
  }

  // At the end of an hour: what was agreed, what is over, what comes next.
  void given() {
    m_count = 0;
    for (std::size_t at = 0; at < m_plan.agreements.size(); ++at) {
      const AgreementPlan& agreement = m_plan.agreements[at];
      add(Step::Kind::AgreeOnTouch, agreement.day, desk_of(agreement.pair, agreement.day) + 11, at);
    }
    for (std::size_t at = 0; at < m_plan.sheets.size(); ++at) {
      if (const auto stopped = m_plan.sheets[at].stopped) {
        add(Step::Kind::StopSheet, *stopped, desk_of(m_plan.sheets[at].pair, *stopped) + 12, at);
      }
    }
    for (std::size_t at = 0; at < m_plan.decisions.size(); ++at) {
      const DecisionPlan& decision = m_plan.decisions[at];
      add(Step::Kind::Decide, decision.day, desk_of(decision.pair, decision.day) + 13, at);
    }
    for (std::size_t at = 0; at < m_plan.sheets.size(); ++at) {
      const SheetPlan& sheet = m_plan.sheets[at];
      if (sheet.given) {  // what is read in the hour comes before what is agreed and decided at its end
        const int later = sheet.place == domain::GivenPlace::Here ? 10 : 14;
        add(Step::Kind::GiveSheet, sheet.day, desk_of(sheet.pair, sheet.day) + later, at);
      }
      if (sheet.printed_again) {
        add(Step::Kind::PrintAgain, *sheet.printed_again, desk_of(sheet.pair, *sheet.printed_again) + 14, at);
      }
      if (!sheet.given || sheet.prepared) {
        const int day = sheet.prepared.value_or(sheet.day);
        add(Step::Kind::PrepareSheet, day, desk_of(sheet.pair, day) + 15, at);
      }
    }
  }

  // The note last of all, when everything else of the hour is settled.
  void noted() {
    m_count = 0;
    for (std::size_t at = 0; at < m_plan.notes.size(); ++at) {
      const NotePlan& note = m_plan.notes[at];
      const HourPlan& hour = m_plan.hours[hour_of(m_plan, note.day, note.who)];
      if (!is_over(hour, m_now)) {
        continue;
      }
      const int begun = hour.start + hour.minutes + k_to_the_note;
      const int written = note.before.empty() ? begun : begun + k_rewritten;
      if (!note.before.empty()) {
        add(Step::Kind::BeginNote, note.day, begun, at);
      }
      add(Step::Kind::WriteNote, note.day, written, at);
      if (!note.draft) {
        add(Step::Kind::SignNote, note.day, written + note.signed_after, at);
      }
    }
    for (std::size_t at = 0; at < m_plan.addenda.size(); ++at) {
      add(Step::Kind::AddToNote, m_plan.addenda[at].day, k_evening, at);
    }
    for (std::size_t at = 0; at < m_plan.brief_lines.size(); ++at) {
      const BriefLinePlan& line = m_plan.brief_lines[at];
      add(Step::Kind::WriteLine, line.day, k_evening, at);
      if (line.closed) {
        add(Step::Kind::CloseLine, *line.closed, k_evening, at);
      }
    }
  }

  // After whatever any of the pair said on that day.
  int desk_of(const std::string& pair, int day) const {
    int latest = k_morning;
    for (const char who : pair.empty() ? everyone(m_plan) : pair) {
      latest = std::max(latest, desk_time(day, who));
    }
    return latest;
  }

  // Shortly after the hour in which it was talked about.
  int desk_time(int day, char who) const {
    for (const HourPlan& each : m_plan.hours) {
      if (each.day == day && !each.contact && each.present.find(who) != std::string::npos) {
        return each.start + each.minutes + 4;
      }
    }
    return k_desk;
  }

  void hour(const HourPlan& hour, std::size_t item) {
    const bool over = is_over(hour, m_now);
    const bool plain = hour.end == HourEnd::AsPlanned;
    if (over && plain && hour.booked == 0) {
      add(Step::Kind::Book, hour.day, hour.start + hour.minutes, item);
      return;
    }
    const int ahead = hour.booked == 0 ? k_usual_booking : hour.booked;
    add(Step::Kind::Book, std::max(hour.day - ahead, m_plan.opened), k_morning + 2, item);
    if (hour.end == HourEnd::Cancelled) {
      add(Step::Kind::Settle, hour.day - 1, k_desk, item);
    } else if (over && hour.end != HourEnd::Unsettled) {
      add(Step::Kind::Settle, hour.day, hour.start + hour.minutes, item);
    }
  }

  const CasePlan& m_plan;
  std::uint32_t m_couple;
  domain::LocalTime m_now;
  std::vector<Step>& m_steps;
  int m_count = 0;
};

}  // namespace

bool is_over(const HourPlan& hour, domain::LocalTime now) {
  const domain::Date date = date_of(now.date, hour.day);
  return date < now.date || (date == now.date && hour.start + hour.minutes <= now.time.minutes);
}

std::vector<Step> script_of(const std::vector<CasePlan>& plans, domain::LocalTime now) {
  std::vector<Step> steps;
  for (std::size_t at = 0; at < plans.size(); ++at) {
    Writer(plans[at], static_cast<std::uint32_t>(at), now, steps).write();
  }
  std::stable_sort(steps.begin(), steps.end(), [](const Step& a, const Step& b) {
    const auto group = [](const Step& step) { return step.couple / k_cases_together; };
    return group(a) != group(b) ? group(a) < group(b) : a.when < b.when;
  });
  return steps;
}

}  // namespace attune::practice::demo
