// SPDX-License-Identifier: Apache-2.0
// The registry of private facts: what may be in a record, or not, without anybody noticing who may not see it.
#pragma once

#include "practice/practice.h"

#include <functional>
#include <string>
#include <vector>

namespace attune::test {

struct Fact {
  std::string name;
  domain::Visibility sight;  ///< who may know of it
  std::function<void(practice::Practice&, const domain::CaseId&)> come_to_pass;
  /// A paper that may be drawn otherwise: the clinician looks at it, and only then lets it go.
  std::string_view looked_at_in = {};
  /// Kept apart: the clinician does not see it in any output either.
  bool apart = false;
};

const std::vector<Fact>& facts();

}  // namespace attune::test
