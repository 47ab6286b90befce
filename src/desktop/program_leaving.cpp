// SPDX-License-Identifier: Apache-2.0
// How the program opens, covers and locks: what is hidden is destroyed.
#include "desktop/program.h"

#include "desktop/support/cover_page.h"
#include "desktop/clinician/first_run/first_run_page.h"
#include "desktop/clinician/unlock_page.h"
#include "desktop/clinician/welcome_page.h"
#include "desktop/support/describe_error.h"
#include "desktop/support/text.h"
#include "practice/practices.h"

#include <wx/dialog.h>

namespace attune::desktop {

void Program::opened(std::shared_ptr<practice::Practice> practice) {
  m_practice = std::move(practice);
  m_context = std::make_unique<Context>(Context{*m_practice, *this, m_parts.ask, m_drafts, m_parts.settings});
  m_tries = 0;
  m_covered = false;
  m_leaving = false;
  const practice::PracticeInfo info = practice::practice_info(*m_practice);
  if (info.practice_id != m_practice_id) {
    // Another practice than before: nothing of the last one comes back.
    m_drafts.forget_all();
    m_running.reset();
    m_must_look = false;
    m_unkept.clear();
    m_place = {};
    m_practice_id = info.practice_id;
  }
  m_folder = m_practice->folder();
  m_parts.settings.set_last_folder(m_folder);
  m_curtain.arm(std::chrono::minutes(info.idle_minutes));
  if (m_running) {
    m_curtain.begin_session(std::max(m_running->locks_at, m_parts.uptime() + std::chrono::minutes(info.idle_minutes)));
  }
  m_window->status().say_nothing();
  if (m_running && !m_unkept.empty()) {
    save_answers_again();
  }
  come_back();
}

void Program::come_back() {
  m_covered = false;
  m_looked_unasked = false;
  if (m_to_review && m_running) {
    m_place = {Place::Kind::Review, m_running->couple, CaseTab::Overview, {}};
  }
  if (m_room != nullptr) {
    come_back_to_room();
  } else {
    build_page();
  }
  m_leaving_room = false;
  m_to_review = false;
  if (m_drafts.holds_any()) {
    later([this] {
      if (m_practice && !m_covered) {
        m_drafts.reopen_all(m_window, *m_context);
      }
    });
  }
}

void Program::end_dialogs() {
  gtk::end_native_choosers();
  if (!m_dialogs.empty() && m_dialogs.back()->IsModal()) {
    m_dialogs.back()->EndModal(wxID_CANCEL);
  }
}

void Program::leave(Leave how, std::function<void()> then) {
  if (m_leaving) {
    return;
  }
  m_leaving = true;
  wxString unsaved;
  if (Page* shown = page()) {
    if (m_place.kind == Place::Kind::Interview) {
      m_place.block = shown->tab();
    } else {
      m_place.tab = static_cast<CaseTab>(shown->tab());
    }
    try {
      shown->save_drafts();
    } catch (...) {
      unsaved = describe_current().text();
    }
  }
  m_drafts.collect_all();
  end_dialogs();
  if (how == Leave::Cover) {
    show_cover();
  } else {
    if (is_handed()) {
      // Given to nobody yet: a form stays a draft, and the clinician looks before she goes on.
      m_hand_over ? keep_hand_over() : keep_check_in();
      if (!m_handed.trouble.empty()) {
        m_hand_over ? hold_unkept(m_hand_over->as_text(), m_hand_over->form())
                    : hold_unkept(m_arrival->as_text(), k_check_in);
      }
      m_place = {Place::Kind::Look, m_running->couple, CaseTab::Overview, m_handed.partner};
      m_handed.at = m_practice->event_time().time;
      m_must_look = true;
    }
    end_room();
    m_window->show_page(new wxPanel(m_window->area()), Chrome::None);
  }
  m_window->status().say_nothing();
  gtk::clear_clipboards();
  // Windows and menus that are in the middle of an event are destroyed after it.
  later([this, then = std::move(then), unsaved] {
    m_window->bury();
    if (m_room != nullptr) {
      m_room->bury();
    }
    m_window->update_commands({});
    m_window->lens_line().set_reach(wxEmptyString);
    m_leaving = false;
    then();
    if (!unsaved.empty() && !m_covered) {
      m_window->message().say(unsaved, InfoBar::Tone::NotSaved);
    }
  });
}

void Program::cover() {
  if (!m_practice || m_covered) {
    return;
  }
  m_covered = true;
  leave(Leave::Cover, [] {});
}

void Program::lock() {
  if (!m_practice) {
    return;
  }
  if (m_room != nullptr && !m_locking) {
    cover(); // whoever sits before the couple's window may cover it, and no more
    return;
  }
  leave(Leave::Lock, [this] {
    close_practice();
    show_unlock();
  });
}

void Program::close_practice() {
  if (!m_practice) {
    return;
  }
  if (m_unsaved || m_unsaved_arrival) {
    if (!save_answers_again().empty()) {
      m_unsaved ? hold_unkept(m_unsaved->as_text(), m_unsaved->form())
                : hold_unkept(m_unsaved_arrival->as_text(), k_check_in);
    }
    m_unsaved.reset();
    m_unsaved_arrival.reset();
  }
  m_curtain.disarm();
  m_context.reset();
  try {
    m_practice->close();
  } catch (...) {
    // Closed all the same; the records are kept, the anchor is written the next time.
    report_current();
  }
  m_practice.reset();
  m_covered = false;
}

wxWindow* Program::make_cover(wxWindow* parent) {
  CoverPage::Calls calls;
  calls.is_pin = [this](const crypto::Secret& typed) { return m_pin.equals(typed); };
  calls.come_back = [this] {
    later([this] {
      if (m_covered) {
        come_back();
      }
    });
  };
  calls.ask_passphrase = [this] { lock_for_good(); };
  return new CoverPage(parent, std::move(calls), !m_pin.empty());
}

// Everything at once, on every screen; the same page wherever it stands.
void Program::show_cover() {
  wxWindow* cover = nullptr;
  if (m_window->IsShown()) {
    cover = make_cover(m_window->area());
    m_window->show_page(cover, Chrome::None);
  }
  if (m_room != nullptr) {
    keep_hand_over();
    if (m_arrival) {
      keep_check_in();
    }
    cover = make_cover(m_room->area());
    m_room->show_cover(cover);
  }
  cover->SetFocus();
}

void Program::lock_for_good() {
  m_locking = true;
  lock();
  m_locking = false;
}

void Program::show_unlock() {
  UnlockPage::Setup setup;
  setup.folder = m_folder;
  setup.pin_is_set = !m_pin.empty();
  setup.environment = m_parts.environment;
  setup.wait_unit = m_parts.wait_unit;
  setup.tries = m_tries;
  setup.opened = [this](std::shared_ptr<practice::Practice> practice, crypto::Secret pin) {
    if (!pin.empty()) {
      m_pin = std::move(pin);
    }
    later([this, practice = std::move(practice)] { opened(practice); });
  };
  setup.failed = [this](int tries) { m_tries = tries; };
  setup.another = [this] { open_practice(); };
  m_window->show_page(new UnlockPage(m_window->area(), std::move(setup)), Chrome::None);
  m_window->update_commands({});
  m_window->bury();
}

void Program::show_first_run() {
  FirstRunPage::Setup setup{m_parts.environment,
                            m_parts.ask,
                            [this](std::shared_ptr<practice::Practice> practice, crypto::Secret pin, bool key_failed) {
                              m_pin = std::move(pin);
                              later([this, practice = std::move(practice), key_failed] {
                                opened(practice);
                                if (key_failed) {
                                  m_window->message().say(
                                      "The recovery key could not be written. The practice is made and safe. Make the key "
                                      "from the Practice menu.");
                                }
                              });
                            },
                            [this] {
                              later([this] {
                                if (m_folder.empty()) {
                                  show_welcome();
                                } else {
                                  show_unlock();
                                }
                              });
                            }};
  m_window->show_page(new FirstRunPage(m_window->area(), std::move(setup)), Chrome::LensLine);
  m_window->lens_line().set_reach("Nothing is stored until the last step");
  m_window->update_commands({});
  m_window->bury();
}

void Program::show_welcome() {
  m_folder.clear();
  m_window->show_page(new WelcomePage(
                          m_window->area(), [this] { later([this] { show_first_run(); }); }, [this] { open_practice(); }),
                      Chrome::None);
  m_window->update_commands({});
  m_window->bury();
}

void Program::set_folder(const std::filesystem::path& folder) {
  practice::peek_practice(folder);
  later([this, folder] {
    m_folder = folder;
    m_tries = 0;
    show_unlock();
  });
}

void Program::open_practice() {
  const auto folder = m_parts.ask.choose_folder(m_window, "Open a practice");
  if (!folder) {
    return;
  }
  try {
    if (!m_practice) {
      set_folder(*folder);
      return;
    }
    practice::peek_practice(*folder);
    leave(Leave::Lock, [this, folder = *folder] {
      close_practice();
      set_folder(folder);
    });
  } catch (...) {
    report_current();
  }
}

void Program::new_practice() {
  leave(Leave::Lock, [this] {
    close_practice();
    show_first_run();
  });
}

}  // namespace attune::desktop
