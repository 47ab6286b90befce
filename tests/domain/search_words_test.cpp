// SPDX-License-Identifier: Apache-2.0
#include "domain/search_words.h"

#include "domain/text.h"

#include <gtest/gtest.h>

namespace attune::domain {
namespace {

using Ranges = std::vector<CharRange>;

Ranges marks(std::string_view text, std::string_view typed) {
  return find_marks(text, parse_query(typed));
}

TEST(SearchWords, AreFoldedAndCutApart) {
  EXPECT_EQ(folded_words("Zoë Łukasiewicz-O’Neill, Weiß"), "zoe lukasiewicz o neill weiss");
  EXPECT_EQ(folded_words("C-014\n(2026-03-05)\tit's"), "c 014 2026 03 05 it s");
  EXPECT_EQ(folded_words("Мария, 日本 ½"), "мария 日本 12");
  EXPECT_EQ(folded_words("Zoe\u0308 ﬁn"), "zoe fin");
}

TEST(SearchWords, NothingStandsInSignsAlone) {
  for (const std::string typed :
       {"", "\"", "\" AND ( *", "NEAR/", "👩‍❤️‍👨 🙂", "\u0301", "- ^ :", "   "}) {
    const SearchQuery query = parse_query(typed);
    EXPECT_TRUE(query.empty() || typed.find_first_of("ANDER") != std::string::npos) << typed;
  }
  EXPECT_EQ(folded_words("a\xFFz \xC3"), "a z");
}

TEST(SearchQuery, EveryWordIsAPhraseAndWhatWasTypedTogetherStaysSo) {
  EXPECT_EQ(parse_query("  pelvic FLOOR ").phrases, (std::vector<std::vector<std::string>>{{"pelvic"}, {"floor"}}));
  EXPECT_EQ(parse_query("C-014 O’Neill").phrases,
            (std::vector<std::vector<std::string>>{{"c", "014"}, {"o", "neill"}}));
  EXPECT_EQ(parse_query("a b a").phrases, (std::vector<std::vector<std::string>>{{"a"}, {"b"}, {"a"}}));
  EXPECT_EQ(parse_query("a a b").phrases, (std::vector<std::vector<std::string>>{{"a"}, {"b"}}));
}

TEST(SearchQuery, OfALongOneTheFirstWordsCount) {
  std::string typed;
  for (int each = 0; each < 5000; ++each) {
    typed += "w" + std::to_string(each) + " ";
  }
  EXPECT_EQ(parse_query(typed).phrases.size(), k_most_query_words);
  const SearchQuery one = parse_query(std::string(20000, 'a'));
  ASSERT_EQ(one.phrases.size(), 1U);
  EXPECT_EQ(one.phrases[0][0] + " b", folded_words(std::string(20000, 'A') + " b"));
}

TEST(SearchMarks, AreInCharactersOfWhatWasTyped) {
  const std::string name = "Zoë Łukasiewicz-O’Neill";
  EXPECT_EQ(marks(name, "zoe"), (Ranges{{0, 3}}));
  EXPECT_EQ(marks(name, "luka"), (Ranges{{4, 8}}));
  EXPECT_EQ(marks(name, "ŁUKASIEWICZ"), (Ranges{{4, 15}}));
  EXPECT_EQ(marks(name, "o'ne"), (Ranges{{16, 17}, {18, 20}}));
  EXPECT_EQ(marks(name, "neill zo"), (Ranges{{0, 2}, {18, 23}}));
  EXPECT_EQ(marks(name, "kasie"), Ranges{});
}

TEST(SearchMarks, TakeALetterThatFoldsToTwoWhole) {
  EXPECT_EQ(marks("Die Straße dort", "stras"), (Ranges{{4, 9}}));
  EXPECT_EQ(marks("Die Straße dort", "strasse d"), (Ranges{{0, 1}, {4, 10}, {11, 12}}));
  EXPECT_EQ(marks("Straße", "strass"), (Ranges{{0, 5}}));
  EXPECT_EQ(marks("ß", "s"), (Ranges{{0, 1}}));
}

TEST(SearchMarks, TakeTheMarksOnALetterWithIt) {
  EXPECT_EQ(marks("x\u0308\u0301yz", "x"), (Ranges{{0, 3}}));
  EXPECT_EQ(marks("Zoe\u0308 x", "zoe"), (Ranges{{0, 4}}));
  EXPECT_EQ(marks("🙂 pelvic", "pelvi"), (Ranges{{2, 7}}));
}

TEST(SearchMarks, APhraseStandsTogether) {
  EXPECT_EQ(marks("c 99 014", "C-014"), Ranges{});
  EXPECT_EQ(marks("see C-014, not C-02", "c-01"), (Ranges{{4, 5}, {6, 8}}));
}

TEST(Snippet, IsWhatStandsAroundTheFirstMatch) {
  std::string text;
  for (int each = 0; each < 100; ++each) {
    text += "wörter ";
  }
  const Snippet found = make_snippet(text + "first hour at the\npelvic clinic " + text, parse_query("pelvi"), 60);
  EXPECT_LE(count_characters(found.text), 60);
  EXPECT_TRUE(found.cut_before);
  EXPECT_TRUE(found.cut_after);
  EXPECT_EQ(found.text.find('\n'), std::string::npos);
  ASSERT_EQ(found.marks.size(), 1U);
  const CharRange mark = found.marks[0];
  // Up to the mark there are other than ASCII characters: those are counted, not bytes.
  std::size_t at = 0;
  for (int left = mark.begin; left > 0; --left) {
    do {
      ++at;
    } while ((static_cast<unsigned char>(found.text[at]) & 0xC0U) == 0x80U);
  }
  EXPECT_EQ(found.text.substr(at, 5), "pelvi");
  EXPECT_EQ(mark.end - mark.begin, 5);
}

TEST(Snippet, OfAShortTextIsTheText) {
  const Snippet found = make_snippet("no infection; pelvic-floor tension", parse_query("floor"));
  EXPECT_EQ(found.text, "no infection; pelvic-floor tension");
  EXPECT_FALSE(found.cut_before || found.cut_after);
  EXPECT_EQ(found.marks, (Ranges{{21, 26}}));
  EXPECT_EQ(make_snippet("", parse_query("x")).text, "");
}

TEST(Snippet, CutsAWordThatIsLongerThanItsRoom) {
  const std::string text(5000, 'x');
  const Snippet found = make_snippet(text, parse_query("xx"), 50);
  EXPECT_EQ(count_characters(found.text), 50);
  EXPECT_EQ(found.marks, (Ranges{{0, 2}}));
  std::string umlauts;
  for (int each = 0; each < 3000; ++each) {
    umlauts += "ü";
  }
  EXPECT_EQ(count_characters(make_snippet(umlauts, parse_query("uu"), 50).text), 50);
}

}  // namespace
}  // namespace attune::domain
