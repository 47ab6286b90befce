// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/main_window.h"

#include "desktop/support/layout.h"

#include <wx/accel.h>
#include <wx/iconbndl.h>
#include <wx/menu.h>

#include <array>
#include <memory>
#include <utility>

namespace attune::desktop {

MainWindow::MainWindow(std::function<void(const char* id)> run)
    : wxFrame(nullptr, wxID_ANY, "Attune"), m_run(std::move(run)) {
  // Before anything asks for a colour: the theme may be dark.
  apply_style_sheet();
  SetName("attune");
  SetFont(base_font());
  set_style(this, Style::Window);
  set_surface(this, Colour::Panel);
  m_tools = new ToolStrip(this, m_run);
  m_lens = new LensLine(this);
  m_message = new InfoBar(this);
  m_area = new wxPanel(this);
  m_area->SetName("page-area");
  set_surface(m_area, Colour::Panel);
  m_area->SetSizer(new wxBoxSizer(wxVERTICAL));
  m_status = new StatusLine(this);
  auto* all = new wxBoxSizer(wxVERTICAL);
  all->Add(m_tools, wxSizerFlags().Expand());
  all->Add(m_lens, wxSizerFlags().Expand());
  all->Add(m_message, wxSizerFlags().Expand());
  all->Add(m_area, wxSizerFlags(1).Expand());
  all->Add(m_status, wxSizerFlags().Expand());
  SetSizer(all);
  SetMinClientSize(FromDIP(wxSize(1080, 660)));
  SetClientSize(FromDIP(wxSize(1280, 766)));
  Bind(wxEVT_MENU, [this](wxCommandEvent& event) {
    const int index = event.GetId() - k_first_command;
    if (index >= 0 && index < static_cast<int>(command_table().size())) {
      m_run(command_table()[static_cast<std::size_t>(index)].id);
    } else {
      event.Skip();
    }
  });
}

void MainWindow::show_page(wxWindow* page, Chrome chrome) {
  if (m_page != nullptr) {
    m_page->Hide();
    m_gone.push_back(m_page);
    m_area->GetSizer()->Detach(m_page);
  }
  m_page = page;
  if (page != nullptr) {
    m_area->GetSizer()->Add(page, wxSizerFlags(1).Expand());
  }
  m_tools->Show(chrome == Chrome::Full || chrome == Chrome::Quiet);
  m_lens->Show(chrome != Chrome::None);
  m_status->Show(chrome == Chrome::Full);
  m_message->dismiss();
  lay_out();
}

void MainWindow::lay_out() {
  // Shown for the first time, it is laid out once at the size it gets; each pass before is a good part of the start.
  if (IsShown()) {
    m_area->Layout();
    Layout();
  }
}

void MainWindow::bury() {
  for (wxWindow* gone : std::exchange(m_gone, {})) {
    gone->Destroy();
  }
}

void MainWindow::update_commands(const Situation& situation) {
  m_tools->update(situation);
  build_menus(situation);
}

void MainWindow::build_menus(const Situation& situation) {
  constexpr std::array<Menu, 7> order{Menu::File,    Menu::Edit,     Menu::View, Menu::Case,
                                      Menu::Session, Menu::Practice, Menu::Help};
  // One bar for the life of the window: a frame that loses its bar stops laying out until it is resized.
  if (GetMenuBar() == nullptr) {
    SetMenuBar(new wxMenuBar);
  }
  wxMenuBar* bar = GetMenuBar();
  while (bar->GetMenuCount() > 0) {
    delete bar->Remove(0);
  }
  for (const Menu which : order) {
    auto menu = std::make_unique<wxMenu>();
    for (std::size_t index = 0; index < command_table().size(); ++index) {
      const Command& command = command_table()[index];
      if (menu_of(command, situation) != which || !command.available(situation)) {
        continue;
      }
      if (command.rule_before && menu->GetMenuItemCount() > 0) {
        menu->AppendSeparator();
      }
      const wxString key = command.key.empty() ? wxString() : "\t" + command.key;
      menu->Append(k_first_command + static_cast<int>(index), command.label + key, command.help);
    }
    if (menu->GetMenuItemCount() > 0) {
      bar->Append(menu.release(), menu_label(which));
    }
  }
  bar->Show(bar->GetMenuCount() > 0);
  set_bare_keys(bar->GetMenuCount() == 0);
  lay_out();
}

void MainWindow::set_bare_keys(bool bare) {
  std::vector<wxAcceleratorEntry> keys;
  for (const char* id : {"quit", "keyboard"}) {
    const Command* command = find_command(id);
    wxAcceleratorEntry entry;
    if (bare && command != nullptr && entry.FromString(command->key)) {
      entry.Set(entry.GetFlags(), entry.GetKeyCode(), k_first_command + static_cast<int>(command - command_table().data()));
      keys.push_back(entry);
    }
  }
  SetAcceleratorTable(keys.empty() ? wxAcceleratorTable() : wxAcceleratorTable(static_cast<int>(keys.size()), keys.data()));
}

}  // namespace attune::desktop
