// SPDX-License-Identifier: Apache-2.0
// From a row of Markdown blocks to the two parts of an exercise: the page for everyone and the sheet for each.
#pragma once

#include "library/exercise.h"
#include "library/markdown.h"

namespace attune::library {

/// Fills `joint` and `own`; `body` is the byte where the Markdown begins. Checks what the parts must and must not hold.
void arrange(const Source& source, std::size_t body, const std::vector<MarkdownBlock>& blocks, Exercise& exercise);

}  // namespace attune::library
