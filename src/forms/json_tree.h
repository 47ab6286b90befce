// SPDX-License-Identifier: Apache-2.0
// A JSON text as a flat row of nodes with the place of every key and value. Nothing here calls itself, so that neither
// reading nor destroying depends on how deep a file goes.
#pragma once

#include "domain/error.h"
#include "forms/form.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace attune::forms {

enum class JsonKind : std::uint8_t { Null, Boolean, Integer, Number, String, Array, Object };

class JsonTree;

/// One value of a tree, cheap to copy; lives as long as its tree. Default: there is none.
class JsonNode {
 public:
  JsonNode() = default;
  explicit operator bool() const { return m_tree != nullptr; }

  JsonKind kind() const;
  bool is(JsonKind kind) const { return m_tree != nullptr && this->kind() == kind; }
  bool is_number() const { return is(JsonKind::Integer) || is(JsonKind::Number); }
  bool boolean() const;
  std::int64_t integer() const;
  double number() const;          ///< of an integer too
  std::string_view text() const;  ///< of a string
  std::string_view key() const;   ///< what it stands under in its object; else empty
  Place place() const;            ///< where it begins
  Place key_place() const;        ///< where its key begins; in a list and at the top, where it begins itself
  JsonNode first() const;         ///< first child of an array or an object
  JsonNode next() const;          ///< next of the same parent
  JsonNode member(std::string_view name) const;  ///< of an object; none when it is not there, or null

 private:
  friend class JsonTree;
  JsonNode(const JsonTree* tree, std::uint32_t index) : m_tree(tree), m_index(index) {}
  const JsonTree* m_tree = nullptr;
  std::uint32_t m_index = 0;
};

/// For `for (JsonNode child : children(node))`; nothing for what is neither array nor object.
class JsonChildren {
 public:
  class Iterator {
   public:
    explicit Iterator(JsonNode at) : m_at(at) {}
    JsonNode operator*() const { return m_at; }
    Iterator& operator++() {
      m_at = m_at.next();
      return *this;
    }
    bool operator!=(const Iterator& other) const { return static_cast<bool>(m_at) != static_cast<bool>(other.m_at); }

   private:
    JsonNode m_at;
  };
  explicit JsonChildren(JsonNode parent) : m_first(parent ? parent.first() : JsonNode()) {}
  Iterator begin() const { return Iterator(m_first); }
  Iterator end() const { return Iterator(JsonNode()); }

 private:
  JsonNode m_first;
};
inline JsonChildren children(JsonNode parent) {
  return JsonChildren(parent);
}

class JsonTree {
 public:
  static constexpr std::size_t k_deepest = 200;
  static constexpr std::size_t k_most_values = 2000000;

  /// One JSON value and nothing after it. Throws `code` with path, line, column and a reason: json (not JSON, or no
  /// UTF-8), nul, too-large, too-many-values, too-deep, key-twice.
  JsonTree(std::string_view text, std::string_view name, ErrorCode code);
  JsonTree(const JsonTree&) = delete;
  JsonTree& operator=(const JsonTree&) = delete;

  JsonNode root() const { return {this, 0}; }

 private:
  friend class JsonNode;
  friend class JsonTreeBuilder;
  static constexpr std::uint32_t k_none = UINT32_MAX;
  struct Span {
    std::uint32_t at = 0;
    std::uint32_t size = 0;
  };
  struct Row {
    JsonKind kind = JsonKind::Null;
    Span key;
    Span text;
    Place place;
    Place key_place;
    std::uint32_t first = k_none;
    std::uint32_t next = k_none;
    std::int64_t integer = 0;
    double number = 0;
  };
  std::string_view view(Span span) const { return std::string_view(m_text).substr(span.at, span.size); }

  std::vector<Row> m_rows;
  std::string m_text;  ///< keys and strings, one after the other
};

}  // namespace attune::forms
