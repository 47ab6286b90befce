// SPDX-License-Identifier: Apache-2.0
#include "desktop/couple/try_page.h"

#include "desktop/couple/room_pieces.h"
#include "desktop/support/accessible.h"
#include "desktop/support/text.h"

#include <wx/timer.h>

#include <algorithm>
#include <chrono>
#include <memory>

namespace attune::desktop {
namespace {

constexpr int k_try_width = 820;
constexpr int k_cover_ms = 200;

/// A length that runs down to nothing and stops there; no sound, no blinking.
class Clock {
 public:
  using Time = std::chrono::steady_clock;
  explicit Clock(int minutes) : m_length(std::chrono::minutes(minutes)), m_left(m_length) {}
  bool runs() const { return m_runs; }
  void start() {
    m_since = Time::now();
    m_runs = true;
  }
  void stop() {
    m_left = left();
    m_runs = false;
  }
  void reset() {
    m_left = m_length;
    m_runs = false;
  }
  std::chrono::milliseconds left() const {
    const auto gone = m_runs ? std::chrono::duration_cast<std::chrono::milliseconds>(Time::now() - m_since)
                             : std::chrono::milliseconds(0);
    return std::max(m_left - gone, std::chrono::milliseconds(0));
  }
  bool began() const { return m_runs || m_left < m_length; }
  wxString words() const {
    const auto seconds = (left().count() + 999) / 1000;
    return wxString::Format("%d:%02d", static_cast<int>(seconds / 60), static_cast<int>(seconds % 60));
  }

 private:
  std::chrono::milliseconds m_length;
  std::chrono::milliseconds m_left;
  Time::time_point m_since;
  bool m_runs = false;
};

class TryPage {
 public:
  TryPage(wxWindow* parent, practice::RoomTry what, std::vector<domain::Text> people, std::function<void()> end)
      : m_made(room_column(parent, "couple.try", k_try_width)),
        m_what(std::move(what)),
        m_people(std::move(people)),
        m_end(std::move(end)),
        m_clock(m_what.turn_minutes),
        m_timer(m_made.page) {
    build();
    show();
  }
  wxWindow* page() { return m_made.page; }

 private:
  bool last() const { return m_at + 1 >= m_what.prompts.size(); }

  wxButton* button(wxSizer* into, const wxString& label, const wxString& name, bool primary,
                   std::function<void()> act) {
    wxButton* made = room_button(m_made.page, label, name, primary);
    made->Bind(wxEVT_BUTTON, [act = std::move(act)](wxCommandEvent&) { act(); });
    into->Add(made, wxSizerFlags().CentreVertical().Border(wxRIGHT, m_made.page->FromDIP(k_padding)));
    return made;
  }

  void build() {
    wxWindow* page = m_made.page;
    const int edge = page->FromDIP(k_room_edge);
    m_made.column->Add(room_heading(page, to_wx(m_what.title)));
    m_made.column->AddStretchSpacer(1);
    if (m_people.size() > 1) {
      auto* row = new wxBoxSizer(wxHORIZONTAL);
      m_turn = new WrapText(page, wxString());
      m_turn->SetFont(m_turn->GetFont().Bold());
      m_turn->SetName("try.turn");
      row->Add(m_turn, wxSizerFlags(1).CentreVertical());
      m_made.column->Add(row, wxSizerFlags().Expand().Border(wxBOTTOM, page->FromDIP(k_padding)));
    }
    m_prompt = new WrapText(page, wxString(), Colour::Text, 1.35);
    m_prompt->SetName("try.prompt");
    m_made.column->Add(m_prompt, wxSizerFlags().Expand());
    if (m_what.turn_minutes > 0) {
      add_clock();
    }
    m_made.column->AddStretchSpacer(2);
    auto* verbs = new wxBoxSizer(wxHORIZONTAL);
    m_next = button(verbs, "Next", "try.next", true, [this] { next(); });
    m_pause = button(verbs, "Pause", "try.pause", false, [this] { pause(); });
    if (m_people.size() > 1) {
      m_swap = button(verbs, "Swap turns", "try.swap", false, [this] { swap(); });
    }
    verbs->AddStretchSpacer();
    button(verbs, "End", "try.end", false, [this] { m_end(); });
    m_made.column->Add(verbs, wxSizerFlags().Expand().Border(wxTOP, edge));
    page->Bind(wxEVT_SET_FOCUS, [this](wxFocusEvent&) { m_next->SetFocus(); });
    page->Bind(wxEVT_TIMER, [this](wxTimerEvent&) { look(); });
  }

  void add_clock() {
    wxWindow* page = m_made.page;
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    m_time = room_heading(page, m_clock.words());
    m_time->SetName("try.time");
    wxFont font = m_time->GetFont();
    font.SetFractionalPointSize(font.GetFractionalPointSize() * 1.6);
    m_time->SetFont(font);
    m_time->SetLabel(m_clock.words());
    m_time->SetMinSize(wxSize(m_time->GetTextExtent("00:00").x + page->FromDIP(k_padding), -1));
    row->Add(m_time, wxSizerFlags().CentreVertical());
    m_start = button(row, "Start the clock", "try.start", false, [this] { start(); });
    m_made.column->Add(row, wxSizerFlags().Border(wxTOP, page->FromDIP(k_room_edge)));
  }

  void show() {
    const wxString prompt = m_paused ? wxString("Paused. Nothing needs explaining.") : to_wx(m_what.prompts.at(m_at));
    m_prompt->SetLabel(wxControl::EscapeMnemonics(prompt));
    if (m_turn != nullptr) {
      m_turn->SetLabel(wxControl::EscapeMnemonics(to_wx(m_people[m_who]) + L"\u2019s turn"));
    }
    set_label(m_pause, m_paused ? "Go on" : "Pause");
    set_label(m_next, last() ? "Done" : "Next");
    m_next->Show(!m_paused);
    if (m_swap != nullptr) {
      m_swap->Show(!m_paused);
    }
    if (m_time != nullptr) {
      m_start->Show(!m_paused && !m_clock.runs() && m_clock.left().count() > 0);
      look();
    }
    m_made.page->Layout();
  }
  static void set_label(wxButton* button, const wxString& label) {
    if (button->GetLabel() != label) {
      button->SetLabel(label);
      name_control(button, button->GetName(), label);
    }
  }

  void next() {
    if (last()) {
      m_end();
      return;
    }
    ++m_at;
    show();
    announce(m_prompt, m_prompt->GetLabelText());
  }
  void swap() {
    m_who = (m_who + 1) % m_people.size();
    m_clock.reset();
    m_timer.Stop();
    show();
    announce(m_turn, m_turn->GetLabelText());
  }
  void pause() {
    m_paused = !m_paused;
    if (m_paused) {
      m_ran = m_clock.runs();
      m_clock.stop();
    } else if (m_ran) {
      m_clock.start();
    }
    show();
    announce(m_prompt, m_prompt->GetLabelText());
  }
  void start() {
    m_clock.start();
    m_timer.Start(k_cover_ms);
    m_next->SetFocus();
    show();
  }
  void look() {
    const wxString words = m_clock.words();
    if (m_time->GetLabel() != words) {
      m_time->SetLabel(words);
    }
    if (m_clock.runs() && m_clock.left().count() == 0) {
      m_clock.stop();
      m_timer.Stop();
    }
  }

  RoomColumn m_made;
  practice::RoomTry m_what;
  std::vector<domain::Text> m_people;
  std::function<void()> m_end;
  Clock m_clock;
  wxTimer m_timer;
  std::size_t m_at = 0;
  std::size_t m_who = 0;
  bool m_paused = false;
  bool m_ran = false;
  WrapText* m_turn = nullptr;
  WrapText* m_prompt = nullptr;
  wxStaticText* m_time = nullptr;
  wxButton* m_start = nullptr;
  wxButton* m_next = nullptr;
  wxButton* m_pause = nullptr;
  wxButton* m_swap = nullptr;
};

}  // namespace

wxWindow* make_try_page(wxWindow* parent, const practice::RoomTry& what, const std::vector<domain::Text>& people,
                        const std::function<void()>& end) {
  // Lives and goes with its page.
  const auto made = std::make_shared<TryPage>(parent, what, people, end);
  made->page()->Bind(wxEVT_DESTROY, [made](wxWindowDestroyEvent& event) { event.Skip(); });
  return made->page();
}

}  // namespace attune::desktop
