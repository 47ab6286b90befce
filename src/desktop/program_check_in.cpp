// SPDX-License-Identifier: Apache-2.0
// The arrival check-in: each in turn in the couple's window, and the same way back as from every hand-over.
#include "desktop/couple/check_in_page.h"
#include "desktop/couple/hand_over_pages.h"
#include "desktop/program.h"
#include "desktop/support/describe_error.h"
#include "desktop/support/gtk_bridge.h"
#include "desktop/support/text.h"

namespace attune::desktop {

void Program::check_in() {
  later([this] {
    if (!m_running || !m_practice || m_covered || m_leaving || !keep_page()) {
      return;
    }
    try {
      auto arrival = std::make_unique<practice::Arrival>(*m_practice, m_running->session, m_running->room);
      gtk::clear_clipboards();
      make_room();
      m_arrival = std::move(arrival);
      m_handed = {m_arrival->people().front().letter, 0, 0, wxString(), false};
      show_check_in();
      show_room_window();
    } catch (...) {
      end_room();
      build_page();
      report_current();
    }
  });
}

void Program::show_check_in() {
  const auto person = static_cast<std::size_t>(std::max(m_handed.block, 0));
  std::vector<wxString> names;
  for (const practice::Arrival::Person& each : m_arrival->people()) {
    names.push_back(to_wx(each.name));
  }
  m_room->set_room(names);
  if (m_handed.ended) {
    m_room->show_page(make_end_page(m_room->area(), m_arrival->clinician(), [this] {
      m_leaving_room = true;
      cover();
    }));
  } else {
    m_handed.partner = m_arrival->people().at(person).letter;
    m_room->show_page(make_check_in_page(m_room->area(), *m_arrival, person, [this] { next_arrival(); }));
  }
  m_room->bury();
}

void Program::next_arrival() {
  later([this] {
    if (!m_arrival || m_covered) {
      return;
    }
    keep_check_in();
    if (static_cast<std::size_t>(m_handed.block) + 1 < m_arrival->people().size()) {
      ++m_handed.block;
    } else {
      m_handed.ended = true;
    }
    show_check_in();
  });
}

// What cannot be kept is told the clinician after the PIN; in the room nothing shows, and the answers stay.
void Program::keep_check_in() {
  try {
    m_arrival->keep();
    m_handed.trouble.clear();
  } catch (...) {
    m_handed.trouble = describe_current().text();
  }
}

}  // namespace attune::desktop
