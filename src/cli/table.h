// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace attune::cli {

/// Columns on a terminal that a UTF-8 text takes: wide letters two, combining marks none.
std::size_t columns(std::string_view utf8);

/// Rows in aligned columns, two blanks between. In a cell a newline or tab becomes a blank; rows without a head are
/// label and value, and there a value keeps its lines, set in.
class Table {
 public:
  Table() = default;
  explicit Table(std::vector<std::string> head) {
    add(std::move(head));
    m_headed = true;
  }
  void add(std::vector<std::string> row) { m_rows.push_back(std::move(row)); }
  /// For label and value: nothing when there is no value.
  void add_if(std::string label, const std::string& value);
  bool empty() const { return m_rows.size() == (m_headed ? 1U : 0U); }
  /// "None." when there are no rows.
  std::string str() const;

 private:
  std::vector<std::vector<std::string>> m_rows;
  bool m_headed = false;
};

}  // namespace attune::cli
