// SPDX-License-Identifier: Apache-2.0
// Of what comes next.
#include "practice/demo/parts_noted.h"

namespace attune::practice::demo {
namespace {

constexpr auto k_sheet_how = std::to_array<std::string_view>(
    {" for the coming weeks", " to take home", ", once they have the house to themselves", " on two evenings",
     " on one evening, not more", ", shorter than it is printed", ", as it is printed",
     ", at an hour of their own choice", ", without writing anything down", " with the door closed"});
constexpr auto k_sheet_where = std::to_array<std::string_view>({", before supper",
                                                                ", after the news",
                                                                ", in the morning",
                                                                ", on Sundays",
                                                                ", not on Sundays",
                                                                ", when the day was short",
                                                                ", with both telephones elsewhere",
                                                                ", on the sofa and not in bed",
                                                                ", one light on",
                                                                ", the less tired one begins",
                                                                ", the one who did not begin last time begins",
                                                                ", with a time to stop",
                                                                ", with tea afterwards",
                                                                ", and no talk about it before breakfast",
                                                                ", and it may be half of it",
                                                                ", and it may be declined",
                                                                ", in the warm room",
                                                                ", after the walk",
                                                                ", while there are no visitors",
                                                                ", on the card in the hall"});
constexpr auto k_sheet_end = std::to_array<std::string_view>(
    {"", "; both asked for it", "; one asked and the other nodded", "; read through here first",
     "; the stop signal said once more", "; nothing has to come of it", "; what is out of bounds was named again",
     "; no hurry in it", "; they know how to leave it", "; I shall not ask how often"});

constexpr auto k_nothing_new = std::to_array<std::string_view>(
    {"no new sheet", "nothing new on paper", "nothing to take home", "the folder stays closed", "no homework today",
     "nothing added to what they have", "a week of talk", "no paper this time", "what they have is enough",
     "another fortnight without anything new", "the paper rests", "no exercise for the time being",
     "only the talk that they have anyway", "nothing from the folder"});
constexpr auto k_because = std::to_array<std::string_view>({", because the house is full",
                                                            ", because there is enough to talk about",
                                                            ", because sleep comes first",
                                                            ", at their wish",
                                                            ", at mine",
                                                            ", as agreed in the beginning",
                                                            ", because the last one is not finished",
                                                            ", because the last one was good",
                                                            ", for visitors come",
                                                            ", for somebody travels",
                                                            ", because the week is loud",
                                                            ", because quiet is what they asked for",
                                                            ", as every programme has such weeks",
                                                            ", since two things are open",
                                                            ", because the morning talks do more",
                                                            ", and nobody minded",
                                                            ", and both were relieved",
                                                            ", because one of them has a cold",
                                                            ", until the exams are over",
                                                            ", until the move is done",
                                                            ", because the doctor’s letter is awaited",
                                                            ", because they laughed enough today",
                                                            ", for the builders are in",
                                                            ", because it would be one thing more to do",
                                                            ", since the evenings have just become theirs",
                                                            ", because one of them asked for a rest",
                                                            ", because neither asked for one",
                                                            ", while the nights are short",
                                                            ", because a good week needs nothing",
                                                            ", because a bad week needs other things",
                                                            ", so that wishing has some room",
                                                            ", as long as the mother-in-law stays",
                                                            ", because the last hour gave enough",
                                                            ", and that is not a verdict"});
constexpr auto k_nothing_end = std::to_array<std::string_view>(
    {"", "; that was said aloud", "; a kiss at the door is not homework", "; they may do as they like",
     "; the weekly talk goes on by itself", "; the page lies in the drawer", "; it is a pause for breath",
     "; nothing was taken away either"});

constexpr auto k_noted_repeat =
    std::to_array<std::string_view>({"the same once more", "again as it is", "no further yet",
                                     "another round of the same", "stay here", "repeat, without a new page"});
constexpr auto k_noted_advance =
    std::to_array<std::string_view>({"one step on", "on, as both asked", "a little further",
                                     "forward, with the way back open", "the next step", "on, at the same pace"});
constexpr auto k_noted_step_back = std::to_array<std::string_view>(
    {"one step back", "back to where it was easy", "a step down", "the step before once more"});
constexpr auto k_noted_pause = std::to_array<std::string_view>(
    {"a pause", "paused for now", "resting, by agreement", "off the list for the time being"});
constexpr auto k_noted_end = std::to_array<std::string_view>(
    {"the end of the paper", "done with sheets", "the path is ended", "no more from the folder"});
constexpr auto k_decided_how = std::to_array<std::string_view>(
    {", said by both", ", said by one and meant by both", ", after asking each", ", in the open", ", with some relief",
     ", with some regret", ", without discussion", ", after a discussion that did them good", ", in so many words",
     ", and not as a mark", ", for the reasons above", ", by their own reckoning and by mine", ", in their own time",
     ", with a handshake", ", and written on the card", ", as they had thought themselves"});
constexpr auto k_decided_end = std::to_array<std::string_view>(
    {"", "; nobody is waiting for anything", "; the agreement stays as it is", "; I would have proposed the same",
     "; I had expected otherwise", "; the stop signal was gone over", "; what it is for was said once more",
     "; it can be changed by telephone", "; we look at it again when they are here", "; the evenings stay theirs"});

constexpr auto k_next_what = std::to_array<std::string_view>(
    {"; then first of all: ", "; until then: ", ", with a question for both: ", "; to come back to: ",
     "; what I would like to hear then: ", "; not to be forgotten: "});
constexpr auto k_next_topic = std::to_array<std::string_view>({"who stopped, and how that was",
                                                               "what the mornings are like",
                                                               "the visit of the parents",
                                                               "the new bed",
                                                               "the light in the hall",
                                                               "what was left unsaid about the summer",
                                                               "the word that they are looking for",
                                                               "how they invite by now",
                                                               "sleep",
                                                               "the neighbour’s piano",
                                                               "the trip",
                                                               "what was funny",
                                                               "the second evening",
                                                               "how it is to be the one who waits",
                                                               "the list on the refrigerator",
                                                               "money, for ten minutes",
                                                               "what they would miss",
                                                               "the birthday",
                                                               "tickling",
                                                               "the quiet after it",
                                                               "who fetches whom",
                                                               "the argument about the door",
                                                               "whether Sundays are still right",
                                                               "what the hands remember",
                                                               "how it begins",
                                                               "how it ends",
                                                               "the bath",
                                                               "the unanswered telephone",
                                                               "the old photographs",
                                                               "what each would strike out",
                                                               "the shift plan",
                                                               "the dog",
                                                               "the walk that they took instead",
                                                               "being late and being early",
                                                               "what a good no sounds like",
                                                               "what neither of them planned"});
constexpr auto k_next_end =
    std::to_array<std::string_view>({"", ", briefly", ", if they like", ", before anything else", ", with time for it",
                                     ", at the end", ", the quieter one first", ", in two sentences each"});

constexpr auto k_over = std::to_array<std::string_view>({"no further date", "the last hour for now", "no date was made",
                                                         "the calendar stays empty", "goodbye for the time being"});
constexpr auto k_over_how = std::to_array<std::string_view>(
    {", as they wished", ", by agreement", ", after a look at where they began", ", with the door open",
     ", in good order", ", and no unfinished business", ", with one question left, which is theirs",
     ", although one of them would have come once more", ", and with thanks on all sides", ", without ceremony",
     ", with more ceremony than I am used to", ", after reading the goals aloud"});
constexpr auto k_over_end = std::to_array<std::string_view>(
    {"", "; either may ring", "; they ring when they want to", "; a word in half a year, if they like",
     "; the sheets are back", "; each knows where to find me", "; nobody wants a letter", "; the file is in order"});

}  // namespace

SentenceParts a_new_sheet() {
  return {k_sheet_how, k_sheet_where, k_sheet_end};
}
SentenceParts no_new_sheet() {
  return {k_nothing_new, k_because, k_nothing_end};
}
SentenceParts decided(domain::Decision decision) {
  switch (decision) {
    case domain::Decision::Advance:
      return {k_noted_advance, k_decided_how, k_decided_end};
    case domain::Decision::Repeat:
      return {k_noted_repeat, k_decided_how, k_decided_end};
    case domain::Decision::StepBack:
      return {k_noted_step_back, k_decided_how, k_decided_end};
    case domain::Decision::Pause:
      return {k_noted_pause, k_decided_how, k_decided_end};
    case domain::Decision::End:
      break;
  }
  return {k_noted_end, k_decided_how, k_decided_end};
}
SentenceParts until_then() {
  return {k_next_what, k_next_topic, k_next_end};
}
SentenceParts no_further_date() {
  return {k_over, k_over_how, k_over_end};
}

}  // namespace attune::practice::demo
