// SPDX-License-Identifier: Apache-2.0
#include "domain/text.h"

#include "support/errors.h"

#include <array>
#include <vector>

namespace attune::domain {
namespace {

using namespace std::string_literals;

std::string reason_of(std::string_view text) {
  try {
    Text::from(text, "words");
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::InvalidInput);
    EXPECT_EQ(error.detail("field"), "words");
    return std::string(error.detail("reason"));
  }
  return {};
}

std::string line_reason_of(std::string_view text) {
  try {
    Text::line(text, "name");
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::InvalidInput);
    EXPECT_EQ(error.detail("field"), "name");
    return std::string(error.detail("reason"));
  }
  return {};
}

TEST(Text, NothingIsText) {
  EXPECT_TRUE(Text::from("", "words").empty());
  EXPECT_TRUE(Text::line("   ", "name").empty());
  EXPECT_EQ(Text(), Text::from("", "words"));
}

TEST(Text, KeepsWhatWasTyped) {
  const std::array<std::string, 6> typed{"a\tb\nc", " two  blanks ", "👩‍❤️‍👨",
                                         "العربية", "שלום",          "日本語"};
  for (const std::string& text : typed) {
    EXPECT_EQ(Text::from(text, "words").str(), text);
  }
}

TEST(Text, KeepsMarksOfDirection) {
  const std::string marked = "\u200Fשלום\u200E (\u2067abc\u2069) \u202Eabc\u202C";
  EXPECT_EQ(Text::from(marked, "words").str(), marked);
  EXPECT_EQ(Text::line(marked, "name").str(), marked);
}

TEST(Text, RefusesNul) {
  EXPECT_EQ(reason_of("a\0b"s), "nul");
  EXPECT_EQ(reason_of("\0"s), "nul");
  EXPECT_EQ(line_reason_of("a\0"s), "nul");
}

TEST(Text, RefusesWhatIsNotUtf8) {
  const std::array<std::string, 9> broken{"\x80",         "\xC3",     "a\xFFz",           "\xC0\xAF",
                                          "\xED\xA0\x80", "\xE2\x82", "\xF4\x90\x80\x80", "\xF8\x88\x80\x80\x80",
                                          "\xE0\x80\xAF"};
  for (const std::string& text : broken) {
    EXPECT_EQ(reason_of(text), "not-utf8") << ::testing::PrintToString(text);
    EXPECT_EQ(line_reason_of(text), "not-utf8") << ::testing::PrintToString(text);
  }
}

TEST(Text, RefusesControlCharacters) {
  for (int code = 1; code < 0x20; ++code) {
    if (code == '\t' || code == '\n' || code == '\r') {
      continue;
    }
    EXPECT_EQ(reason_of("a" + std::string(1, static_cast<char>(code))), "control-character") << code;
    EXPECT_EQ(line_reason_of("a" + std::string(1, static_cast<char>(code))), "control-character") << code;
  }
  EXPECT_EQ(reason_of("\x7F"), "control-character");
  EXPECT_EQ(reason_of("a\xC2\x85z"), "control-character");  // C1
}

TEST(Text, RefusesSeparatorsThatNoFieldShowsAsALine) {
  EXPECT_EQ(reason_of("\u2028"), "control-character");
  EXPECT_EQ(reason_of("a\u2029b"), "control-character");
  EXPECT_EQ(line_reason_of("a\u2028b"), "control-character");
}

TEST(Text, ComposesWhatIsDecomposed) {
  EXPECT_EQ(Text::from("Zoe\u0308", "words").str(), "Zo\u00EB");
  EXPECT_EQ(Text::line("Zoe\u0308", "name"), Text::line("Zo\u00EB", "name"));
  EXPECT_EQ(Text::from("\u1112\u1161\u11AB", "words").str(), "\uD55C");  // Hangul
  EXPECT_EQ(Text::from("\u212B", "words").str(), "\u00C5");              // Ångström sign
}

// In normal form C as it is made for a passphrase, which takes no short way.
std::string composed(const std::string& utf8) {
  std::vector<std::int32_t> work(2 * utf8.size() + 2);
  const auto bytes = compose_within(work, utf8);
  return bytes ? std::string(reinterpret_cast<const char*>(work.data()), *bytes) : std::string();
}

std::string utf8_of(char32_t code) {
  const auto byte = [](char32_t bits) { return static_cast<char>(static_cast<unsigned char>(bits)); };
  if (code < 0x80) {
    return {byte(code)};
  }
  if (code < 0x800) {
    return {byte(0xC0U | (code >> 6U)), byte(0x80U | (code & 0x3FU))};
  }
  return {byte(0xE0U | (code >> 12U)), byte(0x80U | ((code >> 6U) & 0x3FU)), byte(0x80U | (code & 0x3FU))};
}

TEST(Text, IsComposedWhateverStandsBesideWhat) {
  for (char32_t code = 0xA0; code < 0x3000; ++code) {
    if (code == 0x2028 || code == 0x2029) {
      continue;
    }
    for (const std::string& text : {utf8_of(code), "a" + utf8_of(code), utf8_of(code) + utf8_of(0x301) + "z",
                                    "e" + utf8_of(0x323) + utf8_of(code) + utf8_of(0x301)}) {
      ASSERT_EQ(Text::from(text, "words").str(), composed(text)) << std::hex << static_cast<unsigned>(code);
    }
  }
}

TEST(Text, ReadsEveryKindOfLineEndAsNewline) {
  EXPECT_EQ(Text::from("a\r\nb\rc\nd\r\n\r", "words").str(), "a\nb\nc\nd\n\n");
}

TEST(Text, OneLineIsOne) {
  EXPECT_EQ(line_reason_of("a\nb"), "more-than-one-line");
  EXPECT_EQ(line_reason_of("a\tb"), "more-than-one-line");
  EXPECT_NE(line_reason_of("a\rb"), "");
  EXPECT_EQ(Text::line("  Maya Nowak  ", "name").str(), "Maya Nowak");
}

TEST(Text, LengthOfTextIsBounded) {
  const std::string megabyte(std::size_t{1024} * 1024, 'x');
  EXPECT_EQ(Text::from(megabyte, "words").str(), megabyte);
  EXPECT_EQ(Text::from(std::string(Text::k_longest, 'x'), "words").str().size(), Text::k_longest);
  EXPECT_EQ(reason_of(std::string(Text::k_longest + 1, 'x')), "too-long");
}

TEST(Text, LengthOfALineIsBounded) {
  EXPECT_EQ(Text::line(std::string(Text::k_longest_line, 'x'), "name").str().size(), Text::k_longest_line);
  EXPECT_EQ(line_reason_of(std::string(Text::k_longest_line + 1, 'x')), "too-long");
  EXPECT_EQ(Text::line(std::string(120, 'x') + std::string(5000, ' '), "name").str().size(), 120U);
}

TEST(Text, FirstWordIsWhatStandsBeforeABlank) {
  EXPECT_EQ(Text::line("Maya Nowak", "name").first_word().str(), "Maya");
  EXPECT_EQ(Text::line("Maya", "name").first_word().str(), "Maya");
  EXPECT_EQ(Text::line("Anne-Marie D'Arcy", "name").first_word().str(), "Anne-Marie");
  EXPECT_EQ(Text::from("  Maya Nowak", "name").first_word().str(), "Maya");
  EXPECT_TRUE(Text().first_word().empty());
}

}  // namespace
}  // namespace attune::domain
