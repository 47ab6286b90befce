// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/demo/script.h"
#include "practice/practice.h"

namespace attune::practice::demo {

/// Calls the use case of each step; what came of one (ids) serves those that follow.
class Player {
 public:
  Player(Practice& practice, const std::vector<CasePlan>& plans, domain::LocalTime now);
  void play(const Step& step);

 private:
  struct Written {
    domain::CaseId id;
    std::vector<domain::SessionId> sessions;  ///< by the hour's place in the plan
  };

  void add(const CasePlan& plan, Written& written);
  void call_back(const CasePlan& plan, const Written& written);
  void begin(const CasePlan& plan, const Written& written);
  void fill_cards(const CasePlan& plan, const Written& written);
  void screen(const ScreenPlan& plan, const Written& written);
  void consent(const ConsentPlan& plan, const Written& written);
  void book(const HourPlan& plan, domain::SessionId& session, const Written& written);
  void settle(const HourPlan& plan, const domain::SessionId& session);
  domain::Date date(int day) const { return date_of(m_now.date, day); }

  Practice& m_practice;
  const std::vector<CasePlan>& m_plans;
  domain::LocalTime m_now;
  std::vector<Written> m_written;
};

}  // namespace attune::practice::demo
