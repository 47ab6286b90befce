// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/person_choice.h"
#include "desktop/dialogs/safeguard_dialogs.h"
#include "desktop/models/sayings.h"
#include "desktop/support/accessible.h"
#include "desktop/support/text.h"
#include "practice/safeguards.h"

namespace attune::desktop {
namespace {

constexpr int k_touch = 4;

std::string kind_words(int kind) {
  return domain::consent_kind_text(kind) + " " + std::string(domain::consent_kind_meaning(kind));
}

class GiveDialog final : public PersonForm {
 public:
  GiveDialog(wxWindow* parent, Context& context, const domain::CaseId& of, std::optional<domain::Letter> who)
      : PersonForm(parent, context, "Give consent", "give-consent", of,
                   [of, who](wxWindow* again, Context& in) { ask_give_consent(again, in, of, who); }) {
    const FieldPlace first = add_row(column());
    add_person(first, "Given by", who);
    add_date(first, {"date", "Date"}, today());
    std::vector<wxString> kinds;
    for (int kind = 1; kind <= domain::k_consent_kinds; ++kind) {
      kinds.push_back(to_wx(kind_words(kind)));
    }
    wxChoice* kind = add_choice(column(), {"kind", "To what"}, kinds, 0);
    std::vector<wxString> scopes{"Choose…"};
    for (const std::string& each : touch_scopes()) {
      scopes.push_back(to_wx(each));
    }
    m_scope = add_group(column()).parent;
    add_choice({m_scope, m_scope->GetSizer(), 0},
               {"scope", "Step of touch practice", {}, "Agreed to step by step; each may be withdrawn at any time."}, scopes, 0);
    const auto follow = [this, kind] { m_scope->Show(kind->GetSelection() + 1 == k_touch); };
    kind->Bind(wxEVT_CHOICE, [this, follow](wxCommandEvent&) {
      follow();
      fit_again();
    });
    set_save("Give consent", [this] { save(); });
    finish(person_control(), 560);
    follow();
    fit_again();
  }

 private:
  void save() {
    practice::NewConsent consent;
    consent.partner = person();
    consent.kind = chosen("kind") + 1;
    if (consent.kind == k_touch) {
      const int scope = chosen("scope");
      if (scope == 0) {
        complain("scope", "Choose the step.");
      }
      consent.scope = touch_scopes().at(static_cast<std::size_t>(scope) - 1);
    }
    consent.date = date_typed();
    practice::record_consent(context().practice, id(), consent);
  }

  wxWindow* m_scope = nullptr;
};

class WithdrawDialog final : public PersonForm {
 public:
  WithdrawDialog(wxWindow* parent, Context& context, const domain::CaseId& of, domain::Letter who, int kind,
                 std::optional<std::string> scope)
      : PersonForm(parent, context, "Withdraw consent", "withdraw-consent", of,
                   [of, who, kind, scope](wxWindow* again, Context& in) {
                     ask_withdraw_consent(again, in, of, who, kind, scope);
                   }),
        m_who(who),
        m_kind(kind),
        m_scope(std::move(scope)) {
    add_words(column(), first_name(who) + ": " + to_wx(kind_words(kind)) + (m_scope ? ", " + to_wx(*m_scope) : wxString()) +
                            ". No reason is needed. That it was given before stays on record.");
    wxTextCtrl* day = add_date(column(), {"date", "Withdrawn on"}, today());
    set_save("Withdraw", [this] { save(); });
    finish(day, 520);
  }

 private:
  void save() {
    practice::NewConsent consent;
    consent.partner = m_who;
    consent.kind = m_kind;
    consent.scope = m_scope;
    consent.state = domain::ConsentState::Withdrawn;
    consent.date = date_typed();
    practice::record_consent(context().practice, id(), consent);
  }

  domain::Letter m_who;
  int m_kind;
  std::optional<std::string> m_scope;
};

}  // namespace

bool ask_give_consent(wxWindow* parent, Context& context, const domain::CaseId& couple,
                      std::optional<domain::Letter> who) {
  return keep_with(context, [&] { return GiveDialog(parent, context, couple, who).ShowModal(); });
}

bool ask_withdraw_consent(wxWindow* parent, Context& context, const domain::CaseId& couple, domain::Letter who, int kind,
                          const std::optional<std::string>& scope) {
  return keep_with(context, [&] { return WithdrawDialog(parent, context, couple, who, kind, scope).ShowModal(); });
}

}  // namespace attune::desktop
