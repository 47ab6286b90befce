// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/case_dialogs.h"
#include "desktop/practice_actions/practice_actions.h"
#include "desktop/program.h"
#include "desktop/support/describe_error.h"

namespace attune::desktop {

void Program::run_command(const char* id) {
  const Command* command = find_command(id);
  if (command == nullptr) {
    return;
  }
  // Two of them also serve while nothing is open; never while others have the screen.
  const std::string_view name = id;
  const bool always = m_room == nullptr && (name == "quit" || name == "keyboard");
  if (!command->available(situation()) && !always) {
    return;
  }
  try {
    command->run(*this);
  } catch (...) {
    report_current();
  }
}

void Program::quit() { m_window->Close(); }

void Program::find() {
  if (Page* shown = page(); shown != nullptr && shown->find_target() != nullptr) {
    shown->find_target()->SetFocus();
  }
}

void Program::search_everything() {
  const Page* shown = page();
  if (m_place.kind != Place::Kind::Search) {
    m_before_search = m_place;
  }
  go({Place::Kind::Search, shown != nullptr ? shown->shown_case().value_or(domain::CaseId()) : domain::CaseId()});
}

SearchSetup Program::search_setup() {
  SearchSetup setup;
  if (!m_place.couple.empty()) {
    setup.couple = m_place.couple;
  }
  setup.commands = [this] {
    const Situation now = situation();
    std::vector<const Command*> all;
    for (const Command& each : command_table()) {
      if (each.available(now) && each.menu != Menu::Edit) {
        all.push_back(&each);
      }
    }
    return all;
  };
  setup.back = [this] { go(m_before_search); };
  return setup;
}

void Program::print() {
  if (Page* shown = page(); shown != nullptr && shown->can_print()) {
    shown->print();
  }
}

void Program::save_now() {
  Page* shown = page();
  if (shown == nullptr) {
    return;
  }
  try {
    shown->save_drafts();
    saved();
  } catch (...) {
    not_saved(describe_current().text());
  }
}

void Program::do_with_note(Page::NoteVerb verb) {
  if (Page* shown = page()) {
    shown->do_with_note(verb);
  }
}

void Program::toggle_caseload() {
  if (Page* shown = page()) {
    shown->toggle_caseload();
  }
}

void Program::show_tab(int index) {
  if (Page* shown = page()) {
    shown->show_tab(index);
    m_place.tab = static_cast<CaseTab>(shown->tab());
  }
}

void Program::new_case() {
  if (const auto couple = ask_new_case(m_window, *m_context)) {
    show_case(*couple);
  }
}

void Program::new_enquiry() {
  if (const auto couple = ask_new_enquiry(m_window, *m_context)) {
    show_case(*couple);
  }
}

void Program::edit_case() {
  const Page* shown = page();
  const auto couple = shown != nullptr ? shown->shown_case() : std::nullopt;
  if (couple && ask_edit_case(m_window, *m_context, *couple)) {
    refresh();
  }
}

void Program::review() {
  const Page* shown = page();
  if (const auto couple = shown != nullptr ? shown->shown_case() : std::nullopt) {
    show_review(*couple);
  }
}

void Program::new_session() {
  const Page* shown = page();
  if (ask_new_session(m_window, *m_context, shown != nullptr ? shown->shown_case() : std::nullopt)) {
    refresh();
  }
}

void Program::practice_settings() {
  ask_settings(m_window, *m_context);
  if (m_practice && !m_leaving && !m_covered) {
    m_curtain.arm(std::chrono::minutes(practice::practice_info(*m_practice).idle_minutes));
    refresh();
  }
}

void Program::change_passphrase() { ask_change_passphrase(m_window, *m_context); }

void Program::recovery_key() {
  ask_printed_key(m_window, *m_context, practice::PrintedKey::Recovery);
  refresh();
}

void Program::successor_key() { ask_printed_key(m_window, *m_context, practice::PrintedKey::Successor); }

void Program::back_up() {
  if (ask_backup(m_window, *m_context)) {
    saved();
    refresh();
  }
}

void Program::check_practice() { ask_check(m_window, *m_context); }

void Program::compact() {
  if (run_compact(m_window, *m_context)) {
    m_window->message().say("Free room was given back to the disk.");
  }
}

void Program::show_keyboard() { show_keyboard_dialog(m_window); }

void Program::show_about() { show_about_dialog(m_window); }

}  // namespace attune::desktop
