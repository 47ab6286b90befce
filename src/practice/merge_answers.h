// SPDX-License-Identifier: Apache-2.0
// Two halves of one person's answers become one; not for the floors above.
#pragma once

#include "forms/answers.h"

namespace attune::practice {

/// What was given later takes the place of what was given before, and nothing else of either is lost: where the one
/// half went another way through the form (the short list, the whole one) than the other, the way gives in, not an
/// answer.
forms::Answers merged(const forms::Answers& before, const forms::Answers& later);

}  // namespace attune::practice
