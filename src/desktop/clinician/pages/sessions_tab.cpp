// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/pages/case_tabs.h"
#include "desktop/clinician/pages/pieces.h"
#include "desktop/dialogs/form_dialog.h"
#include "desktop/dialogs/session_dialogs.h"
#include "desktop/models/people_words.h"
#include "desktop/models/sayings.h"
#include "desktop/models/text_table.h"
#include "practice/notes.h"
#include "practice/sessions.h"

#include <algorithm>
#include <map>

namespace attune::desktop {
namespace {

enum Column : std::size_t { k_series, k_date, k_start, k_minutes, k_present, k_where, k_state, k_note };

/// The list of a case's hours with its verbs above.
class SessionsTab final : public wxPanel {
 public:
  SessionsTab(wxWindow* parent, Context& context, const practice::CoupleView& view)
      : wxPanel(parent),
        m_context(context),
        m_couple(view.row.id),
        m_partners(view.row.partners),
        m_sessions(practice::list_sessions(context.practice, view.row.id, domain::Lens::clinician())) {
    m_partners.insert(m_partners.end(), view.former.begin(), view.former.end());
    for (const practice::NoteView& each :
         practice::list_notes(context.practice, view.row.id, domain::Lens::clinician())) {
      m_notes.emplace(each.note.session, each.note.state);
    }
    set_surface(this, Colour::Surface);
    auto* box = new wxBoxSizer(wxVERTICAL);
    if (m_sessions.empty()) {
      auto* none = new WrapText(this, "No session yet. New session… plans one, or enters one that was held.", Colour::Secondary);
      none->SetName("sessions.none");
      box->Add(none, wxSizerFlags().Expand().Border(wxALL, FromDIP(k_edge)));
      SetSizer(box);
      return;
    }
    auto* strip = new wxBoxSizer(wxHORIZONTAL);
    strip->Add(section_heading(this, "Sessions"), wxSizerFlags(1).CentreVertical());
    add_verb(strip, {"Note", "sessions.note", [this] { note(); }, "The note of the chosen session"});
    add_verb(strip, {"Edit…", "sessions.edit", [this] { edit(); }, "Edit the chosen session"});
    add_verb(strip, {"Held", "sessions.held", [this] { settle(domain::SessionState::Held); }, "The chosen session was held"});
    add_verb(strip, {"Cancelled", "sessions.cancelled", [this] { settle(domain::SessionState::Cancelled); },
                     "The chosen session was cancelled"});
    add_verb(strip, {"No-show", "sessions.no-show", [this] { settle(domain::SessionState::NoShow); },
                     "The chosen session was a no-show"});
    add_padded(box, strip, wxSizerFlags().Expand(), FromDIP(k_edge), FromDIP(10), FromDIP(10));
    box->Add(rule_line(this), wxSizerFlags().Expand());
    m_list = new TextTable(this,
                           {{"Hour", 110}, {"Date", 140}, {"Start", 70}, {"Minutes", 80}, {"Present", 0}, {"Where", 110}, {"State", 90}, {"Note", 80}},
                           32);
    name_control(m_list, "sessions.list", "Sessions, newest first");
    m_list->show(m_sessions.size(), [this](std::size_t row, std::size_t column) { return cell(row, column); });
    m_list->on_open([this](std::size_t) { edit(); });
    m_list->on_choose([this] { follow(); });
    box->Add(m_list, wxSizerFlags(1).Expand().Border(wxLEFT, FromDIP(k_edge - k_cell_side)));
    SetSizer(box);
    m_list->choose(0);
    follow();
  }

  TextTable* list() const { return m_list; }

 private:
  void add_verb(wxSizer* strip, const Verb& verb) {
    wxButton* button = row_verb_button(this, verb);
    strip->Add(button, wxSizerFlags().Border(wxLEFT, FromDIP(k_gap)));
    m_verbs.push_back(button);
  }

  std::string cell(std::size_t row, std::size_t column) const {
    const practice::SessionView& view = m_sessions.at(row);
    const domain::Session& session = view.session;
    switch (static_cast<Column>(column)) {
      case k_series:
        return "<b>" + escape_markup(series_label(view, m_partners)) + "</b>";
      case k_date:
        return typed_date(session.date);
      case k_start:
        return session.start ? domain::time_text(*session.start) : "";
      case k_minutes:
        return std::to_string(session.minutes);
      case k_present:
        return escape_markup(present(session));
      case k_where:
        return place_words(session.where);
      case k_state:
        return state_words(session.state);
      case k_note:
        return note_state(session);
    }
    return {};
  }

  /// An hour that was held wants one; whatever else took place may have one.
  std::string note_state(const domain::Session& session) const {
    const auto found = m_notes.find(session.id);
    if (found != m_notes.end()) {
      return std::string(domain::word(found->second));
    }
    return session.state == domain::SessionState::Held && session.kind != domain::SessionKind::Contact ? "no note" : "";
  }

  std::string present(const domain::Session& session) const {
    std::string words = names_of(m_partners, session.present);
    for (const domain::OtherPresent& each : session.others) {
      words += ", " + each.name.str() + (each.role.empty() ? "" : " (" + each.role.str() + ")");
    }
    return words;
  }

  /// Verbs are there for a chosen row only; a state it has already is not offered again.
  void follow() {
    const std::optional<std::size_t> row = m_list->chosen();
    const domain::SessionState state = row ? m_sessions.at(*row).session.state : domain::SessionState::Planned;
    const bool to_come = row && m_sessions.at(*row).session.date > m_context.practice.event_time().date;
    m_verbs[0]->Enable(row.has_value());
    m_verbs[1]->Enable(row.has_value());
    m_verbs[2]->Enable(row && state != domain::SessionState::Held && !to_come);
    m_verbs[3]->Enable(row && state != domain::SessionState::Cancelled);
    m_verbs[4]->Enable(row && state != domain::SessionState::NoShow && !to_come);
  }

  void note() {
    if (const std::optional<std::size_t> row = m_list->chosen()) {
      m_context.go.show_note(m_couple, m_sessions.at(*row).session.id);
    }
  }

  void edit() {
    if (const std::optional<std::size_t> row = m_list->chosen()) {
      ask_edit_session(m_context.go.window(), m_context, m_couple, m_sessions.at(*row).session.id);
    }
  }

  void settle(domain::SessionState state) {
    const std::optional<std::size_t> row = m_list->chosen();
    if (!row) {
      return;
    }
    keep_with(m_context, [&] {
      practice::SessionEdit edit;
      edit.state = state;
      practice::edit_session(m_context.practice, m_sessions.at(*row).session.id, edit);
      return wxID_OK;
    });
  }

  Context& m_context;
  domain::CaseId m_couple;
  std::vector<practice::PartnerView> m_partners;
  std::vector<practice::SessionView> m_sessions;
  std::map<domain::SessionId, domain::NoteState> m_notes;
  TextTable* m_list = nullptr;
  std::vector<wxButton*> m_verbs;
};

}  // namespace

std::vector<wxWindow*> build_sessions(wxWindow* body, Context& context, const practice::CoupleView& view) {
  auto* tab = new SessionsTab(body, context, view);
  body->GetSizer()->Add(tab, wxSizerFlags(1).Expand());
  return tab->list() == nullptr ? std::vector<wxWindow*>{} : std::vector<wxWindow*>{tab->list()};
}

}  // namespace attune::desktop
