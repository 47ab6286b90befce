// SPDX-License-Identifier: Apache-2.0
// What the charts are drawn on.
#pragma once

#include "drawing/chart.h"
#include "drawing/text_metrics.h"
#include "progress/look.h"

#include <string>
#include <vector>

namespace attune::progress {

enum class Mark { Filled, Hollow };

class Board {
 public:
  Board(double width, const Look& look, const drawing::TextMetrics& metrics)
      : m_look(look), m_metrics(metrics), m_width(width) {}

  double width() const { return m_width; }
  const Ink& ink() const { return m_look.ink; }
  const Type& type() const { return m_look.type; }
  drawing::Font body() const { return {drawing::Weight::Regular, type().body}; }
  drawing::Font bold() const { return {drawing::Weight::Bold, type().body}; }
  drawing::Font small() const { return {drawing::Weight::Regular, type().small}; }
  double radius() const { return type().small / 3; }     ///< of a person's mark
  double thickness() const { return type().small / 7; }  ///< of a person's line
  double hair() const { return type().small / 14; }

  double measure(const drawing::Font& font, const std::string& words) const { return m_metrics.width(font, words); }
  double ascent(const drawing::Font& font) const { return m_metrics.ascent(font); }
  double line_height(const drawing::Font& font) const { return m_metrics.ascent(font) + m_metrics.descent(font); }
  /// Lines no wider than that; a word longer than a line is broken between characters.
  std::vector<std::string> lines(const drawing::Font& font, const std::string& words, double width) const;

  /// A line of words, its left end and upper edge at `at`. Returns what it covers.
  drawing::Rect words(const std::string& words, const drawing::Font& font, const drawing::Colour& colour,
                      const drawing::Point& at);
  /// The same with its digits' middle at that height.
  drawing::Rect number(const std::string& words, const drawing::Font& font, const drawing::Colour& colour, double x,
                       double middle);
  /// How far such a number reaches above and below its middle.
  double above(const drawing::Font& font) const { return ascent(font) - rise(font); }
  double below(const drawing::Font& font) const { return m_metrics.descent(font) + rise(font); }
  /// Paragraph of words from an upper edge; returns its lower edge.
  double paragraph(const std::string& words, const drawing::Font& font, const drawing::Colour& colour, double y);

  void rule(const drawing::Point& from, const drawing::Point& to, const drawing::Colour& colour);
  void dotted(const drawing::Point& from, const drawing::Point& to, const drawing::Colour& colour);
  void person_line(const std::vector<drawing::Point>& points, std::size_t person, const drawing::Colour& colour,
                   double weight = 1);
  void person_mark(const drawing::Point& at, double radius, std::size_t person, Mark mark,
                   const drawing::Colour& colour);
  void shape(drawing::Shape shape) { m_chart.picture.shapes.push_back(std::move(shape)); }
  /// A place to walk to; what of it lies outside the picture is cut off.
  void spot(const drawing::Rect& around, std::size_t index) { m_chart.spots.push_back({around, index}); }

  drawing::Chart finish(double height);

 private:
  double rise(const drawing::Font& font) const { return font.size * 0.36; }  ///< half of a digit

  const Look& m_look;
  const drawing::TextMetrics& m_metrics;
  double m_width;
  drawing::Chart m_chart;
};

}  // namespace attune::progress
