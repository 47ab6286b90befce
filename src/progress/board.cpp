// SPDX-License-Identifier: Apache-2.0
#include "progress/board.h"

#include "drawing/characters.h"
#include "drawing/path.h"
#include "progress/words.h"

#include <algorithm>

namespace attune::progress {
namespace {

using drawing::Colour;
using drawing::Font;
using drawing::Rect;

/// The person's shape around a point.
std::vector<drawing::Path::Step> outline(const drawing::Point& at, double radius, std::size_t person) {
  const double x = at.x, y = at.y;
  switch (person % 4) {
    case 0:
      return drawing::circle(at, radius * 0.9);
    case 1:
      return drawing::around({{x, y - radius}, {x + radius, y}, {x, y + radius}, {x - radius, y}});
    case 2: {
      const double half = radius * 0.8;
      return drawing::around({{x - half, y - half}, {x + half, y - half}, {x + half, y + half}, {x - half, y + half}});
    }
    default:
      return drawing::around({{x, y - radius}, {x + radius, y + radius * 0.8}, {x - radius, y + radius * 0.8}});
  }
}

/// Solid, dashed, dotted, dash-dot, in thicknesses.
std::vector<double> pattern(std::size_t person) {
  switch (person % 4) {
    case 0:
      return {};
    case 1:
      return {3.5, 2};
    case 2:
      return {1.1, 1.5};
    default:
      return {4, 1.6, 1.1, 1.6};
  }
}

/// Characters of a word that fit, at least one.
std::size_t fitting(const Board& board, const Font& font, const std::string& word, double width) {
  std::size_t end = 0;
  for (std::size_t at = 0; at < word.size();) {
    drawing::next_character(word, at);
    if (end > 0 && board.measure(font, word.substr(0, at)) > width) {
      break;
    }
    end = at;
  }
  return end;
}

}  // namespace

std::vector<std::string> Board::lines(const Font& font, const std::string& words, double width) const {
  std::vector<std::string> all;
  std::string line;
  std::string rest = one_line(words);
  while (!rest.empty()) {
    const std::size_t blank = rest.find(' ');
    std::string word = rest.substr(0, blank);
    rest = blank == std::string::npos ? "" : rest.substr(blank + 1);
    if (word.empty()) {
      continue;
    }
    const std::string longer = line.empty() ? word : line + " " + word;
    if (measure(font, longer) <= width) {
      line = longer;
      continue;
    }
    if (!line.empty()) {
      all.push_back(std::move(line));
    }
    while (measure(font, word) > width) {
      const std::size_t end = fitting(*this, font, word, width);
      if (end == word.size()) {
        break;
      }
      all.push_back(word.substr(0, end));
      word.erase(0, end);
    }
    line = word;
  }
  if (!line.empty()) {
    all.push_back(std::move(line));
  }
  return all;
}

Rect Board::words(const std::string& words, const Font& font, const Colour& colour, const drawing::Point& at) {
  const std::string text = one_line(words);
  const double width = measure(font, text);
  shape(drawing::TextRun{{at.x, at.y + ascent(font)}, width, font, colour, text, false});
  return {at.x, at.y, width, line_height(font)};
}

Rect Board::number(const std::string& words, const Font& font, const Colour& colour, double x, double middle) {
  return this->words(words, font, colour, {x, middle - above(font)});
}

double Board::paragraph(const std::string& words, const Font& font, const Colour& colour, double y) {
  for (const std::string& line : lines(font, words, m_width)) {
    y = this->words(line, font, colour, {0, y}).bottom();
  }
  return y;
}

void Board::rule(const drawing::Point& from, const drawing::Point& to, const Colour& colour) {
  shape(drawing::Line{from, to, hair(), colour});
}

void Board::dotted(const drawing::Point& from, const drawing::Point& to, const Colour& colour) {
  drawing::Path path;
  path.steps = drawing::through({from, to});
  path.stroke = colour;
  path.thickness = hair() * 1.4;
  path.dash = {hair() * 1.6, hair() * 3};
  shape(std::move(path));
}

void Board::person_line(const std::vector<drawing::Point>& points, std::size_t person, const Colour& colour, double weight) {
  drawing::Path path;
  path.steps = drawing::through(points);
  path.stroke = colour;
  path.thickness = thickness() * weight;
  path.dash = pattern(person);
  for (double& each : path.dash) {
    each *= path.thickness;
  }
  shape(std::move(path));
}

void Board::person_mark(const drawing::Point& at, double radius, std::size_t person, Mark mark, const Colour& colour) {
  drawing::Path path;
  path.steps = outline(at, radius, person);
  path.fill = mark == Mark::Filled ? colour : ink().surface;
  if (mark == Mark::Hollow) {
    path.stroke = colour;
    path.thickness = thickness();
  }
  shape(std::move(path));
}

drawing::Chart Board::finish(double height) {
  m_chart.picture.size = {m_width, height};
  for (drawing::Spot& spot : m_chart.spots) {
    Rect& rect = spot.around;
    const double right = std::min(rect.right(), m_width);
    const double bottom = std::min(rect.bottom(), height);
    rect.x = std::max(rect.x, 0.0);
    rect.y = std::max(rect.y, 0.0);
    rect.width = right - rect.x;
    rect.height = bottom - rect.y;
  }
  return std::move(m_chart);
}

}  // namespace attune::progress
