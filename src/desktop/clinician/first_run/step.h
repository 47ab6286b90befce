// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/clinician/first_run/draft.h"
#include "desktop/support/layout.h"
#include "desktop/support/prompter.h"

#include <wx/scrolwin.h>

namespace attune::desktop {

/// One step of the first run: reads the draft when it is built, and gives back what was typed.
class Step : public wxScrolledWindow {
 public:
  Step(wxWindow* parent, FirstRunDraft& draft, const wxString& heading, const wxString& lead);
  /// Takes what was typed into the draft. What is wrong, in words; empty when the next step may come.
  virtual wxString take() = 0;
  /// Takes what was typed as it stands, for going back.
  virtual void leave() {}
  /// What gets the focus.
  virtual wxWindow* first() = 0;

 protected:
  FirstRunDraft& draft() { return m_draft; }
  wxBoxSizer* content() { return m_content; }
  /// A label above a control with a line of help under it.
  void add_field(const wxString& label, wxWindow* control, const wxString& name, const wxString& help = {});

 private:
  FirstRunDraft& m_draft;
  wxBoxSizer* m_content = nullptr;
};

Step* make_name_step(wxWindow* parent, FirstRunDraft& draft, Prompter& ask);
Step* make_passphrase_step(wxWindow* parent, FirstRunDraft& draft);
Step* make_key_step(wxWindow* parent, FirstRunDraft& draft, Prompter& ask);
Step* make_policy_step(wxWindow* parent, FirstRunDraft& draft);
Step* make_crisis_step(wxWindow* parent, FirstRunDraft& draft);
Step* make_ready_step(wxWindow* parent, FirstRunDraft& draft);

}  // namespace attune::desktop
