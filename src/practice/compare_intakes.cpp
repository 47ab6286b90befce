// SPDX-License-Identifier: Apache-2.0
#include "practice/answer_rows.h"
#include "practice/asked_forms.h"
#include "practice/item_place.h"
#include "practice/support.h"
#include "store/intake.h"

#include <algorithm>
#include <map>

namespace attune::practice {
namespace {

using domain::Letter;
using domain::MemberSet;

/// What one person's answers to one form show to whoever looks.
struct Person {
  Letter letter;
  std::vector<Told> answers;

  std::optional<CompareValue> value(const std::string& item) const {
    const auto found =
        std::find_if(answers.begin(), answers.end(), [&](const Told& each) { return each.row.item == item; });
    if (found == answers.end()) {
      return std::nullopt;
    }
    const forms::Value value = answer_value(found->row, found->question());
    return CompareValue{letter, answer_text(value), forms::number_of(found->question(), value)};
  }
};

// Outside the clinician's lens a row is there when each of these people has a value in it that may be seen.
bool is_whole(const CompareRow& row, const domain::Lens& lens) {
  if (lens.is_clinician()) {
    return !row.values.empty();
  }
  MemberSet there;
  for (const CompareValue& each : row.values) {
    there = there.with(each.partner);
  }
  return there == lens.people() && lens.people().size() > 1;
}

void add_rows(CompareView& view, const forms::Form& form, const std::vector<Person>& people, const domain::Lens& lens) {
  for (int index = 0; index < static_cast<int>(form.items.size()); ++index) {
    const forms::Item& item = form.items[static_cast<std::size_t>(index)];
    if (!item.marks.pair) {
      continue;
    }
    CompareRow row{form.id, item.link_id, item.text, side_of(item), group_of(item), {}};
    for (const Person& person : people) {
      if (auto value = person.value(item.link_id)) {
        row.values.push_back(std::move(*value));
      }
    }
    if (is_whole(row, lens)) {
      row.place = place_of(form, index);
      view.rows.push_back(std::move(row));
    }
  }
}

void add_groups(CompareView& view, const forms::Form& form, const Person& person) {
  std::map<std::string, std::size_t> places;
  for (const forms::Item& item : form.items) {
    const CompareSide side = side_of(item);
    if (!item.marks.pair || !item.is_question() || side == CompareSide::Other) {
      continue;
    }
    const auto [place, first] = places.emplace(group_of(item), view.groups.size());
    if (first) {
      view.groups.push_back({form.id, side, group_of(item), person.letter, 0, 0, 0});
    }
    CompareGroup& group = view.groups[place->second];
    ++group.of;
    if (const auto value = person.value(item.link_id); value && value->number) {
      group.mean = (group.mean * group.rated + *value->number) / (group.rated + 1);
      ++group.rated;
    }
  }
}

// Whose answers a lens lays side by side: everybody's, or those of exactly the people who look.
std::vector<Letter> compared(const domain::CoupleCase& couple, const domain::Lens& lens) {
  if (!lens.is_clinician()) {
    return lens.people().letters();
  }
  std::vector<Letter> letters;
  for (const domain::Member& each : couple.members) {
    letters.push_back(each.letter);
  }
  return letters;
}

}  // namespace

CompareView compare_intakes(const Practice& practice, const domain::CaseId& id, const domain::Lens& lens) {
  const domain::CoupleCase couple = load_couple(practice, id);
  CompareView view;
  if (lens.released()) {
    return view;
  }
  store::sql::Connection& read = practice.store().read();
  const std::vector<domain::Intake> all = store::list_intakes(read, id, domain::Lens::clinician());
  // By id: the order in which they were answered would tell something. The words are those of the newest version.
  std::map<std::string, std::shared_ptr<const forms::Form>> forms_by_id;
  for (const domain::Intake& each : all) {
    if (!each.draft && forms_by_id.count(each.form) == 0) {
      forms_by_id.emplace(each.form, asked_form(practice, each));
    }
  }
  for (const auto& [form_id, form] : forms_by_id) {
    std::vector<Person> people;
    for (const Letter letter : compared(couple, lens)) {
      people.push_back({letter, told(practice, occasions(all, letter, form_id), lens)});
    }
    add_rows(view, *form, people, lens);
    for (const Person& person : people) {
      if (lens.is_clinician() && !person.answers.empty()) {
        add_groups(view, *form, person);
      }
    }
  }
  return view;
}

}  // namespace attune::practice
