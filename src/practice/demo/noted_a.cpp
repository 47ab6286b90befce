// SPDX-License-Identifier: Apache-2.0
// What the clinician wrote of her hours with Ivy and Alex.
#include "practice/demo/twelve.h"

namespace attune::practice::demo {

using domain::NoteTemplate;

void note_ivy_and_alex(CasePlan& plan) {
  plan.notes = {
      {.day = -148,
       .who = "AB",
       .pieces = {{"a",
                   "Says that they are kind to each other all day and then lie still. Would like to want again without "
                   "looking whether she does."},
                  {"b",
                   "Wants touch to ask before it arrives. Is glad when it does, and says so while looking at Ivy."},
                  {"between",
                   "Each waits for the other to begin and takes the waiting for tact. At ease about everything "
                   "that is not this: the garden, money, her sister."},
                  {"did",
                   "How I work and what is kept where; the individual policy read aloud and signed. Consents one by "
                   "one, with time for no."},
                  {"plan",
                   "Each alone: Ivy {-134}, Alex {-132}, with the form filled in there. Together again {-120}."}}},
      {.day = -134,
       .who = "A",
       .form = NoteTemplate::Soap,
       .pieces = {{"subjective",
                   "Three years since wanting became something to look for. When she is touched she hears her "
                   "own breath and thinks about how it sounds; nobody has ever complained of it."},
                  {"objective",
                   "Barriers and brakes, full way: picked B6, B9, A2 and A21. T-f was high and looked at here: "
                   "the pressure is her own, she could stop on any evening and has."},
                  {"assessment", "Watching herself, without fear and without pain. More curious than sad."},
                  {"plan",
                   "Nothing of today needs to stay between us; the part about the notebook she will say herself. "
                   "Joint hour {-120}."},
                  {"!a", "Not afraid at home, says no and is heard. No thought of harming herself."}}},
      {.day = -132,
       .who = "B",
       .form = NoteTemplate::Dap,
       .pieces = {{"data",
                   "Careful with the door behind them rather than with Ivy. Told freely that an old examination comes "
                   "back when touch begins from behind; what exactly stays where they asked me to keep it. A therapist "
                   "of their own for two years."},
                  {"assessment",
                   "A memory with an edge and a name, treated elsewhere and well. G4 raised for touch, not for "
                   "talk."},
                  {"plan",
                   "Talk weeks until the therapist has written; release signed. The chair by the window stays where "
                   "it is. We meet again with Ivy on {-120}."},
                  {"!b",
                   "Asked with the door ajar, at their wish: nothing at home to be afraid of. No wish to die, now or "
                   "this year."}}},
      {.day = -120,
       .who = "AB",
       .pieces =
           {{"a",
             "Said the sentence about the notebook herself, in the fourth minute. Relieved that Alex laughed and "
             "did not apologise."},
            {"b",
             "Would like to be asked in words, for small things too. Noticed how often they answer before Ivy has "
             "finished asking."},
            {"between", "Three goals, in their wording and not in mine. They agree faster than they listen."},
            {"did",
             "What touch without a target is good for, and why nothing has to happen in it; no sheet of it yet. "
             "Speaker and listener for ten minutes here: Ivy spoke, Alex said it back, nobody mended anything."},
            {"plan",
             "E2 at the stove, whoever stirs listens. Tuesdays without telephones were their idea. Next hour "
             "{-99}."}}},
      {.day = -105,
       .who = "A",
       .form = NoteTemplate::Free,
       .pieces = {{"text",
                   "Ivy by telephone, ten minutes: her shifts move, may the evening without telephones move "
                   "along. It may, and neither of them has to ask me."},
                  {"plan", "{-99} stands."}}},
      {.day = -99,
       .who = "AB",
       .pieces = {{"a", "E2 three times, the best one over onions. Hears Alex better with her hands busy."},
                  {"b", "Found the word: “lamp” was the third try, the first two made them laugh."},
                  {"between", "The pause between two sentences has grown, and neither of them fills it."},
                  {"did",
                   "SF0 line by line. Ban, stop signal, who invites and what comes after are written down as they put "
                   "it. Stopping tried five times each, sitting, until it was dull. Both can say what it is for."},
                  {"plan", "SF1, Ivy invites first, one light on. E2 is done with. {-92} together."}}},
      {.day = -78,
       .who = "AB",
       .pieces =
           {{"a",
             "Felt like somebody who comes without her homework, and could smile at that after a while. Liked the "
             "inside of Alex’s wrist."},
            {"b", "The telephone rang in the second turn, and they were on their feet before they knew it."},
            {"between", "One evening in three weeks. Each had been saving it for a better one."},
            {"did",
             "Said that the putting off is what we came for and not a fault in it (SP1). Two evenings with an "
             "hour to them went into both calendars."},
            {"plan", "Repeat. SF1 stays as it is, telephones in the hall. We see each other on {-64}."}}},
      {.day = -64,
       .who = "AB",
       .pieces = {{"a", "Caught herself listening to her own breath, named it and went back to warm and cool."},
                  {"b", "Asks for more than hands, with a sentence that they had ready."},
                  {"between", "They tell it in turns now, without first looking over at each other."},
                  {"did",
                   "Sensations before opinions: three from each. What SF2 leaves out was gone through place by place."},
                  {"plan",
                   "On to SF2, Alex invites, a word before each new place. SF1 goes back into the folder. Next time "
                   "{-50}; trackers were filled in today."}}},
      {.day = -50,
       .who = "AB",
       .form = NoteTemplate::Birp,
       .pieces = {{"behaviour",
                   "Ivy came with dates on a slip and put it away unread. Attention held on two of three "
                   "evenings; on the last she counted minutes. Alex moved closer while she said it."},
                  {"intervention",
                   "Not further but different: a change of cloth (SF4). Followed the counting back to where it "
                   "starts, which is when she is the one who lies down."},
                  {"response",
                   "Ivy finds it easier to give attention than to be given it. Alex would rather be told of the "
                   "counting than be enjoyed politely."},
                  {"plan",
                   "SF2 goes on, and SF4 one time, with a cloth that they choose together. Before the hour of {-36} "
                   "each comes alone, {-41} and {-38}."}}},
      {.day = -41,
       .who = "A",
       .form = NoteTemplate::Free,
       .pieces =
           {{"text",
             "First fortnight back at work, tired and in better spirits. She watches herself on weekdays and "
             "not on Sundays, and B6 is rated lower than in summer. Health and STI asked again: nothing. Wants to "
             "go on, and could give three reasons."},
            {"plan", "She proposes Sunday at home. With Alex on {-36}."},
            {"!a", "Asked again on her own: saying no is the surest thing she has. Nothing that puts her in danger."}}},
      {.day = -38,
       .who = "B",
       .form = NoteTemplate::Birp,
       .pieces = {{"behaviour",
                   "By telehealth, headphones, door closed. One Wednesday a hand came without a word, and the old "
                   "memory was there for some minutes, strongly. They said “lamp”; Ivy let go at once and asked "
                   "later."},
                  {"intervention",
                   "Wrote down their account of that evening with them, field by field. Looked at what helped: "
                   "light, her voice, the name of the street."},
                  {"response",
                   "Shaken in the telling and steady at the end of it. On Saturday they tried again, and it was "
                   "good. Would rather not be recorded from now on; C8 withdrawn."},
                  {"plan",
                   "The plan worked when it was needed; G4 stays cleared, with its limits. They tell Ivy what helped. "
                   "{-36} with her."},
                  {"!b",
                   "Safe at home and with Ivy, today as in summer. Knows whom to ring at night, and has not had to."}}},
      {.day = -36,
       .who = "AB",
       .pieces = {{"a", "Proud of nothing, she says, but of having let go first and asked later."},
                  {"b", "Told it plainly: the word, tea, another evening."},
                  {"between",
                   "Each showed the other some answers, A9 and A16 among them, and asked what is meant by them. "
                   "Nobody explained anything twice."},
                  {"did",
                   "Chest and front named in the words of each, here and dressed, before they are touched at home. The "
                   "goal about telephones is closed; it keeps itself by now."},
                  {"plan",
                   "On, after a fortnight of talk: E3, Alex begins. SF2 and SF4 rest meanwhile. If both still ask for "
                   "it then, the next one comes on {-22}."}}},
      {.day = -22,
       .who = "AB",
       .pieces = {{"a", "Slept badly before today, and knows why: it was still unsaid who may ask for what."},
                  {"b", "Wants ten minutes and not twenty, and to stop while it is good."},
                  {"between",
                   "Whoever did not invite last time invites. A note under the kettle counts as an invitation, and "
                   "as an answer."},
                  {"did",
                   "The agreement written anew: chest and front belong to it, each after a word of its own. Went over "
                   "the way back before the way on. Each did the trackers on the tablet."},
                  {"plan",
                   "SF3, ten minutes, first asked for by Alex. E3 for those who have come to like it. {-8}, at the "
                   "usual hour."}}},
      {.day = -8,
       .who = "AB",
       .pieces = {{"a", "Forgot the clock on the second evening and noticed it on the stairs, afterwards."},
                  {"b", "Surprised by how ordinary it was. Means that as praise."},
                  {"between",
                   "Two evenings in a fortnight. Ivy gives no more reports on herself, and Alex has given up waiting "
                   "for one."},
                  {"did",
                   "Went through both evenings: where attention went, how it came back, how it ended. The next step is "
                   "theirs to ask for; I said that and left it lying there."},
                  {"plan",
                   "Repeat SF3, the same minutes. For {6} each picks from the answers what may be shown, and one line "
                   "in it that surprised them."}}}};
  plan.addenda = {
      {-36, "AB", -35,
       "Ivy wrote the day after: the wording for the chest is on both lists, not on Alex’s alone. Put right "
       "on the lists."}};
  plan.brief_lines = {{.day = -8,
                       .how = domain::AskHow::EachAlone,
                       .words = "Whether ten minutes have become a rule that nobody dares to touch."},
                      {.day = -8,
                       .group = domain::BriefGroup::WhatChanged,
                       .words = "They sit on the sofa now, and no longer in the two chairs."}};
}

}  // namespace attune::practice::demo
