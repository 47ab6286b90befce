// SPDX-License-Identifier: Apache-2.0
// What a pair agreed about touch: versions, the one that stands, the card to cut out.
#include "practice/homework_case.h"

namespace attune::test {
namespace {

using domain::Agreement;
using domain::Lens;
using practice::NewAgreement;

class AgreementsTest : public HomeworkCase {
 protected:
  static NewAgreement agreed(const char* ban, const char* pair = "") {
    NewAgreement what;
    what.pair = *pair == '\0' ? domain::MemberSet{} : people(pair);
    what.ban = text(ban);
    what.stop_signal = text("Red, or two taps");
    return what;
  }
  Agreement record(const NewAgreement& what) { return practice::record_agreement(*m_practice, m_case, what); }
  /// "A,B 2 words of the ban", in the order of the list.
  std::vector<std::string> agreements(bool all = false, const Lens& lens = Lens::clinician()) {
    std::vector<std::string> rows;
    for (const Agreement& each : practice::list_agreements(*m_practice, m_case, lens, all)) {
      rows.push_back(each.pair.str() + " " + std::to_string(each.version) + " " + each.ban.str());
    }
    return rows;
  }
  std::string card(domain::MemberSet pair = {}) {
    return words_on(practice::draw_agreement_card(*m_practice, data(), m_case, pair, domain::PaperSize::A4).paper);
  }
  void give_card(const practice::Deliver& deliver, domain::PaperSize paper = domain::PaperSize::A4) {
    practice::give_agreement_card(*m_practice, data(), m_case, {}, paper, deliver);
  }
};

using Rows = std::vector<std::string>;

TEST_F(AgreementsTest, ANewVersionTakesThePlaceOfTheOneBefore) {
  EXPECT_TRUE(agreements(true).empty());
  EXPECT_EQ(record(agreed("First")).version, 1);
  m_practice.set_now("2026-03-12T10:00:00Z");
  const Agreement second = record(agreed("Second"));
  EXPECT_EQ(second.version, 2);
  EXPECT_EQ(second.date, date("2026-03-12"));
  EXPECT_EQ(agreements(), Rows{"A,B 2 Second"});
  EXPECT_EQ(agreements(true), (Rows{"A,B 2 Second", "A,B 1 First"}));
  EXPECT_EQ(audited("record", "agreement"), 2);
  m_practice.close();
  m_practice.reopen();
  EXPECT_EQ(agreements(true), (Rows{"A,B 2 Second", "A,B 1 First"}));
}

TEST_F(AgreementsTest, EverythingThatWasAgreedIsKept) {
  NewAgreement what = agreed("Chest and genitals");
  what.exceptions = text("Trying to conceive");
  what.who_invites = text("In turn");
  what.after = text("");
  what.date = date("2026-03-01");
  record(what);
  const auto all = practice::list_agreements(*m_practice, m_case, Lens::clinician());
  ASSERT_EQ(all.size(), 1U);
  EXPECT_EQ(all[0].exceptions, what.exceptions);
  EXPECT_EQ(all[0].stop_signal, what.stop_signal);
  EXPECT_EQ(all[0].who_invites, what.who_invites);
  EXPECT_FALSE(all[0].after) << "nothing was said";
  EXPECT_EQ(all[0].date, date("2026-03-01"));
}

TEST_F(AgreementsTest, BanAndSignalMustBeSaid) {
  EXPECT_EQ(wrong_field([&] { record(agreed("")); }), "ban");
  NewAgreement what = agreed("Chest");
  what.stop_signal = text("");
  EXPECT_EQ(wrong_field([&] { record(what); }), "stop_signal");
  EXPECT_EQ(count("agreement"), 0);
}

TEST_F(AgreementsTest, OneStandsForEachPairAndThePairSeesItsOwn) {
  m_case = add_case(*m_practice, "C-3", 3);
  EXPECT_EQ(wrong_field([&] { record(agreed("Whose")); }), "pair");
  record(agreed("AB one", "A,B"));
  record(agreed("AC one", "A,C"));
  record(agreed("AB two", "A,B"));
  EXPECT_EQ(agreements(), (Rows{"A,B 2 AB two", "A,C 1 AC one"}));
  EXPECT_EQ(agreements(true), (Rows{"A,B 2 AB two", "A,B 1 AB one", "A,C 1 AC one"}));
  EXPECT_EQ(agreements(true, Lens::home(people("A,C"))), Rows{"A,C 1 AC one"});
  EXPECT_EQ(agreements(false, Lens::room(people("A,B"))), Rows{"A,B 2 AB two"});
  EXPECT_EQ(agreements(true, Lens::room(people("A,B,C"))), Rows{}) << "not everyone there agreed to it";
  EXPECT_EQ(agreements(true, Lens::home(people("B,C"))), Rows{});
  EXPECT_EQ(agreements(false, Lens::room(people("A"))), (Rows{"A,B 2 AB two", "A,C 1 AC one"}));
}

TEST_F(AgreementsTest, TheCardSaysTwiceWhatStands) {
  EXPECT_ERROR(card(), ErrorCode::NotFound);
  EXPECT_ERROR(give_card(into()), ErrorCode::NotFound);
  EXPECT_EQ(m_delivered, 0);
  record(agreed("Oldest words"));
  record(agreed("Newest words"));
  const std::string words = card();
  const std::size_t first = words.find("Newest words");
  ASSERT_NE(first, std::string::npos);
  EXPECT_NE(words.find("Newest words", first + 1), std::string::npos) << "a card for each";
  EXPECT_EQ(words.find("Oldest"), std::string::npos);
  EXPECT_NE(words.find("Red, or two taps"), std::string::npos);
  EXPECT_NE(words.find("Either of us can pause or stop"), std::string::npos);
  for (const char* name : {"Maya", "Daniel", "C-1"}) {
    EXPECT_EQ(words.find(name), std::string::npos) << name;
  }
}

TEST_F(AgreementsTest, TheCardIsOfThePairAlone) {
  m_case = add_case(*m_practice, "C-3", 3);
  record(agreed("Words of AB", "A,B"));
  EXPECT_NE(card(people("A,B")).find("Words of AB"), std::string::npos);
  EXPECT_ERROR(card(people("A,C")), ErrorCode::NotFound);
  EXPECT_EQ(wrong_field([&] { card(); }), "pair");
}

TEST_F(AgreementsTest, TheCardIsWrittenDownWhenItHasLeft) {
  record(agreed("Chest and genitals"));
  EXPECT_ERROR(give_card(failing()), ErrorCode::CannotWrite);
  EXPECT_EQ(audited("print", "agreement"), 0);
  give_card(into());
  const std::string a4 = m_pdf;
  EXPECT_EQ(a4.substr(0, 5), "%PDF-");
  EXPECT_EQ(audited("print", "agreement"), 1);
  give_card(into());
  EXPECT_EQ(m_pdf, a4) << "same input, same bytes";
  give_card(into(), domain::PaperSize::Letter);
  EXPECT_NE(m_pdf, a4);
}

TEST_F(AgreementsTest, ACharacterThatNoFontHasIsNamedOnTheCard) {
  record(agreed("Words \U00013000"));
  EXPECT_ERROR(card(), ErrorCode::MissingGlyph);
  EXPECT_ERROR(give_card(into()), ErrorCode::MissingGlyph);
  EXPECT_EQ(m_delivered, 0);
}

}  // namespace
}  // namespace attune::test
