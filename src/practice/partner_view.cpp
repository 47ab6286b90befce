// SPDX-License-Identifier: Apache-2.0
#include "practice/support.h"

namespace attune::practice {

// Built up from what a lens may see, never by taking away.
PartnerView partner_view(const domain::Member& member, const domain::Lens& lens) {
  const domain::Person& person = member.person;
  PartnerView view;
  view.letter = member.letter;
  view.display_name = person.display_name;
  view.pronouns = person.pronouns;
  view.former = member.to.has_value();
  if (lens.shows_full_names()) {
    view.name = person.name;
  }
  if (lens.is_clinician()) {
    view.alone_name = person.alone_name;
    view.alone_pronouns = person.alone_pronouns;
    view.nickname = person.nickname;
    view.body_words = person.body_words;
    view.alone_body_words = person.alone_body_words;
    view.role = member.role;
  }
  return view;
}

CoupleRow couple_row(const domain::CoupleCase& couple, const domain::Lens& lens) {
  CoupleRow row;
  row.id = couple.id;
  row.code = couple.code;
  row.policy = couple.policy;
  row.opened = couple.opened;
  if (lens.is_clinician()) {
    row.status = couple.status;
    row.closed = couple.closed;  // the day it ended tells the status
  }
  for (const domain::Member& member : couple.members) {
    if (!member.to) {
      row.partners.push_back(partner_view(member, lens));
    }
  }
  return row;
}

SessionView session_view(const domain::Session& session, std::optional<int> number, const domain::Lens& lens) {
  SessionView view{session, std::nullopt};
  if (lens.shows_full_names()) {
    view.number = number;
  }
  return view;
}

}  // namespace attune::practice
