// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/secret.h"
#include "domain/homework.h"

#include <wx/window.h>

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace attune::desktop {

/// Questions that pages ask, so that tests can answer them. Nothing chosen: empty.
class Prompter {
 public:
  virtual ~Prompter() = default;
  struct File {
    wxString title;
    wxString suggested_name; ///< never a client's
    wxString pattern;        ///< "Text (*.txt)|*.txt"; empty: all files
  };
  virtual std::optional<std::filesystem::path> choose_file(wxWindow* parent, const File& what) = 0;
  virtual std::optional<std::filesystem::path> choose_new_file(wxWindow* parent, const File& what) = 0;
  virtual std::optional<std::filesystem::path> choose_folder(wxWindow* parent, const wxString& title) = 0;
  struct Question {
    wxString title; ///< the verb
    wxString text;  ///< what will happen, and what is lost
    wxString verb;  ///< the button
    wxString cancel = "Cancel";
  };
  virtual bool confirm(wxWindow* parent, const Question& what) = 0;
  /// What a printer that was chosen does with a paper: takes its bytes as they are, as a job "Document", and returns when
  /// it has them; CannotWrite (part "printer") when not.
  using Print = std::function<void(const std::string& pdf)>;
  /// Empty when cancelled. CannotWrite (part "printer", reason "none") where there is no printer.
  virtual Print choose_printer(wxWindow* parent, domain::PaperSize paper) = 0;
  /// Asks for the passphrase again; says why. Empty when cancelled.
  virtual std::optional<crypto::Secret> ask_passphrase(wxWindow* parent, const wxString& why) = 0;
};

/// The real one, with native choosers.
class DialogPrompter final : public Prompter {
 public:
  std::optional<std::filesystem::path> choose_file(wxWindow* parent, const File& what) override;
  std::optional<std::filesystem::path> choose_new_file(wxWindow* parent, const File& what) override;
  std::optional<std::filesystem::path> choose_folder(wxWindow* parent, const wxString& title) override;
  bool confirm(wxWindow* parent, const Question& what) override;
  Print choose_printer(wxWindow* parent, domain::PaperSize paper) override;
  std::optional<crypto::Secret> ask_passphrase(wxWindow* parent, const wxString& why) override;
};

}  // namespace attune::desktop
