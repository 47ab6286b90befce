// SPDX-License-Identifier: Apache-2.0
// The small part of Markdown that templates use, as a row of blocks with their places. All else is refused.
#pragma once

#include "document/document.h"
#include "library/source.h"

#include <vector>

namespace attune::library {

/// Words of one block, item or cell, and for each of their bytes where it stands in the source.
struct Words {
  document::Inline spans;
  std::vector<std::vector<std::size_t>> at;  ///< one for each span
  std::size_t offset = 0;

  void append(std::string_view text, bool bold, std::size_t offset, std::size_t step);
};

struct MarkdownBlock {
  enum class Kind { Heading, Paragraph, Bullets, Steps, CallOut, Rule, Table };
  Kind kind = Kind::Paragraph;
  std::size_t offset = 0;
  unsigned level = 0;        ///< of a heading: 1 or 2
  std::vector<Words> texts;  ///< items of a list, titles and cells of a table, else one
  document::Table table;
};

/// The Markdown from the byte `body` to the end of the source.
std::vector<MarkdownBlock> read_markdown(const Source& source, std::size_t body);

/// What the lines of a table say: how wide its columns are beside each other, and where it ends.
struct TableLines {
  std::vector<double> shares;
  std::size_t end = 0;
};
/// The table whose titles stand on the line of `first`. Every line must begin and end with a stroke and have as many
/// cells as there are columns; a column's share is the number of dashes under its title.
TableLines read_table_lines(const Source& source, std::size_t first, std::size_t columns, std::size_t rows);
/// A cell of a table from its words: `[ ]` to tick, `___` to write on.
document::Cell cell_of(const Words& words);

}  // namespace attune::library
