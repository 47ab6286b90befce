// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/support/style.h"
#include "drawing/drawing.h"

#include <wx/bitmap.h>
#include <wx/scrolwin.h>

namespace attune::desktop {

/// Pages of a paper, as they will be printed, as wide as there is room. Takes the focus; Up, Down, Page Up, Page Down,
/// Home and End scroll. A screen reader has the words in reading order as its description.
class PaperView final : public wxScrolledCanvas {
 public:
  /// `most` is how wide a page gets, in DIP at the usual text size.
  PaperView(wxWindow* parent, const wxString& name, Colour ground, int most = 760);
  /// `count` pages from `first`; `called` is what the view is called while it shows them.
  void show(const drawing::Paper& paper, std::size_t first, std::size_t count, const wxString& called);
  /// Nothing is shown, and nothing is kept of what was.
  void show_none(const wxString& called);
  const wxString& words() const { return m_words; }
  bool AcceptsFocus() const override { return IsThisEnabled() && IsShown(); }
  bool AcceptsFocusFromKeyboard() const override { return AcceptsFocus(); }

 private:
  struct Placed {
    double x = 0, y = 0, zoom = 1;
  };
  void place();
  void paint();
  void on_key(wxKeyEvent& event);
  void scroll_by(int pixels);

  std::vector<drawing::Page> m_pages;
  std::vector<Placed> m_places;
  wxString m_words;
  int m_most;
};

/// The first page, small, as a picture beside its title; never takes the focus.
class PaperThumb final : public wxWindow {
 public:
  PaperThumb(wxWindow* parent, const wxString& name, const drawing::Paper& paper, int width);
  bool AcceptsFocus() const override { return false; }
  bool AcceptsFocusFromKeyboard() const override { return false; }

 private:
  wxBitmap m_picture;
};

}  // namespace attune::desktop
