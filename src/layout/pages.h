// SPDX-License-Identifier: Apache-2.0
// Strips to pages.
#pragma once

#include "layout/strip.h"

namespace attune::layout {

/// Which slabs a page takes.
struct PageRange {
  std::size_t first = 0, end = 0;
};

/// Fills page after page of that height. What is to stay together does as long as it fits on a page at all.
std::vector<PageRange> find_pages(const Strip& strip, double height);

/// The shapes of one page, `top` being the first slab's place; repeated heads included. In reading order.
std::vector<Mark> marks_of(const Strip& strip, const PageRange& range, double top);
/// Its places for the outline.
std::vector<Anchor> anchors_of(const Strip& strip, const PageRange& range, double top);

}  // namespace attune::layout
