// SPDX-License-Identifier: Apache-2.0
// A YAML document as values with their places; what a template has no use for (anchors, aliases, tags, a key twice,
// deep nesting) is refused.
#pragma once

#include "library/source.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace attune::library {

struct YamlNode {
  enum class Kind { Null, Scalar, List, Map };
  struct Entry;
  Kind kind = Kind::Null;
  bool quoted = false;
  std::string text;             ///< of a scalar
  std::vector<YamlNode> items;  ///< of a list
  std::vector<Entry> entries;   ///< of a map
  std::size_t offset = 0;       ///< in the source
};
struct YamlNode::Entry {
  std::string key;
  std::size_t offset = 0;
  YamlNode value;
};

/// The one document in the bytes from `begin` to `end` of the source; a map.
YamlNode read_yaml(const Source& source, std::size_t begin, std::size_t end);

/// A map that knows exactly these keys, all of which must be there.
class YamlMap {
 public:
  YamlMap(const Source& source, const YamlNode& node, const std::vector<std::string_view>& keys);

  const YamlNode& operator[](std::string_view key) const;
  /// Words on one line: not empty, no blanks at the ends, at most `longest` bytes.
  std::string line(std::string_view key, std::size_t longest) const;
  int number(std::string_view key, int least, int most) const;
  /// Lines, at most `most`; each once.
  std::vector<std::string> lines(std::string_view key, std::size_t least, std::size_t most, std::size_t longest) const;

 private:
  const Source& m_source;
  const YamlNode& m_node;
};

/// As YamlMap::line and number, of a value.
std::string line_of(const Source& source, const YamlNode& node, std::string_view key, std::size_t longest);
int number_of(const Source& source, const YamlNode& node, std::string_view key, int least, int most);

}  // namespace attune::library
