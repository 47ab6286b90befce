// SPDX-License-Identifier: Apache-2.0
#include "library/source.h"

#include "domain/text.h"

#include <algorithm>
#include <cstdint>

namespace attune::library {
namespace {

bool continues(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

struct Letter {
  std::uint32_t code = 0;
  std::size_t size = 0;  ///< 0: no UTF-8
};

Letter letter_at(std::string_view text, std::size_t at) {
  const auto first = static_cast<unsigned char>(text[at]);
  if (first < 0x80) {
    return {first, 1};
  }
  const std::size_t size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  if (first < 0xC2 || first > 0xF4 || at + size > text.size()) {
    return {};
  }
  std::uint32_t code = first & (0xFFU >> (size + 1));
  for (std::size_t n = 1; n < size; ++n) {
    if (!continues(text[at + n])) {
      return {};
    }
    code = (code << 6U) | (static_cast<unsigned char>(text[at + n]) & 0x3FU);
  }
  const bool shortest = size == 2 || (size == 3 ? code >= 0x800 : code >= 0x10000);
  const bool scalar = code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
  return shortest && scalar ? Letter{code, size} : Letter{};
}

bool is_unseen(std::uint32_t code) {
  return (code < 0x20 && code != '\n') || (code >= 0x7F && code < 0xA0) || code == 0x200E || code == 0x200F ||
         (code >= 0x2028 && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

bool is_normal(std::string_view line) {
  try {
    return domain::Text::from(line, "template").view() == line;
  } catch (const Error&) {
    return false;
  }
}

}  // namespace

Source::Source(std::string_view text, std::string_view path) : m_text(text), m_path(path) {
  if (text.empty()) {
    throw refused(0, "empty");
  }
  if (text.size() > k_longest) {
    throw refused(0, "too-long");
  }
  check_letters();
}

void Source::check_letters() const {
  for (std::size_t at = 0; at < m_text.size();) {
    const Letter letter = letter_at(m_text, at);
    if (letter.size == 0) {
      throw refused(at, "utf-8");
    }
    if (letter.code == 0xFEFF) {
      throw refused(at, "byte-order-mark");
    }
    if (is_unseen(letter.code)) {
      throw refused(at, letter.code == 0 ? "nul" : letter.code == '\r' ? "carriage-return" : "control");
    }
    at += letter.size;
  }
  for (std::size_t at = 0; at < m_text.size(); at = line_end(at) + 1) {
    if (!is_normal(m_text.substr(at, line_end(at) - at))) {
      throw refused(at, "normal-form");
    }
  }
}

Error Source::refused(std::size_t offset, std::string_view reason, std::string_view field) const {
  const std::string_view before = m_text.substr(0, std::min(offset, m_text.size()));
  const auto line = std::count(before.begin(), before.end(), '\n') + 1;
  const std::string_view in_line = before.substr(before.rfind('\n') + 1);
  const auto column = std::count_if(in_line.begin(), in_line.end(), [](char each) { return !continues(each); }) + 1;
  std::map<std::string, std::string> detail{{"path", m_path},
                                            {"line", std::to_string(line)},
                                            {"column", std::to_string(column)},
                                            {"reason", std::string(reason)}};
  if (!field.empty()) {
    detail.emplace("field", field);
  }
  return {ErrorCode::InvalidTemplate, std::move(detail)};
}

std::size_t Source::line_start(std::size_t offset) const noexcept {
  return offset == 0 ? 0 : m_text.rfind('\n', offset - 1) + 1;
}

std::size_t Source::line_end(std::size_t offset) const noexcept {
  return std::min(m_text.find('\n', offset), m_text.size());
}

std::size_t Source::next_words(std::size_t offset) const noexcept {
  std::size_t from = line_end(offset);
  if (m_text.substr(line_start(offset), offset - line_start(offset)).find_first_not_of(' ') == std::string_view::npos) {
    from = offset;
  }
  const std::size_t found = m_text.find_first_not_of(" \n", from);
  return found == std::string_view::npos ? offset : found;
}

}  // namespace attune::library
