// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/support/icons.h"

#include <wx/string.h>

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace attune::desktop {

class Program;

/// What the window shows now, as far as commands depend on it.
struct Situation {
  bool open = false; ///< a practice is open and not covered
  bool on_today = false;
  bool searching = false;        ///< Search everything is shown
  bool in_case = false;
  bool can_find = false;
  bool can_print = false;
  bool has_caseload = false;
  int tabs = 0;
  bool session = false;          ///< one runs: the window is quiet
  bool must_look = false;        ///< Look before you go on stands before everything else
  bool session_page = false;     ///< its own page is shown
  bool sheet_page = false;       ///< the prepared sheet is
  bool note = false;             ///< the note of an hour is shown
  bool can_sign = false;         ///< of one that is over
  bool interview = false;        ///< one is open, in a session
  bool one_in_the_room = false;  ///< in a session
};

enum class Menu { File, Edit, View, Case, Session, Practice, Help };
enum class Tool { None, Start, Left, Field, Window, Right, End };

/// One thing that the program does on a word. Menus, toolbar, keys and the page of keys all come from this table; what
/// is not available in a situation is not there in it.
struct Command {
  const char* id;
  Menu menu;
  wxString label; ///< with its mnemonic; three dots when more is asked
  wxString key;   ///< "Ctrl+N"; empty: by the menu
  wxString help;  ///< a sentence
  bool (*available)(const Situation& situation);
  std::function<void(Program& program)> run;
  bool rule_before = false; ///< a line above it in the menu
  Tool tool = Tool::None;
  std::optional<Icon> picture = {};
  wxString tool_label = {};
  bool quiet_tool = true; ///< on the toolbar while a session runs, too
  bool (*on)(const Situation& situation) = nullptr; ///< of a tool: drawn as pressed
};

const std::vector<Command>& command_table();
const Command* find_command(std::string_view id);
wxString menu_label(Menu menu);
/// Where a command stands: while a session runs there are Edit, Session and Help only.
Menu menu_of(const Command& command, const Situation& situation);
constexpr int k_first_command = 6000; ///< wx id of the first command; the others follow in order

}  // namespace attune::desktop
