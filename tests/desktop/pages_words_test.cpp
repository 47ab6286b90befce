// SPDX-License-Identifier: Apache-2.0
#include "desktop/models/people_words.h"
#include "desktop/models/sayings.h"
#include "desktop/models/today_words.h"
#include "desktop/models/typed_dates.h"
#include "desktop/support/paint_page.h"
#include "support/errors.h"

#include <gtest/gtest.h>

namespace attune::desktop {
namespace {

domain::Date day(const char* text) { return domain::parse_date(text, "date"); }
const domain::Date k_today = day("2025-11-20");

practice::PartnerView person(char letter, const char* name, const char* pronouns) {
  practice::PartnerView view;
  view.letter = domain::Letter(letter);
  view.name = domain::Text::line(name, "name");
  view.display_name = view.name->first_word();
  if (pronouns != nullptr) {
    view.pronouns = domain::Text::line(pronouns, "pronouns");
  }
  return view;
}

TEST(Sayings, DatesSayTheYearWhereItIsAnother) {
  EXPECT_EQ(short_date(day("2025-11-19"), k_today), "19 Nov");
  EXPECT_EQ(short_date(day("2024-11-19"), k_today), "19 Nov 2024");
  EXPECT_EQ(long_date(k_today), "Thursday 20 November 2025");
  EXPECT_EQ(day_and_time(day("2025-12-04"), domain::TimeOfDay{14 * 60}, k_today), "Thu 4 Dec 14:00");
  EXPECT_EQ(as_beginning(day_and_time(k_today, domain::TimeOfDay{14 * 60}, k_today)), "Today 14:00");
}

TEST(TypedDates, ManyWaysOfTypingOneDay) {
  for (const char* typed : {"2025-11-20", "20 Nov 2025", "20 nov", "Thu 20 Nov 2025", "20.11.2025", "20/11/25", "today",
                            "  20. November ", "20.11."}) {
    EXPECT_EQ(parse_typed_date(typed, k_today, "date"), k_today) << typed;
  }
  EXPECT_EQ(parse_typed_date(" ", k_today, "date"), std::nullopt);
  for (const char* typed : {"31 Nov 2025", "nonsense", "20", "29 Feb 2025", "2025-13-01", "1 2 3 4"}) {
    EXPECT_ERROR(parse_typed_date(typed, k_today, "date"), ErrorCode::InvalidInput);
  }
}

TEST(TypedDates, TimesAndNumbers) {
  for (const char* typed : {"14:05", "14.05", "1405", "14 05"}) {
    EXPECT_EQ(parse_typed_time(typed, "start"), domain::TimeOfDay{14 * 60 + 5}) << typed;
  }
  EXPECT_EQ(parse_typed_time("9", "start"), domain::TimeOfDay{9 * 60});
  EXPECT_ERROR(parse_typed_time("25:00", "start"), ErrorCode::InvalidInput);
  EXPECT_EQ(parse_typed_number("50 min", 5, 600, "minutes"), 50);
  EXPECT_ERROR(parse_typed_number("4", 5, 600, "minutes"), ErrorCode::InvalidInput);
  EXPECT_ERROR(parse_typed_number("99999999999", 5, 600, "minutes"), ErrorCode::InvalidInput);
}

TEST(PeopleWords, OnTheirOwnTakesPronounsOnlyWhereKnown) {
  EXPECT_EQ(on_their_own(person('A', "Noor Haddad", "she/her")), "Noor, on her own");
  EXPECT_EQ(on_their_own(person('A', "Sam Whitfield", "they/them")), "Sam, on their own");
  EXPECT_EQ(on_their_own(person('A', "Robin", nullptr)), "Robin, alone");
  EXPECT_EQ(on_their_own(person('A', "Robin", "ze/zir")), "Robin, alone");
  EXPECT_EQ(on_their_own(person('A', "Robin", "sheer")), "Robin, alone");
}

TEST(PeopleWords, OwnSeriesGoByInitialsUntilTwoShareOne) {
  practice::SessionView session;
  session.session.kind = domain::SessionKind::Own;
  session.session.present = domain::MemberSet::of({domain::Letter('A')});
  session.number = 3;
  EXPECT_EQ(series_label(session, {person('A', "Éva", nullptr), person('B', "Sam", nullptr)}), "É3");
  EXPECT_EQ(series_label(session, {person('A', "Sara", nullptr), person('B', "Sam", nullptr)}), "Sara 3");
}

TEST(TodayWords, AnHourIsToBeSettledOnceItIsOver) {
  domain::Session session;
  session.date = k_today;
  session.start = domain::TimeOfDay{14 * 60};
  session.minutes = 50;
  EXPECT_FALSE(to_be_settled(session, {k_today, {14 * 60 + 49}}));
  EXPECT_TRUE(to_be_settled(session, {k_today, {14 * 60 + 50}}));
  session.state = domain::SessionState::Held;
  EXPECT_FALSE(to_be_settled(session, {k_today, {20 * 60}}));
}

TEST(Sayings, MarkupIsTakenLiterally) { EXPECT_EQ(escape_markup("A & <b>\"x\""), "A &amp; &lt;b&gt;&quot;x&quot;"); }

// Lines of a sheet as they are read out: a blank where one was, and none where a word was broken.
drawing::Paper paper_of(const std::vector<drawing::TextRun>& runs) {
  drawing::Paper paper;
  paper.elements = {{drawing::Role::Document, -1, {}},
                    {drawing::Role::Paragraph, 0, {}},
                    {drawing::Role::Paragraph, 0, {}},
                    {drawing::Role::Figure, 0, "a box to tick"}};
  drawing::Page page;
  for (const drawing::TextRun& run : runs) {
    page.items.push_back({1, run});
  }
  page.items.push_back({3, drawing::Box{}});
  page.items.push_back({2, drawing::TextRun{{}, 0, {}, {}, "Next block", false}});
  page.items.push_back({drawing::k_artefact, drawing::TextRun{{}, 0, {}, {}, "1 of 2", false}});
  paper.pages = {page};
  return paper;
}

TEST(PageWords, LinesGoOnWithABlankOnlyWhereThereWasOne) {
  // Far apart and close together tell nothing; what the line says does.
  const drawing::Paper paper = paper_of({{{0, 10}, 50, {}, {}, "One line", true},
                                         {{0, 30}, 50, {}, {}, "goes on self-", false},
                                         {{0, 50}, 50, {}, {}, "made ", false},
                                         {{400, 50}, 20, {drawing::Weight::Bold, 12}, {}, "and bold", false}});
  EXPECT_EQ(page_words(paper, 0, 1).utf8_string(),
            "One line goes on self-made and bold\na box to tick\nNext block");
}

}  // namespace
}  // namespace attune::desktop
