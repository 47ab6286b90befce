// SPDX-License-Identifier: Apache-2.0
#include "practice/asked_forms.h"
#include "practice/casework.h"
#include "practice/couples.h"
#include "practice/practices.h"
#include "practice/room.h"
#include "practice/room_sheet.h"
#include "practice/support.h"
#include "store/intake.h"

#include <algorithm>
#include <set>

namespace attune::practice {
namespace {

// What is true for somebody to some degree; which degree stays out of the room's lists.
bool holds(const AnswerView& answer) {
  return answer.number && *answer.number > 0;
}

SharedByPerson shared_by(const Practice& practice, const PartnerView& person, const std::vector<domain::Intake>& all,
                         const domain::Lens& lens) {
  SharedByPerson shared{person.letter, person.display_name, {}, {}};
  std::set<std::string> form_ids;
  for (const domain::Intake& each : all) {
    if (each.partner == person.letter && !each.draft) {
      form_ids.insert(each.form);
    }
  }
  for (const std::string& form : form_ids) {
    for (const Told& each : told(practice, occasions(all, person.letter, form), lens)) {
      if (!each.question().marks.pair || !holds(answer_view(each, lens))) {
        continue;
      }
      if (!each.question().marks.accelerator_group.empty()) {
        shared.helps.push_back(each.question().text);
      } else if (!each.question().marks.brake_group.empty()) {
        shared.in_the_way.push_back(each.question().text);
      }
    }
  }
  return shared;
}

}  // namespace

RoomView show_room(const Practice& practice, const std::filesystem::path& data, const domain::CaseId& couple,
                   domain::MemberSet room) {
  if (room.empty()) {
    throw invalid("people", "empty");
  }
  for (const domain::Letter each : room.letters()) {
    require_member(load_couple(practice, couple), each);
  }
  const domain::Lens lens = domain::Lens::room(room);
  RoomView view;
  view.sample = practice_info(practice).sample;
  for (const domain::Goal& each : list_goals(practice, couple, lens)) {
    if (!each.closed) {
      view.goals.push_back(each.words);
    }
  }
  // Which occasions there were is looked up over everything; what they hold passes the lens.
  const auto all = store::list_intakes(practice.store().read(), couple, domain::Lens::clinician());
  for (const PartnerView& each : show_couple(practice, couple, lens).row.partners) {
    if (!room.has(each.letter)) {
      continue;
    }
    view.names.push_back(each.display_name);
    SharedByPerson shared = shared_by(practice, each, all, lens);
    if (!shared.helps.empty() || !shared.in_the_way.empty()) {
      view.shared.push_back(std::move(shared));
    }
  }
  add_room_sheet(practice, data, couple, lens, view);
  return view;
}

}  // namespace attune::practice
