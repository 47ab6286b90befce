// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/brief.h"
#include "domain/note.h"
#include "forms/form.h"
#include "practice/demo/script.h"
#include "practice/homework_plan.h"
#include "practice/practice.h"

namespace attune::practice::demo {

/// Calls the use case of each step; what came of one (ids) serves those that follow.
class Player {
 public:
  Player(Practice& practice, const std::vector<CasePlan>& plans, std::shared_ptr<const forms::Form> form,
         SheetSource& sheets, domain::LocalTime now);
  void play(const Step& step);

 private:
  struct Kept {
    domain::NoteId id;
    std::vector<domain::NoteSection> sections;  ///< until it is signed
  };
  struct Written {
    domain::CaseId id;
    std::string code;
    // By the place in the plan.
    std::vector<domain::SessionId> sessions;
    std::vector<domain::GateId> gates;
    std::vector<domain::GoalId> goals;
    std::vector<domain::ConfidenceId> confidences;
    std::vector<std::optional<domain::AssignmentId>> sheets;  // nothing: left out
    std::vector<Kept> notes;
    std::vector<domain::BriefNoteId> lines;
  };

  /// Whether it was a step of that part.
  bool play_told(const Step& step);
  bool play_decided(const Step& step);
  bool play_kept(const Step& step);
  bool play_given(const Step& step);
  bool play_noted(const Step& step);
  bool play_done(const Step& step);

  void add(const CasePlan& plan, Written& written);
  void call_back(const CasePlan& plan, const Written& written);
  void begin(const CasePlan& plan, const Written& written);
  void fill_cards(const CasePlan& plan, const Written& written);
  void screen(const ScreenPlan& plan, const Written& written);
  void consent(const ConsentPlan& plan, const Written& written);
  void book(const HourPlan& plan, domain::SessionId& session, const Written& written);
  void settle(const HourPlan& plan, const domain::SessionId& session);
  void answer(const CasePlan& plan, std::size_t item, const Written& written);
  void share(const SharePlan& plan, const Written& written);
  void look_at(const LookPlan& plan, const Written& written);
  void agree_on_touch(const AgreementPlan& plan, const Written& written);
  void decide(const DecisionPlan& plan, const Written& written);
  void give(const CasePlan& plan, std::size_t item, Written& written);
  void write(const CasePlan& plan, std::size_t item, bool before, Written& written);
  void sign(Kept& note);
  void log(const LogPlan& plan, const CasePlan& of, const Written& written);
  void track(const TrackerPlan& plan, const Written& written);
  void check_in_at(const CasePlan& plan, const CheckInPlan& what, const Written& written);
  domain::Date date(int day) const { return date_of(m_now.date, day); }

  Practice& m_practice;
  const std::vector<CasePlan>& m_plans;
  std::shared_ptr<const forms::Form> m_form;
  SheetSource& m_sheets;
  domain::LocalTime m_now;
  std::vector<Written> m_written;
};

}  // namespace attune::practice::demo
