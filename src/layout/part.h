// SPDX-License-Identifier: Apache-2.0
// What every part has: its title and its foot.
#pragma once

#include "layout/blocks.h"

namespace attune::layout {

/// Title, subtitle and the rule under them, at least so high.
Strip set_title(const document::Part& part, int parent, const Setting& setting, double least);

/// The foot of a part's pages as one slab, its last line at the bottom; room is left for the number of the page.
struct Foot {
  Slab slab;
  double number_y = 0;  ///< the upper edge of the line at whose right end the number stands
};
/// Its elements stand once in the structure, on the part's first page. InvalidInput "foot" when it leaves no page.
Foot set_foot(const document::Foot& foot, int parent, const Setting& setting);

/// "Page 1 of 2" at the right of a foot's line; y from the foot's upper edge.
Mark page_number(int number, int count, const Foot& foot, const Setting& setting);

}  // namespace attune::layout
