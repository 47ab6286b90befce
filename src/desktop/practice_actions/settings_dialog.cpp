// SPDX-License-Identifier: Apache-2.0
#include "desktop/practice_actions/practice_actions.h"
#include "desktop/support/accessible.h"
#include "desktop/support/standard_dialog.h"
#include "desktop/support/text.h"

#include <wx/choice.h>
#include <wx/spinctrl.h>

#include <array>

namespace attune::desktop {
namespace {

struct PolicyChoice {
  domain::PolicyKind kind;
  const char* label;
};
constexpr std::array<PolicyChoice, 3> k_policies{{{domain::PolicyKind::Individual, "Individual confidentiality"},
                                       {domain::PolicyKind::Limited, "Limited"},
                                       {domain::PolicyKind::NoSecrets, "No secrets"}}};

wxString joined(const std::vector<domain::Text>& lines) {
  wxString all;
  for (const domain::Text& line : lines) {
    all += to_wx(line) + "\n";
  }
  return all;
}

class SettingsDialog final : public StandardDialog {
 public:
  SettingsDialog(wxWindow* parent, Context& context)
      : StandardDialog(parent, "Settings", "settings"),
        m_context(context),
        m_before(practice::practice_info(context.practice)) {
    m_name = text_field(area());
    m_name->ChangeValue(to_wx(m_before.name));
    add_field("&Practice", m_name, "settings.name");
    m_clinician = text_field(area());
    m_clinician->ChangeValue(to_wx(m_before.clinician));
    add_field("Your &name", m_clinician, "settings.clinician", "As the people you see call you.");
    m_policy = new wxChoice(area(), wxID_ANY);
    for (std::size_t each = 0; each < k_policies.size(); ++each) {
      m_policy->Append(k_policies.at(each).label);
      if (k_policies.at(each).kind == m_before.policy) {
        m_policy->SetSelection(static_cast<int>(each));
      }
    }
    add_field("What stays p&rivate in new cases", m_policy, "settings.policy");
    m_crisis = new wxTextCtrl(area(), wxID_ANY, joined(m_before.crisis_lines), wxDefaultPosition, wxDefaultSize,
                              wxTE_MULTILINE);
    set_style(m_crisis, Style::Entry);
    m_crisis->SetMinSize(wxSize(-1, text_dip(this, 76)));
    add_field("&Crisis lines, one in each row", m_crisis, "settings.crisis",
              "Left empty, sheets say “In danger, call your local emergency number.”");
    m_idle = new wxSpinCtrl(area(), wxID_ANY, wxEmptyString, wxDefaultPosition, wxDefaultSize, wxSP_ARROW_KEYS, 1, 30,
                            m_before.idle_minutes);
    set_style(m_idle, Style::Entry);
    add_field("&Lock after so many minutes without a key or a click", m_idle, "settings.idle");
    m_outbox = text_field(area());
    m_outbox->ChangeValue(outbox_before());
    add_field("&Outbox, the folder that sheets are saved to", m_outbox, "settings.outbox",
              "On this computer. Today reminds you to clear it.");
    wxButton* choose = row_button(area(), L"Choose folder\u2026");
    name_control(choose, "settings.choose-outbox", "Choose the outbox");
    choose->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
      if (const auto folder = m_context.ask.choose_folder(this, "Choose the outbox")) {
        m_outbox->ChangeValue(to_wx(folder->string()));
      }
    });
    content()->Add(choose, wxSizerFlags().Border(wxTOP, FromDIP(k_gap)));
    set_primary("Save", [this] { return save(); });
    m_token = context.drafts.watch(
        "settings", [this] { return typed(); }, [](wxWindow* above, Context& again) { ask_settings(above, again); });
    if (const auto draft = context.drafts.take("settings")) {
      restore(*draft);
    }
    finish(m_name, 480);
  }

 private:
  DraftKeeper::Fields typed() const {
    DraftKeeper::Fields fields;
    const auto add = [&](const char* key, const wxString& now, const wxString& before) {
      if (now != before) {
        fields[key] = from_wx(now);
      }
    };
    add("name", m_name->GetValue(), to_wx(m_before.name));
    add("clinician", m_clinician->GetValue(), to_wx(m_before.clinician));
    add("crisis-lines", m_crisis->GetValue(), joined(m_before.crisis_lines));
    add("outbox", m_outbox->GetValue(), outbox_before());
    return fields;
  }
  void restore(const DraftKeeper::Fields& draft) {
    for (const auto& [key, value] : draft) {
      wxTextCtrl* field = key == "name" ? m_name : key == "clinician" ? m_clinician : key == "outbox" ? m_outbox : m_crisis;
      field->ChangeValue(to_wx(value));
    }
  }
  void set(std::string_view key, const std::string& value) {
    practice::set_practice(m_context.practice, key, domain::Text::from(value, key));
  }
  wxString outbox_before() const {
    const auto folder = m_context.settings.outbox();
    return folder ? to_wx(folder->string()) : wxString();
  }
  bool save() {
    const std::filesystem::path outbox = from_wx(m_outbox->GetValue());
    std::error_code ignored;
    if (m_outbox->GetValue() != outbox_before() && !outbox.empty() &&
        !(outbox.is_absolute() && std::filesystem::is_directory(outbox, ignored))) {
      notice().say("There is no such folder for the outbox. Nothing was kept yet. Choose one that exists.");
      m_outbox->SetFocus();
      return false;
    }
    if (m_name->GetValue() != to_wx(m_before.name)) {
      set("name", from_wx(m_name->GetValue()));
    }
    if (m_clinician->GetValue() != to_wx(m_before.clinician)) {
      set("clinician", from_wx(m_clinician->GetValue()));
    }
    const domain::PolicyKind kind = k_policies.at(static_cast<std::size_t>(std::max(0, m_policy->GetSelection()))).kind;
    if (kind != m_before.policy) {
      set("policy", std::string(domain::word(kind)));
    }
    if (m_crisis->GetValue() != joined(m_before.crisis_lines)) {
      set("crisis-lines", from_wx(m_crisis->GetValue()));
    }
    if (m_idle->GetValue() != m_before.idle_minutes) {
      set("idle-minutes", std::to_string(m_idle->GetValue()));
    }
    if (m_outbox->GetValue() != outbox_before()) {
      m_context.settings.set_outbox(outbox);
    }
    m_context.go.saved();
    return true;
  }

  Context& m_context;
  practice::PracticeInfo m_before;
  wxTextCtrl* m_name = nullptr;
  wxTextCtrl* m_clinician = nullptr;
  wxChoice* m_policy = nullptr;
  wxTextCtrl* m_crisis = nullptr;
  wxSpinCtrl* m_idle = nullptr;
  wxTextCtrl* m_outbox = nullptr;
  DraftKeeper::Token m_token;
};

}  // namespace

void ask_settings(wxWindow* parent, Context& context) { SettingsDialog(parent, context).ShowModal(); }

}  // namespace attune::desktop
