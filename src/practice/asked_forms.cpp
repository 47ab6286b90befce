// SPDX-License-Identifier: Apache-2.0
#include "practice/asked_forms.h"

#include "domain/error.h"
#include "forms/response.h"
#include "practice/answer_rows.h"
#include "practice/item_place.h"
#include "practice/known_forms.h"
#include "practice/support.h"
#include "store/intake.h"

#include <algorithm>
#include <set>

namespace attune::practice {
namespace {

using domain::Intake;
using domain::Lens;

Error damaged(const char* reason) {
  return Error(ErrorCode::Damaged, {{"part", "records"}, {"reason", reason}});
}

// A draft counts nowhere and is the clinician's alone.
void add_draft(IntakeView& view, const Practice& practice, const std::shared_ptr<const forms::Form>& form,
               const Intake& intake) {
  const auto text = store::intake_draft(practice.store().read(), intake.id, Lens::clinician());
  if (!text) {
    throw damaged("draft");
  }
  const forms::Answers answers = forms::read_draft(form, *text, "draft");
  for (std::size_t each = 0; each < form->items.size(); ++each) {
    for (const forms::Value& value : answers.given(static_cast<int>(each))) {
      const forms::Item& item = form->items[each];
      view.answers.push_back(
          {item.link_id, item.text, answer_text(value), forms::number_of(item, value), domain::MemberSet(),
           place_of(*form, static_cast<int>(each))});
    }
  }
}

}  // namespace

std::shared_ptr<const forms::Form> asked_form(const Practice& practice, const Intake& intake) {
  if (auto form = known_form(intake.sha256, intake.form)) {
    return form;
  }
  const auto text = store::form_text(practice.store().read(), intake.sha256);
  if (!text) {
    throw damaged("form-missing");
  }
  try {
    return know_form(*text, intake.form);
  } catch (const Error&) {
    throw damaged("form");
  }
}

std::vector<Intake> occasions(const std::vector<Intake>& all, domain::Letter partner, const std::string& form) {
  std::vector<Intake> found;
  std::copy_if(all.begin(), all.end(), std::back_inserter(found),
               [&](const Intake& each) { return each.partner == partner && each.form == form && !each.draft; });
  std::stable_sort(found.begin(), found.end(), [](const Intake& one, const Intake& other) {
    return !one.superseded ? other.superseded.has_value()
                           : other.superseded && one.superseded->us > other.superseded->us;
  });
  return found;
}

std::vector<Told> told_then(const Practice& practice, const Intake& intake, const Lens& lens) {
  const auto form = asked_form(practice, intake);
  std::vector<Told> all;
  for (domain::Answer& row : store::list_answers(practice.store().read(), intake.id, lens)) {
    const int item = form->find(row.item);
    if (item < 0) {
      throw damaged("answer");
    }
    all.push_back({std::move(row), form, item});
  }
  return all;
}

std::vector<Told> told(const Practice& practice, const std::vector<Intake>& occasions, const Lens& lens) {
  std::vector<Told> all;
  std::set<std::string> known;
  for (const Intake& occasion : occasions) {
    if (lens.shows_full_names() && occasion.superseded) {
      break;  // what stands is the first
    }
    std::set<std::string> here;
    for (Told& each : told_then(practice, occasion, lens)) {
      if (known.count(each.row.item) == 0) {
        here.insert(each.row.item);
        all.push_back(std::move(each));
      }
    }
    known.merge(here);
  }
  // An answer from before stands where its item does, not where the occasion does.
  std::stable_sort(all.begin(), all.end(), [](const Told& one, const Told& other) { return one.item < other.item; });
  return all;
}

AnswerView answer_view(const Told& answer, const Lens& lens) {
  const forms::Item& item = answer.question();
  const forms::Value value = answer_value(answer.row, item);
  return {item.link_id, item.text, answer_text(value), forms::number_of(item, value),
          lens.is_clinician() ? std::optional(answer.row.seen_by) : std::nullopt, place_of(*answer.form, answer.item)};
}

IntakeView occasion_view(const Practice& practice, const Intake& intake) {
  const auto form = asked_form(practice, intake);
  IntakeView view{
      intake.form, form->title, intake.id, intake.version, intake.date, intake.draft, intake.superseded.has_value(),
      {}};
  if (intake.draft) {
    add_draft(view, practice, form, intake);
    return view;
  }
  for (const Told& each : told_then(practice, intake, Lens::clinician())) {
    view.answers.push_back(answer_view(each, Lens::clinician()));
  }
  return view;
}

}  // namespace attune::practice
