// SPDX-License-Identifier: Apache-2.0
#include "domain/path.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace attune::domain {
namespace {

constexpr std::array<int, 9> k_way{0, 1, 2, 3, 5, 6, 7, 8, 9};

// What moves a pair: a sheet given for a rung, or a decision.
struct Event {
  Date date{};
  Instant recorded{};
  int rung = 0;
  std::optional<Decision> decision;
};

std::vector<Event> events_of(const std::vector<Assignment>& assignments, const std::vector<PathDecision>& decisions) {
  std::vector<Event> events;
  for (const Assignment& each : assignments) {
    const int rung = rung_of(each.exercise);
    if (rung >= 0 && each.state != AssignmentState::Prepared) {
      events.push_back({each.from, each.recorded, rung, std::nullopt});
    }
  }
  for (const PathDecision& each : decisions) {
    events.push_back({each.date, each.recorded, each.to_rung, each.decision});
  }
  std::stable_sort(events.begin(), events.end(), [](const Event& a, const Event& b) {
    return std::tie(a.date, a.recorded) < std::tie(b.date, b.recorded);
  });
  return events;
}

class Walk {
 public:
  void take(const Event& event) {
    if (!event.decision) {
      begin(event.rung, false, event.date);
      m_path.state = PathState::OnRung;
    } else {
      decide(event);
    }
    m_path.rung = event.rung;
  }
  Path path() { return std::move(m_path); }

 private:
  void decide(const Event& event) {
    switch (*event.decision) {
      case Decision::Advance:
        if (m_path.state != PathState::TalkWeeks) {  // said again, they go on
          begin(m_path.rung, true, event.date);
        }
        m_path.state = PathState::TalkWeeks;
        break;
      case Decision::Repeat:
      case Decision::StepBack:
        begin(event.rung, false, event.date);
        m_path.state = PathState::OnRung;
        break;
      case Decision::Pause:
        end(event.date);
        m_path.state = PathState::Paused;
        break;
      case Decision::End:
        end(event.date);
        m_path.state = PathState::Ended;
        break;
    }
  }
  void begin(int rung, bool talk, Date date) {
    if (!m_path.stretches.empty()) {
      const PathStretch& last = m_path.stretches.back();
      if (!last.to && last.rung == rung && last.talk == talk) {
        return; // it goes on
      }
    }
    end(date);
    correct(date);
    if (!m_path.stretches.empty()) {
      PathStretch& last = m_path.stretches.back();
      if (last.to == date && last.rung == rung && last.talk == talk) {
        last.to.reset();  // ended the same day: it was not meant
        return;
      }
    }
    m_path.stretches.push_back({rung, talk, date, std::nullopt});
  }
  // What began on the day on which something else begins was put right.
  void correct(Date date) {
    if (!m_path.stretches.empty() && m_path.stretches.back().from == date) {
      m_path.stretches.pop_back();
    }
  }
  void end(Date date) {
    if (m_path.stretches.empty() || m_path.stretches.back().to) {
      return;
    }
    if (m_path.stretches.back().from == date && m_path.stretches.back().talk) {
      m_path.stretches.pop_back(); // the next sheet on the same day: no talk weeks there
      return;
    }
    m_path.stretches.back().to = date;
  }
  Path m_path;
};

}  // namespace

std::optional<int> rung_after(int rung) {
  const auto next = std::upper_bound(k_way.begin(), k_way.end(), rung);
  return next == k_way.end() ? std::nullopt : std::optional(*next);
}

std::optional<int> rung_before(int rung) {
  const auto here = std::lower_bound(k_way.begin(), k_way.end(), rung);
  return here == k_way.begin() ? std::nullopt : std::optional(*std::prev(here));
}

std::string rung_code(int rung) { return "SF" + std::to_string(rung); }

Path walk_path(const std::vector<Assignment>& assignments, const std::vector<PathDecision>& decisions) {
  Walk walk;
  for (const Event& each : events_of(assignments, decisions)) {
    walk.take(each);
  }
  return walk.path();
}

}  // namespace attune::domain
