// SPDX-License-Identifier: Apache-2.0
#include "cli/views.h"

namespace attune::cli {
namespace {

using domain::word;

Json partner_json(const practice::PartnerView& partner) {
  return {{"letter", partner.letter.str()},
          {"name", text_json(partner.name)},
          {"display_name", partner.display_name.str()},
          {"pronouns", text_json(partner.pronouns)}};
}

Json whole_partner_json(const practice::PartnerView& partner) {
  Json json = partner_json(partner);
  json["nickname"] = text_json(partner.nickname);
  json["body_words"] = text_json(partner.body_words);
  json["alone_name"] = text_json(partner.alone_name);
  json["alone_pronouns"] = text_json(partner.alone_pronouns);
  json["alone_body_words"] = text_json(partner.alone_body_words);
  return json;
}

Json enquiry_json(const domain::EnquiryCard& card) {
  const auto same = [](bool value) { return value; };
  return {{"called", domain::date_text(card.called)},
          {"partner_knows", or_null(card.partner_knows, same)},
          {"message_allowed", or_null(card.message_allowed, same)},
          {"urgency", word(card.urgency)},
          {"reason", text_json(card.reason)},
          {"treats", text_json(card.treats)},
          {"access", text_json(card.access)},
          {"call_back", text_json(card.call_back)},
          {"called_back", date_json(card.called_back)}};
}

Json contact_json(const domain::ContactCard& card) {
  return {{"partner", card.letter.str()},
          {"phone", text_json(card.phone)},
          {"email", text_json(card.email)},
          {"address", text_json(card.address)},
          {"safe_times", text_json(card.safe_times)},
          {"message", text_json(card.message)},
          {"emergency", text_json(card.emergency)},
          {"language", text_json(card.language)},
          {"access", text_json(card.access)},
          {"allergies", text_json(card.allergies)},
          {"born", date_json(card.born)}};
}

Json care_json(const domain::CareContact& contact) {
  return {{"id", contact.id.str()},
          {"about", contact.about.str()},
          {"name", contact.name.str()},
          {"profession", text_json(contact.profession)},
          {"phone", text_json(contact.phone)},
          {"note", text_json(contact.note)}};
}

Json concern_json(const domain::Concern& concern) {
  return {
      {"partner", concern.letter.str()}, {"words", concern.words.str()}, {"seen_by", members_json(concern.seen_by)}};
}

}  // namespace

Json couple_json(const practice::CoupleRow& row) {
  return {{"id", row.id.str()},
          {"code", row.code},
          {"status", or_null(row.status, [](domain::Status status) { return word(status); })},
          {"policy", word(row.policy)},
          {"opened", date_json(row.opened)},
          {"closed", date_json(row.closed)},
          {"partners", list_json(row.partners, partner_json)}};
}

Json couples_json(const std::vector<practice::CoupleRow>& rows) {
  return list_json(rows, couple_json);
}

Json couple_view_json(const practice::CoupleView& view, const domain::Lens& lens) {
  const bool counts = lens.is_clinician();
  Json json = couple_json(view.row);
  json["partners"] = list_json(view.row.partners, whole_partner_json);
  json["former"] = list_json(view.former, whole_partner_json);
  json["relationship"] = text_json(view.relationship);
  json["names"] = or_null(view.names, [](domain::NamesMode mode) { return word(mode); });
  json["concerns"] = list_json(view.concerns, concern_json);
  json["signatures"] = list_json(view.signatures, signature_json);
  json["policy_signed_by_all"] = counts ? Json(view.policy_signed_by_all) : Json(nullptr);
  json["enquiry"] = or_null(view.enquiry, enquiry_json);
  json["contacts"] = list_json(view.contacts, contact_json);
  json["care"] = list_json(view.care, care_json);
  json["last_held"] = or_null(view.last_held, session_json);
  json["next_planned"] = or_null(view.next_planned, session_json);
  json["joint_held"] = counts ? Json(view.joint_held) : Json(nullptr);
  return json;
}

}  // namespace attune::cli
