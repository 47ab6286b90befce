// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/pages/day_rows.h"
#include "desktop/clinician/pages/pieces.h"
#include "desktop/dialogs/session_dialogs.h"
#include "desktop/models/people_words.h"
#include "desktop/models/sayings.h"
#include "desktop/models/today_words.h"
#include "domain/time.h"

#include <algorithm>

namespace attune::desktop {
namespace {

std::string who(const practice::TodaySession& row) {
  const domain::Session& session = row.session.session;
  if (session.kind == domain::SessionKind::Joint) {
    return names_of(row.partners, session.present);
  }
  for (const practice::PartnerView& each : row.partners) {
    if (session.present.has(each.letter)) {
      return session.kind == domain::SessionKind::Own ? on_their_own(each) : each.display_name.str();
    }
  }
  return first_names(row.partners);
}

/// In the room everyone knows where it is; only the other places are said for what has passed.
std::string facts(const practice::TodaySession& row) {
  return row.code + " · " + series_label(row.session, row.partners) + " · " + place_words(row.session.session.where);
}

void add_row(wxWindow* box, wxSizer* into, Context& context, const practice::Today& today, std::size_t number,
             bool next) {
  const practice::TodaySession& session = today.sessions[number];
  const Colour surface = next ? Colour::AccentTint : Colour::Surface;
  auto* row = new wxPanel(box);
  set_surface(row, surface);
  const wxString time = session.session.session.start ? to_wx(domain::time_text(*session.session.session.start)) : "–";
  const wxString people = to_wx(shortened(who(session), 60));
  const wxString name = wxString::Format("today.session-%zu", number + 1);
  name_control(row, name, time + ", " + people);

  auto* line = new wxBoxSizer(wxHORIZONTAL);
  auto* bar = new wxPanel(row, wxID_ANY, wxDefaultPosition, row->FromDIP(wxSize(3, 1)));
  set_surface(bar, next ? Colour::Accent : surface);
  bar->SetCanFocus(false);
  line->Add(bar, wxSizerFlags().Expand());
  const bool past = to_be_settled(session.session.session, today.now) ||
                    session.session.session.state != domain::SessionState::Planned;
  wxStaticText* clock = page_heading(row, time);
  set_ink(clock, past ? Colour::Secondary : Colour::Text);
  clock->SetMinSize(wxSize(text_dip(row, 78), -1));
  line->Add(clock, wxSizerFlags().CentreVertical().Border(wxLEFT, row->FromDIP(k_padding)));

  auto* words = new wxBoxSizer(wxVERTICAL);
  auto* first = new GiveWaySizer;
  first->Add(line_text(row, people, Colour::Text, 1.05, true), wxSizerFlags(1).Bottom());
  first->Add(line_text(row, to_wx(facts(session)), Colour::Secondary, 0.9),
             wxSizerFlags(1).Bottom().Border(wxLEFT, row->FromDIP(9)));
  words->Add(first, wxSizerFlags().Expand());
  words->Add(line_text(row, to_wx(today_sentence(session, today.now)), Colour::Secondary, 0.95), wxSizerFlags().Expand());
  line->Add(words, wxSizerFlags(1).CentreVertical());

  const wxString about = ", " + time + ", " + people;
  if (to_be_settled(session.session.session, today.now)) {
    line->Add(verb_button(row, {"Settle…", name + ".settle",
                                [&context, couple = session.couple, id = session.session.session.id] {
                                  ask_settle_session(context.go.window(), context, couple, id);
                                },
                                "Settle" + about}),
              wxSizerFlags().CentreVertical().Border(wxLEFT, row->FromDIP(k_gap)));
  }
  const bool can_begin = session.session.session.state == domain::SessionState::Planned && !past &&
                         session.session.session.kind != domain::SessionKind::Contact;
  if (can_begin) {
    line->Add(verb_button(row, {"Read brief", name + ".brief",
                                [&context, couple = session.couple] { context.go.show_case(couple, CaseTab::Progress); },
                                "Read brief" + about}),
              wxSizerFlags().CentreVertical().Border(wxLEFT, row->FromDIP(k_gap)));
    wxButton* start = next ? primary_button(row, "Start…") : plain_button(row, "Start…");
    name_control(start, name + ".start", "Start session" + about);
    start->Bind(wxEVT_BUTTON, [&context, couple = session.couple](wxCommandEvent&) { context.go.begin_session(couple); });
    line->Add(start, wxSizerFlags().CentreVertical().Border(wxLEFT, row->FromDIP(k_gap)));
  }
  const bool held = session.session.session.state == domain::SessionState::Held &&
                    session.session.session.kind != domain::SessionKind::Contact;
  if (held) {
    const bool is_signed = session.note == domain::NoteState::Signed;
    line->Add(verb_button(row, {is_signed ? "Note" : "Write note", name + ".note",
                                [&context, couple = session.couple, id = session.session.session.id] {
                                  context.go.show_note(couple, id);
                                },
                                (is_signed ? "Note" : "Write note") + about}),
              wxSizerFlags().CentreVertical().Border(wxLEFT, row->FromDIP(k_gap)));
  }
  if (!can_begin && !held) {
    wxButton* open = next ? primary_button(row, "Open case") : plain_button(row, "Open case");
    name_control(open, name + ".open", "Open case" + about);
    open->Bind(wxEVT_BUTTON, [&context, couple = session.couple](wxCommandEvent&) { context.go.show_case(couple); });
    line->Add(open, wxSizerFlags().CentreVertical().Border(wxLEFT, row->FromDIP(k_gap)));
  }
  line->AddSpacer(row->FromDIP(k_padding));
  row->SetSizer(line);
  row->SetMinSize(wxSize(-1, text_dip(row, 61)));
  into->Add(row, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT | wxTOP, box->FromDIP(1)));
}

}  // namespace

wxWindow* make_session_rows(wxWindow* parent, Context& context, const practice::Today& today) {
  auto* box = new wxPanel(parent);
  name_control(box, "today.sessions", "Sessions today");
  auto* rows = new wxBoxSizer(wxVERTICAL);
  if (today.sessions.empty()) {
    set_surface(box, Colour::Surface);
    wxStaticText* none = secondary_text(box, "No sessions today.");
    none->SetName("today.no-sessions");
    rows->Add(none);
  } else {
    set_surface(box, Colour::Line);
    const auto next = std::find_if(today.sessions.begin(), today.sessions.end(), [&](const practice::TodaySession& each) {
      return each.session.session.state == domain::SessionState::Planned &&
             !to_be_settled(each.session.session, today.now);
    });
    for (std::size_t each = 0; each < today.sessions.size(); ++each) {
      add_row(box, rows, context, today, each, today.sessions.begin() + static_cast<std::ptrdiff_t>(each) == next);
    }
    rows->AddSpacer(box->FromDIP(1));
  }
  box->SetSizer(rows);
  return box;
}

}  // namespace attune::desktop
