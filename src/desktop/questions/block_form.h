// SPDX-License-Identifier: Apache-2.0
// One page of a form as controls: for the interview and, larger and without a number, for the couple's window.
#pragma once

#include "desktop/questions/option_dots.h"

#include <wx/panel.h>
#include <wx/textctrl.h>

#include <utility>

namespace attune::desktop {

class WrapText;

/// What is done with what somebody answers. choose, type and tick are true when questions came or went by it; they throw
/// Error InvalidInput when it cannot be an answer, which is said under the question.
struct BlockCalls {
  std::function<bool(int item, const std::vector<std::size_t>& options)> choose;
  std::function<bool(int item, const std::string& words)> type;
  std::function<bool(int item, bool ticked)> tick;
  std::function<void()> reshaped;  ///< after the event: the owner builds the page anew
  std::function<void()> answered;  ///< something was given or taken away
};

class BlockForm final : public wxPanel {
 public:
  BlockForm(wxWindow* parent, const practice::QuestionBlock& block, QuestionLook look, BlockCalls calls);

  /// The first control that takes an answer; null where there is none.
  wxWindow* first() const { return m_controls.empty() ? nullptr : m_controls.front(); }
  /// By the name it had before the page was built anew; the first where it is gone.
  void focus(const wxString& name);

 private:
  void add_part(wxSizer* into, const practice::QuestionPart& part);
  void add_rows(wxSizer* into, const std::vector<const practice::Question*>& rows);
  void add_question(wxSizer* into, const practice::Question& question);
  void add_short(wxSizer* into, const practice::Question& question);
  wxWindow* add_choice(const practice::Question& question);
  void add_ticks(wxSizer* into, const practice::Question& question);
  wxTextCtrl* add_typing(wxWindow* parent, const practice::Question& question, const wxString& said);
  wxWindow* add_beside(wxWindow* row, const practice::Question& question, const practice::Question& small);
  void add_message(wxSizer* into, int item);
  /// False when it was refused, which is then said under the question.
  bool answer(int item, const std::function<bool()>& give);
  std::size_t most_of(int item) const;
  void move(const wxWindow* from, int step);

  QuestionLook m_look;
  BlockCalls m_calls;
  std::vector<wxWindow*> m_controls;
  std::vector<std::pair<int, WrapText*>> m_messages;
  std::vector<std::pair<int, std::size_t>> m_most;  ///< of questions with several answers
};

}  // namespace attune::desktop
