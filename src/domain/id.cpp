// SPDX-License-Identifier: Apache-2.0
#include "domain/id.h"

#include "domain/error.h"

namespace attune::domain {
namespace {

constexpr std::string_view k_digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

}  // namespace

std::string id_text(const IdBytes& bytes) {
  std::string text;
  unsigned int held = 0;
  unsigned int bits = 0;
  for (const std::uint8_t byte : bytes) {
    held = held << 8U | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += k_digits[held >> bits & 31U];
    }
    held &= (1U << bits) - 1U;
  }
  return text;
}

std::string parse_id_prefix(std::string_view text, std::string_view field) {
  if (text.size() < 4 || text.size() > 16) {
    throw invalid(std::string(field), "not-an-id");
  }
  std::string id;
  for (const char typed : text) {
    char upper = typed >= 'a' && typed <= 'z' ? static_cast<char>(typed - 'a' + 'A') : typed;
    upper = upper == 'I' || upper == 'L' ? '1' : upper == 'O' ? '0' : upper;
    if (k_digits.find(upper) == std::string_view::npos) {
      throw invalid(std::string(field), "not-an-id");
    }
    id += upper;
  }
  return id;
}

}  // namespace attune::domain
