// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/person_choice.h"
#include "desktop/dialogs/safeguard_dialogs.h"
#include "desktop/models/policy_words.h"
#include "desktop/models/sayings.h"
#include "desktop/support/accessible.h"
#include "desktop/support/text.h"
#include "practice/safeguards.h"

namespace attune::desktop {
namespace {

class SignPolicyDialog final : public PersonForm {
 public:
  SignPolicyDialog(wxWindow* parent, Context& context, const domain::CaseId& of, std::optional<domain::Letter> who)
      : PersonForm(parent, context, "Sign policy", "sign-policy", of,
                   [of, who](wxWindow* again, Context& in) { ask_sign_policy(again, in, of, who); }) {
    const domain::PolicyKind kind = couple().row.policy;
    const domain::Policy policy = practice::current_policy(context.practice, kind);
    add_words(column(), to_wx(policy_words(kind)) + wxString::Format(", version %d. To be read together before it is signed.",
                                                                     policy.version));
    const FieldPlace first = add_row(column());
    add_person(first, "Signed by", who);
    add_date(first, {"date", "Date"}, today());
    content()->Add(section_heading(area(), "What is signed"), wxSizerFlags().Border(wxBOTTOM, FromDIP(3)));
    m_text = new wxTextCtrl(area(), wxID_ANY, wxString(), wxDefaultPosition, wxSize(-1, text_dip(this, 220)),
                            wxTE_MULTILINE | wxTE_READONLY);
    set_style(m_text, Style::Entry);
    name_control(m_text, "sign-policy.text", "What is signed");
    content()->Add(m_text, wxSizerFlags(1).Expand());
    show_text();
    person_control()->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { show_text(); });
    set_save("Sign", [this] { practice::sign_policy(this->context().practice, id(), person(), date_typed()); });
    finish(person_control(), 560);
  }

 private:
  void show_text() {
    m_text->ChangeValue(to_wx(policy_text_for(context().practice, couple().row.policy, couple().row.partners, person())));
  }

  wxTextCtrl* m_text = nullptr;
};

}  // namespace

bool ask_sign_policy(wxWindow* parent, Context& context, const domain::CaseId& couple,
                     std::optional<domain::Letter> who) {
  return keep_with(context, [&] { return SignPolicyDialog(parent, context, couple, who).ShowModal(); });
}

}  // namespace attune::desktop
