// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/id.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace attune::practice::demo {

/// xoshiro256** over SplitMix64: the same numbers for the same seed on every computer. Not for keys.
class Random {
 public:
  explicit Random(std::uint64_t seed);
  std::uint64_t next();
  /// 0 to n - 1; n is at least 1.
  int below(int n);
  /// Both ends belong to it.
  int between(int least, int most) { return least + below(most - least + 1); }
  /// True in so many of a hundred.
  bool chance(int percent) { return below(100) < percent; }
  std::string pick(std::span<const std::string_view> from) {
    return std::string(from[static_cast<std::size_t>(below(static_cast<int>(from.size())))]);
  }
  /// One of each, the first chosen first.
  std::string pick_two(std::span<const std::string_view> first, std::string_view between,
                       std::span<const std::string_view> second);
  domain::IdBytes id();

 private:
  std::array<std::uint64_t, 4> m_state{};
};

/// A seed of its own for the n-th thing under a seed.
std::uint64_t seed_of(std::uint64_t seed, std::uint64_t n);

}  // namespace attune::practice::demo
