// SPDX-License-Identifier: Apache-2.0
// Blocks to strips.
#pragma once

#include "layout/lines.h"
#include "layout/strip.h"
#include "layout/style.h"

namespace attune::layout {

/// What every block is set with, and the reading structure that grows with them.
struct Setting {
  const Style& style;
  const drawing::TextMetrics& metrics;
  std::vector<drawing::Element>& elements;
  double page_height = 0;  ///< what a page has for blocks

  int add(drawing::Role role, int parent, std::string alternative = {}) const;
  /// The last element's number.
  int now() const { return static_cast<int>(elements.size()) - 1; }
};

/// From where to where blocks are set, and whose children they are.
struct Place {
  double left = 0;
  double width = 0;
  int parent = 0;
  int level = 1;      ///< of headings in the outline
  bool whole = true;  ///< the whole width of the page
};

/// Where a line stands and how it looks.
struct Look {
  double left = 0;
  Type type;
  drawing::Colour colour = k_ink;
  int element = drawing::k_artefact;
};
/// A line as a slab of its leading.
Slab slab_of(const TextLine& line, const Look& look, const drawing::TextMetrics& metrics);
/// Lines one under the other: neither the first nor the last alone on a page.
Strip strip_of(const std::vector<TextLine>& lines, const Look& look, const drawing::TextMetrics& metrics);
/// The text's baseline in a line of that type.
double baseline_in(const Type& type, const drawing::TextMetrics& metrics);
/// The same words, all bold.
document::Inline bold(document::Inline text);
drawing::Line rule(double left, double right, double y, drawing::Colour colour);

Strip set_blocks(const std::vector<document::Block>& blocks, const Place& place, const Setting& setting);
Strip set_table(const document::Table& table, const Place& place, const Setting& setting);

}  // namespace attune::layout
