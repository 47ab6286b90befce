// SPDX-License-Identifier: Apache-2.0
#include "library/markdown.h"

#include <algorithm>

namespace attune::library {
namespace {

/// Where the strokes of a line stand that part cells.
std::vector<std::size_t> strokes(std::string_view line) {
  std::vector<std::size_t> all;
  for (std::size_t n = 0; n < line.size(); ++n) {
    if (line[n] == '\\') {
      ++n;
    } else if (line[n] == '|') {
      all.push_back(n);
    }
  }
  return all;
}

std::string_view without_blanks_behind(std::string_view line) {
  return line.substr(0, line.find_last_not_of(' ') + 1);
}

}  // namespace

TableLines read_table_lines(const Source& source, std::size_t first, std::size_t columns, std::size_t rows) {
  TableLines lines;
  std::size_t at = source.line_start(first);
  for (std::size_t n = 0; n < rows + 2; ++n) {
    if (at >= source.text().size()) {
      throw source.refused(first, "table");
    }
    const std::size_t end = source.line_end(at);
    const std::string_view line = without_blanks_behind(source.text().substr(at, end - at));
    const std::vector<std::size_t> parts = strokes(line);
    // md4c drops what is too much and fills up what is missing, without a word.
    if (parts.size() != columns + 1 || parts.front() != 0 || parts.back() + 1 != line.size()) {
      throw source.refused(at, "table");
    }
    if (n == 1) {
      for (std::size_t part = 0; part < columns; ++part) {
        const std::string_view cell = line.substr(parts[part] + 1, parts[part + 1] - parts[part] - 1);
        if (without_blanks_behind(cell).ends_with(':') && cell.find(':') + 1 == without_blanks_behind(cell).size()) {
          throw source.refused(at + parts[part] + 1, "alignment");
        }
        lines.shares.push_back(static_cast<double>(std::count(cell.begin(), cell.end(), '-')));
      }
    }
    lines.end = end;
    at = end + 1;
  }
  return lines;
}

document::Cell cell_of(const Words& words) {
  using document::Cell;
  const std::string text = document::plain_text(words.spans);
  if (text.empty()) {
    return {Cell::Kind::Empty, {}};
  }
  if (text == "[ ]") {
    return {Cell::Kind::Tick, {}};
  }
  if (text == "___") {
    return {Cell::Kind::WritingLine, {}};
  }
  return {Cell::Kind::Words, words.spans};
}

}  // namespace attune::library
