// SPDX-License-Identifier: Apache-2.0
// The command line is killed at random while it writes: whatever it said was kept is there, and nothing half-written.
#include "practice/couples.h"
#include "practice/homework.h"
#include "practice/practices.h"
#include "support/files.h"
#include "support/practice_folder.h"

#include <gtest/gtest.h>

#include <array>
#include <csignal>
#include <fstream>
#include <poll.h>
#include <random>
#include <set>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace attune::practice {
namespace {

constexpr const char* k_passphrase = "correct horse battery";

/// A program that reads commands and says, a line each, which of them are kept.
class Writing {
 public:
  explicit Writing(std::vector<std::string> command) {
    std::array<int, 2> in{};
    std::array<int, 2> out{};
    if (::pipe(in.data()) != 0 || ::pipe(out.data()) != 0) {
      throw std::runtime_error("pipe");
    }
    m_process = ::fork();
    if (m_process == 0) {
      ::dup2(in[0], 0);
      ::dup2(out[1], 1);
      for (const int each : {in[0], in[1], out[0], out[1]}) {
        ::close(each);
      }
      std::vector<char*> words;
      for (std::string& word : command) {
        words.push_back(word.data());
      }
      words.push_back(nullptr);
      ::execv(words[0], words.data());
      ::_exit(127);
    }
    ::close(in[0]);
    ::close(out[1]);
    m_in = in[1];
    m_out = out[0];
  }
  ~Writing() {
    ::close(m_in);
    ::close(m_out);
  }
  Writing(const Writing&) = delete;
  Writing& operator=(const Writing&) = delete;

  void send(const std::string& lines) {
    if (::write(m_in, lines.data(), lines.size()) != static_cast<ssize_t>(lines.size())) {
      throw std::runtime_error("write");
    }
  }

  /// Reads until so many commands are kept, or so long nothing came, or the end.
  void read_until(std::size_t kept, int patience_ms) {
    while (m_kept < kept) {
      pollfd waiting{m_out, POLLIN, 0};
      if (::poll(&waiting, 1, patience_ms) <= 0 || !read_some()) {
        return;
      }
    }
  }

  /// Kills it, and counts what it had still said.
  std::size_t kill() {
    ::kill(m_process, SIGKILL);
    while (read_some()) {
    }
    ::waitpid(m_process, nullptr, 0);
    return m_kept;
  }

 private:
  bool read_some() {
    std::array<char, 4096> buffer{};
    const ssize_t count = ::read(m_out, buffer.data(), buffer.size());
    if (count <= 0) {
      return false;
    }
    m_text.append(buffer.data(), static_cast<std::size_t>(count));
    for (std::size_t end = m_text.find('\n'); end != std::string::npos; end = m_text.find('\n')) {
      const std::string line = m_text.substr(0, end);
      m_text.erase(0, end + 1);
      EXPECT_NE(line.find("\"exit\":0"), std::string::npos) << line;
      ++m_kept;
    }
    return true;
  }

  pid_t m_process = -1;
  int m_in = -1;
  int m_out = -1;
  std::string m_text;
  std::size_t m_kept = 0;
};

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
