// SPDX-License-Identifier: Apache-2.0
// A form as it is asked, one block a page: what the interview and the hand-over show. Words of the form and what this
// one person answered here and now; nothing of anybody else, and nothing from before.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace attune::practice {

enum class QuestionKind {
  OneOf,      ///< one of the options, or none
  SeveralOf,  ///< any of them
  YesNo,      ///< a tick
  Line,       ///< typed, one line: words, a number, a date as YYYY-MM-DD
  Lines,      ///< typed, several lines
};

struct QuestionOption {
  std::string text;
  bool apart = false;  ///< not sure, rather not say: set apart from the scale
};

struct Question {
  int item = -1;     ///< what choose, type and tick are told
  std::string link;  ///< link id, for names of controls
  QuestionKind kind = QuestionKind::OneOf;
  std::string text;
  std::vector<QuestionOption> options;
  std::size_t most = 0;             ///< of SeveralOf: no more than so many; 0: as many as there are
  bool own_words = false;           ///< of SeveralOf: something else may be typed as well
  bool drop_down = false;           ///< of OneOf: a list that opens is enough
  std::vector<std::size_t> chosen;  ///< options, in their order
  std::string typed;                ///< of Line and Lines, or the own words
  bool ticked = false;              ///< of YesNo
  std::vector<Question> beside;     ///< small ones in the same row: lately, a note
};

/// Questions under one small heading.
struct QuestionPart {
  std::string title;               ///< may be empty
  std::string help;                ///< what is meant; may be empty
  std::vector<std::string> words;  ///< to say or to read, without an answer
  bool follow_up = false;          ///< came by an answer above it
  bool grid = false;               ///< its questions stand in rows under one head: the same options each
  std::vector<Question> questions;
};

/// One page of a form.
struct QuestionBlock {
  std::string section;             ///< the heading of the page
  std::vector<std::string> words;  ///< under it
  std::vector<QuestionPart> parts;
};

}  // namespace attune::practice
