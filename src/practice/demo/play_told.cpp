// SPDX-License-Identifier: Apache-2.0
// What people answered, what they share of it, and what of it was looked at.
#include "forms/response.h"
#include "practice/demo/answer_text.h"
#include "practice/demo/play.h"
#include "practice/demo/texts.h"
#include "practice/intake.h"
#include "practice/keep_answers.h"

#include <algorithm>

namespace attune::practice::demo {

using domain::Letter;

bool Player::play_told(const Step& step) {
  const CasePlan& plan = m_plans[step.couple];
  const Written& written = m_written[step.couple];
  switch (step.kind) {
    case Step::Kind::Answer:
      answer(plan, step.item, written);
      return true;
    case Step::Kind::Share:
      share(plan.shares[step.item], written);
      return true;
    case Step::Kind::LookAt:
      if (const auto after = plan.looks[step.item].after; !after || written.sheets[*after]) {
        look_at(plan.looks[step.item], written);
      }
      return true;
    default:
      return false;
  }
}

void Player::answer(const CasePlan& plan, std::size_t item, const Written& written) {
  const AnswersPlan& what = plan.answers[item];
  const forms::Answers answers = forms::read_answers(m_form, answers_json(plan.answers, item), "sample");
  const AnswersOf whose{written.id, Letter(what.who), date(what.day), "sample"};
  what.draft ? keep_draft(m_practice, whose, answers) : record_answers(m_practice, whose, answers);
}

void Player::share(const SharePlan& plan, const Written& written) {
  const auto change = plan.taken_back ? unshare_answer : share_answer;
  for (const std::string_view item : parts_of(plan.items, ' ')) {
    change(m_practice, written.id, Letter(plan.who), k_form, std::string(item), members_from(plan.with),
           date(plan.day));
  }
}

void Player::look_at(const LookPlan& plan, const Written& written) {
  const auto all = list_signals(m_practice, written.id, domain::Lens::clinician());
  const auto found = std::find_if(all.begin(), all.end(), [&](const domain::Signal& each) {
    return each.about == Letter(plan.who) && each.code == plan.item && !each.looked_at;
  });
  if (found == all.end()) {
    throw Error(ErrorCode::Internal,
                {{"part", "sample"}, {"case", written.code}, {"item", plan.item}, {"day", std::to_string(plan.day)}});
  }
  look_at_signal(m_practice, found->id.str(), text(plan.note), date(plan.day));
}

}  // namespace attune::practice::demo
