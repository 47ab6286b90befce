// SPDX-License-Identifier: Apache-2.0
// What Grace and Peter, Priya and Tom answered, and what the clinician keeps of it.
#include "practice/demo/twelve.h"

namespace attune::practice::demo {

void tell_grace_and_peter(CasePlan& plan) {
  plan.answers = {
      {.who = 'A',
       .day = -94,
       .marks = "D1:0 D2:2 D2.cues:affection,near D3:2 D4:0 D5:0 D6:yes D7a:1 D7b:1 D8:1 D9:4 D9.who:us way:full "
                "B1a:0 B2:1 B3:3! B4:2! B13:1 B19:0 B20:0 B22:1! B25:1 B26:0 B29:1 B30:0 "
                "A5:3 A6:3 A9:2 A10:2 A12:2 A14:3 A15:2 A16:3 A26:2 pick:B3,A16,A14 S105:1 S109:2 S109.kind:health "
                "S109.effect:closer",
       .kinds = "9/9 5/8 8/8 2/5 8/8 6/7 9/9 9/9 8/8",
       .trackers = "9 9 7 2 7 8",
       .words = {{"start.why", "He thinks that I am spared something. I am not spared, I am alone."},
                 {"start.well", "He warms my side of the bed and then moves over."},
                 {"D6.since", "The knee, and then his heart."},
                 {"S141", "His hand. It was always the beginning, and it could also be the whole."}}},
      {.who = 'B',
       .day = -93,
       .marks = "D1:1 D2:2 D2.cues:affection D3:1 D4:1 D5:1 D6:yes D7a:0 D7b:1 D8:0 D9:6 D9.who:me way:short "
                "B1a:0 B3:1 B4:3! B6:1 B9:3! B10:2 B12:x B13:1 B19:0 B20:0 B25:2! B30:0 "
                "A2:2 A5:3 A6:3 A8:2 A13:1 A16:2 A17:3 A21:1 A24:? pick:B9,B25,A17 S109:2 S109.kind:health,retirement",
       .kinds = "8/9 4/7 8/8 1/5 6/6 6/7 8/8 9/9 6/7",
       .trackers = "8 9 3 5 6 6",
       .words = {{"start.why",
                  "I would rather not begin what I cannot finish. She says that nobody asked me to finish."},
                 {"D6.since", "Since the heart. I read the newspaper until she is asleep."},
                 {"S144", "That the doctor says it, and not I."}}},
      {.who = 'A', .day = -21, .marks = "B3:2 B22:0", .trackers = "9 9 7 2 8 9"},
      {.who = 'B', .day = -21, .marks = "B9:2 B25:1 A13:2", .trackers = "8 9 5 4 7 8"}};
  plan.shares = {{'A', -77, "B", "A14 A16 B3"}, {'A', -7, "B", "A16"}, {'B', -7, "A", "A2 A17 A16 B25"}};
  plan.gates = {
      {.gate = 6,
       .who = 'B',
       .day = -93,
       .why = "A tight chest on the hill in the cold, and a spray for it in his pocket.",
       .cleared = GatePlan::Clearing{-56, "Letter of Dr Strand: two flights without trouble, bicycle test passed.",
                                     "No tablet for erections beside the spray. Stop when the chest is tight."},
       .shared_with = "A",
       .shared = -77}};
  plan.goals = {{-77, "To bed at the same hour, twice a week", true, -21},
                {-77, "Her hand in his, whatever comes of it", true, {}},
                {-56, "Peter hears it from somebody with a stethoscope.", false, -56}};
  plan.confidences = {{.who = 'B',
                       .day = -93,
                       .fact = "He once took a tablet that a friend gave him.",
                       .who_knows = "Dr Strand, since the letter",
                       .agreed = "He tells Grace himself",
                       .look_again = -35,
                       .closed = -35}};
  plan.medical = {{'A', -94, "New knee this year; kneeling is not advised. Heart never looked at, no complaint."},
                  {'B', -93, "Tight chest in the cold, spray; letter offered and accepted"},
                  {'B', -77, "Letter to Dr Strand, his release signed"},
                  {'B', -56, "Reply: no reason against, with limits"}};
}

// A skin that is full in the evening; would like less of one kind of closeness, not more.
void tell_priya_and_tom(CasePlan& plan) {
  plan.answers = {
      {.who = 'A',
       .day = -162,
       .marks = "D1:0 D2:0 D3:1 D4:1 D5:2 D6:yes D7a:2 D7b:2 D8:0 D9:6 D9.who:us way:full "
                "B1a:1! B1a.when:pressure B1b:2! B2:3! B3:2! B7:3! B17:1 B18:2 B19:2 B20:0 B22:2 B24:1 B26:2 B30:0 "
                "A3:2 A4:3 A5:2 A6:3 A10:3 A11:3 A12:1 A16:1 A22:2 pick:B2,B7,A11,A10 S108:3 S108.effect:present "
                "S109:3 S109.kind:new-child S109.effect:present,closer",
       .kinds = "6/7 7/4 5/6 1/3 5/5 3/6 7/7 7/7 5/6",
       .trackers = "6 7 3 6 5 6",
       .words =
           {{"start.why",
             "Somebody small has the first call on my body, and I would like to know who has the second. Me, I think."},
            {"start.well", "Tom takes the morning. All of it, and with socks."},
            {"D6.since", "Since the birth. Before that it was simple, or I was."},
            {"B1a.where", "At the scar"},
            {"B1a.since", "The birth"},
            {"B7.note", "“Nappies, yoghurt, the man about the boiler, and then his hand.”"}}},
      {.who = 'B',
       .day = -155,
       .marks = "D1:2 D2:1 D3:1 D4:0 D5:1 D6:no D7a:1 D7b:2 D8:1 D9:5 D9.who:me way:short "
                "B1a:0 B2:2! B7:1 B9:1 B10:2 B12:1! B16:1 B17:3 B19:0 B20:0 B26:1 B30:0 "
                "A1:2 A2:3 A4:1 A5:3 A6:3 A17:2 A18:2 A22:1 A26:2 pick:B17,A2 S108:2 S108.effect:present",
       .kinds = "5/7 4/7 6/6 1/6 2/3 4/7 7/7 6/7 5/6",
       .trackers = "5 9 6 2 4 5",
       .words = {{"start.why", "I stand beside the two of them like the man who brings the parcels."},
                 {"S141", "Being useful. It is not what I meant, but it is easy."}}},
      {.who = 'A',
       .day = -80,
       .marks = "B1a:0 B1b:1 B2:2 B3:1 B19:1",
       .kinds = "6/7 6/5 6/6 2/4 5/5 4/6 7/7 7/7 5/6",
       .trackers = "7 8 5 4 6 7"},
      {.who = 'B', .day = -78, .marks = "B12:0 B17:2 A26:3", .trackers = "6 9 6 2 5 6"},
      {.who = 'B',
       .day = -1,
       .marks = "B2:1 B17:1",
       .trackers = "7 9",
       .words = {{"start.well", "She fell asleep on my shoulder on purpose."}},
       .draft = true}};
  plan.looks = {{'A', -162, "B1a", "Pulls at the scar under pressure; the physiotherapist knows. See the gate."},
                {'A', -162, "B19", "Hurried by the clock of the baby, and sorry for Tom. He waits, she says."}};
  plan.shares = {{'A', -64, "B", "A11 A10 B2 B7 S28.now S28.wish"}, {'B', -64, "A", "A2 B2 B17 S28.now S28.wish"}};
  plan.gates = {
      {.gate = 12,
       .who = 'A',
       .day = -162,
       .why = "A birth eight weeks before the first call; the scar pulls.",
       .cleared =
           GatePlan::Clearing{-106, "Siobhán Ní Bhriain by letter, with her release: healed, strength coming back.",
                              "Nothing inside until she asks for it."},
       .shared_with = "B",
       .shared = -148}};
  plan.goals = {{-148, "Sleep, before anything else is asked of anybody", true, -64},
                {-148, "Tom may say that he misses her, and she need do nothing about it", true, {}},
                {-148, "One hour a week in which nobody needs Priya", true, {}}};
  plan.confidences = {{.who = 'B',
                       .day = -155,
                       .fact = "He has sat in the car and wept, more than once.",
                       .agreed = "He brings it when she sleeps again",
                       .look_again = -64,
                       .closed = -43}};
  plan.medical = {{'A', -162, "Scar pulls under pressure; letter to the physiotherapist accepted"},
                  {'A', -148, "Letter sent, her release signed"},
                  {'A', -106, "Reply: healed; limits in her words"}};
}

}  // namespace attune::practice::demo
