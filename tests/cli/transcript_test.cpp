// SPDX-License-Identifier: Apache-2.0
// What has to work from the first practice to the restored one, on the built program.
#include "domain/time.h"
#include "program.h"
#include "support/files.h"

#include <chrono>
#include <fstream>
#include <sstream>

namespace attune::cli::test {
namespace {

namespace fs = std::filesystem;

void flip_byte(const fs::path& path, std::streamoff at) {
  std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
  file.seekg(at);
  const int byte = file.get();
  file.seekp(at);
  file.put(static_cast<char>(byte ^ 0x20));
  ASSERT_TRUE(file.good());
}

void replace_text(const fs::path& path, const std::string& from, const std::string& to) {
  std::string text = attune::test::read_file(path);
  const std::size_t at = text.find(from);
  ASSERT_NE(at, std::string::npos);
  text.replace(at, from.size(), to);
  attune::test::write_file(path, text);
}

std::size_t files_in(const fs::path& folder) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

using Transcript = ProgramTest;

TEST_F(Transcript, ListsShowsAndFinds) {
  const Json list = json({"couple", "list"});
  ASSERT_EQ(list.size(), 2U);
  EXPECT_EQ(list[0]["code"], "C-7");  // by number, not by letter
  EXPECT_EQ(list[0]["partners"].size(), 3U);
  EXPECT_EQ(list[1]["code"], "C-014");
  EXPECT_EQ(json({"couple", "find", "--from", "-"}, "oka\n")[0]["code"], "C-014");
  EXPECT_EQ(json({"couple", "find", "--from", "-"}, "日本").size(), 1U);
  EXPECT_EQ(json({"couple", "find", "--from", "-"}, "nobody").size(), 0U);
  EXPECT_EQ(json({"couple", "show", "c-014"})["partners"][0]["name"], "Maya Okafor");
}

TEST_F(Transcript, SaysWhatDoesNotOpen) {
  const std::string wrong = file("wrong", "another passphrase\n").string();
  EXPECT_EQ(program({"couple", "list", "--practice", folder().string(), "--passphrase-file", wrong}).exit, 6);
  EXPECT_EQ(program({"couple", "list", "--practice", folder().string(), "--passphrase-file", "-"}, "x").exit, 6);
  EXPECT_EQ(program({"couple", "list", "--practice", (home() / "none").string(), "--passphrase-file", wrong}).exit, 3);
  EXPECT_EQ(program({"couple", "list", "--practice", home().path().string(), "--passphrase-file", wrong}).exit, 3);
  EXPECT_EQ(program({"couple", "list", "--passphrase-file", wrong}).exit, 2);
  failure({"couple", "show", "C-999"}, 3, "not-found");
}

TEST_F(Transcript, TakesThePracticeFromTheEnvironment) {
  const Ran ran = attune::test::run({ATTUNE_CLI_PROGRAM, "couple", "list", "--json", "--passphrase-file", key_file()},
                                    {}, {{"ATTUNE_PRACTICE", folder().string()}});
  EXPECT_EQ(ran.exit, 0) << ran.err;
}

TEST_F(Transcript, RefusesACodeThatIsTakenAndAFolderThatIsThere) {
  const std::string couple = file("c.json", R"({"partners":[{"name":"Eve"}]})").string();
  failure({"couple", "add", "--code", "c-014", "--from", couple}, 11, "already-exists");
  const std::string practice = file("p.json", R"({"name":"P","clinician":"I"})").string();
  failure({"practice", "create", "--from", practice}, 11, "already-exists");
  EXPECT_EQ(json({"couple", "list"}).size(), 2U);
}

TEST_F(Transcript, NoticesAFlippedByte) {
  flip_byte(folder() / "records.db", static_cast<std::streamoff>(fs::file_size(folder() / "records.db") / 2));
  failure({"practice", "verify"}, 8, "damaged");
}

TEST_F(Transcript, NoticesAFlippedByteInTheProcessStore) {
  flip_byte(folder() / "process.db", static_cast<std::streamoff>(fs::file_size(folder() / "process.db") - 2000));
  failure({"practice", "verify"}, 8, "damaged");
  EXPECT_EQ(json({"couple", "list"}).size(), 2U);
}

TEST_F(Transcript, NoticesANewerFormat) {
  for (const char* name : {"keys.json", "keys.copy.json"}) {
    replace_text(folder() / name, "\"version\":1", "\"version\":2");
  }
  failure({"couple", "list"}, 10, "newer-format");
}

TEST_F(Transcript, OpensFromTheCopyOfTheKeys) {
  fs::remove(folder() / "keys.json");
  EXPECT_EQ(json({"couple", "list"}).size(), 2U);
  EXPECT_TRUE(fs::exists(folder() / "keys.json"));
}

TEST_F(Transcript, RefusesAnOlderKeyFilePutBack) {
  fs::copy_file(folder() / "keys.json", home() / "old.json");
  for (int i = 0; i < 3; ++i) {
    json({"practice", "recovery-sheet", "--out", (home() / "sheet.txt").string(), "--force"});
  }
  for (const char* name : {"keys.json", "keys.copy.json"}) {
    fs::copy_file(home() / "old.json", folder() / name, fs::copy_options::overwrite_existing);
  }
  failure({"couple", "list"}, 8, "damaged");
}

TEST_F(Transcript, AsksBeforeItTakesOverFromAnotherComputer) {
  const auto now =
      std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::system_clock::now().time_since_epoch());
  std::ofstream(folder() / "lock") << R"({"host":"elsewhere","pid":1,"boot":"x","since":")"
                                   << domain::instant_text(domain::Instant{now.count() - 1000000}) << "\"}\n";
  const Json error = failure({"couple", "list"}, 7, "in-use");
  EXPECT_EQ(error["detail"]["host"], "elsewhere");
  EXPECT_EQ(json({"couple", "list", "--take-over"}).size(), 2U);
  EXPECT_EQ(json({"couple", "list"}).size(), 2U);
}

TEST_F(Transcript, WorksOnWithANewPassphraseInTheSameRun) {
  const std::string fresh = file("new", "a passphrase of another kind\n").string();
  std::filesystem::create_directory(home() / "backups");
  const auto out = run_all({"practice passphrase --new-passphrase-file '" + fresh + "'",
                            "backup create --to '" + (home() / "backups").string() + "'", "practice verify"});
  EXPECT_EQ(out[2]["sound"], true);
  const std::string saved = out[1]["file"];
  EXPECT_EQ(program({"backup", "verify", saved, "--passphrase-file", fresh}).exit, 0);
  failure({"backup", "verify", saved}, 6, "wrong-passphrase");
}

TEST_F(Transcript, KeepsRemarksApart) {
  const std::string out = (home() / "sheet").string();
  const Ran said = cli({"practice", "recovery-sheet", "--out", out});
  EXPECT_EQ(said.exit, 0);
  EXPECT_NE(said.err, "");
  const Ran quiet = cli({"practice", "recovery-sheet", "--out", out, "--force", "--quiet"});
  EXPECT_EQ(quiet.exit, 0);
  EXPECT_EQ(quiet.err, "");
  EXPECT_EQ(quiet.out, said.out);
}

TEST(Program, HelpsWithoutAPractice) {
  for (const Words& words : {Words{"--help"}, Words{"--version"}, Words{"couple", "--help"},
                             Words{"couple", "add", "--help", "--practice", "/nowhere"}}) {
    const Ran ran = program(words);
    EXPECT_EQ(ran.exit, 0);
    EXPECT_EQ(ran.err, "");
    EXPECT_NE(ran.out, "");
  }
  EXPECT_EQ(program({}).exit, 2);
  EXPECT_EQ(program({"homework", "list", "C-1"}).exit, 2);
  const Ran json = program({"couple", "lst", "--json"});
  EXPECT_EQ(json.exit, 2);
  EXPECT_EQ(Json::parse(json.err)["error"], "invalid-input");
}

TEST_F(Transcript, ChangesThePassphraseAndOpensWithThePrintedKey) {
  const std::string sheet = (home() / "sheet.txt").string();
  EXPECT_EQ(json({"practice", "recovery-sheet", "--out", sheet})["file"], sheet);
  failure({"practice", "recovery-sheet", "--out", sheet}, 11, "already-exists");
  EXPECT_EQ(fs::status(sheet).permissions() & fs::perms::all, fs::perms::owner_read | fs::perms::owner_write);
  const std::string fresh = file("new", "a passphrase of another kind\n").string();
  EXPECT_EQ(json({"practice", "passphrase", "--new-passphrase-file", fresh})["changed"], true);
  failure({"couple", "list"}, 6, "wrong-passphrase");
  EXPECT_EQ(program({"couple", "list", "--practice", folder().string(), "--passphrase-file", fresh}).exit, 0);
  // The longest line of groups of four on the sheet is the key.
  std::ifstream in(sheet);
  std::string key;
  for (std::string line; std::getline(in, line);) {
    std::string letters;
    bool only_groups = true;
    std::istringstream words(line);
    for (std::string word; words >> word;) {
      only_groups = only_groups && word.size() == 4;
      letters += word + " ";
    }
    key += only_groups ? letters : "";
  }
  ASSERT_FALSE(key.empty());
  const std::string printed = file("printed", key + "\n").string();
  EXPECT_EQ(program({"couple", "list", "--practice", folder().string(), "--passphrase-file", printed}).exit, 0);
}

TEST_F(Transcript, RefusesAShortPassphrase) {
  const std::string fresh = file("new", "short\n").string();
  failure({"practice", "passphrase", "--new-passphrase-file", fresh}, 2, "invalid-input");
  const std::string practice = file("p.json", R"({"name":"P","clinician":"I"})").string();
  const std::string folder = (home() / "other.attune").string();
  const Ran ran = program({"practice", "create", "--practice", folder, "--from", practice, "--passphrase-file", fresh});
  EXPECT_EQ(ran.exit, 2);
  EXPECT_FALSE(fs::exists(folder));
  EXPECT_EQ(files_in(home().path()), 4U);  // key, practice.attune, new, p.json
}

TEST_F(Transcript, BacksUpAndRestoresTheSameContent) {
  fs::create_directory(home() / "backups");
  const Json made = json({"backup", "create", "--to", (home() / "backups").string()});
  const std::string saved = made["file"];
  EXPECT_EQ(json({"backup", "verify", saved})["content_digest"], made["content_digest"]);
  const std::string target = (home() / "restored.attune").string();
  const Json restored = json({"backup", "restore", saved, "--to", target});
  EXPECT_EQ(restored["content_digest"], made["content_digest"]);
  const Ran there = program({"practice", "verify", "--json", "--practice", target, "--passphrase-file", key_file()});
  EXPECT_EQ(there.exit, 0) << there.err;
  EXPECT_EQ(Json::parse(there.out)["content_digest"], made["content_digest"]);
  failure({"backup", "restore", saved, "--to", target}, 11, "already-exists");
  flip_byte(saved, static_cast<std::streamoff>(fs::file_size(saved) / 2));
  failure({"backup", "verify", saved}, 8, "damaged");
  failure({"backup", "restore", saved, "--to", (home() / "third.attune").string()}, 8, "damaged");
  EXPECT_FALSE(fs::exists(home() / "third.attune"));
}

TEST_F(Transcript, VerifiesItsAudit) {
  const Json report = json({"audit", "verify"});
  EXPECT_EQ(report["sound"], true);
  EXPECT_GE(report["audit_rows"], 2);
}

TEST_F(Transcript, WritesADemoTheSameTwice) {
  Words digests;
  for (const char* name : {"one.attune", "two.attune"}) {
    const std::string where = (home() / name).string();
    const Words words{"demo", where, "--couples", "3", "--seed", "11", "--json"};
    const Ran made = name[0] == 'o' ? program(words) : cli(words);
    ASSERT_EQ(made.exit, 0) << made.err;
    const Json said = Json::parse(made.out);
    std::string key = key_file();
    if (name[0] == 'o') {
      key = file("generated", said["passphrase"].get<std::string>()).string();
    } else {
      EXPECT_TRUE(said["passphrase"].is_null());
    }
    const Ran verified = program({"practice", "verify", "--json", "--practice", where, "--passphrase-file", key});
    ASSERT_EQ(verified.exit, 0) << verified.err;
    digests.push_back(Json::parse(verified.out)["content_digest"]);
    const Ran info = program({"practice", "info", "--json", "--practice", where, "--passphrase-file", key});
    EXPECT_EQ(Json::parse(info.out)["sample"], true);
    EXPECT_EQ(Json::parse(info.out)["cases"], 3);
  }
  EXPECT_EQ(digests[0], digests[1]);
}

}  // namespace
}  // namespace attune::cli::test
