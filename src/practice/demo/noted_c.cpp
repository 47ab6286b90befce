// SPDX-License-Identifier: Apache-2.0
// What the clinician wrote of her hours with Hannah and Léa.
#include "practice/demo/twelve.h"

namespace attune::practice::demo {

using domain::NoteTemplate;

namespace {

std::vector<NotePlan> first_half_of_hannah_and_lea() {
  return {
      {.day = -217,
       .who = "AB",
       .pieces =
           {{"a",
             "Reaches for Léa and sees her answer before anything was asked. Has had her mother in the house for a "
             "year, by day and by night."},
            {"b", "Loves being held, and stops breathing when it seems to be on its way somewhere."},
            {"between",
             "Warm, quick, a little like colleagues at the end of a shift. Hannah ends the sentences; Léa "
             "lets her."},
            {"did",
             "The no-secrets policy, signed last week, gone through with examples until both could give one of "
             "their own."},
            {"plan", "Hannah on {-210}, Léa on {-209}, with the form. {-203} for all of us."}}},
      {.day = -210,
       .who = "A",
       .form = NoteTemplate::Soap,
       .pieces = {{"subjective",
                   "Misses anything that takes longer than water takes to boil. Her mother knocks on the wall "
                   "when she hears laughter. Stands in the door while Léa reads aloud to her, and is in love."},
                  {"objective",
                   "B22 and B16 high, A4 and A15 picked. Looked at the clock once, for her mother’s tablets."},
                  {"assessment", "A good deal of wish and no door to shut behind it."},
                  {"plan", "An hour upstairs is the first thing to want. Next week but one, {-203}, with Léa."},
                  {"!a", "Frightened of nobody. Tired to the bone, and safe in it."}}},
      {.day = -209,
       .who = "B",
       .form = NoteTemplate::Birp,
       .pieces = {{"behaviour",
                   "As Léa-Marie here. Counts while she is touched: shoulder, neck, and then she is already "
                   "explaining. Shoulders up to her ears at first, down when we spoke about her shop."},
                  {"intervention",
                   "D4 and B19 looked at. A habit older than Hannah, and a word that would end things without a "
                   "reason. Asked about tablets and wanting: they fell together, within a month."},
                  {"response",
                   "A no feels rude to her and not dangerous. Would like to hear beforehand where it stops."},
                  {"plan", "She rings her psychiatrist about the dose. Limits before invitations, from {-203} on."},
                  {"!b", "Asked with nobody else in the building: no force, no fear, no thoughts of dying."}}},
      {.day = -203,
       .who = "AB",
       .pieces =
           {{"a", "Startled at how often her hand is a question. Wants to learn to reach like the cat does."},
            {"b", "Said in front of Hannah that she counts, and what she would rather count on."},
            {"between",
             "For some minutes both spoke of the wall between the two bedrooms as if it were a third person "
             "here."},
            {"did",
             "SF0 read and talked through as far as the stop signal; the rest of it next time. Stopped each other "
             "four times with “radio”."},
            {"plan", "E1 in the car, where nobody listens. Agreement on {-189}."}}},
      {.day = -189,
       .who = "AB",
       .pieces = {{"a",
                   "The car was a good idea: she says what she wants while driving and does not have to see it land."},
                  {"b", "Wished for nothing to be talked about before breakfast, and was granted it at once."},
                  {"between", "Two goals. They wrote the agreement with one pencil, passing it."},
                  {"did",
                   "Even weeks Hannah invites; in odd weeks she does not, and Léa may. What it is for, in the words of "
                   "each."},
                  {"plan",
                   "SF1 upstairs with the radio on, hands first, and hands may be all of it. E1 stays. {-168}."}}},
      {.day = -168,
       .who = "AB",
       .form = NoteTemplate::Dap,
       .pieces = {{"data",
                   "Two evenings. Hannah tells them one after the other; Léa says “fine” and studies the carpet. "
                   "Asked what fine is: it was over before she had arrived."},
                  {"assessment", "Too short and not too much. She leaves by being agreeable."},
                  {"plan",
                   "Repeat SF1 with longer turns and the same parts of the body; E1 no longer needed. {-147}, ten "
                   "o’clock."}}},
      {.day = -147,
       .who = "AB",
       .pieces =
           {{"a",
             "Did not invite in the odd weeks. Found that harder than anything I have given them yet, and better."},
            {"b", "Invited, two times, unasked. Her shoulders have come down, in her own phrase."},
            {"between", "Five evenings in six weeks; they had to count on their fingers."},
            {"did",
             "Where Léa goes when she is agreeable, and by which stair she comes back. Both did their trackers before "
             "the coats."},
            {"plan", "SF2 takes the turn of SF1. Where it stops today is said beforehand, or drawn. {-126}."}}},
      {.day = -126,
       .who = "AB",
       .pieces = {{"a",
                   "Ten days without her mother, who was at the sea, and an evening that went on until the candle was "
                   "through."},
                  {"b",
                   "Drew the limit on the back of the sheet, like the outline on a pattern. Since the return, not one "
                   "evening."},
                  {"between", "Both know what would help, and that neither can ask an old woman to be deaf."},
                  {"did",
                   "Said aloud that it is not the step that is difficult, it is the wall. Looked at the week for an "
                   "hour without ears in it."},
                  {"plan",
                   "Repeat, nothing added: SF2, and Sunday noon as a possibility. Each alone, {-112} and {-111}, "
                   "then {-105}."}}}};
}

std::vector<NotePlan> second_half_of_hannah_and_lea() {
  return {
      {.day = -112,
       .who = "A",
       .form = NoteTemplate::Free,
       .pieces = {{"text",
                   "Asked again, safety and STI, nothing. Feels noticed: Léa had written her a list of what she does "
                   "in a day. B16 lower than in spring. Would like a door with a key, and is ashamed to buy it."},
                  {"plan", "She buys the key or says why not. With Léa on {-105}."},
                  {"!a", "Free to refuse and to be refused. Nothing that worries me about her."}}},
      {.day = -111,
       .who = "B",
       .form = NoteTemplate::Dap,
       .pieces = {{"data",
                   "Sleeps through with half the dose. D4 and B18 rated lower; she counts to three now and forgets to "
                   "go on. No to Hannah twice this month, both taken well."},
                  {"assessment", "Freer, and proud of it in a dry way."},
                  {"plan", "Dr Brännström sees her in autumn. Then {-105}, and Sunday noon as it is."},
                  {"!b", "Asked alone, Hannah at home with her mother: nothing. STI nothing."}}},
      {.day = -105,
       .who = "AB",
       .form = NoteTemplate::Girp,
       .pieces = {{"goal", "An hour upstairs with the door closed."},
                  {"intervention",
                   "Sunday noon against Thursday night compared. Some answers shown, A15 and A16 among them; "
                   "each said which line of the other one she had not expected."},
                  {"response",
                   "Noon is better: there is soup on the stove and nobody is ill. Léa laughed with her mouth open. "
                   "Hannah wished to go further and waited to be asked whether she did."},
                  {"plan", "Again SF2, no hurry in anything. Trackers after that, {-84} as the next date."}}},
      {.day = -84,
       .who = "AB",
       .pieces = {{"a", "Asks for the next step and can name what would make her stop: Léa’s face going polite."},
                  {"b",
                   "Asks for it as well. Her list of stops was the longer one, and she read it out without apology."},
                  {"between", "Each took the other’s list home, not her own."},
                  {"did", "SF3 explained as one region among many, visited and left. Counting aloud is allowed."},
                  {"plan",
                   "SF3 in place of SF2, one evening a week, Hannah invites. {-63}, with Dr Abelson here, to whom both "
                   "have agreed."}}},
      {.day = -63,
       .who = "AB",
       .form = NoteTemplate::Birp,
       .pieces = {{"behaviour",
                   "Done one time, wanted by both more often. Dr Abelson in the corner; after five minutes nobody "
                   "minded her."},
                  {"intervention",
                   "Asked for the dull parts of that evening, since they had kept only the shining ones."},
                  {"response",
                   "There were dull parts, and Léa was glad that they count. The goal with the radio is closed: it "
                   "happens."},
                  {"plan", "Repeat SF3. I would rather have three dull evenings than one that is remembered. {-49}."}}},
      {.day = -47,
       .who = "A",
       .form = NoteTemplate::Free,
       .pieces = {{"text",
                   "Telephone, evening. Asked on her own whether she wants a fifth step: yes, for herself, and "
                   "not because it comes next."},
                  {"plan", "{-42}, since the hour before fell out: her mother had fever."}}},
      {.day = -46,
       .who = "B",
       .form = NoteTemplate::Free,
       .pieces = {{"text",
                   "Telephone, from the shop before it opened. She would try, and she may go back. Made her say "
                   "the second half again, slowly, so that I had heard it."},
                  {"plan", "The going back stands in the agreement before the going on does. {-42}."}}},
      {.day = -42,
       .who = "AB",
       .pieces = {{"a", "Four evenings. Has begun to enjoy not being the one who starts."},
                  {"b",
                   "Will invite, for a while. Chose a second signal, a hand on her own chest, in case a word is too "
                   "loud."},
                  {"between", "They negotiated half the time that is printed, like two people buying a small boat."},
                  {"did",
                   "The way back written down first, then the way on. Recording for supervision agreed, C8 from both. "
                   "Trackers were done in the corridor."},
                  {"plan",
                   "SF5, one evening, fifteen minutes or fewer; SF3 is put by. Each alone, {-35} and {-34}. {-21} "
                   "with both."}}},
      {.day = -35,
       .who = "A",
       .form = NoteTemplate::Soap,
       .pieces = {{"subjective",
                   "Her mother fell in the bathroom; nothing broken, nobody slept. Feels again that she is the "
                   "only one who sees what has to be done."},
                  {"objective", "B16 up, B22 at the top. Wept without a sound and then made a joke."},
                  {"assessment", "Worn out. What she has begun to look into is kept where she asked me to keep it."},
                  {"plan", "She tells Léa before she signs; if not, I ask on {14}. Before that {-21}."},
                  {"!a", "Asked, after a bad night: does not want to die, wants to sleep. No fear of anybody."}}},
      {.day = -34,
       .who = "B",
       .form = NoteTemplate::Soap,
       .pieces = {{"subjective",
                   "At the fifth sheet the evening became an examination. Hannah’s hand was on her hip before "
                   "the question had been put; Hannah noticed it first, and took it away."},
                  {"objective",
                   "Account of that evening written down with her: limit crossed, stopped, heard at once. B18 and "
                   "B19 up again, both looked at."},
                  {"assessment",
                   "No pressure from Hannah and no fear of her. Two tired people and a step that was one too "
                   "many."},
                  {"plan", "She says it on {-21} herself. I help only if she asks me to with her eyes."},
                  {"!b",
                   "Asked once more and separately: wanted none of it to be punished, was not hurt, can say no."}}},
      {.day = -21,
       .who = "AB",
       .pieces = {{"a", "Heard it without defending herself. Cried, and was relieved that she need not lead any more."},
                  {"b",
                   "Said in front of Hannah, without my help, that she wants to go back and to stay back for now."},
                  {"between",
                   "The first time that Léa ended a sentence and Hannah let it be ended. Mama’s fall has cost them "
                   "three nights."},
                  {"did",
                   "Her agreement to SF5 withdrawn, as is her right, and the third agreement written: a still hand "
                   "counts as “radio” from today. Showed each other what each had shared of A13, A16 and B22."},
                  {"plan",
                   "Step back to SF3, ten minutes, a question from Hannah that can be answered with no. SF5 is off "
                   "the table. {0}; trackers now."}}},
      {.day = 0,
       .who = "AB",
       .pieces =
           {{"a", "Sleeps in parts. Came with the list of the night nurse in her pocket and did not take it out."},
            {"b",
             "Laughed on one of the evenings, in the middle, and went on. Wants the stairs for ten minutes a day."},
            {"between", "Two evenings since the last hour. They defend them against everybody, even against me."},
            {"did", "E4 tried for ten minutes, here, standing. No next step before there has been a whole night."},
            {"plan", "E4 on the stairs, before Mama’s tea; SF3 stays"}},
       .draft = true}};
}

}  // namespace

void note_hannah_and_lea(CasePlan& plan) {
  plan.notes = first_half_of_hannah_and_lea();
  for (NotePlan& each : second_half_of_hannah_and_lea()) {
    plan.notes.push_back(std::move(each));
  }
  plan.addenda = {{-63, "AB", -62, "Dr Abelson’s two remarks are filed with the supervision record and not here."}};
  plan.brief_lines = {{.day = -21,
                       .how = domain::AskHow::Alone,
                       .about = 'A',
                       .words = "Who looks after Hannah on the days on which she looks after everyone."},
                      {.day = -42, .words = "What the boat would be called.", .closed = -21}};
}

}  // namespace attune::practice::demo
