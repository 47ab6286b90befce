// SPDX-License-Identifier: Apache-2.0
#include "fault/disk_model.h"

#include "support/files.h"

#include <algorithm>
#include <fstream>

namespace attune::fault {
namespace {

namespace fs = std::filesystem;
constexpr std::uint64_t k_sector = 512;

// A small generator with the same numbers everywhere.
std::uint64_t next(std::uint64_t& seed) {
  seed += 0x9E3779B97F4A7C15ULL;
  std::uint64_t mixed = seed;
  mixed = (mixed ^ mixed >> 30U) * 0xBF58476D1CE4E5B9ULL;
  mixed = (mixed ^ mixed >> 27U) * 0x94D049BB133111EBULL;
  return mixed ^ mixed >> 31U;
}

void put(std::string& content, std::uint64_t offset, std::string_view bytes) {
  if (content.size() < offset + bytes.size()) {
    content.resize(offset + bytes.size(), '\0');
  }
  content.replace(offset, bytes.size(), bytes);
}

}  // namespace

DiskModel::DiskModel(const fs::path& root) : m_root(root) {
  take_in(root);
}

int DiskModel::take_in(const fs::path& path) {
  const auto number = static_cast<int>(m_nodes.size());
  m_nodes.emplace_back();
  if (fs::is_directory(path)) {
    m_nodes.back().folder = true;
    std::map<std::string, int> names;
    for (const auto& entry : fs::directory_iterator(path)) {
      names[entry.path().filename().string()] = take_in(entry.path());
    }
    m_nodes[static_cast<std::size_t>(number)].live = names;
    m_nodes[static_cast<std::size_t>(number)].durable = names;
  } else {
    m_nodes.back().content = test::read_file(path);
  }
  return number;
}

int DiskModel::find(const fs::path& path) const {
  const fs::path relative = path.lexically_normal().lexically_relative(m_root);
  if (relative.empty() || *relative.begin() == "..") {
    return -1;
  }
  int node = 0;
  for (const fs::path& part : relative) {
    if (part == "." || part.empty()) {
      continue;
    }
    const auto& names = m_nodes[static_cast<std::size_t>(node)].live;
    const auto found = names.find(part.string());
    if (found == names.end()) {
      return -1;
    }
    node = found->second;
  }
  return node;
}

int DiskModel::parent_of(const fs::path& path) const {
  return find(path.lexically_normal().parent_path());
}

void DiskModel::change_names(Names names) {
  for (const Name& each : names) {
    auto& live = m_nodes[static_cast<std::size_t>(each.folder)].live;
    if (each.node < 0) {
      live.erase(each.name);
    } else {
      live[each.name] = each.node;
    }
  }
  m_unsynced_names.push_back(std::move(names));
}

void DiskModel::sync_folder(int folder) {
  std::vector<Names> left;
  for (Names& names : m_unsynced_names) {
    if (std::none_of(names.begin(), names.end(), [folder](const Name& each) { return each.folder == folder; })) {
      left.push_back(std::move(names));
      continue;
    }
    for (const Name& each : names) {
      auto& durable = m_nodes[static_cast<std::size_t>(each.folder)].durable;
      if (each.node < 0) {
        durable.erase(each.name);
      } else {
        durable[each.name] = each.node;
      }
    }
  }
  m_unsynced_names = std::move(left);
}

void DiskModel::apply(const Event& event) {
  const int parent = event.path.empty() ? -1 : parent_of(event.path);
  const std::string name = event.path.filename().string();
  const int node = event.path.empty() ? -1 : find(event.path);
  switch (event.op) {
    case Op::Create:
    case Op::CreateFolder:
      if (parent >= 0) {
        m_nodes.emplace_back();
        m_nodes.back().folder = event.op == Op::CreateFolder;
        change_names({{parent, name, static_cast<int>(m_nodes.size()) - 1}});
      }
      break;
    case Op::Write:
    case Op::Truncate:
      if (node >= 0) {
        m_nodes[static_cast<std::size_t>(node)].unsynced.push_back(
            {event.op == Op::Truncate, event.offset, event.bytes});
      }
      break;
    case Op::Sync:
      if (node >= 0) {
        Node& file = m_nodes[static_cast<std::size_t>(node)];
        for (const Change& change : file.unsynced) {
          if (change.truncate) {
            file.content.resize(change.offset, '\0');
          } else {
            put(file.content, change.offset, change.bytes);
          }
        }
        file.unsynced.clear();
      }
      break;
    case Op::SyncFolder:
      if (node >= 0) {
        sync_folder(node);
      }
      break;
    case Op::Rename:
      if (node >= 0 && parent_of(event.to) >= 0) {
        change_names({{parent, name, -1}, {parent_of(event.to), event.to.filename().string(), node}});
      }
      break;
    case Op::Remove:
      if (node >= 0) {
        change_names({{parent, name, -1}});
      }
      break;
    case Op::Open:
    case Op::Read:
    case Op::Mark:
      break;
  }
}

void DiskModel::write_to(const fs::path& folder, Loss loss, std::uint64_t seed) const {
  std::vector<std::map<std::string, int>> names;
  for (const Node& node : m_nodes) {
    names.push_back(loss == Loss::None ? node.live : node.durable);
  }
  if (loss == Loss::Torn) {
    const std::uint64_t kept = next(seed) % (m_unsynced_names.size() + 1);
    for (std::size_t at = 0; at < kept; ++at) {
      for (const Name& each : m_unsynced_names[at]) {
        auto& there = names[static_cast<std::size_t>(each.folder)];
        if (each.node < 0) {
          there.erase(each.name);
        } else {
          there[each.name] = each.node;
        }
      }
    }
  }
  write_node(0, folder, loss, seed, names);
}

void DiskModel::write_node(int number, const fs::path& path, Loss loss, std::uint64_t& seed,
                           const std::vector<std::map<std::string, int>>& names) const {
  const Node& node = m_nodes[static_cast<std::size_t>(number)];
  if (node.folder) {
    fs::create_directory(path);
    for (const auto& [name, child] : names[static_cast<std::size_t>(number)]) {
      write_node(child, path / name, loss, seed, names);
    }
    return;
  }
  std::string content = node.content;
  for (const Change& change : node.unsynced) {
    if (loss == Loss::Unsynced) {
      break;
    }
    const bool torn = loss == Loss::Torn;
    if (change.truncate) {
      if (!torn || (next(seed) & 1U) != 0) {
        content.resize(change.offset, '\0');
      }
      continue;
    }
    // Sectors are where the disk's own sectors are.
    for (std::uint64_t at = 0; at < change.bytes.size();) {
      const std::uint64_t length =
          std::min<std::uint64_t>(k_sector - (change.offset + at) % k_sector, change.bytes.size() - at);
      if (!torn || (next(seed) & 1U) != 0) {
        put(content, change.offset + at, std::string_view(change.bytes).substr(at, length));
      }
      at += length;
    }
  }
  std::ofstream(path, std::ios::binary | std::ios::trunc) << content;
}

}  // namespace attune::fault
