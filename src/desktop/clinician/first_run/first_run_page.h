// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/clinician/first_run/draft.h"
#include "desktop/clinician/first_run/step.h"
#include "desktop/support/background.h"
#include "desktop/support/info_bar.h"
#include "desktop/support/layout.h"
#include "desktop/support/prompter.h"
#include "practice/practice.h"

#include <wx/scrolwin.h>
#include <wx/statbmp.h>

namespace attune::desktop {

/// Six steps to a new practice. Nothing is stored until the last one; Cancel leaves nothing behind.
class FirstRunPage final : public wxPanel {
 public:
  struct Setup {
    practice::Environment environment;
    Prompter& ask;
    /// The new practice and the PIN for today (may be empty); whether the recovery key could not be written.
    std::function<void(std::shared_ptr<practice::Practice>, crypto::Secret pin, bool key_failed)> made;
    std::function<void()> cancelled;
  };
  FirstRunPage(wxWindow* parent, Setup setup);

 private:
  wxWindow* build_rail();
  wxWindow* build_footer();
  void show_step(std::size_t number);
  void next();
  void back();
  void create();
  void created(std::exception_ptr failed, std::shared_ptr<practice::Practice> practice, bool key_failed);
  void set_busy(bool busy);

  Setup m_setup;
  FirstRunDraft m_draft;
  std::size_t m_number = 0;
  Step* m_step = nullptr;
  wxPanel* m_right = nullptr;
  wxBoxSizer* m_right_sizer = nullptr;
  InfoBar* m_notice = nullptr;
  wxButton* m_back = nullptr;
  wxButton* m_next = nullptr;
  wxButton* m_cancel = nullptr;
  std::vector<wxStaticBitmap*> m_marks;
  std::vector<wxStaticText*> m_labels;
  Background m_work;
};

}  // namespace attune::desktop
