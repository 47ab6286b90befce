// SPDX-License-Identifier: Apache-2.0
#include "desktop/practice_actions/practice_actions.h"
#include "desktop/support/job_dialog.h"
#include "desktop/support/secret_field.h"
#include "desktop/support/standard_dialog.h"
#include "desktop/support/text.h"

namespace attune::desktop {
namespace {

class PassphraseDialog final : public StandardDialog {
 public:
  PassphraseDialog(wxWindow* parent, Context& context)
      : StandardDialog(parent, "Change passphrase", "change-passphrase"), m_context(context) {
    content()->Add(new WrapText(area(), "Backups made before keep the passphrase they were made with."),
                   wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(k_padding)));
    m_old = secret_field(area());
    add_field("&Passphrase now", m_old, "change-passphrase.old");
    m_new = secret_field(area());
    add_field("&New passphrase", m_new, "change-passphrase.new", "At least twelve characters.");
    m_again = secret_field(area());
    add_field("The same &again", m_again, "change-passphrase.again");
    set_primary("Change passphrase", [this] { return change(); });
    finish(m_old);
  }

 private:
  bool stay(wxTextCtrl* field, const wxString& words) {
    notice().say(words);
    field->SetFocus();
    field->SelectAll();
    return false;
  }
  bool change() {
    if (m_old->IsEmpty()) {
      return stay(m_old, "Type the passphrase that opens the practice now.");
    }
    if (secret_length(m_new) < practice::k_shortest_passphrase) {
      return stay(m_new, "The new passphrase needs at least twelve characters.");
    }
    const crypto::Secret typed = read_secret(m_new);
    if (!typed.equals(read_secret(m_again))) {
      return stay(m_again, "The two are not the same.");
    }
    const crypto::Secret old = read_secret(m_old);
    try {
      run_job(this, "Change passphrase", "Making the new keys.", Cancel::No, [&](const practice::Progress&) {
        practice::change_passphrase(m_context.practice, old, typed);
      });
    } catch (const Error& error) {
      if (error.code() == ErrorCode::WrongPassphrase) {
        return stay(m_old, "That is not the passphrase. Nothing was changed.");
      }
      throw;
    }
    m_context.go.saved();
    return true;
  }

  Context& m_context;
  wxTextCtrl* m_old = nullptr;
  wxTextCtrl* m_new = nullptr;
  wxTextCtrl* m_again = nullptr;
};

}  // namespace

void ask_change_passphrase(wxWindow* parent, Context& context) { PassphraseDialog(parent, context).ShowModal(); }

}  // namespace attune::desktop
