// SPDX-License-Identifier: Apache-2.0
// What is chosen for a sheet, and what comes of it on paper.
#include "practice/homework_case.h"

#include <map>

namespace attune::test {
namespace {

using domain::NamesMode;
using practice::NewHomework;

class SheetChoicesTest : public HomeworkCase {
 protected:
  void call(domain::Letter who, const std::string& name, std::optional<std::string> nickname = {}) {
    practice::CoupleEdit edit;
    practice::PartnerEdit partner;
    partner.letter = who;
    partner.display_name = text(name);
    if (nickname) {
      partner.nickname.emplace(text(*nickname));
    }
    edit.partners.push_back(partner);
    practice::edit_couple(*m_practice, m_case, edit);
  }
  NewHomework named(NamesMode mode) {
    NewHomework what = sheet("E1");
    what.names = mode;
    return what;
  }
  std::string words(const NewHomework& what) {
    return words_on(practice::draw_sheet(*m_practice, data(), m_case, what).paper);
  }
};

TEST_F(SheetChoicesTest, EachChoiceIsAnotherSheet) {
  call(k_a, "Maya", "Mimi");
  std::map<std::string, std::string> all;
  for (const NamesMode names :
       {NamesMode::Blank, NamesMode::Partners, NamesMode::Initials, NamesMode::Nicknames, NamesMode::First}) {
    for (const auto paper : {domain::PaperSize::A4, domain::PaperSize::Letter}) {
      for (const bool large : {false, true}) {
        NewHomework what = named(names);
        what.paper = paper;
        what.large_print = large;
        const std::string name =
            std::string(domain::word(names)) + std::string(domain::word(paper)) + (large ? "L" : "");
        const auto [place, is_new] = all.emplace(bytes(what), name);
        EXPECT_TRUE(is_new) << name << " is as " << place->second;
        EXPECT_EQ(bytes(what), place->first) << name << " a second time";
      }
    }
  }
}

TEST_F(SheetChoicesTest, PaperAndPrintAreWhatWasChosen) {
  NewHomework what = sheet("E1");
  EXPECT_NEAR(practice::draw_sheet(*m_practice, data(), m_case, what).paper.pages[0].size.height, 841.89, 0.1);
  what.paper = domain::PaperSize::Letter;
  EXPECT_NEAR(practice::draw_sheet(*m_practice, data(), m_case, what).paper.pages[0].size.height, 792, 0.1);
  const auto smallest = [&] {
    double size = 100;
    const drawing::Paper paper = practice::draw_sheet(*m_practice, data(), m_case, what).paper;
    for (const auto& item : paper.pages[0].items) {
      if (const auto* run = std::get_if<drawing::TextRun>(&item.shape)) {
        size = std::min(size, run->font.size);
      }
    }
    return size;
  };
  const double normal = smallest();
  what.large_print = true;
  EXPECT_GT(smallest(), normal);
}

TEST_F(SheetChoicesTest, NamesAreThoseOfTheModeAndBlankByDefault) {
  call(k_a, "Maya", "Mimi");
  const auto has = [](const std::string& words, const char* part) { return words.find(part) != std::string::npos; };
  const std::string blank = words(sheet("E1"));
  EXPECT_FALSE(has(blank, "Maya") || has(blank, "Mimi") || has(blank, "Daniel") || has(blank, "Partner 1"));
  EXPECT_TRUE(has(words(named(NamesMode::Partners)), "Partner 1 and Partner 2"));
  EXPECT_TRUE(has(words(named(NamesMode::Initials)), "M and D"));
  EXPECT_TRUE(has(words(named(NamesMode::Nicknames)), "Mimi and Daniel"));
  EXPECT_TRUE(has(words(named(NamesMode::First)), "Maya and Daniel"));
  for (const NamesMode mode :
       {NamesMode::Blank, NamesMode::Partners, NamesMode::Initials, NamesMode::Nicknames, NamesMode::First}) {
    EXPECT_FALSE(has(words(named(mode)), "Ortiz") || has(words(named(mode)), "Reyes")) << "never the full name";
  }
  practice::CoupleEdit edit;
  edit.names = NamesMode::First;
  practice::edit_couple(*m_practice, m_case, edit);
  EXPECT_TRUE(has(words(sheet("E1")), "Maya")) << "the case's own";
  EXPECT_EQ(prepare(sheet("E1")).assignment.style.names, NamesMode::First);
}

TEST_F(SheetChoicesTest, TwoOfOneNameAreToldApart) {
  call(k_a, "Kim");
  call(k_b, "Kim");
  const std::string all = words(named(NamesMode::First));
  EXPECT_NE(all.find("Kim 1"), std::string::npos);
  EXPECT_NE(all.find("Kim 2"), std::string::npos);
}

TEST_F(SheetChoicesTest, NamesOfOtherScriptsAndLongOnesAreSet) {
  std::string longest = "Zoë Łukasiewicz-O’Neill";
  while (longest.size() < 120) {
    longest += " Wolfeschlegelstein";
  }
  for (const std::string& name : {std::string("Zoë Łukasiewicz-O’Neill"), longest, std::string(120, 'W'),
                                  std::string("Ἀλέξανδρος"), std::string("Юлия")}) {
    call(k_a, name);
    const auto preview = practice::draw_sheet(*m_practice, data(), m_case, named(NamesMode::First));
    for (const drawing::Page& page : preview.paper.pages) {
      for (const drawing::Item& item : page.items) {
        if (const auto* run = std::get_if<drawing::TextRun>(&item.shape)) {
          EXPECT_LE(run->baseline.x + run->width, page.size.width - 30) << name << ": " << run->text;
        }
      }
    }
    EXPECT_EQ(bytes(named(NamesMode::First)).substr(0, 5), "%PDF-") << name;
  }
}

TEST_F(SheetChoicesTest, ACharacterThatNoFontHasIsNamedAndNothingIsKept) {
  const auto missing = [&](const NewHomework& what) {
    try {
      prepare(what);
    } catch (const Error& error) {
      EXPECT_EQ(error.code(), ErrorCode::MissingGlyph);
      return std::string(error.detail("character"));
    }
    return std::string("none");
  };
  call(k_a, "Maya \U00013000");
  EXPECT_EQ(missing(named(NamesMode::Blank)), "none") << "it is not on this sheet";
  EXPECT_NE(missing(named(NamesMode::First)).find("13000"), std::string::npos);
  EXPECT_ERROR(assign(named(NamesMode::First)), ErrorCode::MissingGlyph);
  EXPECT_ERROR(practice::draw_sheet(*m_practice, data(), m_case, named(NamesMode::First)), ErrorCode::MissingGlyph);
  call(k_a, "\u05E0\u05D5\u05E2\u05D4");
  EXPECT_NE(missing(named(NamesMode::First)).find("5E0"), std::string::npos) << "read from right to left: named";
  EXPECT_EQ(missing(named(NamesMode::Initials)).find("none"), std::string::npos);
  NewHomework what = sheet("E1");
  what.note = text("\U00013001");
  EXPECT_NE(missing(what).find("13001"), std::string::npos);
  EXPECT_EQ(count("assignment"), 1) << "the one without it";
  EXPECT_EQ(m_delivered, 0);
}

TEST_F(SheetChoicesTest, UntilIsKeptAndNeverPrinted) {
  NewHomework what = sheet("E1");
  const std::string without = bytes(what);
  what.until = date("2026-03-19");
  EXPECT_EQ(bytes(what), without);
  const auto standing = list();
  EXPECT_EQ(std::count_if(standing.begin(), standing.end(),
                          [](const auto& each) { return each.assignment.until == date("2026-03-19"); }),
            1);
  what.until = date("2026-03-05");
  EXPECT_NO_THROW(assign(what)) << "today";
  what.until = date("2026-03-04");
  EXPECT_EQ(wrong_field([&] { assign(what); }), "until");
}

TEST_F(SheetChoicesTest, TheDayMayBeGivenAndIsNeverPrinted) {
  NewHomework what = sheet("E1");
  const std::string today = bytes(what);
  for (const char* day : {"2026-02-20", "2026-03-20"}) {
    what.date = date(day);
    const auto view = assign(what);
    EXPECT_EQ(view.assignment.from, date(day));
    EXPECT_EQ(m_pdf, today);
    EXPECT_EQ(given()[0].sheet.date == date(day) || given().back().sheet.date == date(day), true);
  }
  what.until = date("2026-03-10");
  EXPECT_EQ(wrong_field([&] { assign(what); }), "until") << "before it begins";
}

TEST_F(SheetChoicesTest, TheNoteIsOnTheSheetForEveryoneOnly) {
  NewHomework what = sheet("E1");
  const std::string without = words(what);
  what.note = text("Begin with the blue chair.");
  const auto view = assign(what);
  EXPECT_EQ(view.assignment.note, text("Begin with the blue chair."));
  const auto paper = pages(view);
  const std::string all = words_on(paper);
  const std::size_t first = all.find("Begin with the blue chair.");
  ASSERT_NE(first, std::string::npos);
  EXPECT_EQ(all.find("blue chair", first + 20), std::string::npos) << "once";
  what.note = text("");
  EXPECT_EQ(words(what), without);
  EXPECT_FALSE(assign(what).assignment.note);
}

TEST_F(SheetChoicesTest, DoseIsTheirsOrTheExercisesOwn) {
  NewHomework what = sheet("E1");
  const auto own = prepare(what).assignment.dose;
  EXPECT_EQ(own.times_per_week, 3);
  EXPECT_EQ(own.minutes, 10);
  const std::string before = words(what);
  what.dose = {1, 25};
  EXPECT_NE(words(what), before);
  EXPECT_NE(words(what).find("25 minutes"), std::string::npos);
  EXPECT_EQ(assign(what).assignment.dose.minutes, 25);
  for (const int times : {0, -1, 15}) {
    what.dose = {times, {}};
    EXPECT_EQ(wrong_field([&] { assign(what); }), "times-per-week") << times;
  }
  for (const int minutes : {0, -5, 241}) {
    what.dose = {{}, minutes};
    EXPECT_EQ(wrong_field([&] { assign(what); }), "minutes") << minutes;
  }
  for (const domain::AssignedDose& edge : {domain::AssignedDose{1, 1}, domain::AssignedDose{14, 240}}) {
    what.dose = edge;
    EXPECT_NO_THROW(assign(what));
  }
}

TEST_F(SheetChoicesTest, WhoInvitesIsOneOfThePair) {
  call(k_b, "Daniel");
  NewHomework what = named(NamesMode::First);
  what.invites = k_b;
  EXPECT_NE(words(what).find("Daniel invites first"), std::string::npos);
  EXPECT_EQ(assign(what).assignment.invites, k_b);
  what.names = NamesMode::Blank;
  EXPECT_NE(words(what).find("The one with sheet 2 invites first"), std::string::npos);
  what.invites = k_c;
  EXPECT_EQ(wrong_field([&] { assign(what); }), "invites");
  what.invites.reset();
  what.agreed = people("A,C");
  EXPECT_EQ(wrong_field([&] { assign(what); }), "agreed");
}

TEST_F(SheetChoicesTest, OnSf3IsForSf4Alone) {
  NewHomework what = sheet("SF4");
  const std::string on_sf2 = words(what);
  what.exercise.on_sf3 = true;
  EXPECT_NE(words(what), on_sf2);
  what.exercise.code = "SF2";
  EXPECT_EQ(wrong_field([&] { words(what); }), "on");
}

TEST_F(SheetChoicesTest, OneAloneHasOneSheetOfTheirOwn) {
  m_case = add_case(*m_practice, "C-1P", 1);
  const auto paper = practice::draw_sheet(*m_practice, data(), m_case, sheet("E1")).paper;
  EXPECT_EQ(words_on(paper).find("Sheet 2"), std::string::npos);
  EXPECT_NE(words_on(paper).find("Sheet 1"), std::string::npos);
}

TEST_F(SheetChoicesTest, CrisisLinesAreThePracticesOwn) {
  EXPECT_NE(words(sheet("SF0")).find("local emergency number"), std::string::npos);
  practice::set_practice(*m_practice, "crisis-lines", text("Night line 0800 000\nHouse 0800 111"));
  const std::string all = words(sheet("SF0"));
  EXPECT_NE(all.find("Night line 0800 000"), std::string::npos);
  EXPECT_NE(all.find("House 0800 111"), std::string::npos);
}

}  // namespace
}  // namespace attune::test
