// SPDX-License-Identifier: Apache-2.0
#include "cli/table.h"

#include <algorithm>
#include <clocale>
#include <cwchar>

namespace attune::cli {
namespace {

// Sizes of letters as the C library knows them, whatever language the environment asks for.
class Utf8Letters {
 public:
  Utf8Letters() : m_locale(::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr)) {
    if (m_locale != nullptr) {
      m_before = ::uselocale(m_locale);
    }
  }
  ~Utf8Letters() {
    if (m_locale != nullptr) {
      ::uselocale(m_before);
      ::freelocale(m_locale);
    }
  }
  Utf8Letters(const Utf8Letters&) = delete;
  Utf8Letters& operator=(const Utf8Letters&) = delete;

 private:
  locale_t m_locale;
  locale_t m_before = nullptr;
};

std::string one_line(std::string cell) {
  std::replace_if(
      cell.begin(), cell.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
  return cell;
}

std::string set_in(const std::string& value, std::size_t by) {
  std::string lines;
  for (const char c : value) {
    lines += c;
    if (c == '\n') {
      lines.append(by, ' ');
    }
  }
  return lines;
}

}  // namespace

std::size_t columns(std::string_view utf8) {
  const Utf8Letters letters;
  std::mbstate_t state{};
  std::size_t sum = 0;
  while (!utf8.empty()) {
    wchar_t letter = 0;
    const std::size_t size = std::mbrtowc(&letter, utf8.data(), utf8.size(), &state);
    if (size == 0 || size > utf8.size()) {  // no UTF-8: a byte, a column
      state = {};
      ++sum;
      utf8.remove_prefix(1);
      continue;
    }
    const int width = ::wcwidth(letter);
    sum += width > 0 ? static_cast<std::size_t>(width) : 0;
    utf8.remove_prefix(size);
  }
  return sum;
}

void Table::add_if(std::string label, const std::string& value) {
  if (!value.empty()) {
    add({std::move(label), value});
  }
}

std::string Table::str() const {
  if (empty()) {
    return "None.\n";
  }
  std::vector<std::size_t> widths;
  for (const auto& row : m_rows) {
    widths.resize(std::max(widths.size(), row.size()));
    for (std::size_t i = 0; i + 1 < row.size(); ++i) {
      widths[i] = std::max(widths[i], columns(one_line(row[i])));
    }
  }
  std::string text;
  for (const auto& row : m_rows) {
    std::size_t start = 0;
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i + 1 == row.size()) {
        text += m_headed ? one_line(row[i]) : set_in(row[i], start);
        break;
      }
      const std::string cell = one_line(row[i]);
      text += cell;
      text.append(widths[i] - columns(cell) + 2, ' ');
      start += widths[i] + 2;
    }
    text.erase(text.find_last_not_of(' ') + 1);
    text += '\n';
  }
  return text;
}

}  // namespace attune::cli
