// SPDX-License-Identifier: Apache-2.0
// The pages of a hand-over: what comes, one block a page, and the same end for everybody.
#pragma once

#include "practice/hand_over.h"

#include <wx/window.h>

#include <functional>

namespace attune::desktop {

struct HandOverCalls {
  std::function<void(int block)> show;   ///< another block, after the event
  std::function<void()> done;            ///< the last block was left: the end page
};
/// Says in one sentence what comes and how to hide.
wxWindow* make_hand_over_start(wxWindow* parent, practice::HandOver& form, const HandOverCalls& calls);
/// `least`: Back does not go before it. What is answered is the form's at once; nothing is kept here.
wxWindow* make_hand_over_block(wxWindow* parent, practice::HandOver& form, int block, int least,
                               const HandOverCalls& calls);
/// "Thank you. Please give the laptop back to …": `back` asks for the PIN.
wxWindow* make_end_page(wxWindow* parent, const domain::Text& clinician, const std::function<void()>& back);

}  // namespace attune::desktop
