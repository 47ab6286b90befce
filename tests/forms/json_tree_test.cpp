// SPDX-License-Identifier: Apache-2.0
#include "forms/json_tree.h"

#include "forms/read_form.h"

#include <gtest/gtest.h>

namespace attune::forms {
namespace {

Error refusal(std::string_view text) {
  try {
    const JsonTree tree(text, "f.json", ErrorCode::InvalidForm);
  } catch (const Error& error) {
    EXPECT_EQ(word(error.code()), word(ErrorCode::InvalidForm));
    EXPECT_EQ(error.detail("path"), "f.json");
    return error;
  }
  ADD_FAILURE() << "not refused: " << text.substr(0, 40);
  return Error(ErrorCode::Internal);
}

std::string place(const Error& error) {
  return std::string(error.detail("line")) + ":" + std::string(error.detail("column"));
}

std::string place(Place at) {
  return std::to_string(at.line) + ":" + std::to_string(at.column);
}

TEST(JsonTree, KeepsValuesAndTheirPlaces) {
  const JsonTree tree("{\n  \"name\" : \"\u017b\\\"x\", \"n\":-2.5,\n\t\"list\": [ 1, true,\n null, {} ]\n}", "f.json",
                      ErrorCode::InvalidForm);
  const JsonNode root = tree.root();
  EXPECT_EQ(root.member("name").text(), "\u017b\"x");
  EXPECT_EQ(place(root.member("name").key_place()), "2:3");
  EXPECT_EQ(place(root.member("name").place()), "2:12");
  EXPECT_EQ(root.member("n").number(), -2.5);
  EXPECT_EQ(place(root.member("n").key_place()), "2:20");  // counted in letters, not in bytes
  EXPECT_EQ(place(root.member("n").place()), "2:24");
  std::vector<std::string> places;
  for (const JsonNode each : children(root.member("list"))) {
    places.push_back(place(each.place()));
  }
  EXPECT_EQ(places, (std::vector<std::string>{"3:12", "3:15", "4:2", "4:8"}));
  EXPECT_TRUE(root.member("list").first().is(JsonKind::Integer));
  EXPECT_FALSE(root.member("other"));
}

TEST(JsonTree, ReadsAMarkAtTheStart) {
  const JsonTree tree("\xEF\xBB\xBF{\"a\":1}", "f.json", ErrorCode::InvalidForm);
  EXPECT_EQ(place(tree.root().member("a").key_place()), "1:2");
}

TEST(JsonTree, TakesNullForWhatIsNotThere) {
  const JsonTree tree(R"({"a":null})", "f.json", ErrorCode::InvalidForm);
  EXPECT_FALSE(tree.root().member("a"));
  EXPECT_TRUE(tree.root().first().is(JsonKind::Null));
}

TEST(JsonTree, KeepsWholeNumbersAsFarAsTheyGo) {
  const JsonTree tree("[9223372036854775807, 9223372036854775808, 1.0, -0]", "f.json", ErrorCode::InvalidForm);
  JsonNode at = tree.root().first();
  EXPECT_EQ(at.integer(), INT64_MAX);
  at = at.next();
  EXPECT_TRUE(at.is(JsonKind::Number));
  EXPECT_EQ(at.number(), 9223372036854775808.0);
  EXPECT_TRUE(at.next().is(JsonKind::Number));
}

TEST(JsonTree, SaysWhereItStopped) {
  const Error error = refusal("{\n  \"a\": 1,\n  oops\n}");
  EXPECT_EQ(error.detail("reason"), "json");
  EXPECT_EQ(place(error), "3:3");
}

TEST(JsonTree, RefusesWhatIsNoJson) {
  for (const char* text : {"", " ", "{", "[1,]", "{\"a\":1} x", "{'a':1}", "\"\xff\"", "\"\xc0\x80\"", "\"\\ud800\"",
                           "nul", "[1]//", "[1e999]", "\"a\nb\"", "{\"a\"}", "[1 2]", "\"\xed\xa0\x80\""}) {
    EXPECT_EQ(refusal(text).detail("reason"), "json") << text;
  }
}

TEST(JsonTree, RefusesNulWhereverItStands) {
  EXPECT_EQ(refusal(std::string_view("\"a\0b\"", 5)).detail("reason"), "nul");
  const Error after = refusal(std::string_view("{}\n \0{}", 7));
  EXPECT_EQ(after.detail("reason"), "nul");
  EXPECT_EQ(place(after), "2:2");
}

TEST(JsonTree, RefusesAKeyTwiceAndNamesItUnlessItMayBeAName) {
  const Error error = refusal("{\"a\":{\"name\":1,\n \"name\":2}}");
  EXPECT_EQ(error.detail("reason"), "key-twice");
  EXPECT_EQ(error.detail("field"), "name");
  EXPECT_EQ(place(error), "2:2");
  EXPECT_EQ(refusal(R"({"B1a":1,"B1a":2})").detail("field"), "B1a");
  EXPECT_EQ(refusal(R"({"Maya":1,"Maya":2})").detail("field"), "key");
  EXPECT_EQ(refusal(R"({"my wife":1,"my wife":2})").detail("field"), "key");
  // The same key by another spelling of it.
  EXPECT_EQ(refusal(R"({"a":1,"\u0061":2})").detail("reason"), "key-twice");
}

TEST(JsonTree, HasALimitOfDepth) {
  const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
  EXPECT_NO_THROW(JsonTree(nested(JsonTree::k_deepest), "f", ErrorCode::InvalidForm));
  const Error error = refusal(nested(JsonTree::k_deepest + 1));
  EXPECT_EQ(error.detail("reason"), "too-deep");
  EXPECT_EQ(place(error), "1:201");
  EXPECT_EQ(refusal(std::string(1000000, '[')).detail("reason"), "too-deep");
  std::string objects;
  for (int n = 0; n < 1000; ++n) {
    objects += "{\"a\":";
  }
  EXPECT_EQ(refusal(objects).detail("reason"), "too-deep");
}

TEST(JsonTree, HasLimitsOfSizeAndOfValues) {
  EXPECT_EQ(refusal(std::string(k_largest_file + 1, ' ')).detail("reason"), "too-large");
  std::string many = "[0";
  for (std::size_t n = 0; n < JsonTree::k_most_values; ++n) {
    many += ",0";
  }
  EXPECT_EQ(refusal(many + "]").detail("reason"), "too-many-values");
}

TEST(JsonTree, FindsEqualKeysAmongMany) {
  std::string many = "{";
  for (int i = 0; i < 100000; ++i) {
    many += "\"k" + std::to_string(i) + "\":0,";
  }
  EXPECT_NO_THROW(JsonTree(many + "\"last\":0}", "f", ErrorCode::InvalidForm));
  EXPECT_EQ(refusal(many + "\"k5\":0}").detail("field"), "k5");
}

}  // namespace
}  // namespace attune::forms
