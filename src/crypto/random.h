// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace attune::crypto {

/// Unpredictable bytes from the operating system.
void fill_random(std::span<std::uint8_t> bytes);

template <std::size_t Size>
std::array<std::uint8_t, Size> random_bytes() {
  std::array<std::uint8_t, Size> bytes{};
  fill_random(bytes);
  return bytes;
}

}  // namespace attune::crypto
