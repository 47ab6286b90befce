// SPDX-License-Identifier: Apache-2.0
#include "practice/demo/twelve.h"

namespace attune::practice::demo {
namespace {

using domain::ConsentState;
using domain::Place;
using domain::ScreenKind;
using domain::ScreenOutcome;

}  // namespace

CasePlan noor_and_sam() {
  CasePlan plan;
  plan.code = "C-019";
  plan.opened = -100;
  plan.enquiry = EnquiryPlan{.called = -105,
                             .called_back = -104,
                             .partner_knows = true,
                             .message_allowed = false,
                             .reason = "Different expectations since the wedding; both want to come.",
                             .call_back = "After six"};
  plan.relationship = "Married six months. She is Muslim, he grew up without religion; both families live near.";
  plan.names = domain::NamesMode::Initials;
  plan.people = {
      {.name = "Noor Haddad",
       .pronouns = "she/her",
       .age = 33,
       .concern =
           "My family's rules and Sam's family's silence have both moved into our bedroom. I want to find out what I "
           "think myself.",
       .safe_times = "After six, not on Fridays",
       .message = "No",
       .emergency = "Her cousin, Yasmin Haddad, 617-555-0126",
       .language = "Arabic, English"},
      {.name = "Sam Whitfield",
       .pronouns = "he/him",
       .age = 35,
       .concern =
           "I never know which days are the ones when I may ask, and I do not want to have to ask about that too.",
       .safe_times = "Lunch time",
       .message = "Yes",
       .emergency = "Noor",
       .language = "English"}};
  sign_frame(plan, 'A', -100);
  sign_frame(plan, 'B', -100);
  plan.consents.push_back({.who = 'A', .day = -44, .kind = 6, .state = ConsentState::Withdrawn});
  see_together(plan, {-100, -72, -58, -44, -30, -16, 12}, at(16));
  see_alone(plan, 'A', -84, at(17, 45), "Asked alone in the room; her cousin waited downstairs.");
  see_alone(plan, 'B', -79, at(13), "Asked alone in the room.");
  plan.hours.push_back({.day = -35, .start = at(17, 45), .present = "A"});
  plan.hours.push_back({.day = 0, .start = at(17, 45), .present = "A", .booked = 14});
  plan.hours.push_back(
      {.day = -1, .start = at(16, 40), .present = "A", .minutes = 10, .where = Place::Phone, .contact = true});
  plan.hours.push_back({.day = -9, .start = at(16), .end = HourEnd::Unsettled, .booked = 14});
  wish(plan, "AB", -16);
  return plan;
}

CasePlan wren_jo_and_idris() {
  CasePlan plan;
  plan.code = "C-031";
  plan.opened = -59;
  plan.relationship =
      "Wren and Jo nine years, Wren and Idris two. Jo and Idris are friends. One house for half a year.";
  plan.people = {
      {.name = "Wren Delaney",
       .pronouns = "they/them",
       .body_words = "chest",
       .age = 34,
       .concern =
           "Three calendars and one bathroom, and I am the one in the middle. I want a no from me to be easy for "
           "everyone.",
       .safe_times = "Mondays",
       .message = "Yes",
       .emergency = "Jo",
       .language = "English"},
      {.name = "Jo Park",
       .pronouns = "she/her",
       .age = 36,
       .concern =
           "Wren and I had seven years before Idris came. I am glad of him, and I want to keep something that is only "
           "ours.",
       .safe_times = "Evenings",
       .message = "Yes",
       .emergency = "Wren",
       .language = "English and Korean"},
      {.name = "Idris Cole",
       .pronouns = "he/him",
       .age = 41,
       .concern = "I am not sure what I may ask for in a house that was there before me.",
       .concern_told_alone = true,
       .safe_times = "Before nine",
       .message = "By mail only",
       .emergency = "His brother, Emeka Cole, 503-555-0119",
       .language = "English",
       .access = "Step-free, uses a stick on some days"}};
  plan.care = {{'C', "Maren Kjærgaard", "Rheumatology nurse", "503-555-0155", "Flares last about a week."}};
  sign_frame(plan, 'A', -52);
  sign_frame(plan, 'B', -51);
  sign_frame(plan, 'C', -49);
  see_alone(plan, 'A', -52, at(17), "Asked alone in the room.");
  see_alone(plan, 'B', -51, at(9), "Asked alone in the room.");
  see_alone(plan, 'C', -49, at(9), "Asked alone in the room.");
  see_together(plan, {-31, -17, -3, 11}, at(17));
  plan.hours.push_back({.day = -24, .start = at(17), .present = "A", .booked = 7});
  for (HourPlan& hour : plan.hours) {
    hour.minutes = hour.present.size() == 3 ? 80 : 50;
  }
  wish(plan, "AB", -3);
  wish(plan, "AC", -3);
  return plan;
}

CasePlan ana_and_rui() {
  CasePlan plan;
  plan.code = "C-025";
  plan.opened = -49;
  plan.policy = domain::PolicyKind::Limited;
  plan.changed = PolicyChange{-10, domain::PolicyKind::Individual};
  plan.relationship = "Together four years, eleven days of a month in one place. He works offshore, she teaches.";
  plan.people = {
      {.name = "Ana Sousa",
       .pronouns = "she/her",
       .age = 29,
       .concern = "We have eleven days in a month, and the first two go wrong. I would like to stop counting them.",
       .address = "Rua das Amendoeiras 8",
       .safe_times = "After five",
       .message = "Yes",
       .emergency = "Her mother, Lurdes Sousa, 415-555-0136",
       .language = "Portuguese, English"},
      {.name = "Rui Tavares",
       .pronouns = "he/him",
       .alone_pronouns = "they/them",
       .age = 30,
       .concern =
           "When I land I am supposed to be in love at the gate. I need one day on which nothing is expected, and I "
           "have not known how to ask for it.",
       .concern_told_alone = true,
       .safe_times = "Between shifts, by text first",
       .message = "By text only",
       .emergency = "Ana",
       .language = "Portuguese, English"}};
  sign_frame(plan, 'A', -42);
  sign_frame(plan, 'B', -42);
  plan.signatures.push_back({'A', -7});
  plan.consents.push_back({.who = 'A', .day = -42, .kind = 9});
  plan.consents.push_back({.who = 'B', .day = -42, .kind = 9});
  see_alone(plan, 'A', -36, at(16, 30), "Asked alone by telehealth, door closed, nobody in earshot.");
  see_alone(plan, 'B', -35, at(18), "Began alone by telehealth; somebody came into the cabin.");
  plan.screens.at(plan.screens.size() - 2).outcome = ScreenOutcome::Unfinished;
  see_alone(plan, 'B', -28, at(18), "Finished alone by telehealth, from a room ashore.");
  for (HourPlan& hour : plan.hours) {
    hour.where = Place::Telehealth;
  }
  see_together(plan, {-42, -21, 0, 21}, at(16, 30), Place::Telehealth);
  plan.hours.push_back(
      {.day = -13, .start = at(16, 30), .end = HourEnd::NoShow, .where = Place::Telehealth, .booked = 7});
  plan.hours.push_back(
      {.day = -13, .start = at(17, 20), .present = "A", .minutes = 15, .where = Place::Phone, .contact = true});
  wish(plan, "AB", -21);
  return plan;
}

CasePlan elena_and_james() {
  CasePlan plan;
  plan.code = "C-021";
  plan.status = domain::Status::Paused;
  plan.opened = -142;
  plan.ended = -9;
  plan.names = domain::NamesMode::Partners;
  plan.relationship =
      "Married sixteen years, separated half a year ago, in one house until the flat is free. Two children.";
  plan.people = {
      {.name = "Elena Petrova",
       .alone_name = "Lena",
       .pronouns = "she/her",
       .age = 45,
       .concern =
           "We have told the children and not our parents. I need to know how to live in one house without it looking "
           "like hope.",
       .safe_times = "When James is at work: Tuesdays and Thursdays",
       .message = "No",
       .emergency = "Her friend, Mirela Stoica, 773-555-0142",
       .language = "Bulgarian, English"},
      {.name = "James Oduya",
       .pronouns = "he/him",
       .age = 48,
       .concern = "I want us to be good at this part, since we were not good at the part before.",
       .safe_times = "Any time",
       .message = "Yes",
       .emergency = "His brother, Obinna Oduya, 773-555-0143",
       .language = "English"}};
  plan.care = {{'A', "Hedda Lund", "Counsellor", "773-555-0158", "Her own hours, every second week."}};
  sign_frame(plan, 'A', -135);
  sign_frame(plan, 'B', -135);
  see_together(plan, {-135, -93, -65, -37, -9}, at(9));
  see_alone(plan, 'A', -128, at(9), "Asked alone in the room.");
  see_alone(plan, 'B', -121, at(9), "Asked alone in the room.");
  see_alone(plan, 'A', -51, at(9),
            "Asked alone. Money at home is hard to talk about; she wants to look at it with me first.");
  plan.screens.at(plan.screens.size() - 2).outcome = ScreenOutcome::Raised;
  see_alone(plan, 'A', -23, at(9),
            "Asked alone again, after she had talked with her counsellor. She has her own account now.");
  see_alone(plan, 'B', -22, at(9), "Asked alone in the room.");
  plan.hours.push_back(
      {.day = -16, .start = at(11), .present = "B", .minutes = 15, .where = Place::Phone, .contact = true});
  plan.hours.push_back({.day = -79, .start = at(9), .end = HourEnd::Cancelled, .booked = 14});
  return plan;
}

}  // namespace attune::practice::demo
