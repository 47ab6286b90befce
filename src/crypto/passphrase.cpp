// SPDX-License-Identifier: Apache-2.0
#include "crypto/passphrase.h"

#include "domain/error.h"
#include "domain/text.h"

#include <algorithm>
#include <cstring>

namespace attune::crypto {

Secret normal_passphrase(const Secret& typed) {
  constexpr std::size_t k_longest = 4096;
  const std::string_view text = typed.view();
  if (text.empty()) {
    throw invalid("passphrase", "empty");
  }
  if (text.size() > k_longest) {
    throw invalid("passphrase", "too-long");
  }
  if (text.find('\0') != std::string_view::npos) {
    throw invalid("passphrase", "nul");
  }
  const std::size_t places = 2 * text.size() + 2;
  Secret work(places * sizeof(std::int32_t));
  // Guarded memory ends at a page's end, so a size that is a multiple of four is aligned for code points.
  const std::span codes(reinterpret_cast<std::int32_t*>(work.bytes().data()), places);
  const std::optional<std::size_t> bytes = domain::compose_within(codes, text);
  if (!bytes) {
    throw invalid("passphrase", "not-utf8");
  }
  return Secret::copy_of(std::span<const std::uint8_t>(work.bytes().first(*bytes)));
}

std::size_t passphrase_length(const Secret& typed) {
  const Secret normal = normal_passphrase(typed);
  const auto starts = [](std::uint8_t byte) { return (byte & 0xC0U) != 0x80U; };
  return static_cast<std::size_t>(std::count_if(normal.bytes().begin(), normal.bytes().end(), starts));
}

}  // namespace attune::crypto
