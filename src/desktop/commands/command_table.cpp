// SPDX-License-Identifier: Apache-2.0
#include "desktop/commands/command_table.h"

#include "desktop/program.h"

#include <algorithm>

namespace attune::desktop {
namespace {

// Outside a session; what a session keeps is said one by one.
bool always(const Situation& now) { return now.open && !now.session; }
bool in_any_state(const Situation& now) { return now.open; }
bool in_case(const Situation& now) { return now.open && now.in_case && !now.session; }
bool in_session(const Situation& now) { return now.open && now.session && !now.must_look; }
bool alone_in_session(const Situation& now) { return in_session(now) && now.one_in_the_room; }
bool can_move(const Situation& now) { return now.open && !now.must_look; }
bool can_review(const Situation& now) { return in_case(now) || in_session(now); }
bool can_show_couple(const Situation& now) { return in_case(now) || in_session(now); }
bool note_is_shown(const Situation& now) { return now.open && now.note && !now.must_look; }
bool can_sign(const Situation& now) { return now.open && now.can_sign; }
bool interview_is_open(const Situation& now) { return now.interview; }
bool sheet_is_shown(const Situation& now) { return now.sheet_page; }
bool session_is_shown(const Situation& now) { return now.session_page; }
bool away_from_today(const Situation& now) { return now.open && !now.on_today && !now.session; }
bool can_search(const Situation& now) { return now.open && !now.searching && !now.session; }
bool can_find(const Situation& now) { return now.open && now.can_find; }
bool can_print(const Situation& now) { return now.open && now.can_print; }
bool has_caseload(const Situation& now) { return now.open && now.has_caseload && !now.session; }
template <int number>
bool has_tab(const Situation& now) {
  return now.open && !now.session && now.tabs >= number;
}

template <int number>
Command tab_command(const char* id) {
  return {id,
          Menu::View,
          wxString::Format("Tab &%d", number),
          wxString::Format("Alt+%d", number),
          "Show this tab of the case",
          has_tab<number>,
          [](Program& program) { program.show_tab(number - 1); },
          number == 1};
}

Command command(const char* id, Menu menu, const wxString& label, const wxString& key, const wxString& help,
                void (Program::*run)(), bool (*available)(const Situation&) = always) {
  return {id, menu, label, key, help, available, [run](Program& program) { (program.*run)(); }};
}

Command with_rule(Command each) {
  each.rule_before = true;
  return each;
}

Command not_quiet(Command each) {
  each.quiet_tool = false;
  return each;
}

Command with_on(Command each, bool (*on)(const Situation&)) {
  each.on = on;
  return each;
}

Command with_tool(Command each, Tool tool, std::optional<Icon> picture, const wxString& label) {
  each.tool = tool;
  each.picture = picture;
  each.tool_label = label;
  return each;
}

std::vector<Command> make_table() {
  using P = Program;
  std::vector<Command> all;
  // File
  all.push_back(command("new-practice", Menu::File, "&New practice…", "", "Lock this practice and make another", &P::new_practice));
  all.push_back(command("open-practice", Menu::File, "&Open practice…", "", "Lock this practice and open another",
                        &P::open_practice));
  all.push_back(with_tool(with_rule(command("cover", Menu::File, "&Cover", "F8", "Cover the screen at once; the PIN brings it back",
                                            &P::cover, in_any_state)),
                          Tool::Right, Icon::Cover, "Cover"));
  all.push_back(not_quiet(with_tool(command("lock", Menu::File, "&Lock", "Ctrl+L", "Close the practice; the passphrase opens it", &P::lock, in_any_state),
                          Tool::Right, Icon::Lock, "Lock")));
  all.push_back(with_rule(command("print", Menu::File, "&Print", "Ctrl+P", "Print the sheet that is shown", &P::print, can_print)));
  all.push_back(with_rule(command("quit", Menu::File, "&Quit", "Ctrl+Q", "Close Attune", &P::quit)));
  // Edit
  all.push_back(command("cut", Menu::Edit, "Cu&t", "Ctrl+X", "Cut what is selected", &P::edit_cut, in_any_state));
  all.push_back(command("copy", Menu::Edit, "&Copy", "Ctrl+C", "Copy what is selected", &P::edit_copy, in_any_state));
  all.push_back(command("paste", Menu::Edit, "&Paste", "Ctrl+V", "Paste", &P::edit_paste, in_any_state));
  all.push_back(command("select-all", Menu::Edit, "Select &all", "Ctrl+A", "Select everything in this field",
                        &P::edit_select_all, in_any_state));
  all.push_back(with_rule(command("find", Menu::Edit, "&Find", "Ctrl+F", "Find in the list in front", &P::find, can_find)));
  all.push_back(with_tool(command("search", Menu::Edit, "Search &everything", "Ctrl+K",
                                  "Find words in all cases, notes, answers, exercises and forms",
                                  &P::search_everything, can_search),
                          Tool::Field, Icon::Search, "Search everything"));
  all.push_back(command("save", Menu::Edit, "&Save now", "Ctrl+S", "Keep what is typed", &P::save_now, in_any_state));
  // View
  all.push_back(with_tool(command("today", Menu::View, "Caseload and &Today", "Alt+Home", "Show the caseload and today",
                                  &P::show_today, away_from_today),
                          Tool::Start, Icon::ChevronLeft, "Caseload"));
  all.push_back(command("caseload", Menu::View, "Show or hide the &caseload", "F9", "Show or hide the list of cases",
                        &P::toggle_caseload, has_caseload));
  all.push_back(tab_command<1>("tab-1"));
  all.push_back(tab_command<2>("tab-2"));
  all.push_back(tab_command<3>("tab-3"));
  all.push_back(tab_command<4>("tab-4"));
  all.push_back(tab_command<5>("tab-5"));
  all.push_back(tab_command<6>("tab-6"));
  all.push_back(with_rule(command("next-pane", Menu::View, "&Next pane", "F6", "Move to the next part of the page", &P::next_pane, can_move)));
  all.push_back(command("previous-pane", Menu::View, "&Previous pane", "Shift+F6", "Move to the part of the page before",
                        &P::previous_pane, can_move));
  // Case
  all.push_back(with_tool(command("new-case", Menu::Case, "&New case…", "Ctrl+N", "Add a case with one to four people",
                                  &P::new_case),
                          Tool::Left, Icon::Plus, "New case"));
  all.push_back(command("new-enquiry", Menu::Case, "New en&quiry…", "", "Note a first call", &P::new_enquiry));
  all.push_back(with_rule(command("edit-case", Menu::Case, "&Edit case…", "", "Change names, contacts and the case itself",
                                  &P::edit_case, in_case)));
  all.push_back(command("review", Menu::Case, "&Review", "Ctrl+R", "What is to be looked at, alone", &P::review, can_review));
  // Session
  all.push_back(with_tool(command("new-session", Menu::Session, "&New session…", "Ctrl+Shift+N", "Plan a session or enter one",
                                  &P::new_session),
                          Tool::Left, Icon::Calendar, "New session"));
  all.push_back(with_rule(command("start-session", Menu::Session, "&Start session…", "", "Begin an hour with these people",
                                  &P::start_session, in_case)));
  all.push_back(with_on(with_tool(command("session", Menu::Session, "No&te", "", "Who is there, and the note of this session",
                                          &P::show_session, in_session),
                                  Tool::Left, Icon::Note, "Note"),
                        session_is_shown));
  all.push_back(with_rule(command("process-note", Menu::Session, "&Process note…", "Ctrl+Shift+P",
                                  "What is kept apart; asks for the passphrase", &P::process_note, note_is_shown)));
  all.push_back(command("move-passage", Menu::Session, "&Move passage to…", "Ctrl+Shift+M",
                        "Move the selected words of a note to another file", &P::move_passage, note_is_shown));
  all.push_back(command("note-history", Menu::Session, "Note histor&y…", "", "What stood in this note before",
                        &P::note_history, note_is_shown));
  all.push_back(command("sign-note", Menu::Session, "Si&gn…", "Ctrl+Enter", "Sign the note, or add to a signed one",
                        &P::sign_note, can_sign));
  all.push_back(with_on(with_tool(command("sheet", Menu::Session, "Prepare&d sheet", "", "The sheet that is prepared", &P::show_sheet, in_session),
                                  Tool::Left, Icon::Sheet, "Sheet"),
                        sheet_is_shown));
  all.push_back(with_tool(command("check-in", Menu::Session, "&Check-in", "", "Five short questions for each, before you start",
                                  &P::check_in, in_session),
                          Tool::Left, Icon::Check, "Check-in"));
  all.push_back(with_on(with_tool(command("interview", Menu::Session, "&Interview", "",
                                          "Ask the one person in the room, alone", &P::interview, alone_in_session),
                                  Tool::Left, Icon::People, "Interview"),
                        interview_is_open));
  all.push_back(with_tool(command("hand-over", Menu::Session, "&Hand over…", "Ctrl+Shift+H", "Give the screen to one person, with a form",
                                  &P::hand_over, in_session),
                          Tool::Left, Icon::HandOver, "Hand over…"));
  all.push_back(with_tool(command("couples-window", Menu::Session, "Couple’s &window", "Ctrl+J",
                                  "Open, show or leave the window that the people in the room may see", &P::couples_window,
                                  can_show_couple),
                          Tool::Window, Icon::Screen, "Couple’s window"));
  all.push_back(with_rule(with_tool(command("end-session", Menu::Session, "&End session…", "", "Say who was there; the window shows everything again",
                                            &P::end_session, in_session),
                                    Tool::End, std::nullopt, "End session…")));
  // Practice
  all.push_back(command("settings", Menu::Practice, "&Settings…", "", "Names, crisis lines, when to lock", &P::practice_settings));
  all.push_back(with_rule(command("passphrase", Menu::Practice, "Change &passphrase…", "", "Choose another passphrase",
                                  &P::change_passphrase)));
  all.push_back(command("recovery-key", Menu::Practice, "&Recovery key…", "", "Make or replace the printed key that opens the practice",
                        &P::recovery_key));
  all.push_back(command("successor-key", Menu::Practice, "S&uccessor key…", "",
                        "Make or replace the printed key for the person who takes over", &P::successor_key));
  all.push_back(with_rule(command("backup", Menu::Practice, "&Back up now…", "", "Write the whole practice into one encrypted file",
                                  &P::back_up)));
  all.push_back(command("check", Menu::Practice, "&Check the practice…", "", "Read everything once and say whether it is sound",
                        &P::check_practice));
  all.push_back(command("compact", Menu::Practice, "C&ompact", "", "Give free room back to the disk", &P::compact));
  // Help
  all.push_back(command("keyboard", Menu::Help, "&Keyboard", "F1", "Every key and what it does", &P::show_keyboard, in_any_state));
  all.push_back(command("about", Menu::Help, "&About Attune", "", "Version and licence", &P::show_about, in_any_state));
  return all;
}

}  // namespace

const std::vector<Command>& command_table() {
  static const std::vector<Command> table = make_table();
  return table;
}

const Command* find_command(std::string_view id) {
  const std::vector<Command>& table = command_table();
  const auto found = std::find_if(table.begin(), table.end(), [id](const Command& each) { return each.id == id; });
  return found == table.end() ? nullptr : &*found;
}

Menu menu_of(const Command& command, const Situation& situation) {
  if (!situation.session || command.menu == Menu::Edit || command.menu == Menu::Help) {
    return command.menu;
  }
  return command.menu == Menu::View ? Menu::Edit : Menu::Session;
}

wxString menu_label(Menu menu) {
  switch (menu) {
    case Menu::File: return "&File";
    case Menu::Edit: return "&Edit";
    case Menu::View: return "&View";
    case Menu::Case: return "&Case";
    case Menu::Session: return "&Session";
    case Menu::Practice: return "&Practice";
    case Menu::Help: return "&Help";
  }
  return {};
}

}  // namespace attune::desktop
