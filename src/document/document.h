// SPDX-License-Identifier: Apache-2.0
// Blocks of a sheet, before anybody knows on which page they fall. Values only.
#pragma once

#include "drawing/drawing.h"

#include <string>
#include <variant>
#include <vector>

namespace attune::document {

/// Words of one weight within a paragraph.
struct Span {
  std::string text;
  bool bold = false;
  friend bool operator==(const Span&, const Span&) = default;
};
using Inline = std::vector<Span>;
/// The words alone.
std::string plain_text(const Inline& text);

struct Block;

struct Paragraph {
  Inline text;
};
/// A heading over the whole width, kept with what follows.
struct Heading {
  Inline text;
};
struct Bullets {
  std::vector<Inline> items;
};
/// Numbered from 1.
struct Steps {
  std::vector<Inline> items;
};
/// Set off by a rule above and below.
struct CallOut {
  Inline text;
};
/// Empty lines for a hand, at least 10 mm apart. `label` says what for, to who hears the page.
struct WritingLines {
  int count = 1;
  std::string label;
};
/// A heading that hangs at the left and what stands beside it; where the column is too narrow (large print) above it.
struct Section {
  Inline heading;
  std::vector<Block> blocks;
};
/// Two columns side by side, on one page.
struct Columns {
  std::vector<Block> left;
  std::vector<Block> right;
};
/// A thin frame around blocks, on one page: a card to cut out.
struct Frame {
  std::vector<Block> blocks;
};

struct Cell {
  enum class Kind { Words, Empty, Tick, WritingLine };
  Kind kind = Kind::Empty;
  Inline words; ///< of Words
};
/// Breaks between rows; the head is repeated on each page. A row with something to fill in is at least 20 mm high.
struct Table {
  struct Column {
    Inline title;
    double share = 1; ///< of the width, beside the others'
    bool centred = false;
  };
  std::vector<Column> columns;
  std::vector<std::vector<Cell>> rows; ///< each with as many cells as there are columns
};

/// Something drawn, at its own size at the left of its place; never broken over pages. Its words are drawn with it.
struct Figure {
  drawing::Picture picture;
  std::string alternative;  ///< said instead of it to who hears the page; never empty
};

struct Block {
  std::variant<Paragraph, Heading, Bullets, Steps, CallOut, WritingLines, Section, Columns, Frame, Table, Figure> value;
};

/// What stands at the foot of each page of a part.
struct Foot {
  std::string consent;                ///< between two rules, bold; empty: none
  Inline help;                        ///< "If you need someone now: …"
  std::string handling;               ///< "Keep this away from children. …"
  bool numbered = true;               ///< "Page 1 of 2"
};

/// What begins on a page of its own.
struct Part {
  std::string title;
  std::vector<std::string> subtitle;  ///< set apart by upright strokes
  std::vector<Block> blocks;
  Foot foot;
  /// One reader's alone. Pages count one reader's set: the parts for everyone, then that reader's own; parts for
  /// everyone come first.
  bool own = false;
};

struct Document {
  std::string title;
  std::string language = "en";
  std::vector<Part> parts;
};

}  // namespace attune::document
