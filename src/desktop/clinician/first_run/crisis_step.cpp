// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/first_run/step.h"
#include "desktop/support/text.h"

namespace attune::desktop {
namespace {

class CrisisStep final : public Step {
 public:
  CrisisStep(wxWindow* parent, FirstRunDraft& shared)
      : Step(parent, shared, "Crisis lines",
             "The same lines stand on every sheet, whoever it is for and whatever is on it, so that they tell nothing.") {
    m_lines = new wxTextCtrl(this, wxID_ANY, draft().crisis_lines, wxDefaultPosition, wxDefaultSize, wxTE_MULTILINE);
    set_style(m_lines, Style::Entry);
    m_lines->SetMinSize(wxSize(FromDIP(320), text_dip(this, 110)));
    add_field("&Lines, one in each row", m_lines, "first-run.crisis",
              "Left empty, sheets say “In danger, call your local emergency number.” You can change this later.");
  }
  void leave() override { draft().crisis_lines = m_lines->GetValue(); }
  wxString take() override {
    leave();
    static_cast<void>(domain::Text::from(from_wx(m_lines->GetValue()), "crisis_lines"));
    return {};
  }
  wxWindow* first() override { return m_lines; }

 private:
  wxTextCtrl* m_lines = nullptr;
};

}  // namespace

Step* make_crisis_step(wxWindow* parent, FirstRunDraft& draft) { return new CrisisStep(parent, draft); }

}  // namespace attune::desktop
