// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/pages/note_page.h"

#include "desktop/clinician/pages/note_foot.h"
#include "desktop/clinician/pages/note_form.h"
#include "desktop/clinician/pages/note_verbs.h"
#include "desktop/clinician/pages/pieces.h"
#include "desktop/clinician/pages/quiet_header.h"
#include "desktop/dialogs/note_dialogs.h"
#include "desktop/models/people_words.h"
#include "desktop/models/sayings.h"
#include "practice/couples.h"
#include "practice/sessions.h"

#include <algorithm>

namespace attune::desktop {
namespace {

class NotePage final : public Page {
 public:
  NotePage(wxWindow* parent, Context& context, const domain::CaseId& couple, const domain::SessionId& session)
      : Page(parent), m_context(context), m_couple(couple), m_session(session) {
    SetName("note-page");
    set_surface(this, Colour::Surface);
    build();
  }

  wxString reach() const override { return "Everything in this case except process notes"; }
  std::vector<wxWindow*> panes() override { return {m_body, m_foot}; }
  std::optional<domain::CaseId> shown_case() const override { return m_couple; }
  wxWindow* first_focus() override { return m_form->first(); }
  void save_drafts() override {
    m_form->keep();
    m_foot->say(state(), false);
  }
  bool has_note() const override { return true; }
  bool can_sign() const override { return true; }
  void do_with_note(NoteVerb verb) override {
    switch (verb) {
      case NoteVerb::Sign: return sign();
      case NoteVerb::Move: return m_verbs->move(*m_form, *m_foot);
      case NoteVerb::History: return m_verbs->history(*m_form, *m_foot);
      case NoteVerb::Process: return m_verbs->process(*m_form, *m_foot);
    }
  }
  void refresh() override {
    m_form->keep_or_put_away();
    const Rebuilding still(this);
    DestroyChildren();
    build();
    Layout();
  }

 private:
  void build() {
    const practice::CoupleView view = practice::show_couple(m_context.practice, m_couple, domain::Lens::clinician());
    const auto all = practice::list_sessions(m_context.practice, m_couple, domain::Lens::clinician());
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.session.id == m_session; });
    if (found == all.end()) {
      throw Error(ErrorCode::NotFound, {{"part", "session"}});
    }
    std::vector<practice::PartnerView> people = view.row.partners;
    people.insert(people.end(), view.former.begin(), view.former.end());
    std::vector<practice::PartnerView> present;
    std::copy_if(people.begin(), people.end(), std::back_inserter(present),
                 [&](const practice::PartnerView& each) { return found->session.present.has(each.letter); });
    const wxString words =
        to_wx(series_label(*found, people)) + ", " +
        to_wx(week_date(found->session.date, m_context.practice.event_time().date)) + ", filed in " +
        (found->session.present.size() == 1 ? to_wx(first_names(present)) + "’s file" : wxString("the joint file"));
    m_verbs.emplace(m_context, m_session, people);
    auto* box = new wxBoxSizer(wxVERTICAL);
    box->Add(quiet_header(this, m_context, m_couple, present, words), wxSizerFlags().Expand());
    box->Add(rule_line(this), wxSizerFlags().Expand());
    m_body = scrolled_area(this, "note.body", "The note", Colour::Surface);
    m_form = new NoteForm(m_body, m_context, {m_session, found->session.kind, found->session.present, people},
                          [this](const wxString& said, bool trouble) { m_foot->say(said, trouble); });
    add_padded(m_body->GetSizer(), m_form, wxSizerFlags(1).Expand(), FromDIP(k_edge), FromDIP(k_padding),
               FromDIP(k_padding));
    box->Add(m_body, wxSizerFlags(1).Expand());
    box->Add(rule_line(this, wxHORIZONTAL, Colour::StrongLine), wxSizerFlags().Expand());
    add_foot(box);
    SetSizer(box);
  }

  void add_foot(wxSizer* into) {
    m_foot = new NoteFoot(this, "note", "Saved, and signing");
    m_foot->say(state(), false);
    const auto add = [&](const wxString& label, const wxString& name, const wxString& said, std::function<void()> act) {
      m_foot->add(verb_button(m_foot, {label, name, std::move(act), said}));
    };
    // In the order in which an hour is closed: the note, the decision and the sheet, the next date.
    add("&Back", "note.back", "Back to the case", [this] { m_context.go.show_case(m_couple, CaseTab::Sessions); });
    add("Histor&y…", "note.history", "What stood in this note before", [this] { do_with_note(NoteVerb::History); });
    if (!m_form->is_signed()) {
      add("&Move passage to…", "note.move", "Move the selected passage to another file",
          [this] { do_with_note(NoteVerb::Move); });
    }
    add("Shee&t for next time", "note.sheet", "The path, and the sheet for next time",
        [this] { m_context.go.show_case(m_couple, CaseTab::Homework); });
    add("&Next date…", "note.next", "Plan the next session", [this] { m_context.go.run_command("new-session"); });
    wxButton* sign_button = primary_button(m_foot, m_form->is_signed() ? "Add…" : "Sign…");
    name_control(sign_button, "note.sign", m_form->is_signed() ? "Add to the note" : "Sign the note");
    sign_button->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { sign(); });
    m_foot->add(sign_button);
    into->Add(m_foot, wxSizerFlags().Expand());
  }

  wxString state() const {
    if (!m_form->note()) {
      return "Nothing is written yet.";
    }
    const domain::Note& note = m_form->note()->note;
    const auto local = [&](domain::Instant at) { return domain::local_time(at, m_context.practice.zone()); };
    if (note.signed_at) {
      return "Signed " + to_wx(full_date(local(*note.signed_at).date));
    }
    return "Draft, saved " + to_wx(full_date(local(note.saved).date)) + " " +
           to_wx(domain::time_text(local(note.saved).time));
  }

  void sign() {
    if (!NoteVerbs::keep(*m_form, *m_foot)) {
      return;
    }
    m_foot->say(state(), false);
    if (!m_form->note() || m_form->note()->note.sections.empty()) {
      m_foot->hint("There is nothing to sign yet.");
      return;
    }
    if (m_form->is_signed()) {
      ask_addendum(m_context.go.window(), m_context, *m_form->note());
      return;
    }
    ask_sign(m_context.go.window(), m_context, *m_form->note(), m_verbs->people(),
             [this](const domain::RepeatedWord& word) {
               m_form->select_sentence(word.section, word.at);
               m_verbs->move(*m_form, *m_foot);
             });
  }

  Context& m_context;
  domain::CaseId m_couple;
  domain::SessionId m_session;
  wxScrolledWindow* m_body = nullptr;
  NoteForm* m_form = nullptr;
  NoteFoot* m_foot = nullptr;
  std::optional<NoteVerbs> m_verbs;
};

}  // namespace

Page* make_note_page(wxWindow* parent, Context& context, const domain::CaseId& couple,
                     const domain::SessionId& session) {
  return new NotePage(parent, context, couple, session);
}

}  // namespace attune::desktop
