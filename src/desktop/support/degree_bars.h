// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/support/style.h"

namespace attune::desktop {

/// How much, as small bars filled from the left. Takes no focus; the words beside it speak.
class DegreeBars final : public wxWindow {
 public:
  DegreeBars(wxWindow* parent, int filled, int of, Colour fill);
  bool AcceptsFocus() const override { return false; }
  bool AcceptsFocusFromKeyboard() const override { return false; }

 protected:
  wxSize DoGetBestSize() const override;

 private:
  void paint();
  int m_filled;
  int m_of;
  Colour m_fill;
};

}  // namespace attune::desktop
