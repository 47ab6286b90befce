// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/clinician/page.h"
#include "domain/members.h"

namespace attune::desktop {

/// Where pages and dialogs may go. Showing a page destroys the one that asks: it happens after the running event, so
/// `this` stays good until the handler returns.
class Navigator {
 public:
  virtual ~Navigator() = default;
  virtual void show_today() = 0;
  virtual void show_case(const domain::CaseId& couple, CaseTab tab = CaseTab::Overview) = 0;
  virtual void show_review(const domain::CaseId& couple) = 0;
  /// One person's interview, asked by the clinician; goes on with the draft where there is one.
  virtual void show_interview(const domain::CaseId& couple, domain::Letter partner) = 0;
  /// The note of an hour that is over.
  virtual void show_note(const domain::CaseId& couple, const domain::SessionId& session) = 0;
  /// Asks who is there and begins the session.
  virtual void begin_session(const domain::CaseId& couple) = 0;
  /// An interview was finished: back to where it was begun.
  virtual void interview_ended(const domain::CaseId& couple) = 0;
  /// Runs a command of the table by its id ("new-case", "new-session", "edit-case") as the menu would.
  virtual void run_command(const char* id) = 0;
  /// The page reads the practice again, after the running event.
  virtual void refresh() = 0;
  /// The status line says "Saved"; call after a use case that writes has returned.
  virtual void saved() = 0;
  /// The status line says what could not be kept; in words of describe_error.
  virtual void not_saved(const wxString& text) = 0;
  /// Says something in the window that nothing else would show: why a sheet did not leave.
  virtual void tell(const wxString& text) = 0;
  /// Parent for dialogs.
  virtual wxWindow* window() = 0;
};

}  // namespace attune::desktop
