// SPDX-License-Identifier: Apache-2.0
#include "library/fill.h"

#include <algorithm>
#include <variant>

namespace attune::library {
namespace {

using document::Block;
using document::Inline;

/// Words as they come, without blanks at the ends of paragraphs and without two where something between them is empty.
class Paragraphs {
 public:
  void add(std::string_view words, bool bold) {
    while (!words.empty()) {
      const std::size_t newline = words.find('\n');
      add_words(words.substr(0, newline), bold);
      if (newline == std::string_view::npos) {
        return;
      }
      m_all.emplace_back();
      words.remove_prefix(newline + 1);
    }
  }

  std::vector<Inline> take() {
    std::vector<Inline> kept;
    for (Inline& each : m_all) {
      while (!each.empty()) {
        std::string& last = each.back().text;
        last.resize(last.find_last_not_of(' ') + 1);
        if (!last.empty()) {
          break;
        }
        each.pop_back();
      }
      if (!each.empty()) {
        kept.push_back(std::move(each));
      }
    }
    return kept;
  }

 private:
  void add_words(std::string_view words, bool bold) {
    Inline& to = m_all.back();
    if (to.empty() || to.back().text.ends_with(' ')) {
      words.remove_prefix(std::min(words.find_first_not_of(' '), words.size()));
    }
    if (words.empty()) {
      return;
    }
    if (to.empty() || to.back().bold != bold) {
      to.push_back({{}, bold});
    }
    to.back().text += words;
  }

  std::vector<Inline> m_all{Inline()};
};

class Filler {
 public:
  explicit Filler(const Filling& filling) : m_filling(filling) {}

  std::vector<Block> blocks(const std::vector<Block>& blocks) const {
    std::vector<Block> all;
    for (const Block& each : blocks) {
      if (const auto* paragraph = std::get_if<document::Paragraph>(&each.value)) {
        for (Inline& words : paragraphs(paragraph->text)) {
          all.push_back({document::Paragraph{std::move(words)}});
        }
      } else if (const auto* bullets = std::get_if<document::Bullets>(&each.value)) {
        add_list<document::Bullets>(all, bullets->items);
      } else if (const auto* steps = std::get_if<document::Steps>(&each.value)) {
        add_list<document::Steps>(all, steps->items);
      } else if (const auto* section = std::get_if<document::Section>(&each.value)) {
        add_section(all, *section);
      } else {
        all.push_back(each);
      }
    }
    return all;
  }

 private:
  std::vector<Inline> paragraphs(const Inline& text) const {
    Paragraphs all;
    for (const document::Span& span : text) {
      for (const Piece& piece : split_placeholders(span.text).all) {
        if (!piece.placeholder) {
          all.add(piece.words, span.bold);
        } else if (const auto found = m_filling.words.find(*piece.placeholder); found != m_filling.words.end()) {
          all.add(found->second, span.bold);
        }
      }
    }
    return all.take();
  }

  static bool is_precautions(const Inline& item) {
    if (item.size() != 1) {
      return false;
    }
    const Pieces pieces = split_placeholders(item[0].text);
    return pieces.all.size() == 1 && pieces.all[0].placeholder == Placeholder::Precautions;
  }

  template <class List>
  void add_list(std::vector<Block>& all, const std::vector<Inline>& items) const {
    List list;
    for (const Inline& item : items) {
      if (is_precautions(item)) {
        for (const std::string& each : m_filling.precautions) {
          list.items.push_back({{each, false}});
        }
      } else {
        for (Inline& words : paragraphs(item)) {
          list.items.push_back(std::move(words));
        }
      }
    }
    if (!list.items.empty()) {
      all.push_back({std::move(list)});
    }
  }

  void add_section(std::vector<Block>& all, const document::Section& section) const {
    const Placeholder other = m_filling.on_sf3 ? Placeholder::OnSf2 : Placeholder::OnSf3;
    for (const document::Span& span : section.heading) {
      for (const Piece& piece : split_placeholders(span.text).all) {
        if (piece.placeholder == other) {
          return;
        }
      }
    }
    std::vector<Inline> heading = paragraphs(section.heading);
    std::vector<Block> within = blocks(section.blocks);
    if (!within.empty() && !heading.empty()) {
      all.push_back({document::Section{std::move(heading.front()), std::move(within)}});
    }
  }

  const Filling& m_filling;
};

}  // namespace

std::vector<Block> fill(const std::vector<Block>& blocks, const Filling& filling) {
  return Filler(filling).blocks(blocks);
}

}  // namespace attune::library
