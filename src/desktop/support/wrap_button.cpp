// SPDX-License-Identifier: Apache-2.0
#include "desktop/support/wrap_button.h"

#include "desktop/support/style.h"

#include <wx/tokenzr.h>

#include <algorithm>

namespace attune::desktop {
namespace {

constexpr int k_button_high = 27;
constexpr int k_inset = 5;  // padding and border of the style

}  // namespace

wxString broken_lines(const wxWindow& window, const wxString& text, int width) {
  wxString broken;
  wxString line;
  for (const wxString& word : wxStringTokenize(text, " ")) {
    const wxString longer = line.empty() ? word : line + " " + word;
    if (!line.empty() && window.GetTextExtent(longer).x > width) {
      broken += line + "\n";
      line = word;
    } else {
      line = longer;
    }
  }
  return broken + line;
}

WrapButton::WrapButton(wxWindow* parent, const wxString& text)
    : wxButton(parent, wxID_ANY, EscapeMnemonics(text), wxDefaultPosition, wxDefaultSize, wxBU_LEFT), m_text(text) {
  set_style(this, Style::Link);
  InvalidateBestSize();
  SetMinSize(wxSize(FromDIP(24), text_dip(this, k_button_high)));
}

int WrapButton::inset() const {
  return FromDIP(k_inset);
}

void WrapButton::expect_width(int width) {
  if (width == m_width || width <= 0) {
    return;
  }
  m_width = width;
  const wxString lines = broken_lines(*this, m_text, width - 2 * inset() - FromDIP(2));
  SetLabel(EscapeMnemonics(lines));
  InvalidateBestSize();
  const int high = static_cast<int>(lines.Freq('\n') + 1) * GetTextExtent("Ag").y + FromDIP(8);
  SetMinSize(wxSize(FromDIP(24), std::max(text_dip(this, k_button_high), high)));
}

}  // namespace attune::desktop
