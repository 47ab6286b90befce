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

enum class Way { Assign, GivePrepared };

practice::NewHomework homework() {
  practice::NewHomework what;
  what.exercise = {"E1", false};
  return what;
}

// A practice of one case, closed, and a folder for sheets.
void begin(const fs::path& folder, Way way) {
  fs::create_directories(folder / "out");
  practice::NewPractice what;
  what.name = test::text("Practice");
  what.clinician = test::text("Ines");
  Practice made = practice::create_practice(practice_in(folder), test::passphrase(), what, on_fault_disk());
  const domain::CaseId couple = test::add_case(made, "C-1");
  if (way == Way::GivePrepared) {
    practice::keep_prepared(made, practice::data_folder(), couple, homework());
  }
  made.close();
}

void give_out(Practice& practice, const fs::path& folder, Way way) {
  const domain::CaseId couple = practice::find_couple(practice, "C-1");
  const auto deliver = practice::into_file(practice, sheet_in(folder), practice::Overwrite::No);
  if (way == Way::Assign) {
    practice::assign_homework(practice, practice::data_folder(), couple, homework(), deliver);
  } else {
    const auto prepared = practice::list_homework(practice, couple, domain::Lens::clinician()).at(0);
    practice::give_prepared(practice, prepared.assignment.id.str(), deliver);
  }
}

// What may be found while it has not been acknowledged.
bool may_be(const std::string& found, Way way) {
  return found == "given" || found == "prepared" || (found == "absent" && way == Way::Assign);
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
  explicit Recorded(Way way) {
    begin(m_before, way);
    const fs::path now = fs::canonical(m_folder.path()) / "now";
    fs::copy(m_before, now, fs::copy_options::recursive);
    fault_disk().start();
    Practice practice = opened(now);
    give_out(practice, now, way);
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

const Recorded& recorded(Way way) {
  static const Recorded assigned(Way::Assign);
  static const Recorded prepared(Way::GivePrepared);
  return way == Way::Assign ? assigned : prepared;
}

class GivenWhenItStops : public testing::TestWithParam<std::tuple<Loss, Way>> {};

TEST_P(GivenWhenItStops, HasLeftOrIsPreparedOrWasNeverThere) {
  const auto [loss, way] = GetParam();
  const Recorded& record = recorded(way);
  const test::TempFolder folder;
  const fs::path start = folder / "start";
  fs::copy(record.before(), start, fs::copy_options::recursive);
  DiskModel disk(start);
  std::set<std::string> seen;
  bool acknowledged = false;
  for (std::size_t at = 0; at < record.log().size(); ++at) {
    Event event = record.log()[at];
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
    ASSERT_TRUE(acknowledged ? found == "given" : may_be(found, way))
        << found << " after event " << at << " of " << record.log().size() << " (" << event.path << ")";
    seen.insert(found);
  }
  EXPECT_TRUE(acknowledged);
  std::set<std::string> expected{"prepared", "given"};
  if (way == Way::Assign) {
    expected.insert("absent");
  }
  EXPECT_EQ(seen, expected);
}

std::string name_of(Way way) {
  return way == Way::Assign ? "Assigned" : "Prepared";
}

INSTANTIATE_TEST_SUITE_P(Fault, GivenWhenItStops,
                         testing::Combine(testing::Values(Loss::None, Loss::Unsynced, Loss::Torn),
                                          testing::Values(Way::Assign, Way::GivePrepared)),
                         [](const auto& param) {
                           const Loss loss = std::get<0>(param.param);
                           return name_of(std::get<1>(param.param)) + (loss == Loss::None       ? "ProgramDies"
                                                                       : loss == Loss::Unsynced ? "UnsyncedIsForgotten"
                                                                                                : "UnsyncedIsTorn");
                         });

class GivenOnAFailingDisk : public testing::TestWithParam<std::tuple<Failure, Way>> {};

TEST_P(GivenOnAFailingDisk, IsGivenOnlyWhereItHasLeft) {
  const auto [failure, way] = GetParam();
  const test::TempFolder folder;
  const fs::path before = folder / "before";
  begin(before, way);
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
      fault_disk().fail_at(failure, n);
      try {
        give_out(practice, now, way);
      } catch (const Error& error) {
        refused = true;
        EXPECT_TRUE(error.code() == ErrorCode::CannotWrite || error.code() == ErrorCode::CannotRead ||
                    (failure == Failure::Once && error.code() == ErrorCode::Damaged))
            << error.what() << " " << error.detail("reason");
      }
      failed = fault_disk().has_failed();
    }
    fault_disk().stop();
    const std::string found = found_in(now);
    ASSERT_TRUE(refused ? may_be(found, way) : found == "given") << found;
    EXPECT_TRUE(failed || !refused);
    seen.insert(found);
    if (!failed) {
      break;
    }
    ASSERT_FALSE(HasFailure());
  }
  EXPECT_TRUE(seen.contains(way == Way::Assign ? "absent" : "prepared") && seen.contains("given"));
}

INSTANTIATE_TEST_SUITE_P(Fault, GivenOnAFailingDisk,
                         testing::Combine(testing::Values(Failure::Once, Failure::Gone, Failure::Full, Failure::NoNew),
                                          testing::Values(Way::Assign, Way::GivePrepared)),
                         [](const auto& param) {
                           const Failure failure = std::get<0>(param.param);
                           return name_of(std::get<1>(param.param)) + (failure == Failure::Once   ? "Once"
                                                                       : failure == Failure::Gone ? "Gone"
                                                                       : failure == Failure::Full ? "Full"
                                                                                                  : "NoNewFiles");
                         });

}  // namespace
}  // namespace attune::fault
