// SPDX-License-Identifier: Apache-2.0
#include "practice/paths.h"

#include "practice/gates.h"
#include "practice/support.h"
#include "store/homework.h"

#include <algorithm>

namespace attune::practice {
namespace {

using domain::Decision;

struct Rows {
  std::vector<domain::Assignment> assignments;
  std::vector<domain::PathDecision> decisions;
  std::vector<domain::Agreement> agreements;
};

Rows load_rows(const Practice& practice, const domain::CaseId& couple) {
  store::sql::Connection& records = practice.store().read();
  const domain::Lens lens = domain::Lens::clinician();
  return {store::list_assignments(records, couple, lens), store::list_path_decisions(records, couple, lens),
          store::list_agreements(records, couple, lens)};
}

template <class T>
void keep_pair(std::vector<T>& all, domain::MemberSet pair) {
  std::erase_if(all, [&](const T& each) { return each.pair != pair; });
}

// Another medium for what they do: on SF2 or SF3.
std::optional<domain::Exercise> another_medium(int rung) {
  return rung == 2 || rung == 3 ? std::optional(domain::Exercise{"SF4", rung == 3}) : std::nullopt;
}

int given_since(const Rows& rows, const domain::Path& path) {
  if (path.stretches.empty()) {
    return 0;
  }
  return static_cast<int>(std::count_if(rows.assignments.begin(), rows.assignments.end(), [&](const auto& each) {
    return each.state != domain::AssignmentState::Prepared && domain::rung_of(each.exercise) == path.rung &&
           each.from >= path.stretches.back().from;
  }));
}

PathView view_of(Rows rows, domain::MemberSet pair, const domain::Safeguards& safeguards, domain::Date today) {
  keep_pair(rows.assignments, pair);
  keep_pair(rows.decisions, pair);
  keep_pair(rows.agreements, pair);
  PathView view;
  view.pair = pair;
  view.path = domain::walk_path(rows.assignments, rows.decisions);
  view.given_here = given_since(rows, view.path);
  view.decisions = std::move(rows.decisions);
  if (!rows.agreements.empty()) {
    view.agreed = rows.agreements.front().date;
  }
  if (view.path.state == domain::PathState::Ended) {
    return view;
  }
  const bool waits = view.path.state == domain::PathState::TalkWeeks;
  if (const auto medium = another_medium(view.path.rung); medium && !waits) {
    view.next.push_back({*medium, domain::held_by(safeguards, pair, *medium, today)});
  }
  if (const auto rung = waits ? std::optional(view.path.rung) : domain::rung_after(view.path.rung)) {
    const domain::Exercise exercise{domain::rung_code(*rung), false};
    view.next.push_back({exercise, domain::held_by(safeguards, pair, exercise, today)});
  }
  return view;
}

int aim_of(Decision decision, const domain::Path& path) {
  const bool waits = path.state == domain::PathState::TalkWeeks;
  switch (decision) {
    case Decision::Advance: {
      const auto next = waits ? std::optional(path.rung) : domain::rung_after(path.rung);
      if (!next) {
        not_permitted("last-rung");
      }
      return *next;
    }
    case Decision::StepBack: {
      const auto before = domain::rung_before(path.rung);
      if (!before) {
        not_permitted("first-rung");
      }
      return *before;
    }
    case Decision::Repeat:
      // During talk weeks the rung is the one that comes; again means the one before them.
      return waits ? domain::rung_before(path.rung).value_or(path.rung) : path.rung;
    case Decision::Pause:
    case Decision::End: return path.rung;
  }
  return path.rung;
}

}  // namespace

std::vector<PathView> show_path(const Practice& practice, const domain::CaseId& couple, const domain::Lens& lens) {
  std::vector<PathView> views;
  if (!lens.is_clinician()) {
    return views;  // never hinted at: what comes next is the clinician's
  }
  const Rows rows = load_rows(practice, couple);
  const domain::Safeguards safeguards = load_safeguards(practice, couple);
  for (const domain::MemberSet pair : pairs_of(safeguards.members)) {
    views.push_back(view_of(rows, pair, safeguards, practice.event_time().date));
  }
  return views;
}

PathView decide_path(Practice& practice, const domain::CaseId& id, const NewDecision& what) {
  const domain::MemberSet pair = the_pair(load_couple(practice, id), what.pair);
  Rows rows = load_rows(practice, id);
  keep_pair(rows.assignments, pair);
  keep_pair(rows.decisions, pair);
  const domain::Path path = domain::walk_path(rows.assignments, rows.decisions);
  domain::PathDecision decision;
  decision.id = next_id<domain::PathDecisionId>(practice);
  decision.pair = pair;
  decision.decision = what.decision;
  decision.from_rung = path.rung;
  decision.to_rung = aim_of(what.decision, path);
  decision.date = what.date.value_or(practice.event_time().date);
  decision.reason = what.reason && !what.reason->empty() ? what.reason : std::nullopt;
  practice.store().write([&](store::Writer& writer) {
    store::insert_path_decision(writer.sql(), id, decision, writer.now());
    writer.audit("decide", "path", decision.id.str());
  });
  return view_of(load_rows(practice, id), pair, load_safeguards(practice, id), practice.event_time().date);
}

}  // namespace attune::practice
