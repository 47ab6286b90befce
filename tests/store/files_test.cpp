// SPDX-License-Identifier: Apache-2.0
#include "store/files/file_system.h"
#include "store/keys_support.h"
#include "support/errors.h"
#include "support/files.h"
#include "support/temp_folder.h"

#include <gtest/gtest.h>

#include <cerrno>
#include <sys/stat.h>

namespace attune::store {
namespace {

unsigned int mode_of(const std::filesystem::path& path) {
  struct stat entry {};
  EXPECT_EQ(::stat(path.c_str(), &entry), 0);
  return entry.st_mode & 0777U;
}

class Files : public ::testing::Test {
 protected:
  void create(const std::filesystem::path& path, std::string_view text, Replace replace = Replace::Yes) {
    m_files.create(path, replace)->write({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
  }
  attune::test::TempFolder m_folder;
  FileSystem& m_files = posix_files();
};

TEST_F(Files, AreMadePrivate) {
  create(m_folder / "new", "text");
  EXPECT_EQ(mode_of(m_folder / "new"), 0600U);
  attune::test::write_file(m_folder / "open to all", "before");
  std::filesystem::permissions(m_folder / "open to all", std::filesystem::perms(0666));
  create(m_folder / "open to all", "after");
  EXPECT_EQ(mode_of(m_folder / "open to all"), 0600U);
  EXPECT_EQ(attune::test::read_file(m_folder / "open to all"), "after");
  m_files.create_folder(m_folder / "folder");
  EXPECT_EQ(mode_of(m_folder / "folder"), 0700U);
}

TEST_F(Files, WhatIsThereIsReplacedOnlyWhenSaid) {
  create(m_folder / "a", "a");
  create(m_folder / "b", "b");
  EXPECT_ERROR(create(m_folder / "a", "x", Replace::No), ErrorCode::AlreadyExists);
  EXPECT_ERROR(m_files.rename(m_folder / "a", m_folder / "b", Replace::No), ErrorCode::AlreadyExists);
  EXPECT_EQ(attune::test::read_file(m_folder / "b"), "b");
  m_files.rename(m_folder / "a", m_folder / "b", Replace::Yes);
  EXPECT_EQ(attune::test::read_file(m_folder / "b"), "a");
  m_files.create_folder(m_folder / "folder");
  EXPECT_ERROR(m_files.create_folder(m_folder / "folder"), ErrorCode::AlreadyExists);
}

TEST_F(Files, FailuresNameErrnoAndPath) {
  try {
    create(m_folder / "nowhere" / "file", "x");
    ADD_FAILURE() << "written into a folder that is not there";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::CannotWrite);
    EXPECT_EQ(error.detail("errno"), std::to_string(ENOENT));
    EXPECT_EQ(error.detail("path"), (m_folder / "nowhere" / "file").string());
  }
  EXPECT_ERROR(m_files.open(m_folder / "nowhere"), ErrorCode::CannotRead);
  EXPECT_ERROR(m_files.open(m_folder.path()), ErrorCode::CannotRead);
  EXPECT_ERROR(m_files.open("/dev/null"), ErrorCode::CannotRead);
  EXPECT_ERROR(m_files.list(m_folder / "nowhere"), ErrorCode::CannotRead);
  EXPECT_ERROR(m_files.sync_folder(m_folder / "nowhere"), ErrorCode::CannotWrite);
  EXPECT_ERROR(m_files.rename(m_folder / "nowhere", m_folder / "a", Replace::Yes), ErrorCode::CannotWrite);
  EXPECT_ERROR(m_files.create_folder(m_folder / "nowhere" / "folder"), ErrorCode::CannotWrite);
}

TEST_F(Files, ALinkIsNotWrittenThrough) {
  create(m_folder / "target", "kept");
  std::filesystem::create_symlink(m_folder / "target", m_folder / "link");
  EXPECT_ERROR(create(m_folder / "link", "lost"), ErrorCode::CannotWrite);
  EXPECT_EQ(attune::test::read_file(m_folder / "target"), "kept");
  write_atomically(m_files, m_folder / "link", "beside");
  EXPECT_EQ(attune::test::read_file(m_folder / "target"), "kept");
  EXPECT_EQ(attune::test::read_file(m_folder / "link"), "beside");
}

TEST_F(Files, AreListedInOrder) {
  for (const char* name : {"ż", "a", "b"}) {
    create(m_folder / name, "");
  }
  EXPECT_EQ(m_files.list(m_folder.path()), (std::vector<std::string>{"a", "b", "ż"}));
}

TEST_F(Files, RemovingWhatIsNotThereIsNoError) {
  m_files.remove(m_folder / "nothing");
  create(m_folder / "a", "");
  m_files.remove(m_folder / "a");
  EXPECT_FALSE(m_files.exists(m_folder / "a"));
  m_files.create_folder(m_folder / "full");
  create(m_folder / "full" / "a", "");
  EXPECT_ERROR(m_files.remove(m_folder / "full"), ErrorCode::CannotWrite);
}

TEST_F(Files, ReadsWholeUpToABound) {
  create(m_folder / "a", std::string(1000, 'x'));
  EXPECT_EQ(read_whole(m_files, m_folder / "a", 1000), std::string(1000, 'x'));
  EXPECT_ERROR(read_whole(m_files, m_folder / "a", 999), ErrorCode::Damaged);
  EXPECT_EQ(m_files.open(m_folder / "a")->size(), 1000U);
}

TEST_F(Files, WritesAtomicallyAndLeavesNoTemporary) {
  write_atomically(m_files, m_folder / "a", "first");
  write_atomically(m_files, m_folder / "a", "second");
  EXPECT_EQ(attune::test::read_file(m_folder / "a"), "second");
  EXPECT_EQ(mode_of(m_folder / "a"), 0600U);
  m_files.create_folder(m_folder / "folder");
  create(m_folder / "folder" / "inside", "");
  EXPECT_ERROR(write_atomically(m_files, m_folder / "folder", "text"), ErrorCode::CannotWrite);
  EXPECT_EQ(m_files.list(m_folder.path()), (std::vector<std::string>{"a", "folder"}));
}

TEST_F(Files, AFailureNamesTheFileThatWasAskedFor) {
  const auto file = m_folder / "nowhere" / "file";
  try {
    write_atomically(m_files, file, "text");
    ADD_FAILURE() << "written";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::CannotWrite);
    EXPECT_EQ(error.detail("path"), file.string());
  }
}

TEST_F(Files, ATreeIsRemovedWithoutFollowingLinks) {
  create(m_folder / "outside", "kept");
  m_files.create_folder(m_folder / "tree");
  m_files.create_folder(m_folder / "tree" / "deeper");
  create(m_folder / "tree" / "deeper" / "a", "");
  std::filesystem::create_symlink(m_folder.path(), m_folder / "tree" / "up");
  remove_tree(m_files, m_folder / "tree");
  EXPECT_EQ(m_files.list(m_folder.path()), std::vector<std::string>{"outside"});
}

}  // namespace
}  // namespace attune::store
