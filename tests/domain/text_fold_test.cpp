// SPDX-License-Identifier: Apache-2.0
#include "domain/text.h"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace attune::domain {
namespace {

TEST(Fold, TakesOffCaseAccentsAndStrokes) {
  const std::vector<std::pair<std::string, std::string>> table{{"Łukasiewicz", "lukasiewicz"},
                                                               {"ŁUKASIEWICZ", "lukasiewicz"},
                                                               {"Øystein", "oystein"},
                                                               {"Weiß", "weiss"},
                                                               {"WEISS", "weiss"},
                                                               {"Đorđe", "dorde"},
                                                               {"Zoë", "zoe"},
                                                               {"Ångström", "angstrom"},
                                                               {"Þór", "thor"},
                                                               {"Ægir", "aegir"},
                                                               {"Œuvre", "oeuvre"},
                                                               {"Ħal", "hal"},
                                                               {"Ñandú", "nandu"},
                                                               {"D’Arcy", "d'arcy"},
                                                               {"ﬁn", "fin"},
                                                               {"Ｍａｙａ", "maya"},
                                                               {"C-014", "c-014"},
                                                               {"", ""}};
  for (const auto& [typed, folded] : table) {
    EXPECT_EQ(fold(typed), folded) << typed;
    EXPECT_EQ(Text::line(typed, "name").folded(), folded) << typed;
  }
}

TEST(Fold, IsTheSameHoweverItWasTyped) {
  EXPECT_EQ(fold("Zoe\u0308"), fold("Zo\u00EB"));
  EXPECT_EQ(fold(fold("Łódź")), fold("Łódź"));
}

TEST(Fold, OtherScriptsStay) {
  EXPECT_EQ(fold("Мария"), "мария");
  EXPECT_EQ(fold("日本"), "日本");
}

TEST(Fold, BadBytesFoldToNothing) {
  EXPECT_EQ(fold("a\xFFz"), "");
}

std::optional<std::string> composed(std::string_view text, std::size_t places) {
  std::vector<std::int32_t> work(places);
  const auto size = compose_within(work, text);
  return size ? std::optional(std::string(reinterpret_cast<const char*>(work.data()), *size)) : std::nullopt;
}

TEST(ComposeWithin, GivesTheBytesThatTextWouldHold) {
  for (const std::string text : {"", "correct horse", "Zoe\u0308", "Łódź żółw", "👩‍❤️‍👨"}) {
    EXPECT_EQ(composed(text, 2 * text.size() + 2), Text::from(text, "words").str());
  }
}

TEST(ComposeWithin, RefusesBadBytesAndTooLittleRoom) {
  EXPECT_EQ(composed("a\xFF", 8), std::nullopt);
  EXPECT_EQ(composed("abcdef", 3), std::nullopt);
}

}  // namespace
}  // namespace attune::domain
