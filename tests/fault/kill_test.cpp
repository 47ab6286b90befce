// SPDX-License-Identifier: Apache-2.0
// The command line is killed at random while it writes: whatever it said was kept is there, and nothing half-written.
#include "practice/couples.h"
#include "practice/homework.h"
#include "practice/practices.h"
#include "fault/writing.h"
#include "support/files.h"
#include "support/practice_folder.h"

#include <gtest/gtest.h>

#include <csignal>
#include <fstream>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace attune::practice {
namespace {

using test::Writing;

constexpr const char* k_passphrase = "correct horse battery";

TEST(Killed, AtRandomLosesNothingThatWasAcknowledged) {
  constexpr int k_times = 60;
  constexpr std::size_t k_commands = 40;
  std::signal(SIGPIPE, SIG_IGN);
  const test::TempFolder folder;
  const std::string practice = folder / "killed.attune";
  std::ofstream(folder / "passphrase") << k_passphrase << "\n";
  std::ofstream(folder / "couple.json") << R"({"partners":[{"name":"One Person"},{"name":"Other Person"}]})";
  const crypto::Secret passphrase = crypto::Secret::copy_of(k_passphrase);
  Environment cheap;
  cheap.cheap_keys = true;
  const NewPractice what{domain::Text::line("Practice", "name"), domain::Text::line("Clinician", "clinician"), {}};
  create_practice(practice, passphrase, what, cheap).close();

  std::mt19937 random(20260305);
  std::size_t couples = 0;
  std::size_t acknowledged = 0;
  for (int time = 0; time < k_times; ++time) {
    SCOPED_TRACE("time " + std::to_string(time));
    Writing writing(
        {ATTUNE_CLI, "run", "-", "--json", "--practice", practice, "--passphrase-file", folder / "passphrase"});
    std::string lines;
    for (std::size_t at = 0; at < k_commands; ++at) {
      lines += "couple add --code K-" + std::to_string(couples + at) + " --from '" + (folder / "couple.json").string() +
               "'\n";
    }
    writing.send(lines);
    writing.read_until(random() % 8, 20'000);                        // so far for certain,
    writing.read_until(k_commands, static_cast<int>(random() % 4));  // and then at any moment
    const std::size_t kept = writing.kill();
    acknowledged += kept;

    Practice opened = open_practice(practice, passphrase, cheap);
    std::set<std::string> codes;
    for (const CoupleRow& row : list_couples(opened, domain::Lens::clinician())) {
      codes.insert(row.code);
      EXPECT_EQ(row.partners.size(), 2U) << row.code;
    }
    // One more than was said may have been kept: it was killed between keeping and saying.
    ASSERT_GE(codes.size(), couples + kept);
    ASSERT_LE(codes.size(), couples + kept + 1);
    for (std::size_t at = 0; at < codes.size(); ++at) {
      ASSERT_TRUE(codes.contains("K-" + std::to_string(at))) << at;
    }
    const VerifyReport report = verify_practice(opened, &passphrase);
    ASSERT_TRUE(report.sound()) << report.findings[0].part << " " << report.findings[0].reason;
    couples = codes.size();
    opened.close();
  }
  EXPECT_GT(acknowledged, 0U);
}

TEST(Killed, WhileSheetsAreGivenOutWhatIsGivenHasItsFile) {
  constexpr int k_times = 12;
  constexpr std::size_t k_commands = 12;
  std::signal(SIGPIPE, SIG_IGN);
  const test::TempFolder folder;
  const std::string practice = folder / "killed.attune";
  std::ofstream(folder / "passphrase") << k_passphrase << "\n";
  const crypto::Secret passphrase = crypto::Secret::copy_of(k_passphrase);
  Environment cheap;
  cheap.cheap_keys = true;
  const NewPractice what{domain::Text::line("Practice", "name"), domain::Text::line("Clinician", "clinician"), {}};
  {
    Practice made = create_practice(practice, passphrase, what, cheap);
    test::add_case(made, "K-1");
    made.close();
  }

  std::mt19937 random(20260306);
  std::size_t before = 0;  // given in the rounds before
  std::size_t acknowledged = 0;
  for (int time = 0; time < k_times; ++time) {
    SCOPED_TRACE("time " + std::to_string(time));
    const std::filesystem::path out = folder / std::to_string(time);
    std::filesystem::create_directory(out);
    Writing writing(
        {ATTUNE_CLI, "run", "-", "--json", "--practice", practice, "--passphrase-file", folder / "passphrase"});
    std::string lines;
    for (std::size_t at = 0; at < k_commands; ++at) {
      lines += "homework assign K-1 E1 --out '" + (out / (std::to_string(at) + ".pdf")).string() + "'\n";
    }
    writing.send(lines);
    writing.read_until(random() % 4, 20'000);
    writing.read_until(k_commands, static_cast<int>(random() % 60));
    const std::size_t kept = writing.kill();
    acknowledged += kept;

    Practice opened = open_practice(practice, passphrase, cheap);
    const domain::CaseId couple = find_couple(opened, "K-1");
    std::size_t given = 0;
    std::size_t prepared = 0;
    for (const AssignmentView& each : list_homework(opened, couple, domain::Lens::clinician())) {
      ++(each.assignment.state == domain::AssignmentState::Given ? given : prepared);
    }
    std::size_t whole = 0;  // files under their names; of this round, for the others are looked at in theirs
    for (std::size_t at = 0; at < k_commands; ++at) {
      const std::string pdf = test::read_file(out / (std::to_string(at) + ".pdf"));
      whole += pdf.empty() ? 0U : 1U;
      EXPECT_TRUE(pdf.empty() || (pdf.starts_with("%PDF-") && pdf.ends_with("%%EOF\n"))) << at;
    }
    ASSERT_GE(given, before + kept);
    ASSERT_LE(given, before + kept + 1);
    ASSERT_LE(given - before, whole) << "each has left";
    ASSERT_LE(prepared, 1U);
    EXPECT_EQ(list_given(opened, couple, domain::Lens::clinician()).size(), given);
    for (const AssignmentView& each : list_homework(opened, couple, domain::Lens::clinician())) {
      if (each.assignment.state == domain::AssignmentState::Prepared) {
        drop_prepared(opened, each.assignment.id.str());
      }
    }
    const VerifyReport report = verify_practice(opened, &passphrase);
    ASSERT_TRUE(report.sound()) << report.findings[0].part << " " << report.findings[0].reason;
    before = given;
    opened.close();
  }
  EXPECT_GT(acknowledged, 0U);
}

}  // namespace
}  // namespace attune::practice
