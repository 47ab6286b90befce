// SPDX-License-Identifier: Apache-2.0
// Getting the keys out of the slots.
#include "crypto/printed_key.h"
#include "store/keys/keys.h"
#include "store/keys_support.h"
#include "support/errors.h"

#include <gtest/gtest.h>

namespace attune::store {
namespace {

using namespace test;

std::string printed(const crypto::Secret& key) {
  std::string text;
  for (const std::string& group : crypto::printed_groups(key)) {
    text += (text.empty() ? "" : "-") + group;
  }
  return text;
}

TEST(Keys, ThePassphraseOpensBoth) {
  const NewKeys made = cheap_keys();
  const auto opened = open_keys(made.file, typed(k_passphrase), Wanted::Both);
  ASSERT_TRUE(opened);
  EXPECT_TRUE(opened->records.equals(made.records));
  EXPECT_TRUE(opened->process.equals(made.process));
  EXPECT_EQ(opened->by, SlotKind::Passphrase);
  EXPECT_FALSE(made.records.equals(made.process));
}

TEST(Keys, UnlockingTheRecordsLeavesTheProcessKeyShut) {
  const NewKeys made = cheap_keys();
  const auto opened = open_keys(made.file, typed(k_passphrase), Wanted::Records);
  ASSERT_TRUE(opened);
  EXPECT_TRUE(opened->process.empty());
}

TEST(Keys, OtherPassphrasesDoNotOpen) {
  const NewKeys made = cheap_keys();
  for (const std::string_view text :
       {std::string_view("correct horse batterz"), std::string_view("Correct horse battery"), std::string_view(""),
        std::string_view("\xff\xfe"), std::string_view("a\0b", 3)}) {
    EXPECT_FALSE(open_keys(made.file, typed(text), Wanted::Records));
  }
}

TEST(Keys, NormalFormOpensHoweverItWasTyped) {
  const NewKeys made = cheap_keys("za\u017c\u00f3\u0142\u0107 g\u0119\u015bl\u0105");
  EXPECT_TRUE(open_keys(made.file, typed("zaz\u0307o\u0301\u0142c\u0301 ge\u0328s\u0301la\u0328"), Wanted::Records));
}

TEST(Keys, PrintedKeysOpenBoth) {
  NewKeys made = cheap_keys();
  for (const SlotKind kind : {SlotKind::Recovery, SlotKind::Successor}) {
    const crypto::Secret key = crypto::Secret::random(crypto::k_key_size);
    EXPECT_FALSE(open_keys(made.file, typed(printed(key)), Wanted::Both));
    set_slot(made.file, kind, key, std::nullopt, made.records, made.process, k_now);
    const auto opened = open_keys(made.file, typed(printed(key)), Wanted::Both);
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->by, kind);
    EXPECT_TRUE(opened->records.equals(made.records));
    EXPECT_TRUE(opened->process.equals(made.process));
  }
  EXPECT_TRUE(open_keys(made.file, typed(k_passphrase), Wanted::Both)) << "the passphrase still does";
}

TEST(Keys, AReplacedSlotNoLongerOpens) {
  NewKeys made = cheap_keys();
  const crypto::Secret first = crypto::Secret::random(crypto::k_key_size);
  const crypto::Secret second = crypto::Secret::random(crypto::k_key_size);
  set_slot(made.file, SlotKind::Recovery, first, std::nullopt, made.records, made.process, k_now);
  set_slot(made.file, SlotKind::Recovery, second, std::nullopt, made.records, made.process, k_now);
  set_slot(made.file, SlotKind::Passphrase, typed("a new passphrase"), crypto::k_cost_least, made.records, made.process,
           k_now);
  EXPECT_EQ(made.file.slots.size(), 2U);
  EXPECT_FALSE(open_keys(made.file, typed(printed(first)), Wanted::Records));
  EXPECT_TRUE(open_keys(made.file, typed(printed(second)), Wanted::Records));
  EXPECT_FALSE(open_keys(made.file, typed(k_passphrase), Wanted::Records));
  EXPECT_TRUE(open_keys(made.file, typed("a new passphrase"), Wanted::Records));
}

TEST(Keys, APassphraseInTheFormOfAPrintedKeyIsAPassphrase) {
  const std::string text = printed(crypto::Secret::random(crypto::k_key_size));
  const NewKeys made = cheap_keys(text);
  EXPECT_TRUE(open_keys(made.file, typed(text), Wanted::Records));
}

TEST(Keys, ABoxOpensOnlyInItsPlace) {
  NewKeys made = cheap_keys();
  const crypto::Secret key = crypto::Secret::random(crypto::k_key_size);
  set_slot(made.file, SlotKind::Recovery, key, std::nullopt, made.records, made.process, k_now);
  const auto opens = [&](const std::function<void(KeyFile&)>& change) {
    KeyFile changed = made.file;
    change(changed);
    return open_keys(changed, typed(printed(key)), Wanted::Records).has_value();
  };
  EXPECT_TRUE(opens([](KeyFile&) {}));
  EXPECT_FALSE(opens([](KeyFile& file) { file.slots[1].kind = SlotKind::Successor; }));
  EXPECT_FALSE(opens([](KeyFile& file) { file.slots[1].id = 3; }));
  EXPECT_FALSE(opens([](KeyFile& file) { file.practice_id = "0000000000000000"; }));
  EXPECT_FALSE(opens([](KeyFile& file) { std::swap(file.slots[1].records, *file.slots[1].process); }));
}

TEST(Keys, TheMacCoversEverything) {
  const NewKeys made = cheap_keys();
  ASSERT_TRUE(is_whole(made.file, made.records));
  const auto whole = [&](const std::function<void(KeyFile&)>& change) {
    KeyFile changed = made.file;
    change(changed);
    return is_whole(changed, made.records);
  };
  EXPECT_FALSE(whole([](KeyFile& file) { file.sample = true; }));
  EXPECT_FALSE(whole([](KeyFile& file) { ++file.generation; }));
  EXPECT_FALSE(whole([](KeyFile& file) { file.slots[0].created += "0"; }));
  EXPECT_FALSE(whole([](KeyFile& file) { file.slots[0].process.reset(); }));
  EXPECT_FALSE(whole([](KeyFile& file) { file.records_chain.count = 5; }));
  EXPECT_FALSE(whole([](KeyFile& file) { file.process_chain.head[31] = 1; }));
  EXPECT_FALSE(whole([](KeyFile& file) { file.mac[0] ^= 1U; }));
  EXPECT_FALSE(is_whole(made.file, made.process)) << "only under the records key";
}

TEST(Keys, SlotsAreMadeOfWhatFits) {
  NewKeys made = cheap_keys();
  EXPECT_ERROR(
      set_slot(made.file, SlotKind::Passphrase, typed(k_passphrase), std::nullopt, made.records, made.process, k_now),
      ErrorCode::Internal);
  EXPECT_ERROR(set_slot(made.file, SlotKind::Recovery, crypto::Secret::random(16), std::nullopt, made.records,
                        made.process, k_now),
               ErrorCode::Internal);
  EXPECT_ERROR(cheap_keys(""), ErrorCode::InvalidInput);
}

TEST(Keys, AMistypedPrintedKeyIsToldFromAWrongPassphrase) {
  std::string text = printed(crypto::Secret::random(crypto::k_key_size));
  text[0] = text[0] == 'Z' ? 'Y' : 'Z';
  try {
    throw_wrong_passphrase(typed(text));
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::WrongPassphrase);
    EXPECT_EQ(error.detail("reason"), "mistyped-key");
  }
  try {
    throw_wrong_passphrase(typed("some passphrase"));
  } catch (const Error& error) {
    EXPECT_EQ(error.detail("reason"), "");
  }
}

TEST(Keys, GenerationsTellOldFilesFromInterruptedOnes) {
  EXPECT_EQ(check_generation(7, 7), Generation::Same);
  EXPECT_EQ(check_generation(6, 7), Generation::CatchUp);
  for (const auto& [file, database, reason] :
       {std::tuple(5, 7, "older-key-file"), std::tuple(1, 7, "older-key-file"), std::tuple(8, 7, "older-database")}) {
    try {
      check_generation(file, database);
      ADD_FAILURE() << file << " against " << database;
    } catch (const Error& error) {
      EXPECT_EQ(error.code(), ErrorCode::Damaged);
      EXPECT_EQ(error.detail("reason"), reason);
    }
  }
}

}  // namespace
}  // namespace attune::store
