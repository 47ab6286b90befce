// SPDX-License-Identifier: Apache-2.0
#include "library/yaml_tree.h"

#include <algorithm>
#include <sstream>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

namespace attune::library {
namespace {

constexpr std::size_t k_deepest = 4;

/// Events rather than nodes: they carry anchors, and a map that names a key twice is still to be seen.
class Builder final : public YAML::EventHandler {
 public:
  Builder(const Source& source, std::size_t begin) : m_source(source), m_begin(begin) {}

  YamlNode take() { return std::move(m_root); }

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (m_documents++ > 0) {
      throw refused(mark, "front-matter");
    }
  }
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override { add(start(mark, {}, anchor)); }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { throw refused(mark, "alias"); }
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    YamlNode node = start(mark, tag, anchor);
    node.kind = YamlNode::Kind::Scalar;
    node.quoted = tag == "!";
    node.text = value;
    add(std::move(node));
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    open(start(mark, tag, anchor), YamlNode::Kind::List);
  }
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override {
    open(start(mark, tag, anchor), YamlNode::Kind::Map);
  }
  void OnMapEnd() override { close(); }

 private:
  struct Open {
    YamlNode node;
    bool has_key = false;  ///< the last entry waits for its value
  };

  Error refused(const YAML::Mark& mark, std::string_view reason) const {
    return m_source.refused(offset(mark), reason);
  }
  std::size_t offset(const YAML::Mark& mark) const { return m_begin + static_cast<std::size_t>(std::max(mark.pos, 0)); }
  YamlNode start(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) const {
    if (anchor != YAML::NullAnchor) {
      throw refused(mark, "anchor");
    }
    if (!tag.empty() && tag != "?" && tag != "!") {
      throw refused(mark, "tag");
    }
    YamlNode node;
    node.offset = offset(mark);
    return node;
  }
  void open(YamlNode node, YamlNode::Kind kind) {
    if (m_open.size() >= k_deepest) {
      throw m_source.refused(node.offset, "too-deep");
    }
    node.kind = kind;
    m_open.push_back({std::move(node), false});
  }
  void close() {
    YamlNode node = std::move(m_open.back().node);
    m_open.pop_back();
    add(std::move(node));
  }
  void add(YamlNode node) {
    if (m_open.empty()) {
      m_root = std::move(node);
      return;
    }
    Open& within = m_open.back();
    if (within.node.kind == YamlNode::Kind::List) {
      within.node.items.push_back(std::move(node));
    } else if (within.has_key) {
      YamlNode::Entry& entry = within.node.entries.back();
      if (node.kind == YamlNode::Kind::Null) {
        node.offset = entry.offset;  // nothing stands where it would
      }
      entry.value = std::move(node);
      within.has_key = false;
    } else {
      add_key(within, std::move(node));
    }
  }
  void add_key(Open& within, YamlNode node) {
    if (node.kind != YamlNode::Kind::Scalar) {
      throw m_source.refused(node.offset, "key");
    }
    for (const YamlNode::Entry& each : within.node.entries) {
      if (each.key == node.text) {
        throw m_source.refused(node.offset, "duplicate-key");
      }
    }
    within.node.entries.push_back({std::move(node.text), node.offset, {}});
    within.has_key = true;
  }

  const Source& m_source;
  std::size_t m_begin;
  int m_documents = 0;
  std::vector<Open> m_open;
  YamlNode m_root;
};

}  // namespace

YamlNode read_yaml(const Source& source, std::size_t begin, std::size_t end) {
  Builder builder(source, begin);
  try {
    std::istringstream in{std::string(source.text().substr(begin, end - begin))};
    YAML::Parser parser(in);
    while (parser.HandleNextDocument(builder)) {
    }
  } catch (const YAML::Exception& error) {
    const auto at = static_cast<std::size_t>(std::max(error.mark.pos, 0));
    throw source.refused(std::min(begin + at, end), "yaml");
  }
  YamlNode root = builder.take();
  if (root.kind != YamlNode::Kind::Map) {
    throw source.refused(std::max(begin, root.offset), "front-matter");
  }
  return root;
}

}  // namespace attune::library
