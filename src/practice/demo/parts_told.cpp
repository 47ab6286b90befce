// SPDX-License-Identifier: Apache-2.0
// What people say of themselves beside the form, and what a clinician writes of it.
#include "practice/demo/parts.h"

#include <array>

namespace attune::practice::demo {
namespace {

constexpr auto k_going_well =
    std::to_array<std::string_view>({"We share a crossword and neither of us looks at the answers",
                                     "The first coffee, which I am brought",
                                     "We are good in an emergency",
                                     "He hums when he thinks that nobody hears",
                                     "She saves me the crust",
                                     "We walk the dog in the rain and do not hurry",
                                     "The garden, between us, is in better shape than we are",
                                     "We can still be silent in a car",
                                     "I am told about the dream before breakfast",
                                     "Somebody leaves the hall light on for me",
                                     "We never quarrel about the children",
                                     "There is a joke about a heron that nobody else understands",
                                     "I cook, and it is noticed",
                                     "We read the same book in turns and leave pencil marks",
                                     "We dance a little while the pasta boils",
                                     "The bed is warm when I come off shift",
                                     "I have learned to swim at last",
                                     "My sister rings on Sundays",
                                     "We mend things instead of throwing them out",
                                     "The allotment, and the flask that goes with it"});

constexpr auto k_look_notes = std::to_array<std::string_view>(
    {"Asked alone: it is the clock at home, not the other person. Could say no, and did last week.",
     "Comes from before; not from here. Knows what to do when it comes.",
     "Misread the line; meant something else, and said what.",
     "Talked about for half an hour. Wants to say it at home first, and has a sentence for it.",
     "True on some evenings. Agreed on a word that ends things without a reason.",
     "Was so in the first months; is a habit now, not a fear.", "The body, not the other person. A letter was offered.",
     "Nothing that hurries. Asked to be asked again next month.",
     "Said it aloud for the first time. Relieved. No harm, no pressure at home.",
     "Tired when answering; would say less today."});

constexpr auto k_pain_reasons = std::to_array<std::string_view>(
    {"Hurts more often than not, never looked at.", "Burning afterwards, into the next day.",
     "A deep ache on one side, since some months.", "Sore after the treatment; nobody has said what is normal.",
     "Bleeds a little at times; wants it looked at."});

constexpr auto k_memory_reasons =
    std::to_array<std::string_view>({"Goes away for minutes when touch comes quickly; told alone.",
                                     "An old memory comes back in the dark; sleeps with the lamp on.",
                                     "Startles at weight on the shoulders, and knows from when.",
                                     "Wants no details here; somebody treats it elsewhere."});

constexpr auto k_clearing_sources =
    std::to_array<std::string_view>({"Letter with release: nothing found that speaks against it.",
                                     "Letter with release: treated, and steady for two months.",
                                     "Seen by the clinic; reply by letter, no reason against.",
                                     "Letter of the one who treats: begin slowly, no objection."});

constexpr auto k_limits_that_remain = std::to_array<std::string_view>(
    {"Nothing inside for the time being.", "Lamp on, and a word before each new place.",
     "Stop at the first soreness, not at the second.", "Not on the days after an infusion."});

constexpr auto k_goals_of_all = std::to_array<std::string_view>(
    {"A no that does not end the evening", "Say what is liked, one thing a week",
     "To bed before either of us is finished", "Touch in the kitchen that stays in the kitchen",
     "Ask twice a month, and mean it as a question", "A door that closes", "Find out what is left when nobody hurries",
     "One afternoon a month away from the house", "To be clumsy and not apologise",
     "Put the quarrel somewhere else than the bedroom", "Talk about it sitting up", "Learn each other's hands again",
     "A week without proving anything", "Know when it is enough, and stop there",
     "Kiss at the door as if there were time", "Laugh, if it does not work"});

constexpr auto k_own_goals = std::to_array<std::string_view>(
    {"Know what I would say yes to", "A mirror that I do not avoid", "Sleep well after being close to somebody",
     "Find words before I need them", "Touch my own arm and feel it", "Say no once, early, and see what happens"});

constexpr auto k_confided = std::to_array<std::string_view>(
    {"A letter that was never sent, and to whom.", "A debt that is nearly paid.", "Has looked at other flats, once.",
     "What was said at the first doctor, years ago.", "A friendship that was more, before this one began.",
     "Would rather not have children, and has not said it."});

constexpr auto k_agreements = std::to_array<std::string_view>(
    {"Brings it up alone, in their own time", "Stays with me", "May be asked about it in an hour alone, not together",
     "Says it at home first; I ask next time whether it was said"});

}  // namespace

Parts going_well() {
  return k_going_well;
}
Parts look_notes() {
  return k_look_notes;
}
Parts pain_reasons() {
  return k_pain_reasons;
}
Parts memory_reasons() {
  return k_memory_reasons;
}
Parts clearing_sources() {
  return k_clearing_sources;
}
Parts limits_that_remain() {
  return k_limits_that_remain;
}
Parts goals_of_all() {
  return k_goals_of_all;
}
Parts own_goals() {
  return k_own_goals;
}
Parts confided() {
  return k_confided;
}
Parts agreements() {
  return k_agreements;
}

}  // namespace attune::practice::demo
