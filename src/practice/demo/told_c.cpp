// SPDX-License-Identifier: Apache-2.0
// What Wren and Jo, Ana and Rui answered; Idris has not yet, and what the clinician keeps of it.
#include "practice/demo/twelve.h"

namespace attune::practice::demo {

void tell_wren_jo_and_idris(CasePlan& plan) {
  plan.answers = {
      {.who = 'A',
       .day = -31,
       .marks = "D1:2 D2:2 D2.cues:near,other D3:1 D4:1 D5:1 D6:yes D7a:1 D7b:0 D8:2 D9:3 D9.who:us way:full "
                "B1a:0 B2:1 B7:1 B8:1 B10:2 B17:0 B19:1 B20:1 B22:2! B24:2 B25:1 B28:2 B30:0 "
                "A4:2 A5:2 A6:3 A11:2 A12:3 A17:2 A18:1 A20:2 pick:B10,B22,A12 S104:2 S104.effect:present S109:3 "
                "S109.kind:constellation,move S109.effect:closer",
       .kinds = "8/8 7/7 7/8 6/6 3/3 7/8 6/8 4/7 6/8",
       .trackers = "8 7 7 4 8 8",
       .words = {{"start.why", "I am the hinge, and hinges squeak."},
                 {"start.well", "Sunday soup. Three spoons in one pot before it is ready."},
                 {"D6.since", "Since we are three in one house. More of it, and less room for it."},
                 {"B20.note", "“Nobody would be unkind. Somebody would be quiet.”"}}},
      {.who = 'B',
       .day = -31,
       .marks = "D1:1 D2:1 D2.cues:connection D3:2 D4:0 D5:2 D6:? D7a:2 D8:1 D9:7 D9.who:me way:short "
                "B1a:0 B11:2 B12:? B14:2! B15:1 B16:2 B19:0 B20:0 B21:1 B30:0 B31:1 "
                "A1:3 A2:2 A3:1 A4:3 A5:3 A6:3 A7:2 A26:3 pick:B16,B14,A4,A26 S103:2 S103.effect:voice S109:3 "
                "S109.kind:constellation",
       .kinds = "5/8 6/7 7/7 5/6 - 5/7 4/7 5/6 5/8",
       .trackers = "5 9 6 2 5 5",
       .words = {{"start.why", "I said yes to a house, and I did not know that I had also said yes to a queue."},
                 {"S145", "Ask Wren for Thursday, and not explain it."}}},
      {.who = 'A', .day = -3, .marks = "B22:1 B24:1", .trackers = "8 7 7 4 8 8"},
      {.who = 'B', .day = -3, .marks = "B14:1 A3:2", .trackers = "6 9 6 2 6 6"}};
  plan.looks = {
      {'A', -24, "B20", "Being quiet at her, not being loud. Wren can say no to both, and has practised on the cat."}};
  plan.shares = {
      {'A', -3, "B", "A12 A4 B24"}, {'B', -3, "A", "A4 A26"}, {'B', -3, "AC", "B11"}, {'A', -3, "BC", "A17"}};
  plan.goals = {{-17, "A no that costs nobody the evening", true, {}},
                {-17, "A week that all three can read on the refrigerator", true, {}},
                {-3, "Ask whether Idris wants to answer at all, and what keeps him.", false, {}}};
  plan.confidences = {{.who = 'C',
                       .day = -49,
                       .fact = "He has looked at a flat of his own, twice.",
                       .who_knows = "His brother",
                       .agreed = "He says it when he knows whether he wants it",
                       .look_again = 11}};
  plan.medical = {{'C', -49, "Flares about every six weeks, a week long. The rheumatology nurse is content."},
                  {'C', -17, "Says which positions are kind to the hip; written on his card."}};
}

void tell_ana_and_rui(CasePlan& plan) {
  plan.answers = {
      {.who = 'A',
       .day = -36,
       .marks = "D1:1 D2:0 D3:1 D4:1 D5:2 D6:yes D7a:2 D7b:1 D8:1 D9:8 D9.who:us way:full "
                "B1a:0 B9:1 B10:1 B11:1 B12:1 B14:2 B19:0 B20:0 B21:? B24:2! B26:3! B30:0 B31:1 "
                "A1:2 A2:2 A3:2 A5:3 A6:3 A19:3! A22:2 A23:1 A24:2 A26:3 pick:B26,B24,A19,A26 S107:1 S109:2 "
                "S109.kind:work S109.effect:present",
       .kinds = "5/8 4/8 6/7 4/7 - 5/8 3/6 5/5 4/6",
       .trackers = "5 9 5 3 4 5",
       .words = {{"start.why", "Eleven days, and we spend two of them being polite."},
                 {"start.well", "His voice messages. Four minutes about a gull."},
                 {"D6.since", "Since the rig. On the first night I am shy of my own husband."},
                 {"S141", "Writing. I say things at midnight that I cannot say at the airport."}}},
      {.who = 'B',
       .day = -28,
       .marks = "D1:1 D2:2 D2.cues:near,connection D3:2 D4:1 D5:2 D6:no D7a:1 D7b:x D8:? D9:5 D9.who:us way:full "
                "B1a:0 B2:3! B3:1 B6:1 B8:3 B9:2 B13:2! B18:1 B19:2 B20:0 B30:0 B31:3 "
                "A3:2 A5:2 A6:3 A8:0 A9:3 A10:3 A12:2 A13:1 A16:2 pick:B2,B13,A10,A9 S104:3 S104.effect:voice S108:3 "
                "S108.effect:present",
       .kinds = "6/7 5/6 6/6 4/5 2/3 6/7 4/6 6/6 2/6",
       .trackers = "6 8 4 6 5 6",
       .words = {{"start.why", "To land without having to be the one who was missed."},
                 {"B8.note", "Not how I smell. Whom she sees."},
                 {"S143", "On the boat back, when everybody asks whether I am looking forward to it."}}},
      {.who = 'A', .day = -21, .marks = "B24:1 B12:0", .trackers = "6 9 5 3 6 6"},
      {.who = 'B', .day = -21, .marks = "B19:1 B13:3", .trackers = "5 8 4 6 4 5"}};
  plan.looks = {{'B', -28, "B19", "From the calendar on the wall, not from Ana. Has never been nagged, feels late."}};
  plan.shares = {{'A', -21, "B", "A19 A26 B24"}, {'B', -21, "A", "A9 A10 B2"}};
  plan.gates = {{.gate = 3,
                 .who = 'A',
                 .day = -13,
                 .why = "By telephone: some weeks with a colleague last year, over. Rui does not know.",
                 .cover = GatePlan::Cover{-13, domain::CoverKind::TalkWeek, {}}}};
  plan.goals = {{-21, "One day after landing on which nothing is expected", true, {}},
                {-21, "Say goodbye on the evening before, not at the gate", true, {}}};
  plan.confidences = {{.who = 'B',
                       .day = -28,
                       .fact = "They, when alone with me. Ana does not know yet.",
                       .who_knows = "One friend on the rig",
                       .agreed = "Only here, until they say otherwise"},
                      {.who = 'A',
                       .day = -13,
                       .fact = "The weeks with the colleague.",
                       .agreed = "She decides by the next visit whether she tells him; I do not hold it for longer",
                       .look_again = 21}};
}

}  // namespace attune::practice::demo
