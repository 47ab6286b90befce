// SPDX-License-Identifier: Apache-2.0
// What Elena and James, Marcus and Owen answered, and what the clinician keeps of it.
#include "practice/demo/twelve.h"

namespace attune::practice::demo {

void tell_elena_and_james(CasePlan& plan) {
  plan.answers = {
      {.who = 'A',
       .day = -128,
       .marks = "D1:0 D2:0 D3:0 D4:x D5:1 D6:yes D7a:2 D7b:? D8:2 D9:1 D9.who:nobody way:full "
                "B1a:0 B11:3! B12:2 B14:3! B15:3! B16:3 B17:3! B19:1 B20:0 B21:2 B30:0 "
                "A3:2 A5:1 A6:2 A7:1 A10:2 A11:3 A14:1 S107:3 S107.effect:present S109:3 S109.kind:constellation,work "
                "S109.effect:voice",
       .kinds = "3/4 1/1 4/4 0/0 - 2/3 5/7 4/7 3/3",
       .trackers = "3 7 - 2 2 3",
       .words = {{"start.why", "I am here for the kitchen, not for the bedroom."},
                 {"start.well", "The children eat at one table, and so do we."},
                 {"D6.since", "Long before either of us said so aloud."},
                 {"pick.quiet", "Please do not ask me together with him whether there is hope."}}},
      {.who = 'B',
       .day = -121,
       .marks = "D1:1 D2:1 D2.cues:not-sure D3:1 D4:0 D5:0 D6:no D7a:1 D8:1 D9:3 D9.who:me way:short "
                "B1a:0 B7:1 B11:1 B12:2! B14:1 B15:2 B16:1 B17:2 B19:0 B20:0 B30:0 "
                "A3:3 A5:2 A6:2 A7:3 A11:1 A17:2 A21:1 pick:B15,A7",
       .kinds = "4/6 1/3 5/5 0/2 4/4 3/4 5/8 6/8 3/5",
       .trackers = "4 8 5 2 3 5",
       .words = {{"start.why", "To leave like people who once chose each other."},
                 {"S145", "Hand over the children without a list."}}},
      {.who = 'A',
       .day = -51,
       .trackers = "3 5 - 2 2 2",
       .words = {{"T.note", "Asks before she spends; he keeps the cards."}}},
      {.who = 'A', .day = -23, .marks = "B11:2 B14:2", .trackers = "4 8 - 1 3 4"},
      {.who = 'B', .day = -22, .marks = "B15:1 B17:1", .trackers = "5 8 5 1 4 5"}};
  plan.looks = {{'A', -51, "T-b", "It is about money and the car keys, not about touch. See the gate."}};
  plan.shares = {{'A', -9, "B", "A11 A10"}, {'B', -9, "A", "A7 B15"}};
  plan.gates = {
      {.gate = 10,
       .who = 'A',
       .day = -128,
       .why = "Separated under one roof; the flat is not free yet.",
       .cover = GatePlan::Cover{-128, domain::CoverKind::Own, "The hour on the week ahead, as agreed at the start."}},
      {.gate = 1,
       .who = 'A',
       .day = -51,
       .why = "No money of her own, asks before she spends, keys kept by him. Wants to look at it with me first.",
       .cover = GatePlan::Cover{-51, domain::CoverKind::TalkWeek, {}},
       .cleared = GatePlan::Clearing{
           -23, "New interview alone: an account of her own, both sets of keys, not afraid, and says why.", {}}}};
  plan.goals = {{-93, "One rule for the kitchen and one for the weekend", true, -37},
                {-93, "Tell the grandparents together", true, {}},
                {-51, "Hours alone for each, the same number, until the flat is free.", false, {}}};
  plan.confidences = {{.who = 'A',
                       .day = -51,
                       .fact = "She is opening an account.",
                       .who_knows = "Hedda Lund, her counsellor",
                       .agreed = "Stays with me until she has told him",
                       .closed = -23}};
  plan.medical = {{'A', -128, "Sleeps four hours; counsellor knows, doctor not wanted."}, {'A', -23, "Six hours now."}};
}

// Two years sober and eight months of work; they end it themselves.
void tell_marcus_and_owen(CasePlan& plan) {
  plan.answers = {
      {.who = 'A',
       .day = -219,
       .marks = "D1:0 D2:1 D2.cues:connection,affection D3:1 D4:1 D5:2 D6:yes D7a:1 D7b:1 D8:0 D9:6 D9.who:us way:full "
                "B1a:0 B5:0 B6:2 B8:2 B9:3! B12:1 B13:3! B19:0 B20:0 B27:1 B29:2 B30:0 B31:3 "
                "A3:2 A5:3 A6:3 A7:3 A8:1 A9:2 A10:1 A13:3 A16:2 A17:2 pick:B13,B31,A13 S105:2 S105.effect:voice",
       .kinds = "5/8 5/7 6/7 2/6 4/6 5/6 7/7 7/7 3/7",
       .trackers = "5 8 3 6 5 6",
       .words = {{"start.why", "I know how to be charming. I do not know how to be there."},
                 {"start.well", "He came to the two-year meeting and sat in the last row."},
                 {"D6.since", "Since I stopped drinking. About before I cannot say, I was not present."},
                 {"B13.note", "“Six o'clock is fine. At nine my hands know what time it is.”"}}},
      {.who = 'B',
       .day = -212,
       .marks = "D1:2 D2:1 D2.cues:partner D3:1 D4:0 D5:0 D6:no D7a:2 D7b:2 D8:1 D9:7 D9.who:me way:full "
                "B1a:0 B10:1 B11:1 B14:2! B15:0 B16:3! B17:2 B19:0 B20:0 B25:2 B30:0 "
                "A1:3 A2:3 A4:2 A5:3 A6:3 A15:2 A18:2 A19:3 A24:2 pick:B16,B14,A1,A19",
       .kinds = "6/7 5/8 7/7 3/8 2/2 6/8 7/7 8/8 6/7",
       .trackers = "5 10 7 1 5 6",
       .words = {{"start.why",
                  "I have been understanding since before it was needed. I would like to be inconvenient."},
                 {"S142", "Being asked. I could draw you the outside of his patience with me."}}},
      {.who = 'A', .day = -128, .marks = "B9:2 B13:2 A8:2", .trackers = "6 9 5 4 6 7"},
      {.who = 'B', .day = -121, .marks = "B14:1 B16:2", .trackers = "6 10 7 1 6 7"},
      {.who = 'A',
       .day = -2,
       .marks = "B9:1 B13:1 B31:1 A8:3 D8:2",
       .kinds = "8/8 7/7 7/7 6/6 5/6 6/6 7/7 7/7 6/7",
       .trackers = "8 9 8 2 8 9"},
      {.who = 'B',
       .day = -2,
       .marks = "B14:0 B16:1 D9:3",
       .kinds = "7/7 7/8 7/7 6/8 2/2 7/8 7/7 8/8 7/7",
       .trackers = "7 10 8 1 8 8"}};
  plan.shares = {{'A', -114, "B", "A13 A7 B13 B31"},
                 {'B', -114, "A", "A1 A19 B16"},
                 {'A', -2, "B", "A13 A8 B13 B31 T-g T-k"},
                 {'B', -2, "A", "A1 A2 A19 B16 T-g T-k"}};
  plan.gates = {{.gate = 8,
                 .who = 'A',
                 .day = -219,
                 .why = "Two years without a drink, first closeness sober; wants his group to know before we begin.",
                 .level = domain::GateLevel::Caution,
                 .cover = GatePlan::Cover{-219, domain::CoverKind::TalkWeek, {}},
                 .cleared = GatePlan::Clearing{
                     -184, "Dr Wägele, with his release: steady, liver values normal. His group knows.", {}}}};
  plan.goals = {{-205, "Owen is asked, out loud, and not only on Saturdays", true, -2},
                {-205, "Close and sober, and able to laugh about it", true, -2}};
  plan.confidences = {{.who = 'A',
                       .day = -128,
                       .fact = "One evening at the station when he nearly drank.",
                       .who_knows = "His group",
                       .agreed = "He tells Owen in the next hour; I may name it if he asks me to",
                       .look_again = -114,
                       .closed = -114}};
  plan.medical = {{'A', -219, "No alcohol for two years; nothing else taken."},
                  {'A', -184, "Letter of Dr Wägele: no reason against."}};
}

}  // namespace attune::practice::demo
