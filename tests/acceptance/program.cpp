// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <sstream>

namespace attune::test {

Program::Program(std::filesystem::path place, std::string_view passphrase) : m_place(std::move(place)) {
  std::filesystem::create_directories(home());
  std::filesystem::create_directories(temporary());
  file("key", std::string(passphrase) + "\n");
}

std::map<std::string, std::string> Program::environment() const {
  const auto at = [&](const char* name) { return (home() / name).string(); };
  return {{"HOME", home().string()},        {"XDG_CONFIG_HOME", at("config")},
          {"XDG_DATA_HOME", at("data")},    {"XDG_CACHE_HOME", at("cache")},
          {"XDG_STATE_HOME", at("state")},  {"XDG_RUNTIME_DIR", at("run")},
          {"TMPDIR", temporary().string()}, {"ATTUNE_PRACTICE", ""}};
}

Words Program::words_on(const std::filesystem::path& practice, Words words) const {
  words.insert(words.begin(), ATTUNE_CLI_PROGRAM);
  words.insert(words.end(), {"--practice", practice.string(), "--passphrase-file", key_file().string(), "--clock",
                             "2026-03-05T14:00"});
  return words;
}

Ran Program::on(const std::filesystem::path& practice, Words words, const std::string& input) const {
  return run(words_on(practice, std::move(words)), input, environment());
}

Ran Program::plain(const Words& words, const std::string& input) const {
  Words command{ATTUNE_CLI_PROGRAM};
  command.insert(command.end(), words.begin(), words.end());
  return run(command, input, environment());
}

std::filesystem::path Program::file(const std::string& name, const std::string& content) const {
  std::ofstream(m_place / name, std::ios::binary) << content;
  return m_place / name;
}

std::vector<Line> json_lines(const std::string& out) {
  std::vector<Line> lines;
  std::istringstream stream(out);
  for (std::string text; std::getline(stream, text);) {
    const auto object = nlohmann::ordered_json::parse(text, nullptr, false);
    if (!object.is_object()) {
      return {};
    }
    lines.push_back({object.value("exit", -1), text});
  }
  return lines;
}

std::vector<Line> text_lines(const std::string& out) {
  std::vector<Line> lines;
  std::istringstream stream(out);
  std::string output;
  for (std::string text; std::getline(stream, text);) {
    const std::string end = "line " + std::to_string(lines.size() + 1) + ": exit ";
    if (text.starts_with(end)) {
      lines.push_back({std::stoi(text.substr(end.size())), output});
      output.clear();
    } else {
      output += text + "\n";
    }
  }
  return lines;
}

}  // namespace attune::test
