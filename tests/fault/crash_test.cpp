// SPDX-License-Identifier: Apache-2.0
// A working day is written down once; then the computer stops at every point of it, and what is left must open in the
// state before or after the step it stopped in, with everything that had been acknowledged.
#include "domain/error.h"
#include "fault/disk_model.h"
#include "fault/fault_vfs.h"
#include "fault/working_day.h"
#include "support/temp_folder.h"

#include <gtest/gtest.h>

#include <string>

namespace attune::fault {
namespace {

namespace fs = std::filesystem;

struct Recorded {
  std::vector<Event> log;
  int temporary_files = 0;
};

// The log of the whole day, with a mark each time a step has returned.
const Recorded& recorded_day() {
  static const Recorded recorded = [] {
    const test::TempFolder folder;
    const fs::path root = fs::canonical(folder.path());
    WorkingDay day(root);
    fault_disk().start();
    for (const Step step : k_steps) {
      day.take(step);
      fault_disk().mark(static_cast<std::uint64_t>(step) + 1);
    }
    const int temporary = fault_disk().temporary_files();
    Recorded made{fault_disk().stop(), temporary};
    for (Event& event : made.log) {  // so that it can be replayed anywhere
      event.path = event.path.empty() ? event.path : event.path.lexically_relative(root);
      event.to = event.to.empty() ? event.to : event.to.lexically_relative(root);
    }
    return made;
  }();
  return recorded;
}

// "" when the folder holds the first `done` steps or those and the next one.
std::string neither_before_nor_after(const fs::path& folder, int done) {
  std::string said;
  const int last = static_cast<int>(k_steps.size());
  for (int after = done; after <= std::min(done + 1, last); ++after) {
    try {
      const std::string found = WorkingDay::differs(folder, after);
      if (found.empty()) {
        return {};
      }
      said += " [" + std::to_string(after) + "] " + found;
    } catch (const Error& error) {
      said += " [" + std::to_string(after) + "] " + error.what() + " " + std::string(error.detail("part")) + " " +
              std::string(error.detail("reason"));
    }
  }
  return said;
}

class PowerCut : public testing::TestWithParam<Loss> {};

TEST_P(PowerCut, LeavesTheStateBeforeOrAfterAtEveryPoint) {
  const Loss loss = GetParam();
  const std::vector<Event>& log = recorded_day().log;
  const test::TempFolder folder;
  const fs::path start = folder / "start";
  fs::create_directories(start / "backups");
  DiskModel disk(start);
  int done = 0;
  int cuts = 0;
  for (std::size_t at = 0; at < log.size(); ++at) {
    Event event = log[at];
    event.path = event.path.empty() ? event.path : start / event.path;
    event.to = event.to.empty() ? event.to : start / event.to;
    disk.apply(event);
    done = event.op == Op::Mark ? static_cast<int>(event.offset) : done;
    const bool syncs = event.op == Op::Sync || event.op == Op::SyncFolder;
    if (loss == Loss::Unsynced && !syncs && event.op != Op::Mark) {
      continue;  // the same state as before this event
    }
    if (event.op != Op::Mark && at % ATTUNE_STRIDE != 0) {
      continue;
    }
    const fs::path cut = folder / "cut";
    fs::remove_all(cut);
    disk.write_to(cut, loss, at);
    ++cuts;
    const std::string said = neither_before_nor_after(cut, done);
    ASSERT_EQ(said, "") << "after event " << at << " of " << log.size() << " (" << event.path << "), " << done
                        << " steps acknowledged";
  }
  EXPECT_EQ(done, static_cast<int>(k_steps.size()));
  RecordProperty("cuts", cuts);
}

INSTANTIATE_TEST_SUITE_P(Fault, PowerCut, testing::Values(Loss::None, Loss::Unsynced, Loss::Torn),
                         [](const testing::TestParamInfo<Loss>& loss) {
                           return loss.param == Loss::None       ? "ProgramDies"
                                  : loss.param == Loss::Unsynced ? "UnsyncedIsForgotten"
                                                                 : "UnsyncedIsTorn";
                         });

TEST(WholeDay, TheEngineMakesNoTemporaryFile) {
  EXPECT_EQ(recorded_day().temporary_files, 0);
}

}  // namespace
}  // namespace attune::fault
