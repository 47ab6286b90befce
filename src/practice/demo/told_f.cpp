// SPDX-License-Identifier: Apache-2.0
// What Adjoa answered, and what the clinician keeps of it.
#include "practice/demo/twelve.h"

namespace attune::practice::demo {

void tell_adjoa(CasePlan& plan) {
  plan.answers = {
      {.who = 'A',
       .day = -52,
       .marks = "D1:1 D2:1 D2.cues:other D3:2 D4:0 D5:1 D6:yes D8:1 D9.who:no-difference way:full "
                "B1a:1! B1a.when:inside B3:1 B4:2 B8:3 B12:1 B13:2 B19:0 B20:? B27:3! B28:2 B29:2 B30:0 B31:1 "
                "A5:? A6:2 A8:0 A9:3 A13:2 A14:2 A24:2 A25:3 pick:B8,B27,A25 S105:2 S105.effect:voice S109:2 "
                "S109.kind:loss",
       .kinds = "6/8 2/6 7/7 1/5 7/7 5/6 - 8/8 5/7",
       .trackers = "- 8 4 3 4 8",
       .words = {{"start.why", "He asked whether he may touch my face, and I did not know the answer."},
                 {"start.well", "I sing again in the kitchen. Efua noticed before I did."},
                 {"D6.since", "It went quiet when my husband died. It has begun to clear its throat."},
                 {"B1a.where", "At the entrance, dry"},
                 {"B1a.since", "Some years, I did not need to know"},
                 {"S145", "Cream my own feet, and take the whole song for it."}}},
      {.who = 'A', .day = -10, .marks = "B1a:0 B3:0 B8:2 B20:0 A8:1", .trackers = "- 9 6 2 6 8"}};
  plan.looks = {{'A', -52, "B1a", "Dryness; has a doctor whom she trusts. See the gate."}};
  plan.gates = {{.gate = 5,
                 .who = 'A',
                 .day = -52,
                 .why = "Hurts at the entrance, for some years, never looked at.",
                 .cleared = GatePlan::Clearing{
                     -24, "Dr Dubois-Achard by letter, with her release: dryness, treated, nothing else found.", {}}}};
  plan.goals = {{-38, "Know my own body before anybody asks about it", true, {}},
                {-24, "An answer about the face", true, -10}};
  plan.medical = {{'A', -52, "Letter to the gynaecologist offered and accepted"},
                  {'A', -38, "Seen; local treatment begun"},
                  {'A', -24, "Reply: nothing else found; looked at again in half a year"}};
}

}  // namespace attune::practice::demo
