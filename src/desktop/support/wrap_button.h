// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <wx/button.h>

namespace attune::desktop {

/// A flat button that reads as a line of text, at the left; breaks its lines where the width it is told asks for it.
class WrapButton final : public wxButton {
 public:
  WrapButton(wxWindow* parent, const wxString& text);
  /// In pixels, borders included; its height follows, and the caller lays out.
  void expect_width(int width);
  /// How far its words stand inside its edge, in pixels.
  int inset() const;

 private:
  wxString m_text;
  int m_width = 0;
};

/// Line breaks put in at blanks, so that each line fits.
wxString broken_lines(const wxWindow& window, const wxString& text, int width);

}  // namespace attune::desktop
