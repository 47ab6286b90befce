// SPDX-License-Identifier: Apache-2.0
// A repository function that nobody tests through the lenses is not let in.
#include "store/lens_functions.h"
#include "support/files.h"

#include <gtest/gtest.h>

#include <cctype>
#include <filesystem>

namespace attune::test {
namespace {

struct Declaration {
  std::string file, result, name, parameters;
};

std::string without_comments(const std::string& text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text.compare(at, 2, "//") == 0 || text[at] == '#') {
      at = std::min(text.find('\n', at), text.size() - 1);
    }
    out += text[at] == '\n' ? ' ' : text[at];
  }
  return out;
}

bool is_name(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

// Declarations of functions, without a parser: what stands between ends of statements and has brackets.
std::vector<Declaration> declarations(const std::string& file, const std::string& text) {
  std::vector<Declaration> all;
  std::string statement;
  for (const char c : without_comments(text)) {
    if (c != ';' && c != '{' && c != '}') {
      statement += c;
      continue;
    }
    const std::size_t open = statement.find('(');
    if (open != std::string::npos) {
      std::size_t start = open;
      while (start > 0 && is_name(statement[start - 1])) {
        --start;
      }
      all.push_back({file, statement.substr(0, start), statement.substr(start, open - start), statement.substr(open)});
    }
    statement.clear();
  }
  return all;
}

std::vector<Declaration> repositories() {
  std::vector<Declaration> all;
  for (const auto& entry : std::filesystem::directory_iterator(ATTUNE_STORE_DIR)) {
    if (entry.path().extension() == ".h") {
      const std::string text = test::read_file(entry.path());
      for (Declaration& each : declarations(entry.path().filename().string(), text)) {
        all.push_back(std::move(each));
      }
    }
  }
  return all;
}

bool contains(const std::string& text, std::string_view word) {
  return text.find(word) != std::string::npos;
}

bool reads_cases(const Declaration& each) {
  const std::set<std::string> files{"brief_notes.h", "cases.h",    "casework.h", "check_ins.h",     "gates.h",
                                    "homework.h",    "intake.h",   "measures.h", "notes.h",         "practice_logs.h",
                                    "safeguards.h",  "search.h",   "search_documents.h", "sessions.h", "signals.h"};
  return files.count(each.file) == 1 && contains(each.parameters, "sql::Connection&") && !contains(each.result, "void");
}

Keys names_of(const std::vector<LensFunction>& functions) {
  Keys names;
  for (const LensFunction& function : functions) {
    names.insert(std::string(function.name));
  }
  return names;
}

TEST(LensRegistry, EveryFunctionThatTakesALensIsTested) {
  Keys found;
  for (const Declaration& each : repositories()) {
    if (contains(each.parameters, "Lens&") && lens_parts().count(each.name) == 0) {
      found.insert(each.name);
      EXPECT_EQ(names_of(lens_functions()).count(each.name), 1U) << each.file << ": " << each.name << " is not tested";
    }
  }
  EXPECT_EQ(found, names_of(lens_functions()));
}

TEST(LensRegistry, EveryFunctionThatReadsCasesTakesALensOrSaysWhyNot) {
  Keys without;
  for (const Declaration& each : repositories()) {
    if (reads_cases(each) && !contains(each.parameters, "Lens&")) {
      without.insert(each.name);
      EXPECT_EQ(functions_without_lens().count(each.name), 1U) << each.file << ": " << each.name << " takes no lens";
    }
  }
  EXPECT_EQ(without, Keys(functions_without_lens().begin(), functions_without_lens().end()));
}

TEST(LensRegistry, EveryHeaderThatReadsRowsAboutPeopleIsLookedAt) {
  // Whoever adds a repository adds its header to reads_cases.
  const Keys known{"beside.h", "bulk.h", "brief_notes.h", "check_ins.h", "measures.h", "practice_logs.h",
                   "archive.h",  "audit.h",          "backup.h", "cases.h",    "cases_rows.h",
                   "casework.h", "content_digest.h", "gates.h",  "homework.h", "intake.h", "lens_clause.h",
                   "notes.h",    "process_notes.h", "rows.h",           "safeguards.h", "schema.h", "search.h", "search_documents.h", "search_index.h", "sessions.h", "settings.h",
                   "signals.h",  "store.h",          "verify.h", "workroom.h", "writer.h"};
  for (const Declaration& each : repositories()) {
    EXPECT_EQ(known.count(each.file), 1U) << each.file << " is new: does it read rows about people?";
  }
}

TEST(LensRegistry, FindsFunctionsInAHeader) {
  const auto found =
      declarations("x.h",
                   "#pragma once\nnamespace a {\n/// Not list_old(const Lens& l);\nstruct S { int x; };\n"
                   "std::vector<S> list_new(sql::Connection& c,\n   const domain::Lens& lens);\n}\n");
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].name, "list_new");
  EXPECT_TRUE(contains(found[0].parameters, "Lens&"));
}

}  // namespace
}  // namespace attune::test
