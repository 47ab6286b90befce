// SPDX-License-Identifier: Apache-2.0
#include "practice/arrival.h"

#include "practice/check_ins.h"
#include "practice/couples.h"
#include "practice/keep_answers.h"
#include "practice/notice.h"
#include "practice/practices.h"
#include "practice/support.h"
#include "store/sessions.h"

#include <algorithm>

namespace attune::practice {
namespace {

using Chosen = std::array<std::optional<std::size_t>, Arrival::k_questions>;

template <class E>
constexpr std::size_t size_of() {
  return domain::Words<E>::table.size();
}
constexpr std::array<std::size_t, Arrival::k_questions> k_options{
    size_of<domain::Arriving>(), size_of<domain::Practised>(), size_of<domain::Energy>(), size_of<domain::GoOn>(),
    size_of<domain::TimeAlone>()};

template <class E>
std::optional<E> as(const std::optional<std::size_t>& option) {
  return option ? std::optional(static_cast<E>(*option)) : std::nullopt;
}

domain::CheckIn check_in_of(domain::Letter partner, const Chosen& answers) {
  domain::CheckIn made;
  made.partner = partner;
  made.arrive = as<domain::Arriving>(answers[0]);
  made.practice = as<domain::Practised>(answers[1]);
  made.energy = as<domain::Energy>(answers[2]);
  made.go_on = as<domain::GoOn>(answers[3]);
  made.alone = as<domain::TimeAlone>(answers[4]);
  return made;
}

}  // namespace

Arrival::Arrival(Practice& practice, const domain::SessionId& session, domain::MemberSet room)
    : m_practice(practice), m_session(session), m_clinician(practice_info(practice).clinician) {
  const auto found = store::find_session(practice.store().read(), session, domain::Lens::clinician());
  if (!found) {
    throw Error(ErrorCode::NotFound, {{"part", "session"}});
  }
  for (const domain::Letter each : room.letters()) {
    require_may_answer(practice, found->couple, each);
    const CoupleView view = show_couple(practice, found->couple, domain::Lens::room(domain::MemberSet::of({each})));
    for (const PartnerView& partner : view.row.partners) {
      if (partner.letter == each) {
        m_people.push_back({each, partner.display_name, notice_of(practice, found->couple, each, m_clinician, view)});
      }
    }
  }
  m_said.resize(m_people.size());
}

std::size_t Arrival::options(std::size_t question) { return k_options.at(question); }

std::optional<std::size_t> Arrival::answer(std::size_t person, std::size_t question) const {
  return m_said.at(person).answers.at(question);
}

void Arrival::set_answer(std::size_t person, std::size_t question, std::optional<std::size_t> option) {
  Said& said = m_said.at(person);
  if (option && *option >= k_options.at(question)) {
    throw invalid("option", "out-of-range");
  }
  said.answers.at(question) = option;
  said.changed = true;
}

void Arrival::keep() {
  for (std::size_t each = 0; each < m_people.size(); ++each) {
    if (m_said[each].changed) {
      check_in(m_practice, m_session, check_in_of(m_people[each].letter, m_said[each].answers));
      m_said[each].changed = false;
    }
  }
}

bool Arrival::is_kept() const {
  return std::none_of(m_said.begin(), m_said.end(), [](const Said& each) { return each.changed; });
}

// "A1-0--" for each who has something unkept: the letter, then an option's number or a hyphen.
std::string Arrival::as_text() const {
  std::string text;
  for (std::size_t each = 0; each < m_people.size(); ++each) {
    if (m_said[each].changed) {
      text += m_people[each].letter.value();
      for (const std::optional<std::size_t>& answer : m_said[each].answers) {
        text += answer ? static_cast<char>('0' + *answer) : '-';
      }
    }
  }
  return text;
}

void keep_arrival(Practice& practice, const domain::SessionId& session, std::string_view text) {
  constexpr std::size_t k_length = 1 + Arrival::k_questions;
  for (; text.size() >= k_length; text.remove_prefix(k_length)) {
    Chosen answers;
    for (std::size_t each = 0; each < Arrival::k_questions; ++each) {
      const char option = text[each + 1];
      answers[each] = option == '-' ? std::nullopt : std::optional(static_cast<std::size_t>(option - '0'));
    }
    check_in(practice, session, check_in_of(domain::Letter(text[0]), answers));
  }
}

}  // namespace attune::practice
