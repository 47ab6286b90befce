// SPDX-License-Identifier: Apache-2.0
// What a page is made of: values that the PDF and the screen paint alike. Lengths are points (1/72 inch); the origin is
// the upper left corner of a page and y grows downwards.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace attune::drawing {

struct Point {
  double x = 0;
  double y = 0;
  friend bool operator==(const Point&, const Point&) = default;
};
struct Size {
  double width = 0;
  double height = 0;
  friend bool operator==(const Size&, const Size&) = default;
};
struct Rect {
  double x = 0;
  double y = 0;
  double width = 0;
  double height = 0;
  double right() const { return x + width; }
  double bottom() const { return y + height; }
  friend bool operator==(const Rect&, const Rect&) = default;
};

struct Colour {
  std::uint8_t red = 0;
  std::uint8_t green = 0;
  std::uint8_t blue = 0;
  friend bool operator==(const Colour&, const Colour&) = default;
};

enum class Weight { Regular, Bold };
/// The one family of all papers, at a weight and a size.
struct Font {
  Weight weight = Weight::Regular;
  double size = 12;
  friend bool operator==(const Font&, const Font&) = default;
};

/// One line of text, NFC, without tab and newline, kerned. `width` is as it was measured; who paints keeps to it.
struct TextRun {
  Point baseline;
  double width = 0;
  Font font;
  Colour colour;
  std::string text;
  bool goes_on = false;  ///< ends its line where a blank was: the blank is there for who reads or copies the words
};
struct Line {
  Point from;
  Point to;
  double thickness = 0.75;
  Colour colour;
};
/// A rectangle, with round corners where `radius` is not 0; filled, outlined, or both.
struct Box {
  Rect rect;
  double radius = 0;
  std::optional<Colour> fill;
  std::optional<Colour> stroke;
  double thickness = 0.75;
};
/// A way of lines and curves; filled, stroked, or both. Each part of it begins with a Move; corners are round, ends
/// are not. drawing/path.h makes them.
struct Path {
  struct Step {
    enum class Kind : std::uint8_t { Move, Line, Curve, Close };
    Kind kind = Kind::Move;
    Point to;             ///< not of a Close
    Point first, second;  ///< the handles of a Curve
    friend bool operator==(const Step&, const Step&) = default;
  };
  std::vector<Step> steps;
  std::optional<Colour> fill;
  std::optional<Colour> stroke;
  double thickness = 0.75;
  std::vector<double> dash;  ///< so much drawn, so much left out, and again; empty: all drawn
};
/// Their order is kept: what is on disk counts by it.
using Shape = std::variant<TextRun, Line, Box, Path>;

/// Something drawn that stands within a page or in a window; its upper left corner is the origin.
struct Picture {
  Size size;
  std::vector<Shape> shapes;
};

/// What a piece of a page is to somebody who hears it read. Names follow the standard structure types of PDF.
enum class Role {
  Document,
  Part,
  Section,
  Heading1,
  Heading2,
  Paragraph,
  List,
  ListItem,
  Label,
  ListBody,
  Table,
  TableRow,
  TableHead,
  TableCell,
  Figure
};
/// A node of the reading structure. A parent stands before its children; the first is the Document, parent -1.
struct Element {
  Role role = Role::Paragraph;
  int parent = -1;
  std::string alternative;  ///< what is said instead of what is drawn: a tick box, lines to write on
};
/// Ornaments and what repeats on each page belong to no element.
constexpr int k_artefact = -1;
struct Item {
  int element = k_artefact;  ///< index into Paper::elements
  Shape shape;
};
struct Page {
  Size size;
  std::vector<Item> items;  ///< in reading order
};
struct Bookmark {
  std::string title;
  int level = 0;  ///< 0 is the outermost; never more than one deeper than the one before
  int page = 0;   ///< from 0
  double y = 0;
};

/// A whole paper, ready to be painted.
struct Paper {
  std::string title;  ///< neutral; the only word of the metadata about the content
  std::string language = "en";
  std::vector<Element> elements;
  std::vector<Page> pages;
  std::vector<Bookmark> outline;
};

}  // namespace attune::drawing
