// SPDX-License-Identifier: Apache-2.0
// What Marcus and Owen, Grace and Peter, Priya and Tom took home.
#include "practice/demo/twelve.h"

namespace attune::practice::demo {

using domain::Decision;
using domain::GivenPlace;
using domain::NamesMode;
using domain::PaperSize;

// The longest way of all, ended by them.
void give_marcus_and_owen(CasePlan& plan) {
  plan.names = NamesMode::Blank;
  plan.agreements = {{.day = -184,
                      .ban = "Anything below the belt, and being charming.",
                      .stop_signal = "“Ferry.” Also when it is only the mood that is leaving.",
                      .exceptions = "Alone, in one’s own flat, is nobody’s business.",
                      .who_invites = "Owen never first, for six weeks. Marcus by word of mouth and not by text.",
                      .after = "The long way round the block."},
                     {.day = -58,
                      .ban = "Hurry, and anything inside that was not talked about at breakfast.",
                      .stop_signal = "“Ferry”, and either one may switch on the big light.",
                      .exceptions = "Everything up to there, as it comes.",
                      .who_invites = "Whoever has the free evening. Owen may be loud about it.",
                      .after = "Nobody drives home before eleven."}};
  plan.sheets = {
      {.day = -205, .exercise = {"E5"}, .note = "Out loud, on the stairs of either house.", .stopped = -184},
      {.day = -184,
       .exercise = {"SF1"},
       .agreed = "AB",
       .note = "Before nine in the evening.",
       .invites = 'A',
       .stopped = -163},
      {.day = -163, .exercise = {"SF2"}, .agreed = "AB", .invites = 'A', .stopped = -142},
      {.day = -142,
       .exercise = {"SF3"},
       .agreed = "AB",
       .note = "If your hands know what time it is, give them a cup to hold, and begin again.",
       .invites = 'A',
       .stopped = -114},
      {.day = -114, .exercise = {"SF5"}, .agreed = "AB", .invites = 'B', .stopped = -86},
      {.day = -86, .exercise = {"SF6"}, .agreed = "AB", .times = 1, .stopped = -58},
      {.day = -58,
       .exercise = {"SF7"},
       .agreed = "AB",
       .note = "Whose turn it is to choose was settled here; it may be unsettled at home.",
       .times = 1,
       .minutes = 10,
       .invites = 'B',
       .stopped = -30},
      {.day = -30, .exercise = {"SF8"}, .agreed = "AB", .times = 1, .stopped = -2},
      {.day = -2, .exercise = {"E4"}, .note = "To keep. Mondays were your idea.", .names = NamesMode::First}};
  plan.decisions = {
      {.day = -163, .why = "Sober hands shake less than he feared. Four times, and once Owen was the one who yawned."},
      {.day = -142,
       .why = "Owen did not wait to be asked what he noticed, he told. That was the aim of this rung for him; for "
              "Marcus it was staying until the end of a turn."},
      {.day = -114,
       .why = "The evening at the station is on the table. They wanted to go on the same week; took three, and both "
              "said yes again, one at a time."},
      {.day = -86, .why = "Easy. Too easy for Owen, who asks whether there is something to be nervous about. No."},
      {.day = -58,
       .why = "Twice, one of them long. Marcus stopped for a glass of water and came back. He had never come back."},
      {.day = -30,
       .why = "They have stopped counting, which I took as the answer. Talked through protection once more."},
      {.day = -2,
       .decision = Decision::End,
       .why = "Done with paper, they say, and they are right. The last sheet goes back to me, the Monday one stays."}};
}

// Large print, seated, and never in a hurry.
void give_grace_and_peter(CasePlan& plan) {
  plan.agreements = {{.day = -35,
                      .ban = "Proving anything. Kneeling. Going on when the chest is tight.",
                      .stop_signal = "Peter lifts his left hand; Grace says “enough, dear”, and means it.",
                      .exceptions = "The goodnight kiss, fifty-one years of it.",
                      .who_invites = "Grace, at tea, so that there is time to say no.",
                      .after = "Peter warms her side of the bed and this time he stays."}};
  plan.sheets = {{.day = -77, .exercise = {"E5"}, .paper = PaperSize::Letter, .large_print = true, .stopped = -56},
                 {.day = -56,
                  .exercise = {"SF0"},
                  .note = "Read aloud, sitting on Peter’s left.",
                  .paper = PaperSize::Letter,
                  .large_print = true,
                  .place = GivenPlace::Here},
                 {.day = -35,
                  .exercise = {"SF1"},
                  .agreed = "AB",
                  .note = "In the two armchairs. Her hand first, his hand second, feet another day.",
                  .times = 2,
                  .minutes = 5,
                  .invites = 'A',
                  .paper = PaperSize::Letter,
                  .large_print = true,
                  .printed_again = -21,
                  .stopped = -7},
                 {.day = -7,
                  .exercise = {"SF2"},
                  .agreed = "AB",
                  .note = "On the bed, lying on the side. The knee has its own pillow.",
                  .times = 1,
                  .minutes = 10,
                  .invites = 'A',
                  .paper = PaperSize::Letter,
                  .large_print = true}};
  plan.decisions = {{.day = -21,
                     .decision = Decision::Repeat,
                     .why = "Six times in a fortnight, which is more than was asked. Peter listens to his pulse while "
                            "he is touched; the cardiologist’s sentence is now pinned beside the mirror. Stay here."},
                    {.day = -7,
                     .why = "He fell asleep holding her hand, and she let him. Grace asks for the rest of him. Nothing "
                            "from Dr Strand against it; limits read out once more."}};
}

// Paused at the time of writing: a first tooth, and then a cold for all three.
void give_priya_and_tom(CasePlan& plan) {
  plan.agreements = {{.day = -85,
                      .ban = "Breasts, which are at work. The scar. Anything that would need the monitor switched off.",
                      .stop_signal = "“Full.” It means the skin, not the person.",
                      .exceptions = "A shoulder to fall asleep on, at any time.",
                      .who_invites = "Tom does not, until Priya has slept four hours in one piece. Then either.",
                      .after = "Whoever is less tired gets up for her."}};
  plan.sheets = {{.day = -148,
                  .exercise = {"E5"},
                  .note = "On paper slips in the nappy drawer. One a day, no more.",
                  .minutes = 2,
                  .stopped = -106},
                 {.day = -127,
                  .exercise = {"E3"},
                  .note = "Tom first. Nothing needs to be done about it.",
                  .times = 1,
                  .minutes = 10,
                  .stopped = -85},
                 {.day = -85,
                  .exercise = {"SF1"},
                  .agreed = "AB",
                  .note = "Feet only, if the rest is full.",
                  .times = 1,
                  .minutes = 5,
                  .invites = 'A',
                  .paper = PaperSize::Letter,
                  .printed_again = -64,
                  .stopped = -43},
                 {.day = -43,
                  .exercise = {"SF2"},
                  .agreed = "AB",
                  .note = "Back first. Clothes are an answer, too.",
                  .times = 1,
                  .minutes = 10,
                  .invites = 'A',
                  .paper = PaperSize::Letter,
                  .stopped = -1},
                 {.day = -1,
                  .exercise = {"E4"},
                  .note = "Ten minutes in nap time, with the last slip from the drawer.",
                  .minutes = 10}};
  plan.decisions = {
      {.day = -64,
       .decision = Decision::Repeat,
       .why = "Three evenings of six. Priya could say “full” in the middle of a foot, and Tom laughed. Not a day too "
              "early for more."},
      {.day = -43, .why = "Sleeps five hours. She asked whether backs are allowed before I had opened the folder."},
      {.day = -22,
       .decision = Decision::Repeat,
       .why = "Once, then the tooth. Tom keeps the sheet in his bag as if it were a ticket; said that he need not."},
      {.day = -1,
       .decision = Decision::Pause,
       .why = "All three ill for two weeks. Nobody failed at anything. Taken off the list until the next hour, said "
              "aloud as a pause and not as a step back."}};
}

}  // namespace attune::practice::demo
