// SPDX-License-Identifier: Apache-2.0
// Every measure and colour of a sheet, in points. Large print is not the same sheet scaled: what is for a hand stays as
// large as a hand is.
#pragma once

#include "layout/layout.h"

namespace attune::layout {

inline constexpr drawing::Colour k_ink{0x24, 0x29, 0x2B};
inline constexpr drawing::Colour k_second_ink{0x3C, 0x44, 0x47};
inline constexpr drawing::Colour k_accent{0x24, 0x56, 0x59};      ///< headings, numbers
inline constexpr drawing::Colour k_rule{0x2F, 0x6F, 0x73};        ///< under the title, around the consent line
inline constexpr drawing::Colour k_light_rule{0xBF, 0xD3, 0xD3};  ///< over the help lines, in a cell
inline constexpr drawing::Colour k_grid{0x8F, 0xA9, 0xAA};        ///< tables, lines to write on
inline constexpr drawing::Colour k_tick{0x4C, 0x66, 0x67};        ///< at least 3:1 on white

inline constexpr double k_tolerance = 1e-6;  ///< what a sum of widths may be over by
inline constexpr double k_hair = 0.75;  ///< thickness of every line
inline constexpr double k_column_gap = 24;

/// A size of type and the height of its lines.
struct Type {
  double size = 0;
  double leading = 0;
};

struct Style {
  drawing::Size page;
  drawing::Rect area;
  bool hanging = true;  ///< headings of sections stand at the left of what they head

  Type body, title, consent, small_print, table_head;
  double longest_line = 0;  ///< of running text: 60 to 70 characters

  double heading_column = 104.5;  ///< from the left edge to what stands beside a heading
  double heading_measure = 96;    ///< how far a heading may reach in it
  double block_gap = 0;           ///< between blocks
  double inner_gap = 0;           ///< between blocks within a section
  double item_gap = 0;            ///< between the items of a list
  double bullet_indent = 0;
  double step_indent = 0;
  double writing_pitch = 30;  ///< between lines for a hand: more than 10 mm
  double row_height = 58.5;   ///< of a row for a hand: more than 20 mm
  double tick_size = 12.75;
  double foot_gap = 15;     ///< over the foot, at least
  double title_gap = 11.5;  ///< under the rule of the title
};

Style make_style(const PageStyle& style);
/// With less room between blocks, for what would else begin a page for a few lines.
Style tightened(Style style);

}  // namespace attune::layout
