// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/tool_strip.h"

#include "desktop/support/accessible.h"
#include "desktop/support/layout.h"

#include <utility>

namespace attune::desktop {

ToolStrip::ToolStrip(wxWindow* parent, std::function<void(const char* id)> run) : wxPanel(parent), m_run(std::move(run)) {
  SetName("toolbar");
  set_surface(this, Colour::Chrome);
  Hide();
}

bool ToolStrip::Show(bool show) {
  if (show && m_entries.empty()) {
    build();
  }
  return wxPanel::Show(show);
}

void ToolStrip::build() {
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  row->AddSpacer(FromDIP(10));
  const auto add = [&](Tool place) {
    for (const Command& command : command_table()) {
      if (command.tool != place) {
        continue;
      }
      wxButton* button = place == Tool::End     ? plain_button(this, command.tool_label)
                         : place == Tool::Field ? plain_button(this, command.tool_label, command.picture)
                                            : flat_button(this, command.tool_label, command.picture);
      name_control(button, wxString("toolbar.") + command.id, command.tool_label);
      if (place == Tool::Field) {
        button->SetMinSize(wxSize(text_dip(this, 200), text_dip(this, 32)));
      }
      button->SetToolTip(command.key.empty() ? command.help : command.help + " (" + command.key + ")");
      button->Bind(wxEVT_BUTTON, [this, id = command.id](wxCommandEvent&) { m_run(id); });
      if (command.picture) {
        button->Bind(wxEVT_SYS_COLOUR_CHANGED, [button, picture = *command.picture](wxSysColourChangedEvent& event) {
          button->SetBitmap(icon(picture));
          event.Skip();
        });
      }
      row->Add(button, wxSizerFlags().CenterVertical());
      m_entries.push_back({&command, button});
    }
  };
  add(Tool::Start);
  m_rule = rule_line(this, wxVERTICAL, Colour::StrongLine);
  m_rule->SetMinSize(wxSize(1, FromDIP(22)));
  row->Add(m_rule, wxSizerFlags().CenterVertical().Border(wxLEFT | wxRIGHT, FromDIP(9)));
  add(Tool::Left);
  row->AddStretchSpacer();
  add(Tool::Field);
  add(Tool::Window);
  add(Tool::Right);
  m_end_rule = rule_line(this, wxVERTICAL, Colour::StrongLine);
  m_end_rule->SetMinSize(wxSize(1, FromDIP(22)));
  row->Add(m_end_rule, wxSizerFlags().CenterVertical().Border(wxLEFT | wxRIGHT, FromDIP(9)));
  add(Tool::End);
  row->AddSpacer(FromDIP(9));
  auto* column = new wxBoxSizer(wxVERTICAL);
  column->Add(row, wxSizerFlags(1).Expand());
  column->Add(rule_line(this, wxHORIZONTAL, Colour::StrongLine), wxSizerFlags().Expand());
  SetSizer(column);
  SetMinSize(wxSize(-1, text_dip(this, 45)));
}

void ToolStrip::update(const Situation& situation) {
  if (m_entries.empty()) {
    return;
  }
  bool start = false;
  bool end = false;
  for (const Entry& entry : m_entries) {
    const bool shown = entry.command->available(situation) && (entry.command->quiet_tool || !situation.session);
    entry.button->Show(shown);
    start = start || (shown && entry.command->tool == Tool::Start);
    end = end || (shown && entry.command->tool == Tool::End);
    if (entry.command->on != nullptr) {
      set_pressed(entry.button, entry.command->on(situation));
    }
  }
  m_rule->Show(start);
  m_end_rule->Show(end);
  Layout();
}

}  // namespace attune::desktop
