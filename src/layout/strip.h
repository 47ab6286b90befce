// SPDX-License-Identifier: Apache-2.0
// Set matter before it falls on pages: slabs, one under the other. Between two of them a page may end.
#pragma once

#include "drawing/path.h"

#include <memory>
#include <string>
#include <vector>

namespace attune::layout {

/// A shape of a slab: x on the page, y from the slab's upper edge.
struct Mark {
  int element = drawing::k_artefact;
  int order = 0;  ///< place in reading order: an element's number, for an artefact that of what it belongs to
  drawing::Shape shape;
};
struct Anchor {
  std::string title;
  int level = 0;
  double y = 0;
};

struct Slab {
  double gap = 0;  ///< above it, unless a page begins here
  double height = 0;
  bool keep = false;  ///< with the next one, on one page
  std::vector<Mark> marks;
  std::vector<Anchor> anchors;
  std::shared_ptr<const Slab> head;  ///< set anew above it where a page begins with it
};
using Strip = std::vector<Slab>;

/// From the first slab's upper edge to the last one's lower edge.
double height_of(const Strip& strip);
/// Puts one strip under another.
void append(Strip& strip, Strip&& more, double gap);
/// All of a strip as one slab, never broken.
Slab united(Strip&& strip);
/// Keeps all of it on one page.
void keep_together(Strip& strip);
/// Keeps the first two of several with each other, and the last two; `ends` says behind which slab each one ends.
void keep_company(Strip& strip, const std::vector<std::size_t>& ends);

}  // namespace attune::layout
