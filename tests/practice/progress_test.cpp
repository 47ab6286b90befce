// SPDX-License-Identifier: Apache-2.0
// What changed, and the page before a session: each line rests on rows, and changes with them.
#include "practice/check_ins.h"
#include "practice/intake.h"
#include "practice/progress_case.h"

namespace attune::test {
namespace {

using domain::AskHow;
using domain::BriefGroup;
using domain::Done;
using domain::Lens;
using domain::NotDone;
using practice::BriefLine;

class ProgressTest : public ProgressCase {
 protected:
  // Each line as its words; all of them, for what must not be there.
  std::vector<std::string> words() {
    std::vector<std::string> all;
    for (const BriefLine& each : progress().lines) {
      all.push_back(each.words);
    }
    return all;
  }
  BriefLine only_line(const std::string& source) {
    const auto found = lines_from(source);
    EXPECT_EQ(found.size(), 1U);
    return found.empty() ? BriefLine{} : found.front();
  }
  static void expect_line(const BriefLine& line, BriefGroup group, AskHow how, std::optional<domain::Letter> about,
                          bool told_alone) {
    EXPECT_EQ(domain::word(line.group), domain::word(group)) << line.words;
    EXPECT_EQ(domain::word(line.how), domain::word(how)) << line.words;
    EXPECT_EQ(line.about, about) << line.words;
    EXPECT_EQ(line.told_alone, told_alone) << line.words;
  }
  practice::IntakeView answer(domain::Letter person, const char* answers, const char* day) {
    return practice::record_intake(*m_practice, data(), m_case,
                                   {"barriers-and-brakes", person, answers, "answers.json", false, date(day)});
  }
  static bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }
};

TEST_F(ProgressTest, AConfidenceIsToldAloneAndGoesWithItsRow) {
  const auto told = practice::add_confidence(*m_practice, m_case, {k_a, text("An offer of work in Lisbon"), {}, text("She brings it herself"), date("2026-04-14"), {}});
  const BriefLine line = only_line(told.id.str());
  expect_line(line, BriefGroup::ToldAlone, AskHow::DoNotRaise, k_a, true);
  EXPECT_TRUE(has(line.words, "An offer of work in Lisbon"));
  EXPECT_TRUE(has(line.words, "She brings it herself"));
  EXPECT_TRUE(has(line.words, "14 Apr"));
  practice::edit_confidence(*m_practice, m_case, k_a, told.id.str(), {text("A move to Porto"), {}, {}, {}});
  EXPECT_TRUE(has(only_line(told.id.str()).words, "A move to Porto"));
  practice::close_confidence(*m_practice, m_case, k_a, told.id.str());
  EXPECT_TRUE(lines_from(told.id.str()).empty());
}

TEST_F(ProgressTest, ASignalAndAGateStayOpenUntilTheyAreLookedAtAndCleared) {
  measure(k_b, "T-f", 8, "2026-03-03");
  const std::string signal = practice::list_signals(*m_practice, m_case, Lens::clinician()).at(0).id.str();
  expect_line(only_line(signal), BriefGroup::StillOpen, AskHow::Alone, k_b, true);
  practice::look_at_signal(*m_practice, signal, text("Talked about"));
  EXPECT_TRUE(lines_from(signal).empty());
  const auto pain = raise(5, k_a);
  expect_line(only_line(pain.gate.id.str()), BriefGroup::StillOpen, AskHow::Alone, k_a, true);
  const auto secret = raise(3, k_b);
  expect_line(only_line(secret.gate.id.str()), BriefGroup::StillOpen, AskHow::DoNotRaise, k_b, true);
  clear(pain);
  EXPECT_TRUE(lines_from(pain.gate.id.str()).empty());
}

TEST_F(ProgressTest, ASheetIsOutUntilEachAccountCameBack) {
  const std::string sheet = id_of(m_sheet);
  BriefLine line = only_line(sheet);
  expect_line(line, BriefGroup::StillOpen, AskHow::Together, std::nullopt, false);
  EXPECT_TRUE(has(line.words, "20 Feb"));
  EXPECT_EQ(progress().pairs.at(0).out_since, date("2026-02-20"));
  log(k_a, "2026-03-01");
  line = only_line(sheet);
  expect_line(line, BriefGroup::StillOpen, AskHow::EachAlone, std::nullopt, true);
  EXPECT_TRUE(has(line.words, "Daniel"));
  EXPECT_FALSE(has(line.words, "Maya"));
  EXPECT_FALSE(progress().pairs.at(0).out_since);
  log(k_b, "2026-03-01");
  EXPECT_TRUE(lines_from(sheet).empty());
}

TEST_F(ProgressTest, HoursAloneAndWillingnessThatRunOut) {
  EXPECT_FALSE(has(words().back(), "Hours alone"));
  m_practice.set_now("2026-05-01T09:00:00Z");
  const auto screens = practice::list_screens(*m_practice, m_case, Lens::clinician());
  const auto safety = std::find_if(screens.begin(), screens.end(), [](const auto& each) {
    return each.screen.kind == domain::ScreenKind::Safety && each.screen.partner == k_a;
  });
  expect_line(only_line(safety->screen.id.str()), BriefGroup::StillOpen, AskHow::Together, std::nullopt, false);
  const auto willing = practice::list_willing(*m_practice, m_case, Lens::clinician());
  const auto maya = std::find_if(willing.begin(), willing.end(), [](const auto& each) { return each.partner == k_a; });
  expect_line(only_line(maya->id.str()), BriefGroup::StillOpen, AskHow::Alone, k_a, true);
  screen(k_a);
  screen(k_b);
  HomeworkCase::willing(k_a);
  for (const std::string& each : words()) {
    EXPECT_FALSE(has(each, "Hours alone")) << each;
    EXPECT_FALSE(has(each, "Willing, Maya")) << each;
  }
}

TEST_F(ProgressTest, ATrackerThatMovedSinceTheLastHour) {
  const auto before = measure(k_a, "T-e", 4, "2026-02-10");
  EXPECT_TRUE(lines_from(before.id.str()).empty());
  const auto now = measure(k_a, "T-e", 5, "2026-03-04");
  const BriefLine line = only_line(now.id.str());
  expect_line(line, BriefGroup::WhatChanged, AskHow::Alone, k_a, true);
  EXPECT_EQ(line.sources, (std::vector<std::string>{before.id.str(), now.id.str()}));
  EXPECT_TRUE(has(line.words, "a little higher"));
  const auto lower = measure(k_a, "T-e", 1, "2026-03-04");
  EXPECT_TRUE(has(only_line(lower.id.str()).words, "clearly lower"));
  EXPECT_TRUE(lines_from(now.id.str()).empty());
  const auto same = measure(k_a, "T-e", 4, "2026-03-04");
  EXPECT_TRUE(lines_from(same.id.str()).empty());
  const auto old = measure(k_b, "T-e", 4, "2026-02-10");
  const auto before_last = measure(k_b, "T-e", 9, "2026-02-25");
  EXPECT_TRUE(lines_from(old.id.str()).empty() && lines_from(before_last.id.str()).empty());
}

TEST_F(ProgressTest, ARatingThatMovedBetweenTwoInterviews) {
  answer(k_b, R"({"B6": 2, "B9": 1})", "2026-02-02");
  const auto again = answer(k_b, R"({"B6": 1, "B9": 1})", "2026-03-03");
  const practice::ProgressView view = progress();
  ASSERT_EQ(view.ratings.size(), 1U);
  EXPECT_EQ(view.ratings[0].item, "B6");
  EXPECT_EQ(view.ratings[0].then, 2);
  EXPECT_EQ(view.ratings[0].now, 1);
  const BriefLine line = only_line(again.id->str());
  expect_line(line, BriefGroup::WhatChanged, AskHow::Alone, k_b, true);
  answer(k_b, R"({"B6": 2, "B9": 1})", "2026-03-04");
  EXPECT_EQ(progress().ratings.size(), 1U);  // as at first, and not as the time before
}

TEST_F(ProgressTest, DecisionsAgreementsAndGoalsSinceTheLastHour) {
  practice::NewDecision repeat;
  repeat.decision = domain::Decision::Repeat;
  const auto path = practice::decide_path(*m_practice, m_case, repeat);
  expect_line(only_line(path.decisions.front().id.str()), BriefGroup::WhatChanged, AskHow::Together, std::nullopt, false);
  practice::NewAgreement agreement;
  agreement.ban = text("No chest");
  agreement.stop_signal = text("Red");
  agreement.who_invites = text("Maya on Sundays");
  const auto agreed = practice::record_agreement(*m_practice, m_case, agreement);
  const auto from = lines_from(agreed.id.str());
  ASSERT_EQ(from.size(), 2U);  // that it stands, and who invites
  expect_line(from[0], BriefGroup::WhatChanged, AskHow::Together, std::nullopt, false);
  expect_line(from[1], BriefGroup::AskAbout, AskHow::Together, std::nullopt, false);
  EXPECT_TRUE(has(from[1].words, "Maya on Sundays"));
  const auto shared = practice::add_goal(*m_practice, m_case, text("More play"), true);
  expect_line(only_line(shared.id.str()), BriefGroup::WhatChanged, AskHow::Together, std::nullopt, false);
  const auto own = practice::add_goal(*m_practice, m_case, text("To see them slower"), false);
  expect_line(only_line(own.id.str()), BriefGroup::WhatChanged, AskHow::DoNotRaise, std::nullopt, true);
  const auto old = practice::add_goal(*m_practice, m_case, text("Sleep"), true, date("2026-02-02"));
  EXPECT_TRUE(lines_from(old.id.str()).empty());
}

TEST_F(ProgressTest, WhatSomebodyToldSinceTheLastHour) {
  const auto medical = practice::add_medical_line(*m_practice, m_case, k_b, text("Referred"));
  expect_line(only_line(medical.id.str()), BriefGroup::WhatChanged, AskHow::Alone, k_b, true);
  const auto withdrawn = practice::record_consent(*m_practice, m_case, {k_a, 4, "SF1", domain::ConsentState::Withdrawn, {}});
  expect_line(only_line(withdrawn.id.str()), BriefGroup::WhatChanged, AskHow::Alone, k_a, true);
  answer(k_a, R"({"B6": 2})", "2026-03-01");
  practice::share_answer(*m_practice, m_case, k_a, "barriers-and-brakes", "B6", people("B"));
  const std::string sharing = practice::list_sharings(*m_practice, m_case, Lens::clinician()).at(0).id.str();
  expect_line(only_line(sharing), BriefGroup::WhatChanged, AskHow::Together, k_a, false);
}

TEST_F(ProgressTest, ThePlanOfTheLastHour) {
  const auto note = practice::write_note(*m_practice, m_last, {{}, {{"plan", text("The pause, on purpose")}}});
  const BriefLine line = only_line(note.note.id.str());
  expect_line(line, BriefGroup::AskAbout, AskHow::Together, std::nullopt, false);
  EXPECT_TRUE(has(line.words, "The pause, on purpose"));
  const domain::SessionId alone = hour("A", "2026-03-04");
  practice::write_note(*m_practice, alone, {{}, {{"plan", text("Something of hers alone")}}});
  for (const std::string& each : words()) {
    EXPECT_FALSE(has(each, "Something of hers alone"));
  }
}

TEST_F(ProgressTest, AccountsThatDifferMarksAndWhatWasNotDone) {
  const auto hers = log(k_a, "2026-03-01", Done::Yes, {{"mark", "yes"}});
  const auto his = log(k_b, "2026-03-01", Done::No, {}, NotDone::NoPrivacy);
  const auto from = lines_from(his.log.id.str());
  ASSERT_EQ(from.size(), 2U);  // the difference, and what was not done
  expect_line(from[0], BriefGroup::AskAbout, AskHow::EachAlone, std::nullopt, true);
  EXPECT_TRUE(has(from[0].words, "1 Mar"));
  expect_line(from[1], BriefGroup::AskAbout, AskHow::Alone, k_b, true);
  EXPECT_TRUE(has(from[1].words, "no privacy"));
  const auto marked = lines_from(hers.log.id.str());
  EXPECT_TRUE(std::any_of(marked.begin(), marked.end(), [](const BriefLine& each) {
    return each.how == AskHow::Alone && each.about == k_a && has(each.words, "mark");
  }));
  const auto now_alike = log(k_b, "2026-03-01", Done::Yes);
  for (const BriefLine& each : lines_from(now_alike.log.id.str())) {
    EXPECT_FALSE(has(each.words, "differ"));
  }
  EXPECT_TRUE(lines_from(his.log.id.str()).empty());
}

TEST_F(ProgressTest, LinesOfHerOwnStandUntilTheyAreTakenOff) {
  const auto line = practice::add_brief_note(*m_practice, m_case, {BriefGroup::WhatChanged, AskHow::Together, {}, text("Evenings feel slower")});
  expect_line(only_line(line.id.str()), BriefGroup::WhatChanged, AskHow::Together, std::nullopt, false);
  EXPECT_ERROR(practice::add_brief_note(*m_practice, m_case, {BriefGroup::AskAbout, AskHow::Alone, {}, text("x")}), ErrorCode::InvalidInput);
  practice::close_brief_note(*m_practice, m_case, line.id.str());
  EXPECT_TRUE(lines_from(line.id.str()).empty());
  EXPECT_EQ(refusal([&] { practice::close_brief_note(*m_practice, m_case, line.id.str()); }), "closed-already");
}

TEST_F(ProgressTest, SinceTheySatDown) {
  EXPECT_TRUE(progress().arrived.empty());
  domain::CheckIn said;
  said.partner = k_a;
  said.arrive = domain::Arriving::Tense;
  said.practice = domain::Practised::Partly;
  said.go_on = domain::GoOn::NotNow;
  said.alone = domain::TimeAlone::Today;
  const auto kept = practice::check_in(*m_practice, m_next, said);
  const auto arrived = progress().arrived;
  ASSERT_EQ(arrived.size(), 4U);
  for (const BriefLine& each : arrived) {
    EXPECT_EQ(each.sources, std::vector<std::string>{kept.id.str()});
    EXPECT_TRUE(each.told_alone);
  }
  said.go_on = domain::GoOn::Yes;
  said.alone = domain::TimeAlone::No;
  practice::check_in(*m_practice, m_next, said);
  EXPECT_EQ(progress().arrived.size(), 2U);
}

TEST_F(ProgressTest, OnlyTheClinicianSeesMoreThanOwnTrackers) {
  measure(k_a, "T-e", 4, "2026-02-10");
  measure(k_a, "T-b", 3, "2026-02-10");
  measure(k_b, "T-e", 6, "2026-02-10");
  log(k_a, "2026-03-01");
  const auto own = progress(Lens::room(people("A")));
  ASSERT_EQ(own.measures.size(), 1U);
  EXPECT_EQ(own.measures[0].measure, "T-e");
  EXPECT_EQ(own.measures[0].partner, k_a);
  const auto together = progress(Lens::room(people("A,B")));
  EXPECT_TRUE(together.measures.empty());
  for (const auto* each : {&own, &together}) {
    EXPECT_TRUE(each->lines.empty() && each->pairs.empty() && each->ratings.empty() && each->arrived.empty());
    EXPECT_FALSE(each->before);
  }
}

TEST_F(ProgressTest, ThePageOnPaperLeavesOutWhatWasToldAlone) {
  practice::add_confidence(*m_practice, m_case, {k_a, text("An offer of work in Lisbon"), {}, {}, {}, {}});
  practice::write_note(*m_practice, m_last, {{}, {{"plan", text("The pause, on purpose")}}});
  measure(k_a, "T-b", 9, "2026-02-10");
  measure(k_a, "T-b", 8, "2026-03-04");
  const std::string plain = brief();
  EXPECT_TRUE(has(plain, "The pause, on purpose"));
  EXPECT_FALSE(has(plain, "Lisbon"));
  EXPECT_FALSE(has(plain, "Free to say no"));
  EXPECT_FALSE(has(plain, "Maya"));  // initials only
  const std::string told = brief(practice::ToldAlone::Printed);
  EXPECT_TRUE(has(told, "Lisbon"));
  EXPECT_TRUE(has(told, "Free to say no"));
  for (const auto choice : {practice::ToldAlone::LeftOut, practice::ToldAlone::Printed}) {
    practice::BriefChoice what;
    what.told_alone = choice;
    EXPECT_EQ(practice::draw_brief(*m_practice, m_case, what).paper.pages.size(), 1U);
  }
}

TEST_F(ProgressTest, AlwaysOnePageHoweverMuchThereIs) {
  const auto page = [&] { return practice::draw_brief(*m_practice, m_case, {{}, practice::ToldAlone::Printed, {}}).paper; };
  const auto inside = [](const drawing::Paper& paper) {
    for (const drawing::Item& item : paper.pages.at(0).items) {
      if (const auto* run = std::get_if<drawing::TextRun>(&item.shape)) {
        EXPECT_LE(run->baseline.y, paper.pages[0].size.height - 20) << run->text;
        EXPECT_LE(run->baseline.x + run->width, paper.pages[0].size.width) << run->text;
      }
    }
  };
  EXPECT_EQ(page().pages.size(), 1U);
  log(k_a, "2026-03-01");
  log(k_b, "2026-03-01");
  EXPECT_EQ(page().pages.size(), 1U);
  std::vector<practice::NewLog> many;
  for (int n = 0; n < 200; ++n) {
    practice::NewLog one;
    one.partner = n % 2 == 0 ? k_a : k_b;
    one.date = domain::plus_days(date("2026-02-20"), n / 2 % 14);
    one.occasion = 1 + n / 28;
    one.done = n % 3 == 0 ? Done::No : Done::Yes;
    many.push_back(one);
  }
  practice::log_homework(*m_practice, id_of(m_sheet), many);
  for (int n = 0; n < 40; ++n) {
    practice::add_brief_note(*m_practice, m_case, {BriefGroup::AskAbout, AskHow::Together, {}, text("Line number " + std::to_string(n))});
  }
  for (const domain::Tracker& each : domain::trackers()) {
    for (const domain::Letter person : {k_a, k_b}) {
      measure(person, each.id.data(), 7, "2026-02-10");
      measure(person, each.id.data(), 5, "2026-03-04");
    }
  }
  const drawing::Paper full = page();
  EXPECT_EQ(full.pages.size(), 1U);
  EXPECT_TRUE(has(words_on(full), "more are on the screen"));
  inside(full);
}

TEST_F(ProgressTest, ChartsChangeWithTheirRows) {
  const auto drawn = [&] { return words_on(practice::draw_brief(*m_practice, m_case, {{}, practice::ToldAlone::Printed, {}}).paper); };
  const auto bytes = [&] {
    practice::give_brief(*m_practice, m_case, {}, into());
    return m_pdf;
  };
  const std::string bare = bytes();
  EXPECT_EQ(bytes(), bare);  // the same rows give the same page
  measure(k_a, "T-e", 4, "2026-02-10");
  const std::string one = drawn();
  EXPECT_NE(bytes(), bare);
  measure(k_a, "T-e", 7, "2026-03-04");
  EXPECT_NE(drawn(), one);
  const std::string before = bytes();
  log(k_a, "2026-03-01", Done::Partly);
  const std::string partly = bytes();
  EXPECT_NE(partly, before);
  log(k_a, "2026-03-01", Done::No);
  EXPECT_NE(bytes(), partly);
}

TEST_F(ProgressTest, TheBriefIsDeliveredAndAuditedWithoutAWord) {
  const int before = m_delivered;
  practice::give_brief(*m_practice, m_case, {}, into());
  EXPECT_EQ(m_delivered, before + 1);
  EXPECT_TRUE(m_pdf.starts_with("%PDF"));
  EXPECT_EQ(audited("print", "brief"), 1);
  EXPECT_ERROR(practice::give_brief(*m_practice, m_case, {}, failing()), ErrorCode::CannotWrite);
  EXPECT_EQ(audited("print", "brief"), 1);
}

}  // namespace
}  // namespace attune::test
