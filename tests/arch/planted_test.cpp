// SPDX-License-Identifier: Apache-2.0
// The rules go red: a copy of the tree with one offending file in it, for each kind of offence.
#include "arch/manners.h"
#include "arch/matrix.h"
#include "support/temp_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

namespace attune::arch {
namespace {

using Check = std::vector<Finding> (*)(const std::vector<Source>&);

struct Plant {
  const char* name;
  const char* path;
  const char* text;
  int line;  ///< where the finding must point
  Check check;
};

std::ostream& operator<<(std::ostream& out, const Plant& plant) {
  return out << plant.name;
}

class Planted : public testing::TestWithParam<Plant> {};

bool points_at(const std::vector<Finding>& findings, const std::string& path, int line) {
  return std::any_of(findings.begin(), findings.end(),
                     [&](const Finding& each) { return each.path == path && each.line == line; });
}

TEST_P(Planted, goes_red_with_file_and_line) {
  const Plant& plant = GetParam();
  const test::TempFolder folder;
  const std::filesystem::path src = folder / "src";
  std::filesystem::copy(ATTUNE_SOURCE_DIR "/src", src, std::filesystem::copy_options::recursive);
  EXPECT_FALSE(points_at(plant.check(read_sources(src)), plant.path, plant.line));
  const std::filesystem::path file = src / plant.path;
  std::filesystem::create_directories(file.parent_path());
  std::ofstream(file) << plant.text;
  EXPECT_TRUE(points_at(plant.check(read_sources(src)), plant.path, plant.line));
}

const Plant k_plants[] = {
    {"DomainAboveItself", "domain/zz.cpp", "//\n#include \"store/store.h\"\n", 2, check_includes},
    {"StoreIntoPractice", "store/zz.h", "#include \"practice/practice.h\"\n", 1, check_includes},
    {"CliIntoStore", "cli/zz.cpp", "/* one\n two */ #include \"store/store.h\"\n", 2, check_includes},
    {"DesktopIntoKeys", "desktop/zz.cpp", "#include \"crypto/keys.h\"\n", 1, check_includes},
    {"LayoutIntoPdf", "layout/zz.cpp", "\n# include \"pdf/pdf.h\"\n", 2, check_includes},
    {"NotFromTheRoot", "cli/zz.cpp", "#include \"../cli/json.h\"\n", 1, check_includes},
    {"UnknownFloor", "cellar/zz.cpp", "int zz();\n", 1, check_includes},
    {"WxBelowTheDesktop", "practice/zz.cpp", "#include <wx/string.h>\n", 1, check_includes},
    {"GtkBesideItsBridge", "desktop/zz.cpp", "#include <gtk/gtk.h>\n", 1, check_includes},
    {"SodiumInAHeader", "crypto/zz.h", "#include <sodium.h>\n", 1, check_includes},
    {"SodiumInTheStore", "store/zz.cpp", "#include <sodium.h>\n", 1, check_includes},
    {"SqliteBesideItsFolder", "store/zz.cpp", "#include <SQLiteCpp/Database.h>\n", 1, check_includes},
    {"JsonInPractice", "practice/zz.cpp", "#include <nlohmann/json.hpp>\n", 1, check_includes},
    {"JsonInAHeader", "store/zz.h", "#include <nlohmann/json.hpp>\n", 1, check_includes},
    {"SecondUserOfUtf8proc", "domain/zz.cpp", "#include <utf8proc.h>\n", 1, check_includes},
    {"Iostream", "cli/zz.cpp", "#include <iostream>\n", 1, check_includes},
    {"Regex", "domain/zz.cpp", "#include <regex>\n", 1, check_includes},
    {"SystemInDomain", "domain/zz.cpp", "#include <unistd.h>\n", 1, check_includes},
    {"UnknownLibrary", "cli/zz.cpp", "#include <curl/curl.h>\n", 1, check_includes},
    {"CoupleIntoClinician", "desktop/couple/zz.cpp", "#include \"desktop/clinician/today_page.h\"\n", 1,
     check_includes},
    {"CoupleIntoTheRecord", "desktop/couple/zz.cpp", "#include \"practice/intake.h\"\n", 1, check_includes},
    {"QuestionsIntoTheRecord", "desktop/questions/zz.cpp", "#include \"practice/gates.h\"\n", 1, check_includes},
    {"Sql", "practice/zz.cpp", "int i; // SELECT\nauto s = \"SELECT 1\";\n", 2, check_sql},
    {"NoLicence", "cli/zz.cpp", "int zz();\n", 1, check_manners},
    {"NoPragmaOnce", "cli/zz.h", "// SPDX-License-Identifier: Apache-2.0\nint zz();\n", 1, check_manners},
    {"UsingNamespace", "cli/zz.cpp", "// SPDX-License-Identifier: Apache-2.0\nusing namespace std;\n", 2,
     check_manners},
};

INSTANTIATE_TEST_SUITE_P(Offence, Planted, testing::ValuesIn(k_plants),
                         [](const testing::TestParamInfo<Plant>& plant) { return std::string(plant.param.name); });

TEST(PlantedReach, a_header_that_leads_to_the_clinicians_window_is_found) {
  const std::vector<Source> sources{
      parse_source("desktop/clinician/zz.h", "//\n"),
      parse_source("desktop/widgets/zz.h", "#include \"desktop/clinician/zz.h\"\n"),
      parse_source("desktop/couple/zz.cpp", "//\n#include \"desktop/widgets/zz.h\"\n"),
  };
  EXPECT_TRUE(points_at(check_reach(sources), "desktop/couple/zz.cpp", 2));
}

TEST(PlantedReach, a_use_case_that_shows_the_store_is_found) {
  const std::vector<Source> sources{
      parse_source("store/zz.h", "//\n"),
      parse_source("practice/zz.h", "#include \"store/zz.h\"\n"),
      parse_source("cli/zz.cpp", "#include \"practice/zz.h\"\n"),
  };
  EXPECT_TRUE(points_at(check_reach(sources), "cli/zz.cpp", 1));
}

TEST(PlantedLength, a_file_past_the_limit_is_listed) {
  const std::string text(static_cast<std::size_t>(k_long_file), '\n');
  EXPECT_TRUE(long_files({parse_source("cli/zz.cpp", text)}).empty());
  EXPECT_EQ(long_files({parse_source("cli/zz.cpp", text + "\n")}).size(), 1U);
}

TEST(PlantedComment, what_is_commented_out_is_no_include) {
  EXPECT_TRUE(parse_source("cli/zz.cpp", "// #include <a>\n/*\n#include <b>\n*/\n").includes.empty());
  EXPECT_EQ(parse_source("cli/zz.cpp", "auto s = \"// \\\" /*\";\n#include <b>\n").includes.size(), 1U);
  EXPECT_EQ(parse_source("cli/zz.cpp", "auto n = 1'000;\n#include <b>\n").includes.size(), 1U);
}

}  // namespace
}  // namespace attune::arch
