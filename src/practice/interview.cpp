// SPDX-License-Identifier: Apache-2.0
#include "practice/interview.h"

#include "domain/error.h"
#include "practice/answer_rows.h"
#include "practice/asked_forms.h"
#include "practice/asking.h"
#include "practice/form_files.h"
#include "practice/keep_answers.h"
#include "practice/support.h"
#include "store/intake.h"
#include "store/store.h"

namespace attune::practice {
namespace {

std::optional<domain::Intake> standing_of(const Practice& practice, const domain::CaseId& couple,
                                          domain::Letter partner, const std::string& form) {
  for (const domain::Intake& each : store::list_intakes(practice.store().read(), couple, domain::Lens::clinician())) {
    if (!each.draft && !each.superseded && each.partner == partner && each.form == form) {
      return each;
    }
  }
  return std::nullopt;
}

}  // namespace

Interview::Interview(Practice& practice, const std::filesystem::path& data, const domain::CaseId& couple,
                     domain::Letter partner, const std::string& form)
    : m_practice(practice), m_couple(couple), m_partner(partner) {
  require_may_answer(practice, couple, partner);
  m_draft = draft_of(practice, couple, partner, form);
  m_stands = standing_of(practice, couple, partner, form);
  if (m_stands) {
    m_standing = m_stands->date;
  }
  m_asking = std::make_unique<Asking>(
      m_draft ? draft_answers(practice, *m_draft) : forms::Answers(load_form_by_id(data, form)), Audience::Clinician);
}

Interview::~Interview() = default;

bool Interview::begun() const { return !m_asking->answers().empty(); }

std::string Interview::title() const {
  return m_asking->form().title;
}

void Interview::begin_from_standing() {
  if (!m_stands || !m_asking->answers().empty()) {
    return;
  }
  forms::Answers answers(m_asking->answers().shared_form());
  for (const Told& each : told_then(m_practice, *m_stands, domain::Lens::clinician())) {
    const int item = answers.form().find(each.row.item);
    if (item < 0) {
      continue;  // asked in an earlier version of the form, and not in this one
    }
    std::vector<forms::Value> values = answers.given(item);
    values.push_back(answer_value(each.row, each.question()));
    try {
      answers.give(item, std::move(values));
    } catch (const Error& error) {
      if (error.code() != ErrorCode::InvalidInput) {
        throw;
      }
      // It was an answer to the question as it stood then, and is none to this one: it is asked again.
    }
  }
  m_asking = std::make_unique<Asking>(std::move(answers), Audience::Clinician);
  touch();
}

int Interview::block_count() const {
  return m_asking->block_count();
}
std::string Interview::block_title(int block) const {
  return m_asking->block_title(block);
}
bool Interview::is_open(int block) const {
  return m_asking->is_open(block);
}
QuestionBlock Interview::block(int block) const {
  return m_asking->block(block);
}
int Interview::next(int block, int step) const {
  return m_asking->next(block, step);
}

bool Interview::choose(int item, const std::vector<std::size_t>& options) {
  touch();
  return m_asking->choose(item, options);
}

bool Interview::type(int item, std::string_view words) {
  touch();
  return m_asking->type(item, words);
}

bool Interview::tick(int item, bool ticked) {
  touch();
  return m_asking->tick(item, ticked);
}

void Interview::keep() {
  if (!m_changed || (m_asking->answers().empty() && !m_draft)) {
    return;
  }
  m_draft = keep_draft(m_practice, {m_couple, m_partner, std::nullopt, {}}, m_asking->answers());
  m_changed = false;
}

IntakeView Interview::finish() {
  if (m_asking->answers().answered_count() == 0) {
    not_permitted("nothing-answered");
  }
  const domain::Intake intake =
      record_answers(m_practice, {m_couple, m_partner, std::nullopt, {}}, m_asking->answers());
  m_changed = false;
  return occasion_view(m_practice, intake);
}

}  // namespace attune::practice
