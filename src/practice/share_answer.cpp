// SPDX-License-Identifier: Apache-2.0
#include "practice/asked_forms.h"
#include "practice/support.h"
#include "store/intake.h"

#include <algorithm>

namespace attune::practice {
namespace {

using domain::MemberSet;

/// Answers to one item on one occasion.
struct Given {
  domain::IntakeId intake;
  MemberSet seen_by;
};

// Those of every occasion, what stands first. NotFound when there are none.
std::vector<Given> all_given(const Practice& practice, const domain::CaseId& couple, domain::Letter partner,
                             const std::string& form, const std::string& item) {
  store::sql::Connection& read = practice.store().read();
  std::vector<Given> all;
  for (const domain::Intake& each :
       occasions(store::list_intakes(read, couple, domain::Lens::clinician()), partner, form)) {
    const auto rows = store::list_answers(read, each.id, domain::Lens::clinician());
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const domain::Answer& row) { return row.item == item; });
    if (found != rows.end()) {
      all.push_back({each.id, found->seen_by});
    }
  }
  if (all.empty()) {
    throw Error(ErrorCode::NotFound, {{"part", "answer"}});
  }
  return all;
}

MemberSet checked(const domain::CoupleCase& couple, domain::Letter partner, MemberSet with) {
  const MemberSet others = with.without(partner);
  if (others.empty()) {
    throw invalid("with", "nobody");
  }
  if (!couple.current_members().has_all(others)) {
    throw invalid("with", "no-member");
  }
  return others;
}

}  // namespace

void share_answer(Practice& practice, const domain::CaseId& id, domain::Letter partner, const std::string& form,
                  const std::string& item, MemberSet with, std::optional<domain::Date> date) {
  const domain::CoupleCase couple = load_couple(practice, id);
  require_member(couple, partner);
  const MemberSet others = checked(couple, partner, with);
  const Given given = all_given(practice, id, partner, form, item).front();
  // What starts as the clinician's stays so, and so does what somebody would rather not say.
  if (!given.seen_by.has(partner)) {
    not_permitted("stays-with-clinician");
  }
  const domain::Date since = date.value_or(practice.event_time().date);
  practice.store().write([&](store::Writer& writer) {
    MemberSet seen_by = given.seen_by;
    for (const domain::Letter each : others.letters()) {
      if (seen_by.has(each)) {
        continue;
      }
      seen_by = seen_by.with(each);
      const auto sharing = next_id<domain::SharingId>(practice);
      store::insert_sharing(writer.sql(), id, {sharing, partner, form, item, MemberSet::of({each}), since, {}},
                            writer.now());
      writer.audit("share", "answer", sharing.str());
    }
    store::set_answer_seen_by(writer.sql(), given.intake, item, seen_by);
  });
}

void unshare_answer(Practice& practice, const domain::CaseId& id, domain::Letter partner, const std::string& form,
                    const std::string& item, MemberSet with, std::optional<domain::Date> date) {
  load_couple(practice, id);
  const MemberSet others = with.without(partner);
  if (others.empty()) {
    throw invalid("with", "nobody");
  }
  const std::vector<Given> all = all_given(practice, id, partner, form, item);
  const domain::Date until = date.value_or(practice.event_time().date);
  practice.store().write([&](store::Writer& writer) {
    for (const domain::Sharing& each : store::list_sharings(writer.sql(), id, domain::Lens::clinician())) {
      if (each.owner == partner && each.form == form && each.item == item && !each.until && others.has_all(each.with)) {
        store::end_sharing(writer.sql(), each.id, until);
        writer.audit("unshare", "answer", each.id.str());
      }
    }
    // On every occasion: an answer from before would else come to light again.
    for (const Given& given : all) {
      MemberSet seen_by = given.seen_by;
      for (const domain::Letter each : others.letters()) {
        seen_by = seen_by.without(each);
      }
      store::set_answer_seen_by(writer.sql(), given.intake, item, seen_by);
    }
  });
}

std::vector<domain::Sharing> list_sharings(const Practice& practice, const domain::CaseId& couple,
                                           const domain::Lens& lens) {
  load_couple(practice, couple);
  return lens.is_clinician() ? store::list_sharings(practice.store().read(), couple, lens)
                             : std::vector<domain::Sharing>();
}

}  // namespace attune::practice
