// SPDX-License-Identifier: Apache-2.0
// The parts of Review below and beside the people: answers to look at, gates; the medical matter, what is held, what
// everyone sees. Each adds itself to a column and says so when there is nothing in it.
#pragma once

#include "desktop/clinician/context.h"
#include "practice/casework.h"
#include "practice/couples.h"
#include "practice/gates.h"

namespace attune::desktop {

/// One answer to look at: the words of the item and of the answer.
struct SignalRow {
  domain::Signal signal;
  std::string words; ///< "“Sex or touch hurts”, a lot."
};

/// What Review shows, read once.
struct ReviewState {
  practice::CoupleView view;
  std::vector<SignalRow> signals; ///< not looked at first, then newest first
  std::vector<practice::GateView> gates;
  std::vector<domain::Screen> screens; ///< newest first
  std::vector<domain::MedicalLine> medical;
  struct Pair {
    domain::MemberSet people;
    std::vector<practice::HeldExercise> held;
  };
  std::vector<Pair> pairs;
};
/// Members and those who left, for names in what is on record.
std::vector<practice::PartnerView> everybody(const practice::CoupleView& view);
ReviewState read_review(const practice::Practice& practice, const domain::CaseId& couple);

void add_signals(wxWindow* page, wxSizer* into, Context& context, const ReviewState& state);
void add_gates(wxWindow* page, wxSizer* into, Context& context, const ReviewState& state);
/// The right column: medical, held, what everyone sees.
void add_aside(wxWindow* aside, wxSizer* into, Context& context, const ReviewState& state);

}  // namespace attune::desktop
