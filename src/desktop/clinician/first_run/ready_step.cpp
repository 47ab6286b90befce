// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/first_run/step.h"
#include "desktop/support/secret_field.h"
#include "desktop/support/text.h"

#include <algorithm>

namespace attune::desktop {
namespace {

class ReadyStep final : public Step {
 public:
  ReadyStep(wxWindow* parent, FirstRunDraft& shared)
      : Step(parent, shared, "Ready", "Now the practice is made and opened. Making its keys takes about a second.") {
    auto* table = new wxFlexGridSizer(2, FromDIP(k_gap), FromDIP(k_edge));
    table->AddGrowableCol(1);
    add_row(table, "Practice", draft().name);
    add_row(table, "You", draft().clinician);
    add_row(table, "Folder", to_wx(draft().folder.string()));
    add_row(table, "Recovery key", draft().recovery_sheet ? to_wx(draft().recovery_sheet->string()) : wxString("later"));
    add_row(table, "What stays private", policy_words());
    const bool none = std::all_of(draft().crisis_lines.begin(), draft().crisis_lines.end(),
                                  [](wxUniChar each) { return each == ' ' || each == '\n'; });
    add_row(table, "Crisis lines", none ? wxString("your local emergency number") : draft().crisis_lines);
    content()->Add(table, wxSizerFlags().Expand());
    content()->AddSpacer(FromDIP(24));
    m_pin = secret_field(this, 320);
    m_pin->SetMaxLength(6);
    add_field("P&IN for today", m_pin, "first-run.pin",
              "Four to six digits. Brings you back from the cover until Attune is closed. Without one, the cover asks for "
              "the passphrase.");
  }

  wxString take() override {
    crypto::Secret typed = read_secret(m_pin);
    const std::string_view digits = typed.view();
    const bool good = digits.empty() || (digits.size() >= 4 && std::all_of(digits.begin(), digits.end(), [](char each) {
                                           return each >= '0' && each <= '9';
                                         }));
    if (!good) {
      m_pin->SetFocus();
      m_pin->SelectAll();
      return "The PIN has four to six digits.";
    }
    draft().pin = std::move(typed);
    return {};
  }
  wxWindow* first() override { return m_pin; }

 private:
  void add_row(wxFlexGridSizer* table, const wxString& what, const wxString& value) {
    auto* label = plain_text(this, what);
    set_ink(label, Colour::Secondary);
    table->Add(label);
    table->Add(new WrapText(this, value), wxSizerFlags().Expand());
  }
  wxString policy_words() {
    switch (draft().policy) {
      case domain::PolicyKind::Individual: return "Individual confidentiality";
      case domain::PolicyKind::Limited: return "Limited";
      case domain::PolicyKind::NoSecrets: return "No secrets";
    }
    return {};
  }
  wxTextCtrl* m_pin = nullptr;
};

}  // namespace

Step* make_ready_step(wxWindow* parent, FirstRunDraft& draft) { return new ReadyStep(parent, draft); }

}  // namespace attune::desktop
