// SPDX-License-Identifier: Apache-2.0
#include "layout/generate.h"

#include "drawing/path.h"

namespace attune::test {

using namespace document;

std::string Generate::word() {
  static const char* const all[] = {"a",     "of",    "touch",    "noticing",  "Łukasiewicz-O’Neill", "and/or",
                                    "AVAVA", "10-15", "whatever", "“not now”", "e\u0301te\u0301",     "no\u00A0break",
                                    "twice;"};
  if (!m_foot && one_in(60)) {
    return std::string(static_cast<std::size_t>(40 + up_to(200)), 'x');
  }
  return all[m_random() % std::size(all)];
}

std::string Generate::words(int most) {
  std::string all;
  for (int n = up_to(most); n >= 0; --n) {
    all += (all.empty() ? "" : one_in(30) ? "  " : " ") + word();
  }
  return all;
}

Inline Generate::text(int most) {
  Inline all;
  for (int n = up_to(2); n >= 0; --n) {
    all.push_back({words(most) + (one_in(3) ? "" : " "), one_in(3)});
  }
  return all;
}

std::vector<Inline> Generate::items() {
  std::vector<Inline> all;
  for (int n = up_to(one_in(6) ? 14 : 4); n >= 0; --n) {
    all.push_back(text(12));
  }
  return all;
}

Table Generate::table() {
  Table made;
  for (int n = up_to(5); n >= 0; --n) {
    made.columns.push_back({text(2), 1.0 + up_to(4), one_in(2)});
  }
  const bool bare = one_in(5);
  for (int n = up_to(12); n >= 0; --n) {
    std::vector<Cell> row;
    for (auto& column : made.columns) {
      column.title = bare ? Inline{} : column.title;
      const auto kind = static_cast<Cell::Kind>(up_to(3));
      row.push_back({kind, kind == Cell::Kind::Words ? text(one_in(12) ? 60 : 6) : Inline{}});
    }
    made.rows.push_back(row);
  }
  return made;
}

Figure Generate::figure() {
  const double height = 30.0 + up_to(200);
  drawing::Path path;
  path.steps = drawing::circle({20, height / 2}, 10);
  path.stroke = drawing::Colour{};
  const drawing::TextRun run{{40, height - 5}, 39, {drawing::Weight::Regular, 18}, {}, "SF10", false};
  return {{{90, height}, {path, run}}, words(4)};
}

Block Generate::block(int depth) {
  switch (up_to(depth > 0 ? 10 : 7)) {
    case 0:
      return {Heading{text(4)}};
    case 1:
      return {Bullets{items()}};
    case 2:
      return {Steps{items()}};
    case 3:
      return {CallOut{text(20)}};
    case 4:
      return {WritingLines{1 + up_to(5), words(3)}};
    case 5:
      return {table()};
    case 7:
      return {figure()};
    case 10:
      return {Section{text(one_in(8) ? 40 : 3), blocks(3, depth - 1)}};
    case 8:
      return {Columns{blocks(2, depth - 1), blocks(2, depth - 1)}};
    case 9:
      return {Frame{blocks(2, depth - 1)}};
    default:
      return {Paragraph{text(one_in(6) ? 300 : 40)}};
  }
}

std::vector<Block> Generate::blocks(int most, int depth) {
  std::vector<Block> all;
  for (int n = up_to(most); n > 0; --n) {
    all.push_back(block(depth));
  }
  return all;
}

Document Generate::document() {
  Document made{words(3), "en", {}};
  const int shared = 1 + up_to(1);
  for (int n = shared + up_to(2); n > 0; --n) {
    Part part;
    part.own = static_cast<int>(made.parts.size()) >= shared;
    part.title = words(one_in(5) ? 20 : 3);
    for (int piece = up_to(3); piece > 0; --piece) {
      part.subtitle.push_back(words(one_in(8) ? 25 : 4));
    }
    part.blocks = blocks(9, 2);
    m_foot = true;  // a foot longer than its page is refused
    part.foot.consent = one_in(3) ? "" : words(18);
    part.foot.help = one_in(4) ? Inline{} : text(8);
    part.foot.handling = one_in(4) ? "" : words(14);
    m_foot = false;
    made.parts.push_back(std::move(part));
  }
  return made;
}

}  // namespace attune::test
