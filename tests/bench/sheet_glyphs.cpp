// SPDX-License-Identifier: Apache-2.0
#include "bench/sheet.h"
#include "layout/layout.h"
#include "pdf/faces.h"

#include <fmt/format.h>

namespace attune::bench {
namespace {

std::string utf8(char32_t code) {
  std::string out;
  const auto add = [&](char32_t bits) { out += static_cast<char>(static_cast<unsigned char>(bits)); };
  if (code < 0x80) {
    add(code);
  } else if (code < 0x800) {
    add(0xC0U | (code >> 6U));
    add(0x80U | (code & 0x3FU));
  } else {  // the sheets have nothing beyond the basic plane
    add(0xE0U | (code >> 12U));
    add(0x80U | ((code >> 6U) & 0x3FU));
    add(0x80U | (code & 0x3FU));
  }
  return out;
}

// The stretches of a line that are of one face, each where it begins.
std::string stretches(const drawing::TextRun& run, double height, pdf::Fonts::Faces& faces) {
  std::string out;
  double x = run.baseline.x;
  const auto painted = faces.paint(run.font.weight, run.text);
  for (std::size_t at = 0; at < painted.size();) {
    const pdf::Face face = painted[at].face;
    const double start = x;
    std::string words;
    for (; at < painted.size() && painted[at].face == face; ++at) {
      words += utf8(painted[at].code);
      x += (painted[at].kerning + painted[at].advance) * run.font.size / 1000;
    }
    out += fmt::format("{} {:.3f} {:.3f} {:.3f} {}\n", static_cast<int>(face), run.font.size, start,
                       height - run.baseline.y, words);
  }
  return out;
}

}  // namespace

std::string glyphs_of(const document::Document& document, const pdf::Fonts& fonts) {
  std::string out;
  for (std::size_t face = 0; face < pdf::k_face_count; ++face) {
    out += fonts.faces().file(static_cast<pdf::Face>(face)).string() + "\n";
  }
  for (const drawing::Page& page : layout::lay_out(document, {}, fonts).pages) {
    out += fmt::format("page {:.3f} {:.3f}\n", page.size.width, page.size.height);
    for (const drawing::Item& item : page.items) {
      if (const auto* run = std::get_if<drawing::TextRun>(&item.shape)) {
        out += stretches(*run, page.size.height, fonts.faces());
      }
    }
  }
  return out;
}

}  // namespace attune::bench
