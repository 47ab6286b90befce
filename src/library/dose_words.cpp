// SPDX-License-Identifier: Apache-2.0
#include "library/sheet.h"

#include <array>

namespace attune::library {
namespace {

std::string often(int times) {
  constexpr std::array<std::string_view, 15> k_words{
      "when it suits you",         "about once a week",           "about twice a week",     "about three times a week",
      "about four times a week",   "about five times a week",     "about six times a week", "about once a day",
      "about eight times a week",  "about nine times a week",     "about ten times a week", "about eleven times a week",
      "about twelve times a week", "about thirteen times a week", "about twice a day"};
  return std::string(k_words[static_cast<std::size_t>(times)]) + (times == 0 ? "" : ", less is fine");
}

std::string_view behind(Dose::Of of, int readers) {
  switch (of) {
    case Dose::Of::Turn:
      return readers == 1 ? "" : " a turn";
    case Dose::Of::Together:
      return readers == 1 ? "" : " together";
    case Dose::Of::Sitting:
      return " in all";
  }
  return {};
}

}  // namespace

std::string how_often(const Exercise& exercise, const domain::AssignedDose& dose) {
  const int times = dose.times_per_week.value_or(exercise.dose.times_per_week);
  if (times < 0 || times > 14) {
    throw invalid("times-per-week", "range");
  }
  return often(times);
}

std::string how_long(const Exercise& exercise, const domain::AssignedDose& dose, int readers) {
  const int least = dose.minutes.value_or(exercise.dose.least_minutes);
  const int most = dose.minutes.value_or(exercise.dose.most_minutes);
  if (least < 1 || most > 240) {
    throw invalid("minutes", "range");
  }
  std::string words = std::to_string(least);
  if (most > least) {
    words += " to " + std::to_string(most);
  }
  return words + (most == 1 ? " minute" : " minutes") + std::string(behind(exercise.dose.of, readers));
}

}  // namespace attune::library
