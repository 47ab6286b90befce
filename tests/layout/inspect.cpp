// SPDX-License-Identifier: Apache-2.0
#include "layout/inspect.h"

#include "drawing/characters.h"
#include "drawing/path.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace attune::test {
namespace {

constexpr double k_tolerance = 0.01;

bool crosses(const drawing::Rect& text, const drawing::Rect& other) {
  return text.x < other.right() - k_tolerance && other.x < text.right() - k_tolerance &&
         text.y < other.bottom() - k_tolerance && other.y < text.bottom() - k_tolerance;
}

/// A line that is no rectangle, piece by piece.
std::vector<drawing::Rect> pieces(drawing::Path path) {
  path.dash = {1, 1e-4};
  std::vector<drawing::Rect> all;
  drawing::Point at;
  for (const drawing::Path::Step& step : drawing::cut_by_dashes(path).steps) {
    if (step.kind == drawing::Path::Step::Kind::Line) {
      all.push_back({std::min(at.x, step.to.x), std::min(at.y, step.to.y), std::abs(at.x - step.to.x),
                     std::abs(at.y - step.to.y)});
    }
    at = step.to;
  }
  return all;
}

/// The edges that are drawn of a shape that is no text.
std::vector<drawing::Rect> edges(const drawing::Shape& shape, const drawing::TextMetrics& metrics) {
  const auto* path = std::get_if<drawing::Path>(&shape);
  if (path != nullptr && !path->fill) {
    return pieces(*path);
  }
  const auto* box = std::get_if<drawing::Box>(&shape);
  if (box == nullptr || box->fill) {
    return {box_of(shape, metrics)};
  }
  const drawing::Rect& r = box->rect;
  return {{r.x, r.y, r.width, 0.1},
          {r.x, r.bottom(), r.width, 0.1},
          {r.x, r.y, 0.1, r.height},
          {r.right(), r.y, 0.1, r.height}};
}

class Words {
 public:
  std::string all;
  void operator()(const std::string& text) { all += text + " "; }
  void operator()(const document::Inline& text) { (*this)(document::plain_text(text)); }
  void operator()(const document::Paragraph& block) { (*this)(block.text); }
  void operator()(const document::Heading& block) { (*this)(block.text); }
  void operator()(const document::Bullets& block) { each(block.items); }
  void operator()(const document::Steps& block) {
    for (std::size_t n = 0; n < block.items.size(); ++n) {
      (*this)(std::to_string(n + 1));
      (*this)(block.items[n]);
    }
  }
  void operator()(const document::CallOut& block) { (*this)(block.text); }
  void operator()(const document::WritingLines&) {}
  void operator()(const document::Section& block) {
    (*this)(block.heading);
    each(block.blocks);
  }
  void operator()(const document::Columns& block) {
    each(block.left);
    each(block.right);
  }
  void operator()(const document::Frame& block) { each(block.blocks); }
  void operator()(const document::Table& block) {
    for (const auto& column : block.columns) {
      (*this)(column.title);
    }
    for (const auto& row : block.rows) {
      for (const auto& cell : row) {
        (*this)(cell.words);
      }
    }
  }
  void operator()(const document::Figure& block) {
    for (const drawing::Shape& each : block.picture.shapes) {
      if (const auto* run = std::get_if<drawing::TextRun>(&each)) {
        (*this)(run->text);
      }
    }
  }
  void operator()(const document::Block& block) { std::visit(*this, block.value); }
  template <class Items>
  void each(const Items& items) {
    for (const auto& item : items) {
      (*this)(item);
    }
  }
};

int part_of(const drawing::Paper& paper, const drawing::Page& page) {
  for (const drawing::Item& item : page.items) {
    for (int at = item.element; at > 0; at = paper.elements[static_cast<std::size_t>(at)].parent) {
      if (paper.elements[static_cast<std::size_t>(at)].role == drawing::Role::Part) {
        return at;
      }
    }
  }
  return -1;
}

}  // namespace

drawing::Rect box_of(const drawing::Shape& shape, const drawing::TextMetrics& metrics) {
  if (const auto* run = std::get_if<drawing::TextRun>(&shape)) {
    const double up = metrics.ascent(run->font);
    return {run->baseline.x, run->baseline.y - up, run->width, up + metrics.descent(run->font)};
  }
  if (const auto* line = std::get_if<drawing::Line>(&shape)) {
    const double x = std::min(line->from.x, line->to.x);
    const double y = std::min(line->from.y, line->to.y);
    return {x, y, std::abs(line->to.x - line->from.x), std::abs(line->to.y - line->from.y)};
  }
  if (const auto* path = std::get_if<drawing::Path>(&shape)) {
    return drawing::bounds(*path);
  }
  return std::get<drawing::Box>(shape).rect;
}

bool within(const drawing::Rect& inner, const drawing::Rect& outer) {
  return inner.x >= outer.x - k_tolerance && inner.y >= outer.y - k_tolerance &&
         inner.right() <= outer.right() + k_tolerance && inner.bottom() <= outer.bottom() + k_tolerance;
}

std::string describe(const drawing::Shape& shape) {
  if (const auto* run = std::get_if<drawing::TextRun>(&shape)) {
    return fmt::format("\"{}\" at {:.2f} {:.2f} wide {:.2f}", run->text, run->baseline.x, run->baseline.y, run->width);
  }
  if (const auto* line = std::get_if<drawing::Line>(&shape)) {
    return fmt::format("line {:.2f} {:.2f} to {:.2f} {:.2f}", line->from.x, line->from.y, line->to.x, line->to.y);
  }
  const auto* box = std::get_if<drawing::Box>(&shape);
  const drawing::Rect rect = box != nullptr ? box->rect : drawing::bounds(std::get<drawing::Path>(shape));
  return fmt::format("{} {:.2f} {:.2f} to {:.2f} {:.2f}", box != nullptr ? "box" : "path", rect.x, rect.y, rect.right(),
                     rect.bottom());
}

std::string first_overlap(const drawing::Page& page, const drawing::TextMetrics& metrics) {
  std::vector<std::vector<drawing::Rect>> drawn;
  for (const drawing::Item& item : page.items) {
    drawn.push_back(edges(item.shape, metrics));
    for (drawing::Rect& edge : drawn.back()) {
      edge.width = std::max(edge.width, 0.1);
      edge.height = std::max(edge.height, 0.1);
    }
  }
  for (std::size_t n = 0; n < page.items.size(); ++n) {
    if (!std::holds_alternative<drawing::TextRun>(page.items[n].shape)) {
      continue;
    }
    for (std::size_t other = 0; other < page.items.size(); ++other) {
      const auto crossed = [&](const drawing::Rect& edge) { return crosses(drawn[n].front(), edge); };
      if (other != n && std::any_of(drawn[other].begin(), drawn[other].end(), crossed)) {
        return describe(page.items[n].shape) + " and " + describe(page.items[other].shape);
      }
    }
  }
  return {};
}

std::string read_aloud(const drawing::Paper& paper) {
  std::vector<std::string> said(paper.elements.size());
  for (const drawing::Page& page : paper.pages) {
    for (const drawing::Item& item : page.items) {
      const auto* run = std::get_if<drawing::TextRun>(&item.shape);
      if (run != nullptr && item.element >= 0) {
        said[static_cast<std::size_t>(item.element)] += run->text + (run->goes_on ? " " : "");
      }
    }
  }
  std::string all;
  for (const std::string& each : said) {
    all += each + " ";
  }
  return all;
}

std::string words_of(const document::Document& document) {
  Words words;
  for (const document::Part& part : document.parts) {
    words(part.title);
    words.each(part.subtitle);
    words.each(part.blocks);
    words(part.foot.consent);
    words(part.foot.help);
    words(part.foot.handling);
  }
  return words.all;
}

std::string without_blanks(const std::string& text) {
  std::string all;
  std::copy_if(text.begin(), text.end(), std::back_inserter(all),
               [](char each) { return each != ' ' && each != '\n'; });
  return all;
}

std::vector<std::string> page_numbers(const drawing::Paper& paper) {
  std::vector<std::string> all;
  for (const drawing::Page& page : paper.pages) {
    all.emplace_back();
    for (const drawing::Item& item : page.items) {
      const auto* run = std::get_if<drawing::TextRun>(&item.shape);
      if (run != nullptr && run->text.starts_with("Page ")) {
        const std::size_t of = run->text.find(" of ");
        all.back() = run->text.substr(5, of - 5) + "/" + run->text.substr(of + 4);
      }
    }
  }
  return all;
}

std::vector<std::string> expected_numbers(const document::Document& document, const drawing::Paper& paper) {
  // How many pages each part took is read off the structure; what they are to say is counted anew.
  std::vector<int> parts;
  for (std::size_t n = 0; n < paper.elements.size(); ++n) {
    if (paper.elements[n].role == drawing::Role::Part) {
      parts.push_back(static_cast<int>(n));
    }
  }
  std::vector<int> count(parts.size(), 0);
  std::vector<std::size_t> of_page;
  for (const drawing::Page& page : paper.pages) {
    // A page on which nothing is read, only a grid goes on, is of the part before it.
    const auto found = std::find(parts.begin(), parts.end(), part_of(paper, page));
    of_page.push_back(found == parts.end() ? of_page.back() : static_cast<std::size_t>(found - parts.begin()));
    ++count.at(of_page.back());
  }
  int shared = 0, longest = 0;
  for (std::size_t n = 0; n < parts.size(); ++n) {
    (document.parts[n].own ? longest : shared) =
        document.parts[n].own ? std::max(longest, count[n]) : shared + count[n];
  }
  std::vector<std::string> all;
  int common = 0, within_own = 0;
  for (std::size_t page = 0; page < of_page.size(); ++page) {
    const bool own = document.parts[of_page[page]].own;
    const bool begins = page == 0 || of_page[page] != of_page[page - 1];
    within_own = begins ? 1 : within_own + 1;
    common += own ? 0 : 1;
    all.push_back(own ? fmt::format("{}/{}", shared + within_own, shared + count[of_page[page]])
                      : fmt::format("{}/{}", common, shared + longest));
  }
  return all;
}

double contrast_on_white(const drawing::Colour& colour) {
  const auto linear = [](std::uint8_t part) {
    const double value = part / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
  };
  return 1.05 / (0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue) + 0.05);
}

}  // namespace attune::test
