// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/first_run/step.h"
#include "desktop/support/secret_field.h"
#include "desktop/support/text.h"
#include "practice/practices.h"

namespace attune::desktop {
namespace {

class PassphraseStep final : public Step {
 public:
  PassphraseStep(wxWindow* parent, FirstRunDraft& shared)
      : Step(parent, shared, "Passphrase",
             "It opens the practice each time. Nobody can reset it. Several words in a row are easy to keep and hard to "
             "guess.") {
    m_first = secret_field(this, 320);
    add_field("&Passphrase", m_first, "first-run.passphrase");
    m_said = new WrapText(this, wxEmptyString, Colour::Secondary, 0.9);
    m_said->SetName("first-run.passphrase.said");
    content()->Insert(content()->GetItemCount() - 1, m_said, wxSizerFlags().Expand().Border(wxTOP, FromDIP(5)));
    m_again = secret_field(this, 320);
    add_field("The same &again", m_again, "first-run.again");
    m_first->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { say_length(); });
    say_length();
  }

  wxString take() override {
    if (secret_length(m_first) < practice::k_shortest_passphrase) {
      m_first->SetFocus();
      return "The passphrase needs at least twelve characters.";
    }
    crypto::Secret first = read_secret(m_first);
    if (!first.equals(read_secret(m_again))) {
      m_again->SetFocus();
      m_again->SelectAll();
      return "The two are not the same.";
    }
    draft().passphrase = std::move(first);
    return {};
  }

  wxWindow* first() override { return m_first; }

 private:
  void say_length() {
    const int length = secret_length(m_first);
    wxString words = "At least twelve characters.";
    if (length > 0 && length < practice::k_shortest_passphrase) {
      words = wxString::Format("%d of at least twelve characters.", length);
    } else if (length >= practice::k_shortest_passphrase) {
      words = "Long enough.";
    }
    m_said->SetLabel(words);
  }
  wxTextCtrl* m_first = nullptr;
  wxTextCtrl* m_again = nullptr;
  WrapText* m_said = nullptr;
};

}  // namespace

Step* make_passphrase_step(wxWindow* parent, FirstRunDraft& draft) { return new PassphraseStep(parent, draft); }

}  // namespace attune::desktop
