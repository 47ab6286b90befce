// SPDX-License-Identifier: Apache-2.0
#include "desktop/practice_actions/practice_actions.h"
#include "desktop/support/accessible.h"
#include "desktop/support/job_dialog.h"
#include "desktop/support/secret_field.h"
#include "desktop/support/standard_dialog.h"
#include "desktop/support/text.h"

namespace attune::desktop {
namespace {

class PrintedKeyDialog final : public StandardDialog {
 public:
  PrintedKeyDialog(wxWindow* parent, Context& context, practice::PrintedKey kind)
      : StandardDialog(parent, kind == practice::PrintedKey::Recovery ? "Recovery key" : "Successor key", "printed-key"),
        m_context(context),
        m_kind(kind) {
    const wxString what =
        kind == practice::PrintedKey::Recovery
            ? "A page that opens the practice when the passphrase is forgotten. It is written into a file: print it, keep the "
              "paper where nobody else comes, and delete the file. One made before stops working."
            : "A page for the person who takes over your records. It is written into a file: print it, hand it over or keep it "
              "with your will, and delete the file. One made before stops working.";
    content()->Add(new WrapText(area(), what), wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(k_padding)));
    m_file = text_field(area());
    m_file->SetEditable(false);
    content()->Add(labelled(area(), "&File", m_file), wxSizerFlags().Border(wxBOTTOM, FromDIP(3)));
    m_file->SetName("printed-key.file");
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(m_file, wxSizerFlags(1).CenterVertical());
    wxButton* choose = plain_button(area(), "C&hoose…", Icon::Folder);
    name_control(choose, "printed-key.choose", "Choose the file");
    choose->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { choose_file(); });
    row->Add(choose, wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(k_gap)));
    content()->Add(row, wxSizerFlags().Expand());
    content()->AddSpacer(FromDIP(k_padding));
    m_passphrase = secret_field(area());
    add_field("&Passphrase", m_passphrase, "printed-key.passphrase");
    set_primary("Make the key", [this] { return make(); });
    finish(choose);
  }

 private:
  void choose_file() {
    const bool recovery = m_kind == practice::PrintedKey::Recovery;
    const auto file = m_context.ask.choose_new_file(
        this, {GetTitle(), recovery ? "recovery-key.txt" : "successor-key.txt", "Text (*.txt)|*.txt"});
    if (file) {
      m_out = *file;
      m_file->ChangeValue(to_wx(file->string()));
      m_passphrase->SetFocus();
    }
  }
  bool make() {
    if (m_out.empty()) {
      notice().say("Choose the file first.");
      return false;
    }
    if (m_passphrase->IsEmpty()) {
      notice().say("Type the passphrase.");
      m_passphrase->SetFocus();
      return false;
    }
    const crypto::Secret passphrase = read_secret(m_passphrase);
    try {
      run_job(this, GetTitle(), "Making the key.", Cancel::No, [&](const practice::Progress&) {
        // Writing over was agreed to in the chooser.
        practice::write_printed_key(m_context.practice, m_kind, passphrase, m_out, practice::Overwrite::Yes);
      });
    } catch (const Error& error) {
      if (error.code() != ErrorCode::WrongPassphrase) {
        throw;
      }
      notice().say("That is not the passphrase. Nothing was changed.");
      m_passphrase->SetFocus();
      m_passphrase->SelectAll();
      return false;
    }
    m_context.go.saved();
    return true;
  }

  Context& m_context;
  practice::PrintedKey m_kind;
  std::filesystem::path m_out;
  wxTextCtrl* m_file = nullptr;
  wxTextCtrl* m_passphrase = nullptr;
};

}  // namespace

void ask_printed_key(wxWindow* parent, Context& context, practice::PrintedKey kind) {
  PrintedKeyDialog(parent, context, kind).ShowModal();
}

}  // namespace attune::desktop
