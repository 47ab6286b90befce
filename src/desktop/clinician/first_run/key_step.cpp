// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/first_run/choice_card.h"
#include "desktop/clinician/first_run/step.h"
#include "desktop/support/text.h"

namespace attune::desktop {
namespace {

class KeyStep final : public Step {
 public:
  KeyStep(wxWindow* parent, FirstRunDraft& shared, Prompter& ask)
      : Step(parent, shared, "Recovery key",
             "A page to print. With it the practice can be opened when the passphrase is forgotten. Without it, nobody can."),
        m_ask(ask) {
    m_now = new ChoiceCard(this, "Make it &now", "first-run.key-now", "The page goes into a file that you print and then delete.",
                           {});
    m_later = new ChoiceCard(this, "&Later", "first-run.key-later", "Today asks for it until it is made.", {});
    m_now->on_chosen([this] { choose_file(); });
    m_later->on_chosen([this] {
      draft().recovery_sheet.reset();
      show_file();
    });
    for (ChoiceCard* card : {m_now, m_later}) {
      content()->Add(card, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(k_padding)));
    }
    m_file = new WrapText(this, wxEmptyString, Colour::Secondary);
    m_file->SetName("first-run.key-file");
    content()->Add(m_file, wxSizerFlags().Expand().Border(wxTOP, FromDIP(k_gap)));
    (draft().recovery_sheet ? m_now : m_later)->choose();
    show_file();
  }

  wxString take() override { return {}; }
  wxWindow* first() override { return m_now->is_chosen() ? m_now->button() : m_later->button(); }

 private:
  void choose_file() {
    const auto file = m_ask.choose_new_file(this, {"Recovery key", "recovery-key.txt", "Text (*.txt)|*.txt"});
    if (file) {
      draft().recovery_sheet = *file;
    } else if (!draft().recovery_sheet) {
      m_later->choose();
    }
    show_file();
  }
  void show_file() {
    m_file->SetLabel(draft().recovery_sheet ? "It will be written to " + to_wx(draft().recovery_sheet->string()) + "."
                                            : wxString(" "));
  }
  Prompter& m_ask;
  ChoiceCard* m_now = nullptr;
  ChoiceCard* m_later = nullptr;
  WrapText* m_file = nullptr;
};

}  // namespace

Step* make_key_step(wxWindow* parent, FirstRunDraft& draft, Prompter& ask) { return new KeyStep(parent, draft, ask); }

}  // namespace attune::desktop
