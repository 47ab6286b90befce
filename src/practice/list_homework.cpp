// SPDX-License-Identifier: Apache-2.0
#include "library/sheet.h"
#include "practice/sheets.h"
#include "practice/kept_drawing.h"
#include "practice/support.h"
#include "store/homework.h"

#include <algorithm>

namespace attune::practice {
namespace {

AssignmentView view_of(store::sql::Connection& records, domain::Assignment assignment, const domain::Lens& lens) {
  AssignmentView view;
  view.overrides = store::list_overrides(records, assignment.id, lens);
  library::Exercise any; // how often is said alike for all exercises
  any.dose.times_per_week = assignment.dose.times_per_week.value_or(0);
  view.how_often = library::how_often(any, {});
  view.assignment = std::move(assignment);
  view.shows_exercise = lens.shows_full_names();
  if (!view.shows_exercise) {
    view.assignment.exercise = {};
    view.assignment.exercise_version = 0;
  }
  return view;
}

}  // namespace

std::vector<AssignmentView> list_homework(const Practice& practice, const domain::CaseId& couple,
                                          const domain::Lens& lens) {
  std::vector<AssignmentView> views;
  store::sql::Connection& records = practice.store().read();
  for (domain::Assignment& each : store::list_assignments(records, couple, lens)) {
    views.push_back(view_of(records, std::move(each), lens));
  }
  return views;
}

drawing::Paper sheet_pages(const Practice& practice, const domain::CaseId& couple, const domain::AssignmentId& id,
                           const domain::Lens& lens) {
  store::sql::Connection& records = practice.store().read();
  const auto all = store::list_assignments(records, couple, lens);
  const bool there = std::any_of(all.begin(), all.end(), [&](const domain::Assignment& each) { return each.id == id; });
  const auto drawing = there ? store::assignment_drawing(records, id, lens) : std::nullopt;
  if (!drawing) {
    throw Error(ErrorCode::NotFound, {{"part", "assignment"}});
  }
  return read_drawing(store::load_blob(records, *drawing));
}

std::vector<GivenView> list_given(const Practice& practice, const domain::CaseId& couple, const domain::Lens& lens) {
  store::sql::Connection& records = practice.store().read();
  const auto assignments = store::list_assignments(records, couple, lens);
  std::vector<GivenView> views;
  for (const domain::GivenSheet& each : store::list_given_sheets(records, couple, lens)) {
    const auto of = std::find_if(assignments.begin(), assignments.end(), [&](const domain::Assignment& assignment) {
      return assignment.id == each.assignment;
    });
    if (of != assignments.end()) {
      views.push_back({each, of->title});
    }
  }
  return views;
}

}  // namespace attune::practice
