// SPDX-License-Identifier: Apache-2.0
#include "layout/style.h"

namespace attune::layout {
namespace {

constexpr double k_left = 43.5;
constexpr double k_right = 43.25;
constexpr double k_top = 34.5;
constexpr double k_bottom = 20.25;

}  // namespace

drawing::Size page_size(domain::PaperSize paper) {
  return paper == domain::PaperSize::Letter ? drawing::Size{612, 792} : drawing::Size{595.276, 841.89};
}

drawing::Rect print_area(domain::PaperSize paper) {
  const drawing::Size page = page_size(paper);
  return {k_left, k_top, page.width - k_left - k_right, page.height - k_top - k_bottom};
}

FigureWidths figure_widths(const PageStyle& style) {
  const Style made = make_style(style);
  const double page = made.area.width;
  return {page, (page - k_column_gap) / 2, made.hanging ? page - made.heading_column : page};
}

Style make_style(const PageStyle& style) {
  Style made;
  made.page = page_size(style.paper);
  made.area = print_area(style.paper);
  made.hanging = !style.large_print;
  if (style.large_print) {
    made.body = {18, 27};
    made.title = {24, 30};
    made.consent = {18, 27};
    made.small_print = {16, 22};
    made.table_head = {16, 21};
    made.writing_pitch = 36;
  } else {
    made.body = {13, 19.5};
    made.title = {19, 24};
    made.consent = {12, 18};
    made.small_print = {10.5, 15};
    made.table_head = {12, 16.5};
  }
  const double scale = made.body.size / 13;
  made.longest_line = 420 * scale;
  made.block_gap = 11.25 * scale;
  made.inner_gap = 6 * scale;
  made.item_gap = 2.25 * scale;
  made.bullet_indent = 16 * scale;
  made.step_indent = 21 * scale;
  made.tick_size = style.large_print ? 16.5 : 12.75;
  return made;
}

Style tightened(Style style) {
  style.block_gap *= 0.7;
  style.inner_gap *= 0.7;
  style.item_gap *= 0.5;
  style.foot_gap = 10.5;
  style.title_gap = 9;
  return style;
}

}  // namespace attune::layout
