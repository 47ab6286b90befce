// SPDX-License-Identifier: Apache-2.0
// enableWhen: every operator on every kind of value, any and all, what stands under a closed item.
#include "forms/support.h"

namespace attune::test {
namespace {

using forms::Coding;
using forms::Moment;
using forms::Quantity;
using forms::Value;

// A question of this type and an item that opens by it.
SharedForm one_condition(const std::string& type, const std::string& condition, const std::string& more = {}) {
  return form_of(R"({"linkId":"q","type":")" + type + "\"" + more +
                 R"(},{"linkId":"x","type":"string","enableWhen":[{"question":"q",)" + condition + "}]}");
}

struct Row {
  const char* type;
  const char* condition;
  std::vector<Value> answer;
  bool open;
};

class Operators : public testing::TestWithParam<Row> {};

TEST_P(Operators, OpenByTheAnswer) {
  const Row& row = GetParam();
  forms::Answers answers(one_condition(row.type, row.condition, R"(,"repeats":true)"));
  answers.give("q", row.answer);
  EXPECT_EQ(is_open(answers, "x"), row.open) << row.type << " " << row.condition;
}

const std::int64_t k_three = 3;

INSTANTIATE_TEST_SUITE_P(
    Exists, Operators,
    testing::Values(Row{"integer", R"("operator":"exists","answerBoolean":true)", {}, false},
                    Row{"integer", R"("operator":"exists","answerBoolean":true)", {k_three}, true},
                    Row{"integer", R"("operator":"exists","answerBoolean":false)", {}, true},
                    Row{"integer", R"("operator":"exists","answerBoolean":false)", {k_three}, false},
                    Row{"string", R"("operator":"exists","answerBoolean":true)", {std::string("  ")}, false}));

INSTANTIATE_TEST_SUITE_P(
    Numbers, Operators,
    testing::Values(
        Row{"integer", R"("operator":"=","answerInteger":3)", {k_three}, true},
        Row{"integer", R"("operator":"=","answerInteger":4)", {k_three}, false},
        Row{"integer", R"("operator":"=","answerDecimal":3.0)", {k_three}, true},
        Row{"integer", R"("operator":"!=","answerInteger":3)", {k_three}, false},
        Row{"integer", R"("operator":"!=","answerInteger":4)", {k_three}, true},
        Row{"integer", R"("operator":"!=","answerInteger":4)", {}, false},
        Row{"integer", R"("operator":">","answerInteger":2)", {k_three}, true},
        Row{"integer", R"("operator":">","answerInteger":3)", {k_three}, false},
        Row{"integer", R"("operator":"<","answerInteger":4)", {k_three}, true},
        Row{"integer", R"("operator":"<","answerInteger":3)", {k_three}, false},
        Row{"integer", R"("operator":">=","answerInteger":3)", {k_three}, true},
        Row{"integer", R"("operator":">=","answerInteger":4)", {k_three}, false},
        Row{"integer", R"("operator":"<=","answerInteger":3)", {k_three}, true},
        Row{"integer", R"("operator":"<=","answerInteger":2)", {k_three}, false},
        Row{"integer", R"("operator":"<","answerInteger":4)", {}, false},
        Row{"decimal", R"("operator":">","answerDecimal":2.5)", {2.6}, true},
        Row{"quantity", R"("operator":">","answerQuantity":{"value":2,"unit":"kg"})", {Quantity{3, "kg"}}, true},
        Row{"quantity", R"("operator":">","answerQuantity":{"value":2,"unit":"kg"})", {Quantity{3, "g"}}, false},
        Row{"integer", R"("operator":"=","answerString":"3")", {k_three}, false},
        Row{"integer", R"("operator":"!=","answerString":"3")", {k_three}, false}));

INSTANTIATE_TEST_SUITE_P(
    OtherKinds, Operators,
    testing::Values(
        Row{"boolean", R"("operator":"=","answerBoolean":false)", {false}, true},
        Row{"boolean", R"("operator":"!=","answerBoolean":false)", {true}, true},
        Row{"boolean", R"("operator":">","answerBoolean":false)", {true}, false},
        Row{"string", R"("operator":"=","answerString":"yes")", {std::string("yes")}, true},
        Row{"string", R"("operator":"!=","answerString":"yes")", {std::string("Yes")}, true},
        Row{"date", R"("operator":">=","answerDate":"2026-03-05")", {Moment{"2026-03-05"}}, true},
        Row{"date", R"("operator":"<","answerDate":"2026-03-05")", {Moment{"2026-02"}}, true},
        Row{"date", R"("operator":"<","answerDate":"2026-03-05")", {Moment{"2026-03"}}, false},
        Row{"dateTime",
            R"("operator":"=","answerDateTime":"2026-03-05T10:00:00Z")",
            {Moment{"2026-03-05T11:00:00+01:00"}},
            true},
        Row{"dateTime",
            R"("operator":">","answerDateTime":"2026-03-05T10:00:00Z")",
            {Moment{"2026-03-05T11:00:00"}},
            false},
        Row{"time", R"("operator":"<=","answerTime":"08:00:00")", {Moment{"07:59:59"}}, true},
        Row{"choice", R"("operator":"=","answerCoding":{"system":"s","code":"a"})", {Coding{"s", "a", ""}}, true},
        Row{"choice", R"("operator":"=","answerCoding":{"code":"a"})", {Coding{"s", "a", "A"}}, true},
        Row{"choice", R"("operator":"=","answerCoding":{"system":"t","code":"a"})", {Coding{"s", "a", ""}}, false},
        Row{"choice", R"("operator":"!=","answerCoding":{"system":"s","code":"a"})", {Coding{"s", "b", ""}}, true},
        Row{"choice", R"("operator":">","answerCoding":{"system":"s","code":"a"})", {Coding{"s", "b", ""}}, false}));

INSTANTIATE_TEST_SUITE_P(
    SeveralAnswers, Operators,
    testing::Values(Row{"integer", R"("operator":"=","answerInteger":3)", {std::int64_t{1}, k_three}, true},
                    Row{"integer", R"("operator":"!=","answerInteger":3)", {std::int64_t{1}, k_three}, true},
                    Row{"integer", R"("operator":"!=","answerInteger":3)", {k_three, k_three}, false},
                    Row{"integer", R"("operator":">","answerInteger":3)", {std::int64_t{1}, k_three}, false}));

// q closes g, which holds r; x opens by r's answer, y by there being none.
SharedForm chain() {
  return form_of(R"({"linkId":"q","type":"boolean"},
    {"linkId":"g","type":"group","enableWhen":[{"question":"q","operator":"=","answerBoolean":true}],
     "item":[{"linkId":"r","type":"integer","item":[{"linkId":"r.note","type":"string"}]}]},
    {"linkId":"x","type":"string","enableWhen":[{"question":"r","operator":">","answerInteger":1}]},
    {"linkId":"y","type":"string","enableWhen":[{"question":"r","operator":"exists","answerBoolean":false}]})");
}

TEST(Conditions, CloseEverythingUnderAClosedItem) {
  forms::Answers answers(chain());
  EXPECT_FALSE(is_open(answers, "r.note"));
  answers.give("q", {true});
  EXPECT_TRUE(is_open(answers, "r.note"));
}

TEST(Conditions, DoNotCountAnAnswerOfAClosedItem) {
  forms::Answers answers(chain());
  answers.give("r", {k_three});
  EXPECT_FALSE(is_open(answers, "x"));
  EXPECT_TRUE(is_open(answers, "y"));
  answers.give("q", {true});
  EXPECT_TRUE(is_open(answers, "x"));
  EXPECT_FALSE(is_open(answers, "y"));
  answers.give("q", {false});
  EXPECT_FALSE(is_open(answers, "x"));
  EXPECT_EQ(given(answers, "r").size(), 1U);  // kept for when it opens again
}

TEST(Conditions, TellWhatOpenedAndClosedInFormOrder) {
  forms::Answers answers(chain());
  const forms::Form& form = answers.form();
  EXPECT_TRUE(answers.give("r", {k_three}).empty());
  EXPECT_EQ(link_ids(form, answers.give("q", {true})), (std::vector<std::string>{"g", "r", "r.note", "x", "y"}));
  EXPECT_TRUE(answers.give("q", {true}).empty());
  EXPECT_EQ(link_ids(form, answers.give("r", {std::int64_t{0}})), (std::vector<std::string>{"x"}));
  EXPECT_EQ(link_ids(form, answers.take_away(form.find("r"))), (std::vector<std::string>{"y"}));
  EXPECT_EQ(link_ids(form, answers.take_away(form.find("q"))), (std::vector<std::string>{"g", "r", "r.note"}));
}

TEST(Conditions, MayPointToALaterItem) {
  forms::Answers answers(form_of(R"({"linkId":"x","type":"string","enableWhen":[
      {"question":"q","operator":"=","answerBoolean":true}]},{"linkId":"q","type":"boolean"})"));
  EXPECT_EQ(answers.give("q", {true}), (std::vector<int>{0}));
}

TEST(Conditions, NeedAllOrAnyAsTheFormSays) {
  const auto form = [](const std::string& behavior) {
    return form_of(R"({"linkId":"a","type":"boolean"},{"linkId":"b","type":"boolean"},{"linkId":"x","type":"string",
      "enableBehavior":")" +
                   behavior + R"(","enableWhen":[{"question":"a","operator":"=","answerBoolean":true},
      {"question":"b","operator":"=","answerBoolean":true}]})");
  };
  for (const bool both : {false, true}) {
    forms::Answers any(form("any"));
    forms::Answers all(form("all"));
    any.give("a", {true});
    all.give("a", {true});
    any.give("b", {both});
    all.give("b", {both});
    EXPECT_TRUE(is_open(any, "x"));
    EXPECT_EQ(is_open(all, "x"), both);
  }
}

TEST(Conditions, FollowALongChain) {
  std::string items = R"({"linkId":"q0","type":"boolean"})";
  for (int n = 1; n < 2000; ++n) {
    items += R"(,{"linkId":"q)" + std::to_string(n) + R"(","type":"boolean","enableWhen":[{"question":"q)" +
             std::to_string(n - 1) + R"(","operator":"=","answerBoolean":true}]})";
  }
  forms::Answers answers(form_of(items));
  for (int n = 1999; n > 0; --n) {
    answers.give(n, {true});
  }
  EXPECT_EQ(answers.answered_count(), 0);
  EXPECT_EQ(answers.give(0, {true}).size(), 1999U);
  EXPECT_EQ(answers.answered_count(), 2000);
}

}  // namespace
}  // namespace attune::test
