// SPDX-License-Identifier: Apache-2.0
// One person's interview: kept while it goes on, gone on with later, recorded at the end.
#include "practice/asked_case.h"
#include "support/files.h"

namespace attune::test {
namespace {

using domain::Lens;
using practice::Interview;

class InterviewTest : public AskedCase {};

TEST_F(InterviewTest, IsHeldUntilEveryoneHasSigned) {
  const domain::CaseId other = add_case(*m_practice, "C-2");
  practice::sign_policy(*m_practice, other, k_a);
  EXPECT_ERROR(Interview(*m_practice, practice::data_folder(), other, k_a, k_form), ErrorCode::NotPermitted);
  practice::sign_policy(*m_practice, other, k_b);
  EXPECT_NO_THROW(Interview(*m_practice, practice::data_folder(), other, k_a, k_form));
}

TEST_F(InterviewTest, IsOfAMemberAndOfAFormThatIsThere) {
  EXPECT_ERROR(interview(domain::Letter('C')), ErrorCode::NotFound);
  EXPECT_ERROR(interview(k_a, "no-such-form"), ErrorCode::NotFound);
}

TEST_F(InterviewTest, IsGoneOnWithWhereItWasLeft) {
  {
    Interview begun = interview(k_a);
    EXPECT_FALSE(begun.begun() || begun.changed());
    choose(begun, "B7", {2});
    type(begun, "start.why", "We are tired");
    EXPECT_TRUE(begun.begun() && begun.changed());
    begun.keep();
    EXPECT_FALSE(begun.changed());
  }
  m_practice.close();
  m_practice.reopen();
  const Interview again = interview(k_a);
  EXPECT_TRUE(again.begun());
  EXPECT_FALSE(again.changed());
  EXPECT_FALSE(again.standing());
  EXPECT_EQ(answered_there(again), (Lines{"start.why=We are tired", "B7=2"}));
  EXPECT_FALSE(interview(k_b).begun()) << "everyone's is their own";
}

TEST_F(InterviewTest, AWordThatWasNotKeptIsNotThere) {
  {
    Interview begun = interview(k_a);
    choose(begun, "B7", {2});
    begun.keep();
    choose(begun, "B8", {2});
  }
  EXPECT_EQ(answered_there(interview(k_a)), Lines{"B7=2"});
}

TEST_F(InterviewTest, NothingGivenIsNothingKept) {
  Interview begun = interview(k_a);
  begun.keep();
  choose(begun, "B7", {2});
  choose(begun, "B7", {});
  begun.keep();
  EXPECT_TRUE(occasions(k_a).empty());
  EXPECT_EQ(audited("draft"), 0);
}

TEST_F(InterviewTest, WhatIsTakenBackLeavesTheDraft) {
  Interview begun = interview(k_a);
  choose(begun, "B7", {2});
  begun.keep();
  choose(begun, "B7", {});
  begun.keep();
  EXPECT_FALSE(interview(k_a).begun());
}

TEST_F(InterviewTest, KeptManyTimesItIsOneLineOfTheAudit) {
  Interview begun = interview(k_a);
  for (std::size_t option = 0; option < 4; ++option) {
    choose(begun, "B7", {option});
    begun.keep();
    begun.keep();
  }
  EXPECT_EQ(occasions(k_a).size(), 1U);
  EXPECT_EQ(audited("draft"), 1);
  EXPECT_EQ(audited("supersede"), 0);
}

TEST_F(InterviewTest, ADraftLeavesWhatStands) {
  record(k_a, R"({"B7":2,"B30":0})");
  Interview begun = interview(k_a);
  EXPECT_EQ(begun.standing(), date("2026-03-05"));
  EXPECT_FALSE(begun.begun()) << "begins empty, not with what stands";
  choose(begun, "B30", {3});
  begun.keep();
  EXPECT_EQ(occasions(k_a),
            (std::vector<Lines>{{"draft", "B30=A lot"}, {"stands", "B7=Quite a bit", "B30=Not at all"}}));
  EXPECT_TRUE(practice::list_signals(*m_practice, m_case, Lens::clinician()).empty());
}

TEST_F(InterviewTest, FinishedItTakesThePlaceOfWhatStood) {
  record(k_a, R"({"B7":2,"B8":1})");
  Interview begun = interview(k_a);
  choose(begun, "B7", {3});
  choose(begun, "B30", {2});
  begun.keep();
  const practice::IntakeView view = begun.finish();
  EXPECT_FALSE(*view.draft || *view.superseded);
  EXPECT_EQ(view.answers.size(), 2U);
  EXPECT_FALSE(begun.changed());
  EXPECT_EQ(occasions(k_a), (std::vector<Lines>{{"stands", "B7=A lot", "B30=Quite a bit"},
                                                {"superseded", "B7=Quite a bit", "B8=A little"}}));
  EXPECT_EQ(audited("record"), 2);
  const auto signals = practice::list_signals(*m_practice, m_case, Lens::clinician());
  ASSERT_EQ(signals.size(), 1U);
  EXPECT_EQ(signals[0].code, "B30");
  EXPECT_FALSE(interview(k_a).begun()) << "the draft has become the answers";
}

TEST_F(InterviewTest, WithoutAnAnswerItIsNotFinished) {
  Interview begun = interview(k_a);
  EXPECT_ERROR(begun.finish(), ErrorCode::NotPermitted);
  choose(begun, "B7", {2});
  choose(begun, "B7", {});
  EXPECT_ERROR(begun.finish(), ErrorCode::NotPermitted);
  EXPECT_TRUE(occasions(k_a).empty());
}

TEST_F(InterviewTest, ACorrectionBeginsWithWhatStands) {
  record(k_a, R"({"start.why":"We are tired","B1a":2,"B1a.where":"Left","B7":2,"brakes.pick":["B7","B8"],"T-a":6})");
  Interview begun = interview(k_a);
  begun.begin_from_standing();
  EXPECT_TRUE(begun.begun() && begun.changed());
  const Lines before = answered_there(begun);
  EXPECT_EQ(before.size(), 6U);
  EXPECT_NE(std::find(before.begin(), before.end(), "B1a.where=Left"), before.end());
  choose(begun, "B7", {0});
  begun.finish();
  const auto all = occasions(k_a);
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all[0].size(), all[1].size());
  EXPECT_NE(std::find(all[0].begin(), all[0].end(), "B7=Not at all"), all[0].end());
}

TEST_F(InterviewTest, WhatIsAnsweredHereIsNotWrittenOver) {
  record(k_a, R"({"B7":2,"B8":1})");
  Interview begun = interview(k_a);
  choose(begun, "B7", {0});
  begun.begin_from_standing();
  EXPECT_EQ(answered_there(begun), Lines{"B7=0"});
  Interview nothing = interview(k_b);
  nothing.begin_from_standing();
  EXPECT_FALSE(nothing.begun() || nothing.changed());
}

TEST_F(InterviewTest, AnAnswerThatIsNoneChangesNothing) {
  Interview begun = interview(k_a);
  choose(begun, "B7", {1});
  EXPECT_ERROR(choose(begun, "B7", {6}), ErrorCode::InvalidInput);
  EXPECT_ERROR(choose(begun, "brakes.pick", {0, 1, 2, 3}), ErrorCode::InvalidInput);
  EXPECT_EQ(answered_there(begun), Lines{"B7=1"});
}

// A form that changes while a draft of it is there.
class ChangedFormTest : public AskedCase {
 protected:
  ChangedFormTest() {
    std::filesystem::create_directories(m_practice.temp() / "data" / "forms");
    write("1", "How are you?");
  }
  void write(const std::string& version, const std::string& question, const char* type = "text") {
    write_file(
        m_practice.temp() / "data" / "forms" / "small.json",
        R"({"resourceType":"Questionnaire","status":"active","version":")" + version +
            R"(","title":"Small","item":[{"linkId":"g","type":"group","text":"All","item":[{"linkId":"q","type":")" +
            type + R"(","text":")" + question + R"("}]}]})");
  }
  Interview small(domain::Letter partner) {
    return Interview(*m_practice, m_practice.temp() / "data", m_case, partner, "small");
  }
};

TEST_F(ChangedFormTest, ADraftIsGoneOnWithInTheWordsInWhichItWasBegun) {
  {
    Interview begun = small(k_a);
    type(begun, "q", "Tired");
    begun.keep();
  }
  write("2", "How is your sleep?");
  EXPECT_EQ(find_question(small(k_a), "q")->text, "How are you?");
  EXPECT_EQ(find_question(small(k_b), "q")->text, "How is your sleep?");
  EXPECT_EQ(small(k_a).finish().version, "1");
  EXPECT_EQ(find_question(small(k_a), "q")->text, "How is your sleep?") << "finished, the next is in the new words";
}

TEST_F(ChangedFormTest, WhatIsNoAnswerAnyMoreIsAskedAgain) {
  {
    Interview begun = small(k_a);
    type(begun, "q", "Tired");
    begun.finish();
  }
  write("2", "How many nights?", "integer");
  Interview again = small(k_a);
  again.begin_from_standing();
  EXPECT_TRUE(answered_there(again).empty());
}

}  // namespace
}  // namespace attune::test
