// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <wx/panel.h>
#include <wx/statbmp.h>
#include <wx/stattext.h>

namespace attune::desktop {

/// Saved, the last backup, the time until it locks. A panel with labels, so that screen readers see into it.
/// Saved, the backup, the lock. Hidden at first; what stands in it is built when it is shown, and what it is told before
/// is not kept.
class StatusLine final : public wxPanel {
 public:
  explicit StatusLine(wxWindow* parent);
  bool Show(bool show = true) override;
  void say_saved();
  void say_not_saved(const wxString& text);
  void say_nothing();
  void set_backup(const wxString& text);
  void set_lock(const wxString& text);

 private:
  void build();
  wxStaticBitmap* m_check = nullptr;
  wxStaticText* m_saved = nullptr;
  wxStaticText* m_backup = nullptr;
  wxStaticText* m_lock = nullptr;
};

}  // namespace attune::desktop
