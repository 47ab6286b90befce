// SPDX-License-Identifier: Apache-2.0
#include "forms/json_cursor.h"

namespace attune::forms {
namespace {

constexpr std::string_view k_between = " \t\r\n,:";
constexpr std::string_view k_ends = " \t\r\n,:]}";

bool any_of(std::string_view set, char c) {
  return set.find(c) != std::string_view::npos;
}

}  // namespace

void JsonCursor::advance() {
  const auto byte = static_cast<unsigned char>(m_text[m_at++]);
  if (byte == '\n') {
    ++m_place.line;
    m_place.column = 1;
  } else if ((byte & 0xC0U) != 0x80U) {
    ++m_place.column;
  }
}

void JsonCursor::skip_string() {
  advance();
  while (m_at < m_text.size() && m_text[m_at] != '"') {
    if (m_text[m_at] == '\\' && m_at + 1 < m_text.size()) {
      advance();
    }
    advance();
  }
  if (m_at < m_text.size()) {
    advance();
  }
}

Place JsonCursor::step() {
  while (m_at < m_text.size() && any_of(k_between, m_text[m_at])) {
    advance();
  }
  const Place start = m_place;
  if (m_at == m_text.size()) {
    return start;
  }
  const char c = m_text[m_at];
  if (c == '"') {
    skip_string();
  } else if (any_of("[]{}", c)) {
    advance();
  } else {
    while (m_at < m_text.size() && !any_of(k_ends, m_text[m_at])) {
      advance();
    }
  }
  return start;
}

Place JsonCursor::place_of(std::size_t byte) {
  while (m_at < byte && m_at < m_text.size()) {
    advance();
  }
  return m_place;
}

}  // namespace attune::forms
