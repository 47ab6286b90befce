// SPDX-License-Identifier: Apache-2.0
// What Noor and Sam, Wren, Jo and Idris, Ana and Rui, Elena and James did at home, how they say they are, and how they
// arrived.
#include "practice/demo/twelve.h"

namespace attune::practice::demo {

// One occasion of touch, two accounts of it, and later a third.
void practise_noor_and_sam(CasePlan& plan) {
  plan.logs = {
      {'A', 0, -66, -58, "yes minutes=20", {{"learned", "That I tell it like my grandmother, with the pause."}}},
      {'B', 0, -66, -58, "yes minutes=20"},
      {'B', 0, -61, -58, "partly:no-privacy minutes=5"},
      {'A', 1, -53, -44, "yes minutes=20"},
      {'B', 1, -53, -44, "yes minutes=25", {{"learned", "Nobody knocks at our house either."}}},
      {'B', 1, -46, -44, "yes minutes=15"},
      {'A', 1, -39, -30, "no:argument"},
      {'B', 1, -39, -30, "no:other"},
      {'A', 1, -25, -16, "no:no-privacy"},
      {'B', 1, -25, -16, "no:no-privacy"},
      {'A', 3, -20, -16, "yes minutes=5 presence=3 tension=5/7/6 pressure=7 mark=yes"},
      {'B',
       3,
       -20,
       -16,
       "yes minutes=5 presence=6 tension=4/5/3 sensations=temperature pressure=4",
       {{"attention", "On her sleeve, which has a darned place."}}},
      {'A', 3, -20, -1,
       "yes minutes=5 presence=3 tension=5/7/6 pressure=8 control=2 stop_used=no regret=yes mark=yes"}};
  plan.trackers = {{'A', -72, "a6 e4 b8 g6 k6"}, {'B', -72, "a6 e5 b9 g6 k7"}, {'A', -30, "a5 e4 b7 g5 k6"},
                   {'B', -30, "a6 e5 b9 g6 k7"}, {'A', -16, "a5 e3 b5 g5 k5"}, {'B', -16, "a6 e5 b9 g5 k6"}};
  plan.check_ins = {{'A', -44, "so-so partly middling yes no"},
                    {'B', -44, "settled done good yes no"},
                    {'A', -16, "tense done low not-sure today"},
                    {'B', -16, "so-so done middling yes no"}};
}

// Each pair on its own: two evenings, one talk about the house, and nothing yet.
void practise_wren_jo_and_idris(CasePlan& plan) {
  plan.logs = {{'B', 0, -25, -17, "yes minutes=25", {{"learned", "He has never once used the good towels."}}},
               {'C', 0, -25, -17, "yes minutes=20", {{"learned", "I may."}}},
               {'A', 1, -28, -17, "yes minutes=10"},
               {'B', 1, -28, -17, "yes minutes=10", {{"learned", "I sound like a form when I am careful."}}},
               {'A', 1, -22, -17, "partly:forgot minutes=5"},
               {'A',
                2,
                -14,
                -3,
                "yes minutes=8 presence=6 tension=4/5/3 sensations=temperature pressure=3",
                {{"attention", "Cold feet. Hers."}}},
               {'B',
                2,
                -14,
                -3,
                "yes minutes=8 presence=5 tension=5/5/3 sensations=temperature pressure=4",
                {{"distractions", "My list, until I put it under the mattress."}}},
               {'A', 2, -7, -3, "yes minutes=10 presence=7 tension=3/4/2 sensations=temperature,texture pressure=2"},
               {'B', 2, -7, -3, "yes minutes=9 presence=7 tension=3/3/1 pressure=2 pleasure=6"}};
  plan.trackers = {{'A', -31, "a8 e7 b7 g8 k8"}, {'B', -31, "a5 e6 b9 g5 k5"}, {'C', -31, "g6 k6"},
                   {'A', -17, "a8 e7 b8 g8 k8"}, {'B', -17, "a5 e6 b9 g5 k6"}, {'C', -17, "g6 k7"},
                   {'A', -3, "a8 e7 b7 g8 k8"},  {'B', -3, "a6 e6 b9 g6 k6"},  {'C', -3, "g7 k6"}};
  plan.check_ins = {{'A', -17, "so-so partly good yes no"},   {'B', -17, "tense partly middling yes sometime"},
                    {'C', -17, "settled done middling - no"}, {'A', -3, "settled done good yes no"},
                    {'B', -3, "settled done good yes no"},    {'C', -3, "so-so none-was-set low not-now no"}};
}

// Messages cross; what is said of them seldom meets.
void practise_ana_and_rui(CasePlan& plan) {
  plan.logs = {
      {'A', 0, -38, -21, "yes minutes=4"},
      {'B', 0, -38, -21, "yes minutes=3", {{"learned", "The wind says half of it."}}},
      {'A', 0, -33, -21, "yes minutes=4", {{"learned", "I delete the first minute and it gets truer."}}},
      {'B', 0, -30, -21, "partly:no-privacy minutes=1"},
      {'A', 0, -26, -21, "no:tired"},
      {'A', 2, -18, -13, "partly:other minutes=8", {{"distractions", "The line broke twice and then stayed so."}}}};
  plan.follows = {{-42, "T-g,T-k,T-j,T-d,T-b"}};
  plan.trackers = {{'A', -42, "g4 k5 j8 d6 b9"}, {'B', -42, "g5 k6 j7 d7 b8"}, {'B', -28, "g4 k5 j7 d7 b8"},
                   {'A', -21, "g6 k6 j6 d7 b9"}, {'B', -21, "g4 k4 j7 d7 b8"}, {'A', -13, "g4 k4 j7"}};
  plan.check_ins = {{'A', -21, "settled done middling yes no"}, {'B', -21, "tense partly low not-sure no"}};
}

// Other trackers than those of couples who stay; they get better.
void practise_elena_and_james(CasePlan& plan) {
  plan.logs = {{'A', 0, -88, -65, "yes minutes=15"},
               {'B', 0, -88, -65, "yes minutes=15", {{"learned", "I stand where she wants to stand."}}},
               {'A', 0, -72, -65, "no:argument"},
               {'B', 0, -72, -65, "no:argument"},
               {'B', 0, -57, -37, "yes minutes=10"},
               {'A', 0, -45, -37, "yes minutes=12"},
               {'B', 0, -45, -37, "yes minutes=12", {{"learned", "One topic is a mercy."}}},
               {'A', 1, -60, -37, "yes minutes=10"},
               {'B', 1, -60, -37, "yes minutes=10"},
               {'B', 1, -53, -37, "no:did-not-want-to"}};
  plan.follows = {{-93, "T-c,T-h,T-i,T-b"}};
  plan.trackers = {{'A', -93, "c3 h5 i8 b7"}, {'B', -93, "c4 h7 i6 b8"}, {'A', -65, "c4 h5 i7 b7"},
                   {'B', -65, "c5 h7 i6 b8"}, {'A', -37, "c5 h5 i7"},    {'B', -37, "c5 h7 i5 b8"},
                   {'A', -9, "c6 h7 i5 b8"},  {'B', -9, "c6 h8 i4 b9"}};
  plan.check_ins = {{'A', -37, "so-so partly low - sometime"},
                    {'B', -37, "settled partly middling - no"},
                    {'A', -9, "settled none-was-set good - no"},
                    {'B', -9, "so-so none-was-set middling - no"}};
}

}  // namespace attune::practice::demo
