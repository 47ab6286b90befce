// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/pages/day_rows.h"
#include "desktop/clinician/pages/enter_sheets.h"
#include "desktop/clinician/pages/pieces.h"
#include "desktop/clinician/sheet_leaving.h"
#include "desktop/dialogs/safeguard_dialogs.h"
#include "desktop/dialogs/session_dialogs.h"
#include "desktop/models/people_words.h"
#include "desktop/models/sayings.h"
#include "desktop/models/today_words.h"

#include <algorithm>

namespace attune::desktop {
namespace {

// Widths of what is fixed; case and detail share the rest.
constexpr int k_what = 124;
constexpr int k_when = 116;
constexpr int k_case_share = 4;
constexpr int k_detail_share = 7;
constexpr int k_button = 96;

void act(Context& context, practice::Attention::Kind kind, const std::optional<domain::CaseId>& couple,
         const std::optional<domain::SessionId>& session, const std::optional<domain::AssignmentId>& sheet) {
  using Kind = practice::Attention::Kind;
  switch (kind) {
    case Kind::SheetToEnter:
      enter_sheet(context, *couple, *sheet);
      break;
    case Kind::CallBack:
      context.go.show_case(*couple);
      break;
    case Kind::CoverPlan:
    case Kind::AnswerToLookAt:
    case Kind::PolicyToSign:
    case Kind::ConsentDue:
      context.go.show_review(*couple);
      break;
    case Kind::ScreenDue:
      ask_record_screen(context.go.window(), context, *couple, std::nullopt);
      break;
    case Kind::SessionToSettle:
      ask_settle_oldest(context.go.window(), context, *couple);
      break;
    case Kind::NoteToSign:
      context.go.show_note(*couple, *session);
      break;
    case Kind::RecoverySheet:
      context.go.run_command("recovery-key");
      break;
    case Kind::Backup:
      context.go.run_command("backup");
      break;
  }
}

void add_fixed(wxWindow* row, wxSizer* line, wxWindow* cell, int width) {
  cell->SetMinSize(wxSize(text_dip(row, width), -1));
  line->Add(cell, wxSizerFlags().CentreVertical().Border(wxLEFT, row->FromDIP(9)));
}

/// Exactly its share, whatever it holds, so that rows stand in columns.
template <class T>
void add_shared(wxWindow* row, wxSizer* line, T* cell, int share) {
  cell->SetMinSize(wxSize(1, -1));
  line->Add(cell, wxSizerFlags(share).CentreVertical().Border(wxLEFT, row->FromDIP(9)));
}

void add_header(wxWindow* box, wxSizer* into) {
  auto* row = new StillPanel(box);
  set_surface(row, Colour::Panel);
  auto* line = new wxBoxSizer(wxHORIZONTAL);
  const auto title = [row](const char* words) { return line_text(row, words, Colour::Secondary, 0.9, true); };
  add_fixed(row, line, title("What"), k_what);
  add_shared(row, line, title("Case"), k_case_share);
  add_shared(row, line, title("Detail"), k_detail_share);
  add_fixed(row, line, title("When"), k_when);
  line->AddSpacer(text_dip(row, k_button) + row->FromDIP(18));
  row->SetSizer(line);
  row->SetMinSize(wxSize(-1, text_dip(row, 27)));
  into->Add(row, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT | wxTOP, box->FromDIP(1)));
}

void add_row(wxWindow* box, wxSizer* into, Context& context, const practice::Attention& item, domain::Date today,
             std::size_t number) {
  auto* row = new wxPanel(box);
  set_surface(row, Colour::Surface);
  const wxString what = to_wx(attention_what(item.kind));
  const wxString names = to_wx(shortened(first_names(item.partners), 60));
  const wxString name = wxString::Format("today.attention-%zu", number + 1);
  name_control(row, name, what);
  auto* line = new wxBoxSizer(wxHORIZONTAL);
  add_fixed(row, line, line_text(row, what), k_what);
  auto* couple = new GiveWaySizer;
  wxStaticText* code = plain_text(row, literal(to_wx(item.code)));
  set_ink(code, Colour::Secondary);
  couple->Add(code);
  couple->Add(line_text(row, names), wxSizerFlags(1).Border(wxLEFT, item.code.empty() ? 0 : row->FromDIP(9)));
  add_shared(row, line, couple, k_case_share);
  add_shared(row, line, line_text(row, to_wx(attention_detail(item))), k_detail_share);
  add_fixed(row, line, line_text(row, to_wx(attention_when(item, today)), Colour::Secondary), k_when);
  const wxString verb = to_wx(attention_button(item.kind));
  const auto session = item.session ? std::optional(item.session->session.id) : std::nullopt;
  wxButton* button =
      row_verb_button(row, {verb, name + ".act",
                            [&context, kind = item.kind, id = item.couple, session, sheet = item.sheet] {
                              act(context, kind, id, session, sheet);
                            },
                            verb + ", " + what + (item.code.empty() ? "" : ", " + to_wx(item.code) + " " + names)});
  button->SetMinSize(wxSize(text_dip(row, k_button), button->GetMinSize().y));
  line->Add(button, wxSizerFlags().CentreVertical().Border(wxLEFT | wxRIGHT, row->FromDIP(9)));
  row->SetSizer(line);
  row->SetMinSize(wxSize(-1, text_dip(row, 34)));
  into->Add(row, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT | wxTOP, box->FromDIP(1)));
}

}  // namespace

wxWindow* make_outbox_row(wxWindow* parent, Context& context) {
  if (count_in_outbox(context.settings) == 0) {
    return nullptr;
  }
  auto* box = new wxPanel(parent);
  set_surface(box, Colour::Line);
  auto* row = new wxPanel(box);
  set_surface(row, Colour::Surface);
  name_control(row, "today.outbox", "Clear the outbox");
  auto* line = new wxBoxSizer(wxHORIZONTAL);
  add_fixed(row, line, line_text(row, "Clear the outbox"), k_what);
  add_shared(row, line, line_text(row, "Sheets lie there as plain files. Pass them on, then clear it."), 1);
  wxButton* button = row_verb_button(
      row, {L"Clear\u2026", "today.outbox.act", [&context] {
              const Prompter::Question question{"Clear the outbox",
                                                "The sheets that Attune saved there are deleted. What was given stays on "
                                                "record, and can be printed again.",
                                                "Clear"};
              if (context.ask.confirm(context.go.window(), question)) {
                if (!clear_outbox(context.settings)) {
                  context.go.tell("Not every file in the outbox could be deleted. Look into the folder.");
                }
                context.go.refresh();
              }
            },
            "Clear the outbox"});
  button->SetMinSize(wxSize(text_dip(row, k_button), button->GetMinSize().y));
  line->Add(button, wxSizerFlags().CentreVertical().Border(wxLEFT | wxRIGHT, row->FromDIP(9)));
  row->SetSizer(line);
  row->SetMinSize(wxSize(-1, text_dip(row, 34)));
  auto* edges = new wxBoxSizer(wxVERTICAL);
  edges->Add(row, wxSizerFlags().Expand().Border(wxALL, box->FromDIP(1)));
  box->SetSizer(edges);
  return box;
}

wxWindow* make_attention_rows(wxWindow* parent, Context& context, const practice::Today& today, std::size_t most) {
  auto* box = new wxPanel(parent);
  name_control(box, "today.attention", "Needs your attention");
  auto* rows = new wxBoxSizer(wxVERTICAL);
  if (today.attention.empty()) {
    set_surface(box, Colour::Surface);
    wxStaticText* none = secondary_text(box, "Nothing needs your attention.");
    none->SetName("today.no-attention");
    rows->Add(none);
  } else {
    set_surface(box, Colour::Line);
    add_header(box, rows);
    for (std::size_t each = 0; each < std::min(most, today.attention.size()); ++each) {
      add_row(box, rows, context, today.attention[each], today.now.date, each);
    }
    rows->AddSpacer(box->FromDIP(1));
  }
  box->SetSizer(rows);
  return box;
}

}  // namespace attune::desktop
