// SPDX-License-Identifier: Apache-2.0
#include "library/markdown.h"

#include <md4c.h>
#include <optional>

namespace attune::library {
namespace {

using Kind = MarkdownBlock::Kind;

/// md4c tells of blocks without their places, so what has been read so far says where the next one is looked for.
class Reader {
 public:
  Reader(const Source& source, std::size_t body) : m_source(source), m_body(body), m_at(body) {}

  std::vector<MarkdownBlock> read() {
    const std::string_view text = m_source.text().substr(m_body);
    // A definition of a link leaves no trace in what md4c tells.
    if (const std::size_t definition = text.find("]:"); definition != std::string_view::npos) {
      throw m_source.refused(m_body + definition, "link");
    }
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* self) {
      return guarded(self, [&](Reader& reader) { reader.enter(type, detail); });
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* self) {
      return guarded(self, [&](Reader& reader) { reader.leave(type); });
    };
    parser.enter_span = [](MD_SPANTYPE type, void*, void* self) {
      return guarded(self, [&](Reader& reader) { reader.enter_span(type); });
    };
    parser.leave_span = [](MD_SPANTYPE, void*, void* self) {
      return guarded(self, [](Reader& reader) { --reader.m_bold; });
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* words, MD_SIZE size, void* self) {
      return guarded(self, [&](Reader& reader) { reader.text(type, {words, size}); });
    };
    const int result = md_parse(text.data(), static_cast<MD_SIZE>(text.size()), &parser, this);
    if (m_error) {
      throw Error(*m_error);
    }
    if (result != 0) {
      throw Error(ErrorCode::Internal);
    }
    return std::move(m_blocks);
  }

 private:
  static constexpr std::size_t k_most_blocks = 200;
  static constexpr std::size_t k_most_texts = 600;  ///< of one block

  /// Nothing may be thrown through md4c, which stops at once only when it is told a number below 0.
  template <class Call>
  static int guarded(void* self, const Call& call) {
    Reader& reader = *static_cast<Reader*>(self);
    try {
      call(reader);
      return 0;
    } catch (const Error& error) {
      reader.m_error.emplace(error);
    } catch (...) {
      reader.m_error.emplace(ErrorCode::Internal);
    }
    return -1;
  }

  std::size_t here() const { return m_source.next_words(m_at); }
  Error refused(std::string_view reason) const { return m_source.refused(here(), reason); }

  void enter(MD_BLOCKTYPE type, void* detail) {
    switch (type) {
      case MD_BLOCK_DOC:
      case MD_BLOCK_THEAD:
      case MD_BLOCK_TBODY:
      case MD_BLOCK_TR:
        return;
      case MD_BLOCK_QUOTE:
        return open(Kind::CallOut);
      case MD_BLOCK_UL:
        return open(Kind::Bullets);
      case MD_BLOCK_OL:
        open(Kind::Steps);
        if (static_cast<const MD_BLOCK_OL_DETAIL*>(detail)->start != 1) {
          throw refused("first-step");
        }
        return;
      case MD_BLOCK_LI:
        return add_text();
      case MD_BLOCK_HR:
        return rule();
      case MD_BLOCK_H:
        return heading(static_cast<const MD_BLOCK_H_DETAIL*>(detail)->level);
      case MD_BLOCK_CODE:
        throw refused("code");
      case MD_BLOCK_HTML:
        throw refused("html");
      case MD_BLOCK_P:
        return paragraph();
      case MD_BLOCK_TABLE:
        return table(*static_cast<const MD_BLOCK_TABLE_DETAIL*>(detail));
      case MD_BLOCK_TH:
      case MD_BLOCK_TD:
        return cell(type, static_cast<const MD_BLOCK_TD_DETAIL*>(detail)->align);
    }
  }

  void leave(MD_BLOCKTYPE type) {
    MarkdownBlock* block = m_blocks.empty() ? nullptr : &m_blocks.back();
    switch (type) {
      case MD_BLOCK_QUOTE:
      case MD_BLOCK_UL:
      case MD_BLOCK_OL:
        for (const Words& each : block->texts) {
          if (each.spans.empty()) {
            throw m_source.refused(each.offset, "empty-item");
          }
        }
        if (block->texts.empty()) {
          throw m_source.refused(block->offset, "empty-item");
        }
        m_within = false;
        return;
      case MD_BLOCK_TABLE:
        m_at = m_table_end;
        m_within = false;
        return;
      case MD_BLOCK_TH:
        if (block->texts.back().spans.empty()) {
          throw m_source.refused(block->offset, "column-title");
        }
        block->table.columns.back().title = block->texts.back().spans;
        return;
      case MD_BLOCK_TD:
        block->table.rows.back().push_back(cell_of(block->texts.back()));
        return;
      case MD_BLOCK_H:
        if (block->texts.back().spans.empty()) {
          throw m_source.refused(block->offset, "heading");
        }
        return;
      default:
        return;
    }
  }

  void add(Kind kind) {
    if (m_blocks.size() >= k_most_blocks) {
      throw refused("too-many");
    }
    m_blocks.push_back({kind, here(), 0, {}, {}});
  }
  void open(Kind kind) {
    if (m_within) {
      const Kind around = m_blocks.back().kind;
      throw refused(around == Kind::CallOut || kind == Kind::CallOut ? "nested" : "nested-list");
    }
    add(kind);
    m_within = true;
  }
  void add_text() {
    if (m_blocks.back().texts.size() >= k_most_texts) {
      throw refused("too-many");
    }
    m_blocks.back().texts.push_back({{}, {}, here()});
  }

  void rule() {
    if (m_within) {
      throw refused("nested");
    }
    add(Kind::Rule);
    const std::size_t at = m_blocks.back().offset;
    m_at = m_source.line_end(at);
    if (m_source.text().substr(at, m_at - at) != "___") {
      throw m_source.refused(at, "writing-line");
    }
  }

  void heading(unsigned level) {
    if (m_within) {
      throw refused("nested");
    }
    if (level > 2) {
      throw refused("heading");
    }
    add(Kind::Heading);
    m_blocks.back().level = level;
    add_text();
  }

  void paragraph() {
    if (!m_within) {
      add(Kind::Paragraph);
      add_text();
    } else if (m_blocks.back().kind == Kind::CallOut) {
      if (!m_blocks.back().texts.empty()) {
        throw refused("nested");
      }
      add_text();
    } else if (!m_blocks.back().texts.back().spans.empty()) {
      throw refused("nested");
    }
  }

  void table(const MD_BLOCK_TABLE_DETAIL& detail) {
    if (m_within) {
      throw refused("nested");
    }
    if (detail.col_count > 12 || detail.body_row_count > 40) {
      throw refused("too-many");
    }
    if (detail.body_row_count == 0) {
      throw refused("empty-table");
    }
    add(Kind::Table);
    m_within = true;
    TableLines lines = read_table_lines(m_source, here(), detail.col_count, detail.body_row_count);
    m_shares = std::move(lines.shares);
    m_table_end = lines.end;
  }

  void cell(MD_BLOCKTYPE type, MD_ALIGN align) {
    document::Table& table = m_blocks.back().table;
    if (type == MD_BLOCK_TH) {
      table.columns.push_back({{}, m_shares[table.columns.size()], align == MD_ALIGN_CENTER});
    } else if (table.rows.empty() || table.rows.back().size() == table.columns.size()) {
      table.rows.emplace_back();
    }
    add_text();
  }

  void enter_span(MD_SPANTYPE type) {
    if (type != MD_SPAN_STRONG) {
      const std::string_view reason = type == MD_SPAN_EM     ? "emphasis"
                                      : type == MD_SPAN_A    ? "link"
                                      : type == MD_SPAN_IMG  ? "image"
                                      : type == MD_SPAN_CODE ? "code"
                                                             : "markdown";
      // The mark stands right behind what was read, or begins a block.
      const std::string_view text = m_source.text();
      const bool behind = m_at < text.size() && text[m_at] != '\n' && m_at > m_body;
      throw m_source.refused(behind ? m_at : here(), reason);
    }
    ++m_bold;
  }

  void text(MD_TEXTTYPE type, std::string_view words) {
    const std::string_view all = m_source.text();
    const bool ours = words.data() >= all.data() && words.data() <= all.data() + all.size();
    const std::size_t at = ours ? static_cast<std::size_t>(words.data() - all.data()) : m_at;
    switch (type) {
      case MD_TEXT_NORMAL:
        break;
      case MD_TEXT_SOFTBR:
        return m_blocks.back().texts.back().append(" ", m_bold > 0, m_at, 0);
      case MD_TEXT_BR:
        throw m_source.refused(m_at, "line-break");
      case MD_TEXT_ENTITY:
        throw m_source.refused(at, "entity");
      case MD_TEXT_CODE:
        throw m_source.refused(at, "code");
      case MD_TEXT_HTML:
        throw m_source.refused(at, "html");
      default:
        throw m_source.refused(at, "markdown");
    }
    m_blocks.back().texts.back().append(words, m_bold > 0, at, ours ? 1 : 0);
    m_at = ours ? at + words.size() : m_at;
  }

  const Source& m_source;
  std::size_t m_body;
  std::size_t m_at;  ///< past what was read last
  std::vector<MarkdownBlock> m_blocks;
  std::optional<Error> m_error;
  std::vector<double> m_shares;
  std::size_t m_table_end = 0;
  int m_bold = 0;
  bool m_within = false;  ///< a list, a call-out or a table: the last block, still open
};

}  // namespace

void Words::append(std::string_view text, bool bold, std::size_t from, std::size_t step) {
  if (spans.empty() || spans.back().bold != bold) {
    spans.push_back({{}, bold});
    at.emplace_back();
  }
  spans.back().text += text;
  for (std::size_t n = 0; n < text.size(); ++n) {
    at.back().push_back(from + n * step);
  }
}

std::vector<MarkdownBlock> read_markdown(const Source& source, std::size_t body) {
  return Reader(source, body).read();
}

}  // namespace attune::library
