// SPDX-License-Identifier: Apache-2.0
// Of hours alone, and of practice at home.
#include "practice/demo/parts_noted.h"

namespace attune::practice::demo {
namespace {

constexpr auto k_alone_when = std::to_array<std::string_view>(
    {"", "after a while ", "at once ", "towards the end ", "for the first time ", "again ", "in passing ",
     "with a laugh ", "with some effort ", "without looking up "});

constexpr auto k_alone_what =
    std::to_array<std::string_view>({"spoke of growing up in a house where nobody knocked",
                                     "told how the wish comes and where it gets lost",
                                     "said what would be missed and what would not",
                                     "described an evening that was good to the end",
                                     "described an evening that turned half way",
                                     "wondered what is habit and what is wish",
                                     "spoke of a body that has changed faster than its owner",
                                     "told of the first time that a no was heard",
                                     "told of a no that was not said",
                                     "asked whether wanting less is an illness",
                                     "asked whether wanting more is greed",
                                     "spoke of work, and then of what work is good for at present",
                                     "was quiet, and used the time",
                                     "went through the form line by line",
                                     "explained two of the answers and left the others alone",
                                     "changed one answer while talking about it",
                                     "spoke of pleasure as something for other people",
                                     "spoke of pleasure as something to be had in secret",
                                     "named three kinds of touch that are always welcome",
                                     "named one kind of touch that never is",
                                     "remembered being kissed on a staircase",
                                     "remembered being taught to be quiet",
                                     "talked about age without complaint",
                                     "talked about sleep with longing",
                                     "spoke of a faith that has more room than its house",
                                     "spoke of parents and of thin walls",
                                     "drew the week and coloured in the tired parts",
                                     "told what is looked for in the mirror",
                                     "told what is no longer looked for in the mirror",
                                     "spoke of being looked after, and of not being looked at",
                                     "counted what goes well and was surprised by the number",
                                     "spoke of fear of being boring",
                                     "spoke of fear of being found out, without there being anything to find",
                                     "told of a dream with a good deal of water in it",
                                     "said what would be said if nobody minded",
                                     "tried out a sentence for home",
                                     "spoke warmly of the one who is not here today",
                                     "was cross with the one who is not here today, and fair",
                                     "talked about hormones as one talks about lodgers",
                                     "spoke of a scar and of who may touch it"});

constexpr auto k_alone_of_it = std::to_array<std::string_view>({"; it can be said at home, and will be",
                                                                "; it is not a secret, only unsaid",
                                                                "; nothing that needs deciding today",
                                                                ", and felt better for it",
                                                                ", and was tired afterwards",
                                                                "; I asked little",
                                                                "; I asked twice, carefully",
                                                                "; the breath became longer meanwhile",
                                                                "; the hands were quiet",
                                                                "; the hands were not quiet",
                                                                ", and wanted a glass of water",
                                                                ", and then had enough of it",
                                                                "; we did not go further than that",
                                                                "; we went a little further than that",
                                                                ", in the words of somebody who has thought about it",
                                                                ", in words that were new to both of us",
                                                                "; there was a pause in which nothing was wrong",
                                                                "; laughed at the end of it",
                                                                "; it fits with what the form says",
                                                                "; it does not fit with what the form says",
                                                                ", without blaming anybody",
                                                                ", and took half of it back",
                                                                "; would like to be asked again",
                                                                "; would like not to be asked again",
                                                                ", as if of somebody else",
                                                                ", with both feet on the floor"});

constexpr auto k_alone_seems = std::to_array<std::string_view>(
    {"", "I think: ", "at present: ", "on one hour’s knowledge: ", "as before: ", "a little clearer now: "});
constexpr auto k_alone_reading = std::to_array<std::string_view>({"a wish that has not been asked for long",
                                                                  "freedom, and too little use of it",
                                                                  "caution that was good advice once",
                                                                  "tired, and not unwilling",
                                                                  "pressure that is home-made",
                                                                  "watching instead of feeling",
                                                                  "a body that is believed too seldom",
                                                                  "clear about what is not wanted",
                                                                  "unclear about what is wanted, and curious",
                                                                  "grief that has found a chair",
                                                                  "shame that is getting thinner",
                                                                  "more courage than is claimed",
                                                                  "loyal, to the point of silence",
                                                                  "steady",
                                                                  "steadier than in the first hour",
                                                                  "lonely in company",
                                                                  "content, with a question",
                                                                  "anxious before and not during",
                                                                  "somebody who needs to be asked first",
                                                                  "somebody who needs to be believed first",
                                                                  "desire that answers rather than begins",
                                                                  "a long habit of going along",
                                                                  "good at no, new at yes",
                                                                  "good at yes, new at no",
                                                                  "angry, and in the right",
                                                                  "sorry, and not in the wrong",
                                                                  "a wish with conditions, all of them sensible",
                                                                  "a rule from childhood that nobody enforces any more",
                                                                  "busy with being no trouble",
                                                                  "used to being the strong one",
                                                                  "used to being the one who is asked last",
                                                                  "relieved to be bored here",
                                                                  "a body that likes to be warned",
                                                                  "jealous of sleep",
                                                                  "proud, and nobody to show it to",
                                                                  "affection without a place to sit down",
                                                                  "hunger for a compliment",
                                                                  "a joke in front of every wish",
                                                                  "more at home in the mornings",
                                                                  "still in the year of the illness",
                                                                  "quick with the hands, slow with trust"});
constexpr auto k_alone_reading_of = std::to_array<std::string_view>({"; nothing speaks against going on",
                                                                     "; no hurry follows from it",
                                                                     "; to be asked about again, alone",
                                                                     "; the sleep should be better",
                                                                     "; it is theirs to bring up",
                                                                     ", and capable of saying so",
                                                                     ", and safe in saying so here",
                                                                     "; the form agrees",
                                                                     "; one answer was looked at together",
                                                                     "; it will show itself at home",
                                                                     "; a smaller step would do",
                                                                     "; words before hands",
                                                                     "; hands before words",
                                                                     "; the direction is good",
                                                                     "; I do not know yet",
                                                                     "; more when we meet again",
                                                                     ", in spite of the week",
                                                                     ", because of a good month",
                                                                     "; it was there before this relationship",
                                                                     "; it came with this one",
                                                                     "; a walk would help more than an exercise",
                                                                     "; the rest is patience",
                                                                     ", and laughs about it already",
                                                                     ", and does not laugh about it yet",
                                                                     "; I would like to be wrong here",
                                                                     "; said so in nearly these words"});

constexpr auto k_chosen = std::to_array<std::string_view>(
    {" chosen in the form", " marked in the form", " picked to work on", " at the top of the lists"});
constexpr auto k_chosen_of = std::to_array<std::string_view>(
    {", as expected", ", which surprised us both", ", the same as at home in talking", ", without hesitating",
     ", after some crossing out", "; the others may wait", "; one of them is older than this relationship",
     "; one of them is of this year", "; not for showing yet", "; may be shown one day",
     "; the notes beside them say more", "; hardly a word beside them", "; went through them one by one",
     "; looked at two of them today"});
constexpr auto k_chosen_end = std::to_array<std::string_view>(
    {"", ", with examples", ", in ten minutes", ", and no more than that", ", and laughed at one", ", slowly",
     ", and kept the copy", ", and left the copy here"});

constexpr auto k_alone_next = std::to_array<std::string_view>(
    {"; until then: ", "; to take along: ", "; what was agreed on: ", "; by then, perhaps: ", "; one task: "});
constexpr auto k_alone_task = std::to_array<std::string_view>({"the sentence for home",
                                                               "ten minutes a day that belong to nobody else",
                                                               "a walk without the telephone",
                                                               "notice where attention goes in the bath",
                                                               "say one small no",
                                                               "say one small wish",
                                                               "go to bed before midnight",
                                                               "write down three good touches",
                                                               "ask for the other blanket",
                                                               "ring the doctor about the tablets",
                                                               "nothing, on purpose",
                                                               "listen to the song again",
                                                               "put the list away",
                                                               "one evening that ends early",
                                                               "look in the mirror for as long as it takes to be bored",
                                                               "ask, and wait for the answer",
                                                               "tell what was good, once",
                                                               "find out which side of the bed",
                                                               "leave the lamp on",
                                                               "cook for nobody",
                                                               "keep the appointment with the clinic",
                                                               "the form again, if something changed",
                                                               "bring up what was said here, or not",
                                                               "sleep in, one day of the week"});
constexpr auto k_alone_task_end = std::to_array<std::string_view>(
    {"", ", and no report", ", as often as it is easy", ", if the week allows it", ", in daylight",
     "; it was their own idea", "; said twice, so that it stays", ", and see what happens"});

constexpr auto k_asked = std::to_array<std::string_view>(
    {"asked alone: ", "asked alone, door closed: ", "asked on their own, without hurry: ",
     "asked in the middle of the hour, alone: ", "asked at the start, alone: ", "each question asked, alone: ",
     "asked again although nothing suggested it: ", "gone through one by one, alone: ",
     "asked plainly, nobody else in earshot: ", "safety asked, in their own words: ",
     "asked alone, and answered with examples: ", "asked, with time to answer: "});
constexpr auto k_safe = std::to_array<std::string_view>(
    {"nobody at home to be afraid of", "not afraid at home, past or present", "free to say no and heard when saying it",
     "a no is a no there, with examples", "no force, no threat, no watching", "comes and goes as they like",
     "money and telephone are their own", "no pressure that comes from the other side",
     "not hit, not held, not followed", "arguments, loud ones, and no fear in them",
     "nothing that would have to be hidden", "safe in the house and out of it",
     "nothing against their will, now or before", "could refuse last week, and did", "feels free here and there",
     "no to everything, after thinking about each", "nobody decides for them", "trusts that stopping is stopping"});
constexpr auto k_and_themselves = std::to_array<std::string_view>(
    {"; no thoughts of dying", "; low on some days, never so low as that",
     "; does not want to harm themselves or anyone", "; wants to live, and said it in passing", "; sleeps, eats, works",
     "; no wish to be gone, not in the bad nights either", "; knows whom to ring at night",
     "; had a dark time years ago, not since", "; asked twice, the same answer twice", "; tired and not hopeless",
     "; drinks little and remembers it", "; nothing has changed since the last time", "; thanked me for asking",
     "; found the questions right", "; sad at times, in company of friends", "; nothing that worries me"});

constexpr auto k_rang = std::to_array<std::string_view>(
    {"by telephone, ", "ten minutes by telephone, ",
     "rang before work: ", "rang from the street: ", "a short call: ", "called back as asked: "});
constexpr auto k_rang_about = std::to_array<std::string_view>(
    {"about a date that has to move", "whether the sheet may wait a week", "about the train", "whether a cold matters",
     "to say that it went well", "to say that it did not go well and is over", "about the doctor’s appointment",
     "whether the others may come ten minutes later", "about a word on the page", "to ask for the shorter version",
     "about the key to the side door", "whether one may begin on a Monday"});
constexpr auto k_rang_end = std::to_array<std::string_view>(
    {"; no more than that", "; settled in three sentences", "; it may", "; told the others as well, at once",
     "; nothing was said that the others may not hear", "; in good spirits", "; in a hurry",
     "; the rest when we meet"});

constexpr auto k_learned = std::to_array<std::string_view>(
    {"", "that ", "again, that ", "this time, that ", "to my surprise, that ", "I think that "});
constexpr auto k_learned_what = std::to_array<std::string_view>({"my hands are quieter than my head",
                                                                 "slow is not the same as careful",
                                                                 "the left side knows more than the right",
                                                                 "a timer can be kind",
                                                                 "I hold my breath on the stairs already",
                                                                 "warm comes before soft",
                                                                 "one can be bored and not unhappy",
                                                                 "the elbow is underrated",
                                                                 "I wait to be told that it is enough",
                                                                 "nobody was waiting for anything",
                                                                 "it is easier with socks",
                                                                 "the second turn is better",
                                                                 "I talk when I am shy",
                                                                 "stopping is part of it",
                                                                 "a blanket makes a room",
                                                                 "I am tickled by hurry",
                                                                 "my shoulders arrive later than I do",
                                                                 "the first minute is the long one",
                                                                 "it helps to be asked twice",
                                                                 "I like being the one who ends it",
                                                                 "the morning light is no enemy",
                                                                 "I notice more when nothing is at stake",
                                                                 "the palm is rough and that is fine",
                                                                 "I had forgotten my own feet",
                                                                 "silence can be had for two"});
constexpr auto k_learned_of = std::to_array<std::string_view>(
    {"", ", most of the time", ", on a good day", ", even on a Wednesday", ", and I did not know", ", as you said",
     ", whatever the clock says", ", which is a relief", ", for ten minutes at least", ", after the third try"});

}  // namespace

SentenceParts said_alone() {
  return {k_alone_when, k_alone_what, k_alone_of_it};
}
SentenceParts alone_i_read() {
  return {k_alone_seems, k_alone_reading, k_alone_reading_of};
}
SentenceParts of_the_form() {
  return {k_chosen, k_chosen_of, k_chosen_end};
}
SentenceParts alone_until_then() {
  return {k_alone_next, k_alone_task, k_alone_task_end};
}
SentenceParts asked_of_safety() {
  return {k_asked, k_safe, k_and_themselves};
}
SentenceParts by_telephone() {
  return {k_rang, k_rang_about, k_rang_end};
}
SentenceParts learned_at_home() {
  return {k_learned, k_learned_what, k_learned_of};
}

}  // namespace attune::practice::demo
