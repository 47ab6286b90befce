// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/first_run/choice_card.h"
#include "desktop/clinician/first_run/step.h"
#include "desktop/support/text.h"
#include "practice/safeguards.h"

#include <wx/dcclient.h>
#include <wx/statbmp.h>

#include <array>

namespace attune::desktop {
namespace {

struct PolicyWords {
  domain::PolicyKind kind;
  const char* label;
  const char* name;
  const char* meaning;
};

constexpr std::array<PolicyWords, 3> k_kinds{{
    {domain::PolicyKind::Individual, "&Individual confidentiality", "first-run.individual",
     "What one person tells alone stays with you unless that person shares it."},
    {domain::PolicyKind::Limited, "&Limited", "first-run.limited",
     "Stays with you, except what is on a written list that everyone signed."},
    {domain::PolicyKind::NoSecrets, "&No secrets", "first-run.no-secrets",
     "You may bring what matters into joint sessions, after talking with that person first."},
}};

wxWindow* safety_note(wxWindow* parent) {
  auto* note = new StillPanel(parent);
  note->SetName("first-run.safety");
  set_surface(note, Colour::ToldAlone);
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  row->Add(new wxStaticBitmap(note, wxID_ANY, icon(Icon::Shield, Colour::ToldAloneText)), wxSizerFlags().Top());
  row->Add(new WrapText(note,
                        "In all three, what somebody says about their own safety is kept out of joint sessions, and you may "
                        "act if someone could be badly hurt. This cannot be switched off.",
                        Colour::ToldAloneText),
           wxSizerFlags(1).Border(wxLEFT, note->FromDIP(10)));
  auto* edges = new wxBoxSizer(wxVERTICAL);
  edges->Add(row, wxSizerFlags(1).Expand().Border(wxALL, note->FromDIP(k_padding)));
  note->SetSizer(edges);
  note->Bind(wxEVT_PAINT, [note](wxPaintEvent&) {
    wxPaintDC dc(note);
    dc.SetPen(wxPen(colour(Colour::ToldAloneLine)));
    dc.SetBrush(*wxTRANSPARENT_BRUSH);
    dc.DrawRectangle(note->GetClientSize());
  });
  return note;
}

class PolicyStep final : public Step {
 public:
  PolicyStep(wxWindow* parent, FirstRunDraft& shared)
      : Step(parent, shared, "What stays private between people in one case?",
             "Each person signs it before an interview alone. You can choose differently for a case; what was told stays "
             "under the version it was told under.") {
    const domain::Text clinician = domain::Text::line(from_wx(draft().clinician), "clinician");
    const std::vector<domain::Text> others{domain::Text::line("your partner", "others")};
    for (const PolicyWords& each : k_kinds) {
      const wxString quoted =
          "They read before a form: “" + to_wx(practice::policy_notice(each.kind, clinician, others)) + "”";
      auto* card = new ChoiceCard(this, each.label, each.name, each.meaning, quoted);
      card->on_chosen([this, kind = each.kind] { draft().policy = kind; });
      content()->Add(card, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(k_padding)));
      if (each.kind == draft().policy) {
        card->choose();
        m_first = card->button();
      }
    }
    content()->AddSpacer(FromDIP(4));
    content()->Add(safety_note(this), wxSizerFlags().Expand());
  }

  wxString take() override { return {}; }
  wxWindow* first() override { return m_first; }

 private:
  wxWindow* m_first = nullptr;
};

}  // namespace

Step* make_policy_step(wxWindow* parent, FirstRunDraft& draft) { return new PolicyStep(parent, draft); }

}  // namespace attune::desktop
