// SPDX-License-Identifier: Apache-2.0
#include "library/yaml_tree.h"

#include <algorithm>
#include <charconv>

namespace attune::library {

YamlMap::YamlMap(const Source& source, const YamlNode& node, const std::vector<std::string_view>& keys)
    : m_source(source), m_node(node) {
  if (node.kind != YamlNode::Kind::Map) {
    throw source.refused(node.offset, "value");
  }
  for (const YamlNode::Entry& each : node.entries) {
    if (std::find(keys.begin(), keys.end(), each.key) == keys.end()) {
      throw source.refused(each.offset, "unknown-key");
    }
  }
  for (const std::string_view key : keys) {
    if (std::none_of(node.entries.begin(), node.entries.end(), [&](const auto& each) { return each.key == key; })) {
      throw source.refused(node.offset, "missing", key);
    }
  }
}

const YamlNode& YamlMap::operator[](std::string_view key) const {
  for (const YamlNode::Entry& each : m_node.entries) {
    if (each.key == key) {
      return each.value;
    }
  }
  throw Error(ErrorCode::Internal);
}

std::string YamlMap::line(std::string_view key, std::size_t longest) const {
  return line_of(m_source, (*this)[key], key, longest);
}

int YamlMap::number(std::string_view key, int least, int most) const {
  return number_of(m_source, (*this)[key], key, least, most);
}

std::vector<std::string> YamlMap::lines(std::string_view key, std::size_t least, std::size_t most,
                                        std::size_t longest) const {
  const YamlNode& list = (*this)[key];
  if (list.kind != YamlNode::Kind::List || list.items.size() < least || list.items.size() > most) {
    throw m_source.refused(list.offset, "value", key);
  }
  std::vector<std::string> all;
  for (const YamlNode& each : list.items) {
    all.push_back(line_of(m_source, each, key, longest));
    if (std::find(all.begin(), all.end() - 1, all.back()) != all.end() - 1) {
      throw m_source.refused(each.offset, "twice", key);
    }
  }
  return all;
}

std::string line_of(const Source& source, const YamlNode& node, std::string_view key, std::size_t longest) {
  const std::string& text = node.text;
  if (node.kind != YamlNode::Kind::Scalar || text.empty() || text.size() > longest || text.front() == ' ' ||
      text.back() == ' ') {
    throw source.refused(node.offset, "value", key);
  }
  // An escape in a quoted scalar can make what the source itself may not hold.
  try {
    const Source inside(text, {});
    if (text.find('\n') != std::string::npos) {
      throw source.refused(node.offset, "value", key);
    }
  } catch (const Error&) {
    throw source.refused(node.offset, "value", key);
  }
  return text;
}

int number_of(const Source& source, const YamlNode& node, std::string_view key, int least, int most) {
  int value = 0;
  const std::string& text = node.text;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  if (node.kind != YamlNode::Kind::Scalar || node.quoted || read.ec != std::errc() ||
      read.ptr != text.data() + text.size() || value < least || value > most) {
    throw source.refused(node.offset, "value", key);
  }
  return value;
}

}  // namespace attune::library
