// SPDX-License-Identifier: Apache-2.0
// What Ivy and Alex, Maya and Daniel answered, and what the clinician keeps of it.
#include "practice/demo/twelve.h"

namespace attune::practice::demo {

void tell_ivy_and_alex(CasePlan& plan) {
  plan.answers = {
      {.who = 'A',
       .day = -134,
       .marks = "D1:0 D2:2 D2.cues:near,connection D3:2 D4:1 D5:2 D6:yes D7a:1 D7b:2 D8:1 D9:6 D9.who:us way:full "
                "B1a:0 B1b:0 B2:1 B6:3! B7:2! B9:2 B10:1 B11:1 B13:2 B17:2 B19:1 B20:0 B21:0 B25:1 B29:1 B30:0 "
                "A1:2 A2:3 A3:2 A4:2 A5:3 A6:3 A9:3 A13:2 A17:2 A21:3 A24:1 A26:2 pick:B6,B9,A2,A21 "
                "S103:1 S103.effect:little S107:2 S107.effect:present S108:1",
       .kinds = "7/8 5/7 8/8 2/6 - 5/7 7/7 8/8 6/7",
       .trackers = "7 8 3 7 5 6",
       .words = {{"start.why", "I would like to want again without standing beside myself with a notebook."},
                 {"start.well", "We cook together and neither of us is in charge."},
                 {"D6.since", "Three years, about. It began when I started to check whether it was there."},
                 {"B6.note", "“I hear myself breathe and then I think about how that sounds.”"},
                 {"S145", "Sit on the sofa with the lamp off and not say goodnight first."}}},
      {.who = 'B',
       .day = -132,
       .marks = "D1:1 D2:2 D2.cues:affection,partner D3:1 D4:0 D5:1 D6:no D7a:0 D7b:1 D8:2 D9:4 D9.who:someone-else "
                "way:short B1a:0 B1b:2! B8:2 B12:1 B13:1 B18:2 B19:0 B20:0 B23:2 B24:1 B30:1 B31:2 "
                "A1:2 A3:3 A4:2 A5:3 A6:3 A8:2 A9:2 A14:2 A16:3 A19:1 pick:B1b,B18,A16,A3 S102:1 S102.effect:present",
       .kinds = "7/8 6/8 7/7 4/6 4/5 6/6 7/7 7/7 5/7",
       .trackers = "6 8 6 4 6 7",
       .words = {{"start.why", "Ivy thinks that I am careful with her. I am careful with the door behind me."},
                 {"B30.note", "An examination, long ago. It stays away unless somebody comes from behind."},
                 {"S144", "A word before each new place. Not a whisper, a word."}}},
      {.who = 'A',
       .day = -41,
       .marks = "B6:2 B7:1 B13:1 A26:3",
       .trackers = "8 9 5 5 7 7",
       .words = {{"T.note", "First fortnight back at work."}}},
      {.who = 'B', .day = -38, .marks = "B1b:1", .trackers = "7 9 6 3 7 7"},
      {.who = 'A',
       .day = -8,
       .marks = "B6:1 B9:1 D8:partly",
       .kinds = "8/8 6/7 8/8 4/6 - 6/7 7/7 8/8 7/7",
       .trackers = "8 9 7 3 7 8"},
      {.who = 'B', .day = -8, .marks = "B30:0 B8:1", .trackers = "7 9 6 3 7 7"}};
  plan.looks = {
      {'A', -134, "T-f", "The pressure is her own, nobody asks it of her. She could stop on any evening, and has."},
      {'B', -132, "B30", "Told freely. Wants to be asked first, always; see the gate."},
      {'B', -38, "B30", "The same memory, once since then; they said stop, and it was taken well."}};
  plan.shares = {{'A', -36, "B", "A2 A9 A21"},
                 {'B', -36, "A", "A16 A3 B18 B8"},
                 {'B', -22, "A", "B8", true},
                 {'A', -8, "B", "A2 A9 A21 B6 S28.now S28.wish"},
                 {'B', -8, "A", "A9 A16 A3 B18 S28.now S28.wish"}};
  plan.gates = {{.gate = 4,
                 .who = 'B',
                 .day = -132,
                 .why = "Told alone: an old examination comes back when touch begins from behind.",
                 .cover = GatePlan::Cover{-132, domain::CoverKind::TalkWeek, {}},
                 .cleared = GatePlan::Clearing{-104,
                                               "Letter of their own therapist, with their release: steady, nothing "
                                               "against touch that asks first.",
                                               "A word before each new place; nobody behind them."}}};
  plan.goals = {{-120, "One evening a week without telephones", true, -36},
                {-120, "To ask, and to hear the answer to its end", true, {}},
                {-120, "To lie down together without waiting for anything", true, {}},
                {-99, "See whether Ivy checks less when nobody asks how it was.", false, {}}};
  plan.confidences = {{.who = 'B',
                       .day = -132,
                       .fact = "What the examination was, and who was in the room.",
                       .who_knows = "Their sister; Ivy knows that there was one",
                       .agreed = "Stays with me"}};
  plan.medical = {{'A', -134, "Thyroid asked about: values of this year are fine."},
                  {'B', -132, "Yearly bloods with Dr Okonjo, nothing open."}};
}

// The answers that stand are from the first hours alone, as the gate and what was told then.
void tell_maya_and_daniel(CasePlan& plan) {
  plan.answers = {
      {.who = 'A',
       .day = -77,
       .trackers = "6 9 4 4 5 5",
       .words = {{"start.why", "I want to be allowed to miss something while being grateful."},
                 {"start.well", "Saturday pancakes. He does the voices."}}},
      {.who = 'B',
       .day = -77,
       .trackers = "5 8 3 5 5 6",
       .words = {{"start.why", "So that a touch is not followed by a report."},
                 {"start.well", "She still puts her feet under my legs on the sofa."}}},
      {.who = 'A',
       .day = -70,
       .marks = "D1:2 D2:1 D2.cues:partner,connection D3:1 D4:0 D5:1 D6:yes D7a:1 D7b:2 D8:1 D9:6 D9.who:us way:full "
                "B1a:0 B1b:0 B2:1 B6:3! B7:1 B10:0 B14:2! B19:0 B20:1 B25:2! B30:0 "
                "A2:2 A3:1 A5:2 A6:2 A9:1 A16:1 A17:3 A18:3 pick:B6,B14,B25,A17,A18,A2 S109:2 S109.kind:move,health "
                "S109.effect:present",
       .kinds = "6/7 6/7 7/7 4/7 3/3 3/8 6/7 5/7 5/7",
       .trackers = "6 9 4 4 5 5",
       .words = {{"D6.since", "since the move"},
                 {"B14.note", "“At the hospital, at his mother, at nobody. It has no address.”"},
                 {"S142", "Playing. We used to be silly in a good way, and now we are careful in a good way."}}},
      {.who = 'B',
       .day = -63,
       .marks = "D1:1 D2:2 D2.cues:affection,near D3:2 D4:1 D5:2 D6:yes D7a:0 D7b:1 D8:0 D9:5 D9.who:us way:full "
                "B1a:3! B1a.when:day-after B1b:2! B2:1! B6:0 B7:2! B10:2 B14:0 B19:0 B20:0 B25:? B30:0 "
                "A2:1 A3:3 A9:2 A16:3 A17:2 A18:1 pick:B7,B10,B1b,A3,A16,A9 S109:3 S109.kind:health "
                "S109.effect:voice",
       .kinds = "5/8 5/7 7/7 5/6 5/5 6/7 6/6 7/7 4/6",
       .trackers = "5 8 3 5 5 6",
       .words = {{"D6.since", "since the operation"},
                 {"B1a.note", "Since the operation. Worst the day after."},
                 {"B1a.where", "Low in the pelvis, left more than right"},
                 {"B1a.since", "The operation, last year"},
                 {"B2.note", "On shifts again for the next two months."},
                 {"B10.note", "“I read her face the whole time.”"},
                 {"S143", "When she asks whether it hurts. Then I am a patient again."}}}};
  plan.looks = {{'A', -70, "B20", "His going quiet, not anger; says no freely."},
                {'B', -63, "B1a", "See the medical matter."}};
  plan.shares = {{'A', -42, "B", "B1b B2 B6 B7 A2 A3 A9 A17 A18"}, {'B', -42, "A", "B1b B2 B7 A2 A3 A9 A16 A17"}};
  plan.gates = {{.gate = 5,
                 .who = 'B',
                 .day = -63,
                 .why = "Pain since the operation, worst the day after. Wants it looked at.",
                 .cover = GatePlan::Cover{-56, domain::CoverKind::TalkWeek, {}},
                 .shared_with = "A",
                 .shared = -42}};
  plan.goals = {{-42, "Laugh together again, as in the first years", true, {}},
                {-42, "Daniel can say “that hurts” before it does", true, {}},
                {-42, "An evening together that has no target", true, {}}};
  plan.confidences = {{.who = 'A',
                       .day = -70,
                       .fact = "The offer of work in Lisbon.",
                       .who_knows = "Her sister",
                       .agreed = "She brings it herself",
                       .look_again = 24},
                      {.who = 'B', .day = -63, .fact = "How his first marriage ended.", .agreed = "Stays with me"}};
  plan.medical = {{'B', -63, "Told alone; letter offered and accepted"},
                  {'B', -56, "Letter to urology, his release signed"},
                  {'B', -35, "Reply: no infection, pelvic floor"},
                  {'B', -21, "Physiotherapy began"},
                  {'B', -7, "Reply asked for, within three weeks"}};
}

}  // namespace attune::practice::demo
