// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/enquiry_fields.h"

#include "desktop/models/sayings.h"
#include "desktop/support/text.h"

namespace attune::desktop {
namespace {

const std::vector<wxString> k_known{"Not asked", "Yes", "No"};

int place_of(const std::optional<bool>& known) { return !known ? 0 : *known ? 1 : 2; }

std::optional<bool> known_at(int place) { return place == 0 ? std::nullopt : std::optional(place == 1); }

}  // namespace

void add_enquiry_fields(FormDialog& form, const FieldPlace& in, const domain::EnquiryCard* card) {
  const domain::EnquiryCard shown = card == nullptr ? domain::EnquiryCard{} : *card;
  std::vector<wxString> urgencies;
  for (const auto& [urgency, word] : domain::Words<domain::Urgency>::table) {
    urgencies.push_back(to_wx(urgency_words(urgency)));
  }
  const FieldPlace first = form.add_row(in);
  form.add_date(first, {"called", "Date of the call"}, card == nullptr ? form.today() : card->called);
  form.add_choice(first, {"urgency", "Urgency"}, urgencies, static_cast<int>(shown.urgency));
  const FieldPlace second = form.add_row(in);
  form.add_choice(second, {"partner_knows", "Does the partner know"}, k_known, place_of(shown.partner_knows));
  form.add_choice(second, {"message_allowed", "May a message be left"}, k_known, place_of(shown.message_allowed));
  form.add_line(in, {"call_back", "When to call"}, shown.call_back);
  form.add_line(in, {"reason", "Reason, in a line"}, shown.reason);
  form.add_line(in, {"treats", "Who else treats"}, shown.treats);
  form.add_line(in, {"access", "Access needs"}, shown.access);
}

domain::EnquiryCard enquiry_typed(const FormDialog& form) {
  domain::EnquiryCard card;
  const std::optional<domain::Date> called = form.date("called");
  if (!called) {
    form.complain("called", "Type the day of the call.");
  }
  card.called = *called;
  card.urgency = static_cast<domain::Urgency>(form.chosen("urgency"));
  card.partner_knows = known_at(form.chosen("partner_knows"));
  card.message_allowed = known_at(form.chosen("message_allowed"));
  card.call_back = form.line("call_back");
  card.reason = form.line("reason");
  card.treats = form.line("treats");
  card.access = form.line("access");
  return card;
}

}  // namespace attune::desktop
