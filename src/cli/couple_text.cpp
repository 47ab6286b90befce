// SPDX-License-Identifier: Apache-2.0
#include "cli/views.h"

namespace attune::cli {
namespace {

using domain::word;

std::string called(const practice::PartnerView& partner) {
  return partner.letter.str() + " " + (partner.name ? *partner.name : partner.display_name).str();
}

std::string people(const std::vector<practice::PartnerView>& partners) {
  std::string line;
  for (const practice::PartnerView& partner : partners) {
    line += (line.empty() ? "" : ", ") + called(partner);
  }
  return line;
}

void add_partner(Table& table, const practice::PartnerView& partner) {
  std::string lines = partner.name ? partner.name->str() : partner.display_name.str();
  const auto line = [&](std::string_view label, const std::string& value) {
    if (!value.empty()) {
      lines += "\n" + std::string(label) + ": " + value;
    }
  };
  line("together", partner.name ? partner.display_name.str() : "");
  line("pronouns", text_or_empty(partner.pronouns));
  line("nickname", text_or_empty(partner.nickname));
  line("body words", text_or_empty(partner.body_words));
  line("name alone", text_or_empty(partner.alone_name));
  line("pronouns alone", text_or_empty(partner.alone_pronouns));
  line("body words alone", text_or_empty(partner.alone_body_words));
  table.add({partner.former ? "Former " + partner.letter.str() : partner.letter.str(), lines});
}

std::string yes_no(const std::optional<bool>& value) {
  if (!value) {
    return {};
  }
  return *value ? "yes" : "no";
}

void add_enquiry(Table& table, const domain::EnquiryCard& card) {
  table.add({"Called", domain::date_text(card.called)});
  table.add({"Urgency", std::string(word(card.urgency))});
  table.add_if("Partner knows", yes_no(card.partner_knows));
  table.add_if("Message allowed", yes_no(card.message_allowed));
  table.add_if("Reason", text_or_empty(card.reason));
  table.add_if("Who else treats", text_or_empty(card.treats));
  table.add_if("Access", text_or_empty(card.access));
  table.add_if("Call back", text_or_empty(card.call_back));
  table.add_if("Called back", date_or_empty(card.called_back));
}

void add_contact(Table& table, const domain::ContactCard& card) {
  const auto line = [&](std::string_view label, const std::optional<domain::Text>& value) {
    table.add_if(std::string(label) + " " + card.letter.str(), text_or_empty(value));
  };
  line("Phone", card.phone);
  line("E-mail", card.email);
  line("Address", card.address);
  line("Safe times", card.safe_times);
  line("Message", card.message);
  line("Emergency", card.emergency);
  line("Language", card.language);
  line("Access", card.access);
  line("Allergies", card.allergies);
  table.add_if("Born " + card.letter.str(), date_or_empty(card.born));
}

void add_care(Table& table, const domain::CareContact& contact) {
  std::string lines = contact.name.str();
  for (const auto& value : {contact.profession, contact.phone, contact.note}) {
    lines += value && !value->empty() ? "\n" + value->str() : std::string();
  }
  table.add({"Care of " + contact.about.str(), lines});
}

}  // namespace

std::string couples_text(const std::vector<practice::CoupleRow>& rows) {
  Table table({"Code", "Status", "Policy", "Opened", "People"});
  for (const practice::CoupleRow& row : rows) {
    table.add({row.code, row.status ? std::string(word(*row.status)) : "", std::string(word(row.policy)),
               date_or_empty(row.opened), people(row.partners)});
  }
  return table.str();
}

std::string couple_view_text(const practice::CoupleView& view, const domain::Lens& lens) {
  const practice::CoupleRow& row = view.row;
  Table table;
  table.add({"Code", row.code});
  table.add_if("Status", row.status ? std::string(word(*row.status)) : "");
  table.add({"Policy", std::string(word(row.policy))});
  if (lens.is_clinician()) {
    table.add({"Signed by all", view.policy_signed_by_all ? "yes" : "not yet"});
  }
  table.add_if("Opened", date_or_empty(row.opened));
  table.add_if("Closed", date_or_empty(row.closed));
  table.add_if("Names on sheets", view.names ? std::string(word(*view.names)) : "");
  table.add_if("Relationship", text_or_empty(view.relationship));
  for (const auto& partner : row.partners) {
    add_partner(table, partner);
  }
  for (const auto& partner : view.former) {
    add_partner(table, partner);
  }
  for (const domain::Concern& concern : view.concerns) {
    table.add({"Brings " + concern.letter.str(), concern.words.str()});
  }
  if (view.enquiry) {
    add_enquiry(table, *view.enquiry);
  }
  for (const domain::ContactCard& card : view.contacts) {
    add_contact(table, card);
  }
  for (const domain::CareContact& contact : view.care) {
    add_care(table, contact);
  }
  for (const domain::PolicySignature& signature : view.signatures) {
    table.add({"Signed " + signature.partner.str(), std::string(word(signature.kind)) + ", version " +
                                                        std::to_string(signature.version) + ", " +
                                                        domain::date_text(signature.date)});
  }
  if (lens.is_clinician()) {
    table.add({"Joint hours held", std::to_string(view.joint_held)});
  }
  table.add_if("Last hour", view.last_held ? session_line(*view.last_held) : "");
  table.add_if("Next hour", view.next_planned ? session_line(*view.next_planned) : "");
  table.add({"Id", row.id.str()});
  return table.str();
}

}  // namespace attune::cli
