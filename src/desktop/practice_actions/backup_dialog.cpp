// SPDX-License-Identifier: Apache-2.0
#include "desktop/practice_actions/practice_actions.h"
#include "desktop/support/accessible.h"
#include "desktop/support/job_dialog.h"
#include "desktop/support/secret_field.h"
#include "desktop/support/standard_dialog.h"
#include "desktop/support/text.h"

namespace attune::desktop {
namespace {

class BackupDialog final : public StandardDialog {
 public:
  BackupDialog(wxWindow* parent, Context& context) : StandardDialog(parent, "Back up now", "backup"), m_context(context) {
    content()->Add(new WrapText(area(),
                                "The whole practice goes into one encrypted file, which is then opened again and compared. "
                                "Keep it on another disk, in another place. It opens with the passphrase of today."),
                   wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(k_padding)));
    m_folder = text_field(area());
    m_folder->SetEditable(false);
    content()->Add(labelled(area(), "&Folder", m_folder), wxSizerFlags().Border(wxBOTTOM, FromDIP(3)));
    m_folder->SetName("backup.folder");
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(m_folder, wxSizerFlags(1).CenterVertical());
    wxButton* choose = plain_button(area(), "C&hoose…", Icon::Folder);
    name_control(choose, "backup.choose", "Choose the folder");
    choose->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
      if (const auto folder = m_context.ask.choose_folder(this, "Where the backup goes")) {
        m_to = *folder;
        m_folder->ChangeValue(to_wx(folder->string()));
        m_passphrase->SetFocus();
      }
    });
    row->Add(choose, wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(k_gap)));
    content()->Add(row, wxSizerFlags().Expand());
    content()->AddSpacer(FromDIP(k_padding));
    m_passphrase = secret_field(area());
    add_field("&Passphrase", m_passphrase, "backup.passphrase", "Asked for again, because process notes are copied too.");
    set_primary("Back up", [this] { return back_up(); });
    finish(choose);
  }

 private:
  bool back_up() {
    if (m_to.empty()) {
      notice().say("Choose the folder first.");
      return false;
    }
    if (m_passphrase->IsEmpty()) {
      notice().say("Type the passphrase.");
      m_passphrase->SetFocus();
      return false;
    }
    const crypto::Secret passphrase = read_secret(m_passphrase);
    try {
      run_job(this, "Back up", "Writing the backup and reading it again.", Cancel::Yes,
              [&](const practice::Progress& progress) {
                practice::create_backup(m_context.practice, m_to, passphrase, progress);
              });
    } catch (const Error& error) {
      if (error.code() != ErrorCode::WrongPassphrase) {
        throw;
      }
      notice().say("That is not the passphrase. Nothing was written.");
      m_passphrase->SetFocus();
      m_passphrase->SelectAll();
      return false;
    }
    return true;
  }

  Context& m_context;
  std::filesystem::path m_to;
  wxTextCtrl* m_folder = nullptr;
  wxTextCtrl* m_passphrase = nullptr;
};

}  // namespace

bool ask_backup(wxWindow* parent, Context& context) { return BackupDialog(parent, context).ShowModal() == wxID_OK; }

bool run_compact(wxWindow* parent, Context& context) {
  run_job(parent, "Compact", "Giving free room back to the disk.", Cancel::No,
          [&](const practice::Progress&) { practice::compact_practice(context.practice); });
  return true;
}

}  // namespace attune::desktop
