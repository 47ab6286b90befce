// SPDX-License-Identifier: Apache-2.0
// What Ivy and Alex, Maya and Daniel, Hannah and Léa took home.
#include "practice/demo/twelve.h"

namespace attune::practice::demo {

using domain::Decision;
using domain::GivenPlace;
using domain::NamesMode;

void give_ivy_and_alex(CasePlan& plan) {
  plan.agreements = {
      {.day = -99,
       .ban = "Chest and front, anything inside, and trying for more than there is.",
       .stop_signal = "“Lamp”, or two taps with a flat hand. Whoever hears it lets go first and asks later.",
       .exceptions = "Kissing at the door, as always. Alone, each as they like.",
       .who_invites = "Ivy in one week, Alex in the next, before supper and not in bed.",
       .after = "Tea, and ten minutes in which nobody asks how it was."},
      {.day = -22,
       .ban = "Anything inside, and trying for an ending.",
       .stop_signal = "“Lamp”, or two taps, as before. It has been used and it works.",
       .exceptions = "Chest and front belong to it now, after a word for each of them.",
       .who_invites = "Whoever did not invite last time. A note under the kettle counts.",
       .after = "Tea, still. What was noticed may wait until breakfast."}};
  plan.sheets = {{.day = -120,
                  .exercise = {"E2"},
                  .note = "Try it while one of you cooks. Whoever stirs, listens.",
                  .minutes = 15,
                  .stopped = -99},
                 {.day = -99, .exercise = {"SF0"}, .place = GivenPlace::Here},
                 {.day = -99,
                  .exercise = {"SF1"},
                  .agreed = "AB",
                  .note = "One lamp on. Alex has the side by the door.",
                  .invites = 'A',
                  .stopped = -64},
                 {.day = -64,
                  .exercise = {"SF2"},
                  .agreed = "AB",
                  .note = "A word before each new place, also when you are sure.",
                  .invites = 'B',
                  .stopped = -36},
                 {.day = -50,
                  .exercise = {"SF4"},
                  .agreed = "AB",
                  .note = "Choose the cloth together. The green scarf will do.",
                  .times = 1,
                  .names = NamesMode::Nicknames,
                  .stopped = -36},
                 {.day = -36,
                  .exercise = {"E3"},
                  .note = "Alex begins. Two sentences, then the other one says them back.",
                  .stopped = -8},
                 {.day = -22,
                  .exercise = {"SF3"},
                  .agreed = "AB",
                  .note = "Ten minutes are plenty. Stop while it is still good.",
                  .minutes = 10,
                  .invites = 'B'},
                 {.day = -8,
                  .exercise = {"E6"},
                  .note = "Bring what you have chosen to share, and one thing that surprised you in it.",
                  .place = GivenPlace::Here,
                  .given = false}};
  plan.decisions = {
      {.day = -78,
       .decision = Decision::Repeat,
       .why = "Once in three weeks, cut short by a telephone. Same again, with both telephones in the hall."},
      {.day = -64,
       .why = "Three times now. Ivy caught herself listening to her own breath once, and named it. Alex asks for more "
              "than hands and has a sentence for it."},
      {.day = -50,
       .decision = Decision::Repeat,
       .why = "Attention held in two of three; in the third Ivy counted minutes. Not further but different: a cloth."},
      {.day = -36,
       .why = "Alex stopped once with the word, was met well, and went on after tea. Both would go on. A fortnight of "
              "talking first, so that chest and front are named here before they are touched there."},
      {.day = -8,
       .decision = Decision::Repeat,
       .why = "Twice. Ivy no longer reports on herself; the second time she forgot the clock. The next step is theirs "
              "to ask for, and nobody has yet."}};
}

// T1 only while his pain is being looked at: no further than the whole body without chest and genitals.
void give_maya_and_daniel(CasePlan& plan) {
  plan.agreements = {
      {.day = -42,
       .ban = "Everything between navel and knees, on both of us, and checking whether something happens.",
       .stop_signal = "“Red.” Daniel may also just take the hand and lay it down beside him. No report afterwards.",
       .exceptions = "The exercises of the physiotherapist are hers and his, not part of this.",
       .who_invites = "Maya on Wednesdays, Daniel on Saturdays after the pancakes.",
       .after = "The blanket and one episode of something silly."}};
  plan.sheets = {{.day = -56,
                  .exercise = {"E3"},
                  .note = "When it hurts, that is news and not a question. The other says it back and leaves it there.",
                  .names = NamesMode::Nicknames,
                  .stopped = -42},
                 {.day = -42,
                  .exercise = {"SF1"},
                  .agreed = "AB",
                  .note = "Sit, do not lie. A cushion behind Daniel’s back.",
                  .times = 2,
                  .minutes = 5,
                  .invites = 'A',
                  .names = NamesMode::Nicknames,
                  .stopped = -28},
                 {.day = -28,
                  .exercise = {"SF2"},
                  .agreed = "AB",
                  .note = "Leave out what is sore that day, and say so before you begin.",
                  .times = 1,
                  .minutes = 10,
                  .invites = 'B',
                  .names = NamesMode::Nicknames},
                 {.day = -14, .exercise = {"E5"}, .times = 5, .names = NamesMode::First},
                 {.day = -14,
                  .exercise = {"SF4"},
                  .agreed = "AB",
                  .note = "Warmth: the cherry-stone bag, or hands that were under the tap.",
                  .times = 1,
                  .minutes = 10,
                  .names = NamesMode::Nicknames,
                  .given = false}};
  plan.decisions = {
      {.day = -28,
       .why = "Three times, five minutes each, laughing at the kitchen timer. He said beforehand where he was sore. "
              "Stays well within what is allowed until the physiotherapist has written."},
      {.day = -14,
       .decision = Decision::Repeat,
       .why = "Once; the second evening his back was bad and they said so to each other instead of to me. That is the "
              "work. No third sheet before the reply is here. Warmth as the change, if they like it."}};
}

void give_hannah_and_lea(CasePlan& plan) {
  plan.agreements = {{.day = -189,
                      .ban = "Chest and below the navel, and any touch that has to lead somewhere.",
                      .stop_signal = "“Radio”, said or tapped. Then both lie still with open eyes.",
                      .exceptions = "Falling asleep in each other’s arms, which was there before.",
                      .who_invites = "Hannah in even weeks. In odd weeks she does not, and Léa may.",
                      .after = "The door open again. Not a word about it before breakfast."},
                     {.day = -42,
                      .ban = "Anything inside, and going on because it would be a pity not to.",
                      .stop_signal = "“Radio”, and from today also a hand laid on one’s own chest.",
                      .exceptions = "Falling asleep as we are. Chest and hips when asked, one at a time.",
                      .who_invites = "Léa, for the time being. Hannah waits without reminding her.",
                      .after = "A shower each, then the late news."},
                     {.day = -21,
                      .ban = "Touching at the same time, and everything that went with the last sheet.",
                      .stop_signal = "“Radio”, said, tapped or thought: a still hand counts.",
                      .exceptions = "Falling asleep as we are.",
                      .who_invites = "Hannah again, with a question that can be answered with no.",
                      .after = "The news, and the hall light on for Mama."}};
  plan.sheets = {
      {.day = -203, .exercise = {"SF0"}, .place = GivenPlace::Here},
      {.day = -203, .exercise = {"E1"}, .note = "In the car, where nobody hears you.", .times = 2, .stopped = -168},
      {.day = -189,
       .exercise = {"SF1"},
       .agreed = "AB",
       .note = "Upstairs, radio on. Hands first, and hands may be all.",
       .times = 1,
       .minutes = 5,
       .invites = 'A',
       .stopped = -147},
      {.day = -147,
       .exercise = {"SF2"},
       .agreed = "AB",
       .note = "Say beforehand where it stops today. A drawing on the back of the sheet counts as saying.",
       .invites = 'B',
       .stopped = -84},
      {.day = -84,
       .exercise = {"SF3"},
       .agreed = "AB",
       .note = "Whoever counts silently may count aloud.",
       .times = 1,
       .invites = 'A',
       .stopped = -42},
      {.day = -42,
       .exercise = {"SF5"},
       .agreed = "AB",
       .note = "Once is enough. Half of the time that is printed above is enough, too.",
       .times = 1,
       .minutes = 15,
       .invites = 'B',
       .stopped = -21},
      {.day = -21,
       .exercise = {"SF3"},
       .agreed = "AB",
       .note = "The sheet you know. Nothing on it has to be better than in summer.",
       .times = 1,
       .minutes = 10,
       .invites = 'A'},
      {.day = 0, .exercise = {"E4"}, .note = "Ten minutes, on the stairs, before Mama’s tea.", .minutes = 10}};
  plan.decisions = {
      {.day = -168,
       .decision = Decision::Repeat,
       .why = "Léa says “fine” and looks at the floor. Asked what fine is: it was over before she had arrived. Longer "
              "turns, same places."},
      {.day = -147,
       .why = "Five times in six weeks, unasked. Léa invited twice. Her own words: “my shoulders have come down”."},
      {.day = -126,
       .decision = Decision::Repeat,
       .why = "Good while the mother was away, not possible since. The rung is not the difficulty, the wall is."},
      {.day = -105,
       .decision = Decision::Repeat,
       .why = "Again, with the hour moved to Sunday noon. Dose of the medicine halved; no hurry in either."},
      {.day = -84, .why = "Both ask for it and both can say what would make them stop. Léa’s list was the longer one."},
      {.day = -63,
       .decision = Decision::Repeat,
       .why = "Wanted by both, done once. I would rather have three dull times than one that is remembered."},
      {.day = -42,
       .why = "Four times. Léa said on the telephone, alone, that she would try it and that she may go back. Wrote the "
              "going back into the agreement before the going on."},
      {.day = -21,
       .decision = Decision::StepBack,
       .why = "At the fifth sheet the evening turned into an examination. Léa said so here, in front of Hannah, "
              "without my help. Hannah cried and was relieved. Back to the third, for as long as they like."},
      {.day = 0,
       .decision = Decision::Repeat,
       .why = "Twice since then, laughing once. Hannah’s mother has not slept through since the fall: no next step "
              "before there is a night."}};
}

}  // namespace attune::practice::demo
