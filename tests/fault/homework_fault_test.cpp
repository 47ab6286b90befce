// SPDX-License-Identifier: Apache-2.0
// A sheet is given out while the computer stops or the disk fails, at every point of it: what stands as given has left
// whole, and what has not left is prepared or was never there.
#include "crypto/encoding.h"
#include "crypto/hash.h"
#include "fault/disk_model.h"
#include "fault/fault_files.h"
#include "fault/fault_vfs.h"
#include "practice/forms.h"
#include "practice/homework.h"
#include "support/files.h"
#include "support/practice_folder.h"

#include <gtest/gtest.h>

#include <set>

namespace attune::fault {
namespace {

namespace fs = std::filesystem;
using practice::Practice;

practice::Environment on_fault_disk() {
  practice::Environment made;
  made.cheap_keys = true;
  made.vfs = fault_vfs();
  made.files = &fault_files();
  return made;
}

fs::path practice_in(const fs::path& folder) {
  return folder / "p.attune";
}
fs::path sheet_in(const fs::path& folder) {
  return folder / "out" / "Practice 1.pdf";
}

Practice opened(const fs::path& folder) {
  return practice::open_practice(practice_in(folder), test::passphrase(), on_fault_disk());
}

// A practice of one case, closed, and a folder for sheets.
void begin(const fs::path& folder) {
  fs::create_directories(folder / "out");
  practice::NewPractice what;
  what.name = test::text("Practice");
  what.clinician = test::text("Ines");
  Practice made = practice::create_practice(practice_in(folder), test::passphrase(), what, on_fault_disk());
  test::add_case(made, "C-1");
  made.close();
}

void assign(Practice& practice, const fs::path& folder) {
  practice::NewHomework what;
  what.exercise = {"E1", false};
  practice::assign_homework(practice, practice::data_folder(), practice::find_couple(practice, "C-1"), what,
                            practice::into_file(practice, sheet_in(folder), practice::Overwrite::No));
}

// "absent", "prepared", "given"; what is wrong with it otherwise.
std::string found_in(const fs::path& folder) {
  Practice practice = opened(folder);
  const domain::CaseId couple = practice::find_couple(practice, "C-1");
  const auto all = practice::list_homework(practice, couple, domain::Lens::clinician());
  const auto given = practice::list_given(practice, couple, domain::Lens::clinician());
  if (!practice::verify_practice(practice, nullptr).sound()) {
    return "not sound";
  }
  if (all.empty()) {
    return given.empty() ? "absent" : "given of nothing";
  }
  if (all.size() > 1 || given.size() > 1) {
    return "twice";
  }
  const domain::Assignment& one = all[0].assignment;
  if (one.state == domain::AssignmentState::Prepared) {
    return given.empty() ? "prepared" : "prepared and given";
  }
  if (given.empty()) {
    return "given without a sheet";
  }
  const std::string pdf = test::read_file(sheet_in(folder));
  return crypto::hex(crypto::sha256(pdf)) == one.sha256 ? "given" : "given without its file";
}

// What the disk saw of opening the practice and giving one sheet out; a mark when that has returned.
class Recorded {
 public:
  Recorded() {
    begin(m_before);
    const fs::path now = fs::canonical(m_folder.path()) / "now";
    fs::copy(m_before, now, fs::copy_options::recursive);
    fault_disk().start();
    Practice practice = opened(now);
    assign(practice, now);
    fault_disk().mark(1);
    m_log = fault_disk().stop();
    for (Event& event : m_log) {
      event.path = event.path.empty() ? event.path : event.path.lexically_relative(now);
      event.to = event.to.empty() ? event.to : event.to.lexically_relative(now);
    }
  }
  const fs::path& before() const { return m_before; }
  const std::vector<Event>& log() const { return m_log; }

 private:
  test::TempFolder m_folder;
  fs::path m_before = m_folder / "before";
  std::vector<Event> m_log;
};

const Recorded& recorded() {
  static const Recorded made;
  return made;
}

class GivenWhenItStops : public testing::TestWithParam<Loss> {};

TEST_P(GivenWhenItStops, HasLeftOrIsPreparedOrWasNeverThere) {
  const Loss loss = GetParam();
  const test::TempFolder folder;
  const fs::path start = folder / "start";
  fs::copy(recorded().before(), start, fs::copy_options::recursive);
  DiskModel disk(start);
  std::set<std::string> seen;
  bool acknowledged = false;
  for (std::size_t at = 0; at < recorded().log().size(); ++at) {
    Event event = recorded().log()[at];
    event.path = event.path.empty() ? event.path : start / event.path;
    event.to = event.to.empty() ? event.to : start / event.to;
    disk.apply(event);
    acknowledged = acknowledged || event.op == Op::Mark;
    const bool syncs = event.op == Op::Sync || event.op == Op::SyncFolder;
    if (loss == Loss::Unsynced && !syncs && event.op != Op::Mark) {
      continue;  // the same state as before this event
    }
    const fs::path cut = folder / "cut";
    fs::remove_all(cut);
    disk.write_to(cut, loss, at);
    const std::string found = found_in(cut);
    ASSERT_TRUE(found == "given" || (!acknowledged && (found == "prepared" || found == "absent")))
        << found << " after event " << at << " of " << recorded().log().size() << " (" << event.path << ")";
    seen.insert(found);
  }
  EXPECT_TRUE(acknowledged);
  EXPECT_EQ(seen, (std::set<std::string>{"absent", "prepared", "given"}));
}

INSTANTIATE_TEST_SUITE_P(Fault, GivenWhenItStops, testing::Values(Loss::None, Loss::Unsynced, Loss::Torn),
                         [](const testing::TestParamInfo<Loss>& loss) {
                           return loss.param == Loss::None       ? "ProgramDies"
                                  : loss.param == Loss::Unsynced ? "UnsyncedIsForgotten"
                                                                 : "UnsyncedIsTorn";
                         });

class GivenOnAFailingDisk : public testing::TestWithParam<Failure> {};

TEST_P(GivenOnAFailingDisk, IsGivenOnlyWhereItHasLeft) {
  const test::TempFolder folder;
  const fs::path before = folder / "before";
  begin(before);
  std::set<std::string> seen;
  for (int n = 0;; ++n) {
    SCOPED_TRACE(n);
    const fs::path now = folder / "now";
    fs::remove_all(now);
    fs::copy(before, now, fs::copy_options::recursive);
    bool failed = false;
    bool refused = false;
    {
      Practice practice = opened(now);
      fault_disk().start();
      fault_disk().fail_at(GetParam(), n);
      try {
        assign(practice, now);
      } catch (const Error& error) {
        refused = true;
        EXPECT_TRUE(error.code() == ErrorCode::CannotWrite || error.code() == ErrorCode::CannotRead ||
                    (GetParam() == Failure::Once && error.code() == ErrorCode::Damaged))
            << error.what() << " " << error.detail("reason");
      }
      failed = fault_disk().has_failed();
    }
    fault_disk().stop();
    const std::string found = found_in(now);
    ASSERT_TRUE(found == "given" || (refused && (found == "prepared" || found == "absent"))) << found;
    EXPECT_TRUE(failed || !refused);
    seen.insert(found);
    if (!failed) {
      break;
    }
    ASSERT_FALSE(HasFailure());
  }
  EXPECT_TRUE(seen.contains("absent") && seen.contains("given"));
}

INSTANTIATE_TEST_SUITE_P(Fault, GivenOnAFailingDisk,
                         testing::Values(Failure::Once, Failure::Gone, Failure::Full, Failure::NoNew),
                         [](const testing::TestParamInfo<Failure>& failure) {
                           return failure.param == Failure::Once   ? "Once"
                                  : failure.param == Failure::Gone ? "Gone"
                                  : failure.param == Failure::Full ? "Full"
                                                                   : "NoNewFiles";
                         });

}  // namespace
}  // namespace attune::fault
