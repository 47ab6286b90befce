// SPDX-License-Identifier: Apache-2.0
#include "desktop/support/prompter.h"

#include "desktop/support/accessible.h"
#include "desktop/support/gtk_bridge.h"
#include "desktop/support/print_dialog.h"
#include "desktop/support/secret_field.h"
#include "desktop/support/standard_dialog.h"
#include "desktop/support/text.h"

#include <wx/dirdlg.h>
#include <wx/filedlg.h>

namespace attune::desktop {
namespace {

std::filesystem::path path_of(const wxString& text) { return from_wx(text); }

std::optional<std::filesystem::path> run_file_dialog(wxFileDialog& dialog) {
  if (dialog.ShowModal() != wxID_OK) {
    return std::nullopt;
  }
  // Folder and name apart: the whole path is empty when something else than a hand answered.
  const std::filesystem::path chosen = path_of(dialog.GetDirectory()) / path_of(dialog.GetFilename());
  gtk::forget_recent_file(chosen);
  return chosen;
}

class ConfirmDialog final : public StandardDialog {
 public:
  ConfirmDialog(wxWindow* parent, const Prompter::Question& what) : StandardDialog(parent, what.title, "confirm") {
    content()->Add(new WrapText(area(), what.text), wxSizerFlags().Expand());
    set_cancel(what.cancel);
    set_primary(what.verb, [] { return true; });
    finish(nullptr, 420);
  }
};

class AskPassphraseDialog final : public StandardDialog {
 public:
  AskPassphraseDialog(wxWindow* parent, const wxString& why) : StandardDialog(parent, "Passphrase", "ask-passphrase") {
    content()->Add(new WrapText(area(), why), wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(k_padding)));
    m_field = secret_field(area());
    add_field("&Passphrase", m_field, "ask-passphrase.field");
    set_primary("Continue", [this] {
      if (m_field->IsEmpty()) {
        notice().say("Type the passphrase.");
        m_field->SetFocus();
        return false;
      }
      return true;
    });
    finish(m_field, 420);
  }
  crypto::Secret take() { return take_secret(m_field); }

 private:
  wxTextCtrl* m_field = nullptr;
};

}  // namespace

std::optional<std::filesystem::path> DialogPrompter::choose_file(wxWindow* parent, const File& what) {
  wxFileDialog dialog(parent, what.title, wxEmptyString, wxEmptyString, what.pattern.empty() ? "All files|*" : what.pattern,
                      wxFD_OPEN | wxFD_FILE_MUST_EXIST);
  return run_file_dialog(dialog);
}

std::optional<std::filesystem::path> DialogPrompter::choose_new_file(wxWindow* parent, const File& what) {
  wxFileDialog dialog(parent, what.title, wxEmptyString, what.suggested_name,
                      what.pattern.empty() ? "All files|*" : what.pattern, wxFD_SAVE | wxFD_OVERWRITE_PROMPT);
  return run_file_dialog(dialog);
}

std::optional<std::filesystem::path> DialogPrompter::choose_folder(wxWindow* parent, const wxString& title) {
  wxDirDialog dialog(parent, title, wxEmptyString, wxDD_DEFAULT_STYLE);
  if (dialog.ShowModal() != wxID_OK) {
    return std::nullopt;
  }
  const std::filesystem::path chosen = path_of(dialog.GetPath());
  gtk::forget_recent_file(chosen);
  return chosen;
}

bool DialogPrompter::confirm(wxWindow* parent, const Question& what) {
  return ConfirmDialog(parent, what).ShowModal() == wxID_OK;
}

Prompter::Print DialogPrompter::choose_printer(wxWindow* parent, domain::PaperSize paper) {
  return ask_printer(parent, paper);
}

std::optional<crypto::Secret> DialogPrompter::ask_passphrase(wxWindow* parent, const wxString& why) {
  AskPassphraseDialog dialog(parent, why);
  if (dialog.ShowModal() != wxID_OK) {
    return std::nullopt;
  }
  return dialog.take();
}

}  // namespace attune::desktop
