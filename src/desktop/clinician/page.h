// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/id.h"

#include <wx/panel.h>

#include <optional>
#include <vector>

namespace attune::desktop {

/// The tabs of a case that there are. A page shows those it has something for; later ones are absent.
enum class CaseTab { Overview, Interviews, Sessions, Homework, Progress, Documents };

/// One page in the clinician's window, the only one there is: leaving it destroys it. Built from the practice in its
/// constructor or in refresh(); keeps ids, never references into the practice.
class Page : public wxPanel {
 public:
  using wxPanel::wxPanel;
  /// What is in reach, at the right of the lens line: "All cases".
  virtual wxString reach() const = 0;
  /// What F6 goes through, in reading order; the first takes the focus when the page is shown.
  virtual std::vector<wxWindow*> panes() = 0;
  /// Where the focus goes when the page is shown; null: into the first pane.
  virtual wxWindow* first_focus() { return nullptr; }
  /// What Ctrl+F goes to; null where nothing can be found.
  virtual wxWindow* find_target() { return nullptr; }
  /// Reads the practice again and shows what is there; the focus stays where it can.
  virtual void refresh() = 0;
  /// Keeps what is typed, before leaving, cover and lock. Throws Error when it cannot.
  virtual void save_drafts() {}

  /// Ctrl+P: whether the page has something on paper, and printing it; while it is held this does nothing but say why.
  virtual bool can_print() const { return false; }
  virtual void print() {}

  /// Whether the note of an hour is shown, and what is done with it; each says why when it does nothing.
  enum class NoteVerb { Sign, Move, History, Process };
  virtual bool has_note() const { return false; }
  virtual bool can_sign() const { return false; }
  virtual void do_with_note(NoteVerb verb) { static_cast<void>(verb); }

  virtual std::optional<domain::CaseId> shown_case() const { return std::nullopt; }
  /// Alt+1, Alt+2 …: labels in order; none: the keys are not there.
  virtual std::vector<wxString> tabs() const { return {}; }
  virtual void show_tab(int index) { static_cast<void>(index); }
  virtual int tab() const { return 0; }
  /// F9: whether there is a caseload beside the page, and showing or hiding it.
  virtual bool has_caseload() const { return false; }
  virtual void toggle_caseload() {}
};

}  // namespace attune::desktop
