// SPDX-License-Identifier: Apache-2.0
// Notes are written by a program that is killed at random, three hundred times over one practice: whatever it said was
// kept is there, what is signed stays signed, and nothing is half-written.
#include "fault/writing.h"
#include "practice/notes.h"
#include "practice/practices.h"
#include "practice/process_notes.h"
#include "support/files.h"
#include "support/practice_folder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <random>

namespace attune::practice {
namespace {

constexpr int k_lives = 300;
constexpr int k_look_back = 50;  ///< lives, after which all that was written before is looked at again

/// What one life does, a line each: the note is written, signed and added to; then what is kept apart.
enum Line : std::size_t { k_write_1, k_write_2, k_write_3, k_sign, k_add_1, k_add_2, k_apart_1, k_apart_2, k_lines };

/// How the notes of one hour stand when so many lines were done.
struct Standing {
  std::string plan = "begun";
  bool is_signed = false;
  std::size_t added = 0;
  std::string apart;
  friend bool operator==(const Standing&, const Standing&) = default;
};

std::string words(int life, const std::string& what) { return "life " + std::to_string(life) + ", " + what; }

Standing after(int life, std::size_t lines) {
  Standing standing;
  const auto done = [&](Line line) { return lines > line; };
  standing.plan = done(k_write_3)   ? words(life, "third")
                  : done(k_write_2) ? words(life, "second")
                  : done(k_write_1) ? words(life, "first")
                                    : "begun";
  standing.is_signed = done(k_sign);
  standing.added = (done(k_add_1) ? 1U : 0U) + (done(k_add_2) ? 1U : 0U);
  standing.apart = done(k_apart_2) ? words(life, "other") : done(k_apart_1) ? words(life, "apart") : "";
  return standing;
}

class KilledNotes : public ::testing::Test {
 protected:
  void SetUp() override {
    std::signal(SIGPIPE, SIG_IGN);
    std::ofstream(m_practice.temp() / "passphrase") << test::passphrase().view() << "\n";
    m_case = test::add_case(*m_practice, "K-1");
  }

  /// The hour of a life, its note begun.
  domain::SessionId begin(std::string& note) {
    NewSession session;
    session.present = test::people("A,B");
    session.date = test::date("2026-03-05");
    const domain::SessionId id = add_session(*m_practice, m_case, session).session.id;
    note = write_note(*m_practice, id, {{}, {{"plan", test::text("begun")}}}).note.id.str();
    return id;
  }

  std::string script(int life, const domain::SessionId& session, const std::string& note) {
    const auto file = [&](const std::string& name, const std::string& content) {
      std::ofstream(m_practice.temp() / name) << content;
      return " --from '" + (m_practice.temp() / name).string() + "'\n";
    };
    const auto plan = [&](const std::string& what) {
      return "note write " + session.str() +
             file("plan-" + what, R"({"sections":{"plan":")" + words(life, what) + "\"}}");
    };
    const auto text = [&](const std::string& verb, const std::string& id, const std::string& what) {
      return "note " + verb + " " + id + file(verb + "-" + what, R"({"text":")" + words(life, what) + "\"}");
    };
    return plan("first") + plan("second") + plan("third") + "note sign " + note + "\n" +
           text("addend", note, "added") + text("addend", note, "more") + text("process", session.str(), "apart") +
           text("process", session.str(), "other");
  }

  Standing standing(const domain::SessionId& session) {
    Standing now;
    const auto view = note_of(*m_practice, session, domain::Lens::clinician());
    EXPECT_TRUE(view && view->note.sections.size() == 1U);
    now.plan = view->note.sections.at(0).words.str();
    now.is_signed = view->note.state == domain::NoteState::Signed;
    now.added = view->note.addenda.size();
    const auto texts = ProcessNote(*m_practice, session, test::passphrase()).texts();
    now.apart = texts.empty() ? "" : texts.front().words.str();
    return now;
  }

  test::PracticeFolder m_practice;
  domain::CaseId m_case;
};

TEST_F(KilledNotes, ThreeHundredTimesLoseNothingThatWasAcknowledged) {
  std::mt19937 random(20260307);
  std::vector<std::pair<domain::SessionId, Standing>> before;
  std::size_t acknowledged = 0;
  std::size_t in_the_middle = 0;
  const crypto::Secret opener = test::passphrase();
  for (int life = 0; life < k_lives; ++life) {
    SCOPED_TRACE("life " + std::to_string(life));
    std::string note;
    const domain::SessionId session = begin(note);
    const std::string lines = script(life, session, note);
    m_practice.close();
    test::Writing writing({ATTUNE_CLI, "run", "-", "--json", "--practice", m_practice.folder(), "--passphrase-file",
                           m_practice.temp() / "passphrase"});
    writing.send(lines);
    writing.read_until(random() % k_lines, 20'000);               // so far for certain,
    writing.read_until(k_lines, static_cast<int>(random() % 4));  // and then at any moment
    const std::size_t kept = writing.kill();
    acknowledged += kept;
    in_the_middle += kept > 0 && kept < k_lines ? 1U : 0U;

    m_practice.reopen();
    const Standing now = standing(session);
    // One more than was said may have been kept: it was killed between keeping and saying.
    ASSERT_TRUE(now == after(life, kept) || now == after(life, kept + 1))
        << kept << " were acknowledged: " << now.plan << (now.is_signed ? ", signed, " : ", ") << now.added << ", "
        << now.apart;
    before.emplace_back(session, now);
    if (life % k_look_back == k_look_back - 1) {
      for (const auto& [hour, then] : before) {
        ASSERT_EQ(standing(hour), then);
      }
      const VerifyReport report = verify_practice(*m_practice, &opener);
      ASSERT_TRUE(report.sound()) << report.findings[0].part << " " << report.findings[0].reason;
    }
  }
  EXPECT_GT(acknowledged, 3U * k_lives / 2);
  EXPECT_GT(in_the_middle, k_lives / 3);
}

}  // namespace
}  // namespace attune::practice
