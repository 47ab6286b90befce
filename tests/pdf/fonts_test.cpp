// SPDX-License-Identifier: Apache-2.0
#include "pdf/fonts.h"

#include "drawing/characters.h"
#include "pdf/support.h"
#include "support/errors.h"

#include <gtest/gtest.h>

namespace attune::pdf {
namespace {

constexpr drawing::Font k_body{drawing::Weight::Regular, 13};
constexpr drawing::Font k_bold{drawing::Weight::Bold, 13};

/// What require says of a text: "U+05D0 at 3", or nothing.
std::string missing(std::string_view text) {
  try {
    test::fonts().require(text);
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::MissingGlyph);
    return std::string(error.detail("character")) + " at " + std::string(error.detail("column"));
  }
  return {};
}

TEST(Fonts, NamesAsPeopleHaveThem) {
  for (const char* each :
       {"Zoë Łukasiewicz-O’Neill", "Şükrü Çağlar", "Nguyễn Thị Hồng", "Ægir Þórðarson", "Αλέξης Παππάς", "Мария Ќосева",
        "Գոհար", "ნინო", "“Not now” is a full answer … – —", "½ cup, 20 °C, 5 €", "Zoe\u0308 E\u0301te\u0301"}) {
    EXPECT_EQ(missing(each), "") << each;
  }
}

TEST(Fonts, WhatIsMissingIsNamed) {
  EXPECT_EQ(missing("נועה"), "U+05E0 at 1");
  EXPECT_EQ(missing("Zoë נועה"), "U+05E0 at 5");
  EXPECT_EQ(missing("ليلى"), "U+0644 at 1");
  EXPECT_EQ(missing("ܐ"), "U+0710 at 1");
  EXPECT_EQ(missing("މ"), "U+0789 at 1");
  EXPECT_EQ(missing("ߊ"), "U+07CA at 1");
  EXPECT_EQ(missing("﷼"), "U+FDFC at 1");
  EXPECT_EQ(missing("ﻻ"), "U+FEFB at 1");
  EXPECT_EQ(missing("a\u200Fb"), "U+200F at 2");
  EXPECT_EQ(missing("a\u202Eb"), "U+202E at 2");
  EXPECT_EQ(missing("a\u2067b"), "U+2067 at 2");
  EXPECT_EQ(missing("好"), "U+597D at 1");
  EXPECT_EQ(missing("नमस्ते"), "U+0928 at 1");
  EXPECT_EQ(missing("😀"), "U+1F600 at 1");
  EXPECT_EQ(missing("𝐀"), "U+1D400 at 1");
  EXPECT_EQ(missing("a\tb"), "U+0009 at 2");
  EXPECT_EQ(missing("a\nb"), "U+000A at 2");
  EXPECT_EQ(missing("a\x7F"), "U+007F at 2");
  EXPECT_EQ(missing("\uE000"), "U+E000 at 1");
  EXPECT_EQ(missing("ab\xFF"), "U+FFFD at 3");
  EXPECT_EQ(missing("\xE2\x82"), "U+FFFD at 1");
  EXPECT_EQ(missing("\xC0\x80"), "U+FFFD at 1");
}

TEST(Fonts, KerningIsMeasured) {
  const auto& fonts = test::fonts();
  EXPECT_LT(fonts.width(k_body, "AV"), fonts.width(k_body, "A") + fonts.width(k_body, "V") - 0.3);
  EXPECT_NEAR(fonts.width(k_body, "nn"), 2 * fonts.width(k_body, "n"), 0.2);
  EXPECT_DOUBLE_EQ(fonts.width({drawing::Weight::Regular, 26}, "AVA"), 2 * fonts.width(k_body, "AVA"));
  EXPECT_GT(fonts.width(k_bold, "Temperature"), fonts.width(k_body, "Temperature"));
}

TEST(Fonts, DigitsAreOfOneWidth) {
  for (const char each : std::string_view("123456789")) {
    EXPECT_DOUBLE_EQ(test::fonts().width(k_body, std::string(1, each)), test::fonts().width(k_body, "0"));
  }
}

TEST(Fonts, MarksTakeNoRoomOfTheirOwn) {
  EXPECT_NEAR(test::fonts().width(k_body, "e\u0301"), test::fonts().width(k_body, "e"), 0.5);
}

TEST(Fonts, LettersStandWithinTheirLine) {
  EXPECT_GT(test::fonts().ascent(k_body), 9);
  EXPECT_LT(test::fonts().ascent(k_body) + test::fonts().descent(k_body), 19.5);
}

TEST(Fonts, AFileThatIsNotThereOrNoFont) {
  FontFiles files = system_fonts();
  files.regular = "/nowhere/Lato.ttf";
  EXPECT_ERROR(Fonts{files}, ErrorCode::CannotRead);
  files.regular = "/etc/passwd";
  EXPECT_ERROR(Fonts{files}, ErrorCode::CannotRead);
  files = system_fonts();
  files.stand_in = "/nowhere/DejaVu.ttf";
  const Fonts fonts(files);
  EXPECT_NO_THROW(fonts.require("Maya"));
  try {
    fonts.require("Հ");
    ADD_FAILURE() << "the stand-in was found";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::CannotRead);
    EXPECT_EQ(error.detail("path"), "/nowhere/DejaVu.ttf");
  }
}

}  // namespace
}  // namespace attune::pdf
