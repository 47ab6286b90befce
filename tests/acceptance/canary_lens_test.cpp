// SPDX-License-Identifier: Apache-2.0
// Every output through every lens holds exactly the canaries that the table states.
#include "canaries.h"
#include "outputs.h"
#include "practice/couples.h"
#include "practice/lens_dump.h"
#include "practice/sessions.h"
#include "store/homework.h"
#include "store/store.h"
#include "support/files.h"
#include "support/process.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace attune::test {
namespace {

std::string listed(const std::set<std::string>& words, const std::set<std::string>& without) {
  std::string text;
  int count = 0;
  for (const std::string& word : words) {
    if (without.count(word) == 0 && ++count <= 4) {
      text += " " + word;
    }
  }
  return std::to_string(count) + text;
}

void expect_stated(const Shown& shown, int couple) {
  const std::set<std::string> found = canaries_in(shown.text);
  const std::set<std::string> stated = expected_canaries(CanaryPractice::get().canaries(), shown, couple);
  EXPECT_TRUE(found == stated) << shown.output << " --lens " << shown.look->words << ", " << shown.form << ", case "
                               << couple << ": leaked " << listed(found, stated) << "; stated and not there "
                               << listed(stated, found);
}

// Refused to all but the clinician, whatever the record holds.
bool is_refused(const Shown& shown) {
  const bool clinicians =
      shown.output == "couple find" || shown.output == "audit show" || shown.output == "practice info";
  return clinicians && !shown.look->lens.is_clinician();
}

int expected_exit(const Shown& shown) {
  if (is_refused(shown)) {
    return 4;
  }
  const bool no_note = shown.output == "note show" && !shown.look->lens.is_clinician();
  const bool of_the_case = shown.output == "couple show" || shown.output == "progress show";
  return no_note || (of_the_case && shown.look->stranger) ? 3 : 0;
}

class CanaryLensTest : public ::testing::TestWithParam<int> {};

TEST_P(CanaryLensTest, CommandsShowWhatIsStatedAndNothingElse) {
  const CanaryPractice& practice = CanaryPractice::get();
  const auto typed = practice.program().file("typed", std::string(k_canary));
  for (const Format format : {Format::Json, Format::Text}) {
    const auto all = show_commands(practice.program(), practice.folder(), canary_code(GetParam()), typed, format);
    ASSERT_EQ(all.size(), command_outputs().size() * every_look().size());
    for (const Shown& shown : all) {
      EXPECT_EQ(shown.exit, expected_exit(shown)) << shown.output << " --lens " << shown.look->words;
      expect_stated(shown, GetParam());
    }
  }
}

TEST_P(CanaryLensTest, ViewsShowWhatIsStatedAndNothingElse) {
  practice::Practice practice = CanaryPractice::get().open();
  const domain::CaseId couple = practice::find_couple(practice, canary_code(GetParam()));
  for (const Shown& shown : show_views(practice, couple)) {
    expect_stated(shown, GetParam());
  }
}

INSTANTIATE_TEST_SUITE_P(EverySet, CanaryLensTest, ::testing::Range(0, k_canary_cases));

TEST(CanaryTable, EveryFieldThatIsShownAtAllIsStated) {
  std::set<Field> shown;
  const auto& canaries = CanaryPractice::get().canaries();
  for (const CommandOutput& output : command_outputs()) {
    for (const Look& look : every_look()) {
      const auto words = expected_canaries(canaries, {output.name, &look, "json", 0, {}, output.person}, 0);
      for (const Canary& canary : canaries) {
        if (words.count(canary.word) == 1) {
          shown.insert(canary.field);
        }
      }
    }
  }
  for (const Canary& canary : canaries) {
    const bool nowhere = canary.field == Field::PolicyText || canary.field == Field::Superseded ||
                         canary.field == Field::OldAgreement ||
                         canary.field == Field::OldNote || canary.field == Field::ProcessNote;
    EXPECT_EQ(shown.count(canary.field), nowhere ? 0U : 1U) << canary.word;
  }
}

// What is given out is the file: read as somebody reads it who copies its words, with its title and its outline.
TEST(CanaryOutputs, TheFileOfASheetHoldsWhatItsPagesHold) {
  practice::Practice practice = CanaryPractice::get().open();
  TempFolder temp;
  for (int at = 0; at < k_canary_cases; ++at) {
    const domain::CaseId couple = practice::find_couple(practice, canary_code(at));
    const auto sheets = practice::list_homework(practice, couple, domain::Lens::clinician());
    ASSERT_EQ(sheets.size(), 4U);
    for (const practice::AssignmentView& each : sheets) {
      const std::string pages =
          dump(practice::sheet_pages(practice, couple, each.assignment.id, domain::Lens::home(each.assignment.pair)));
      const auto file = temp / "sheet.pdf";
      write_file(file, store::load_blob(practice.store().read(), each.assignment.sha256));
      const auto read = run({"pdftotext", file.string(), "-"});
      ASSERT_EQ(read.exit, 0) << read.err;
      EXPECT_FALSE(canaries_in(read.out).empty());
      EXPECT_EQ(canaries_in(read.out), canaries_in(pages));
      const auto about = run({"pdfinfo", "-struct-text", file.string()});
      EXPECT_EQ(canaries_in(about.out), canaries_in(pages));
      EXPECT_TRUE(canaries_in(run({"pdfinfo", file.string()}).out).empty());
    }
  }
}

// Kept apart: there for whoever asks for it by its session, with a passphrase of its own; a word of one case only.
TEST(CanaryOutputs, AProcessNoteIsShownToWhoAsksForItAndNotWhenItIsWritten) {
  const CanaryPractice& canaries = CanaryPractice::get();
  TempFolder temp;
  canaries.copy_to(temp / "copy.attune");
  std::string session;
  {
    practice::Practice practice = canaries.open();
    const domain::CaseId couple = practice::find_couple(practice, canary_code(0));
    for (const practice::SessionView& each : practice::list_sessions(practice, couple, domain::Lens::clinician())) {
      session = domain::date_text(each.session.date) == "2026-02-01" ? each.session.id.str() : session;
    }
  }
  const std::string old = std::string(k_canary) + "0ABhour2x1apartoldqz";
  const std::string now = std::string(k_canary) + "0ABhour2x1apartqz";
  const Program& program = canaries.program();
  EXPECT_EQ(canaries_in(program.on(temp / "copy.attune", {"note", "process", session, "--json"}).out),
            (std::set<std::string>{old, now}));
  EXPECT_EQ(canaries_in(program.on(temp / "copy.attune", {"note", "process", session}).out),
            std::set<std::string>{now});
  const auto words = program.file("apart.json", R"({"text":"zqcanotherqz"})").string();
  for (const Words& form : {Words{"note", "process", session, "--from", words},
                            Words{"note", "process", session, "--from", words, "--json"}}) {
    const Ran ran = program.on(temp / "copy.attune", form);
    EXPECT_EQ(ran.exit, 0);
    EXPECT_TRUE(canaries_in(ran.out + ran.err).empty()) << ran.out << ran.err;
  }
}

TEST(CanaryOutputs, APolicysTextHoldsNothingElse) {
  const CanaryPractice& practice = CanaryPractice::get();
  for (const Words& words : {Words{"policy", "show"}, Words{"policy", "show", "--json"}}) {
    const Ran ran = practice.program().on(practice.folder(), words);
    EXPECT_EQ(ran.exit, 0);
    EXPECT_EQ(canaries_in(ran.out), std::set<std::string>{std::string(k_canary) + "policyindividualqz"});
    EXPECT_TRUE(canaries_in(ran.err).empty());
  }
}

TEST(CanaryOutputs, OneCommandShowsWhatItsLineInARunShows) {
  const CanaryPractice& practice = CanaryPractice::get();
  for (const Look& look : every_look()) {
    const Ran ran =
        practice.program().on(practice.folder(), {"couple", "show", canary_code(3), "--lens", look.words, "--json"});
    EXPECT_EQ(ran.exit, look.stranger ? 3 : 0) << ran.err;
    EXPECT_EQ(ran.err.empty(), !look.stranger);
    expect_stated({"couple show", &look, "json", 0, ran.out + ran.err, {}}, 3);
  }
}

}  // namespace
}  // namespace attune::test
