// SPDX-License-Identifier: Apache-2.0
// From an exercise that is held to a sheet that is given, printed again and held once more, on the built program.
#include "lines.h"
#include "support/files.h"

#include <algorithm>

namespace attune::cli::test {
namespace {

namespace fs = std::filesystem;

const std::string k_screens =
    "screen record C-014 --partner A --outcome none --clock 2026-03-05\n"
    "screen record C-014 --partner B --outcome none --clock 2026-03-05\n";

class HomeworkTranscript : public ProgramTest {
 protected:
  std::string path(const std::string& name) const { return (home() / name).string(); }
  std::string out(const std::string& name) const { return " --out '" + path(name) + "'"; }
  std::string bytes(const std::string& name) const { return attune::test::read_file(home() / name); }
  bool is_there(const std::string& name) const { return fs::exists(home() / name); }

  std::vector<Line> lines(const std::string& text) const {
    const auto count = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
    return run_lines(cli({"run", "-", "--json"}, text), count);
  }
  /// What the room is told of this case, to the byte.
  std::string room() const {
    const std::string text =
        "homework list C-014 --lens room:A,B\nhomework list C-014 --lens home\nhomework list C-014 --lens room:A\n"
        "agreement show C-014 --lens room:A,B\npath show C-014 --lens room:A,B\n"
        "exercise list --couple C-014 --lens room:A,B\ncouple show C-014 --lens room:A,B\n"
        "gate list C-014 --lens room:A,B\n";
    return cli({"run", "-", "--json"}, text).out + cli({"run", "-"}, text).out;
  }
  /// The files that lie beside the practice.
  Words files() const {
    Words names;
    for (const auto& entry : fs::directory_iterator(home().path())) {
      names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
  }
};

TEST_F(HomeworkTranscript, IsHeldUntilAllThatIsMissingIsThere) {
  const auto said =
      lines("homework assign C-014 SF1 --clock 2026-03-05" + out("sheet.pdf") + "\n" +
            "homework assign C-014 SF1 --agreed A,B --clock 2026-03-05" + out("sheet.pdf") + "\n" +
            "homework list C-014\n" + k_screens + "homework assign C-014 SF1 --agreed A --clock 2026-03-05" +
            out("sheet.pdf") + "\n" + "homework list C-014\nconsent list C-014\nwilling list C-014\n");
  EXPECT_EQ(said[0].exit, 4);
  EXPECT_EQ(said[0].error["error"], "not-permitted");
  EXPECT_EQ(said[0].error["detail"]["reason"], "held");
  EXPECT_EQ(held_by(said[0]),
            (Words{"A:agreement", "A:safety-screen", "A:willing", "B:agreement", "B:safety-screen", "B:willing"}));
  EXPECT_EQ(said[1].exit, 4);
  EXPECT_EQ(held_by(said[1]), (Words{"A:safety-screen", "B:safety-screen"}));
  EXPECT_EQ(said[2].output, Json::array());
  EXPECT_EQ(said[5].exit, 4);
  EXPECT_EQ(held_by(said[5]), (Words{"B:agreement", "B:willing"}));
  for (const std::size_t nothing : {6U, 7U, 8U}) {  // what was said to be agreed is kept only with the sheet
    EXPECT_EQ(said[nothing].output, Json::array()) << nothing;
  }
  EXPECT_FALSE(is_there("sheet.pdf"));
}

TEST_F(HomeworkTranscript, GivesASheetAndPrintsTheSameBytesAgain) {
  const auto said = lines(k_screens + "homework assign C-014 SF1 --agreed A,B --names first --clock 2026-03-05" +
                          out("sheet.pdf") + "\n");
  const Json given = said[2].output;
  ASSERT_EQ(said[2].exit, 0) << said[2].error;
  EXPECT_EQ(given["state"], "given");
  EXPECT_EQ(given["exercise"], "SF1");
  EXPECT_EQ(given["from"], "2026-03-05");
  EXPECT_EQ(given["pair"], Json::parse(R"(["A","B"])"));
  said_of({"qpdf", "--check", path("sheet.pdf")});
  EXPECT_NE(words_of_pdf(path("sheet.pdf")).find(given["title"].get<std::string>()), std::string::npos);
  EXPECT_EQ(words_of_pdf(path("sheet.pdf")).find("Canary"), std::string::npos);
  EXPECT_EQ(said_of({"sha256sum", path("sheet.pdf")}).find(given["sha256"].get<std::string>()) == std::string::npos,
            false);
  // What was written on the way changes nothing of what was given.
  const std::string edit = file("edit.json", R"({"partners":[{"letter":"A","display_name":"Somebody"}]})").string();
  const std::string id = given["id"].get<std::string>();
  const auto again =
      lines("couple edit C-014 --from '" + edit + "'\nhomework reprint " + id.substr(0, 6) + " --clock 2026-03-06" +
            out("again.pdf") + "\nhomework list C-014\nconsent list C-014\nwilling list C-014\n");
  EXPECT_EQ(again[1].exit, 0) << again[1].error;
  EXPECT_EQ(again[1].output["sha256"], given["sha256"]);
  EXPECT_FALSE(bytes("sheet.pdf").empty());
  EXPECT_TRUE(bytes("sheet.pdf") == bytes("again.pdf"));
  ASSERT_EQ(again[2].output.size(), 1U);
  EXPECT_EQ(again[2].output[0], given);
  EXPECT_EQ(again[3].output.size(), 2U);
  EXPECT_EQ(again[4].output.size(), 2U);
  const auto stopped = lines("homework stop " + id + " --clock 2026-03-09\nhomework stop " + id + "\n");
  EXPECT_EQ(stopped[0].output["state"], "stopped");
  EXPECT_EQ(stopped[0].output["stopped"], "2026-03-09");
  EXPECT_EQ(stopped[1].exit, 4);
  EXPECT_EQ(stopped[1].error["detail"]["reason"], "stopped-already");
}

// The one that must never be: a way to paper past a gate.
TEST_F(HomeworkTranscript, HoldsEveryWayOutWhileAGateStands) {
  const auto said = lines(k_screens + "homework assign C-014 SF1 --agreed A,B --clock 2026-03-05" + out("sheet.pdf") +
                          "\nhomework prepare C-014 SF1 --agreed A,B --clock 2026-03-05\n" +
                          "homework assign C-014 E1 --clock 2026-03-05" + out("talk.pdf") + "\n");
  ASSERT_EQ(said[2].exit + said[3].exit + said[4].exit, 0) << said[2].error << said[3].error << said[4].error;
  const std::string given = said[2].output["id"];
  const std::string prepared = said[3].output["id"];
  const std::string talk = said[4].output["id"];
  EXPECT_EQ(said[3].output["state"], "prepared");
  const std::string before_room = room();
  const std::string before = bytes("sheet.pdf");
  const std::string why = "'@" + file("why", "What was said alone").string() + "'";
  const Words there = files();

  const auto raised = lines("gate raise C-014 G2 --about A --clock 2026-03-06 --why " + why + "\n");
  ASSERT_EQ(raised[0].exit, 0);
  EXPECT_EQ(room(), before_room);
  const std::string gate = raised[0].output["id"];
  const auto refused = lines(
      "homework assign C-014 SF1 --agreed A,B --clock 2026-03-06" + out("new.pdf") + "\n" +
      "homework assign C-014 SF1 --agreed A,B --override G2 --why " + why + " --clock 2026-03-06" + out("new.pdf") +
      "\nhomework assign C-014 E1 --clock 2026-03-06" + out("new.pdf") + "\nhomework assign C-014 E1 --force" +
      " --clock 2026-03-06" + out("sheet.pdf") + "\nhomework prepare C-014 E1 --clock 2026-03-06\nhomework give " +
      prepared + " --clock 2026-03-06" + out("new.pdf") + "\nhomework give " + prepared + " --force" +
      out("sheet.pdf") + "\nhomework reprint " + given + " --clock 2026-03-06" + out("new.pdf") +
      "\nhomework reprint " + talk + " --force --clock 2026-03-06" + out("sheet.pdf") + "\n");
  for (std::size_t each = 0; each < refused.size(); ++each) {
    EXPECT_EQ(refused[each].exit, 4) << each;  // also where it is said to be overridden: G2 never is
    EXPECT_TRUE(refused[each].output.is_null());
    const Words held = held_by(refused[each]);
    EXPECT_EQ(std::count(held.begin(), held.end(), "A:G2"), 1) << each;
  }
  EXPECT_EQ(files(), there);
  EXPECT_TRUE(bytes("sheet.pdf") == before);
  EXPECT_EQ(room(), before_room);
  EXPECT_EQ(lines("homework list C-014\n")[0].output.size(), 3U);

  // Cleared by a new interview alone; the gate has made void what they agreed before.
  const auto cleared =
      lines("homework reprint " + talk + out("no.pdf") +
            "\nscreen record C-014 --partner A --outcome none --clock "
            "2026-03-07\ngate clear " +
            gate + " --clock 2026-03-07 --source " + why + "\nhomework reprint " + talk + " --clock 2026-03-07" +
            out("talk-again.pdf") + "\nhomework reprint " + given + " --clock 2026-03-07" + out("no.pdf") +
            "\nconsent give C-014 --partner A --kind C4 --scope SF1 --clock 2026-03-07\n"
            "consent give C-014 --partner B --kind C4 --scope SF1 --clock 2026-03-07\nhomework reprint " +
            given + " --clock 2026-03-07" + out("again.pdf") + "\nhomework give " + prepared + " --clock 2026-03-07" +
            out("prepared.pdf") + "\nhomework assign C-014 SF1 --clock 2026-03-07" + out("new.pdf") + "\n");
  EXPECT_EQ(cleared[0].exit, 4);
  EXPECT_EQ(cleared[2].exit, 0) << cleared[2].error;
  EXPECT_EQ(cleared[3].exit, 0) << cleared[3].error;
  EXPECT_EQ(cleared[4].exit, 4);
  EXPECT_EQ(held_by(cleared[4]), (Words{"A:agreement", "B:agreement"}));
  for (const std::size_t works : {7U, 8U, 9U}) {
    EXPECT_EQ(cleared[works].exit, 0) << works << cleared[works].error;
  }
  EXPECT_TRUE(bytes("talk.pdf") == bytes("talk-again.pdf"));
  EXPECT_TRUE(bytes("again.pdf") == before);
  EXPECT_EQ(cleared[8].output["state"], "given");
  EXPECT_EQ(cleared[8].output["from"], "2026-03-07");
  EXPECT_FALSE(is_there("no.pdf"));
  EXPECT_TRUE(is_there("new.pdf"));
}

TEST_F(HomeworkTranscript, TakesAwayOnlyWhatIsPrepared) {
  const auto said = lines("homework prepare C-014 E1 --clock 2026-03-05\nhomework assign C-014 E2 --clock 2026-03-05" +
                          out("sheet.pdf") + "\n");
  const std::string prepared = said[0].output["id"];
  const std::string given = said[1].output["id"];
  const auto then = lines("homework list C-014 --lens room:A,B\nhomework reprint " + prepared + out("no.pdf") +
                          "\nhomework stop " + prepared + "\nhomework drop " + given + "\nhomework give " + given +
                          out("no.pdf") + "\nhomework drop " + prepared + "\nhomework list C-014\nhomework give " +
                          prepared + out("no.pdf") + "\nhomework list C-014 --lens home:A\n");
  EXPECT_EQ(then[0].output.size(), 2U);
  EXPECT_EQ(then[1].error["detail"]["reason"], "prepared-only");
  EXPECT_EQ(then[2].error["detail"]["reason"], "prepared-only");
  EXPECT_EQ(then[3].error["detail"]["reason"], "given");
  EXPECT_EQ(then[4].error["detail"]["reason"], "given");
  EXPECT_EQ(then[5].exit, 0);
  ASSERT_EQ(then[6].output.size(), 1U);
  EXPECT_EQ(then[6].output[0]["id"], given);
  EXPECT_EQ(then[7].exit, 3);
  EXPECT_EQ(then[7].error["detail"]["part"], "assignment");
  EXPECT_EQ(then[8].output.size(), 1U);
  EXPECT_FALSE(is_there("no.pdf"));
}

TEST_F(HomeworkTranscript, WritesOverAFileOnlyWhenItIsTold) {
  const fs::path mine = file("mine.pdf", "written by somebody else");
  const auto said = lines("homework assign C-014 E1 --clock 2026-03-05" + out("mine.pdf") + "\nhomework list C-014\n");
  EXPECT_EQ(said[0].exit, 11);
  EXPECT_EQ(said[0].error["error"], "already-exists");
  EXPECT_EQ(said[1].output, Json::array());
  EXPECT_EQ(bytes("mine.pdf"), "written by somebody else");
  const auto forced =
      lines("homework assign C-014 E1 --force --clock 2026-03-05" + out("mine.pdf") + "\nhomework list C-014\n");
  EXPECT_EQ(forced[0].exit, 0);
  EXPECT_EQ(forced[1].output.size(), 1U);
  EXPECT_EQ(bytes("mine.pdf").rfind("%PDF", 0), 0U);
  const std::string first = bytes("mine.pdf");
  const std::string id = forced[0].output["id"];
  EXPECT_EQ(lines("homework reprint " + id + out("mine.pdf") + "\n")[0].exit, 11);
  file("mine.pdf", "written by somebody else");
  EXPECT_EQ(lines("homework reprint " + id + " --force" + out("mine.pdf") + "\n")[0].exit, 0);
  EXPECT_TRUE(bytes("mine.pdf") == first);
}

// A program run with a small disk of its own mounted on the folder; what is left on it would end in 99.
constexpr const char* k_on_a_disk = R"sh(disk=$1 options=$2; shift 2
mount -t tmpfs -o "$options" none "$disk" || exit 98
"$@"; code=$?
[ -z "$(ls -A "$disk")" ] || exit 99
exit $code)sh";

class NoPlaceToWrite : public HomeworkTranscript {
 protected:
  void SetUp() override {
    HomeworkTranscript::SetUp();
    fs::create_directory(home() / "disk");
  }
  /// Assigns onto a disk that is mounted so. Where none may be mounted: past a limit of the system that says the same,
  /// or into a folder of the kernel's, which takes no file from root either.
  Ran assign_onto(const std::string& options, const std::string& otherwise, const std::string& folder) const {
    const auto assign = [this](const std::string& out) {
      return with_practice({ATTUNE_CLI_PROGRAM, "homework", "assign", "C-014", "E1", "--json", "--out", out});
    };
    Words all = on_disk(options, assign(path("disk/sheet.pdf")));
    if (attune::test::run(on_disk(options, {"true"})).exit != 0) {
      all = {"sh", "-c", otherwise + "\n\"$@\"", "sh"};
      const Words plain = assign(folder + "/sheet.pdf");
      all.insert(all.end(), plain.begin(), plain.end());
    }
    return attune::test::run(all, {}, {{"ATTUNE_PRACTICE", ""}});
  }
  Words on_disk(const std::string& options, const Words& program) const {
    Words all{"unshare", "--mount", "sh", "-c", k_on_a_disk, "sh", path("disk"), options};
    all.insert(all.end(), program.begin(), program.end());
    return all;
  }
  void expect_nothing_given(const Ran& ran, const char* where) const {
    EXPECT_EQ(ran.exit, 9) << where << ran.out << ran.err;
    EXPECT_EQ(Json::parse(ran.err, nullptr, false).value("error", ""), "cannot-write") << where;
    EXPECT_EQ(lines("homework list C-014\n")[0].output, Json::array()) << where;
    EXPECT_TRUE(fs::is_empty(home() / "disk")) << where;
  }
};

TEST_F(NoPlaceToWrite, GivesNothing) {
  expect_nothing_given(assign_onto("size=8k", "trap '' XFSZ; ulimit -f 0", path("disk")), "full");
  expect_nothing_given(assign_onto("ro", "true", "/proc/self"), "read-only");
  for (const std::string& folder : {path("nowhere"), key_file(), std::string("/proc")}) {
    const Ran ran = cli({"homework", "assign", "C-014", "E1", "--json", "--out", folder + "/sheet.pdf"});
    expect_nothing_given(ran, folder.c_str());
  }
  EXPECT_EQ(cli({"homework", "assign", "C-014", "E1", "--out", path("disk/sheet.pdf")}).exit, 0);
}

}  // namespace
}  // namespace attune::cli::test
