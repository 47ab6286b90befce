// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/homework_plan.h"

#include <map>
#include <string>

namespace attune::practice::demo {

/// Draws each sheet once, as long as nothing on it is of one case alone: most of what many cases are given is alike.
/// Of one practice, whose name and crisis lines are the same on all.
class SheetCache : public SheetSource {
 public:
  using SheetSource::SheetSource;
  library::Exercise exercise(const std::string& code) override;
  library::Wording wording() override;
  Sheet draw(const HomeworkPlan& plan) override;

 private:
  std::map<std::string, library::Exercise> m_exercises;
  std::optional<library::Wording> m_wording;
  std::map<std::string, Sheet> m_sheets;
};

}  // namespace attune::practice::demo
