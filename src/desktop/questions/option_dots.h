// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/questions.h"

#include <wx/window.h>

#include <functional>
#include <optional>
#include <vector>

namespace attune::desktop {

/// How large questions are drawn, and whether the keys of the interview work: digits, N and R.
enum class QuestionLook { Interview, Room };

/// Where the dots of a row stand, so that a head and its rows agree. In pixels of the window asked.
int dots_width(const wxWindow* window, const std::vector<practice::QuestionOption>& options, QuestionLook look);
int dot_centre(const wxWindow* window, const std::vector<practice::QuestionOption>& options, QuestionLook look,
               std::size_t option);

/// One of several options as one control: a row of dots under a head, or one below the other with their words.
/// Left and Right (Up and Down in a list) choose, Space takes the answer away or gives the first; what a screen reader
/// says holds the question, the answer and its place: "My to-do list keeps playing, quite a bit, 3 of 6 choices".
class OptionDots final : public wxWindow {
 public:
  enum class Shape { Row, List };
  struct Setup {
    QuestionLook look = QuestionLook::Interview;
    Shape shape = Shape::Row;
    std::function<void(std::vector<std::size_t>)> choose;
  };
  OptionDots(wxWindow* parent, const practice::Question& question, Setup setup);

  std::optional<std::size_t> chosen() const { return m_chosen; }
  /// What Up and Down of a row do: go to the row before or after.
  void set_move(std::function<void(int step)> move) { m_move = std::move(move); }

 protected:
  wxSize DoGetBestSize() const override;

 private:
  void on_key(wxKeyEvent& event);
  bool step_by_key(int key);
  void on_click(wxMouseEvent& event);
  void paint();
  void set(std::optional<std::size_t> option);
  void say();
  wxRect place(std::size_t option) const;
  std::optional<std::size_t> apart_named(wxChar letter) const;
  int line_height() const;

  std::vector<practice::QuestionOption> m_options;
  wxString m_text;
  Setup m_setup;
  std::function<void(int step)> m_move;
  std::optional<std::size_t> m_chosen;
};

/// The words over a row of dots. Drawn only: each row says its own.
class DotsHead final : public wxWindow {
 public:
  DotsHead(wxWindow* parent, const std::vector<practice::QuestionOption>& options, QuestionLook look);

 protected:
  wxSize DoGetBestSize() const override;

 private:
  void paint();
  std::vector<practice::QuestionOption> m_options;
  QuestionLook m_look;
};

}  // namespace attune::desktop
