// SPDX-License-Identifier: Apache-2.0
// What the clinician decided, and keeps by hand.
#include "practice/casework.h"
#include "practice/demo/play.h"
#include "practice/demo/texts.h"
#include "practice/gates.h"

namespace attune::practice::demo {

using domain::Letter;

bool Player::play_decided(const Step& step) {
  Written& written = m_written[step.couple];
  const auto& plans = m_plans[step.couple].gates;
  switch (step.kind) {
    case Step::Kind::Raise: {
      const GatePlan& gate = plans[step.item];
      written.gates[step.item] =
          raise_gate(m_practice, written.id,
                     {gate.gate, Letter(gate.who), gate.level, text(gate.why), std::nullopt, date(gate.day)})
              .gate.id;
      return true;
    }
    case Step::Kind::Cover: {
      const GatePlan::Cover& cover = *plans[step.item].cover;
      plan_cover(m_practice, written.gates[step.item].str(), {cover.kind, maybe(cover.words)}, date(cover.day));
      return true;
    }
    case Step::Kind::Clear: {
      const GatePlan::Clearing& cleared = *plans[step.item].cleared;
      clear_gate(m_practice, written.gates[step.item].str(), text(cleared.source), maybe(cleared.limits),
                 date(cleared.day));
      return true;
    }
    case Step::Kind::ShareGate:
      share_gate(m_practice, written.gates[step.item].str(), members_from(plans[step.item].shared_with));
      return true;
    default:
      return false;
  }
}

bool Player::play_kept(const Step& step) {
  const CasePlan& plan = m_plans[step.couple];
  Written& written = m_written[step.couple];
  switch (step.kind) {
    case Step::Kind::AddGoal: {
      const GoalPlan& goal = plan.goals[step.item];
      written.goals[step.item] = add_goal(m_practice, written.id, text(goal.words), goal.shared, date(goal.day)).id;
      return true;
    }
    case Step::Kind::CloseGoal:
      close_goal(m_practice, written.id, written.goals[step.item].str(), date(*plan.goals[step.item].closed));
      return true;
    case Step::Kind::Confide: {
      const ConfidencePlan& told = plan.confidences[step.item];
      const auto look_again = told.look_again ? std::optional(date(*told.look_again)) : std::nullopt;
      written.confidences[step.item] = add_confidence(m_practice, written.id,
                                                      {Letter(told.who), text(told.fact), maybe(told.who_knows),
                                                       maybe(told.agreed), look_again, date(told.day)})
                                           .id;
      return true;
    }
    case Step::Kind::CloseConfidence: {
      const ConfidencePlan& told = plan.confidences[step.item];
      close_confidence(m_practice, written.id, Letter(told.who), written.confidences[step.item].str(),
                       date(*told.closed));
      return true;
    }
    case Step::Kind::AddMedical: {
      const MedicalPlan& line = plan.medical[step.item];
      add_medical_line(m_practice, written.id, Letter(line.who), text(line.words), date(line.day));
      return true;
    }
    default:
      return false;
  }
}

}  // namespace attune::practice::demo
