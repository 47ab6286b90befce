// SPDX-License-Identifier: Apache-2.0
// A sheet on its way: prepared, given, stopped, printed again; nothing counts before it has left.
#include "practice/homework_case.h"
#include "support/files.h"

#include <fstream>

namespace attune::test {
namespace {

using domain::AssignmentState;
using domain::Lens;
using practice::AssignmentView;

class HomeworkTest : public HomeworkCase {
 protected:
  /// A G2 that stands, and how it is cleared: by a new interview alone.
  practice::GateView raise_g2() { return raise(2, k_a); }
  void clear_after_interview(const practice::GateView& gate) {
    m_practice.set_now("2026-03-06T09:00:00Z");
    screen(k_a);
    clear(gate);
  }
};

TEST_F(HomeworkTest, PreparedThenGivenThenStoppedAndPrintedAgain) {
  const AssignmentView prepared = prepare(sheet("E1"));
  EXPECT_EQ(prepared.assignment.state, AssignmentState::Prepared);
  EXPECT_TRUE(given().empty());
  EXPECT_EQ(m_delivered, 0) << "nothing has left";
  EXPECT_EQ(refusal([&] { print_again(prepared); }), "prepared-only");
  EXPECT_EQ(refusal([&] { practice::stop_homework(*m_practice, id_of(prepared)); }), "prepared-only");

  m_practice.set_now("2026-03-07T09:00:00Z");
  const AssignmentView out = give(prepared);
  EXPECT_EQ(out.assignment.id, prepared.assignment.id);
  EXPECT_EQ(out.assignment.state, AssignmentState::Given);
  EXPECT_EQ(out.assignment.from, date("2026-03-07")) << "the day it left";
  EXPECT_EQ(out.assignment.sha256, prepared.assignment.sha256);
  EXPECT_EQ(m_pdf.substr(0, 5), "%PDF-");
  const std::string first = m_pdf;
  ASSERT_EQ(given().size(), 1U);
  EXPECT_EQ(given()[0].sheet.assignment, out.assignment.id);
  EXPECT_EQ(given()[0].sheet.to, people("A,B"));
  EXPECT_EQ(given()[0].sheet.date, date("2026-03-07"));
  EXPECT_EQ(given()[0].sheet.sha256, out.assignment.sha256);
  EXPECT_EQ(refusal([&] { give(out); }), "given");
  EXPECT_EQ(refusal([&] { practice::drop_prepared(*m_practice, id_of(out)); }), "given");

  print_again(out);
  EXPECT_EQ(m_pdf, first);
  EXPECT_EQ(given().size(), 1U) << "a reprint is no second sheet";

  m_practice.set_now("2026-03-09T09:00:00Z");
  const AssignmentView stopped = practice::stop_homework(*m_practice, id_of(out));
  EXPECT_EQ(stopped.assignment.state, AssignmentState::Stopped);
  EXPECT_EQ(stopped.assignment.stopped, date("2026-03-09"));
  EXPECT_EQ(refusal([&] { practice::stop_homework(*m_practice, id_of(out)); }), "stopped-already");
  EXPECT_EQ(refusal([&] { give(out); }), "given");
  print_again(out);
  EXPECT_EQ(m_pdf, first) << "what was given is what was given";
  EXPECT_EQ(audited("prepare", "assignment"), 1);
  EXPECT_EQ(audited("give", "sheet"), 1);
  EXPECT_EQ(audited("stop", "assignment"), 1);
  EXPECT_EQ(audited("reprint", "assignment"), 2);
}

TEST_F(HomeworkTest, AssignedInOneIsGiven) {
  const AssignmentView view = assign(sheet("E1"));
  EXPECT_EQ(view.assignment.state, AssignmentState::Given);
  EXPECT_EQ(view.assignment.exercise.code, "E1");
  EXPECT_EQ(view.assignment.exercise_version, 1);
  EXPECT_EQ(view.assignment.from, date("2026-03-05"));
  EXPECT_EQ(view.assignment.pair, people("A,B"));
  EXPECT_EQ(m_delivered, 1);
  EXPECT_EQ(given().size(), 1U);
}

TEST_F(HomeworkTest, ThePreparedOneLeavesAsItWasDrawn) {
  const AssignmentView prepared = prepare(sheet("E1"));
  practice::CoupleEdit edit;
  edit.partners = {{k_a, {}, text("Somebody else"), {}, {}, {}, {}, {}, {}, {}, {}}};
  edit.names = domain::NamesMode::First;
  practice::edit_couple(*m_practice, m_case, edit);
  practice::set_practice(*m_practice, "crisis-lines", text("A line 000 000"));
  const std::string drawn = words_on(pages(prepared));
  give(prepared);
  EXPECT_EQ(words_on(pages(prepared)), drawn);
  print_again(prepared);
  const std::string then = m_pdf;
  EXPECT_NE(bytes(sheet("E1")), then) << "a new one says it as it is now";
}

TEST_F(HomeworkTest, WhatDoesNotArriveIsNotGiven) {
  EXPECT_ERROR(practice::assign_homework(*m_practice, data(), m_case, sheet("E1"), failing()), ErrorCode::CannotWrite);
  EXPECT_TRUE(list().empty() && given().empty());
  EXPECT_EQ(count("assignment") + count("blob") + count("given_sheet"), 0);
  const AssignmentView prepared = prepare(sheet("E1"));
  EXPECT_ERROR(practice::give_prepared(*m_practice, id_of(prepared), failing()), ErrorCode::CannotWrite);
  ASSERT_EQ(list().size(), 1U);
  EXPECT_EQ(list()[0].assignment.state, AssignmentState::Prepared);
  EXPECT_TRUE(given().empty());
  EXPECT_EQ(audited("give", "assignment"), 0);
  give(prepared);
  EXPECT_ERROR(practice::reprint(*m_practice, id_of(prepared), failing()), ErrorCode::CannotWrite);
  EXPECT_EQ(audited("reprint", "assignment"), 0);
}

TEST_F(HomeworkTest, AFileThatIsThereIsNotWrittenOverUnasked) {
  const auto out = m_practice.temp() / "Practice 1.pdf";
  write_file(out, "mine");
  const auto assign_into = [&](const std::filesystem::path& file, practice::Overwrite overwrite) {
    return practice::assign_homework(*m_practice, data(), m_case, sheet("E1"),
                                     practice::into_file(*m_practice, file, overwrite));
  };
  EXPECT_ERROR(assign_into(out, practice::Overwrite::No), ErrorCode::AlreadyExists);
  EXPECT_EQ(read_file(out), "mine");
  EXPECT_ERROR(assign_into(m_practice.temp() / "nowhere" / "a.pdf", practice::Overwrite::No), ErrorCode::CannotWrite);
  EXPECT_ERROR(assign_into(m_practice.temp(), practice::Overwrite::Yes), ErrorCode::CannotWrite);
  EXPECT_TRUE(list().empty());
  EXPECT_EQ(count("blob"), 0);
  const AssignmentView view = assign_into(out, practice::Overwrite::Yes);
  print_again(view);
  EXPECT_EQ(read_file(out), m_pdf);
}

TEST_F(HomeworkTest, G2HoldsEveryDoorWhileItStands) {
  const AssignmentView out = assign(sheet("E1"));
  const std::string first = m_pdf;
  const AssignmentView waiting = prepare(sheet("E2"));
  m_delivered = 0;
  const auto gate = raise_g2();
  EXPECT_EQ(refusal([&] { print_again(out); }), "held: A:G2");
  EXPECT_EQ(refusal([&] { give(waiting); }), "held: A:G2");
  EXPECT_EQ(refusal([&] { prepare(sheet("E3")); }), "held: A:G2");
  EXPECT_EQ(refusal([&] { assign(sheet("E3")); }), "held: A:G2");
  EXPECT_EQ(m_delivered, 0) << "not a byte has left";
  EXPECT_EQ(list().size(), 2U);
  EXPECT_EQ(audited("reprint", "assignment"), 0);
  practice::stop_homework(*m_practice, id_of(out));
  EXPECT_EQ(refusal([&] { print_again(out); }), "held: A:G2") << "stopped or not";
  clear_after_interview(gate);
  print_again(out);
  EXPECT_EQ(m_pdf, first);
  give(waiting);
  EXPECT_EQ(m_delivered, 2);
}

TEST_F(HomeworkTest, TouchIsFreeAgainOnceItWasAgreedAnew) {
  screen_all();
  agree("SF1");
  const AssignmentView out = assign(sheet("SF1"));
  const std::string first = m_pdf;
  m_practice.set_now("2026-03-05T15:00:00Z");
  const auto gate = raise_g2();
  EXPECT_EQ(refusal([&] { print_again(out); }), "held: A:G2 A:agreement B:agreement");
  clear_after_interview(gate);
  EXPECT_EQ(refusal([&] { print_again(out); }), "held: A:agreement B:agreement");
  agree("SF1");
  print_again(out);
  EXPECT_EQ(m_pdf, first);
}

TEST_F(HomeworkTest, AgreedTodayIsKeptWhenItIsGiven) {
  screen_all();
  practice::NewHomework what = sheet("SF1");
  EXPECT_EQ(refusal([&] { assign(what); }), "held: A:agreement A:willing B:agreement B:willing");
  what.agreed = people("A,B");
  EXPECT_ERROR(practice::assign_homework(*m_practice, data(), m_case, what, failing()), ErrorCode::CannotWrite);
  EXPECT_EQ(count("consent") + count("willing"), 0) << "nothing was given";
  practice::assign_homework(*m_practice, data(), m_case, what, [&](const std::string&) {
    EXPECT_EQ(count("consent") + count("willing"), 0) << "not before it has left";
  });
  const auto consents = practice::list_consents(*m_practice, m_case, Lens::clinician());
  ASSERT_EQ(consents.size(), 2U);
  for (const auto& each : consents) {
    EXPECT_EQ(each.consent.kind, 4);
    EXPECT_EQ(each.consent.scope, "SF1");
    EXPECT_EQ(each.consent.date, date("2026-03-05"));
  }
  const auto willing = practice::list_willing(*m_practice, m_case, Lens::clinician());
  ASSERT_EQ(willing.size(), 2U);
  EXPECT_EQ(willing[0].pair, people("A,B"));
  EXPECT_EQ(holds(sheet("SF1")), Words{});
}

TEST_F(HomeworkTest, AgreedTodayCarriesAPreparedOneToItsDay) {
  screen_all();
  practice::NewHomework what = sheet("SF1");
  what.agreed = people("A,B");
  const AssignmentView prepared = prepare(what);
  EXPECT_EQ(count("consent"), 2);
  m_practice.set_now("2026-03-12T09:00:00Z");
  EXPECT_NO_THROW(give(prepared));
  EXPECT_EQ(count("consent"), 2) << "said once";
}

TEST_F(HomeworkTest, APreparedOneIsLookedAtAgainOnItsDay) {
  screen_all();
  agree("SF1");
  const AssignmentView prepared = prepare(sheet("SF1"));
  m_practice.set_now("2026-04-20T09:00:00Z");
  EXPECT_EQ(refusal([&] { give(prepared); }), "held: A:willing B:willing");
  EXPECT_EQ(m_delivered, 0);
  willing(k_a);
  willing(k_b);
  EXPECT_NO_THROW(give(prepared));
}

TEST_F(HomeworkTest, AgreedTodayIsKeptForTalkToo) {
  practice::NewHomework what = sheet("E1");
  what.agreed = people("A,B");
  assign(what);
  EXPECT_EQ(count("consent"), 2);
  EXPECT_EQ(count("willing"), 2);
}

TEST_F(HomeworkTest, APreparedOneThatIsDroppedLeavesNothing) {
  raise(3, k_a);
  practice::NewHomework what = sheet("E6");
  what.overrides = {{3, text("Talked through")}};
  const AssignmentView prepared = prepare(what);
  EXPECT_EQ(count("gate_override"), 1);
  practice::drop_prepared(*m_practice, id_of(prepared));
  EXPECT_EQ(count("assignment") + count("blob") + count("gate_override"), 0);
  EXPECT_TRUE(list().empty());
  EXPECT_ERROR(practice::drop_prepared(*m_practice, id_of(prepared)), ErrorCode::NotFound);
  EXPECT_ERROR(give(prepared), ErrorCode::NotFound);
}

TEST_F(HomeworkTest, BytesThatSomethingElseNamesStay) {
  const AssignmentView first = assign(sheet("E1"));
  const std::string pdf = m_pdf;
  const AssignmentView second = prepare(sheet("E1"));
  EXPECT_EQ(second.assignment.sha256, first.assignment.sha256) << "same input, same bytes";
  EXPECT_NE(second.assignment.id, first.assignment.id);
  EXPECT_EQ(count("blob"), 2) << "kept once: the file and the pages";
  practice::drop_prepared(*m_practice, id_of(second));
  print_again(first);
  EXPECT_EQ(m_pdf, pdf);
}

TEST_F(HomeworkTest, SeveralOfOneExerciseMayStandAtOnce) {
  assign(sheet("E1"));
  m_practice.set_now("2026-03-05T15:00:00Z");
  assign(sheet("E2"));
  m_practice.set_now("2026-03-05T16:00:00Z");
  const AssignmentView last = assign(sheet("E1"));
  ASSERT_EQ(list().size(), 3U);
  EXPECT_EQ(list()[0].assignment.id, last.assignment.id) << "newest first";
  EXPECT_EQ(list()[1].assignment.exercise.code, "E2");
}

TEST_F(HomeworkTest, IsStoppedOnADayThatMayBeNamed) {
  const AssignmentView out = assign(sheet("E1"));
  const auto stopped = practice::stop_homework(*m_practice, id_of(out), date("2026-03-20"));
  EXPECT_EQ(stopped.assignment.stopped, date("2026-03-20"));
  EXPECT_EQ(stopped.assignment.from, date("2026-03-05"));
  const AssignmentView other = assign(sheet("E2"));
  EXPECT_EQ(wrong_field([&] { practice::stop_homework(*m_practice, id_of(other), date("2026-03-04")); }), "date");
}

TEST_F(HomeworkTest, NothingIsGivenInAClosedCase) {
  const AssignmentView out = assign(sheet("E1"));
  const AssignmentView prepared = prepare(sheet("E2"));
  practice::close_couple(*m_practice, m_case);
  EXPECT_EQ(refusal([&] { prepare(sheet("E1")); }), "status-closed");
  EXPECT_EQ(refusal([&] { assign(sheet("E1")); }), "status-closed");
  const int delivered = m_delivered;
  EXPECT_EQ(refusal([&] { give(prepared); }), "status-closed");
  EXPECT_EQ(m_delivered, delivered);
  EXPECT_EQ(list().size(), 2U);
  EXPECT_NO_THROW(print_again(out)) << "a copy of what they have";
  practice::reopen_couple(*m_practice, m_case);
  EXPECT_NO_THROW(give(prepared));
}

TEST_F(HomeworkTest, E7IsDoneInThePractice) {
  screen_all();
  agree("E7");
  EXPECT_EQ(refusal([&] { prepare(sheet("E7")); }), "in-the-practice-only");
  EXPECT_EQ(refusal([&] { assign(sheet("E7")); }), "in-the-practice-only");
}

TEST_F(HomeworkTest, IdsAreBeginningsThatNameOne) {
  const AssignmentView view = assign(sheet("E1"));
  const std::string id = id_of(view);
  EXPECT_NO_THROW(practice::reprint(*m_practice, id.substr(0, 8), into()));
  EXPECT_EQ(wrong_field([&] { practice::reprint(*m_practice, id.substr(0, 3), into()); }), "assignment");
  EXPECT_EQ(wrong_field([&] { practice::stop_homework(*m_practice, ""); }), "assignment");
  EXPECT_EQ(wrong_field([&] { practice::give_prepared(*m_practice, "!!!!", into()); }), "assignment");
  const std::string other = id[0] == '0' ? "1111" : "0000";
  EXPECT_ERROR(practice::reprint(*m_practice, other, into()), ErrorCode::NotFound);
  EXPECT_ERROR(practice::stop_homework(*m_practice, other), ErrorCode::NotFound);
  EXPECT_ERROR(practice::assign_homework(*m_practice, data(), domain::CaseId("7ZQ2M4K8N0PXW3RD"), sheet("E1"), into()),
               ErrorCode::NotFound);
}

TEST_F(HomeworkTest, StaysAsItWasAfterOpeningAgain) {
  const AssignmentView out = assign(sheet("E1"));
  const std::string first = m_pdf;
  const AssignmentView prepared = prepare(sheet("E2"));
  m_practice.close();
  m_practice.reopen();
  ASSERT_EQ(list().size(), 2U);
  print_again(out);
  EXPECT_EQ(m_pdf, first);
  EXPECT_EQ(give(prepared).assignment.state, AssignmentState::Given);
}

TEST_F(HomeworkTest, BytesThatChangedAreDamagedAndNotDelivered) {
  const AssignmentView out = assign(sheet("E1"));
  EXPECT_TRUE(practice::verify_practice(*m_practice, nullptr).sound());
  m_practice->store().write([&](store::Writer& writer) {
    writer.sql().execute("DROP TRIGGER blob_stays");
    store::sql::Bytes changed(m_pdf.begin(), m_pdf.end());
    changed[changed.size() / 2] ^= 1U;
    writer.sql().run("UPDATE blob SET bytes = $bytes WHERE sha256 = $sha",
                     {{"$bytes", changed}, {"$sha", out.assignment.sha256}});
  });
  m_delivered = 0;
  EXPECT_ERROR(print_again(out), ErrorCode::Damaged);
  EXPECT_EQ(m_delivered, 0);
  const auto report = practice::verify_practice(*m_practice, nullptr);
  ASSERT_EQ(report.findings.size(), 1U);
  EXPECT_EQ(report.findings[0].part, "records");
  EXPECT_EQ(report.findings[0].reason, "row-changed");
  EXPECT_EQ(report.findings[0].where, "blob " + out.assignment.sha256);
}

TEST_F(HomeworkTest, WhatWasGivenCannotBeChangedInTheRecord) {
  assign(sheet("E1"));
  for (const char* change : {"UPDATE blob SET bytes = x'00'", "DELETE FROM blob", "DELETE FROM given_sheet",
                             "UPDATE given_sheet SET date = '2026-01-01'"}) {
    EXPECT_ANY_THROW(m_practice->store().write([&](store::Writer& writer) { writer.sql().execute(change); })) << change;
  }
}

}  // namespace
}  // namespace attune::test
