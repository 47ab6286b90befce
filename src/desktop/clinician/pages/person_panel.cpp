// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/pages/case_tabs.h"
#include "desktop/clinician/pages/pieces.h"
#include "desktop/dialogs/people_dialogs.h"
#include "desktop/models/case_words.h"
#include "desktop/models/sayings.h"
#include "desktop/support/person_mark.h"

#include <algorithm>

namespace attune::desktop {
namespace {

/// A title of a part, with a verb at its right.
void add_title(wxWindow* parent, wxSizer* into, const wxString& title, const std::optional<Verb>& verb = {}) {
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  row->Add(section_heading(parent, title), wxSizerFlags(1).CentreVertical());
  if (verb) {
    row->Add(row_verb_button(parent, *verb), wxSizerFlags().CentreVertical());
  }
  into->Add(row, wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, parent->FromDIP(k_gap)));
}

void add_nothing(wxWindow* parent, wxSizer* into, const wxString& words) {
  into->Add(new WrapText(parent, words, Colour::Secondary),
            wxSizerFlags().Expand().Border(wxBOTTOM, parent->FromDIP(k_gap)));
}

void add_grid(wxWindow* parent, wxSizer* into, wxFlexGridSizer* grid) {
  into->Add(grid, wxSizerFlags().Expand().Border(wxBOTTOM, parent->FromDIP(k_gap)));
}

wxString with_pronouns(const domain::Text& name, const std::optional<domain::Text>& pronouns) {
  return to_wx(name) + (pronouns ? ", " + to_wx(*pronouns) : wxString());
}

void add_names(wxWindow* parent, wxSizer* into, const practice::PartnerView& person) {
  add_title(parent, into, "How to call and what to say");
  wxFlexGridSizer* grid = pair_grid(parent->FromDIP(k_gap));
  add_pair(parent, grid, "Together", with_pronouns(person.display_name, person.pronouns));
  if (person.alone_name || person.alone_pronouns) {
    add_pair(parent, grid, "Alone", with_pronouns(person.alone_name.value_or(person.display_name),
                                                  person.alone_pronouns ? person.alone_pronouns : person.pronouns));
  }
  add_pair(parent, grid, "On sheets", to_wx(person.nickname));
  add_pair(parent, grid, "Body", to_wx(person.body_words));
  add_pair(parent, grid, "Body, alone", to_wx(person.alone_body_words));
  add_pair(parent, grid, "Part",
           person.role == domain::Role::Client ? wxString() : to_wx(role_words(person.role)));
  add_grid(parent, into, grid);
  if (!person.body_words && !person.alone_body_words) {
    add_nothing(parent, into, "Their own words for the body: ask in the first hour alone.");
  }
}

void add_contact(wxWindow* parent, wxSizer* into, Context& context, const practice::CoupleView& view,
                 const practice::PartnerView& person) {
  const wxString called = to_wx(person.display_name).Left(60);
  add_title(parent, into, "Contact card",
            Verb{"Edit…", "overview.contact-" + to_wx(person.letter.str()),
                 [&context, couple = view.row.id, who = person.letter] {
                   ask_contact_card(context.go.window(), context, couple, who);
                 },
                 "Edit contact card, " + called});
  const auto card = std::find_if(view.contacts.begin(), view.contacts.end(),
                                 [&](const domain::ContactCard& each) { return each.letter == person.letter; });
  if (card == view.contacts.end()) {
    add_nothing(parent, into, "Phone, safe times and whom to reach: ask in the first call.");
    return;
  }
  wxFlexGridSizer* grid = pair_grid(parent->FromDIP(k_gap));
  add_pair(parent, grid, "Phone", to_wx(card->phone));
  add_pair(parent, grid, "Safe times", to_wx(card->safe_times));
  add_pair(parent, grid, "Messages", to_wx(card->message));
  add_pair(parent, grid, "Email", to_wx(card->email));
  add_pair(parent, grid, "Address", to_wx(card->address));
  add_pair(parent, grid, "Born", card->born ? to_wx(full_date(*card->born)) : wxString());
  add_pair(parent, grid, "Emergency", to_wx(card->emergency));
  add_pair(parent, grid, "Language", to_wx(card->language));
  add_pair(parent, grid, "Access", to_wx(card->access));
  add_pair(parent, grid, "Allergies", to_wx(card->allergies));
  add_grid(parent, into, grid);
}

void add_care(wxWindow* parent, wxSizer* into, const practice::CoupleView& view, domain::Letter who) {
  std::vector<wxString> lines;
  for (const domain::CareContact& each : view.care) {
    if (each.about == who) {
      lines.push_back(to_wx(care_line(each)));
    }
  }
  if (lines.empty()) {
    return;
  }
  into->Add(rule_line(parent), wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, parent->FromDIP(k_gap)));
  add_title(parent, into, "Treated by");
  for (const wxString& each : lines) {
    into->Add(new WrapText(parent, literal(each)), wxSizerFlags().Expand().Border(wxBOTTOM, parent->FromDIP(3)));
  }
}

}  // namespace

void add_person_panel(wxWindow* parent, wxSizer* into, Context& context, const practice::CoupleView& view,
                      const practice::PartnerView& person, std::optional<domain::Date> seen_alone) {
  auto* panel = new wxPanel(parent);
  set_surface(panel, Colour::Panel);
  name_control(panel, "overview.person-" + to_wx(person.letter.str()), to_wx(person.display_name));
  auto* box = new wxBoxSizer(wxVERTICAL);
  auto* top = new GiveWaySizer;
  top->Add(new PersonMark(panel, person.letter));
  top->Add(line_text(panel, to_wx(person.display_name), Colour::Text, 1.0, true),
           wxSizerFlags(1).Border(wxLEFT, panel->FromDIP(k_gap)));
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  row->Add(top, wxSizerFlags(1).CentreVertical());
  const domain::Date today = context.practice.event_time().date;
  row->Add(secondary_text(panel, seen_alone ? "alone, " + to_wx(short_date(*seen_alone, today)) : wxString("not seen alone yet")),
           wxSizerFlags().CentreVertical());
  box->Add(row, wxSizerFlags().Expand().Border(wxBOTTOM, panel->FromDIP(8)));
  box->Add(rule_line(panel), wxSizerFlags().Expand().Border(wxBOTTOM, panel->FromDIP(k_gap)));
  add_person_answers(panel, box, context, view, person);
  box->Add(rule_line(panel), wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, panel->FromDIP(k_gap)));
  add_names(panel, box, person);
  box->Add(rule_line(panel), wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, panel->FromDIP(k_gap)));
  add_contact(panel, box, context, view, person);
  add_care(panel, box, view, person.letter);
  auto* edges = new wxBoxSizer(wxVERTICAL);
  edges->Add(box, wxSizerFlags(1).Expand().Border(wxALL, panel->FromDIP(14)));
  panel->SetSizer(edges);
  into->Add(panel, wxSizerFlags(1).Expand());
}

}  // namespace attune::desktop
