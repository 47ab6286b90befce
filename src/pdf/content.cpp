// SPDX-License-Identifier: Apache-2.0
#include "pdf/content.h"

#include "domain/error.h"
#include "pdf/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

namespace attune::pdf {
namespace {

// How far the handles of a curve reach that is a quarter of a circle.
constexpr double k_quarter = 0.5523;

}  // namespace

void Content::add(double number) {
  std::array<char, 40> text{};
  const auto end = std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed, 3).ptr;
  std::string_view digits(text.data(), static_cast<std::size_t>(end - text.data()));
  digits = digits.substr(0, digits.find_last_not_of('0') + 1);
  digits.remove_suffix(digits.ends_with('.') ? 1 : 0);
  m_operators += digits == "-0" ? "0" : digits;
  m_operators += ' ';
}

void Content::add(const char* word) {
  m_operators += word;
  m_operators += '\n';
}

void Content::add_point(double x, double y) {
  add(x);
  add(m_height - y);
}

void Content::add_colour(const drawing::Colour& colour, const char* op) {
  for (const std::uint8_t part : {colour.red, colour.green, colour.blue}) {
    add(part / 255.0);
  }
  add(op);
}

void Content::begin_marked(const char* role, int mcid) {
  m_operators += '/' + std::string(role) + " <</MCID " + std::to_string(mcid) + ">> BDC\n";
}
void Content::begin_artefact() {
  add("/Artifact BMC");
}
void Content::end_marked() {
  add("EMC");
}

void Content::paint(const drawing::Shape& shape) {
  if (const auto* run = std::get_if<drawing::TextRun>(&shape)) {
    paint_run(*run);
  } else if (const auto* line = std::get_if<drawing::Line>(&shape)) {
    paint_line(*line);
  } else if (const auto* box = std::get_if<drawing::Box>(&shape)) {
    paint_box(*box);
  } else if (const auto* path = std::get_if<drawing::Path>(&shape)) {
    paint_path(*path);
  }
}

void Content::paint_run(const drawing::TextRun& run) {
  const std::vector<Painted> all = m_faces.paint(run.font.weight, run.goes_on ? run.text + ' ' : run.text);
  add_colour(run.colour, "rg");
  add("BT");
  m_operators += "1 0 0 1 ";
  add_point(run.baseline.x, run.baseline.y);
  add("Tm");
  for (std::size_t at = 0; at < all.size();) {
    const Face face = all[at].face;
    m_operators += '/' + m_file.font_name(m_page, face) + ' ';
    add(run.font.size);
    add("Tf");
    std::string shown = "[<";
    for (const std::size_t first = at; at < all.size() && all[at].face == face; ++at) {
      if (all[at].kerning != 0 && at > first) {
        shown += ">" + std::to_string(-all[at].kerning) + "<";
      }
      shown += hex_code(all[at].code);
      // The file's own table of widths is what moves the pen of who paints: it has to say what was measured.
      if (m_file.advance(face, all[at].code) != all[at].advance) {
        throw Error(ErrorCode::Internal, {{"reason", "glyph-width"}});
      }
    }
    m_operators += shown + ">] TJ\n";
  }
  add("ET");
}

void Content::paint_line(const drawing::Line& line) {
  add_colour(line.colour, "RG");
  add(line.thickness);
  add("w");
  add_point(line.from.x, line.from.y);
  add("m");
  add_point(line.to.x, line.to.y);
  add("l S");
}

void Content::add_outline(const drawing::Rect& rect, double radius) {
  const double r = std::min({radius, rect.width / 2, rect.height / 2});
  if (r <= 0) {
    add_point(rect.x, rect.bottom());
    add(rect.width);
    add(rect.height);
    add("re");
    return;
  }
  const double reach = r * (1 - k_quarter);
  const auto curve = [&](double ax, double ay, double bx, double by, double x, double y) {
    add_point(ax, ay);
    add_point(bx, by);
    add_point(x, y);
    add("c");
  };
  const double left = rect.x, right = rect.right(), top = rect.y, bottom = rect.bottom();
  add_point(left + r, top);
  add("m");
  add_point(right - r, top);
  add("l");
  curve(right - reach, top, right, top + reach, right, top + r);
  add_point(right, bottom - r);
  add("l");
  curve(right, bottom - reach, right - reach, bottom, right - r, bottom);
  add_point(left + r, bottom);
  add("l");
  curve(left + reach, bottom, left, bottom - reach, left, bottom - r);
  add_point(left, top + r);
  add("l");
  curve(left, top + reach, left + reach, top, left + r, top);
  add("h");
}

void Content::paint_box(const drawing::Box& box) {
  if (!box.fill && !box.stroke) {
    return;
  }
  if (box.fill) {
    add_colour(*box.fill, "rg");
  }
  if (box.stroke) {
    add_colour(*box.stroke, "RG");
    add(box.thickness);
    add("w");
  }
  add_outline(box.rect, box.radius);
  add(box.fill && box.stroke ? "B" : box.fill ? "f" : "S");
}

void Content::paint_path(const drawing::Path& path) {
  if ((!path.fill && !path.stroke) || path.steps.empty()) {
    return;
  }
  add("q");
  if (path.fill) {
    add_colour(*path.fill, "rg");
  }
  if (path.stroke) {
    add_colour(*path.stroke, "RG");
    add(path.thickness);
    add("w 1 j");
    if (!path.dash.empty()) {
      m_operators += '[';
      for (const double each : path.dash) {
        add(each);
      }
      add("] 0 d");
    }
  }
  for (const drawing::Path::Step& step : path.steps) {
    switch (step.kind) {
      case drawing::Path::Step::Kind::Move:
        add_point(step.to.x, step.to.y);
        add("m");
        break;
      case drawing::Path::Step::Kind::Line:
        add_point(step.to.x, step.to.y);
        add("l");
        break;
      case drawing::Path::Step::Kind::Curve:
        add_point(step.first.x, step.first.y);
        add_point(step.second.x, step.second.y);
        add_point(step.to.x, step.to.y);
        add("c");
        break;
      case drawing::Path::Step::Kind::Close:
        add("h");
        break;
    }
  }
  add(path.fill && path.stroke ? "B" : path.fill ? "f" : "S");
  add("Q");
}

}  // namespace attune::pdf
