// SPDX-License-Identifier: Apache-2.0
#include "practice/demo/random.h"

#include <bit>

namespace attune::practice::demo {
namespace {

std::uint64_t split_mix(std::uint64_t& state) {
  state += 0x9E3779B97F4A7C15U;
  std::uint64_t mixed = state;
  mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
  mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
  return mixed ^ (mixed >> 31U);
}

}  // namespace

Random::Random(std::uint64_t seed) {
  for (std::uint64_t& word : m_state) {
    word = split_mix(seed);
  }
}

std::uint64_t Random::next() {
  auto& [a, b, c, d] = m_state;
  const std::uint64_t result = std::rotl(b * 5U, 7) * 9U;
  const std::uint64_t shifted = b << 17U;
  c ^= a;
  d ^= b;
  b ^= c;
  a ^= d;
  c ^= shifted;
  d = std::rotl(d, 45);
  return result;
}

int Random::below(int n) {
  return static_cast<int>((next() >> 33U) % static_cast<std::uint64_t>(n));
}

std::string Random::pick_two(std::span<const std::string_view> first, std::string_view between,
                             std::span<const std::string_view> second) {
  std::string text = pick(first);
  text += between;
  text += pick(second);
  return text;
}

domain::IdBytes Random::id() {
  domain::IdBytes bytes{};
  for (std::uint8_t& byte : bytes) {
    byte = static_cast<std::uint8_t>(next() >> 56U);
  }
  return bytes;
}

std::uint64_t seed_of(std::uint64_t seed, std::uint64_t n) {
  std::uint64_t state = seed ^ (n * 0xD1342543DE82EF95U + 1U);
  return split_mix(state);
}

}  // namespace attune::practice::demo
