// SPDX-License-Identifier: Apache-2.0
// What the clinician wrote of her hours with Grace and Peter, Priya and Tom, and with Adjoa.
#include "practice/demo/twelve.h"

namespace attune::practice::demo {

using domain::NoteTemplate;

void note_grace_and_peter(CasePlan& plan) {
  plan.notes = {
      {.day = -105,
       .who = "AB",
       .pieces =
           {{"a",
             "They were always good at this, in their way. Since knee and heart they have grown careful, and careful "
             "has turned into not at all."},
            {"b", "Would be glad of her hand. Fears that he will not manage, and goes to bed late."},
            {"between", "Fifty-one years. She repeats for him what I say, and improves it a little."},
            {"did", "Loop tested, seats changed so that she is on his left. Policy in large print, read by each."},
            {"plan", "Grace on {-94} with an interpreter from outside the family, Peter on {-93}. Together {-77}."}}},
      {.day = -94,
       .who = "A",
       .form = NoteTemplate::Free,
       .pieces = {{"text",
                   "With Minji Seo interpreting; in Korean she is faster and ruder, to her own delight. He thinks that "
                   "he spares her something: she is not spared, she is alone. Knows exactly what his hand used to "
                   "begin. The knee kneels no more and does not have to."},
                  {"plan", "She says the sentence about being spared on {-77}, in either language."},
                  {"!a",
                   "Asked through somebody who does not know them: never struck, never forced, not afraid. Wants to "
                   "live to see the oldest one married."}}},
      {.day = -93,
       .who = "B",
       .form = NoteTemplate::Soap,
       .pieces =
           {{"subjective",
             "Reads the newspaper until she sleeps. Would rather not begin what he cannot finish. On the "
             "hill, in the cold, his chest is tight; there is a spray in his pocket."},
            {"objective", "B4 and B9 at the top, A17 picked. Short of breath on our stairs and honest about it."},
            {"assessment", "G6 raised. Fear and heart have been using the same words."},
            {"plan",
             "Letter to Dr Strand, offered and accepted. What he did in that other matter he tells Grace himself. "
             "{-77}."},
            {"!b", "Nothing at home that he fears but himself. No thought of ending anything."}}},
      {.day = -77,
       .who = "AB",
       .form = NoteTemplate::Dap,
       .pieces =
           {{"data",
             "She said it, and he heard it with the loop on. He would like her to know about the letter, and she "
             "does now. Going to bed at the same hour was her first goal and his second."},
            {"assessment", "They were each protecting the other from the same thing."},
            {"plan",
             "E5 in large print. Nothing that exerts him before there is an answer from Dr Strand. Trackers, read "
             "aloud. {-56}."}}},
      {.day = -56,
       .who = "AB",
       .pieces =
           {{"a", "Was thanked for the peeled pear, after forty years of pears."},
            {"b",
             "Has it in writing: up to two flights, no reason against, with limits. Read the limits out as one reads "
             "a will."},
            {"between", "Relief, and a kind of stage fright."},
            {"did",
             "SF0, aloud, on Peter’s left. What is not to be proved; what to do if his chest is tight. The goal "
             "with the stethoscope is closed. He had something to tell her at home, and she nodded."},
            {"plan", "E5 has become breakfast and may go. The agreement on {-35}."}}},
      {.day = -35,
       .who = "AB",
       .pieces =
           {{"a", "Asks at tea, so that there is time to say no. Has already asked, for the practice."},
            {"b", "Lifts his left hand for stop; did it four times and enjoyed it."},
            {"between", "He told her what there was to tell. She had known since spring."},
            {"did",
             "Agreement, in their wording, in large letters. Two armchairs pushed together so that nobody bends."},
            {"plan", "SF1 in the armchairs: her hand first, his second, feet another day. {-21}."}}},
      {.day = -21,
       .who = "AB",
       .form = NoteTemplate::Birp,
       .pieces = {{"behaviour",
                   "Six evenings in a fortnight, more than was asked. Peter listens to his pulse while he is "
                   "touched."},
                  {"intervention",
                   "Pulse as one sensation among several: found it in the thumb, and left it there. Dr "
                   "Strand’s sentence is pinned up beside the mirror."},
                  {"response", "Grace: it is a good pulse. To bed at one hour is closed as a goal, since they do it."},
                  {"plan", "Stay: SF1, printed once more because the cat sat on it. Trackers, aloud again. {-7}."}}},
      {.day = -7,
       .who = "AB",
       .pieces = {
           {"a", "Asks for the rest of him, in so many words."},
           {"b", "Fell asleep holding her hand, and was not woken."},
           {"between", "She shared A16 again, he shared more than last time. They compare like people at a market."},
           {"did", "Limits read out anew, then the page. How to lie with a knee that has its own pillow."},
           {"plan",
            "SF2 on the bed, lying on the side, ten minutes; SF1 stays in the armchairs without paper. {7}."}}}};
  plan.brief_lines = {{.day = -7,
                       .how = domain::AskHow::Together,
                       .words = "Whether the grandchild’s timetable leaves them the hour after tea."}};
}

void note_priya_and_tom(CasePlan& plan) {
  plan.notes = {
      {.day = -169,
       .who = "AB",
       .pieces = {{"a", "Touched all day; by nine her skin is full. Fed the baby while she said it."},
                  {"b", "Misses her and feels childish about it, beside somebody who does not sleep."},
                  {"between", "Kind and hungry. They spoke in turns, by the rhythm of the feed."},
                  {"did", "Policy with one hand each. What is urgent (sleep) and what is not (everything that I do)."},
                  {"plan", "Priya {-162}, Tom {-155}, in nap time. {-148} with all three of you."}}},
      {.day = -162,
       .who = "A",
       .form = NoteTemplate::Dap,
       .pieces =
           {{"data",
             "The baby asleep on the second chair. The scar pulls under pressure, her physiotherapist knows. B7: "
             "nappies, yoghurt, the man about the boiler, and then his hand. B1a and B19 looked at; he waits, she "
             "is sorry for him."},
            {"assessment",
             "A body with its first call given away. Would like less of one kind of closeness, and may. G12 "
             "raised until somebody has said that it is healed."},
            {"plan", "Letter to Siobhán Ní Bhriain, her release. Until {-148} nothing but sleep."},
            {"!a",
             "Mood asked about for long: tired, not dark, laughs, eats. No fear of Tom, no thoughts of harming "
             "herself or the child."}}},
      {.day = -155,
       .who = "B",
       .form = NoteTemplate::Soap,
       .pieces = {{"subjective",
                   "Stands beside the two like the man who brings the parcels. Being useful is easy and is not "
                   "what he meant."},
                  {"objective", "B17 highest, A2 chosen. Eyes wet, voice cheerful."},
                  {"assessment", "Grief without a licence. He keeps it out of the flat, he told me where."},
                  {"plan", "He brings it when she sleeps again; I remind nobody. {-148}."},
                  {"!b", "Asked twice, because of the cheerfulness: sad, not hopeless, safe, sober."}}},
      {.day = -148,
       .who = "AB",
       .pieces = {{"a",
                   "Would like an hour a week in which nobody needs her, and said so to both of them, the smaller one "
                   "included."},
                  {"b", "Offered three hours. Was talked down to one that will really happen."},
                  {"between",
                   "Three goals, sleep at the head of the list. She let him know that the scar is being seen to."},
                  {"did", "Daily thanks on slips, for people without a free hand. Trackers between two cries."},
                  {"plan", "E5, two minutes, slips in the nappy drawer. {-127} from home, by screen."}}},
      {.day = -127,
       .who = "AB",
       .form = NoteTemplate::Free,
       .pieces = {{"text",
                   "From their kitchen. Eleven slips; two were read to me, one about socks. Tom missed her aloud for a "
                   "minute and a half and Priya did nothing about it, which was the task. She would rather come here "
                   "than be filmed at home: C9 withdrawn."},
                  {"plan", "E3, Tom first; E5 goes on. {-113}, in person."}}},
      {.day = -106,
       .who = "AB",
       .form = NoteTemplate::Dap,
       .pieces = {{"data",
                   "The hour before fell out, all of them had colds. It is healed, says the letter, strength coming "
                   "back; nothing inside until she asks. Four hours in one piece on two nights."},
                  {"assessment", "Something like a floor under them."},
                  {"plan", "E3 as before, the slips (E5) may rest. {-99}, or a telephone call if the night was bad."}}},
      {.day = -85,
       .who = "AB",
       .pieces = {{"a", "Named what is at work and out of bounds, without lowering her voice."},
                  {"b", "Asked what is left, in earnest. Feet, said Priya, and a shoulder to fall asleep on."},
                  {"between", "The missed date was nobody’s fault and stayed nobody’s fault."},
                  {"did",
                   "Agreement: “full” means the skin, not the person. Tom does not invite for the time being. What it "
                   "is for, in their own words, over the noise of a rattle."},
                  {"plan",
                   "SF1, feet only if the rest is full; Priya invites. E3 is over. {-64}, and each alone before it, "
                   "{-80} and {-78}."}}},
      {.day = -80,
       .who = "A",
       .form = NoteTemplate::Birp,
       .pieces = {{"behaviour", "Without the baby, and did not know where to put her arms."},
                  {"intervention", "Asked everything again. Scar, mood, safety, wish."},
                  {"response",
                   "Does not pull any more. Likes to be looked at again on some days, by him, across a table."},
                  {"plan", "Across the table counts. {-64}."},
                  {"!a", "No to each question, without haste. Rested enough to be bored, she says."}}},
      {.day = -78,
       .who = "B",
       .form = NoteTemplate::Free,
       .pieces = {{"text",
                   "Came on foot, which he had not done since the birth. A26 higher. Has begun to run with the "
                   "pram. Still keeps the other thing out of the flat, and less often."},
                  {"plan", "No reminder from me. {-64}."},
                  {"!b", "Nothing that worries him or me; asked in the same words as in the first hour."}}},
      {.day = -64,
       .who = "AB",
       .pieces = {{"a", "Said “full” in the middle of a foot, and the evening went on as an evening."},
                  {"b", "Laughed, and found out that he may. Kept the other foot warm meanwhile."},
                  {"between", "Three evenings of six. Some answers exchanged, A10 and B17 among them, read slowly."},
                  {"did",
                   "Sleep as a goal is closed. What a full skin can still notice: weight, warmth, the end of it."},
                  {"plan",
                   "Repeat SF1, not a day too early for anything else. New print, the old one is under the cot. "
                   "{-43}."}}},
      {.day = -43,
       .who = "AB",
       .form = NoteTemplate::Soap,
       .pieces = {{"subjective",
                   "Five hours of sleep. Priya asked if backs are allowed before I had opened the folder. Tom "
                   "told her, here, where he has been going to be sad."},
                  {"objective", "She put the baby into my lap to have both arms free for him."},
                  {"assessment", "The two of them are ahead of the paper."},
                  {"plan",
                   "SF2, back first, clothes are an answer too; SF1 is done with. Trackers one-handed. {-22}."}}},
      {.day = -22,
       .who = "AB",
       .form = NoteTemplate::Birp,
       .pieces = {{"behaviour", "One evening, then the tooth. Tom had the sheet in his bag like a ticket."},
                  {"intervention", "Told him that it does not expire. Asked what they had instead."},
                  {"response", "Toast at four in the morning, on the floor. Priya counts that, and so do I."},
                  {"plan", "Repeat SF2, when there is a night. {-1}."}}},
      {.day = -1,
       .who = "AB",
       .pieces = {
           {"a", "Two weeks of fever in turns. Fell asleep on his shoulder on purpose, and wants that written down."},
           {"b", "Filled in half of the form, then she woke. It can wait."},
           {"between", "Nobody failed at anything, and this time neither of them thought so."},
           {"did", "Said aloud that it is a pause and no step back."},
           {"plan", "Pause. SF2 off the list; E4 for ten minutes in nap time, with the last slip. {13}."}}}};
  plan.brief_lines = {{.day = -22, .words = "Who bakes the four o’clock toast."},
                      {.day = -155,
                       .group = domain::BriefGroup::ToldAlone,
                       .how = domain::AskHow::DoNotRaise,
                       .about = 'B',
                       .words = "Where he goes to be sad.",
                       .closed = -43}};
}

void note_adjoa(CasePlan& plan) {
  plan.notes = {
      {.day = -66,
       .who = "A",
       .form = NoteTemplate::Dap,
       .pieces = {{"data",
                   "Widowed three years. Somebody has asked whether he may touch her face, and she did not know the "
                   "answer. Wants to know her own body before anyone else enquires after it."},
                  {"assessment", "No hurry, and a clear question."},
                  {"plan", "What the work can be for one. Policy signed. {-52}, with the form."},
                  {"!a",
                   "Asked in the first hour: safe at home, safe with him as far as she knows him. Grief, not "
                   "despair."}}},
      {.day = -52,
       .who = "A",
       .form = NoteTemplate::Soap,
       .pieces = {{"subjective",
                   "It went quiet when her husband died; it has begun to clear its throat. Hurts at the entrance, "
                   "dry, for years, and never mattered."},
                  {"objective",
                   "B8, B27 and A25 picked; B1a looked at. Straightened her collar at each mention of him."},
                  {"assessment", "G5 raised. Loyalty and appetite in one person."},
                  {"plan",
                   "Letter to Dr Dubois-Achard, accepted gladly. Until {-38}: her own feet, cream, one whole song, if "
                   "she likes."}}},
      {.day = -45,
       .who = "A",
       .form = NoteTemplate::Free,
       .pieces = {{"text",
                   "Five minutes by telephone: the appointment is on Thursday, may her daughter drive her. Of "
                   "course."},
                  {"plan", "{-38}."}}},
      {.day = -38,
       .who = "A",
       .form = NoteTemplate::Girp,
       .pieces = {{"goal", "Know my own body before anybody asks about it."},
                  {"intervention", "Lying down in thought, from the feet up, naming what is lent and what is hers."},
                  {"response", "The knees are her mother’s. The mouth is her own, she decided, after a while."},
                  {"plan", "The song again, as far as the knees. Treatment goes on. {-24}."}}},
      {.day = -24,
       .who = "A",
       .form = NoteTemplate::Birp,
       .pieces = {{"behaviour",
                   "Sang under her breath on the stairs. The letter is here: dryness, treated, nothing else."},
                  {"intervention", "G5 cleared. Spoke of what to say to him, and practised three sizes of answer."},
                  {"response", "Took the middle one: the face, yes, and not the hair."},
                  {"plan", "The answer when she wants to give it. {-10}; trackers of her own choosing."}}},
      {.day = -10,
       .who = "A",
       .form = NoteTemplate::Free,
       .pieces = {{"text",
                   "She gave it on the bridge. He touched her face as one reads; she counted nothing and came "
                   "home early because she wished to. Does not hurt at present. Told Efua one half of it."},
                  {"plan", "What the other half is for. {4}."},
                  {"!a", "Asked about him with care: stopped when she said enough. Content, and sleeping."}}}};
  plan.brief_lines = {{.day = -10, .how = domain::AskHow::Alone, .about = 'A', .words = "Whether she still sings it."}};
}

}  // namespace attune::practice::demo
