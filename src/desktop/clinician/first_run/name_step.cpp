// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/first_run/place.h"
#include "desktop/clinician/first_run/step.h"
#include "desktop/support/accessible.h"
#include "desktop/support/text.h"

namespace attune::desktop {
namespace {

class NameStep final : public Step {
 public:
  NameStep(wxWindow* parent, FirstRunDraft& shared, Prompter& ask)
      : Step(parent, shared, "Name and place", "Everything stays on this computer, encrypted, in one folder."), m_ask(ask) {
    m_name = text_field(this, 320);
    m_name->ChangeValue(draft().name);
    add_field("&Practice", m_name, "first-run.name", "As it stands on letters. It is not in any file name.");
    m_clinician = text_field(this, 320);
    m_clinician->ChangeValue(draft().clinician);
    add_field("Your &name", m_clinician, "first-run.clinician", "As the people you see call you: “These answers go to Ines.”");

    m_folder = text_field(this, 320);
    m_folder->ChangeValue(to_wx((draft().folder.empty() ? usual_place() : draft().folder).string()));
    content()->Add(labelled(this, "&Folder", m_folder), wxSizerFlags().Border(wxBOTTOM, FromDIP(k_gap)));
    m_folder->SetName("first-run.folder");
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(m_folder, wxSizerFlags(1).CenterVertical());
    wxButton* choose = plain_button(this, "C&hoose…", Icon::Folder);
    name_control(choose, "first-run.choose", "Choose the folder");
    choose->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { choose_folder(); });
    row->Add(choose, wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(k_gap)));
    content()->Add(row, wxSizerFlags().Expand());
    const wxString help = "A new folder is made there. Not on a network, and not in a folder that is synchronised.";
    content()->Add(new WrapText(this, help, Colour::Secondary, 0.9), wxSizerFlags().Expand().Border(wxTOP, FromDIP(5)));
    describe_control(m_folder, help);
  }

  void leave() override {
    draft().name = m_name->GetValue();
    draft().clinician = m_clinician->GetValue();
    draft().folder = from_wx(m_folder->GetValue().Strip(wxString::both));
  }

  wxString take() override {
    leave();
    struct Line {
      wxTextCtrl* field;
      const char* name;
      const char* missing;
    };
    for (const Line& line : {Line{m_name, "name", "Give the practice a name."},
                             Line{m_clinician, "clinician", "Give your name, as the people you see call you."}}) {
      if (domain::Text::line(from_wx(line.field->GetValue()), line.name).empty()) {
        line.field->SetFocus();
        return line.missing;
      }
    }
    const wxString trouble = trouble_with_place(draft().folder);
    if (!trouble.empty()) {
      m_folder->SetFocus();
    }
    return trouble;
  }

  wxWindow* first() override { return m_name; }

 private:
  void choose_folder() {
    if (const auto parent = m_ask.choose_folder(this, "Where the practice goes")) {
      m_folder->ChangeValue(to_wx((*parent / "Practice.attune").string()));
    }
  }
  Prompter& m_ask;
  wxTextCtrl* m_name = nullptr;
  wxTextCtrl* m_clinician = nullptr;
  wxTextCtrl* m_folder = nullptr;
};

}  // namespace

Step* make_name_step(wxWindow* parent, FirstRunDraft& draft, Prompter& ask) { return new NameStep(parent, draft, ask); }

}  // namespace attune::desktop
