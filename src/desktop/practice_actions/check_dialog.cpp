// SPDX-License-Identifier: Apache-2.0
#include "desktop/practice_actions/practice_actions.h"
#include "desktop/practice_actions/words.h"
#include "desktop/support/job_dialog.h"
#include "desktop/support/secret_field.h"
#include "desktop/support/standard_dialog.h"
#include "desktop/support/text.h"

namespace attune::desktop {
namespace {

class CheckDialog final : public StandardDialog {
 public:
  CheckDialog(wxWindow* parent, Context& context) : StandardDialog(parent, "Check the practice", "check"), m_context(context) {
    content()->Add(new WrapText(area(), "Everything is read once: the key files, both databases, every page, the audit."),
                   wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(k_padding)));
    m_passphrase = secret_field(area());
    add_field("&Passphrase", m_passphrase, "check.passphrase", "Only needed to check the process notes as well.");
    m_result = new WrapText(area(), wxEmptyString);
    m_result->SetName("check.result");
    content()->Add(m_result, wxSizerFlags().Expand());
    set_cancel("Close");
    set_primary("Check", [this] {
      check();
      return false;
    });
    finish(m_passphrase);
  }

 private:
  void check() {
    m_result->SetLabel(wxEmptyString);
    const crypto::Secret passphrase = take_secret(m_passphrase);
    practice::VerifyReport report;
    run_job(this, "Check the practice", "Reading everything once.", Cancel::Yes, [&](const practice::Progress& progress) {
      report = practice::verify_practice(m_context.practice, passphrase.empty() ? nullptr : &passphrase, progress);
    });
    wxString words;
    if (report.sound()) {
      words = report.process_checked ? "The practice is sound, the process notes too." : "The records are sound.";
    } else {
      words = "The practice is damaged. What is named here needs a backup; the rest still reads.\n";
      for (const practice::Finding& finding : report.findings) {
        words += "\n" + finding_words(finding);
      }
    }
    m_result->SetLabel(words);
    notice().say(report.sound() ? words : wxString("The practice is damaged. See what was found."),
                 report.sound() ? InfoBar::Tone::Neutral : InfoBar::Tone::NotSaved);
  }

  Context& m_context;
  wxTextCtrl* m_passphrase = nullptr;
  WrapText* m_result = nullptr;
};

}  // namespace

void ask_check(wxWindow* parent, Context& context) { CheckDialog(parent, context).ShowModal(); }

}  // namespace attune::desktop
