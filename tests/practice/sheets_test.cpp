// SPDX-License-Identifier: Apache-2.0
// The pages of what is kept, and the couple's window: whom they are for, and nothing that hints at what holds them.
#include "practice/homework_case.h"
#include "practice/kept_drawing.h"
#include "practice/lens_dump.h"
#include "practice/room.h"
#include "support/files.h"

namespace attune::test {
namespace {

using domain::Lens;
using practice::AssignmentView;

class SheetsTest : public HomeworkCase {
 protected:
  practice::RoomView room(const char* present = "A,B", const std::filesystem::path& from = data()) {
    return practice::show_room(*m_practice, from, m_case, people(present));
  }
  void three() { m_case = add_case(*m_practice, "C-3", 3); }
  static practice::NewHomework sheet_for(const char* pair, const char* code = "E1") {
    practice::NewHomework what = sheet(code);
    what.pair = people(pair);
    return what;
  }
  /// A folder of templates of its own, in which one of them reads otherwise.
  std::filesystem::path changed(const char* code, const std::string& from, const std::string& to) {
    const auto folder = m_practice.temp() / "data";
    std::filesystem::create_directory(folder);
    std::filesystem::copy(data() / "templates", folder / "templates",
                          std::filesystem::copy_options::recursive | std::filesystem::copy_options::overwrite_existing);
    const auto file = folder / "templates" / "exercises" / (std::string(code) + ".md");
    std::string words = read_file(file);
    EXPECT_NE(words.find(from), std::string::npos);
    words.replace(words.find(from), from.size(), to);
    write_file(file, words);
    return folder;
  }
};

TEST_F(SheetsTest, PagesAreThoseThatWereLookedAt) {
  practice::NewHomework what = sheet("E1");
  what.note = text("A line for the two of them");
  const auto preview = practice::draw_sheet(*m_practice, data(), m_case, what);
  const AssignmentView view = prepare(what);
  EXPECT_EQ(dump(pages(view)), dump(preview.paper));
  EXPECT_EQ(view.assignment.title, preview.title);
  give(view);
  EXPECT_EQ(dump(pages(view)), dump(preview.paper));
  practice::stop_homework(*m_practice, id_of(view));
  EXPECT_EQ(dump(pages(view)), dump(preview.paper));
}

TEST_F(SheetsTest, PagesAndRowsAreForThePairAlone) {
  three();
  const AssignmentView view = assign(sheet_for("A,B"));
  for (const Lens& lens :
       {Lens::clinician(), Lens::room(people("A,B")), Lens::room(people("A")), Lens::home(people("B"))}) {
    EXPECT_NO_THROW(pages(view, lens));
    EXPECT_EQ(list(lens).size(), 1U);
    EXPECT_EQ(given(lens).size(), 1U);
  }
  for (const Lens& lens : {Lens::room(people("A,B,C")), Lens::room(people("A,C")), Lens::home(people("C")),
                           Lens::release(k_a), Lens::release(k_c)}) {
    EXPECT_ERROR(pages(view, lens), ErrorCode::NotFound);
    EXPECT_TRUE(list(lens).empty() && given(lens).empty());
  }
}

TEST_F(SheetsTest, PagesAreOfTheCaseThatIsNamed) {
  const AssignmentView view = assign(sheet("E1"));
  m_case = add_case(*m_practice, "C-2");
  EXPECT_ERROR(pages(view), ErrorCode::NotFound);
  EXPECT_TRUE(list().empty() && given().empty());
}

TEST_F(SheetsTest, TheRoomReadsNoCodeAndNoOverride) {
  raise(3, k_a);
  practice::NewHomework what = sheet("E6");
  what.overrides = {{3, text("Talked through")}};
  assign(what);
  for (const Lens& lens : {Lens::room(people("A,B")), Lens::home(people("A"))}) {
    const auto seen = list(lens);
    ASSERT_EQ(seen.size(), 1U);
    EXPECT_FALSE(seen[0].shows_exercise);
    EXPECT_EQ(seen[0].assignment.exercise.code, "");
    EXPECT_TRUE(seen[0].overrides.empty());
    EXPECT_EQ(dump(seen).find("E6"), std::string::npos);
  }
  EXPECT_EQ(list()[0].overrides.size(), 1U);
}

TEST_F(SheetsTest, AGateRaisedOverAPreparedSheetChangesNothingInTheirWindow) {
  screen_all();
  agree("SF1");
  prepare(sheet("SF1"));
  const std::string before = dump(room());
  const std::string alone = dump(room("A"));
  for (const int gate : {2, 1, 3, 9, 11}) {
    raise(gate, k_a);
    EXPECT_EQ(dump(room()), before) << gate;
    EXPECT_EQ(dump(room("A")), alone) << gate;
  }
  EXPECT_NE(before.find("Practise the pause"), std::string::npos);
}

TEST_F(SheetsTest, AGateRaisedOverAGivenSheetChangesNothingInTheirWindow) {
  assign(sheet("E2"));
  const std::string before = dump(room());
  raise(2, k_b);
  EXPECT_EQ(dump(room()), before);
  EXPECT_TRUE(room().sheet && room().try_here);
}

TEST_F(SheetsTest, TheWindowShowsThePreparedOneBeforeTheOneThatStands) {
  EXPECT_FALSE(room().sheet || room().try_here);
  const AssignmentView out = assign(sheet("E1"));
  EXPECT_EQ(room().sheet->title, out.assignment.title.str());
  m_practice.set_now("2026-03-06T10:00:00Z");
  const AssignmentView next = prepare(sheet("E2"));
  ASSERT_NE(next.assignment.title, out.assignment.title);
  EXPECT_EQ(room().sheet->title, next.assignment.title.str());
  EXPECT_EQ(dump(room().sheet->paper), dump(pages(next)));
  practice::drop_prepared(*m_practice, id_of(next));
  EXPECT_EQ(room().sheet->title, out.assignment.title.str());
  practice::stop_homework(*m_practice, id_of(out));
  EXPECT_FALSE(room().sheet || room().try_here);
}

TEST_F(SheetsTest, TheWindowIsForThoseItIsFor) {
  three();
  prepare(sheet_for("A,B"));
  EXPECT_TRUE(room("A,B").sheet);
  EXPECT_FALSE(room("A,B,C").sheet || room("A,B,C").try_here);
  EXPECT_FALSE(room("A,C").sheet || room("C").sheet);
}

TEST_F(SheetsTest, WhatIsTriedInTheHour) {
  for (const char* code : {"E1", "E2", "E3", "E4", "E5"}) {
    const AssignmentView view = prepare(sheet(code));
    const auto shown = room();
    ASSERT_TRUE(shown.try_here) << code;
    EXPECT_FALSE(shown.try_here->prompts.empty()) << code;
    practice::drop_prepared(*m_practice, id_of(view));
  }
  for (const char* code : {"SF0", "E6"}) {
    const AssignmentView view = prepare(sheet(code));
    EXPECT_FALSE(room().try_here) << code << " is for home";
    practice::drop_prepared(*m_practice, id_of(view));
  }
}

TEST_F(SheetsTest, WhatIsTriedReadsAsOnTheSheet) {
  const auto from = changed("E1", "2. Name one feeling, in one word.", "2. {{ask_first}} Name one feeling.");
  const AssignmentView view = practice::keep_prepared(*m_practice, from, m_case, sheet("E1"));
  const auto tried = room("A,B", from).try_here;
  ASSERT_TRUE(tried);
  const std::string paper = words_on(pages(view));
  std::string all;
  for (const std::string& each : tried->prompts) {
    EXPECT_EQ(each.find('{'), std::string::npos) << each;
    EXPECT_NE(paper.find(each), std::string::npos) << each;
    all += each;
  }
  EXPECT_NE(all.find("Ask before each new area. Name one feeling."), std::string::npos);
  EXPECT_EQ(paper.find('{'), std::string::npos);
}

TEST_F(SheetsTest, AChangedTemplateChangesNothingThatIsKept) {
  const AssignmentView view = assign(sheet("E1"));
  const std::string drawn = dump(pages(view));
  const std::string first = m_pdf;
  const auto from = changed("E1", "Say what it means to you.", "Say something else.");
  EXPECT_EQ(dump(room("A,B", from).sheet->paper), drawn);
  print_again(view);
  EXPECT_EQ(m_pdf, first);
  practice::assign_homework(*m_practice, from, m_case, sheet("E1"), into());
  EXPECT_NE(m_pdf, first);
}

TEST_F(SheetsTest, PagesThatChangedAreDamaged) {
  const AssignmentView view = prepare(sheet("E1"));
  m_practice->store().write([&](store::Writer& writer) {
    writer.sql().execute("DROP TRIGGER blob_stays");
    writer.sql().run("UPDATE blob SET bytes = substr(bytes, 1, 1000) WHERE sha256 <> $sha",
                     {{"$sha", view.assignment.sha256}});
  });
  EXPECT_ERROR(pages(view), ErrorCode::Damaged);
  EXPECT_ERROR(room(), ErrorCode::Damaged);
}

}  // namespace
}  // namespace attune::test
