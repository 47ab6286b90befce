// SPDX-License-Identifier: Apache-2.0
// How a form becomes pages and what is typed there becomes answers; not for the floors above.
#pragma once

#include "forms/answers.h"
#include "practice/questions.h"

#include <string_view>

namespace attune::practice {

/// Which of its questions are asked.
enum class Audience {
  Clinician,  ///< all
  Alone,      ///< what a person reads alone: nothing that only the clinician asks
  Beside,     ///< what a person reads with somebody else in the room: nothing that is asked alone only, either
};

/// Asked with that person alone only (intake 5.3): its answer stays with the clinician and says something.
bool is_individual_only(const forms::Item& item);

/// One form being asked: its blocks, and the answers given here so far.
class Asking {
 public:
  Asking(forms::Answers answers, Audience audience);

  const forms::Answers& answers() const { return m_answers; }
  const forms::Form& form() const { return m_answers.form(); }

  int block_count() const { return static_cast<int>(m_blocks.size()); }
  /// Its heading with the small headings in it: "What gets in the way: Body and health".
  std::string block_title(int block) const;
  /// Whether there is something to answer in it, by what was answered so far.
  bool is_open(int block) const;
  QuestionBlock block(int block) const;
  /// The next block with something in it, or the one before; -1 where there is none.
  int next(int block, int step) const;

  // What is chosen or typed. True when questions came or went by it. InvalidInput naming the link id when it cannot be
  // an answer; nothing is changed then.
  bool choose(int item, const std::vector<std::size_t>& options);
  bool type(int item, std::string_view words);
  bool tick(int item, bool ticked);

 private:
  struct Block {
    int section = 0;         ///< item at the top
    std::vector<int> roots;  ///< items under it, in order
  };
  bool is_asked(int item) const;
  bool can_be_asked(int item) const;
  int weight(int item) const;
  void add(std::vector<QuestionPart>& parts, int item, bool fresh) const;
  void add_children(std::vector<QuestionPart>& parts, int item) const;
  Question question(int item) const;
  bool give(int item, std::vector<forms::Value> values);

  forms::Answers m_answers;
  Audience m_audience;
  std::vector<Block> m_blocks;
};

}  // namespace attune::practice
