// SPDX-License-Identifier: Apache-2.0
#include "store/files/practice_lock.h"
#include "store/keys_support.h"
#include "support/errors.h"
#include "support/files.h"
#include "support/temp_folder.h"

#include <gtest/gtest.h>

#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace attune::store {
namespace {

using test::k_now;

constexpr std::int64_t k_hour_us = 3600LL * 1'000'000;

class Lock : public ::testing::Test {
 protected:
  PracticeLock acquire(domain::Instant now = k_now, TakeOver take_over = TakeOver::No,
                       const std::string& host = "here") {
    return PracticeLock::acquire(m_folder.path(), now, take_over, host);
  }
  attune::test::TempFolder m_folder;
  std::filesystem::path m_file = m_folder / "lock";
};

TEST_F(Lock, SaysWhoHoldsItAndIsEmptiedNeverRemoved) {
  {
    const PracticeLock lock = acquire();
    const std::string text = attune::test::read_file(m_file);
    EXPECT_NE(text.find("\"here\""), std::string::npos);
    EXPECT_NE(text.find(std::to_string(::getpid())), std::string::npos);
    EXPECT_NE(text.find("2026-03-05T14:00:00Z"), std::string::npos);
    EXPECT_NE(text.find("boot"), std::string::npos);
  }
  EXPECT_TRUE(std::filesystem::exists(m_file));
  EXPECT_EQ(attune::test::read_file(m_file), "");
  struct stat entry {};
  ASSERT_EQ(::stat(m_file.c_str(), &entry), 0);
  EXPECT_EQ(entry.st_mode & 0777U, 0600U);
}

TEST_F(Lock, ASecondOneInTheSameProcessIsInUse) {
  const PracticeLock lock = acquire();
  const std::string before = attune::test::read_file(m_file);
  try {
    acquire({k_now.us + 5 * k_hour_us}, TakeOver::Yes);
    ADD_FAILURE() << "taken twice";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::InUse);
    EXPECT_EQ(error.detail("host"), "here");
    EXPECT_EQ(error.detail("since"), "2026-03-05T14:00:00Z");
  }
  EXPECT_EQ(attune::test::read_file(m_file), before) << "the holder's text stands";
}

TEST_F(Lock, MovesWithItsOwner) {
  PracticeLock first = acquire();
  PracticeLock second = std::move(first);
  EXPECT_ERROR(acquire(), ErrorCode::InUse);
  const attune::test::TempFolder elsewhere;
  second = PracticeLock::acquire(elsewhere.path(), k_now, TakeOver::No, "here");
  acquire();  // released by the assignment
}

// Runs a child that takes the lock and stays; the lock of a killed process is gone, its text stays.
TEST_F(Lock, AnotherProcessHoldsItUntilItDies) {
  int ready[2] = {-1, -1};
  ASSERT_EQ(::pipe(ready), 0);
  const pid_t child = ::fork();
  if (child == 0) {
    const PracticeLock lock = acquire(k_now, TakeOver::No, "here");
    const ssize_t told = ::write(ready[1], "x", 1);
    ::pause();
    ::_exit(told == 1 ? 0 : 1);
  }
  char byte = 0;
  ASSERT_EQ(::read(ready[0], &byte, 1), 1);
  EXPECT_ERROR(acquire(), ErrorCode::InUse);
  ::kill(child, SIGKILL);
  ASSERT_EQ(::waitpid(child, nullptr, 0), child);
  EXPECT_NE(attune::test::read_file(m_file), "");
  acquire();  // text of this host without a kernel lock: it died
  ::close(ready[0]);
  ::close(ready[1]);
}

TEST_F(Lock, TextOfAnotherHostIsAskedAboutForADay) {
  const auto left_by = [&](std::int64_t age_us) {
    attune::test::write_file(m_file, R"({"host":"there","pid":7,"boot":"b","since":")" +
                                         domain::instant_text({k_now.us - age_us}) + "\"}\n");
  };
  left_by(k_hour_us);
  const std::string before = attune::test::read_file(m_file);
  try {
    acquire();
    ADD_FAILURE() << "taken from another host";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::InUse);
    EXPECT_EQ(error.detail("host"), "there");
  }
  EXPECT_EQ(attune::test::read_file(m_file), before);
  acquire(k_now, TakeOver::Yes);
  EXPECT_EQ(attune::test::read_file(m_file), "");
  left_by(25 * k_hour_us);
  acquire();
  left_by(24 * k_hour_us - 1'000'000);
  EXPECT_ERROR(acquire(), ErrorCode::InUse);
  left_by(-48 * k_hour_us);  // a clock that was wrong must not lock anybody out for ever
  acquire();
}

TEST_F(Lock, TextThatIsNoneSaysNothing) {
  for (const std::string& text : {std::string("{"), std::string("[]"), std::string(5000, 'x'), std::string("\0\0", 2),
                                  std::string(R"({"host":1,"pid":"x"})")}) {
    attune::test::write_file(m_file, text);
    acquire();
  }
}

TEST_F(Lock, AFolderThatIsNotThereOrALinkCannotBeLocked) {
  EXPECT_ERROR(PracticeLock::acquire(m_folder / "nowhere", k_now, TakeOver::No), ErrorCode::CannotWrite);
  attune::test::write_file(m_folder / "elsewhere", "kept");
  std::filesystem::create_symlink(m_folder / "elsewhere", m_file);
  EXPECT_ERROR(acquire(), ErrorCode::CannotWrite);
  EXPECT_EQ(attune::test::read_file(m_folder / "elsewhere"), "kept");
}

TEST_F(Lock, KnowsThisComputersName) {
  EXPECT_FALSE(PracticeLock::this_host().empty());
}

}  // namespace
}  // namespace attune::store
