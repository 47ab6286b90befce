// SPDX-License-Identifier: Apache-2.0
// What people did at home, how they say they are, and how they arrive.
#include "practice/check_ins.h"
#include "practice/demo/answer_text.h"
#include "practice/demo/play.h"
#include "practice/demo/texts.h"
#include "practice/measures.h"
#include "practice/practice_logs.h"

#include <algorithm>

namespace attune::practice::demo {
namespace {

using domain::Letter;

// "tension=4/5/2" are three fields, each of which may be left out: "4//2".
void add_field(std::string_view said, std::vector<domain::LogValue>& fields) {
  const std::size_t equals = said.find('=');
  const std::string_view key = said.substr(0, equals);
  std::string_view value = said.substr(equals + 1);
  if (key != "tension") {
    fields.push_back(domain::log_value(key, value));
    return;
  }
  for (const std::string_view each : {"tension_start", "tension_high", "tension_end"}) {
    const std::string_view one = value.substr(0, value.find('/'));
    if (!one.empty()) {
      fields.push_back(domain::log_value(each, one));
    }
    value.remove_prefix(std::min(one.size() + 1, value.size()));
  }
}

NewLog log_from(const LogPlan& plan) {
  NewLog what;
  what.partner = Letter(plan.who);
  what.occasion = plan.occasion;
  const auto said = parts_of(plan.said, ' ');
  if (said.front() != "-") {
    const std::string_view done = said.front();
    const std::size_t colon = std::min(done.find(':'), done.size());
    what.done = domain::parse_word<domain::Done>(done.substr(0, colon), "done");
    if (colon < done.size()) {
      what.reason = domain::parse_word<domain::NotDone>(done.substr(colon + 1), "reason");
    }
  }
  for (std::size_t at = 1; at < said.size(); ++at) {
    add_field(said[at], what.fields);
  }
  for (const auto& [key, words] : plan.words) {
    what.fields.push_back(domain::log_value(key, words));
  }
  return what;
}

// "-": left out.
template <class Word>
std::optional<Word> word_of(std::string_view said) {
  return said == "-" ? std::nullopt : std::optional(domain::parse_word<Word>(said, "sample"));
}

}  // namespace

bool Player::play_done(const Step& step) {
  const CasePlan& plan = m_plans[step.couple];
  const Written& written = m_written[step.couple];
  switch (step.kind) {
    case Step::Kind::CheckIn:
      check_in_at(plan, plan.check_ins[step.item], written);
      return true;
    case Step::Kind::Log:
      log(plan.logs[step.item], plan, written);
      return true;
    case Step::Kind::Track:
      track(plan.trackers[step.item], written);
      return true;
    case Step::Kind::Follow: {
      std::vector<std::string> chosen;
      for (const std::string_view each : parts_of(plan.follows[step.item].trackers, ',')) {
        chosen.emplace_back(each);
      }
      choose_measures(m_practice, written.id, chosen);
      return true;
    }
    default:
      return false;
  }
}

void Player::check_in_at(const CasePlan& plan, const CheckInPlan& what, const Written& written) {
  const auto said = parts_of(what.said, ' ');
  domain::CheckIn answers;
  answers.partner = Letter(what.who);
  answers.arrive = word_of<domain::Arriving>(said.at(0));
  answers.practice = word_of<domain::Practised>(said.at(1));
  answers.energy = word_of<domain::Energy>(said.at(2));
  answers.go_on = word_of<domain::GoOn>(said.at(3));
  answers.alone = word_of<domain::TimeAlone>(said.at(4));
  check_in(m_practice, written.sessions[hour_with(plan, what.day, what.who)], answers);
}

void Player::log(const LogPlan& plan, const CasePlan& of, const Written& written) {
  const auto& sheet = written.sheets[plan.sheet];
  if (!sheet) {
    return;
  }
  NewLog what = log_from(plan);
  // Hours move from a weekend to the day before; practice does not, and stays between the two.
  what.date = std::clamp(domain::plus_days(m_now.date, plan.on), date(of.sheets[plan.sheet].day),
                         std::max(date(plan.day), date(of.sheets[plan.sheet].day)));
  log_homework(m_practice, sheet->str(), what);
}

void Player::track(const TrackerPlan& plan, const Written& written) {
  std::vector<NewMeasure> all;
  for (const std::string_view each : parts_of(plan.said, ' ')) {
    NewMeasure what;
    what.partner = Letter(plan.who);
    what.measure = "T-" + std::string(1, each.front());
    what.score = std::stoi(std::string(each.substr(1)));
    all.push_back(std::move(what));
  }
  record_measures(m_practice, written.id, all);
}

}  // namespace attune::practice::demo
