// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/members.h"

#include <wx/bmpbndl.h>
#include <wx/window.h>

namespace attune::desktop {

/// A person's mark: circle, diamond, square, triangle, each in its colour. Takes no focus; the name beside it speaks.
class PersonMark final : public wxWindow {
 public:
  PersonMark(wxWindow* parent, domain::Letter letter, int size = 12);
  bool AcceptsFocus() const override { return false; }
  bool AcceptsFocusFromKeyboard() const override { return false; }

 protected:
  wxSize DoGetBestSize() const override;

 private:
  domain::Letter m_letter;
  int m_size;
};

/// The same as a picture, for buttons and lists.
wxBitmapBundle person_picture(domain::Letter letter, int size = 12);

}  // namespace attune::desktop
