// SPDX-License-Identifier: Apache-2.0
// Real disks that are full or read-only: CannotWrite, what was kept stays, and it goes on when there is room again.
#include "domain/error.h"
#include "store/backup.h"
#include "store/settings.h"
#include "support/errors.h"
#include "support/store_folder.h"
#include "support/temp_folder.h"

#include <gtest/gtest.h>

#include <cerrno>
#include <csignal>
#include <fstream>
#include <functional>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace attune::store {
namespace {

namespace fs = std::filesystem;
constexpr uid_t k_nobody = 65534;

/// Runs it in a process of its own, for limits, users and mounts that must not outlive it. What it says is why it
/// failed; empty is well.
std::string apart(const std::function<std::string()>& job) {
  int said[2] = {-1, -1};
  EXPECT_EQ(::pipe(said), 0);
  const pid_t child = ::fork();
  if (child == 0) {
    std::string text;
    try {
      text = job();
    } catch (const Error& error) {
      text = std::string(error.what()) + " " + std::string(error.detail("reason")) + " " +
             std::string(error.detail("path"));
    } catch (const std::exception& error) {
      text = error.what();
    }
    const ssize_t written = ::write(said[1], text.data(), text.size());
    ::_exit(written == static_cast<ssize_t>(text.size()) ? 0 : 1);
  }
  ::close(said[1]);
  std::string text;
  char buffer[512];
  for (ssize_t count = ::read(said[0], buffer, sizeof buffer); count > 0;
       count = ::read(said[0], buffer, sizeof buffer)) {
    text.append(buffer, static_cast<std::size_t>(count));
  }
  ::close(said[0]);
  int status = 0;
  ::waitpid(child, &status, 0);
  return status == 0 ? text : "ended with " + std::to_string(status);
}

/// "" for CannotWrite, else what happened.
template <class F>
std::string cannot_write(F operation) {
  try {
    operation();
    return "was written";
  } catch (const Error& error) {
    return error.code() == ErrorCode::CannotWrite ? "" : std::string("failed with ") + error.what();
  }
}

void keep(Store& store, const std::string& key, std::size_t size) {
  store.write([&](Writer& writer) {
    save_setting(writer.sql(), key, std::string(size, 'x'));
    writer.audit("set", "practice", key);
  });
}

void own_by_nobody(const fs::path& folder) {
  if (::geteuid() == 0) {
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
      ASSERT_EQ(::chown(entry.path().c_str(), k_nobody, k_nobody), 0);
    }
    ASSERT_EQ(::chown(folder.c_str(), k_nobody, k_nobody), 0);
  }
}

// Root may write anywhere, so become somebody who may not.
void become_nobody() {
  if (::geteuid() == 0 &&
      (::setresgid(k_nobody, k_nobody, k_nobody) != 0 || ::setresuid(k_nobody, k_nobody, k_nobody) != 0)) {
    throw std::runtime_error("setresuid");
  }
}

class ReadOnly : public testing::Test {
 protected:
  ReadOnly() {
    fs::permissions(m_folder.path(), fs::perms(0755));
    auto store = attune::test::create_store(m_practice);
    keep(*store, "first", 10);
    store->close();
    fs::create_directory(m_folder / "shut");
    own_by_nobody(m_practice);
    own_by_nobody(m_folder / "shut");
    fs::permissions(m_folder / "shut", fs::perms(0500));
  }
  ~ReadOnly() override { fs::permissions(m_practice, fs::perms(0700)); }

  attune::test::TempFolder m_folder;
  fs::path m_practice = m_folder / "p.attune";
};

TEST_F(ReadOnly, APracticeThatMayNotBeWrittenIsNotOpened) {
  for (const char* name : {"keys.json", "keys.copy.json", "records.db", "process.db", "lock"}) {
    fs::permissions(m_practice / name, fs::perms(0400));
  }
  fs::permissions(m_practice, fs::perms(0500));
  EXPECT_EQ(apart([&] {
              become_nobody();
              return cannot_write([&] { attune::test::open_store(m_practice); });
            }),
            "");
}

TEST_F(ReadOnly, NoPracticeIsMadeThere) {
  EXPECT_EQ(apart([&] {
              become_nobody();
              return cannot_write([&] { attune::test::create_store(m_folder / "shut" / "new.attune"); });
            }),
            "");
  EXPECT_TRUE(fs::is_empty(m_folder / "shut"));
}

TEST_F(ReadOnly, NoBackupIsMadeThereAndThePracticeGoesOn) {
  EXPECT_EQ(apart([&] {
              become_nobody();
              auto store = attune::test::open_store(m_practice);
              const std::string said = cannot_write(
                  [&] { create_backup(*store, m_folder / "shut", "b", attune::test::test_passphrase(), {}); });
              keep(*store, "second", 10);
              store->close();
              return said;
            }),
            "");
  auto store = attune::test::open_store(m_practice);
  EXPECT_TRUE(find_setting(store->read(), "second"));
  EXPECT_TRUE(fs::is_empty(m_folder / "shut"));
}

// A small disk of its own where the kernel lets us mount one; else a limit on the size of files says the same.
class SmallDisk {
 public:
  explicit SmallDisk(const fs::path& folder) : m_folder(folder) {
    m_mounted = ::geteuid() == 0 && ::unshare(CLONE_NEWNS) == 0 &&
                ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
                ::mount("tmpfs", folder.c_str(), "tmpfs", 0, "size=6m,mode=0700") == 0;
  }
  void fill() {
    if (m_mounted) {
      std::ofstream ballast(m_folder / "ballast", std::ios::binary);
      const std::string block(4096, 'x');
      while (ballast.write(block.data(), static_cast<std::streamsize>(block.size())).flush()) {
      }
      return;
    }
    std::signal(SIGXFSZ, SIG_IGN);
    limit(0);
  }
  void make_room() {
    if (m_mounted) {
      fs::remove(m_folder / "ballast");
    } else {
      limit(RLIM_INFINITY);
    }
  }

 private:
  static void limit(rlim_t bytes) {
    rlimit size{};
    ::getrlimit(RLIMIT_FSIZE, &size);
    size.rlim_cur = bytes;
    ::setrlimit(RLIMIT_FSIZE, &size);
  }
  fs::path m_folder;
  bool m_mounted = false;
};

TEST(FullDisk, WhatWasKeptStaysAndItGoesOnWhenThereIsRoom) {
  const attune::test::TempFolder folder;
  EXPECT_EQ(apart([&]() -> std::string {
              SmallDisk disk(folder.path());
              const fs::path practice = folder / "p.attune";
              auto store = attune::test::create_store(practice);
              keep(*store, "before", 10'000);
              disk.fill();
              std::string said;
              for (int at = 0; at < 100 && said != "full"; ++at) {  // what space the files had left may still take some
                const std::string key = "while-" + std::to_string(at);
                const std::string outcome = cannot_write([&] { keep(*store, key, 10'000); });
                if (outcome.empty()) {
                  said = find_setting(store->read(), key) ? "half-written" : "full";
                }
              }
              if (said != "full") {
                return said.empty() ? "never full" : said;
              }
              if (!find_setting(store->read(), "before")) {
                return "reads nothing";
              }
              disk.make_room();
              keep(*store, "after", 10'000);
              store->close();
              store = attune::test::open_store(practice);
              return find_setting(store->read(), "before") && find_setting(store->read(), "after") ? "" : "lost";
            }),
            "");
}

TEST(FullDisk, StillFullAtTheEndThePracticeOpensAgainWhenThereIsRoom) {
  const attune::test::TempFolder folder;
  EXPECT_EQ(apart([&]() -> std::string {
              SmallDisk disk(folder.path());
              const fs::path practice = folder / "p.attune";
              auto store = attune::test::create_store(practice);
              const crypto::Secret passphrase = attune::test::test_passphrase();
              keep(*store, "before", 10'000);
              disk.fill();
              // Each of these brings records.db and the key file one generation on, if it is let.
              for (int at = 0; at < 3; ++at) {
                const std::string said = cannot_write(
                    [&] { store->change_passphrase(passphrase, crypto::Secret::copy_of("a new passphrase")); });
                if (!said.empty() && said != "was written") {
                  return said;
                }
                if (said == "was written") {
                  return "changed on a full disk";
                }
              }
              try {
                store->close();
              } catch (const Error& error) {
                if (error.code() != ErrorCode::CannotWrite) {
                  return std::string("closing failed with ") + error.what();
                }
              }
              disk.make_room();
              store = attune::test::open_store(practice);
              return find_setting(store->read(), "before") ? "" : "lost";
            }),
            "");
}

TEST(FullDisk, NothingOfANewPracticeIsLeft) {
  const attune::test::TempFolder folder;
  EXPECT_EQ(apart([&]() -> std::string {
              SmallDisk disk(folder.path());
              disk.fill();
              std::string said = cannot_write([&] { attune::test::create_store(folder / "p.attune"); });
              disk.make_room();
              return said.empty() && !fs::is_empty(folder.path()) ? "something is left" : said;
            }),
            "");
}

}  // namespace
}  // namespace attune::store
