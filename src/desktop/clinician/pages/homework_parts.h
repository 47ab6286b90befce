// SPDX-License-Identifier: Apache-2.0
// The parts of the Homework tab: the path at the left, the pages in the middle, what is prepared at the right.
#pragma once

#include "desktop/clinician/context.h"
#include "desktop/clinician/pages/pieces.h"
#include "desktop/models/homework_choice.h"
#include "practice/couples.h"
#include "practice/exercises.h"
#include "practice/progress.h"

namespace attune::desktop {

/// A rail beside the pages: it grows with the text, and leaves them the larger part of what it would take.
inline int rail_width(const wxWindow* window, int width) {
  return (window->FromDIP(width) + text_dip(window, width)) / 2;
}

/// What is kept of the tab while its page is built anew, and over a cover or a lock.
class HomeworkState {
 public:
  HomeworkState(Context& context, domain::CaseId couple);
  /// Takes up a draft that fits the people there are, else begins where the path of the first pair stands.
  void begin(const std::vector<practice::PathView>& paths);
  /// Another pair, or what was prepared has left: where that pair's path stands.
  void begin_with(const practice::PathView& path);
  /// Before the page is left.
  void keep();

  HomeworkChoice choice;
  std::size_t section = 0;      ///< of the paper: the joint page, a sheet
  std::function<void()> print;  ///< of the tab that is shown; empty: nothing can be printed

 private:
  DraftKeeper::Fields typed() const;
  Context& m_context;
  std::string m_draft;
  HomeworkChoice m_first;
  bool m_begun = false;
  DraftKeeper::Token m_watch;
};

/// What is read once for the whole tab.
struct HomeworkFacts {
  Context& context;
  practice::CoupleView view;
  std::vector<practice::ExerciseRow> exercises;
  std::vector<practice::PathView> paths;
  HomeworkState& state;
  std::vector<practice::PairProgress> progress;

  /// What the accounts of the pair speak for, while they are on a step; empty: nothing.
  std::string readiness() const;
  domain::Date today() const { return context.practice.event_time().date; }
  const domain::CaseId& couple() const { return view.row.id; }
  const practice::PathView& path() const;
  /// The exercise of a rung, a code; null where no template has it.
  const practice::ExerciseRow* exercise(const std::string& code) const;
  wxString name(domain::Letter letter) const;
  wxString pair_words(domain::MemberSet pair) const;
};

/// Where they stand, decisions, what comes usually next, and the sheets that are out.
wxScrolledWindow* make_path_rail(wxWindow* parent, const HomeworkFacts& facts);

/// The choices, what touch needs of each, what holds it. `note_typed` is told while the line is typed; every other
/// change builds the page anew.
wxScrolledWindow* make_choices(wxWindow* parent, const HomeworkFacts& facts,
                               const std::vector<domain::HoldReason>& held_by, std::function<void()> note_typed);

std::vector<wxWindow*> build_homework(wxWindow* body, Context& context, const practice::CoupleView& view,
                                      HomeworkState& state);

}  // namespace attune::desktop
