// SPDX-License-Identifier: Apache-2.0
#include "desktop/couple/couple_window.h"

#include "desktop/couple/room_band.h"
#include "desktop/support/layout.h"
#include "desktop/support/style.h"

#include <utility>

namespace attune::desktop {

wxFont room_font() {
  wxFont font = base_font();
  font.SetFractionalPointSize(font.GetFractionalPointSize() * 1.3);
  return font;
}

CoupleWindow::CoupleWindow(const wxRect& screen, bool sample, Calls calls)
    : wxFrame(nullptr, wxID_ANY, "Attune", screen.GetTopLeft(), screen.GetSize(), wxNO_BORDER | wxCLIP_CHILDREN),
      m_calls(std::move(calls)) {
  SetName("couple");
  SetFont(room_font());
  set_style(this, Style::Window);
  set_surface(this, Colour::Surface);
  auto* band = new RoomBand(this, sample, [this] { m_calls.hide(); });
  m_band = band;
  m_area = new wxPanel(this);
  m_area->SetName("couple.page");
  set_surface(m_area, Colour::Surface);
  m_area->SetSizer(new wxBoxSizer(wxVERTICAL));
  auto* all = new wxBoxSizer(wxVERTICAL);
  all->Add(m_band, wxSizerFlags().Expand());
  all->Add(m_area, wxSizerFlags(1).Expand());
  SetSizer(all);
  Bind(wxEVT_CHAR_HOOK, &CoupleWindow::on_key, this);
  Bind(wxEVT_CLOSE_WINDOW, [this](wxCloseEvent& event) {
    if (m_ending || !event.CanVeto()) {
      Destroy();
    } else {
      event.Veto();
    }
  });
}

void CoupleWindow::put(wxWindow* page, bool band) {
  if (m_page != nullptr) {
    m_page->Hide();
    m_gone.push_back(m_page);
    m_area->GetSizer()->Detach(m_page);
  }
  m_page = page;
  m_area->GetSizer()->Add(page, wxSizerFlags(1).Expand());
  m_band->Show(band);
  Layout();
  m_area->Layout();
  page->SetFocus();
}

void CoupleWindow::show_page(wxWindow* page) { put(page, true); }
void CoupleWindow::show_cover(wxWindow* cover) { put(cover, false); }

void CoupleWindow::bury() {
  for (wxWindow* gone : std::exchange(m_gone, {})) {
    gone->Destroy();
  }
}

void CoupleWindow::set_room(const std::vector<wxString>& names) { static_cast<RoomBand*>(m_band)->set_room(names); }

void CoupleWindow::end() {
  m_ending = true;
  Hide();
  bury();
  if (m_page != nullptr) {
    m_page->Destroy();
    m_page = nullptr;
  }
  Destroy();
}

// Typing in a field, Tab, arrows, Space, Enter, Esc, Ctrl+J; F8 and Ctrl+L were heard before. Nothing else does anything.
void CoupleWindow::on_key(wxKeyEvent& event) {
  const int key = event.GetKeyCode();
  if (key == 'J' && event.GetModifiers() == wxMOD_CONTROL) {
    m_calls.leave();
    return;
  }
  if (m_band->IsShown() && key == WXK_ESCAPE) {
    m_calls.hide();
    return;
  }
  const bool typed = !event.ControlDown() && !event.AltDown() && !event.MetaDown();
  const bool function = (key >= WXK_F1 && key <= WXK_F24) || key == WXK_MENU || key == WXK_WINDOWS_MENU;
  if (typed && !function) {
    event.Skip();
  }
}

}  // namespace attune::desktop
