// SPDX-License-Identifier: Apache-2.0
#include "forms/json_tree.h"

#include "forms/harmless.h"
#include "forms/json_cursor.h"
#include "forms/read_form.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace attune::forms {

using Json = nlohmann::json;

// The library's own reader keeps the last of two equal keys and has no limit of depth.
class JsonTreeBuilder {
 public:
  JsonTreeBuilder(JsonTree& tree, std::string_view text, std::string_view name, ErrorCode code)
      : m_tree(tree), m_cursor(text), m_name(name), m_code(code) {}

  bool null() {
    return put(JsonKind::Null, [](auto&) {});
  }
  bool boolean(bool value) {
    return put(JsonKind::Boolean, [&](auto& row) { row.integer = value ? 1 : 0; });
  }
  bool number_integer(Json::number_integer_t value) { return whole(value); }
  bool number_unsigned(Json::number_unsigned_t value) {
    if (value <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) {
      return whole(static_cast<std::int64_t>(value));
    }
    return put(JsonKind::Number, [&](auto& row) { row.number = static_cast<double>(value); });
  }
  bool number_float(Json::number_float_t value, const std::string&) {
    return put(JsonKind::Number, [&](auto& row) { row.number = value; });
  }
  bool string(std::string& value) {
    const JsonTree::Span span = keep(value);
    return put(JsonKind::String, [&](auto& row) { row.text = span; });
  }
  bool binary(Json::binary_t&) { return false; }
  bool start_object(std::size_t) { return open(JsonKind::Object); }
  bool start_array(std::size_t) { return open(JsonKind::Array); }
  bool end_object() {
    m_cursor.step();
    refuse_equal_keys(m_open.back().row);
    m_open.pop_back();
    return true;
  }
  bool end_array() {
    m_cursor.step();
    m_open.pop_back();
    return true;
  }
  bool key(std::string& name) {
    m_key_place = m_cursor.step();
    m_key = keep(name);
    return true;
  }
  template <class Failure>
  bool parse_error(std::size_t position, const std::string&, const Failure&) {
    // The library counts the byte it stopped at as read.
    throw refuse("json", m_cursor.place_of(position == 0 ? 0 : position - 1));
  }
  Error refuse(std::string reason, Place place, std::string_view field = {}) const {
    std::map<std::string, std::string> detail{{"path", m_name},
                                              {"reason", std::move(reason)},
                                              {"line", std::to_string(place.line)},
                                              {"column", std::to_string(place.column)}};
    if (!field.empty()) {
      detail.emplace("field", field);
    }
    return {m_code, std::move(detail)};
  }

 private:
  struct Open {
    std::uint32_t row;
    std::uint32_t last;  ///< its last child so far
  };

  bool whole(std::int64_t value) {
    return put(JsonKind::Integer, [&](auto& row) {
      row.integer = value;
      row.number = static_cast<double>(value);
    });
  }
  JsonTree::Span keep(const std::string& text) {
    const JsonTree::Span span{static_cast<std::uint32_t>(m_tree.m_text.size()),
                              static_cast<std::uint32_t>(text.size())};
    m_tree.m_text += text;
    return span;
  }
  template <class Fill>
  bool put(JsonKind kind, const Fill& fill) {
    const Place place = m_cursor.step();
    if (m_tree.m_rows.size() >= JsonTree::k_most_values) {
      throw refuse("too-many-values", place);
    }
    const auto index = static_cast<std::uint32_t>(m_tree.m_rows.size());
    JsonTree::Row row;
    row.kind = kind;
    row.place = place;
    row.key_place = place;
    if (!m_open.empty()) {
      Open& parent = m_open.back();
      if (m_tree.m_rows[parent.row].kind == JsonKind::Object) {
        row.key = m_key;
        row.key_place = m_key_place;
      }
      (parent.last == JsonTree::k_none ? m_tree.m_rows[parent.row].first : m_tree.m_rows[parent.last].next) = index;
      parent.last = index;
    }
    fill(row);
    m_tree.m_rows.push_back(row);
    return true;
  }
  bool open(JsonKind kind) {
    put(kind, [](auto&) {});
    const auto index = static_cast<std::uint32_t>(m_tree.m_rows.size() - 1);
    if (m_open.size() >= JsonTree::k_deepest) {
      throw refuse("too-deep", m_tree.m_rows[index].place);
    }
    m_open.push_back({index, JsonTree::k_none});
    return true;
  }
  void refuse_equal_keys(std::uint32_t object) {
    m_keys.clear();
    for (std::uint32_t at = m_tree.m_rows[object].first; at != JsonTree::k_none; at = m_tree.m_rows[at].next) {
      m_keys.push_back(at);
    }
    const auto key_of = [this](std::uint32_t row) { return m_tree.view(m_tree.m_rows[row].key); };
    std::stable_sort(m_keys.begin(), m_keys.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return key_of(a) < key_of(b); });
    const auto twice = std::adjacent_find(m_keys.begin(), m_keys.end(),
                                          [&](std::uint32_t a, std::uint32_t b) { return key_of(a) == key_of(b); });
    if (twice != m_keys.end()) {
      throw refuse("key-twice", m_tree.m_rows[*(twice + 1)].key_place, harmless(key_of(*twice)));
    }
  }

  JsonTree& m_tree;
  JsonCursor m_cursor;
  std::string m_name;
  ErrorCode m_code;
  std::vector<Open> m_open;
  std::vector<std::uint32_t> m_keys;
  JsonTree::Span m_key;
  Place m_key_place;
};

JsonTree::JsonTree(std::string_view text, std::string_view name, ErrorCode code) {
  JsonTreeBuilder builder(*this, text, name, code);
  if (text.size() > k_largest_file) {
    throw builder.refuse("too-large", {1, 1});
  }
  if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos) {
    // The library takes it for the end of the text.
    throw builder.refuse("nul", JsonCursor(text).place_of(nul));
  }
  Json::sax_parse(text.begin(), text.end(), &builder);
}

JsonKind JsonNode::kind() const {
  return m_tree->m_rows[m_index].kind;
}
bool JsonNode::boolean() const {
  return m_tree->m_rows[m_index].integer != 0;
}
std::int64_t JsonNode::integer() const {
  return m_tree->m_rows[m_index].integer;
}
double JsonNode::number() const {
  return m_tree->m_rows[m_index].number;
}
std::string_view JsonNode::text() const {
  return m_tree->view(m_tree->m_rows[m_index].text);
}
std::string_view JsonNode::key() const {
  return m_tree->view(m_tree->m_rows[m_index].key);
}
Place JsonNode::place() const {
  return m_tree->m_rows[m_index].place;
}
Place JsonNode::key_place() const {
  return m_tree->m_rows[m_index].key_place;
}

JsonNode JsonNode::first() const {
  const std::uint32_t index = m_tree->m_rows[m_index].first;
  return index == JsonTree::k_none ? JsonNode() : JsonNode(m_tree, index);
}

JsonNode JsonNode::next() const {
  const std::uint32_t index = m_tree->m_rows[m_index].next;
  return index == JsonTree::k_none ? JsonNode() : JsonNode(m_tree, index);
}

JsonNode JsonNode::member(std::string_view name) const {
  if (!is(JsonKind::Object)) {
    return {};
  }
  for (JsonNode child = first(); child; child = child.next()) {
    if (child.key() == name) {
      return child.is(JsonKind::Null) ? JsonNode() : child;
    }
  }
  return {};
}

}  // namespace attune::forms
