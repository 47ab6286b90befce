// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <wx/frame.h>

#include <functional>
#include <vector>

namespace attune::desktop {

/// The couple's window: the room band and one page, the whole of a screen, nothing else. It takes room views only and
/// knows neither the practice nor the clinician's window; what is done in it is told to its owner. It cannot be closed
/// by those who sit before it.
class CoupleWindow final : public wxFrame {
 public:
  struct Calls {
    std::function<void()> hide;   ///< Hide, Esc, F8: the cover
    std::function<void()> leave;  ///< Ctrl+J: the cover, and after the PIN the clinician's window
  };
  CoupleWindow(const wxRect& screen, bool sample, Calls calls);

  wxWindow* area() { return m_area; }
  /// Puts a page in the place of what is there, which disappears at once and waits for bury().
  void show_page(wxWindow* page);
  /// The cover is no page: no band stands over it.
  void show_cover(wxWindow* cover);
  wxWindow* page() const { return m_page; }
  void bury();
  /// Who is said to be in the room: exactly the people of the lens.
  void set_room(const std::vector<wxString>& names);
  /// Only its owner ends it.
  void end();

 private:
  void put(wxWindow* page, bool band);
  void on_key(wxKeyEvent& event);

  Calls m_calls;
  wxWindow* m_band = nullptr;
  wxPanel* m_area = nullptr;
  wxWindow* m_page = nullptr;
  std::vector<wxWindow*> m_gone;
  bool m_ending = false;
};

/// 1.3 times the size of text in the clinician's window: what pages of the couple's window are written in.
wxFont room_font();

}  // namespace attune::desktop
