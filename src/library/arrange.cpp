// SPDX-License-Identifier: Apache-2.0
#include "library/arrange.h"

#include "library/placeholder_check.h"

namespace attune::library {
namespace {

using Kind = MarkdownBlock::Kind;

constexpr std::string_view k_for_everyone = "For everyone";
constexpr std::string_view k_for_each = "For each";

document::Block block_of(const MarkdownBlock& block) {
  std::vector<document::Inline> items;
  for (const Words& each : block.texts) {
    items.push_back(each.spans);
  }
  switch (block.kind) {
    case Kind::Heading:
      return {document::Heading{items[0]}};
    case Kind::Bullets:
      return {document::Bullets{std::move(items)}};
    case Kind::Steps:
      return {document::Steps{std::move(items)}};
    case Kind::CallOut:
      return {document::CallOut{items[0]}};
    case Kind::Table:
      return {block.table};
    default:
      return {document::Paragraph{items[0]}};
  }
}

class Arranger {
 public:
  Arranger(const Source& source, std::size_t body, Exercise& exercise)
      : m_source(source),
        m_body(source.next_words(body)),
        m_exercise(exercise),
        m_placeholders(source, m_body, exercise) {}

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
      throw m_source.refused(m_body, "missing", k_for_everyone);
    }
    if (m_exercise.own.empty()) {
      throw m_source.refused(m_body, "missing", k_for_each);
    }
    m_placeholders.finish();
  }

 private:
  enum class Part { None, Everyone, Each };

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

  void add_joint(const MarkdownBlock& block) {
    if (block.kind == Kind::Rule || block.kind == Kind::Table) {
      throw m_source.refused(block.offset, "for-each-only");
    }
    if (block.kind == Kind::Heading) {
      end_section();
      m_placeholders.begin_section(block.texts[0]);
      m_exercise.joint.push_back({document::Section{block.texts[0].spans, {}}});
      m_in_section = true;
      m_section_offset = block.offset;
      return;
    }
    m_placeholders.check_joint(block);
    (m_in_section ? section().blocks : m_exercise.joint).push_back(block_of(block));
  }
  document::Section& section() { return std::get<document::Section>(m_exercise.joint.back().value); }
  void end_section() {
    if (m_part == Part::Everyone && m_in_section && section().blocks.empty()) {
      throw m_source.refused(m_section_offset, "empty-section");
    }
  }

  void add_own(const MarkdownBlock& block) {
    m_placeholders.check_own(block);
    if (block.kind == Kind::Rule) {
      if (m_label.empty()) {
        throw m_source.refused(block.offset, "line-without-heading");
      }
      ++m_lines;
      return;
    }
    end_lines();
    if (block.kind == Kind::Heading) {
      m_label = document::plain_text(block.texts[0].spans);
    }
    m_exercise.own.push_back(block_of(block));
  }
  /// Lines that follow each other are one block; the heading before them says what they are for.
  void end_lines() {
    if (m_lines > 0) {
      m_exercise.own.push_back({document::WritingLines{m_lines, m_label}});
      m_lines = 0;
    }
  }

  const Source& m_source;
  std::size_t m_body;
  Exercise& m_exercise;
  PlaceholderCheck m_placeholders;
  Part m_part = Part::None;
  bool m_in_section = false;  ///< of the page for everyone
  std::size_t m_section_offset = 0;
  std::string m_label;
  int m_lines = 0;
};

}  // namespace

void arrange(const Source& source, std::size_t body, const std::vector<MarkdownBlock>& blocks, Exercise& exercise) {
  Arranger(source, body, exercise).arrange(blocks);
}

}  // namespace attune::library
