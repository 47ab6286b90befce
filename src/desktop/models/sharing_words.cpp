// SPDX-License-Identifier: Apache-2.0
#include "desktop/models/sharing_words.h"

#include "desktop/models/people_words.h"

#include <algorithm>

namespace attune::desktop {

using domain::Letter;
using domain::MemberSet;
using practice::AnswerView;
using practice::CompareRow;

Sharings::Sharings(const practice::Practice& practice, const domain::CaseId& couple, MemberSet members)
    : m_members(members) {
  for (const Letter owner : members.letters()) {
    read_standing(practice, couple, owner);
    for (const Letter reader : members.without(owner).letters()) {
      read_seen(practice, couple, owner, reader);
    }
  }
  for (const domain::Sharing& each : practice::list_sharings(practice, couple, domain::Lens::clinician())) {
    const auto answer = m_answers.find({each.owner, each.form, each.item});
    if (answer != m_answers.end() && !each.until) {
      for (const Letter reader : each.with.letters()) {
        answer->second.since.insert_or_assign(reader, each.since);
      }
    }
  }
}

void Sharings::read_standing(const practice::Practice& practice, const domain::CaseId& couple, Letter owner) {
  for (const practice::IntakeView& view : practice::show_intake(practice, couple, owner, domain::Lens::clinician())) {
    if (view.draft.value_or(false) || view.superseded.value_or(false)) {
      continue;
    }
    for (const AnswerView& each : view.answers) {
      const MemberSet seen_by = each.seen_by.value_or(MemberSet());
      const MemberSet others = m_members.without(owner).common(seen_by);
      m_answers.insert_or_assign(Key{owner, view.form, each.item},
                                 SharedAnswer{owner, seen_by.has(owner), others, {}, {}, {}});
    }
  }
}

void Sharings::read_seen(const practice::Practice& practice, const domain::CaseId& couple, Letter owner,
                         Letter reader) {
  const domain::Lens room = domain::Lens::room(MemberSet::of({reader}));
  for (const practice::IntakeView& view : practice::show_intake(practice, couple, owner, room)) {
    for (const AnswerView& each : view.answers) {
      const Key key{owner, view.form, each.item};
      const bool stands = m_answers.contains(key);
      SharedAnswer& answer = m_answers[key];
      if (answer.with.has(reader)) {
        continue;
      }
      answer.owner = owner;
      answer.earlier = answer.earlier.with(reader);
      answer.before = each.text;
      if (!stands) {
        m_left_over.push_back({view.form, each.item, each.question, each.place.side, each.place.group, {}, each.place});
      }
    }
  }
}

SharedAnswer Sharings::of(Letter owner, const std::string& form, const std::string& item) const {
  const auto found = m_answers.find({owner, form, item});
  return found == m_answers.end() ? SharedAnswer{owner, false, {}, {}, {}, {}} : found->second;
}

bool can_share(const Sharings& sharings, const CompareRow& row) {
  const std::vector<Letter> members = sharings.members().letters();
  return members.size() > 1 && std::any_of(members.begin(), members.end(), [&](Letter each) {
           const SharedAnswer answer = sharings.of(each, row.form, row.item);
           return answer.can_share || !answer.earlier.empty();
         });
}

std::string shared_words(const Sharings& sharings, const CompareRow& row,
                         const std::vector<practice::PartnerView>& people) {
  if (!can_share(sharings, row)) {
    return "stays with you";
  }
  const std::vector<Letter> members = sharings.members().letters();
  std::vector<std::string> by;
  bool all = true;
  for (const Letter each : members) {
    const SharedAnswer answer = sharings.of(each, row.form, row.item);
    const MemberSet others = sharings.members().without(each);
    const bool whole = answer.with == others;
    all = all && whole;
    if (whole) {
      by.push_back(name_of(people, each));
    } else if (!answer.with.empty()) {
      by.push_back(name_of(people, each) + " with " + names_of(people, answer.with));
    }
    if (!answer.earlier.empty()) {
      by.push_back(name_of(people, each) + ", as before");
    }
  }
  if (by.empty()) {
    return "not shared";
  }
  if (all) {
    return members.size() == 2 ? "by both" : "by all";
  }
  std::string words = "by ";
  for (const std::string& each : by) {
    words += (&each == &by.front() ? "" : "; ") + each;
  }
  return words;
}

}  // namespace attune::desktop
