// SPDX-License-Identifier: Apache-2.0
#include "domain/note.h"

#include "support/errors.h"

#include <gtest/gtest.h>

#include <set>

namespace attune::domain {
namespace {

using Keys = std::vector<std::string>;

const MemberSet k_two = MemberSet::parse("A,B", "test");
constexpr std::int64_t k_minute = 60'000'000;

Text text(const std::string& words) {
  return Text::from(words, "test");
}

NoteSection section(const char* key, const std::string& words) {
  return {key, text(words)};
}

Keys keys_of(const std::vector<NoteSection>& sections) {
  Keys keys;
  for (const NoteSection& each : sections) {
    keys.push_back(each.key);
  }
  return keys;
}

TEST(NoteSections, AreThoseOfTheTemplateInItsOrder) {
  EXPECT_EQ(section_keys(NoteTemplate::Couple, k_two),
            (Keys{"person_a", "person_b", "between", "did", "plan", "risk_a", "risk_b"}));
  EXPECT_EQ(section_keys(NoteTemplate::Couple, MemberSet::parse("D", "test")),
            (Keys{"person_d", "between", "did", "plan", "risk_d"}));
  EXPECT_EQ(section_keys(NoteTemplate::Soap, k_two),
            (Keys{"subjective", "objective", "assessment", "plan", "risk_a", "risk_b"}));
  EXPECT_EQ(section_keys(NoteTemplate::Free, MemberSet::parse("B", "test")), (Keys{"text", "plan", "risk_b"}));
  for (const auto& [form, name] : Words<NoteTemplate>::table) {
    const Keys keys = section_keys(form, {});
    EXPECT_EQ(keys.back(), "plan") << name;
    EXPECT_EQ(std::set<std::string>(keys.begin(), keys.end()).size(), keys.size()) << name;
  }
}

TEST(NoteSections, OneThatIsNotOfTheTemplateIsNamed) {
  EXPECT_NO_THROW(check_sections({section("plan", "x"), section("risk_b", "x")}, NoteTemplate::Birp, k_two));
  for (const char* key : {"subjective", "person_c", "risk_c", "", "PLAN"}) {
    try {
      check_sections({section("plan", "x"), section(key, "x")}, NoteTemplate::Couple, k_two);
      ADD_FAILURE() << key;
    } catch (const Error& error) {
      EXPECT_EQ(error.code(), ErrorCode::InvalidInput);
      EXPECT_EQ(error.detail("field"), key);
    }
  }
}

TEST(NoteSections, WhatIsNamedChangesAndWhatIsNotStays) {
  const std::vector<NoteSection> before{section("person_a", "one"), section("plan", "two")};
  const auto after = merge_sections(before, {section("plan", "three"), section("between", "four")},
                                    NoteTemplate::Couple, k_two);
  EXPECT_EQ(keys_of(after), (Keys{"person_a", "between", "plan"}));
  EXPECT_EQ(after[0].words, text("one"));
  EXPECT_EQ(after[2].words, text("three"));
  EXPECT_EQ(keys_of(merge_sections(after, {section("between", "")}, NoteTemplate::Couple, k_two)),
            (Keys{"person_a", "plan"}));
}

TEST(NoteSections, EmptyOnesAreToldButForRisk) {
  Note note;
  note.sections = {section("between", "x"), section("risk_a", "x")};
  EXPECT_EQ(empty_sections(note, k_two), (Keys{"person_a", "person_b", "did", "plan"}));
}

TEST(NoteText, HasEverySectionWithItsKey) {
  EXPECT_EQ(canonical_text({section("did", "a\nb"), section("plan", "ż")}), "did\na\nb\n\nplan\nż\n\n");
  EXPECT_NE(canonical_text({section("did", "a"), section("plan", "b")}),
            canonical_text({section("did", "b"), section("plan", "a")}));
}

TEST(NoteRevisions, AreKeptWhenWordsGo) {
  const Instant now{100 * k_minute};
  const Instant just_now{now.us - k_minute};
  const std::vector<NoteSection> before{section("plan", std::string(200, 'x')), section("did", "y")};
  const auto kept = [&](const std::vector<NoteSection>& after) { return wants_revision(before, after, just_now, now); };
  EXPECT_FALSE(kept(before));
  EXPECT_FALSE(kept({section("plan", std::string(300, 'x')), section("did", "y")})) << "words came";
  EXPECT_TRUE(kept({section("plan", std::string(200, 'x'))})) << "a section is empty";
  EXPECT_TRUE(kept({section("plan", std::string(100, 'x')), section("did", "y")})) << "half of it went";
  EXPECT_FALSE(kept({section("plan", std::string(170, 'x')), section("did", "y")})) << "a sentence was put right";
}

TEST(NoteRevisions, AreKeptNowAndThen) {
  const std::vector<NoteSection> words{section("plan", "x")};
  const Instant kept{50 * k_minute};
  EXPECT_FALSE(wants_revision(words, words, kept, Instant{kept.us + 10 * k_minute - 1}));
  EXPECT_TRUE(wants_revision(words, words, kept, Instant{kept.us + 10 * k_minute}));
  EXPECT_FALSE(wants_revision({}, words, Instant{0}, kept)) << "there was nothing to keep";
}

}  // namespace
}  // namespace attune::domain
