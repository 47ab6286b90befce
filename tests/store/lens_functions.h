// SPDX-License-Identifier: Apache-2.0
// Every repository function that takes a lens: how it is called over the planted rows, and what the rule lets through.
// A function that is not here fails the registry test.
#pragma once

#include "store/lens_planted.h"

#include <functional>
#include <string_view>

namespace attune::test {

struct LensFunction {
  std::string_view name;
  std::function<Keys(const Planted&, const domain::Lens&)> read;
  std::function<Keys(const Planted&, const domain::Lens&)> expected;
};

const std::vector<LensFunction>& lens_functions();

/// Functions that read something of cases without a lens, because it is about nobody or the clinician's alone.
const std::set<std::string_view>& functions_without_lens();
/// What the lens's predicate is made of; the functions above carry it.
const std::set<std::string_view>& lens_parts();

}  // namespace attune::test
