// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/pages/session_page.h"

#include "desktop/clinician/pages/note_foot.h"
#include "desktop/clinician/pages/note_form.h"
#include "desktop/clinician/pages/note_verbs.h"
#include "desktop/clinician/pages/pieces.h"
#include "desktop/clinician/pages/quiet_header.h"
#include "desktop/models/people_words.h"
#include "desktop/models/sayings.h"
#include "practice/couples.h"
#include "practice/sessions.h"

#include <wx/wrapsizer.h>

#include <algorithm>

namespace attune::desktop {
namespace {

class SessionPage final : public Page {
 public:
  SessionPage(wxWindow* parent, Context& context, SessionPageSetup setup)
      : Page(parent), m_context(context), m_setup(std::move(setup)) {
    SetName("session");
    set_surface(this, Colour::Surface);
    build();
  }

  wxString reach() const override { return "Session running, quiet"; }
  std::vector<wxWindow*> panes() override { return {m_body, m_strip, m_foot}; }
  wxWindow* first_focus() override { return m_note->first(); }
  void save_drafts() override { m_note->keep(); }
  bool has_note() const override { return true; }
  void do_with_note(NoteVerb verb) override {
    switch (verb) {
      case NoteVerb::Sign: return;  // when the hour is over
      case NoteVerb::Move: return m_verbs->move(*m_note, *m_foot);
      case NoteVerb::History: return m_verbs->history(*m_note, *m_foot);
      case NoteVerb::Process: return m_verbs->process(*m_note, *m_foot);
    }
  }
  std::optional<domain::CaseId> shown_case() const override { return m_setup.couple; }
  void refresh() override {
    m_note->keep_or_put_away();
    const Rebuilding still(this);
    DestroyChildren();
    build();
    Layout();
  }

 private:
  void build() {
    const practice::CoupleView view =
        practice::show_couple(m_context.practice, m_setup.couple, domain::Lens::clinician());
    const std::vector<practice::SessionView> all =
        practice::list_sessions(m_context.practice, m_setup.couple, domain::Lens::clinician());
    const auto found = std::find_if(all.begin(), all.end(), [&](const practice::SessionView& each) {
      return each.session.id == m_setup.session;
    });
    if (found == all.end()) {
      throw Error(ErrorCode::NotFound, {{"part", "session"}});
    }
    std::vector<practice::PartnerView> present;
    for (const practice::PartnerView& each : view.row.partners) {
      if (found->session.present.has(each.letter)) {
        present.push_back(each);
      }
    }
    auto* box = new wxBoxSizer(wxVERTICAL);
    const wxString series = found->session.kind == domain::SessionKind::Joint
                                ? to_wx(series_label(*found, view.row.partners))
                                : wxString("alone");
    box->Add(quiet_header(this, m_context, m_setup.couple, present, series), wxSizerFlags().Expand());
    box->Add(rule_line(this), wxSizerFlags().Expand());
    add_strip(box, found->session, present);
    box->Add(rule_line(this), wxSizerFlags().Expand());
    add_note(box, found->session, view);
    box->Add(rule_line(this, wxHORIZONTAL, Colour::StrongLine), wxSizerFlags().Expand());
    add_foot(box);
    SetSizer(box);
  }

  void add_strip(wxSizer* into, const domain::Session& session, const std::vector<practice::PartnerView>& present) {
    m_strip = new wxPanel(this);
    set_surface(m_strip, Colour::Panel);
    name_control(m_strip, "session.strip", "This session");
    auto* row = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
    const auto add = [&](wxWindow* what, int after) {
      row->Add(what, wxSizerFlags().CentreVertical().Border(wxRIGHT, FromDIP(after)));
    };
    const auto pair = [&](const wxString& label, const wxString& value) {
      if (!label.empty()) {
        wxStaticText* said = plain_text(m_strip, label);
        set_ink(said, Colour::Secondary);
        add(said, 8);
      }
      add(section_heading(m_strip, value), k_edge);
    };
    pair({}, to_wx(full_date(session.date)));
    if (session.start) {
      pair("Start", to_wx(domain::time_text(*session.start)));
    }
    pair("planned", wxString::Format("%d min", session.minutes));
    wxStaticText* room = plain_text(m_strip, present.size() > 1 ? "In the room now" : "In the room");
    set_ink(room, Colour::Secondary);
    add(room, 8);
    for (const practice::PartnerView& each : present) {
      if (present.size() < 2) {
        add(section_heading(m_strip, first_name(each)), k_edge);
        continue;
      }
      wxToggleButton* there = toggle_button(m_strip, literal(first_name(each)));
      there->SetValue(m_setup.room.has(each.letter));
      name_control(there, "session.room-" + to_wx(each.letter.str()), first_name(each) + " is in the room");
      there->Bind(wxEVT_TOGGLEBUTTON, [this, there, letter = each.letter](wxCommandEvent&) {
        const domain::MemberSet room_now = there->GetValue() ? m_setup.room.with(letter) : without(letter);
        if (room_now.empty()) {
          there->SetValue(true);  // somebody is
          return;
        }
        m_setup.room = room_now;
        m_setup.set_room(room_now);
      });
      add(there, k_gap);
    }
    for (const domain::OtherPresent& each : session.others) {
      const wxString role = each.role.empty() ? wxString() : " (" + to_wx(each.role) + ")";
      add(plain_text(m_strip, literal(to_wx(each.name) + role)), k_padding);
    }
    pair("Where", to_wx(as_beginning(place_words(session.where))));
    pair("Filed in", present.size() == 1 ? literal(first_name(present.front())) + "’s file" : wxString("Joint file"));
    auto* edges = new wxBoxSizer(wxVERTICAL);
    add_padded(edges, row, wxSizerFlags(1).Expand(), FromDIP(k_edge), FromDIP(10), FromDIP(10));
    m_strip->SetSizer(edges);
    into->Add(m_strip, wxSizerFlags().Expand());
  }

  domain::MemberSet without(domain::Letter letter) const {
    domain::MemberSet left;
    for (const domain::Letter each : m_setup.room.letters()) {
      left = each == letter ? left : left.with(each);
    }
    return left;
  }

  void add_note(wxSizer* into, const domain::Session& session, const practice::CoupleView& view) {
    wxScrolledWindow* body = scrolled_area(this, "session.body", "Note of this session", Colour::Surface);
    m_body = body;
    std::vector<practice::PartnerView> people = view.row.partners;
    people.insert(people.end(), view.former.begin(), view.former.end());
    m_verbs.emplace(m_context, session.id, people);
    m_note = new NoteForm(body, m_context, {session.id, session.kind, session.present, people},
                          [this](const wxString& words, bool trouble) { m_foot->say(words, trouble); });
    add_padded(body->GetSizer(), m_note, wxSizerFlags(1).Expand(), FromDIP(k_edge), FromDIP(k_padding),
               FromDIP(k_padding));
    into->Add(body, wxSizerFlags(1).Expand());
  }

  void add_foot(wxSizer* into) {
    m_foot = new NoteFoot(this, "session", "Saved, and the sheet");
    m_foot->add(verb_button(m_foot, {"&Move passage to…", "session.move", [this] { do_with_note(NoteVerb::Move); },
                                     "Move the selected passage to another file"}));
    m_foot->add(verb_button(m_foot, {"Shee&t for next time", "session.sheet",
                                     [this] { m_context.go.run_command("sheet"); }, "Sheet for next time"}));
    into->Add(m_foot, wxSizerFlags().Expand());
  }

  Context& m_context;
  SessionPageSetup m_setup;
  wxWindow* m_strip = nullptr;
  wxWindow* m_body = nullptr;
  NoteForm* m_note = nullptr;
  NoteFoot* m_foot = nullptr;
  std::optional<NoteVerbs> m_verbs;
};

}  // namespace

Page* make_session_page(wxWindow* parent, Context& context, SessionPageSetup setup) {
  return new SessionPage(parent, context, std::move(setup));
}

}  // namespace attune::desktop
