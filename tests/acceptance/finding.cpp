// SPDX-License-Identifier: Apache-2.0
#include "finding.h"

#include "support/files.h"

namespace attune::test {
namespace {

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
bool is_word(char c) {
  return (lower(c) >= 'a' && lower(c) <= 'z') || (c >= '0' && c <= '9');
}

}  // namespace

std::set<std::string> canaries_in(std::string_view bytes) {
  std::string lowered(bytes);
  for (char& c : lowered) {
    c = lower(c);
  }
  std::set<std::string> found;
  std::size_t at = 0;
  while ((at = lowered.find(k_canary, at)) != std::string::npos) {
    const std::size_t start = at;
    while (at < bytes.size() && is_word(bytes[at])) {
      ++at;
    }
    found.emplace(bytes.substr(start, at - start));
  }
  return found;
}

DiskSearch search_disk(const std::filesystem::path& folder) {
  DiskSearch search;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    for (const std::string& canary : canaries_in(name)) {
      search.found.push_back(canary + " is a name");
    }
    if (!entry.is_regular_file()) {
      continue;
    }
    const std::string bytes = test::read_file(entry.path());
    ++search.files;
    search.bytes += bytes.size();
    for (const std::string& canary : canaries_in(bytes)) {
      search.found.push_back(canary + " in " + name);
    }
  }
  return search;
}

}  // namespace attune::test
