// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include "practice/practices.h"

#include <fstream>
#include <memory>
#include <sstream>

namespace attune::cli::test {
namespace {

std::unique_ptr<attune::test::TempFolder> g_made;

constexpr const char* k_two = R"({"partners":[
  {"name":"Maya Okafor","alone_name":"Canary-alone","nickname":"Canary-nick","pronouns":"she/her",
   "alone_pronouns":"Canary-pronouns","body_words":"Canary-body","alone_body_words":"Canary-alone-body"},
  {"name":"Daniel 日本 שלום","pronouns":"he/him"}]})";
constexpr const char* k_three = R"({"partners":[{"name":"Ana"},{"name":"Bo"},{"name":"Cy"}],"policy":"limited"})";

void write(const std::filesystem::path& path, const std::string& content) {
  std::ofstream(path, std::ios::binary) << content;
}

void expect_success(const Ran& ran) {
  ASSERT_EQ(ran.exit, 0) << ran.err << ran.out;
}

}  // namespace

Ran program(const Words& words, const std::string& input) {
  Words command{ATTUNE_CLI_PROGRAM};
  command.insert(command.end(), words.begin(), words.end());
  return attune::test::run(command, input, {{"ATTUNE_PRACTICE", ""}});
}

void ProgramTest::SetUpTestSuite() {
  g_made = std::make_unique<attune::test::TempFolder>();
  const std::string folder = (*g_made / "practice.attune").string();
  const std::string key = (*g_made / "key").string();
  write(*g_made / "key", std::string(k_passphrase) + "\n");
  write(*g_made / "two.json", k_two);
  write(*g_made / "three.json", k_three);
  const Words given{"--practice", folder, "--passphrase-file", key};
  practice::NewPractice what;
  what.name = domain::Text::line("Practice Żółw", "name");
  what.clinician = domain::Text::line("Ines", "clinician");
  what.crisis_lines = {domain::Text::line("Line 1", "line")};
  practice::Environment environment;
  environment.cheap_keys = true;
  practice::create_practice(folder, crypto::Secret::copy_of(k_passphrase), what, environment).close();
  Words run{"run", "-"};
  run.insert(run.end(), given.begin(), given.end());
  expect_success(program(run, "couple add --code C-014 --clock 2026-03-05 --from '" + (*g_made / "two.json").string() +
                                  "'\ncouple add --code C-7 --clock 2026-03-06 --from '" +
                                  (*g_made / "three.json").string() + "'\n"));
}

void ProgramTest::TearDownTestSuite() {
  g_made.reset();
}

void ProgramTest::SetUp() {
  std::filesystem::copy(*g_made / "practice.attune", folder(), std::filesystem::copy_options::recursive);
  write(m_home / "key", std::string(k_passphrase) + "\n");
}

std::filesystem::path ProgramTest::file(const std::string& name, const std::string& content) const {
  write(m_home / name, content);
  return m_home / name;
}

Words ProgramTest::with_practice(Words words) const {
  words.insert(words.end(), {"--practice", folder().string(), "--passphrase-file", key_file()});
  return words;
}

Ran ProgramTest::cli(const Words& words, const std::string& input) const {
  return program(with_practice(words), input);
}

Json ProgramTest::json(Words words, const std::string& input) const {
  words.emplace_back("--json");
  const Ran ran = cli(words, input);
  EXPECT_EQ(ran.exit, 0) << ran.err;
  EXPECT_EQ(ran.err, "");
  return Json::parse(ran.out, nullptr, false);
}

Json ProgramTest::failure(Words words, int exit, const std::string& word, const std::string& input) const {
  words.emplace_back("--json");
  const Ran ran = cli(words, input);
  EXPECT_EQ(ran.exit, exit) << ran.err << ran.out;
  const Json error = Json::parse(ran.err, nullptr, false);
  EXPECT_TRUE(error.is_object()) << ran.err;
  if (!error.is_object()) {
    return Json::object();
  }
  EXPECT_EQ(keys(error), (Words{"error", "exit", "detail"}));
  EXPECT_EQ(error["error"], word);
  EXPECT_EQ(error["exit"], exit);
  return error;
}

std::vector<Json> ProgramTest::run_all(const Words& lines) const {
  std::string input;
  for (const std::string& line : lines) {
    input += line + "\n";
  }
  const Ran ran = cli({"run", "-", "--json"}, input);
  EXPECT_EQ(ran.exit, 0) << ran.out << ran.err;
  std::vector<Json> outputs;
  std::istringstream written(ran.out);
  for (std::string line; std::getline(written, line);) {
    const Json object = Json::parse(line, nullptr, false);
    EXPECT_EQ(object.value("exit", -1), 0) << line;
    outputs.push_back(object.value("output", Json()));
  }
  EXPECT_EQ(outputs.size(), lines.size());
  outputs.resize(lines.size());
  return outputs;
}

Words keys(const Json& object) {
  Words names;
  if (object.is_object()) {
    for (const auto& [key, ignored] : object.items()) {
      names.push_back(key);
    }
  }
  return names;
}

}  // namespace attune::cli::test
