// SPDX-License-Identifier: Apache-2.0
#include "desktop/program.h"

#include "desktop/clinician/pages/case_page.h"
#include "desktop/clinician/pages/interview_page.h"
#include "desktop/clinician/pages/look_page.h"
#include "desktop/clinician/pages/note_page.h"
#include "desktop/clinician/pages/review_page.h"
#include "desktop/clinician/pages/search_page.h"
#include "desktop/clinician/pages/session_page.h"
#include "desktop/clinician/pages/sheet_page.h"
#include "desktop/clinician/pages/today_page.h"
#include "desktop/practice_actions/words.h"
#include "desktop/support/describe_error.h"
#include "desktop/support/job_dialog.h"
#include "desktop/support/text.h"
#include "practice/practices.h"

#include <wx/display.h>

#include <algorithm>
#include <utility>

namespace attune::desktop {

Program::Program(Parts parts)
    : m_parts(std::move(parts)),
      m_window(new MainWindow([this](const char* id) { run_command(id); })),
      m_curtain({.cover = [this] { cover(); },
                 .lock = [this] { lock(); },
                 .lock_for_good = [this] { lock_for_good(); },
                 .tick = [this] { update_status(); },
                 .warn =
                     [this](bool shown) {
                       if (shown) {
                         m_window->message().say("Attune locks in one minute. Any key puts it off.");
                       } else {
                         m_window->message().dismiss();
                       }
                     }},
                m_parts.uptime) {
  Register();
  m_window->Bind(wxEVT_SYS_COLOUR_CHANGED, [](wxSysColourChangedEvent& event) {
    apply_style_sheet();
    event.Skip();
  });
  m_window->Bind(wxEVT_CLOSE_WINDOW, [this](wxCloseEvent& event) {
    if (!m_dialogs.empty() && event.CanVeto()) {
      event.Veto();
      return;
    }
    if (!m_window->IsIconized()) {
      m_parts.settings.set_geometry({m_window->GetSize(), m_window->IsMaximized()});
    }
    if (!keep_before_closing(event.CanVeto())) {
      event.Veto();
      return;
    }
    end_room();
    close_practice();
    event.Skip();
  });
  m_window->Bind(wxEVT_DISPLAY_CHANGED, [this](wxDisplayChangedEvent& event) {
    screens_changed();
    event.Skip();
  });
  m_window->Bind(wxEVT_ACTIVATE, [this](wxActivateEvent& event) {
    if (event.GetActive() && m_practice && !m_covered) {
      m_window->lens_line().set_reach(m_window->lens_line().reach());
    }
    event.Skip();
  });
}

Program::~Program() {
  Unregister();
  m_later.clear();
}

// What is typed is kept before the practice is let go, and the page goes while it is still there.
bool Program::keep_before_closing(bool may_stay) {
  keep_hand_over();
  if (m_arrival) {
    keep_check_in();
  }
  Page* shown = page();
  if (!m_practice || shown == nullptr) {
    return true;
  }
  try {
    shown->save_drafts();
  } catch (...) {
    const wxString why = describe_current().text();
    if (may_stay && !m_parts.ask.confirm(m_window, {"Close Attune", "What is typed could not be kept. " + why +
                                                                        " It is lost when Attune closes.",
                                                    "Close and lose it", "Stay"})) {
      return false;
    }
  }
  m_window->show_page(new wxPanel(m_window->area()), Chrome::None);
  return true;
}

void Program::start(const std::optional<std::filesystem::path>& folder) {
  if (const auto geometry = m_parts.settings.geometry()) {
    const wxRect screen = wxDisplay(m_window).GetClientArea();
    m_window->SetSize(std::min(geometry->size.x, screen.width), std::min(geometry->size.y, screen.height));
    m_window->Maximize(geometry->maximized);
  }
  m_folder = folder ? *folder : m_parts.settings.last_folder().value_or(std::filesystem::path());
  wxString trouble;
  bool there = false;
  if (!m_folder.empty()) {
    try {
      practice::peek_practice(m_folder);
      there = true;
    } catch (...) {
      trouble = describe_current().text();
    }
  }
  if (there) {
    show_unlock();
  } else if (folder) {
    show_welcome();
    m_window->message().say(trouble);
  } else {
    show_first_run();
  }
  m_window->Show();
}

void Program::start_sample(const std::filesystem::path& folder) {
  bool there = false;
  try {
    practice::peek_practice(folder);
    there = true;
  } catch (const Error&) {
    there = false;
  }
  wxString trouble;
  if (!there) {
    try {
      std::filesystem::create_directories(folder.parent_path());
      const crypto::Secret passphrase = crypto::Secret::copy_of(practice::sample_passphrase());
      run_job(m_window, "Attune", "Making the sample practice: fictional people.", Cancel::Yes,
              [&](const practice::Progress& progress) {
                // As of now, so that Today has hours of today and not of the day the sample was thought up.
                practice::DemoOptions options;
                options.clock = domain::SystemClock().event("UTC"); // the zone of a sample
                practice::write_demo(folder, passphrase, options, m_parts.environment, progress);
              });
    } catch (...) {
      trouble = describe_current().text();
    }
  }
  start(folder);
  if (!trouble.empty()) {
    m_window->message().say(trouble);
  }
}

void Program::report_current() {
  const Described said = describe_current();
  m_window->message().say(said.text(), said.damaged ? InfoBar::Tone::NotSaved : InfoBar::Tone::Neutral);
}

Situation Program::situation() const {
  Situation now;
  // With the couple's window on the one screen there is nothing to do anything in.
  now.open = m_practice != nullptr && !m_covered && !m_leaving && m_window->IsShown();
  now.session = m_running.has_value();
  now.must_look = now.session && m_must_look;
  now.session_page = now.session && m_place.kind == Place::Kind::Session;
  now.sheet_page = now.session && m_place.kind == Place::Kind::Sheet;
  now.interview = now.session && m_place.kind == Place::Kind::Interview;
  now.one_in_the_room = now.session && m_running->room.size() == 1;
  if (const Page* shown = now.open ? page() : nullptr) {
    now.on_today = m_place.kind == Place::Kind::Today;
    now.searching = m_place.kind == Place::Kind::Search;
    now.in_case = shown->shown_case().has_value();
    now.note = shown->has_note();
    now.can_sign = shown->can_sign();
    now.can_find = const_cast<Page*>(shown)->find_target() != nullptr;
    now.can_print = shown->can_print();
    now.has_caseload = shown->has_caseload();
    now.tabs = static_cast<int>(shown->tabs().size());
  }
  return now;
}

Page* Program::page() const { return dynamic_cast<Page*>(m_window->page()); }

int Program::Enter(wxDialog* dialog) {
  m_dialogs.push_back(dialog);
  return wxID_NONE;
}

void Program::Exit(wxDialog* dialog) {
  std::erase(m_dialogs, dialog);
  if (m_dialogs.empty()) {
    m_window->CallAfter([this] {
      run_later();
      // When one that ran for a moment and the one around it go at once, a window manager may give the focus to nobody.
      // Never one that is gone: raising it would bring it back.
      wxTopLevelWindow* front = m_window->IsShown() ? static_cast<wxTopLevelWindow*>(m_window) : m_room;
      if (m_dialogs.empty() && front != nullptr && !front->IsActive()) {
        front->Raise();
      }
    });
  } else if (m_leaving) {
    // The one around it, when the running one is really gone: ended all at once, the outer loops would not notice.
    m_window->CallAfter([this] { end_dialogs(); });
  }
}

void Program::later(std::function<void()> act) {
  m_later.push_back(std::move(act));
  m_window->CallAfter([this] { run_later(); });
}

void Program::run_later() {
  while (m_dialogs.empty() && !m_later.empty()) {
    const std::function<void()> act = std::move(m_later.front());
    m_later.pop_front();
    act();
  }
}

void Program::show_today() { go({}); }

void Program::show_case(const domain::CaseId& couple, CaseTab tab) { go({Place::Kind::Case, couple, tab, {}}); }

void Program::show_review(const domain::CaseId& couple) {
  if (m_running && (!m_must_look || m_looked_unasked)) {
    // Behind the PIN while a session runs.
    m_to_review = true;
    cover();
    return;
  }
  go({Place::Kind::Review, couple, CaseTab::Overview, {}});
}

void Program::show_interview(const domain::CaseId& couple, domain::Letter partner) {
  go({Place::Kind::Interview, couple, CaseTab::Interviews, partner});
}

void Program::show_note(const domain::CaseId& couple, const domain::SessionId& session) {
  go({Place::Kind::Note, couple, CaseTab::Sessions, {}, -1, session});
}

void Program::go(const Place& place) {
  later([this, place] {
    if (!m_practice || m_covered || m_leaving) {
      return;
    }
    if (!keep_page()) {
      return;
    }
    m_place = place;
    build_page();
  });
}

bool Program::keep_page() {
  try {
    if (Page* shown = page()) {
      shown->save_drafts();
    }
    return true;
  } catch (...) {
    // What is typed is not kept yet: stay where it is.
    report_current();
    return false;
  }
}

Program::Place Program::home() const {
  if (!m_running) {
    return {};
  }
  return {m_must_look ? Place::Kind::Look : Place::Kind::Session, m_running->couple, CaseTab::Overview, m_handed.partner};
}

Chrome Program::chrome() const {
  if (m_running && m_must_look) {
    return Chrome::LensLine;
  }
  return m_running ? Chrome::Quiet : Chrome::Full;
}

void Program::build_page() {
  // While a session runs there is this case and nothing else.
  const bool of_case = m_place.kind == Place::Kind::Today || m_place.kind == Place::Kind::Case ||
                       m_place.kind == Place::Kind::Note || m_place.kind == Place::Kind::Search;
  const bool passes_by = m_must_look && m_place.kind != Place::Kind::Look && m_place.kind != Place::Kind::Review;
  if (m_running && (of_case || passes_by || m_place.couple != m_running->couple)) {
    m_place = home();
  }
  if (!m_running && (m_place.kind == Place::Kind::Session || m_place.kind == Place::Kind::Sheet || m_place.kind == Place::Kind::Look)) {
    m_place = {};
  }
  m_context->quiet = m_running.has_value();
  wxString trouble;
  for (int attempt = 0; attempt < 2; ++attempt) {
    try {
      Page* made = nullptr;
      switch (m_place.kind) {
        case Place::Kind::Today: made = make_today_page(m_window->area(), *m_context); break;
        case Place::Kind::Case: made = make_case_page(m_window->area(), *m_context, m_place.couple, m_place.tab); break;
        case Place::Kind::Interview:
          made = make_interview_page(m_window->area(), *m_context, m_place.couple, m_place.partner, m_running.has_value(),
                                     m_place.block);
          break;
        case Place::Kind::Session:
          made = make_session_page(m_window->area(), *m_context,
                                   {m_place.couple, m_running->session, m_running->room,
                                    [this](domain::MemberSet room) { set_room(room); }});
          break;
        case Place::Kind::Sheet:
          made = make_sheet_page(m_window->area(), *m_context,
                                 {m_place.couple, m_running->room, [this] { look_before_sheet(); }});
          break;
        case Place::Kind::Look:
          made = make_look_page(m_window->area(), *m_context,
                                {m_place.couple, m_running ? m_running->session : domain::SessionId(), m_place.partner, m_handed.back, m_handed.at, m_handed.trouble,
                                 answers_wait() ? std::function<wxString()>([this] { return save_answers_again(); }) : nullptr,
                                 [this] { look_passed(); }, [this] { cover(); }});
          break;
        case Place::Kind::Note:
          made = make_note_page(m_window->area(), *m_context, m_place.couple, m_place.session);
          break;
        case Place::Kind::Search: made = make_search_page(m_window->area(), *m_context, search_setup()); break;
        case Place::Kind::Review: made = make_review_page(m_window->area(), *m_context, m_place.couple); break;
      }
      m_window->show_page(made, chrome());
      break;
    } catch (...) {
      trouble = describe_current().text();
      if (m_place.kind == home().kind) {
        m_window->show_page(new wxPanel(m_window->area()), Chrome::Full);
        break;
      }
      m_place = home();
    }
  }
  m_window->bury();
  m_window->update_commands(situation());
  update_status();
  if (Page* shown = page()) {
    const bool sample = practice::practice_info(*m_practice).sample;
    m_window->lens_line().set_reach(sample ? wxString(L"Sample: fictional people \u00B7 ") + shown->reach() : shown->reach());
    const std::vector<wxWindow*> panes = shown->panes();
    if (wxWindow* first = shown->first_focus()) {
      first->SetFocus();
    } else if (!panes.empty()) {
      panes.front()->SetFocus();
    }
  }
  if (!trouble.empty()) {
    m_window->message().offer(trouble, "Retry", [this] { go(m_place); });
  }
}

void Program::refresh() {
  later([this] {
    if (Page* shown = page(); shown != nullptr && m_practice && !m_covered && !m_leaving) {
      try {
        shown->refresh();
      } catch (...) {
        report_current();
      }
      m_window->update_commands(situation());
    }
  });
}

void Program::saved() {
  m_window->status().say_saved();
  if (m_practice && !m_covered) {
    update_status();
  }
}

void Program::not_saved(const wxString& text) { m_window->status().say_not_saved(text); }

void Program::update_status() {
  // A job may have the practice on its thread while a dialog is open.
  if (!m_practice || m_covered || !m_dialogs.empty()) {
    return;
  }
  const practice::PracticeInfo info = practice::practice_info(*m_practice);
  m_window->status().set_backup(backup_words(info, m_practice->clock().now()));
  m_window->status().set_lock(wxString::Format("Locks in %d min", m_curtain.minutes_left()));
}

void Program::move_pane(int step) {
  Page* shown = page();
  if (shown == nullptr) {
    return;
  }
  std::vector<wxWindow*> panes{&m_window->tools(), &m_window->lens_line()};
  for (wxWindow* each : shown->panes()) {
    panes.push_back(each);
  }
  const wxWindow* focus = wxWindow::FindFocus();
  int now = -1;
  for (std::size_t each = 0; each < panes.size(); ++each) {
    if (focus != nullptr && (focus == panes[each] || panes[each]->IsDescendant(const_cast<wxWindow*>(focus)))) {
      now = static_cast<int>(each); // the innermost that holds it
    }
  }
  const int count = static_cast<int>(panes.size());
  const int next = now < 0 ? 0 : (now + step + count) % count;
  panes[static_cast<std::size_t>(next)]->SetFocus();
}

}  // namespace attune::desktop
