// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/commands/command_table.h"

#include <wx/button.h>
#include <wx/panel.h>

#include <functional>
#include <vector>

namespace attune::desktop {

/// The toolbar: what the command table puts there, icon and word each.
/// The toolbar. It is hidden at first and builds its buttons when it is shown: Unlock does without them.
class ToolStrip final : public wxPanel {
 public:
  ToolStrip(wxWindow* parent, std::function<void(const char* id)> run);
  bool Show(bool show = true) override;
  /// Shows what is available; a command that is not is absent.
  void update(const Situation& situation);

 private:
  struct Entry {
    const Command* command;
    wxButton* button;
  };
  void build();
  std::function<void(const char* id)> m_run;
  std::vector<Entry> m_entries;
  wxWindow* m_end_rule = nullptr;
  wxWindow* m_rule = nullptr;
};

}  // namespace attune::desktop
