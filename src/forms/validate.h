// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/answers.h"

#include <string_view>
#include <vector>

namespace attune::forms {

enum class ProblemKind {
  Required,
  TooMany,
  TooFew,
  TooSmall,
  TooLarge,
  TooLong,
  TooManyDecimals,
  Pattern,
  NotAnOption,
  NotAlone
};
struct Problem {
  int item = -1;  ///< index
  ProblemKind kind = ProblemKind::Required;
  friend bool operator==(const Problem&, const Problem&) = default;
};

/// What is wrong with the answers that count, in form order; each kind once an item. What is only left out is Required
/// or TooFew: a draft may have those.
std::vector<Problem> validate(const Answers& answers);
/// The problems of one item.
std::vector<Problem> validate(const Answers& answers, int item);

/// Hyphenated word of a kind, as a reason of errors: "too-many-decimals".
std::string_view word(ProblemKind kind);

}  // namespace attune::forms
