// SPDX-License-Identifier: Apache-2.0
// What a practice goes through: steps one after another, and how to see afterwards which of them are there.
#pragma once

#include "store/store.h"

#include <array>
#include <string>

namespace attune::fault {

enum class Step {
  Create,
  AddCouple,
  AddSession,
  Prepare,
  Give,
  Stop,
  ChangePassphrase,
  MakeRecoveryKey,
  Checkpoint,
  Compact,
  BackUp,
  Close,
  Restore,
};
constexpr std::array k_steps{Step::Create,     Step::AddCouple, Step::AddSession,       Step::Prepare,
                             Step::Give,       Step::Stop,      Step::ChangePassphrase, Step::MakeRecoveryKey,
                             Step::Checkpoint, Step::Compact,   Step::BackUp,           Step::Close,
                             Step::Restore};
std::string_view word(Step step);
/// One transaction, which somebody whose disk was full does again when there is room.
constexpr bool is_row(Step step) {
  return step >= Step::AddCouple && step <= Step::Stop;
}

/// A practice in a folder, with the files that the steps make beside it. All of it goes by way of the fault disk, which
/// fails when it is told to and never waits for the real one.
class WorkingDay {
 public:
  explicit WorkingDay(std::filesystem::path folder) : m_folder(std::move(folder)) {}

  void open(int done);     ///< with the passphrase that holds after so many steps
  void take(Step step);    ///< the next one; the practice is open but for Create, Close and Restore
  void let_go() noexcept;  ///< closes, whatever comes of it
  void leave_something();  ///< writes a row that no step looks at, for checkpoint and close to have something to do
  /// Of those that are rows: whether the open practice shows it.
  bool shows(Step step) const;

  /// Throws unless exactly the first `done` steps are there, whole: what they left reads, both chains and their anchors
  /// hold, what they did not do is not there. Says what differs.
  static std::string differs(const std::filesystem::path& folder, int done);

 private:
  std::filesystem::path m_folder;
  std::unique_ptr<store::Store> m_store;
};

}  // namespace attune::fault
