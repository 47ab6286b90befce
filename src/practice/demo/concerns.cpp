// SPDX-License-Identifier: Apache-2.0
#include "practice/demo/concerns.h"

#include "practice/demo/parts.h"

namespace attune::practice::demo {
namespace {

// A prime that divides no number of combinations: walking by it meets each once before any comes again.
constexpr std::size_t k_stride = 7919;

std::string put_together(Random& random, const std::string& what, const std::string& since, const std::string& wish) {
  switch (random.below(3)) {
    case 0:
      return what + ". It has been like this " + since + ". " + wish + ".";
    case 1:
      return wish + ". " + what + ", and it has been so " + since + ".";
    default:
      return what + "; it has been so " + since + ". " + wish + ".";
  }
}

std::string concern(Random& random, std::size_t number, Parts what, Parts since, Parts wish) {
  std::size_t at = number * k_stride % (what.size() * since.size() * wish.size());
  const std::string_view first = what[at % what.size()];
  at /= what.size();
  const std::string_view second = since[at % since.size()];
  at /= since.size();
  return put_together(random, std::string(first), std::string(second), std::string(wish[at]));
}

}  // namespace

void add_concerns(Random& random, CasePlan& plan, int n) {
  const bool alone = plan.people.size() == 1;
  std::size_t number = static_cast<std::size_t>(n) * domain::k_most_members;
  for (PersonPlan& person : plan.people) {
    ++number;
    person.concern = alone ? concern(random, number, own_troubles(), sinces_of_one(), own_wishes())
                           : concern(random, number, troubles(), sinces(), wishes());
    person.concern_told_alone = !alone && random.chance(20);
  }
}

}  // namespace attune::practice::demo
