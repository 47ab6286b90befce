// SPDX-License-Identifier: Apache-2.0
#include "desktop/commands/command_table.h"
#include "desktop/practice_actions/practice_actions.h"
#include "desktop/support/gtk_bridge.h"
#include "desktop/support/standard_dialog.h"
#include "desktop/support/text.h"

#include <wx/statbmp.h>

namespace attune::desktop {
namespace {

wxString without_dots(wxString label) {
  label = wxControl::RemoveMnemonics(label);
  label.Replace(L"\u2026", "");
  return label;
}

/// Every key, from the command table. Takes the focus, so that it scrolls by keyboard.
class KeyboardDialog final : public StandardDialog {
 public:
  explicit KeyboardDialog(wxWindow* parent) : StandardDialog(parent, "Keyboard", "keyboard") {
    auto* table = new wxFlexGridSizer(3, FromDIP(k_gap), FromDIP(k_edge));
    table->AddGrowableCol(2);
    const auto row = [&](const wxString& key, const wxString& what, const wxString& help) {
      table->Add(section_heading(area(), key));
      table->Add(plain_text(area(), what));
      table->Add(new WrapText(area(), help, Colour::Secondary), wxSizerFlags().Expand());
    };
    for (const Command& command : command_table()) {
      if (!command.key.empty()) {
        row(command.key, without_dots(command.label), command.help);
      }
    }
    row("F10", "Menus", "Every other command is there");
    row("Tab", "Next control", "With Shift the one before");
    content()->Add(table, wxSizerFlags().Expand());
    set_cancel("Close");
    finish(FindWindow(wxID_CANCEL), 640);
  }
};

class AboutDialog final : public StandardDialog {
 public:
  explicit AboutDialog(wxWindow* parent) : StandardDialog(parent, "About Attune", "about") {
    content()->Add(new wxStaticBitmap(area(), wxID_ANY, icon(Icon::Mark, Colour::Accent, 46)), wxSizerFlags().Centre());
    content()->Add(page_heading(area(), "Attune " ATTUNE_VERSION), wxSizerFlags().Centre().Border(wxALL, FromDIP(k_gap)));
    for (const char* line : {"Encrypted couple records for sex and couples therapists.",
                             "It never goes online. Everything stays on this computer.", "Licence: Apache 2.0."}) {
      auto* text = new WrapText(area(), line);
      gtk::align_label(text, 0.5F);
      content()->Add(text, wxSizerFlags().Expand().Border(wxTOP, FromDIP(k_gap)));
    }
    set_cancel("Close");
    finish(FindWindow(wxID_CANCEL), 420);
  }
};

}  // namespace

void show_keyboard_dialog(wxWindow* parent) { KeyboardDialog(parent).ShowModal(); }

void show_about_dialog(wxWindow* parent) { AboutDialog(parent).ShowModal(); }

}  // namespace attune::desktop
