// SPDX-License-Identifier: Apache-2.0
// What the clinician wrote of her hours with Marcus and Owen.
#include "practice/demo/twelve.h"

namespace attune::practice::demo {

using domain::NoteTemplate;

namespace {

std::vector<NotePlan> first_half_of_marcus_and_owen() {
  return {
      {.day = -233,
       .who = "AB",
       .pieces =
           {{"a",
             "Two years without a drink, and finds that he had never been close to anyone sober. Charming for twenty "
             "minutes, then quite quiet."},
            {"b", "Patient, and tired of it. Would like to be inconvenient for a change."},
            {"between", "Fourteen years, two flats in one street, one key each. They dress for each other."},
            {"did", "No-secrets policy: signed after an hour’s talk about what it would have meant in the old days."},
            {"plan", "Marcus {-219}, Owen {-212}. Both on {-205}."}}},
      {.day = -219,
       .who = "A",
       .form = NoteTemplate::Soap,
       .pieces = {{"subjective",
                   "Six o’clock is fine; at nine his hands know what time it is. Cannot say what closeness was "
                   "like before, he was not there."},
                  {"objective", "B9, B13 and B31 high, A13 chosen. Hands steady on the arms of the chair."},
                  {"assessment",
                   "Sober and new to it. G8 raised as a caution: his group should know what he begins here."},
                  {"plan", "Letter to Dr Wägele, release given; he speaks to his sponsor. {-205}, at six."},
                  {"!a",
                   "Nobody in his life who frightens him. Thought of dying in the first dry month; not since, and said "
                   "what he does if it comes."}}},
      {.day = -212,
       .who = "B",
       .form = NoteTemplate::Birp,
       .pieces = {{"behaviour",
                   "Understanding in every sentence, including those about himself. B16 and B14 picked, A1 and A19 "
                   "beside them."},
                  {"intervention", "Asked him to complain for three minutes by the clock, about Marcus, to me."},
                  {"response", "Ran out after one. Then found the rest, and was pink with pleasure."},
                  {"plan", "The complaint in a form that can be said on a staircase, for {-205}."},
                  {"!b", "Safe, always has been. No fear of the drinking years coming back at night."}}},
      {.day = -205,
       .who = "AB",
       .pieces = {{"a", "Asked Owen, aloud, how his day had been, and did not fill the gap."},
                  {"b", "Answered for longer than either had planned."},
                  {"between", "They set two goals; in the second the word laugh was Owen’s."},
                  {"did",
                   "Thanks that are exact and cost nothing; tried here with a borrowed umbrella as the subject."},
                  {"plan",
                   "E5, on the stairs of whichever house. Trackers, with reading glasses passed across. {-184}."}}},
      {.day = -184,
       .who = "AB",
       .pieces = {{"a", "Found out that being thanked makes him want to leave. Stayed."},
                  {"b",
                   "Kept his thanks short so that Marcus could bear them, and stopped doing that on the ninth day."},
                  {"between", "Much politeness has gone. They interrupt each other and it does them good."},
                  {"did",
                   "Agreement: the ban includes being charming. “Ferry”, also for when only the mood is leaving. What "
                   "it is for, once in each man’s words."},
                  {"plan",
                   "SF1 before nine in the evening, Marcus invites, by mouth and not by text. E5 as a habit, not as a "
                   "sheet. {-163}."}}},
      {.day = -163,
       .who = "AB",
       .form = NoteTemplate::Girp,
       .pieces = {{"goal", "Close and sober, and able to laugh about it."},
                  {"intervention",
                   "What sober hands notice: four evenings told by temperature, texture, pressure, nothing "
                   "else."},
                  {"response",
                   "They shake less than he feared. On one evening Owen was the one who yawned, and Marcus was "
                   "enchanted."},
                  {"plan", "Next: SF2, Marcus still invites. SF1 is done. {-142}."}}},
      {.day = -142,
       .who = "AB",
       .pieces = {{"a", "Stayed until the end of a turn, three evenings running."},
                  {"b", "Told what he noticed without being asked for it."},
                  {"between", "They have bought a second reading lamp and argue about nothing else."},
                  {"did",
                   "Went through what changes with the next step and what does not. A cup to hold, if his hands want "
                   "something at nine."},
                  {"plan", "SF3, in place of SF2, same inviter. Alone again, {-128} and {-121}, before {-114}."}}},
      {.day = -128,
       .who = "A",
       .form = NoteTemplate::Free,
       .pieces =
           {{"text",
             "Something happened on the way home from work that he has told his group and not Owen; kept where "
             "he asked, until the next hour. Safety, health and STI asked again. Wants the further step for "
             "himself."},
            {"plan", "He says it on {-114}. If he asks me to, I name it."},
            {"!a",
             "Sober. Went to a meeting the same night. No wish to die; would ring his sponsor first and me second."}}},
      {.day = -121,
       .who = "B",
       .form = NoteTemplate::Dap,
       .pieces = {{"data",
                   "Noticed that Marcus comes home by another way and has not asked why. B16 and B14 lower. Nothing "
                   "new in health, STI nothing, and a plain yes to going on."},
                  {"assessment", "Waiting again, but knowing it."},
                  {"plan", "He may ask at home. {-114} is the latest."},
                  {"!b", "Nothing has frightened him; he is watchful and says so."}}}};
}

std::vector<NotePlan> second_half_of_marcus_and_owen() {
  return {
      {.day = -114,
       .who = "AB",
       .form = NoteTemplate::Soap,
       .pieces = {{"subjective",
                   "Marcus told of the evening at the station, in five sentences, looking at Owen. Owen asked one "
                   "question, and it was the right one: how did you get home."},
                  {"objective", "Both cried, one after the other. A13, A1 and A19 shown; nobody referred to them."},
                  {"assessment", "The first hard thing said sober. Trust went down for a minute and came back larger."},
                  {"plan",
                   "SF5, not this week: three weeks from now, if both say yes again, one at a time. SF3 is put back. "
                   "{-86}."}}},
      {.day = -93,
       .who = "A",
       .form = NoteTemplate::Free,
       .pieces = {{"text", "Short call. His own wish for a sixth step: yes, and he would be as content without."},
                  {"plan", "{-86}."}}},
      {.day = -92,
       .who = "B",
       .form = NoteTemplate::Free,
       .pieces = {{"text", "Short call before the shop opens. Would like it, would like it loud, and laughed at that."},
                  {"plan", "{-86}; no message left with Marcus."}}},
      {.day = -86,
       .who = "AB",
       .pieces = {{"a", "Did not count, did not perform, did not leave. Reports this with some suspicion."},
                  {"b", "Too easy, says Owen, and asks whether there is something to be nervous about. No."},
                  {"between", "They begin to have a private joke about the folder."},
                  {"did", "Difference between easy and far away: felt for it, breathing, eyes open. It is easy."},
                  {"plan", "SF6, one evening a week; SF5 is behind them. Trackers today. {-58}."}}},
      {.day = -65,
       .who = "A",
       .form = NoteTemplate::Free,
       .pieces = {{"text",
                   "Asked by telephone about the seventh: would like Owen to choose who does what, and to be told "
                   "on the same day."},
                  {"plan", "Settled face to face on {-58}."}}},
      {.day = -64,
       .who = "B",
       .form = NoteTemplate::Free,
       .pieces = {{"text",
                   "The same question by telephone. Yes, and surprised that he is the one to be asked first this "
                   "time."},
                  {"plan", "{-58}, his list of two questions comes along."}}},
      {.day = -58,
       .who = "AB",
       .form = NoteTemplate::Birp,
       .pieces = {{"behaviour",
                   "Two evenings, a long one among them. On that one Marcus stopped for a glass of water, and came "
                   "back. In the old days he had never come back."},
                  {"intervention",
                   "Second agreement: hurry is banned, breakfast is where the rest is talked about, either may "
                   "switch on the big light."},
                  {"response", "Owen wept about the glass of water. Marcus fetched him one."},
                  {"plan",
                   "SF7, ten minutes; who chooses is settled here and may be unsettled at home. SF6 goes back. {-30}; "
                   "before it each alone, {-37} and {-36}."}}},
      {.day = -37,
       .who = "A",
       .form = NoteTemplate::Birp,
       .pieces = {{"behaviour", "On time, sober, a new coat."},
                  {"intervention", "All of the questions a third time, protection included."},
                  {"response", "Nothing to report. One thing: he is happy, and it makes him careful."},
                  {"plan", "He says that to somebody else too, before {-30}."},
                  {"!a", "No drink, no danger, no dark thoughts. Asked properly although we both knew."}}},
      {.day = -36,
       .who = "B",
       .form = NoteTemplate::Free,
       .pieces = {{"text",
                   "Brought the paper himself and had answered it on the bus. Went through it aloud all the same. "
                   "Has been asked out loud on a Tuesday."},
                  {"plan", "{-30}. How one ends well, if they should ask."},
                  {"!b", "Nothing on any line; read to me in a firm voice."}}},
      {.day = -30,
       .who = "AB",
       .pieces = {{"a", "Has stopped writing down what he did well."},
                  {"b", "Forgot the sheet in a jacket, and the jacket at the cleaner’s."},
                  {"between", "Nobody knows how many evenings it was. I took that for an answer."},
                  {"did",
                   "Protection gone through for the third and last time. What they would keep if the folder burned: "
                   "Mondays."},
                  {"plan", "SF8 if they like, SF7 returns to me. Then {-2}, perhaps the final one."}}},
      {.day = -2,
       .who = "AB",
       .form = NoteTemplate::Girp,
       .pieces = {{"goal", "Owen is asked, out loud, and not only on Saturdays. Both goals are closed, by them."},
                  {"intervention",
                   "Read from the first note what each had come for, with their leave. Showed each other the "
                   "form as it stands today."},
                  {"response",
                   "Marcus: that he sounds like somebody whom he knew. Owen: that he would like to keep the word "
                   "inconvenient."},
                  {"plan",
                   "Done with paper: SF8 comes back to me, E4 stays with them, Mondays. No further date; they may ring "
                   "in a year, or not."}}}};
}

}  // namespace

void note_marcus_and_owen(CasePlan& plan) {
  plan.notes = first_half_of_marcus_and_owen();
  for (NotePlan& each : second_half_of_marcus_and_owen()) {
    plan.notes.push_back(std::move(each));
  }
  plan.brief_lines = {{.day = -128,
                       .group = domain::BriefGroup::ToldAlone,
                       .how = domain::AskHow::DoNotRaise,
                       .about = 'A',
                       .words = "The way home. He says it himself.",
                       .closed = -114},
                      {.day = -58, .words = "What the glass of water was called at home.", .closed = -30}};
}

}  // namespace attune::practice::demo
