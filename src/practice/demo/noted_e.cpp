// SPDX-License-Identifier: Apache-2.0
// What the clinician wrote of her hours with Wren, Jo and Idris, Ana and Rui.
#include "practice/demo/twelve.h"

namespace attune::practice::demo {

using domain::NoteTemplate;

void note_wren_jo_and_idris(CasePlan& plan) {
  plan.notes = {
      {.day = -52,
       .who = "A",
       .form = NoteTemplate::Free,
       .pieces =
           {{"text",
             "Calls themselves the hinge, and hinges squeak. Tender about both of the others and tired of being "
             "the timetable. Wants a no that nobody has to be comforted for. Signed the policy after a good question."},
            {"plan", "Jo tomorrow, then Idris; all three on {-31}. The form they fill in there."},
            {"!a", "Asked alone about force, fear, money, drink: no to each, after thinking. No thoughts of death."}}},
      {.day = -51,
       .who = "B",
       .form = NoteTemplate::Soap,
       .pieces = {{"subjective",
                   "Seven years as two before there were three. Likes Idris, and wants something that is hers "
                   "and Wren’s and need not be announced."},
                  {"objective", "Exact, kind, knuckles white round the cup when she says “queue”."},
                  {"assessment", "Not jealousy, or not only: a claim that she has not allowed herself."},
                  {"plan", "One sentence for {-31}, small enough to be said in a kitchen."},
                  {"!b", "No to everything asked, and asked me back whether people ever say yes. They do, I said."}}},
      {.day = -49,
       .who = "C",
       .form = NoteTemplate::Dap,
       .pieces =
           {{"data",
             "Came early to try the chairs; the low one is no use to his hip. Is not sure what he may ask for in "
             "a house that was there before him. What he thinks about beyond that stays where he put it. Does "
             "not want to fill in anything at present."},
            {"assessment", "Welcome and provisional, in his own eyes. Pain comes in flares, about every six weeks."},
            {"plan",
             "Nothing in writing from him until he offers it. Step-free entrance on {-31}, door unlocked "
             "beforehand."},
            {"!c",
             "Asked on his own, stick beside him: safe with both of them, never handled roughly. Sleeps badly in a "
             "flare and does not despair of it."}}},
      {.day = -31,
       .who = "ABC",
       .pieces =
           {{"a", "Told of three calendars and one bathroom, and was funny about it until Jo was not laughing."},
            {"b", "Said the sentence: Thursday, and not explained. It was heard."},
            {"c", "Asked who had chosen the blue cup. Nobody knew, which pleased him."},
            {"between",
             "They answer for one another out of kindness. When I asked each to answer only for one person it "
             "became slower and better."},
            {"did",
             "Pairs drawn on the board, three lines and not a triangle. What belongs to two of them is not secret "
             "from the third, it is simply not his or hers or theirs."},
            {"plan",
             "Jo and Idris: E4, about the house. Wren and Jo: E1, small things. Trackers, as far as anybody "
             "likes. {-17}, eighty minutes."}}},
      {.day = -24,
       .who = "A",
       .form = NoteTemplate::Birp,
       .pieces = {{"behaviour",
                   "Sat on the floor with their back to the heater. B20 looked at: being quiet at her, not being "
                   "loud."},
                  {"intervention", "Said no to me, to the lamp and, in the end, aloud to an empty chair."},
                  {"response", "Has practised on the cat since, by their own account with success."},
                  {"plan", "The empty chair need not come along on {-17}."},
                  {"!a", "Can say no to both and expects no harm from either."}}},
      {.day = -17,
       .who = "ABC",
       .form = NoteTemplate::Girp,
       .pieces = {{"goal", "A no that costs nobody the evening; a week that all can read on the refrigerator."},
                  {"intervention",
                   "Three noes in a row, each about something real, each answered with “thank you” and nothing "
                   "else. Wren and Jo agreed on what is off limits for the pair of them."},
                  {"response",
                   "Idris was best at it. Wren shook and went on. Jo thanked before she had heard the end, and we "
                   "all noticed."},
                  {"plan",
                   "Wren and Jo: SF1, Jo invites, Thursday is a suggestion; E1 is finished with. Wren and Idris: E2. "
                   "The house talk of Jo and Idris (E4) goes on. {-3}."}}},
      {.day = -3,
       .who = "ABC",
       .pieces =
           {{"a", "Noticed cold feet and nothing else on both Thursdays, and was delighted by that."},
            {"b", "Arrived at the first one with a list and put it away herself. Shared B11 with both of the others."},
            {"c",
             "A flare since Monday. Said first that nothing is practised in it, before anybody could be considerate."},
            {"between", "The refrigerator has a week on it now, in three colours."},
            {"did",
             "SF0 with Wren and Idris, sitting where Idris sits well; agreed on the words and on waiting. Once "
             "more the same for Wren and Jo. The thank-you sheet lies ready and was not handed out."}},
       .draft = true}};
  plan.brief_lines = {{.day = -3, .how = domain::AskHow::Alone, .about = 'C', .words = "Which chair he would buy."},
                      {.day = -17,
                       .group = domain::BriefGroup::StillOpen,
                       .how = domain::AskHow::EachAlone,
                       .words = "Who is thanked too early, and by whom."}};
}

void note_ana_and_rui(CasePlan& plan) {
  plan.notes = {
      {.day = -42,
       .who = "AB",
       .form = NoteTemplate::Free,
       .pieces =
           {{"text",
             "By telehealth, two windows, one of them moving a little with the sea. Eleven days in a month in one "
             "place, and the first two go wrong. They are quick to laugh and quick to say sorry. Four minutes "
             "about a gull were played to me, and Ana was prouder of them than Rui."},
            {"plan", "E1 by voice message. Ana for herself on {-36}, Rui on {-35}; both on {-21}."}}},
      {.day = -36,
       .who = "A",
       .form = NoteTemplate::Soap,
       .pieces = {{"subjective",
                   "Shy of her own husband on the first night, and then angry at being shy. Writes at midnight "
                   "what she cannot say at the airport."},
                  {"objective",
                   "A19 and A26 chosen, B26 the highest on the other list. Counted the days on her fingers, "
                   "visibly, and hid the hand."},
                  {"assessment", "Distance as a brake and, at midnight, as a help."},
                  {"plan", "What could be written before the landing and read after it. {-21}."},
                  {"!a",
                   "Asked with the door closed and her headphones in: nothing that frightens her, at sea or ashore. No "
                   "wish to harm herself."}}},
      {.day = -35,
       .who = "B",
       .form = NoteTemplate::Free,
       .pieces = {{"text",
                   "Twenty minutes from the cabin, then somebody came in and sat down. Stopped at once and talked "
                   "about the weather until it was over. Nothing of the screen counts from today."},
                  {"plan", "From a quiet place ashore on {-28}."}}},
      {.day = -28,
       .who = "B",
       .form = NoteTemplate::Dap,
       .pieces =
           {{"data",
             "From a hostel ashore. They told me which word is theirs when we are alone, and I use it here. B8: "
             "not how they smell but whom she sees. B19 looked at: the hurry comes from the calendar on the "
             "wall, Ana has never nagged."},
            {"assessment", "Lands as somebody who has to be the one that was missed."},
            {"plan",
             "One day with nothing expected, which they ask for themselves on {-21}. Pronouns with Ana stay as "
             "they are until I hear otherwise."},
            {"!b",
             "Finished alone today: no force, no fear, a drink on shore leave. Low on the boat back, never so low "
             "as to want to stop living."}}},
      {.day = -21,
       .who = "AB",
       .pieces = {{"a",
                   "Heard that a day of landing may be empty, and asked whether that includes her cooking. It does."},
                  {"b", "Asked for the day himself, camera on, without a joke at the end of it."},
                  {"between", "A19 and A9 shown to each other, which say nearly the same from two sides."},
                  {"did",
                   "SF0 with the page in hand, one point after another; “tide” by text also counts. Why there is no "
                   "sheet of touch between two visits."},
                  {"plan",
                   "E4 on Sundays at six; E1 may end, the gull may stay. Talk weeks until the next visit. {-13}."}}},
      {.day = -13,
       .who = "A",
       .form = NoteTemplate::Free,
       .pieces = {{"text",
                   "Rui did not come into the call; the boat was late, as it turned out. Ana rang instead, fifteen "
                   "minutes. Something of last year, which is over, and which she has told nobody; G3 raised, and what "
                   "the policy asks of both of us said again."},
                  {"plan",
                   "She decides by the next visit. I do not carry it further than {21}. {0} with both goes ahead, as a "
                   "talk week."},
                  {"!a", "Ashamed, not in danger. Sleeps at her mother’s this week."}}}};
  plan.brief_lines = {{.day = -13,
                       .group = domain::BriefGroup::StillOpen,
                       .how = domain::AskHow::DoNotRaise,
                       .words = "Why the policy is to be signed anew; it is, for everyone, and that is all."},
                      {.day = -21, .words = "What they packed for the empty day."}};
}

}  // namespace attune::practice::demo
