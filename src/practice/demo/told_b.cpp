// SPDX-License-Identifier: Apache-2.0
// What Hannah and Léa, Noor and Sam answered, and what the clinician keeps of it.
#include "practice/demo/twelve.h"

namespace attune::practice::demo {

void tell_hannah_and_lea(CasePlan& plan) {
  plan.answers = {
      {.who = 'A',
       .day = -210,
       .marks = "D1:2 D2:1 D2.cues:partner D3:1 D4:0 D5:0 D6:no D7a:2 D7b:2 D8:2 D9:8 D9.who:me way:full "
                "B1a:0 B2:2 B11:1 B12:1 B14:1 B15:2 B16:2 B19:0 B20:0 B22:3! B28:1 B30:0 "
                "A1:3 A2:1 A4:3 A5:2 A6:3 A7:2 A11:1 A15:3 A17:1 A19:2 A22:1 pick:B22,B16,A4,A15 "
                "S107:2 S107.effect:present S109:2 S109.kind:caring S109.effect:present,closer",
       .kinds = "6/8 4/8 7/7 3/7 5/5 5/7 7/8 4/6 6/7",
       .trackers = "5 9 6 2 4 5",
       .words = {{"start.why", "My hand on her back has become a sentence that she has to finish."},
                 {"start.well", "She reads to my mother. I stand in the door and love her."},
                 {"B22.note", "“Mama sleeps badly and knocks on the wall when she hears us laugh.”"},
                 {"S142", "Anything that takes longer than it takes to boil water."}}},
      {.who = 'B',
       .day = -209,
       .marks = "D1:0 D2:1 D2.cues:affection D3:2 D4:2 D5:2 D6:yes D7a:1 D7b:2 D8:1 D9:7 D9.who:someone-else way:full "
                "B1a:0 B1b:1 B4:2! B9:1 B12:2! B18:3! B19:2 B20:0 B22:2 B29:2 B30:0 "
                "A5:2 A6:2 A9:2 A10:2 A12:3 A13:3 A16:3 A25:1 A26:0 pick:B18,B4,A13,A12 S105:2 S105.effect:voice",
       .kinds = "6/7 6/8 6/6 3/4 - 4/6 6/6 5/5 5/6",
       .trackers = "6 7 4 6 6 6",
       .words = {{"start.why", "I want to be held by somebody who is not waiting."},
                 {"D6.since", "The tablets first. Then a house in which somebody is always awake."},
                 {"B18.note", "“I count. Shoulder, neck, and then I am already explaining.”"},
                 {"S144", "To hear beforehand where it stops."}}},
      {.who = 'A', .day = -112, .marks = "B16:1 B15:1 B2:1", .trackers = "6 9 7 2 6 7"},
      {.who = 'B', .day = -111, .marks = "D4:1 B4:1 B18:2 B19:1 B12:1", .trackers = "7 8 6 4 7 7"},
      {.who = 'A',
       .day = -35,
       .marks = "B16:2 B22:3",
       .trackers = "6 9 6 3 5 5",
       .words = {{"T.note", "Her mother fell in the bathroom; nothing broken, nobody slept."}}},
      {.who = 'B', .day = -34, .marks = "B18:3 B19:2", .trackers = "6 7 4 6 5 5"}};
  plan.looks = {
      {'B', -209, "D4", "A habit older than Hannah. Saying no is safe here, it only feels rude."},
      {'B', -209, "B19", "Hears a question in every touch; Hannah does not press. Agreed on a word that ends it."},
      {'B', -34, "B19", "Since the fifth sheet. She would go back to the third and says so herself next time."}};
  plan.shares = {{'A', -105, "B", "A4 A15 B22"},
                 {'B', -105, "A", "A13 A16 B18"},
                 {'A', -21, "B", "A4 A15 B22 T-g"},
                 {'B', -21, "A", "A12 A13 A16 B18 B22 T-g"}};
  plan.goals = {{-189, "An hour upstairs with the radio on and the door closed", true, -63},
                {-189, "Reaching that asks for nothing", true, {}},
                {-42, "Find out at which sheet the evening turns for Léa.", false, {}}};
  plan.confidences = {{.who = 'B',
                       .day = -34,
                       .fact = "She would like to stay with the third sheet for good.",
                       .agreed = "She says it in the next hour; I may ask for it there if she does not",
                       .look_again = -21,
                       .closed = -21},
                      {.who = 'A',
                       .day = -35,
                       .fact = "She has asked about a place for her mother, and not told either of them.",
                       .who_knows = "The social worker",
                       .agreed = "She tells Léa before she signs anything",
                       .look_again = 14}};
  plan.medical = {
      {'B', -209, "Asked whether the change of medicine and the wanting fell together: yes, within a month."},
      {'B', -168, "Dr Brännström: dose halved, to be looked at in eight weeks."},
      {'B', -105, "Sleep better, wanting a little. Stays as it is."}};
}

// What one family says and the other does not; the later answers are the ones that matter.
void tell_noor_and_sam(CasePlan& plan) {
  plan.answers = {
      {.who = 'A',
       .day = -84,
       .marks = "D1:0 D2:1 D2.cues:connection,partner D3:? D4:1 D5:1 D6:x D7a:0 D7b:? D8:? D9:5 D9.who:us way:full "
                "B1a:0 B8:1 B13:2! B16:1 B19:1 B20:x B22:3! B26:2 B28:3 B29:3 B30:0 B31:2 "
                "A3:3 A4:2 A5:2 A6:2 A7:1 A12:2 A18:2 A23:2 A26:1 pick:B22,B28,A3 S104:2 S104.effect:voice S105:3 "
                "S105.effect:voice",
       .kinds = "7/8 3/5 6/7 2/4 8/8 4/6 5/6 6/7 4/7",
       .trackers = "6 8 4 5 6 6",
       .words = {{"start.why", "To find out what I think before somebody tells me."},
                 {"start.well", "He learned to make my grandmother's rice, badly, and serves it with ceremony."},
                 {"B28.note", "“My aunt asked me at the table whether there is news.”"},
                 {"S143", "When the telephone rings on Friday afternoon."}}},
      {.who = 'B',
       .day = -79,
       .marks = "D1:1 D2:2 D2.cues:near,affection D3:2 D4:0 D5:1 D6:no D7a:1 D7b:1 D8:1 D9:4 D9.who:us way:short "
                "B1a:0 B9:2 B10:3! B13:1 B15:1 B19:0 B20:0 B24:1 B28:1 B30:0 B31:1 "
                "A1:2 A2:2 A5:3 A6:3 A8:1 A9:1 A17:3 A19:2 A26:3 pick:B10,A26,A17 S105:1 S105.effect:little",
       .kinds = "6/7 4/6 7/7 3/6 2/2 6/7 6/6 6/6 4/5",
       .trackers = "6 9 5 3 6 7",
       .words = {{"start.why", "I do not want to be a guest in my own bed who does not know the customs."},
                 {"S145", "Agree on two evenings, and write them down like the dentist."}}},
      {.who = 'A', .day = -35, .marks = "B13:3 B20:0", .trackers = "6 7 4 6 5 6"},
      {.who = 'A',
       .day = -16,
       .marks = "D4:2 B19:1",
       .trackers = "5 5 3 8 5 5",
       .words = {{"T.note", "His parents have been staying for ten days."}}},
      {.who = 'B', .day = -16, .marks = "B10:2 B22:2!", .trackers = "6 9 5 3 5 6"}};
  plan.shares = {{'A', -44, "B", "A3 A18"}, {'A', -30, "B", "A18", true}, {'B', -16, "A", "A17 A26 B10"}};
  plan.gates = {{.gate = 2,
                 .who = 'A',
                 .day = -1,
                 .why = "By telephone: said yes twice because his parents lay in the next room, and saw no way to say "
                        "anything else."}};
  plan.goals = {{-58, "Know which rules are ours", true, {}},
                {-58, "Two evenings a week that nobody has to ask for", true, {}},
                {-35, "Noor's pace; no sheet before she has been seen alone again.", false, {}}};
  plan.confidences = {{.who = 'A',
                       .day = -35,
                       .fact = "She would like whole weeks without being asked, and has told nobody here.",
                       .who_knows = "Her cousin Yasmin",
                       .agreed = "She decides; I ask again when we are alone",
                       .look_again = 0}};
}

}  // namespace attune::practice::demo
