// SPDX-License-Identifier: Apache-2.0
// Names of every kind on a sheet: right, or refused with the character named.
#include "lines.h"

#include <cstdlib>

namespace attune::cli::test {
namespace {

using SheetNames = ProgramTest;

constexpr const char* k_accents = "Zoë Łukasiewicz-O’Neill";

std::string long_name() {
  std::string name;
  while (name.size() < 120) {
    name += "Wilhelmina ";
  }
  name.resize(119);
  return name + "x";
}
std::string long_word() {
  return std::string(119, 'w') + "x";
}

// White space and where a line was broken do not count.
std::string run_together(const std::string& text) {
  std::string joined;
  for (const char each : text) {
    if (each != ' ') {
      joined += each;
    }
  }
  return joined;
}

// How far right the words of a PDF reach beyond its margins, as the file tells them.
void expect_inside(const std::string& file) {
  const std::string boxes = said_of({"pdftotext", "-bbox", file, "-"});
  std::size_t seen = 0;
  for (std::size_t at = boxes.find("xMax=\""); at != std::string::npos; at = boxes.find("xMax=\"", at + 1)) {
    EXPECT_LE(std::strtod(boxes.c_str() + at + 6, nullptr), 595.0 - 28.0) << file;
    ++seen;
  }
  EXPECT_GT(seen, 100U);
}

TEST_F(SheetNames, AreRightOrNamed) {
  const auto add = [&](const std::string& code, const std::string& name) {
    const Json couple{{"partners", {{{"name", "N"}, {"display_name", name}, {"nickname", name}}, {{"name", "Bo"}}}}};
    return "couple add --code " + code + " --from '" + file(code + ".json", couple.dump()).string() + "'\n";
  };
  const auto assign = [&](const std::string& code, const std::string& names) {
    return "homework assign " + code + " E1 --names " + names + " --out '" +
           (home() / (code + names + ".pdf")).string() + "'\n";
  };
  const std::string text = add("N-1", k_accents) + add("N-2", long_name()) + add("N-3", long_word()) +
                           add("N-4", "שרה") + add("N-5", "Mia 🙂") + assign("N-1", "first") +
                           assign("N-1", "nicknames") + assign("N-2", "first") + assign("N-3", "nicknames") +
                           assign("N-4", "first") + assign("N-5", "nicknames") + "homework list N-4\n" +
                           assign("N-4", "blank") + assign("N-1", "initials") + assign("N-2", "partners");
  const auto said = run_lines(cli({"run", "-", "--json"}, text), 15);
  for (const std::size_t each : {0U, 1U, 2U, 3U, 4U, 5U, 6U, 7U, 8U, 11U, 12U, 13U, 14U}) {
    EXPECT_EQ(said[each].exit, 0) << each << said[each].error;
  }
  const auto shown = [&](const std::string& name) { return words_of_pdf(home() / (name + ".pdf")); };
  EXPECT_NE(shown("N-1first").find(k_accents), std::string::npos);
  EXPECT_NE(shown("N-1nicknames").find(k_accents), std::string::npos);
  EXPECT_EQ(shown("N-1initials").find("ukasiewicz"), std::string::npos);
  EXPECT_NE(run_together(shown("N-2first")).find(run_together(long_name())), std::string::npos);
  EXPECT_EQ(shown("N-2partners").find("Wilhelmina"), std::string::npos);
  EXPECT_NE(run_together(shown("N-3nicknames")).find(long_word()), std::string::npos);
  for (const char* name : {"N-1first", "N-2first", "N-3nicknames"}) {
    expect_inside((home() / (std::string(name) + ".pdf")).string());
  }
  // What no font has, or runs from right to left.
  for (const auto& [line, character] : {std::pair<std::size_t, const char*>{9, "U+05E9"}, {10, "U+1F642"}}) {
    EXPECT_EQ(said[line].exit, 5);
    EXPECT_EQ(said[line].error["error"], "missing-glyph");
    EXPECT_EQ(said[line].error["detail"]["character"], character);
  }
  EXPECT_FALSE(std::filesystem::exists(home() / "N-4first.pdf"));
  EXPECT_EQ(said[11].output, Json::array());
}

TEST_F(SheetNames, HoldInANoteToo) {
  const std::string plain = file("plain", "Zaczynajcie powoli; proszę — 10 ½ °").string();
  const std::string hebrew = file("hebrew", "With love, שרה").string();
  const auto with = [&](const std::string& note, const std::string& out) {
    return "homework assign C-014 E1 --note '@" + note + "' --out '" + (home() / out).string() + "'\n";
  };
  const auto said = run_lines(cli({"run", "-", "--json"}, with(plain, "plain.pdf") + with(hebrew, "no.pdf")), 2);
  EXPECT_EQ(said[0].exit, 0) << said[0].error;
  EXPECT_NE(words_of_pdf(home() / "plain.pdf").find("Zaczynajcie powoli; proszę — 10 ½ °"), std::string::npos);
  EXPECT_EQ(said[1].exit, 5);
  EXPECT_EQ(said[1].error["detail"]["character"], "U+05E9");
  EXPECT_FALSE(std::filesystem::exists(home() / "no.pdf"));
}

}  // namespace
}  // namespace attune::cli::test
