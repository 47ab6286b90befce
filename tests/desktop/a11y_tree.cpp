// SPDX-License-Identifier: Apache-2.0
#include "desktop/a11y_tree.h"

#include "acceptance/finding.h"
#include "support/process.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <sstream>
#include <unistd.h>

namespace attune::test {
namespace {

constexpr int k_changed = 3;
constexpr int k_most_tries = 5;

Spoken spoken(const nlohmann::json& line) {
  Spoken made;
  made.path = line.at("path");
  made.role = line.at("role");
  made.name = line.at("name");
  made.description = line.at("description");
  made.text = line.value("text", std::string());
  made.showing = line.at("showing");
  made.shown = line.at("shown");
  made.focusable = line.at("focusable");
  made.focused = line.at("focused");
  made.cells = line.value("cells", made.cells);
  return made;
}

}  // namespace

Tree Tree::read() {
  Ran ran;
  // A page may be laying itself out, or a clock going on, while it is read.
  for (int each = 0; each < k_most_tries && (each == 0 || ran.exit == k_changed); ++each) {
    ran = run({ATTUNE_A11Y_WALK, std::to_string(getpid())});
  }
  EXPECT_EQ(ran.exit, 0) << ran.err;
  Tree tree;
  std::istringstream lines(ran.out);
  for (std::string line; ran.exit == 0 && std::getline(lines, line);) {
    tree.m_all.push_back(spoken(nlohmann::json::parse(line)));
  }
  tree.m_raw = std::move(ran.out);
  EXPECT_FALSE(tree.m_all.empty());
  return tree;
}

std::set<std::string> Tree::canaries() const {
  return canaries_in(m_raw);
}

const Spoken& Tree::showing(const std::string& name) const {
  static const Spoken none;
  const Spoken* found = nullptr;
  for (const Spoken& each : m_all) {
    if (each.showing && each.name == name && found != nullptr) {
      ADD_FAILURE() << "more than one is called " << name << ": " << found->path << " and " << each.path;
    }
    found = each.showing && each.name == name ? &each : found;
  }
  if (found == nullptr) {
    ADD_FAILURE() << "nothing that is showing is called " << name;
  }
  return found == nullptr ? none : *found;
}

std::vector<Spoken> Tree::below(const Spoken& above) const {
  std::vector<Spoken> found;
  std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(found),
               [&](const Spoken& each) { return each.path.starts_with(above.path + "/"); });
  return found;
}

}  // namespace attune::test
