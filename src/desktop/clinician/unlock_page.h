// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/support/background.h"
#include "desktop/support/layout.h"
#include "practice/practices.h"

#include <wx/scrolwin.h>
#include <wx/statbmp.h>
#include <wx/timer.h>

#include <chrono>

namespace attune::desktop {

/// Opens a practice with its passphrase or a printed key. Says that it is locked, not when or why.
class UnlockPage final : public wxScrolledWindow {
 public:
  struct Setup {
    std::filesystem::path folder;
    bool pin_is_set = false;              ///< an empty PIN keeps the one of today
    practice::Environment environment;
    std::chrono::milliseconds wait_unit{1000};
    int tries = 0;                        ///< wrong ones before
    /// The practice, the PIN typed (may be empty).
    std::function<void(std::shared_ptr<practice::Practice>, crypto::Secret pin)> opened;
    std::function<void(int tries)> failed; ///< wrong ones in a row, for the next Unlock page
    std::function<void()> another;         ///< open another practice
  };
  UnlockPage(wxWindow* parent, Setup setup);

  /// Runs what the Unlock button runs.
  void unlock();

 private:
  enum class Mode { Passphrase, RecoveryKey };
  void build();
  wxSizer* build_passphrase();
  wxSizer* build_pin();
  wxSizer* build_others();
  void say(const wxString& text);
  void set_busy(bool busy);
  void wrong();
  void wait_then_go_on();
  void update_caps();
  void switch_mode();
  void got(std::exception_ptr failed, std::shared_ptr<practice::Practice> practice);

  Setup m_setup;
  Mode m_mode = Mode::Passphrase;
  wxPanel* m_column = nullptr;
  wxStaticText* m_label = nullptr;
  wxTextCtrl* m_passphrase = nullptr;
  wxToggleButton* m_show = nullptr;
  wxWindow* m_caps = nullptr;
  WrapText* m_hint = nullptr;
  wxTextCtrl* m_pin = nullptr;
  wxButton* m_unlock = nullptr;
  wxButton* m_other_way = nullptr;
  wxButton* m_another = nullptr;
  crypto::Secret m_typed_pin;
  wxTimer m_wait;
  wxTimer m_caps_timer;
  Background m_work;
};

}  // namespace attune::desktop
