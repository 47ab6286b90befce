// SPDX-License-Identifier: Apache-2.0
#include "practice/asked_forms.h"
#include "practice/support.h"
#include "store/intake.h"

#include <set>

namespace attune::practice {
namespace {

using domain::Intake;

// What may be seen of one form; of the occasion only in that person's own file.
IntakeView form_view(const Practice& practice, const std::vector<Intake>& occasions, const domain::Lens& lens) {
  IntakeView view;
  view.form = occasions.front().form;
  for (const Told& each : told(practice, occasions, lens)) {
    view.title = each.form->title;
    view.answers.push_back(answer_view(each, lens));
  }
  if (lens.released()) {
    view.id = occasions.front().id;
    view.version = occasions.front().version;
    view.date = occasions.front().date;
    view.draft = false;
    view.superseded = false;
  }
  return view;
}

}  // namespace

std::vector<IntakeView> show_intake(const Practice& practice, const domain::CaseId& couple, domain::Letter partner,
                                    const domain::Lens& lens) {
  load_couple(practice, couple);
  store::sql::Connection& read = practice.store().read();
  // Which occasions there were is looked up over everything; what they hold passes the lens.
  const std::vector<Intake> all = store::list_intakes(read, couple, domain::Lens::clinician());
  std::vector<IntakeView> views;
  std::set<std::string> form_ids;
  for (const Intake& each : all) {
    if (each.partner != partner) {
      continue;
    }
    if (lens.is_clinician()) {
      views.push_back(occasion_view(practice, each));
    } else if (!each.draft) {
      form_ids.insert(each.form);
    }
  }
  // By id: the order in which they were answered would tell something.
  for (const std::string& form : form_ids) {
    IntakeView view = form_view(practice, occasions(all, partner, form), lens);
    if (!view.answers.empty()) {
      views.push_back(std::move(view));
    }
  }
  return views;
}

}  // namespace attune::practice
