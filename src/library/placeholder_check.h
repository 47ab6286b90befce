// SPDX-License-Identifier: Apache-2.0
// Which placeholders stand where on the page for everyone, and whether those are there that must be.
#pragma once

#include "library/exercise.h"
#include "library/markdown.h"
#include "library/placeholders.h"

#include <array>
#include <set>

namespace attune::library {

class PlaceholderCheck {
 public:
  /// `at` is where the Markdown begins: the place that is named for what is missing.
  PlaceholderCheck(const Source& source, std::size_t at, const Exercise& exercise)
      : m_source(source), m_at(at), m_exercise(exercise) {}

  /// The heading of the section that what follows stands in.
  void begin_section(const Words& heading);
  void check_joint(const MarkdownBlock& block);
  void check_own(const MarkdownBlock& block) const;
  void finish() const;

 private:
  enum class Place { Paragraph, Item, OnlyBullet, Elsewhere };
  /// SF4 has two readings of its page, on SF2 and on SF3; for every other exercise the two are the same.
  struct Reading {
    std::multiset<Placeholder> all;
    int not_part_sections = 0;
    bool ban_stands = false;  ///< in that section
  };

  Error missing(std::string_view what) const { return m_source.refused(m_at, "missing", what); }
  Pieces split(const Words& words, std::size_t span) const;
  Error misplaced(const Words& words, std::size_t span, const Piece& piece) const;
  static Place place_of(const MarkdownBlock& block, const Words& words);
  static bool may_stand(Placeholder placeholder, Place place);
  void note(Placeholder placeholder);
  void check_reading(const Reading& reading) const;

  const Source& m_source;
  std::size_t m_at;
  const Exercise& m_exercise;
  bool m_not_part = false;
  std::array<bool, 2> m_stands{true, true};  ///< the section, in each reading
  std::array<Reading, 2> m_readings;
};

}  // namespace attune::library
