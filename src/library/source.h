// SPDX-License-Identifier: Apache-2.0
// The text of a template, and the error that names a place in it.
#pragma once

#include "domain/error.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace attune::library {

class Source {
 public:
  static constexpr std::size_t k_longest = 64 * 1024;  ///< bytes

  /// InvalidTemplate for what is empty, too long, no UTF-8, no normal form C, or has a character that is not to be
  /// seen: NUL, a byte order mark, controls but newline, marks that turn the direction of writing.
  Source(std::string_view text, std::string_view path);

  std::string_view text() const noexcept { return m_text; }
  /// InvalidTemplate that names line and column (in code points, both from 1) of a byte.
  Error refused(std::size_t offset, std::string_view reason, std::string_view field = {}) const;

  std::size_t line_start(std::size_t offset) const noexcept;
  /// Past its last character: of the newline, or the end of the text.
  std::size_t line_end(std::size_t offset) const noexcept;
  /// The first character after `offset` on a line of its own that is not blank; `offset` when there is none.
  std::size_t next_words(std::size_t offset) const noexcept;

 private:
  void check_letters() const;

  std::string_view m_text;
  std::string m_path;
};

}  // namespace attune::library
