// SPDX-License-Identifier: Apache-2.0
#include "cli/json_reader.h"

#include "support/errors.h"

namespace attune::cli {
namespace {

Error refusal(std::string_view text) {
  try {
    read_json(text, "file.json");
  } catch (const Error& error) {
    return error;
  }
  ADD_FAILURE() << "not refused: " << text.substr(0, 40);
  return Error(ErrorCode::Internal);
}

TEST(ReadJson, KeepsEveryKindOfValueAndTheOrder) {
  const Json value = read_json(R"({"b":[1,-2,3.5,true,null,"ż"],"a":{"c":{}}})", "f");
  EXPECT_EQ(json_line(value), R"({"b":[1,-2,3.5,true,null,"ż"],"a":{"c":{}}})");
}

TEST(ReadJson, SaysWhereItStopped) {
  const Error error = refusal("{\n  \"a\": 1,\n  oops\n}");
  EXPECT_EQ(error.exit_status(), 5);
  EXPECT_EQ(error.detail("path"), "file.json");
  EXPECT_EQ(error.detail("reason"), "json");
  EXPECT_EQ(error.detail("line"), "3");
  EXPECT_EQ(error.detail("column"), "3");
}

TEST(ReadJson, RefusesWhatIsNoJson) {
  for (const char* text : {"", " ", "{", "[1,]", "{\"a\":1} x", "{'a':1}", "\"\xff\"", "\"\\ud800\"", "nul", "[1]//"}) {
    EXPECT_EQ(refusal(text).detail("reason"), "json") << text;
  }
  EXPECT_EQ(refusal(std::string_view("\"a\0b\"", 5)).detail("reason"), "json");
}

TEST(ReadJson, RefusesAKeyTwice) {
  const Error error = refusal("{\"a\":{\"name\":1,\n\"name\":2}}");
  EXPECT_EQ(error.detail("reason"), "key-twice");
  EXPECT_EQ(error.detail("field"), "name");
  EXPECT_EQ(error.detail("line"), "2");
  EXPECT_EQ(refusal(R"({"Maya":1,"Maya":2})").detail("field"), "key");
}

TEST(ReadJson, HasALimitOfDepthAndOfKeys) {
  const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
  EXPECT_NO_THROW(read_json(nested(k_deepest_json), "f"));
  EXPECT_EQ(refusal(nested(k_deepest_json + 1)).detail("reason"), "too-deep");
  EXPECT_EQ(refusal(std::string(1000000, '[')).detail("reason"), "too-deep");
  std::string many = "{";
  for (int i = 0; i < 100000; ++i) {
    many += "\"k" + std::to_string(i) + "\":0,";
  }
  EXPECT_EQ(refusal(many).detail("reason"), "too-many-keys");
}

}  // namespace
}  // namespace attune::cli
