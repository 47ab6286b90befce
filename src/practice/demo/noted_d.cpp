// SPDX-License-Identifier: Apache-2.0
// What the clinician wrote of her hours with Noor and Sam, Elena and James.
#include "practice/demo/twelve.h"

namespace attune::practice::demo {

using domain::NoteTemplate;

// It stalls and then stops: what is filed together knows nothing of why.
void note_noor_and_sam(CasePlan& plan) {
  plan.notes = {
      {.day = -100,
       .who = "AB",
       .pieces =
           {{"a",
             "Two sets of rules have moved in with them, one spoken and one not. Wants to find out what she thinks "
             "herself."},
            {"b", "Does not know on which days he may ask, and would rather not ask about that as well."},
            {"between", "Polite like hosts. When one speaks the other one watches me."},
            {"did",
             "Policy read in English and, for the hard part, in Arabic; Noor translated for herself. Letters to "
             "home are not wanted, messages neither."},
            {"plan", "{-84} Noor, {-79} Sam, each on their own. Both on {-72}."}}},
      {.day = -84,
       .who = "A",
       .form = NoteTemplate::Dap,
       .pieces =
           {{"data",
             "An aunt asked at table whether there is news. Prays, fasts, and wants to know what of it is hers. "
             "Left D6 and B20 without an answer, by her own choice, and knew that she may."},
            {"assessment", "Curious, and surrounded. Not enough is known yet about how free a no is."},
            {"plan", "Ask again, slowly and never in passing. Her cousin may wait downstairs as today. {-72}."},
            {"!a",
             "Asked in the room, at length: no force, nobody hits anybody. Sleeps, eats, prays; not in despair."}}},
      {.day = -79,
       .who = "B",
       .form = NoteTemplate::Birp,
       .pieces = {{"behaviour",
                   "Early, notebook on his knee. Checks his own sentences for correctness before he says them."},
                  {"intervention",
                   "Looked at B10 with him: the watching of her face, and what he thinks it would say if he "
                   "asked it."},
                  {"response", "Would like two evenings written down like the dentist. Blushed, and left it standing."},
                  {"plan", "He brings the idea on {-72} as a wish and not as a timetable."},
                  {"!b", "Nothing in the way of violence, drink or fear. Would go if she told him to, he thinks."}}},
      {.day = -72,
       .who = "AB",
       .pieces = {{"a", "Told a rule of her grandmother’s as a story, and heard herself laugh at its end."},
                  {"b",
                   "Has no rules at home, he thought. Found three: nothing is named, nobody knocks, everyone guesses."},
                  {"between", "Both listened longest where the other was funny."},
                  {"did",
                   "Speaker and listener in the hour, with a spoon for a pen. The rice came up, and who may praise "
                   "it."},
                  {"plan", "E2, one rule of each family, no verdict. Trackers were new to both. {-58}."}}},
      {.day = -58,
       .who = "AB",
       .form = NoteTemplate::Girp,
       .pieces = {{"goal", "To know which rules are theirs."},
                  {"intervention",
                   "Sorted seven rules onto three chairs: hers, his, ours. Stopped when a chair was empty and "
                   "let that be seen."},
                  {"response",
                   "The third chair stayed empty for long. Noor put the tea on it. Sam asked if he may put the "
                   "telephone there, switched off."},
                  {"plan", "E4 on Sundays before anybody telephones home, and E2 goes on. {-44}."}}},
      {.day = -44,
       .who = "AB",
       .pieces = {{"a",
                   "Withdrew C6: no letters any longer, also not with a first name. Crossed out two lines and put the "
                   "pencil down beside them."},
                  {"b", "Wanted to know what each crossed-out line means, and then, better, which ones she likes."},
                  {"between", "Noor chose some of her answers to show and was asked nothing about the others."},
                  {"did",
                   "SF0 with the pencil. Three of its points are left open, on purpose; I said that open may stay "
                   "open."},
                  {"plan", "No sheet about touch today. E4 as it is. Noor comes on {-35}; both of them on {-30}."}}},
      {.day = -35,
       .who = "A",
       .form = NoteTemplate::Free,
       .pieces = {{"text",
                   "Wished for this hour herself. Spoke of the form again and rated B13 higher, B20 at last: at "
                   "present she expects a no to be taken kindly. What she would like best is with me, in her words. "
                   "She took back one answer that she had shown."},
                  {"plan", "She decides what is said and when; I ask when we are alone. Her pace and no other. {-30}."},
                  {"!a", "Asked again, nothing that frightens her. Tired of being looked at."}}},
      {.day = -30,
       .who = "AB",
       .pieces = {{"a",
                   "Wrote two evenings on a card and kept the pen. “Not today” is to be valid in all their languages."},
                  {"b", "Read the card like a gift and then asked if it can change. It can."},
                  {"between",
                   "Lighter than last time. His parents come on Friday and stay; they looked forward to it with "
                   "care."},
                  {"did",
                   "Agreement: hands, face, feet, no date on it. Said three times, differently each time, that a card "
                   "is not a debt. Trackers once more."},
                  {"plan",
                   "SF1, five minutes, sleeves stay, only on an evening that stands on the card. E4 as before. "
                   "{-16}."}}},
      {.day = -16,
       .who = "AB",
       .form = NoteTemplate::Soap,
       .pieces =
           {{"subjective",
             "One evening, on the sofa bed, with the parents next door. Noor: all right. Sam: all right, "
             "he thinks."},
            {"objective",
             "Each looks over before answering. Noor’s hands in her sleeves; both filled in the form again, "
             "on two tablets."},
            {"assessment", "I do not know yet what all right stands for. No next step."},
            {"plan",
             "Repeat nothing, add nothing: SF1 rests on its card, E4 if they like. {-9}; I would like to see each "
             "of them for an hour before that."}}},
      {.day = -1,
       .who = "A",
       .form = NoteTemplate::Free,
       .pieces = {{"text",
                   "Noor rang at twenty to five, from the stairwell at her work. On two nights she said yes because "
                   "his parents lay behind a thin wall and no other word would have been quiet. Not hit, not held. "
                   "Thanked her for ringing; asked what she needs tonight. G2 raised."},
                  {"plan",
                   "No touch, no sheet. An hour for herself, {0}. Yasmin knows, and she sleeps there until then."},
                  {"!a",
                   "Safe tonight at her cousin’s. Not afraid of him, she says, afraid of the next yes. Number of the "
                   "line repeated back to me."}},
       .signed_after = 4}};
  plan.brief_lines = {{.day = -1,
                       .group = domain::BriefGroup::ToldAlone,
                       .how = domain::AskHow::Alone,
                       .about = 'A',
                       .words = "What a no would have cost, that night, and with whom."},
                      {.day = -16, .how = domain::AskHow::DoNotRaise, .words = "The three open points on the page."}};
}

// Written for people who part well; neither hopes nor blames.
void note_elena_and_james(CasePlan& plan) {
  plan.notes = {
      {.day = -135,
       .who = "AB",
       .form = NoteTemplate::Dap,
       .pieces = {{"data",
                   "The children are told, the grandparents are not. One house until the flat is free, in winter or "
                   "in spring. Both want to be good at this part."},
                  {"assessment", "Two tired and decent people. Nothing to be repaired; something to be ended."},
                  {"plan",
                   "The policy is signed by both. {-128} Elena, {-121} James. Then {-93} with both; the same number of "
                   "hours for "
                   "each, always."}}},
      {.day = -128,
       .who = "A",
       .form = NoteTemplate::Soap,
       .pieces = {{"subjective",
                   "Lena, when we are alone. Here for the kitchen, not for the bedroom. Sleeps four hours, does "
                   "not want a doctor. Wishes never to be asked beside him whether there is hope."},
                  {"objective", "Coat on until the end. B11, B14, B15 and B17 at the top; nothing chosen to work on."},
                  {"assessment", "G10, as both would say themselves: it is decided, and they live in it."},
                  {"plan", "A week ahead at a time. Her counsellor knows. {-93}."},
                  {"!a", "Asked about force and fear: no. Asked about dying: no, and thank you for asking."}}},
      {.day = -121,
       .who = "B",
       .form = NoteTemplate::Birp,
       .pieces = {{"behaviour", "Brought the drawing that the younger one made of two houses. Laid it face down."},
                  {"intervention",
                   "What leaving like people who once chose each other would look like on a Wednesday."},
                  {"response",
                   "Hand over the children without a list, he said at once. Then was silent for a good while."},
                  {"plan", "One list fewer until {-93}."},
                  {"!b", "No fear, no anger that frightens him. Drinks less than last year."}}},
      {.day = -93,
       .who = "AB",
       .form = NoteTemplate::Girp,
       .pieces = {{"goal", "One rule for the kitchen, one for the weekend."},
                  {"intervention",
                   "Drew the kitchen. Each marked where they stand at seven in the morning; speaker and "
                   "listener over the toaster."},
                  {"response",
                   "They stand in the same spot. James moved his mark. Elena noticed that she had waited for "
                   "that."},
                  {"plan",
                   "E2, kitchen before weekend; money waits until we are here. Trackers of another kind, chosen for "
                   "this. {-79}."}}},
      {.day = -65,
       .who = "AB",
       .form = NoteTemplate::Dap,
       .pieces = {{"data",
                   "The kitchen rule holds, the weekend does not. The hour in between was cancelled for a school "
                   "play, by both. Agreed in writing on what the children may expect to see of them."},
                  {"assessment", "They bargain fairly when it is on paper."},
                  {"plan",
                   "E4, steps one and four only. E2 goes on. The next date is {-37}, and hours alone before the "
                   "winter."}}},
      {.day = -51,
       .who = "A",
       .form = NoteTemplate::Dap,
       .pieces = {{"data",
                   "Money is hard to talk about. She asks before she spends, he keeps cards and car keys. Said it "
                   "quietly, and then said it again at the right volume. T-b looked at: money and keys, not touch."},
                  {"assessment", "Control that neither has called by that name. G1 raised by me, with her knowledge."},
                  {"plan",
                   "She looks at it with me before anybody else; counsellor next week. What she prepares is kept where "
                   "she asked. {-37} goes ahead as planned, and E4 is taken back from both alike."},
                  {"!a",
                   "Not hit, not followed. Keys and cards asked about one by one. Has somewhere to sleep if she wants "
                   "it: Mirela, any night."}}},
      {.day = -37,
       .who = "AB",
       .form = NoteTemplate::Soap,
       .pieces = {{"subjective",
                   "Elena: the mornings are quieter. James: the older one has asked for a second toothbrush."},
                  {"objective",
                   "Spoke to each other and not through me. Kitchen and weekend rule both kept; that goal is "
                   "closed."},
                  {"assessment", "The week ahead works. Nothing larger today, by my choice."},
                  {"plan",
                   "No sheet; the usual talk week. E2 has served. Each in turn, {-23} and {-22}; together {-9}."}}},
      {.day = -23,
       .who = "A",
       .form = NoteTemplate::Birp,
       .pieces = {{"behaviour", "Coat off. Both sets of keys on the table, to show me."},
                  {"intervention", "The interview again from the beginning, alone, as if I knew nothing."},
                  {"response",
                   "An account of her own, wages into it since the first. Said why she is not afraid, with "
                   "examples. Sleeps six hours."},
                  {"plan", "G1 cleared, on this interview. She may hear the word control from me and did. {-9}."},
                  {"!a", "Asked all of it anew: free to come and go, money, keys, telephone. Nothing is held."}}},
      {.day = -22,
       .who = "B",
       .form = NoteTemplate::Free,
       .pieces = {{"text",
                   "Gave the second keys back weeks ago, unasked, after his brother had said something. Ashamed "
                   "and exact about it. Asked how one tells parents of eighty."},
                  {"plan", "He writes the first two sentences for the parents; she the next two. {-9}."},
                  {"!b", "Asked as she was, in the same order: nothing. Sad, not hopeless."}}},
      {.day = -16,
       .who = "B",
       .form = NoteTemplate::Free,
       .pieces = {{"text",
                   "By telephone: the flat is free from the third of next month. Wanted to know whether to tell "
                   "the children before or after {-9}. With her, whichever."},
                  {"plan", "Both date and wording on {-9}."}}},
      {.day = -9,
       .who = "AB",
       .form = NoteTemplate::Free,
       .pieces = {{"text",
                   "Last hour for now, at their wish: the flat is ready. They showed each other a few answers, A7 and "
                   "A11 among them, like people who return borrowed books. Four sentences for the grandparents, read "
                   "aloud in turns. Shook hands with me and, at the door, with each other."},
                  {"plan",
                   "E2 for the handing over of the children. Paused; either may ring, and each is told if the other "
                   "one does so."}},
       .before = {{"text",
                   "Last hour for now, at their wish: the flat is ready. They showed each other a few answers, "
                   "A7 and A11 among them. Four sentences for the grandparents, read aloud in turns. I was "
                   "touched, and I am not sure whom that serves; take out before signing. Shook hands with me "
                   "and, at the door, with each other."},
                  {"plan", "E2 for the handing over of the children. Paused."}}}};
  plan.brief_lines = {{.day = -51,
                       .group = domain::BriefGroup::StillOpen,
                       .how = domain::AskHow::DoNotRaise,
                       .words = "Money, until she has been seen alone again.",
                       .closed = -23}};
}

}  // namespace attune::practice::demo
