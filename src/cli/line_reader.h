// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/input.h"

#include <optional>
#include <string>

namespace attune::cli {

/// A file or standard input, a line at a time: from a pipe each line is there as soon as it was written.
class LineReader {
 public:
  static constexpr std::size_t k_longest_line = 1024U * 1024;

  LineReader(Descriptor file, std::string path) : m_file(std::move(file)), m_path(std::move(path)) {}

  struct Line {
    std::string text;       ///< without its newline
    bool too_long = false;  ///< then `text` is empty
  };
  /// Nothing at the end. CannotRead, Cancelled.
  std::optional<Line> next();

 private:
  bool fill();
  Descriptor m_file;
  std::string m_path;
  std::string m_buffer;
  std::size_t m_start = 0;
  bool m_ended = false;
};

}  // namespace attune::cli
