// SPDX-License-Identifier: Apache-2.0
#include "cli/couple_from.h"
#include "cli/json_reader.h"
#include "support/errors.h"

namespace attune::cli {
namespace {

const domain::Date k_today = domain::parse_date("2026-03-05", "today");

FromObject object(const char* text, const FromObject::Keys& keys) {
  return {read_json(text, "f"), "f", "", keys};
}

practice::NewCouple couple(const char* text) {
  return new_couple(object(text, new_couple_keys()), k_today);
}

practice::CoupleEdit edit(const char* text, const practice::CoupleView& now = {}) {
  return couple_edit(object(text, couple_edit_keys()), now, k_today);
}

void expect_refused(const char* text, std::string_view field, std::string_view reason) {
  for (const bool add : {true, false}) {
    try {
      add ? static_cast<void>(couple(text)) : static_cast<void>(edit(text));
      ADD_FAILURE() << "not refused: " << text;
    } catch (const Error& error) {
      if (error.detail("reason") == "unknown-key" && reason != "unknown-key") {
        continue;  // a key of the other command
      }
      EXPECT_EQ(error.exit_status(), 5) << text;
      EXPECT_EQ(error.detail("path"), "f") << text;
      EXPECT_EQ(error.detail("field"), field) << text;
      EXPECT_EQ(error.detail("reason"), reason) << text;
    }
  }
}

TEST(FromObject, ReadsACouple) {
  const auto what = couple(R"({"partners":[{"name":"Maya Okafor","display_name":null,"pronouns":"she/her"},
    {"name":"Daniel","role":"attending","alone_name":"Dan"}],"policy":"no-secrets",
    "enquiry":{"urgency":"soon","partner_knows":false,"reason":"a line"}})");
  ASSERT_EQ(what.partners.size(), 2U);
  EXPECT_EQ(what.partners[0].name.str(), "Maya Okafor");
  EXPECT_FALSE(what.partners[0].display_name.has_value());
  EXPECT_EQ(what.partners[0].pronouns->str(), "she/her");
  EXPECT_EQ(what.partners[1].role, domain::Role::Attending);
  EXPECT_EQ(what.partners[1].alone_name->str(), "Dan");
  EXPECT_EQ(what.policy, domain::PolicyKind::NoSecrets);
  ASSERT_TRUE(what.enquiry.has_value());
  EXPECT_EQ(what.enquiry->called, k_today);
  EXPECT_EQ(what.enquiry->partner_knows, false);
  EXPECT_EQ(what.enquiry->urgency, domain::Urgency::Soon);
}

TEST(FromObject, NamesWhatItRefuses) {
  expect_refused("[]", "from", "not-an-object");
  expect_refused(R"({"polcy":"limited"})", "polcy", "unknown-key");
  expect_refused(R"({"Maya":1})", "key", "unknown-key");
  expect_refused(R"({"partners":{}})", "partners", "not-a-list");
  expect_refused(R"({"partners":["A"]})", "partners[0]", "not-an-object");
  expect_refused(R"({"partners":[{"name":"M","shoe":"A"}]})", "partners[0].shoe", "unknown-key");
  expect_refused(R"({"policy":7,"partners":[{"name":"M"}]})", "policy", "not-text");
}

TEST(FromObject, RefusesTextThatIsNone) {
  const auto refuse = [](const char* text, std::string_view reason) {
    try {
      couple(text);
      ADD_FAILURE() << text;
    } catch (const Error& error) {
      EXPECT_EQ(error.exit_status(), 5);
      EXPECT_EQ(error.detail("field"), "partners[0].name");
      EXPECT_EQ(error.detail("reason"), reason);
    }
  };
  refuse(R"({"partners":[{"name":"a\u0000b"}]})", "nul");
  refuse(R"({"partners":[{"name":"a\u0007b"}]})", "control-character");
  refuse(R"({"partners":[{"name":"a\nb"}]})", "more-than-one-line");
  refuse(R"({"partners":[{"name":""}]})", "missing");
  refuse(R"({"partners":[{"name":null}]})", "missing");
  refuse(R"({"partners":[{}]})", "missing");
  refuse(R"({"partners":[{"name":["a"]}]})", "not-text");
}

TEST(FromObject, TakesOneToFourPeople) {
  EXPECT_EQ(couple(R"({"partners":[{"name":"a"},{"name":"b"},{"name":"c"},{"name":"d"}]})").partners.size(), 4U);
  EXPECT_ERROR(couple(R"({"partners":[]})"), ErrorCode::InvalidInput);
  EXPECT_ERROR(couple("{}"), ErrorCode::InvalidInput);
  EXPECT_ERROR(couple(R"({"partners":[{"name":"a"},{"name":"b"},{"name":"c"},{"name":"d"},{"name":"e"}]})"),
               ErrorCode::InvalidInput);
}

TEST(CoupleEdit, TellsNoChangeFromTakingAway) {
  const auto what = edit(R"({"relationship":null,"partners":[{"letter":"B","nickname":null,"pronouns":"they/them"}]})");
  ASSERT_TRUE(what.relationship.has_value());
  EXPECT_FALSE(what.relationship->has_value());
  ASSERT_EQ(what.partners.size(), 1U);
  EXPECT_EQ(what.partners[0].letter, domain::Letter('B'));
  EXPECT_FALSE(what.partners[0].alone_name.has_value());
  ASSERT_TRUE(what.partners[0].nickname.has_value());
  EXPECT_FALSE(what.partners[0].nickname->has_value());
  EXPECT_EQ(what.partners[0].pronouns->value().str(), "they/them");
  EXPECT_FALSE(what.policy.has_value());
  EXPECT_FALSE(what.care.has_value());
  EXPECT_FALSE(what.enquiry.has_value());
}

TEST(CoupleEdit, KeepsWhatACardDoesNotName) {
  practice::CoupleView now;
  domain::ContactCard card;
  card.letter = domain::Letter('A');
  card.phone = domain::Text::line("123", "phone");
  card.email = domain::Text::line("a@example.org", "email");
  now.contacts.push_back(card);
  now.concerns.push_back({domain::Letter('A'), domain::Text::from("old", "words"),
                          domain::MemberSet::of({domain::Letter('A'), domain::Letter('B')})});
  const auto what = edit(R"({"contacts":[{"partner":"A","email":null,"born":"1984-02-29"},{"partner":"B"}],
    "concerns":[{"partner":"A","words":"new"},{"partner":"B","words":"b","seen_by":[]},{"partner":"C","words":null}],
    "care":[{"about":"A","name":"Dr Lim","profession":"GP"}]})",
                         now);
  ASSERT_EQ(what.contacts.size(), 2U);
  EXPECT_EQ(what.contacts[0].phone->str(), "123");
  EXPECT_FALSE(what.contacts[0].email.has_value());
  EXPECT_EQ(domain::date_text(*what.contacts[0].born), "1984-02-29");
  EXPECT_FALSE(what.contacts[1].phone.has_value());
  ASSERT_EQ(what.concerns.size(), 3U);
  EXPECT_EQ(what.concerns[0].seen_by.str(), "A,B");
  EXPECT_TRUE(what.concerns[1].seen_by.empty());
  EXPECT_TRUE(what.concerns[2].words.empty());
  EXPECT_EQ(what.concerns[2].seen_by.str(), "C");
  ASSERT_TRUE(what.care.has_value());
  EXPECT_EQ(what.care->front().name.str(), "Dr Lim");
}

TEST(CoupleEdit, RefusesADateThatDoesNotExist) {
  EXPECT_ERROR(edit(R"({"contacts":[{"partner":"A","born":"1985-02-29"}]})"), ErrorCode::InvalidInput);
  EXPECT_ERROR(edit(R"({"partners":[{"nickname":"x"}]})"), ErrorCode::InvalidInput);
  EXPECT_ERROR(edit(R"({"concerns":[{"partner":"A","words":"x","seen_by":["A","A"]}]})"), ErrorCode::InvalidInput);
}

}  // namespace
}  // namespace attune::cli
