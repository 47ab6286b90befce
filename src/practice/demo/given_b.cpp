// SPDX-License-Identifier: Apache-2.0
// What Noor and Sam, Wren, Jo and Idris, Ana and Rui, Elena and James took home.
#include "practice/demo/twelve.h"

namespace attune::practice::demo {

using domain::Decision;
using domain::GivenPlace;
using domain::NamesMode;
using domain::PaperSize;

// Nothing of touch since what she wrote two weeks ago, nothing at all since she telephoned.
void give_noor_and_sam(CasePlan& plan) {
  plan.agreements = {
      {.day = -30,
       .ban = "Everything that is not hands, face and feet, for now and without a date.",
       .stop_signal = "Either says “not today”, in any of our languages. No reason is asked for, not later either.",
       .exceptions = "The kiss at the door. On Fridays nothing is practised.",
       .who_invites = "Sam, on two evenings that Noor has written down beforehand.",
       .after = "Mint tea for one of us and the other kind for the other."}};
  plan.sheets = {{.day = -72,
                  .exercise = {"E2"},
                  .note = "One rule of each family, told as a story. No verdict.",
                  .paper = PaperSize::Letter,
                  .stopped = -44},
                 {.day = -58,
                  .exercise = {"E4"},
                  .note = "Sunday, before either of you telephones home.",
                  .paper = PaperSize::Letter},
                 {.day = -44,
                  .exercise = {"SF0"},
                  .note = "Line by line. A pencil lies there; what is crossed out stays crossed out.",
                  .paper = PaperSize::Letter,
                  .place = GivenPlace::Here},
                 {.day = -30,
                  .exercise = {"SF1"},
                  .agreed = "AB",
                  .note = "Only on an evening that is written down. Sleeves stay.",
                  .times = 1,
                  .minutes = 5,
                  .invites = 'B',
                  .names = NamesMode::Blank,
                  .paper = PaperSize::Letter}};
  plan.decisions = {{.day = -16,
                     .decision = Decision::Repeat,
                     .why = "Once, on the sofa bed, with his parents next door. Both say “it was all right” and look "
                            "at each other first. Nothing new before I have seen her alone."}};
}

// Each pair for itself: two of them practise, two of them talk, two of them share a refrigerator.
void give_wren_jo_and_idris(CasePlan& plan) {
  plan.agreements = {
      {.day = -17,
       .pair = "AB",
       .ban = "More than hands, face and feet. And the question whether Idris knows that it is Thursday.",
       .stop_signal = "“Recipe.” A squeak will do, says Wren.",
       .exceptions = "Whatever else is ours stays ours and is not homework.",
       .who_invites = "Jo. She need not explain it.",
       .after = "Half an hour with the door closed, whatever is on the stove."},
      {.day = -3,
       .pair = "AC",
       .ban = "Anything that wants the hip to pretend. Nothing is practised in a flare.",
       .stop_signal = "A hand flat in the air, which both can see.",
       .who_invites = "Idris asks by writing it on the card, and Wren answers on the same day.",
       .after = "Heat for the hip, and each their own book."}};
  plan.sheets = {{.day = -31,
                  .pair = "BC",
                  .exercise = {"E4"},
                  .note = "About the house, not about Wren. The calendar is at hand.",
                  .minutes = 20},
                 {.day = -31,
                  .pair = "AB",
                  .exercise = {"E1"},
                  .note = "Small things: the bathroom, the blue cup.",
                  .stopped = -17},
                 {.day = -17,
                  .pair = "AB",
                  .exercise = {"SF1"},
                  .agreed = "AB",
                  .note = "Thursday is a suggestion, and so is the foot end.",
                  .times = 1,
                  .invites = 'B'},
                 {.day = -17, .pair = "AC", .exercise = {"E2"}, .minutes = 15, .names = NamesMode::Partners},
                 {.day = -3,
                  .pair = "AC",
                  .exercise = {"SF0"},
                  .note = "Read it sitting where Idris sits well. What is still open stays open.",
                  .place = GivenPlace::Here},
                 {.day = -3, .pair = "AB", .exercise = {"E5"}, .times = 4, .given = false}};
  plan.decisions = {
      {.day = -3,
       .pair = "AB",
       .decision = Decision::Repeat,
       .why = "Both Thursdays. Jo arrived with a list and put it away herself. Wren noticed cold feet and nothing "
              "else, and was delighted. Once more the same."},
      {.day = -3,
       .pair = "AC",
       .decision = Decision::Pause,
       .why = "A flare since Monday. Agreed on the words, and on waiting; Idris was asked first and said so first."}};
}

// Eleven days a month in one place. Talk weeks until the next of them.
void give_ana_and_rui(CasePlan& plan) {
  plan.agreements = {
      {.day = -21,
       .ban = "On the day of landing everything but a hug at the gate, and that only if both hands are free.",
       .stop_signal = "“Tide.” By text it also counts.",
       .exceptions = "Sleeping in one bed. Letters may say what they like.",
       .who_invites = "Nobody on the first day. From the second on, whoever woke up first.",
       .after = "The balcony."}};
  plan.sheets = {{.day = -42,
                  .exercise = {"E1"},
                  .note = "By voice message, four minutes at most. The gull may come in.",
                  .stopped = -21},
                 {.day = -21,
                  .exercise = {"SF0"},
                  .note = "Each with the page in hand, camera on, one point after the other.",
                  .place = GivenPlace::Here},
                 {.day = -21,
                  .exercise = {"E4"},
                  .note = "Sundays at six, Ana’s time. If the line breaks, the rest waits a week.",
                  .minutes = 20}};
  plan.decisions = {{.day = -13,
                     .why = "Prepared, agreed, and then the hour fell out. Talk weeks until he is ashore: the first "
                            "sheet belongs into a visit and not between two."}};
}

// They came for a good ending; nothing of touch was ever meant to be given.
void give_elena_and_james(CasePlan& plan) {
  plan.agreements = {{.day = -65,
                      .ban = "All touch beyond what the children would expect to see.",
                      .stop_signal = "“Kitchen.” The talk goes on there, or tomorrow.",
                      .exceptions = "A hand on the arm when somebody is ill, or at a funeral.",
                      .who_invites = "Nobody invites. It is not that sort of agreement.",
                      .after = "Each upstairs or down, as on the plan."}};
  plan.sheets = {
      {.day = -93,
       .exercise = {"E2"},
       .note = "The kitchen first, then the weekend. Money waits for the hour here.",
       .times = 1,
       .minutes = 15,
       .stopped = -37},
      {.day = -65,
       .exercise = {"E4"},
       .note = "Only steps 1 and 4. The rest does not fit you now.",
       .paper = PaperSize::Letter,
       .stopped = -51},
      {.day = -9, .exercise = {"E2"}, .note = "For the handing over: what they ate, how they slept, nothing else."}};
}

}  // namespace attune::practice::demo
