// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace attune::domain {

/// Text that a person typed: valid UTF-8, NFC, no NUL, no control characters but tab and newline.
/// Every way in makes one or fails with InvalidInput naming the field; what is empty is a valid Text.
class Text {
 public:
  static constexpr std::size_t k_longest = 8U * 1024 * 1024; ///< bytes; longer is InvalidInput "too-long"
  static constexpr std::size_t k_longest_line = 2000;        ///< bytes of a one-line Text

  Text() = default;
  /// Free text. CR LF and CR become newline.
  static Text from(std::string_view utf8, std::string_view field);
  /// One line: additionally no tab and no newline; blanks at both ends are taken off.
  static Text line(std::string_view utf8, std::string_view field);

  const std::string& str() const noexcept { return m_value; }
  std::string_view view() const noexcept { return m_value; }
  bool empty() const noexcept { return m_value.empty(); }
  /// The first word, as *together* name when none is given.
  Text first_word() const;
  /// For finding: case folded, accents and strokes taken off (ł, ø, đ, ß too).
  std::string folded() const;

  friend bool operator==(const Text&, const Text&) = default;
  friend auto operator<=>(const Text&, const Text&) = default;

 private:
  std::string m_value;
};

/// Without blanks at both ends.
std::string_view trimmed(std::string_view text);

/// Folds what is typed into a find field the way Text::folded does. Bad UTF-8 folds to nothing.
std::string fold(std::string_view utf8);

/// Normal form C made within the caller's memory, so that nothing of a passphrase is left on the heap: `work` has at
/// least twice as many places as there are bytes, and two more; the result stands in its first bytes. Returns the number
/// of those bytes; nothing when it is not UTF-8.
std::optional<std::size_t> compose_within(std::span<std::int32_t> work, std::string_view utf8);

}  // namespace attune::domain
