// SPDX-License-Identifier: Apache-2.0
// A form handed to one person: begins empty whatever is in the record, and adds to it what is given back.
#include "practice/asked_case.h"
#include "practice/lens_dump.h"

namespace attune::test {
namespace {

using domain::Lens;
using practice::HandOver;
using practice::Interview;

class HandOverTest : public AskedCase {
 protected:
  std::string dumped(domain::Letter partner, const char* room) {
    const HandOver handed = hand_over(partner, room);
    std::string text = handed.person().str() + handed.clinician().str() + handed.notice();
    for (int at = handed.first(); at >= 0; at = handed.next(at, 1)) {
      text += dump(handed.block(at));
    }
    return text;
  }
};

TEST_F(HandOverTest, IsHeldUntilEveryoneHasSigned) {
  const domain::CaseId other = add_case(*m_practice, "C-2");
  practice::sign_policy(*m_practice, other, k_a);
  EXPECT_ERROR(HandOver(*m_practice, practice::data_folder(), other, k_a, k_form, people("A,B")),
               ErrorCode::NotPermitted);
  practice::sign_policy(*m_practice, other, k_b);
  EXPECT_NO_THROW(HandOver(*m_practice, practice::data_folder(), other, k_a, k_form, people("A,B")));
}

TEST_F(HandOverTest, IsForSomebodyWhoIsThere) {
  EXPECT_ERROR(hand_over(k_a, "B"), ErrorCode::NotPermitted);
  EXPECT_ERROR(hand_over(domain::Letter('C'), "A,C"), ErrorCode::NotFound);
  EXPECT_ERROR(hand_over(k_a, "A,C"), ErrorCode::NotFound);
}

TEST_F(HandOverTest, SaysForWhomItIsAndWhereTheAnswersGo) {
  const HandOver handed = hand_over(k_a, "A,B");
  EXPECT_EQ(handed.person(), text("Maya"));
  EXPECT_EQ(handed.clinician(), text("Ines"));
  EXPECT_NE(handed.notice().find("Ines"), std::string::npos);
  EXPECT_NE(handed.notice().find("Daniel"), std::string::npos);
  EXPECT_EQ(handed.notice().find("Reyes"), std::string::npos) << "together names only";
}

TEST_F(HandOverTest, TheNoticeIsOfThePolicyThatThisPersonSigned) {
  const std::string before = hand_over(k_a, "A").notice();
  practice::CoupleEdit edit;
  edit.policy = domain::PolicyKind::NoSecrets;
  practice::edit_couple(*m_practice, m_case, edit);
  EXPECT_ERROR(hand_over(k_a, "A"), ErrorCode::NotPermitted);  // nobody has signed it yet
  practice::sign_policy(*m_practice, m_case, k_a);
  practice::sign_policy(*m_practice, m_case, k_b);
  EXPECT_NE(hand_over(k_a, "A").notice(), before);
}

TEST_F(HandOverTest, BeginsEmptyAndTheSameWhateverIsInTheRecord) {
  const char* rooms[] = {"A", "A,B"};
  std::vector<std::string> empty;
  for (const char* room : rooms) {
    empty.push_back(dumped(k_a, room));
  }
  record(k_a, R"({"B7":2,"B1a":3,"start.why":"We are tired","way":"short","D2":"often"})");
  record(k_a, R"({"B7":1,"B30":2,"S103":3,"start.well":"Breakfast","T-b":2})", true);
  record(k_b, R"({"B7":3,"start.why":"So are we"})");
  practice::share_answer(*m_practice, m_case, k_b, k_form, "B7", people("A"));
  for (std::size_t each = 0; each < 2; ++each) {
    EXPECT_TRUE(dumped(k_a, rooms[each]) == empty[each]) << rooms[each];
    EXPECT_FALSE(hand_over(k_a, rooms[each]).answered());
    EXPECT_TRUE(answered_there(hand_over(k_a, rooms[each])).empty());
  }
}

TEST_F(HandOverTest, WithSomebodyElseThereWhatIsAskedAloneOnlyIsLeftOut) {
  for (const char* link : {"B1a", "B19", "B20", "B30", "A5", "A6", "D4", "T-b", "T-f", "pick.quiet", "S144"}) {
    EXPECT_TRUE(find_question(hand_over(k_a, "A"), link)) << link;
    EXPECT_FALSE(find_question(hand_over(k_a, "A,B"), link)) << link;
  }
  EXPECT_TRUE(find_question(hand_over(k_a, "A,B"), "B7"));
  EXPECT_FALSE(find_question(hand_over(k_a, "A"), "B7.note")) << "the clinician's own";
}

TEST_F(HandOverTest, GivenBackItIsRecorded) {
  record(k_a, R"({"B8":1})");
  HandOver handed = hand_over(k_a, "A");
  choose(handed, "B7", {2});
  choose(handed, "B30", {1});
  type(handed, "start.why", "We are tired");
  EXPECT_TRUE(handed.answered());
  handed.finish();
  EXPECT_EQ(occasions(k_a), (std::vector<Lines>{{"stands", "start.why=We are tired", "B7=Quite a bit", "B30=A little"},
                                                {"superseded", "B8=A little"}}));
  EXPECT_EQ(practice::list_signals(*m_practice, m_case, Lens::clinician()).size(), 1U);
  EXPECT_TRUE(practice::list_sharings(*m_practice, m_case, Lens::clinician()).empty()) << "nothing is shared by it";
}

TEST_F(HandOverTest, GivenBackTwiceItIsRecordedOnce) {
  HandOver handed = hand_over(k_a, "A");
  choose(handed, "B7", {2});
  handed.finish();
  handed.finish();
  handed.keep();
  EXPECT_EQ(occasions(k_a), std::vector<Lines>({{"stands", "B7=Quite a bit"}}));
}

TEST_F(HandOverTest, NothingAnsweredIsNothingRecorded) {
  HandOver handed = hand_over(k_a, "A,B");
  handed.keep();
  handed.finish();
  EXPECT_TRUE(occasions(k_a).empty());
  record(k_a, R"({"B7":2})");
  record(k_a, R"({"B8":2})", true);
  const auto before = occasions(k_a);
  HandOver again = hand_over(k_a, "A");
  choose(again, "B9", {2});
  choose(again, "B9", {});
  again.keep();
  again.finish();
  EXPECT_EQ(occasions(k_a), before);
}

TEST_F(HandOverTest, AddsToADraftAndTakesNothingOfItAway) {
  {
    Interview begun = interview(k_a);
    choose(begun, "B7", {2});
    choose(begun, "B8", {1});
    choose(begun, "B1a", {2});
    type(begun, "B1a.where", "At the side");
    begun.keep();
  }
  HandOver handed = hand_over(k_a, "A,B");
  choose(handed, "B7", {0});
  choose(handed, "B9", {3});
  handed.keep();
  EXPECT_EQ(answered_there(interview(k_a)), (Lines{"B1a=2", "B1a.where=At the side", "B7=0", "B8=1", "B9=3"}));
  handed.finish();
  EXPECT_EQ(occasions(k_a), std::vector<Lines>({{"stands", "B1a=Quite a bit", "B1a.where=At the side", "B7=Not at all",
                                                 "B8=A little", "B9=A lot"}}));
  EXPECT_FALSE(interview(k_a).begun());
}

TEST_F(HandOverTest, LeftInTheMiddleItIsADraft) {
  {
    HandOver handed = hand_over(k_a, "A");
    choose(handed, "B7", {2});
    handed.keep();
    choose(handed, "B8", {2});
    handed.keep();
    EXPECT_EQ(audited("draft"), 1);
  }
  EXPECT_EQ(occasions(k_a), std::vector<Lines>({{"draft", "B7=Quite a bit", "B8=Quite a bit"}}));
  HandOver again = hand_over(k_a, "A");
  EXPECT_FALSE(again.answered()) << "nothing of it is shown again";
  choose(again, "B9", {1});
  again.finish();
  EXPECT_EQ(occasions(k_a), std::vector<Lines>({{"stands", "B7=Quite a bit", "B8=Quite a bit", "B9=A little"}}));
}

TEST_F(HandOverTest, AnAnswerTakenBackBeforeGivingBackIsNotRecorded) {
  HandOver handed = hand_over(k_a, "A");
  choose(handed, "B7", {2});
  choose(handed, "B30", {3});
  type(handed, "start.why", "We are tired");
  handed.keep();
  choose(handed, "B30", {});
  type(handed, "start.why", "");
  handed.finish();
  EXPECT_EQ(occasions(k_a), std::vector<Lines>({{"stands", "B7=Quite a bit"}}));
  EXPECT_TRUE(practice::list_signals(*m_practice, m_case, Lens::clinician()).empty());
}

TEST_F(HandOverTest, TakenBackAltogetherNothingOfItStays) {
  HandOver handed = hand_over(k_a, "A");
  choose(handed, "B30", {3});
  handed.keep();
  choose(handed, "B30", {});
  handed.finish();
  EXPECT_FALSE(interview(k_a).begun());
  for (const Lines& each : occasions(k_a)) {
    EXPECT_EQ(each, Lines{"draft"});
  }
}

// A draft on the short way closes lines that stand open for who reads the whole list.
TEST_F(HandOverTest, WhatIsAnsweredCountsWhateverWayTheDraftTook) {
  {
    Interview begun = interview(k_a);
    choose(begun, "way", {0});
    choose(begun, "brakes.tick.attention", {0});
    choose(begun, "B6", {3});
    begun.keep();
  }
  HandOver handed = hand_over(k_a, "A");
  choose(handed, "B8", {2});
  handed.finish();
  const Lines stands = occasions(k_a).front();
  EXPECT_NE(std::find(stands.begin(), stands.end(), "B8=Quite a bit"), stands.end());
  EXPECT_NE(std::find(stands.begin(), stands.end(), "B6=A lot"), stands.end());
}

TEST_F(HandOverTest, WhatADraftHeldCountsWhateverWayIsTakenHere) {
  {
    Interview begun = interview(k_a);
    choose(begun, "way", {1});
    choose(begun, "B7", {2});
    choose(begun, "A13", {1});
    begun.keep();
  }
  HandOver handed = hand_over(k_a, "A");
  choose(handed, "way", {0});
  choose(handed, "brakes.tick.attention", {0});
  choose(handed, "B6", {3});
  handed.finish();
  const Lines stands = occasions(k_a).front();
  for (const char* line : {"B6=A lot", "B7=Quite a bit", "A13=A little"}) {
    EXPECT_NE(std::find(stands.begin(), stands.end(), line), stands.end()) << line;
  }
}

TEST_F(HandOverTest, WhatFollowedFromAnotherAnswerThanTheLaterOneDoesNotCount) {
  {
    Interview begun = interview(k_a);
    choose(begun, "B1a", {2});
    type(begun, "B1a.where", "At the side");
    begun.keep();
  }
  HandOver handed = hand_over(k_a, "A");
  choose(handed, "B1a", {0});
  handed.finish();
  EXPECT_EQ(occasions(k_a), std::vector<Lines>({{"stands", "B1a=Not at all"}}));
}

}  // namespace
}  // namespace attune::test
