// SPDX-License-Identifier: Apache-2.0
#include "practice/hand_over.h"

#include "domain/error.h"
#include "forms/response.h"
#include "practice/asking.h"
#include "practice/couples.h"
#include "practice/form_files.h"
#include "practice/keep_answers.h"
#include "practice/merge_answers.h"
#include "practice/notice.h"
#include "practice/practices.h"
#include "practice/support.h"

#include <algorithm>

namespace attune::practice {

struct HandOver::Before {
  forms::Answers answers;
};

HandOver::HandOver(Practice& practice, const std::filesystem::path& data, const domain::CaseId& couple,
                   domain::Letter partner, const std::string& form, domain::MemberSet room)
    : m_practice(practice), m_couple(couple), m_partner(partner) {
  require_may_answer(practice, couple, partner);
  for (const domain::Letter each : room.letters()) {
    require_member(load_couple(practice, couple), each);
  }
  if (!room.has(partner)) {
    not_permitted("not-in-the-room");
  }
  const CoupleView view = show_couple(practice, couple, domain::Lens::room(domain::MemberSet::of({partner})));
  for (const PartnerView& each : view.row.partners) {
    if (each.letter == partner) {
      m_person = each.display_name;
    }
  }
  m_clinician = practice_info(practice).clinician;
  m_notice = notice_of(practice, couple, partner, m_clinician, view);
  // In the words of the draft where there is one, so that both become one.
  const auto draft = draft_of(practice, couple, partner, form);
  m_before = std::make_unique<Before>(
      Before{draft ? draft_answers(practice, *draft) : forms::Answers(load_form_by_id(data, form))});
  m_asking = std::make_unique<Asking>(forms::Answers(m_before->answers.shared_form()),
                                      room.size() > 1 ? Audience::Beside : Audience::Alone);
}

HandOver::~HandOver() = default;

int HandOver::first() const {
  return m_asking->next(-1, 1);
}
QuestionBlock HandOver::block(int block) const {
  return m_asking->block(block);
}
int HandOver::next(int block, int step) const {
  return m_asking->next(block, step);
}
bool HandOver::choose(int item, const std::vector<std::size_t>& options) {
  return m_asking->choose(item, options);
}
bool HandOver::type(int item, std::string_view words) {
  return m_asking->type(item, words);
}
bool HandOver::tick(int item, bool ticked) {
  return m_asking->tick(item, ticked);
}
bool HandOver::answered() const {
  return m_asking->answers().answered_count() > 0;
}

void HandOver::keep() {
  if ((!answered() && !m_kept) || m_finished) {
    return;
  }
  keep_draft(m_practice, {m_couple, m_partner, std::nullopt, {}}, merged(m_before->answers, m_asking->answers()));
  m_kept = true;
}

void HandOver::finish() {
  if (!answered() || m_finished) {
    keep();  // what was kept and then taken back altogether leaves the draft, too
    return;
  }
  record_answers(m_practice, {m_couple, m_partner, std::nullopt, {}}, merged(m_before->answers, m_asking->answers()));
  m_finished = true;
}

std::string HandOver::as_text() const { return forms::write_draft(merged(m_before->answers, m_asking->answers())); }

const std::string& HandOver::form() const { return m_asking->form().id; }

void keep_handed(Practice& practice, const std::filesystem::path& data, const domain::CaseId& couple,
                 domain::Letter partner, const std::string& form, std::string_view text) {
  const auto draft = draft_of(practice, couple, partner, form);
  const auto words = draft ? draft_answers(practice, *draft).shared_form() : load_form_by_id(data, form);
  keep_draft(practice, {couple, partner, std::nullopt, {}}, forms::read_draft(words, text, "draft"));
}

}  // namespace attune::practice
