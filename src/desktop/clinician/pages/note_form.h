// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/clinician/context.h"
#include "practice/passages.h"

#include <wx/panel.h>
#include <wx/timer.h>

#include <exception>
#include <functional>
#include <map>
#include <memory>

class wxTextCtrl;
class wxChoice;

namespace attune::desktop {

struct NoteFormSetup {
  domain::SessionId session;
  domain::SessionKind kind = domain::SessionKind::Joint;
  domain::MemberSet present;
  std::vector<practice::PartnerView> people;  ///< of the case, former ones too
};

/// The progress note of one session: its template, the last plan, an editor for each section, risk for each person.
/// What is typed is kept within two seconds, and when the focus leaves it; a signed note is only read.
class NoteForm final : public wxPanel {
 public:
  /// `said` is told "Draft saved 14:31", or in words what could not be kept.
  NoteForm(wxWindow* parent, Context& context, NoteFormSetup setup,
           std::function<void(const wxString& words, bool trouble)> said);
  ~NoteForm() override;

  /// Keeps what is typed; throws Error when it cannot.
  void keep();
  /// The same before the form goes; what cannot be kept waits in guarded memory for the next one.
  void keep_or_put_away();
  /// The first editor that can be written in; null when none can.
  wxWindow* first() const { return m_first; }
  /// Absent before anything was written.
  const std::optional<practice::NoteView>& note() const { return m_view; }
  /// The words that are selected in the editor that was written in last, as they are kept; nothing selected: none.
  std::optional<practice::Passage> selected() const;
  /// Selects the sentence around a place of a section, and goes there.
  void select_sentence(const std::string& section, std::size_t at);
  bool is_signed() const { return m_view && m_view->note.state == domain::NoteState::Signed; }

 private:
  struct Section {
    std::string key;
    std::function<std::string()> value;
    std::string kept;
    wxTextCtrl* editor = nullptr;  ///< null for what is chosen
  };
  void build();
  void add_templates(wxSizer* into);
  void add_last_plan(wxSizer* into);
  void add_section(wxSizer* into, const std::string& key);
  void add_editor(wxSizer* into, const std::string& key, const std::string& words, int lines);
  void add_risks(wxSizer* into);
  void add_addenda(wxSizer* into);
  void add_row(wxSizer* into, wxWindow* label, wxWindow* what);
  wxWindow* label_of(const wxString& label, const wxString& below);
  std::string words_of(const std::string& key) const;
  std::vector<domain::NoteSection> changes() const;
  DraftKeeper::Fields typed() const;
  void change_template(domain::NoteTemplate form);
  /// Keeps beside the screen, which does not wait, and says so when it is done.
  void keep_and_say();
  void say_kept(const std::map<std::string, std::string>& sent, std::optional<practice::NoteView> written,
                std::exception_ptr failed);

  Context& m_context;
  NoteFormSetup m_setup;
  std::function<void(const wxString&, bool)> m_said;
  std::optional<practice::NoteView> m_view;
  std::map<std::string, std::string> m_draft;  ///< what could not be kept before
  std::vector<std::string> m_keys;
  std::vector<Section> m_sections;
  wxWindow* m_first = nullptr;
  wxTextCtrl* m_last = nullptr;  ///< that was written in
  wxTimer m_timer;
  std::shared_ptr<int> m_here = std::make_shared<int>();  ///< gone with the form: who comes back finds nobody
  DraftKeeper::Token m_watch;
};

}  // namespace attune::desktop
