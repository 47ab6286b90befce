// SPDX-License-Identifier: Apache-2.0
#include "layout/strip.h"

#include <iterator>

namespace attune::layout {

double height_of(const Strip& strip) {
  double sum = 0;
  for (const Slab& slab : strip) {
    sum += (&slab == &strip.front() ? 0 : slab.gap) + slab.height;
  }
  return sum;
}

void append(Strip& strip, Strip&& more, double gap) {
  if (!more.empty() && !strip.empty()) {
    more.front().gap = gap;
  }
  std::move(more.begin(), more.end(), std::back_inserter(strip));
}

Slab united(Strip&& strip) {
  Slab all;
  double y = 0;
  for (Slab& slab : strip) {
    y += &slab == &strip.front() ? 0 : slab.gap;
    for (Mark& mark : slab.marks) {
      mark.shape = moved(std::move(mark.shape), 0, y);
      all.marks.push_back(std::move(mark));
    }
    for (Anchor& anchor : slab.anchors) {
      anchor.y += y;
      all.anchors.push_back(std::move(anchor));
    }
    y += slab.height;
  }
  all.height = y;
  return all;
}

void keep_together(Strip& strip) {
  for (std::size_t n = 0; n + 1 < strip.size(); ++n) {
    strip[n].keep = true;
  }
}

void keep_company(Strip& strip, const std::vector<std::size_t>& ends) {
  if (ends.size() > 1) {
    strip[ends.front() - 1].keep = true;
    strip[ends[ends.size() - 2] - 1].keep = true;
  }
}

}  // namespace attune::layout
