// SPDX-License-Identifier: Apache-2.0
// The text of keys.json: what is read, and what is refused before a key is derived.
#include "store/keys/key_file.h"
#include "store/keys_support.h"
#include "support/errors.h"

#include <gtest/gtest.h>

namespace attune::store {
namespace {

using namespace test;

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  return text.replace(at, from.size(), to);
}

class KeyFileText : public ::testing::Test {
 protected:
  void expect_damaged(const std::string& from, const std::string& to) {
    SCOPED_TRACE(from + " -> " + to);
    EXPECT_ERROR(parse_key_file(replaced(m_text, from, to)), ErrorCode::Damaged);
  }
  KeyFile m_file = cheap_keys().file;
  std::string m_text = key_file_text(m_file);
};

TEST_F(KeyFileText, ComesBackTheSame) {
  EXPECT_EQ(parse_key_file(m_text), m_file);
  EXPECT_EQ(key_file_text(parse_key_file(m_text)), m_text);
}

TEST_F(KeyFileText, HasTheKeysOfTheFormat) {
  EXPECT_EQ(m_text.rfind(R"({"format":"attune-practice","version":1,"practice_id":"7ZQ2M4K8N0PXW3RD","generation":1,)"
                         R"("sample":false,"slots":[{"id":1,"kind":"passphrase","kdf":{"alg":"argon2id13","passes":1,)"
                         R"("mem_kib":8,"salt":")",
                         0),
            0U)
      << m_text;
  EXPECT_NE(m_text.find(R"("created":"2026-03-05T14:00:00Z"}],"chain":{"records":{"count":0,"head":"000)"),
            std::string::npos)
      << m_text;
}

TEST_F(KeyFileText, WhiteSpaceIsNoDamage) {
  EXPECT_EQ(parse_key_file(replaced(m_text, R"("sample":false)", "\n  \"sample\" : false\n")), m_file);
}

TEST_F(KeyFileText, NewerFormatIsSeenBeforeAnythingElse) {
  EXPECT_ERROR(parse_key_file(R"({"format":"attune-practice","version":2,"wrapped":"otherwise"})"),
               ErrorCode::NewerFormat);
  EXPECT_ERROR(parse_key_file(replaced(m_text, R"("version":1)", R"("version":99)")), ErrorCode::NewerFormat);
  expect_damaged(R"("version":1)", R"("version":0)");
  expect_damaged(R"("version":1)", R"("version":"2")");
  expect_damaged(R"("version":1)", R"("version":-2)");
  expect_damaged(R"("version":1)", R"("version":1.5)");
  expect_damaged(R"("version":1)", R"("version":99999999999999999999)");
  expect_damaged("attune-practice", "attune-practise");
}

TEST_F(KeyFileText, CostsBeyondBoundsAreDamage) {
  expect_damaged(R"("passes":1)", R"("passes":21)");
  expect_damaged(R"("passes":1)", R"("passes":0)");
  expect_damaged(R"("mem_kib":8)", R"("mem_kib":4194305)");
  expect_damaged(R"("mem_kib":8)", R"("mem_kib":7)");
  expect_damaged(R"("mem_kib":8)", R"("mem_kib":18446744073709551615)");
  EXPECT_EQ(parse_key_file(replaced(m_text, R"("mem_kib":8)", R"("mem_kib":4194304)")).slots[0].cost->mem_kib,
            4194304U);
  expect_damaged("argon2id13", "argon2i");
}

TEST_F(KeyFileText, WrongTypesMissingAndDoubledKeysAreDamage) {
  expect_damaged(R"("generation":1)", R"("generation":"1")");
  expect_damaged(R"("generation":1)", R"("generation":0)");
  expect_damaged(R"("generation":1)", R"("generation":1,"generation":2)");
  expect_damaged(R"("generation":1)", R"("generation":1,"more":2)");
  expect_damaged(R"("generation":1,)", "");
  expect_damaged(R"("sample":false)", R"("sample":0)");
  expect_damaged(R"("practice_id":"7ZQ2M4K8N0PXW3RD")", R"("practice_id":null)");
  expect_damaged(R"("practice_id":"7ZQ2M4K8N0PXW3RD")", R"("practice_id":"")");
  expect_damaged(R"("id":1)", R"("id":0)");
  expect_damaged(R"("count":0)", R"("count":-1)");
  expect_damaged(R"("salt":")", R"("salt":"A)");
  expect_damaged(R"("head":"0)", R"("head":"G)");
  expect_damaged(R"("mac":")", R"("mac":"AAAA)");
  expect_damaged(R"("slots":[)", R"("slots":[[],)");
}

TEST_F(KeyFileText, SlotsTwiceAreDamage) {
  NewKeys keys = cheap_keys();
  set_slot(keys.file, SlotKind::Recovery, crypto::Secret::random(32), {}, keys.records, keys.process, k_now);
  m_text = key_file_text(keys.file);
  expect_damaged(R"("id":2)", R"("id":1)");
  expect_damaged(R"("kind":"recovery","kdf":{"alg":"none"})", R"("kind":"recovery","kdf":{"alg":"other"})");
  expect_damaged(R"("kind":"recovery")", R"("kind":"passphrase")");
}

TEST_F(KeyFileText, WhatIsNoJsonIsDamage) {
  for (const std::string& text : {std::string(), std::string("{"), std::string("[]"), std::string("null"),
                                  m_text.substr(0, m_text.size() / 2), m_text + "x", std::string(5000, '\0')}) {
    EXPECT_ERROR(parse_key_file(text), ErrorCode::Damaged);
  }
}

TEST_F(KeyFileText, DepthAndLengthAreBounded) {
  EXPECT_ERROR(parse_key_file(std::string(100'000, '[')), ErrorCode::Damaged);
  std::string deep;
  for (int at = 0; at < 50'000; ++at) {
    deep += R"({"a":)";
  }
  EXPECT_ERROR(parse_key_file(deep), ErrorCode::Damaged);
  EXPECT_ERROR(parse_key_file(m_text + std::string(k_longest_key_file, ' ')), ErrorCode::Damaged);
}

TEST_F(KeyFileText, SlotsOfLaterProgramsAreKept) {
  const std::string foreign = R"({"id":9,"kind":"token","serial":"A-1","depth":{"z":[1,2.5,null],"a":true}})";
  NewKeys keys = cheap_keys();
  Slot slot;
  slot.id = 9;
  slot.foreign = foreign;
  keys.file.slots.push_back(slot);
  seal_key_file(keys.file, keys.records);
  const std::string text = key_file_text(keys.file);
  EXPECT_NE(text.find(foreign), std::string::npos);
  KeyFile read = parse_key_file(text);
  EXPECT_TRUE(is_whole(read, keys.records));
  set_slot(read, SlotKind::Passphrase, typed("another passphrase"), crypto::k_cost_least, keys.records, keys.process,
           k_now);
  EXPECT_EQ(read.slots.back().id, 10);
  EXPECT_NE(key_file_text(read).find(foreign), std::string::npos) << "still there after a change of another slot";
}

}  // namespace
}  // namespace attune::store
