// SPDX-License-Identifier: Apache-2.0
// Operators that paint shapes.
#pragma once

#include "pdf/haru.h"

namespace attune::pdf {

/// The operators of one page, in its own upward axis.
class Content {
 public:
  Content(Haru& file, std::size_t page, double page_height, Fonts::Faces& faces)
      : m_file(file), m_page(page), m_height(page_height), m_faces(faces) {}

  /// What follows is read as a piece of an element; `role` is its name.
  void begin_marked(const char* role, int mcid);
  /// What follows is read by nobody.
  void begin_artefact();
  void end_marked();
  void paint(const drawing::Shape& shape);

  const std::string& operators() const { return m_operators; }

 private:
  void paint_run(const drawing::TextRun& run);
  void paint_line(const drawing::Line& line);
  void paint_box(const drawing::Box& box);
  void paint_path(const drawing::Path& path);
  void add(double number);
  void add(const char* word);
  void add_point(double x, double y);
  void add_colour(const drawing::Colour& colour, const char* op);
  void add_outline(const drawing::Rect& rect, double radius);

  Haru& m_file;
  std::size_t m_page;
  double m_height;
  Fonts::Faces& m_faces;
  std::string m_operators;
};

}  // namespace attune::pdf
