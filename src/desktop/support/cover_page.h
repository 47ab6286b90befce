// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/secret.h"

#include <wx/window.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>
#include <wx/timer.h>

#include <functional>

namespace attune::desktop {

/// The mark and a clock on a plain surface. Any key shows one field for the PIN; after three wrong ones the passphrase
/// is asked for. Says nothing of what lies behind.
class CoverPage final : public wxWindow {
 public:
  struct Calls {
    std::function<bool(const crypto::Secret& typed)> is_pin;
    std::function<void()> come_back;
    std::function<void()> ask_passphrase;
  };
  /// Without a PIN any key asks for the passphrase.
  CoverPage(wxWindow* parent, Calls calls, bool has_pin);

 private:
  void on_key(wxKeyEvent& event);
  void ask();
  void try_pin();
  void show_time();
  Calls m_calls;
  bool m_has_pin;
  int m_tries = 0;
  wxStaticText* m_time = nullptr;
  wxWindow* m_form = nullptr;
  wxTextCtrl* m_pin = nullptr;
  wxStaticText* m_said = nullptr;
  wxTimer m_clock;
};

}  // namespace attune::desktop
