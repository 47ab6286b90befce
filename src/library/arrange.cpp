// SPDX-License-Identifier: Apache-2.0
#include "library/arrange.h"

#include "library/placeholders.h"

#include <algorithm>
#include <array>
#include <set>

namespace attune::library {
namespace {

using Kind = MarkdownBlock::Kind;

constexpr std::string_view k_for_everyone = "For everyone";
constexpr std::string_view k_for_each = "For each";
constexpr std::string_view k_not_part = "Not part of this practice";
constexpr std::string_view k_repeats_another = "SF4";

/// Which placeholders stand in one reading of the joint page: SF4 has two, on SF2 and on SF3.
struct Reading {
  std::multiset<Placeholder> everywhere;
  int not_part_sections = 0;
  bool ban_stands = false; ///< in that section
};

class Arranger {
 public:
  Arranger(const Source& source, std::size_t body, Exercise& exercise)
      : m_source(source), m_body(body), m_exercise(exercise) {}

  void arrange(const std::vector<MarkdownBlock>& blocks) {
    for (const MarkdownBlock& block : blocks) {
      if (block.kind == Kind::Heading && block.level == 1) {
        begin_part(block);
      } else if (m_part == Part::None) {
        throw m_source.refused(block.offset, "section");
      } else if (m_part == Part::Everyone) {
        add_joint(block);
      } else {
        add_own(block);
      }
    }
    end_section();
    end_lines();
    if (m_exercise.joint.empty()) {
      throw missing(k_for_everyone);
    }
    if (m_exercise.own.empty()) {
      throw missing(k_for_each);
    }
    check_reading(m_readings[0]);
    if (m_exercise.id == k_repeats_another) {
      check_reading(m_readings[1]);
    }
  }

 private:
  enum class Part { None, Everyone, Each };
  enum class Place { Paragraph, Item, OnlyBullet, Elsewhere };

  Error missing(std::string_view what) const { return m_source.refused(m_source.next_words(m_body), "missing", what); }

  void begin_part(const MarkdownBlock& heading) {
    const std::string title = document::plain_text(heading.texts[0].spans);
    if (m_part == Part::None && title == k_for_everyone) {
      m_part = Part::Everyone;
    } else if (m_part == Part::Everyone && title == k_for_each) {
      end_section();
      m_part = Part::Each;
    } else {
      throw m_source.refused(heading.offset, "section");
    }
  }

  void end_section() {
    if (m_part == Part::Everyone && m_section >= 0 && section().blocks.empty()) {
      throw m_source.refused(m_section_offset, "empty-section");
    }
  }
  document::Section& section() { return std::get<document::Section>(m_exercise.joint.back().value); }

  void add_joint(const MarkdownBlock& block) {
    if (block.kind == Kind::Rule || block.kind == Kind::Table) {
      throw m_source.refused(block.offset, "for-each-only");
    }
    if (block.kind == Kind::Heading) {
      return begin_section(block);
    }
    for (const Words& words : block.texts) {
      check_placeholders(words, place_of(block, words));
    }
    std::vector<document::Block>& to = m_section >= 0 ? section().blocks : m_exercise.joint;
    to.push_back(block_of(block));
  }

  void begin_section(const MarkdownBlock& block) {
    end_section();
    const Words& words = block.texts[0];
    m_section_offset = block.offset;
    m_switch = {true, true};
    m_title = document::plain_text(words.spans);
    check_heading(words);
    m_not_part = m_title == k_not_part;
    for (std::size_t n = 0; n < 2; ++n) {
      m_readings[n].not_part_sections += m_not_part && m_switch[n] ? 1 : 0;
    }
    m_exercise.joint.push_back({document::Section{words.spans, {}}});
    ++m_section;
  }

  /// A heading may end in one placeholder, which says in which of the two readings its section stands.
  void check_heading(const Words& words) {
    for (std::size_t n = 0; n < words.spans.size(); ++n) {
      const Pieces pieces = split(words, n);
      for (const Piece& piece : pieces.all) {
        if (!piece.placeholder) {
          continue;
        }
        const bool last = n + 1 == words.spans.size() && &piece == &pieces.all.back() && pieces.all.size() > 1;
        const bool is_switch = *piece.placeholder == Placeholder::OnSf2 || *piece.placeholder == Placeholder::OnSf3;
        if (!last || !is_switch || m_exercise.id != k_repeats_another) {
          throw m_source.refused(words.at[n][offset_in(words.spans[n].text, piece)], "placeholder-place");
        }
        m_switch = {*piece.placeholder == Placeholder::OnSf2, *piece.placeholder == Placeholder::OnSf3};
        m_title.resize(m_title.size() - piece.words.size());
        m_title.resize(m_title.find_last_not_of(' ') + 1);
      }
    }
  }

  static std::size_t offset_in(const std::string& text, const Piece& piece) {
    return static_cast<std::size_t>(piece.words.data() - text.data());
  }

  Pieces split(const Words& words, std::size_t span) const {
    Pieces pieces = split_placeholders(words.spans[span].text);
    if (pieces.bad != std::string_view::npos) {
      throw m_source.refused(words.at[span][pieces.bad], "placeholder");
    }
    return pieces;
  }

  static Place place_of(const MarkdownBlock& block, const Words& words) {
    switch (block.kind) {
      case Kind::Paragraph: return Place::Paragraph;
      case Kind::Bullets:
        return words.spans.size() == 1 && split_placeholders(words.spans[0].text).all.size() == 1 ? Place::OnlyBullet
                                                                                                : Place::Item;
      case Kind::Steps: return Place::Item;
      default: return Place::Elsewhere;
    }
  }

  static bool may_stand(Placeholder placeholder, Place place) {
    switch (placeholder) {
      case Placeholder::Precautions: return place == Place::OnlyBullet;
      case Placeholder::AskFirst: return place != Place::Elsewhere;
      case Placeholder::Grounding:
      case Placeholder::BanStands:
      case Placeholder::Invites:
      case Placeholder::Note: return place == Place::Paragraph;
      default: return false;
    }
  }

  void check_placeholders(const Words& words, Place place) {
    for (std::size_t n = 0; n < words.spans.size(); ++n) {
      for (const Piece& piece : split(words, n).all) {
        if (!piece.placeholder) {
          continue;
        }
        if (!may_stand(*piece.placeholder, place)) {
          throw m_source.refused(words.at[n][offset_in(words.spans[n].text, piece)], "placeholder-place");
        }
        note(*piece.placeholder);
      }
    }
  }

  void note(Placeholder placeholder) {
    for (std::size_t n = 0; n < 2; ++n) {
      if (m_section < 0 || m_switch[n]) {
        m_readings[n].everywhere.insert(placeholder);
        m_readings[n].ban_stands |= m_section >= 0 && m_not_part && placeholder == Placeholder::BanStands;
      }
    }
  }

  void add_own(const MarkdownBlock& block) {
    for (const Words& words : block.texts) {
      for (std::size_t n = 0; n < words.spans.size(); ++n) {
        const Pieces pieces = split(words, n);
        const auto found = std::find_if(pieces.all.begin(), pieces.all.end(),
                                        [](const Piece& each) { return each.placeholder.has_value(); });
        if (found != pieces.all.end()) {
          throw m_source.refused(words.at[n][offset_in(words.spans[n].text, *found)], "placeholder-place");
        }
      }
    }
    if (block.kind == Kind::Rule) {
      return add_line(block);
    }
    end_lines();
    if (block.kind == Kind::Heading) {
      m_label = document::plain_text(block.texts[0].spans);
    }
    m_exercise.own.push_back(block_of(block));
  }

  /// Lines that follow each other are one block; it is told apart by the heading before it.
  void add_line(const MarkdownBlock& block) {
    if (m_lines == 0 && m_label.empty()) {
      throw m_source.refused(block.offset, "line-without-heading");
    }
    ++m_lines;
  }
  void end_lines() {
    if (m_lines > 0) {
      m_exercise.own.push_back({document::WritingLines{m_lines, m_label}});
      m_lines = 0;
    }
  }

  static document::Block block_of(const MarkdownBlock& block) {
    const document::Inline& words = block.kind == Kind::Table ? document::Inline() : block.texts[0].spans;
    std::vector<document::Inline> items;
    for (const Words& each : block.texts) {
      items.push_back(each.spans);
    }
    switch (block.kind) {
      case Kind::Heading: return {document::Heading{words}};
      case Kind::Bullets: return {document::Bullets{std::move(items)}};
      case Kind::Steps: return {document::Steps{std::move(items)}};
      case Kind::CallOut: return {document::CallOut{words}};
      case Kind::Table: return {block.table};
      default: return {document::Paragraph{words}};
    }
  }

  void check_reading(const Reading& reading) const {
    const auto at_least_once = [&](Placeholder each) {
      if (!reading.everywhere.contains(each)) {
        throw missing(name_of(each));
      }
    };
    for (const Placeholder each : {Placeholder::Note, Placeholder::Invites, Placeholder::Precautions}) {
      if (reading.everywhere.count(each) > 1) {
        throw m_source.refused(m_source.next_words(m_body), "twice", name_of(each));
      }
    }
    at_least_once(Placeholder::Note);
    if (reading.not_part_sections > 1) {
      throw m_source.refused(m_source.next_words(m_body), "twice", k_not_part);
    }
    if (!domain::is_touch({m_exercise.id, false})) {
      return;
    }
    for (const Placeholder each : {Placeholder::Precautions, Placeholder::AskFirst, Placeholder::Grounding,
                                   Placeholder::Invites}) {
      at_least_once(each);
    }
    if (reading.not_part_sections == 0) {
      throw missing(k_not_part);
    }
    if (!reading.ban_stands) {
      throw missing(name_of(Placeholder::BanStands));
    }
  }

  const Source& m_source;
  std::size_t m_body;
  Exercise& m_exercise;
  Part m_part = Part::None;
  int m_section = -1; ///< of the joint page, from 0
  std::size_t m_section_offset = 0;
  std::string m_title;
  bool m_not_part = false;
  std::array<bool, 2> m_switch{true, true};
  std::array<Reading, 2> m_readings;
  std::string m_label;
  int m_lines = 0;
};

}  // namespace

void arrange(const Source& source, std::size_t body, const std::vector<MarkdownBlock>& blocks, Exercise& exercise) {
  Arranger(source, body, exercise).arrange(blocks);
}

}  // namespace attune::library
