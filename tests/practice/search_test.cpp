// SPDX-License-Identifier: Apache-2.0
#include "practice/search.h"

#include "practice/casework.h"
#include "practice/couples.h"
#include "practice/forms.h"
#include "practice/gates.h"
#include "practice/homework.h"
#include "practice/intake.h"
#include "practice/notes.h"
#include "practice/paths.h"
#include "practice/safeguards.h"
#include "practice/sessions.h"
#include "support/errors.h"
#include "support/practice_folder.h"

#include <gtest/gtest.h>

namespace attune::test {
namespace {

using domain::Lens;
using domain::Letter;
using domain::MemberSet;
using practice::SearchKind;

class SearchTest : public ::testing::Test {
 protected:
  SearchTest() {
    practice::NewCouple couple;
    couple.code = "C-014";
    couple.partners = {named("Zoë Łukasiewicz-O’Neill"), named("Daniel Weiß")};
    m_couple = practice::add_couple(m_practice, couple).id;
    couple.code = "C-015";
    couple.partners = {named("Somebody Else")};
    m_other = practice::add_couple(m_practice, couple).id;
  }

  static practice::NewPartner named(const char* name) {
    practice::NewPartner partner;
    partner.name = text(name);
    return partner;
  }

  practice::SearchResult find(const std::string& words, const Lens& lens = Lens::clinician(),
                              std::set<SearchKind> kinds = {}, bool of_case = false) {
    practice::SearchFor what;
    what.words = text(words);
    what.kinds = std::move(kinds);
    if (of_case || !lens.is_clinician()) {
      what.couple = m_couple;
    }
    return practice::search(m_practice, practice::data_folder(), what, lens);
  }

  /// What was found, as "what part" in order.
  std::vector<std::string> found(const std::string& words, const Lens& lens = Lens::clinician(), bool of_case = false) {
    std::vector<std::string> all;
    for (const practice::SearchHit& each : find(words, lens, {}, of_case).hits) {
      all.push_back(each.what + " " + each.part);
    }
    return all;
  }

  domain::Session session(const std::string& date, const std::string& present = "A,B") {
    practice::NewSession what;
    what.date = domain::parse_date(date, "date");
    what.present = MemberSet::parse(present, "present");
    return practice::add_session(m_practice, m_couple, what).session;
  }
  void write(const domain::Session& of, const std::string& section, const std::string& words) {
    practice::write_note(m_practice, of.id, {{}, {{section, text(words)}}});
  }

  using Found = std::vector<std::string>;
  PracticeFolder m_folder;
  practice::Practice& m_practice = *m_folder;
  domain::CaseId m_couple, m_other;
};

TEST_F(SearchTest, NamesAndCodesHoweverTheyAreTyped) {
  for (const std::string typed :
       {"zoe", "ZOË LUKA", "o'neill", "O’NEI", "lukasiewicz-o’neill", "weiss", "C-014", "c-01", "daniel zoe"}) {
    const auto hits = find(typed, Lens::clinician(), {SearchKind::Cases}).hits;
    ASSERT_FALSE(hits.empty()) << typed;
    EXPECT_EQ(hits.back().what, "case") << typed;
  }
  EXPECT_TRUE(found("014-C").empty());
  EXPECT_EQ(find("C-014").hits[0].code, "C-014");
}

TEST_F(SearchTest, ANoteIsFoundByWhatStandsInItNow) {
  const domain::Session hour = session("2026-02-01");
  write(hour, "did", "talked about the marmalade");
  write(hour, "plan", "buy a kettle");
  EXPECT_EQ(found("marmal"), Found{"note did"});
  EXPECT_EQ(found("marmalade kettle"), Found{"note did"}) << "words of two sections";
  EXPECT_TRUE(found("marmalade teapot").empty());
  EXPECT_TRUE(found("armalade").empty());
  write(hour, "did", "");
  EXPECT_TRUE(found("marmalade").empty());
  const std::string note = practice::note_of(m_practice, hour.id, Lens::clinician())->note.id.str();
  EXPECT_FALSE(practice::note_history(m_practice, note).empty()) << "it is kept as what stood before, and not searched";
  practice::sign_note(m_practice, note);
  practice::addend_note(m_practice, note, text("the marmalade was jam"));
  EXPECT_EQ(found("jam"), Found{"note addendum"});
}

TEST_F(SearchTest, ALongDraftIsFoundAsItStandsWhileItIsWritten) {
  const domain::Session hour = session("2026-02-01");
  std::string words;
  for (int each = 0; each < 4000; ++each) {
    words += "word" + std::to_string(each) + " ";
  }
  write(hour, "did", words + "marmalade");
  EXPECT_EQ(found("word3999 marma"), Found{"note did"});
  write(hour, "did", words + "kettle");
  EXPECT_TRUE(found("marmalade").empty());
  EXPECT_EQ(found("kettle"), Found{"note did"});
  write(hour, "did", "short");
  EXPECT_TRUE(found("word1").empty());
}

TEST_F(SearchTest, TheNewestComesFirstWhateverWasWrittenFirst) {
  for (const char* date : {"2026-01-10", "2026-02-20", "2025-12-01"}) {
    write(session(date), "did", std::string("kettle kettle ") + date);
  }
  practice::add_goal(m_practice, m_couple, text("a kettle of one's own"), true);
  std::vector<std::string> dates;
  for (const practice::SearchHit& each : find("kettle").hits) {
    dates.push_back(domain::date_text(*each.date));
  }
  EXPECT_EQ(dates, (std::vector<std::string>{"2026-03-05", "2026-02-20", "2026-01-10", "2025-12-01"}));
  const auto hour = find("kettle", Lens::clinician(), {SearchKind::Notes}).hits;
  EXPECT_EQ(hour[0].number, 3);
  EXPECT_EQ(hour[0].series, domain::SessionKind::Joint);
}

TEST_F(SearchTest, HoursAreNumberedAsInTheirSeries) {
  practice::NewSession contact;
  contact.present = MemberSet::parse("A", "present");
  contact.contact = true;
  const auto call = practice::add_session(m_practice, m_couple, contact).session;
  for (const char* present : {"A,B", "A", "B", "A", "A,B", "A"}) {
    write(session("2026-02-01", present), "did", "kettle");
  }
  write(call, "did", "kettle");
  const auto all = practice::list_sessions(m_practice, m_couple, Lens::clinician());
  const auto hits = find("kettle").hits;
  ASSERT_EQ(hits.size(), 7U);
  for (const practice::SearchHit& hit : hits) {
    const auto same =
        std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.session.id == hit.session; });
    ASSERT_NE(same, all.end());
    EXPECT_EQ(hit.number, same->number) << domain::word(*hit.series);
    EXPECT_EQ(hit.series, same->session.kind);
  }
}

TEST_F(SearchTest, AnHourThatMovesTakesItsNoteWithIt) {
  const domain::Session early = session("2026-01-10");
  write(early, "did", "kettle one");
  write(session("2026-01-11"), "did", "kettle two");
  practice::SessionEdit edit;
  edit.date = domain::parse_date("2026-01-12", "date");
  practice::edit_session(m_practice, early.id, edit);
  EXPECT_EQ(find("kettle").hits[0].snippet.text, "kettle one");
}

TEST_F(SearchTest, OfAKindAndOfACase) {
  write(session("2026-02-01"), "did", "marmalade");
  practice::add_goal(m_practice, m_other, text("marmalade"), false);
  EXPECT_EQ(found("marmalade").size(), 2U);
  EXPECT_EQ(found("marmalade", Lens::clinician(), true), Found{"note did"});
  EXPECT_EQ(find("marmalade", Lens::clinician(), {SearchKind::Interviews}).hits.size(), 0U);
  EXPECT_EQ(find("marmalade", Lens::clinician(), {SearchKind::Cases}).hits.size(), 1U);
}

TEST_F(SearchTest, OnlySoManyOfAKindAndThatThereAreMore) {
  for (int each = 0; each < 4; ++each) {
    practice::add_remark(m_practice, m_couple, Letter('A'), text("marmalade " + std::to_string(each)));
  }
  practice::SearchFor what;
  what.words = text("marmalade");
  what.most = 3;
  const auto result = practice::search(m_practice, practice::data_folder(), what, Lens::clinician());
  EXPECT_EQ(result.hits.size(), 3U);
  EXPECT_EQ(result.more, std::set<SearchKind>{SearchKind::Cases});
  what.most = 4;
  EXPECT_TRUE(practice::search(m_practice, practice::data_folder(), what, Lens::clinician()).more.empty());
}

TEST_F(SearchTest, NothingToLookForFindsNothing) {
  write(session("2026-02-01"), "did", "marmalade AND OR NOT NEAR");
  for (const std::string typed : {"", "\"", "\"\"", "*", "-", "^", "(", ":", "👩‍❤️‍👨", "\n"}) {
    EXPECT_TRUE(found(typed).empty()) << typed;
  }
  for (const std::string typed :
       {"marmalade OR", "\"marmalade", "marmalade*", "-marmalade", "(marmalade", "words:marmalade NEAR"}) {
    EXPECT_NO_THROW(found(typed)) << typed;
  }
  EXPECT_EQ(found("marmalade AND NOT"), Found{"note did"}) << "they are words as others are";
  EXPECT_TRUE(found(std::string(20000, 'm')).empty());
  EXPECT_TRUE(found(std::string(10000, '"') + std::string(10000, '*')).empty());
  std::string many;
  for (int each = 0; many.size() < 20000; ++each) {
    many += "m" + std::to_string(each) + " ";
  }
  EXPECT_TRUE(found(many).empty());
}

TEST_F(SearchTest, WhatIsAboutNobodyIsTheCliniciansAndOfNoCase) {
  EXPECT_FALSE(find("exploration", Lens::clinician(), {SearchKind::Homework}).hits.empty());
  EXPECT_FALSE(find("closeness", Lens::clinician(), {SearchKind::Forms}).hits.empty());
  EXPECT_TRUE(found("exploration", Lens::clinician(), true).empty());
  EXPECT_TRUE(found("exploration", Lens::room(MemberSet::parse("A,B", "p"))).empty());
}

TEST_F(SearchTest, WhatIsFilledInForAPairIsNotOfTheExercise) {
  // Every exercise whole: what stands for a pair's words is left out, and words that two readings share stand once.
  std::size_t exercises = 0;
  for (const char* word : {"touch", "talk", "pause"}) {
    for (const practice::SearchHit& hit : find(word, Lens::clinician(), {SearchKind::Homework}).hits) {
      ++exercises;
      std::set<std::string> words;
      for (const practice::FoundPart& part : hit.parts) {
        EXPECT_EQ(part.text.find("{{"), std::string::npos) << hit.fact << ": " << part.text;
        EXPECT_TRUE(part.key != "words" || words.insert(part.text).second) << hit.fact << ": " << part.text;
      }
    }
  }
  EXPECT_GT(exercises, 8U);
}

TEST_F(SearchTest, ARoomFindsWhatEverybodyInItMaySee) {
  practice::add_goal(m_practice, m_couple, text("marmalade together"), true);
  practice::add_goal(m_practice, m_couple, text("marmalade kept"), false);
  write(session("2026-02-01"), "did", "marmalade");
  write(session("2026-02-02", "A"), "did", "marmalade alone");
  practice::add_confidence(m_practice, m_couple, {Letter('A'), text("marmalade told"), {}, {}, {}, {}});
  EXPECT_EQ(found("marmalade").size(), 5U);
  const Lens room = Lens::room(MemberSet::parse("A,B", "p"));
  ASSERT_EQ(found("marmalade", room), Found{"goal words"});
  const practice::SearchHit hit = find("marmalade", room).hits[0];
  EXPECT_EQ(hit.snippet.text, "marmalade together");
  EXPECT_TRUE(hit.seen_by.empty());
  EXPECT_EQ(found("marmalade", Lens::release(Letter('A'))), Found{"note did"}) << "that person's own file";
  practice::SearchFor everywhere;
  everywhere.words = text("marmalade");
  EXPECT_ERROR(practice::search(m_practice, practice::data_folder(), everywhere, room), ErrorCode::InvalidInput);
}

TEST_F(SearchTest, AnAnswerIsFoundByItsWordsWithWhatWasAsked) {
  practice::sign_policy(m_practice, m_couple, Letter('A'));
  practice::sign_policy(m_practice, m_couple, Letter('B'));
  practice::NewIntake intake;
  intake.form = "barriers-and-brakes";
  intake.partner = Letter('A');
  intake.answers = R"({"start.why":"since the marmalade","B4":2})";
  practice::record_intake(m_practice, practice::data_folder(), m_couple, intake);
  auto hits = find("marmalade").hits;
  ASSERT_EQ(hits.size(), 1U);
  EXPECT_EQ(hits[0].kind, SearchKind::Interviews);
  EXPECT_EQ(hits[0].fact, "barriers-and-brakes");
  EXPECT_FALSE(hits[0].title.empty());
  EXPECT_EQ(hits[0].person, Letter('A'));
  EXPECT_EQ(hits[0].person_name->str(), "Zoë");
  intake.answers = R"({"start.why":"since the kettle"})";
  practice::record_intake(m_practice, practice::data_folder(), m_couple, intake);
  EXPECT_TRUE(found("marmalade").empty()) << "a later occasion took its place";
  EXPECT_EQ(found("kettle").size(), 1U);
}

TEST_F(SearchTest, MarksStandInTheWordsAsTheyWereTyped) {
  practice::add_goal(m_practice, m_couple, text("Weiß’ Straße, zu zweit"), true);
  const auto hits = find("strasse").hits;
  ASSERT_EQ(hits.size(), 1U);
  EXPECT_EQ(hits[0].snippet.text, "Weiß’ Straße, zu zweit");
  EXPECT_EQ(hits[0].snippet.marks, (std::vector<domain::CharRange>{{6, 12}}));
  EXPECT_EQ(hits[0].parts[0].marks, hits[0].snippet.marks);
}

}  // namespace
}  // namespace attune::test
