// SPDX-License-Identifier: Apache-2.0
// Puts what is true for this sheet in the place of the placeholders.
#pragma once

#include "document/document.h"
#include "library/placeholders.h"

#include <map>
#include <string>
#include <vector>

namespace attune::library {

struct Filling {
  std::map<Placeholder, std::string> words;  ///< none: nothing takes its place; newlines begin a new paragraph
  std::vector<std::string> precautions;
  bool on_sf3 = false;
};

/// Blocks that are left empty go, and so does a section without blocks or for the other reading.
std::vector<document::Block> fill(const std::vector<document::Block>& blocks, const Filling& filling);

}  // namespace attune::library
