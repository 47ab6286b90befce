// SPDX-License-Identifier: Apache-2.0
// Two people with a sheet at home, an hour behind them and one before them.
#pragma once

#include "practice/brief_pages.h"
#include "practice/casework.h"
#include "practice/measures.h"
#include "practice/notes.h"
#include "practice/practice_logs.h"
#include "practice/progress.h"
#include "practice/homework_case.h"

namespace attune::test {

/// The last joint hour was on 26 February, today is 5 March, the next hour is on 12 March.
class ProgressCase : public HomeworkCase {
 protected:
  void SetUp() override {
    m_practice.set_now("2026-02-01T09:00:00Z");
    m_case = add_case(*m_practice, "C-2");
    screen_all();
    for (const domain::Letter each : {k_a, k_b}) {
      practice::sign_policy(*m_practice, m_case, each);
    }
    m_practice.set_now("2026-02-20T09:00:00Z");
    agree("SF1");
    m_sheet = assign(sheet("SF1"));
    m_practice.set_now("2026-03-05T14:00:00Z");
    m_last = hour("A,B", "2026-02-26");
    m_next = hour("A,B", "2026-03-12");
  }

  domain::SessionId hour(const char* present, const char* day) {
    practice::NewSession session;
    session.present = people(present);
    session.date = date(day);
    return practice::add_session(*m_practice, m_case, session).session.id;
  }
  practice::LogView log(domain::Letter person, const char* day, domain::Done done = domain::Done::Yes,
                        const std::vector<std::pair<const char*, const char*>>& fields = {},
                        std::optional<domain::NotDone> reason = {}, int occasion = 1) {
    practice::NewLog what;
    what.partner = person;
    what.date = date(day);
    what.done = done;
    what.reason = reason;
    what.occasion = occasion;
    for (const auto& [key, value] : fields) {
      what.fields.push_back(domain::log_value(key, value));
    }
    return practice::log_homework(*m_practice, id_of(m_sheet), what);
  }
  domain::MeasureResult measure(domain::Letter person, const char* tracker, int score, const char* day) {
    return practice::record_measure(*m_practice, m_case, {person, tracker, score, date(day)});
  }
  practice::ProgressView progress(const domain::Lens& lens = domain::Lens::clinician()) {
    return practice::show_progress(*m_practice, m_case, lens);
  }
  /// Lines that rest on a row, each as "group/how/about/told" and words.
  std::vector<practice::BriefLine> lines_from(const std::string& source) {
    std::vector<practice::BriefLine> found;
    for (const practice::BriefLine& each : progress().lines) {
      if (std::find(each.sources.begin(), each.sources.end(), source) != each.sources.end()) {
        found.push_back(each);
      }
    }
    return found;
  }
  std::string brief(practice::ToldAlone told = practice::ToldAlone::LeftOut) {
    practice::BriefChoice choice;
    choice.told_alone = told;
    return words_on(practice::draw_brief(*m_practice, m_case, choice).paper);
  }
  std::vector<std::string> open_signals() {
    std::vector<std::string> codes;
    for (const domain::Signal& each : practice::load_safeguards(*m_practice, m_case).signals) {
      if (!each.looked_at) {
        codes.push_back(each.about.str() + " " + each.code);
      }
    }
    std::sort(codes.begin(), codes.end());
    return codes;
  }

  practice::AssignmentView m_sheet;
  domain::SessionId m_last, m_next;
};

}  // namespace attune::test
