// SPDX-License-Identifier: Apache-2.0
// A running session: the quiet window, the couple's window, hand-over, and the way back.
#include "desktop/couple/hand_over_pages.h"
#include "desktop/couple/reading_page.h"
#include "desktop/couple/together_page.h"
#include "desktop/couple/try_page.h"
#include "desktop/dialogs/start_session_dialog.h"
#include "desktop/program.h"
#include "desktop/support/cover_page.h"
#include "desktop/support/describe_error.h"
#include "desktop/support/text.h"
#include "practice/forms.h"
#include "practice/practices.h"
#include "practice/room.h"

#include <wx/display.h>

namespace attune::desktop {
namespace {

constexpr std::chrono::minutes k_after_the_end{10};

std::vector<wxRect> displays_there() {
  std::vector<wxRect> all;
  for (unsigned each = 0; each < wxDisplay::GetCount(); ++each) {
    all.push_back(wxDisplay(each).GetGeometry());
  }
  return all;
}

}  // namespace

// ---- the session

void Program::start_session() {
  const Page* shown = page();
  if (const auto couple = shown != nullptr ? shown->shown_case() : std::nullopt; couple && !m_running) {
    start_session_of(*couple, false);
  }
}

void Program::start_session_of(const domain::CaseId& couple, bool couple_window) {
  auto started = ask_start_session(m_window, *m_context, couple, !m_pin.empty(), couple_window);
  if (!started) {
    return;
  }
  if (!started->pin.empty()) {
    m_pin = std::move(started->pin);
  }
  const domain::Session& session = started->session.session;
  m_running = Running{session.id, couple, session.present, session.present, {}};
  const domain::LocalTime now = m_practice->event_time();
  const int gone = session.start ? std::max(now.time.minutes - session.start->minutes, 0) : 0;
  m_running->locks_at = m_parts.uptime() + std::chrono::minutes(std::max(session.minutes - gone, 0)) + k_after_the_end;
  m_curtain.begin_session(m_running->locks_at);
  gtk::clear_clipboards();
  m_place = {Place::Kind::Session, couple, CaseTab::Overview, {}};
  if (started->couple_window) {
    later([this] { open_room(); });
  } else {
    go(m_place);
  }
}

void Program::end_session() {
  if (!m_running || !ask_end_session(m_window, *m_context, m_running->couple, m_running->session)) {
    return;
  }
  const domain::CaseId couple = m_running->couple;
  const domain::SessionId session = m_running->session;
  later([this, couple, session] {
    m_running.reset();
    m_must_look = false;
    m_looked_unasked = false;
    m_curtain.end_session();
    end_room();
    // Its note is what comes next: to be finished and signed.
    m_place = {Place::Kind::Note, couple, CaseTab::Sessions, {}, -1, session};
    if (m_practice && !m_covered && !m_leaving) {
      build_page();
    }
  });
}

void Program::show_session() {
  if (m_running) {
    go({Place::Kind::Session, m_running->couple, CaseTab::Overview, {}});
  }
}

void Program::show_sheet() {
  if (m_running) {
    go({Place::Kind::Sheet, m_running->couple, CaseTab::Overview, {}});
  }
}

void Program::interview() {
  if (m_running && m_running->room.size() == 1) {
    show_interview(m_running->couple, m_running->room.letters().front());
  }
}

void Program::interview_ended(const domain::CaseId& couple) {
  if (m_running) {
    show_session();
  } else {
    show_case(couple, CaseTab::Interviews);
  }
}

// ---- the couple's window

void Program::couples_window() {
  if (m_running) {
    m_room != nullptr ? close_room() : open_room();
    return;
  }
  const Page* shown = page();
  if (const auto couple = shown != nullptr ? shown->shown_case() : std::nullopt) {
    start_session_of(*couple, true);
  }
}

std::vector<wxRect> Program::displays() const { return m_parts.displays ? m_parts.displays() : displays_there(); }

bool Program::one_screen() const { return displays().size() < 2; }

wxRect Program::room_screen() const {
  const std::vector<wxRect> all = displays();
  const wxPoint middle = m_window->GetPosition() + m_window->GetSize() / 2;
  for (const wxRect& each : all) {
    if (!each.Contains(middle)) {
      return each;
    }
  }
  return all.empty() ? wxRect(m_window->GetPosition(), m_window->GetSize()) : all.front();
}

void Program::make_room() {
  if (m_room != nullptr) {
    return;
  }
  gtk::clear_clipboards();
  const bool sample = practice::practice_info(*m_practice).sample;
  m_room = new CoupleWindow(room_screen(), sample, {[this] { cover(); }, [this] {
                                                      m_leaving_room = true;
                                                      cover();
                                                    }});
}

void Program::show_room_window() {
  m_room->Show();
  if (one_screen()) {
    m_room->ShowFullScreen(true);
  }
  m_room->Raise();
  if (one_screen() || is_handed()) {
    hide_main();
  } else {
    m_room->SetSize(room_screen());
  }
}

// Gone, not behind the other.
void Program::hide_main() {
  m_window->show_page(new wxPanel(m_window->area()), Chrome::None);
  m_window->update_commands({});
  m_window->bury();
  m_window->Hide();
}

void Program::screens_changed() {
  if (m_room == nullptr) {
    return;
  }
  cover();
  later([this] {
    if (m_room == nullptr) {
      return;
    }
    m_room->SetSize(room_screen());
    if (one_screen() && m_window->IsShown()) {
      hide_main();
      m_room->ShowFullScreen(true);
      m_room->Raise();
    }
  });
}

void Program::open_room() {
  if (!m_running || !m_practice || m_covered || m_leaving || !keep_page()) {
    return;
  }
  try {
    const practice::RoomView view = 
        practice::show_room(*m_practice, practice::data_folder(), m_running->couple, m_running->room);
    make_room();
    show_together(view);
    show_room_window();
    if (!one_screen()) {
      build_page();
    }
  } catch (...) {
    end_room();
    build_page();
    report_current();
  }
}

void Program::show_together(const practice::RoomView& view) {
  std::vector<wxString> names;
  for (const domain::Text& each : view.names) {
    names.push_back(to_wx(each));
  }
  m_room->set_room(names);
  const auto page = [this](std::function<wxWindow*(wxWindow*)> make) {
    return [this, make = std::move(make)] {
      later([this, make] {
        if (m_room != nullptr && !is_handed() && !m_covered && !m_leaving) {
          m_room->show_page(make(m_room->area()));
          m_room->bury();
        }
      });
    };
  };
  const auto back = [this] { later([this] { back_to_together(); }); };
  TogetherCalls calls;
  if (view.sheet) {
    calls.read = page([sheet = *view.sheet, back](wxWindow* area) { return make_reading_page(area, sheet, back); });
  }
  if (view.try_here) {
    calls.begin = page([what = *view.try_here, people = view.names, back](wxWindow* area) {
      return make_try_page(area, what, people, back);
    });
  }
  m_room->show_page(make_together_page(m_room->area(), view, calls));
  m_room->bury();
}

void Program::back_to_together() {
  if (m_room == nullptr || is_handed() || !m_practice || m_covered || m_leaving) {
    return;
  }
  try {
    show_together(practice::show_room(*m_practice, practice::data_folder(), m_running->couple, m_running->room));
  } catch (...) {
    cover();  // never a message in the room
  }
}

void Program::close_room() {
  end_room();
  if (m_practice && !m_covered && !m_leaving) {
    build_page();
  }
}

void Program::end_room() {
  if (m_room != nullptr) {
    m_room->end();
    m_room = nullptr;
  }
  m_hand_over.reset();
  m_arrival.reset();
  m_leaving_room = false;
  if (!m_window->IsShown()) {
    m_window->Show();
    m_window->Raise();
  }
}

void Program::set_room(domain::MemberSet room) {
  m_running->room = room;
  later([this] {
    if (!m_running || !m_practice || m_covered || m_leaving) {
      return;
    }
    if (m_room != nullptr && !is_handed()) {
      open_room();
    }
    m_window->update_commands(situation());
    if (Page* shown = page()) {
      shown->refresh();
    }
  });
}

// ---- hand-over

void Program::hand_over() {
  if (!m_running) {
    return;
  }
  const auto choice = ask_hand_over(m_window, *m_context, m_running->couple, m_running->room);
  if (!choice) {
    return;
  }
  later([this, choice] {
    if (!m_running || !m_practice || m_covered || m_leaving || !keep_page()) {
      return;
    }
    try {
      // Held before the policy is signed by all: said here, before anything is handed over.
      auto form = std::make_unique<practice::HandOver>(*m_practice, practice::data_folder(), m_running->couple,
                                                       choice->partner, choice->form, m_running->room);
      gtk::clear_clipboards();
      make_room();
      m_hand_over = std::move(form);
      m_handed = {choice->partner, -1, 0, wxString(), false};
      show_hand_over();
      show_room_window();
    } catch (...) {
      end_room();
      build_page();
      report_current();
    }
  });
}

HandOverCalls Program::hand_over_calls() {
  HandOverCalls calls;
  calls.show = [this](int block) {
    later([this, block] {
      if (m_hand_over && !m_covered) {
        keep_hand_over();
        m_handed.block = block;
        show_hand_over();
      }
    });
  };
  calls.done = [this] {
    later([this] {
      if (m_hand_over && !m_covered) {
        keep_hand_over();
        m_handed.ended = true;
        show_hand_over();
      }
    });
  };
  return calls;
}

void Program::show_hand_over() {
  m_room->set_room({to_wx(m_hand_over->person())});
  wxWindow* made = nullptr;
  if (m_handed.ended) {
    made = make_end_page(m_room->area(), m_hand_over->clinician(), [this] {
      m_leaving_room = true;
      cover();
    });
  } else if (m_handed.block < 0) {
    made = make_hand_over_start(m_room->area(), *m_hand_over, hand_over_calls());
  } else {
    made = make_hand_over_block(m_room->area(), *m_hand_over, m_handed.block, m_handed.least, hand_over_calls());
  }
  m_room->show_page(made);
  m_room->bury();
}

// What cannot be kept is told the clinician after the PIN; in the room nothing shows, and the answers stay.
void Program::keep_hand_over() {
  if (!m_hand_over) {
    return;
  }
  try {
    m_hand_over->keep();
    m_handed.trouble.clear();
  } catch (...) {
    m_handed.trouble = describe_current().text();
  }
}

wxString Program::save_answers_again() {
  try {
    if (m_unsaved) {
      m_unsaved->finish();
      m_unsaved.reset();
      saved();
    }
    if (m_unsaved_arrival) {
      m_unsaved_arrival->keep();
      m_unsaved_arrival.reset();
      saved();
    }
    if (!m_unkept.empty()) {
      if (m_unkept_form == k_check_in) {
        practice::keep_arrival(*m_practice, m_running->session, m_unkept.view());
      } else {
        practice::keep_handed(*m_practice, practice::data_folder(), m_running->couple, m_handed.partner, m_unkept_form,
                              m_unkept.view());
      }
      m_unkept.clear();
      saved();
    }
    m_handed.trouble.clear();
  } catch (...) {
    m_handed.trouble = describe_current().text();
  }
  return m_handed.trouble;
}

void Program::hold_unkept(std::string text, const std::string& form) {
  m_unkept = crypto::Secret::copy_of(std::string_view(text));
  m_unkept_form = form;
  crypto::wipe(text.data(), text.size());
}

void Program::take_back() {
  m_unsaved = std::move(m_hand_over);
  m_unsaved_arrival = std::move(m_arrival);
  save_answers_again();
  m_place = {Place::Kind::Look, m_running->couple, CaseTab::Overview, m_handed.partner};
  m_handed.at = m_practice->event_time().time;
  m_handed.back = true;
  m_must_look = true;
  m_looked_unasked = false;
}

void Program::come_back_to_room() {
  if (!m_leaving_room) {
    m_handed.least = m_handed.block;  // Back never passes a cover
    if (m_hand_over) {
      show_hand_over();
    } else if (m_arrival) {
      show_check_in();
    } else {
      open_room();
    }
    return;
  }
  if (is_handed()) {
    take_back();
  }
  close_room();
}

void Program::look_before_sheet() {
  m_handed.partner = m_running->room.letters().front();
  m_handed.at = m_practice->event_time().time;
  m_handed.trouble.clear();
  m_handed.back = false;
  m_must_look = true;
  m_looked_unasked = true;
  go({Place::Kind::Look, m_running->couple, CaseTab::Overview, m_handed.partner});
}

void Program::look_passed() {
  if (answers_wait() && !save_answers_again().empty()) {
    build_page();  // says it again: nothing is left behind unsaved
    return;
  }
  m_must_look = false;
  m_looked_unasked = false;
  m_handed.trouble.clear();
  show_session();
}

}  // namespace attune::desktop
