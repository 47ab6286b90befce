// SPDX-License-Identifier: Apache-2.0
#include "practice/demo/parts.h"

#include <array>

namespace attune::practice::demo {
namespace {

constexpr auto k_troubles =
    std::to_array<std::string_view>({"We have stopped reaching for each other",
                                     "One of us asks and the other explains",
                                     "We sleep in two rooms and say it is the snoring",
                                     "I say yes and then I am not there",
                                     "I wait to be asked and I am not asked",
                                     "Every touch has become a question",
                                     "It hurts and I have gone on as if it did not",
                                     "I watch myself instead of feeling anything",
                                     "I finish before either of us has arrived",
                                     "My body starts and then it stops, and I make jokes",
                                     "We are very good at running a house and at nothing else",
                                     "I fall asleep before we can talk",
                                     "We only talk about it after an argument",
                                     "I love being close and I do not want to be wanted",
                                     "I want more than I dare to say",
                                     "I do not know any more what I like",
                                     "We plan it, and then we both dread the evening",
                                     "I turn away and I see what that does",
                                     "I keep a distance so that nothing begins",
                                     "We have two very different clocks",
                                     "I am afraid of disappointing again",
                                     "We stopped kissing and neither of us said so",
                                     "I have not told anyone how lonely it is in this bed",
                                     "I cannot switch the day off",
                                     "We are careful with each other, and it has made us strangers",
                                     "I feel looked after and not desired",
                                     "I feel desired and not known",
                                     "My mind goes to the list of things to do",
                                     "I need it dark and I need it quick, and I do not know why",
                                     "We have never found words for any of this",
                                     "I go along, and afterwards I am cross for two days",
                                     "I compare us with how we were",
                                     "We laugh about it with friends and cry about it at home",
                                     "I do not trust that a no would be taken well",
                                     "I say no so often that I have begun to avoid the sofa",
                                     "We both want to and it does not come to it",
                                     "I am touched all day by other people and have none left",
                                     "I am ashamed of how much this matters to me",
                                     "It works on holiday and nowhere else",
                                     "I have begun to go to bed at a different time on purpose"});

constexpr auto k_own_troubles = std::to_array<std::string_view>(
    {"I have kept everybody at arm's length", "I do not know my own body any more",
     "I enjoy being alone and I miss being held", "I can be close with strangers and not with anyone I like",
     "My body does not answer the way it did", "I tense up as soon as somebody comes near",
     "I have never been able to say what I want", "I have lost the wish and I would like to know whether I miss it",
     "I go along with things and regret them", "I cannot stay present when it becomes tender",
     "I think about it all the time and never do anything about it", "I feel numb where I used to feel a great deal",
     "I am on my own again and I do not know how to begin", "It hurts, and I have stopped letting anyone come close",
     "I am afraid that I would cry", "I have been told so often how it should be that I cannot hear myself"});

// The first of them fit one person alone too.
constexpr auto k_sinces = std::to_array<std::string_view>({"since the move",
                                                           "since the operation",
                                                           "since I changed my medicine",
                                                           "since the long winter",
                                                           "since my father died",
                                                           "since the new job",
                                                           "since the night shifts began",
                                                           "since my hormones changed",
                                                           "since the summer before last",
                                                           "since the diagnosis",
                                                           "since the accident",
                                                           "since my back went",
                                                           "since I stopped smoking",
                                                           "since the debts",
                                                           "for about two years",
                                                           "for as long as I can think back",
                                                           "for half a year, perhaps longer",
                                                           "for three years, with good weeks between",
                                                           "a little more every year",
                                                           "whenever work is bad",
                                                           "since a fever that took long to leave",
                                                           "since I gave up sport",
                                                           "since the fire next door",
                                                           "since I care for my mother",
                                                           "since our first year",
                                                           "since we lost the baby",
                                                           "since the children left home",
                                                           "since we began to work from home",
                                                           "since we stopped trying for a child",
                                                           "since the twins",
                                                           "whenever we have visitors in the house",
                                                           "except when we are away"});
constexpr std::size_t k_sinces_of_one = 24;

constexpr auto k_wishes =
    std::to_array<std::string_view>({"I would like one evening with no aim to it",
                                     "I want to be able to ask without it being a test",
                                     "I would like to say stop and be thanked for it",
                                     "I want us to have words that are ours",
                                     "I would like to find out what is left when nobody hurries",
                                     "I want to look forward to going to bed again",
                                     "I would like to be surprised, gently",
                                     "I want to stop counting",
                                     "I would like to be touched and have it mean only that",
                                     "I want to know what it is like on the other side",
                                     "I would like to feel at home in my skin",
                                     "I want us to be kind when it does not work",
                                     "I would like to learn this slowly and properly",
                                     "I want to be able to laugh in the middle",
                                     "I would like to understand what happens to me",
                                     "I want to be close without having to perform",
                                     "I would like us to decide together how much is enough",
                                     "I want to trust a yes again, mine first",
                                     "I would like to have time to arrive",
                                     "I want to hear what is liked and not only what is not",
                                     "I would like to be found attractive on an ordinary Tuesday",
                                     "I want to put the argument somewhere else than the bedroom",
                                     "I would like to know whether this is medical",
                                     "I want to stop pretending, and not to hurt anyone by it",
                                     "I would like to begin again with hands",
                                     "I want to enjoy it while it lasts, however long that is",
                                     "I would like to be able to sleep in one room",
                                     "I want to be held without owing anything",
                                     "I would like to talk about it before it is too late in the evening",
                                     "I want to remember how we began",
                                     "I would like to be less afraid of silence",
                                     "I want something of ours that nobody else has a share in",
                                     "I would like to grow old with this and not without it",
                                     "I want it to be easy some of the time",
                                     "I would like to hear a no as a no and nothing more",
                                     "I want to notice what I feel before I answer"});

constexpr auto k_own_wishes = std::to_array<std::string_view>(
    {"I would like to be ready if somebody comes", "I want to feel again, without anyone waiting for it",
     "I would like to have words before I need them", "I want to know what I would say yes to",
     "I would like to sleep well after being close to somebody", "I want to be friends with my body",
     "I would like to understand it before I decide anything", "I want to stop being ashamed of it",
     "I would like to tell one person, and begin here", "I want to find my own pace",
     "I would like to say no early and kindly", "I want to keep what is good about being alone",
     "I would like to be curious again", "I want to be able to stay in the room"});

constexpr auto k_forms_of_two = std::to_array<std::string_view>({"Together two years",
                                                                 "Together three years",
                                                                 "Together five years",
                                                                 "Together seven years",
                                                                 "Together eleven years",
                                                                 "Married four years",
                                                                 "Married eight years",
                                                                 "Married thirteen years",
                                                                 "Married nineteen years",
                                                                 "Married twenty-six years",
                                                                 "Married thirty-four years",
                                                                 "Married forty-two years",
                                                                 "Engaged",
                                                                 "Civil partners for six years",
                                                                 "Together again after a year apart",
                                                                 "Together since school",
                                                                 "Second marriage for both",
                                                                 "Together ten years, open for two",
                                                                 "Together a year and a half",
                                                                 "Separated for three months and undecided"});

constexpr auto k_forms_of_more = std::to_array<std::string_view>(
    {"All of them together for three years", "Two of them nine years, the others joined later",
     "Together five years as they are now", "One couple of twelve years and their partners",
     "Together since last year, each with each"});

constexpr auto k_forms_of_one = std::to_array<std::string_view>(
    {"Single for four years", "Divorced two years ago", "Widowed six years", "Dating, nothing settled",
     "In a relationship, comes alone", "Has never lived with anyone", "Separated since last year",
     "Single and content with it"});

constexpr auto k_homes = std::to_array<std::string_view>(
    {"One flat in town.", "A house with a garden.", "Two flats, ten minutes apart.", "Two children at home.",
     "One child, every second week.", "Three children and a dog.", "A grandmother lives with them.",
     "They run a shop together.", "One of them is away half of the week.", "A small house by the sea.",
     "They share the house with friends.", "Two cities and a night train.", "A farm, early mornings.",
     "A newborn at home.", "The children have left home.", "One of them works nights.",
     "A rented room until the house is ready.", "They are moving in the autumn."});

constexpr auto k_homes_of_one = std::to_array<std::string_view>(
    {"Lives alone.", "Lives with a sister.", "A shared house with two friends.", "Two children, every second week.",
     "A small flat near the river.", "Lives with an elderly mother.", "Works away for part of the month."});

constexpr auto k_enquiry_reasons = std::to_array<std::string_view>(
    {"They have not been close for a year; both would like to come.",
     "Pain, looked at by a doctor already; asks whether this is the right place.",
     "They argue about how often; wants someone neutral.", "After an illness; would like to begin again carefully.",
     "A gap in desire; the caller is the one with less.", "A gap in desire; the caller is the one with more.",
     "Wants to come alone first, perhaps together later.",
     "They want to talk about opening the relationship before anything happens.",
     "Something was found out this year; they want to stay together.",
     "Erections come and go; the doctor found nothing.", "After a birth, and no hurry.",
     "They are separating and want to do it well."});

constexpr auto k_call_back_times =
    std::to_array<std::string_view>({"Mornings", "After six", "Lunch time", "Any time", "Weekdays before nine",
                                     "Not on Wednesdays", "By text first", "Afternoons"});
constexpr auto k_safe_times = std::to_array<std::string_view>(
    {"Evenings", "Mornings", "Lunch time", "Any time", "After five", "Before nine", "Weekdays only", "By text first",
     "When the children are at school", "Between one and three"});
constexpr auto k_message_rules = std::to_array<std::string_view>(
    {"Yes", "Yes, first name only", "No", "By text only", "By mail only", "Yes, without saying what it is about"});
constexpr auto k_access_needs = std::to_array<std::string_view>(
    {"Step-free", "Hearing loop", "Large print", "A firm chair", "Ground floor", "Low light", "A break half way",
     "Written summary afterwards", "Parking at the door"});
constexpr auto k_care_notes = std::to_array<std::string_view>(
    {"Knows of the work here.", "Seen twice a year.", "Letter expected.", "Bloods were in order.",
     "Asked for a second look.", "Medicine under review.", "Happy to be telephoned.", "Appointment next month.",
     "Treatment ended last year."});
constexpr auto k_first_asked = std::to_array<std::string_view>(
    {"Asked alone in the room.", "Asked alone in the room, in the first hour alone.",
     "Asked alone, with time before and after.", "Asked alone by telehealth, door closed, nobody in earshot.",
     "Asked alone in the room; came and left on their own."});
constexpr auto k_asked_again =
    std::to_array<std::string_view>({"Asked again alone.", "Asked again alone; nothing has changed.",
                                     "Asked again alone, at the end of an hour of their own.",
                                     "Asked again alone by telehealth, from a room with a closed door."});

}  // namespace

Parts troubles() {
  return k_troubles;
}
Parts own_troubles() {
  return k_own_troubles;
}
Parts sinces() {
  return k_sinces;
}
Parts sinces_of_one() {
  return Parts(k_sinces).first(k_sinces_of_one);
}
Parts wishes() {
  return k_wishes;
}
Parts own_wishes() {
  return k_own_wishes;
}
Parts forms_of_two() {
  return k_forms_of_two;
}
Parts forms_of_more() {
  return k_forms_of_more;
}
Parts forms_of_one() {
  return k_forms_of_one;
}
Parts homes() {
  return k_homes;
}
Parts homes_of_one() {
  return k_homes_of_one;
}
Parts enquiry_reasons() {
  return k_enquiry_reasons;
}
Parts call_back_times() {
  return k_call_back_times;
}
Parts safe_times() {
  return k_safe_times;
}
Parts message_rules() {
  return k_message_rules;
}
Parts access_needs() {
  return k_access_needs;
}
Parts care_notes() {
  return k_care_notes;
}
Parts first_asked() {
  return k_first_asked;
}
Parts asked_again() {
  return k_asked_again;
}

}  // namespace attune::practice::demo
