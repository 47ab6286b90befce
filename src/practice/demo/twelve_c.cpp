// SPDX-License-Identifier: Apache-2.0
#include "practice/demo/twelve.h"

namespace attune::practice::demo {

using domain::ConsentState;
using domain::Place;
using domain::ScreenKind;

CasePlan marcus_and_owen() {
  CasePlan plan;
  plan.code = "C-017";
  plan.status = domain::Status::Closed;
  plan.opened = -240;
  plan.ended = -2;
  plan.policy = domain::PolicyKind::NoSecrets;
  plan.relationship = "Together fourteen years, two flats in one street.";
  plan.people = {
      {.name = "Marcus Bell",
       .pronouns = "he/him",
       .age = 52,
       .concern =
           "I stopped drinking two years ago, and it turns out that I had never been close to anyone sober. I would "
           "like to learn it with Owen.",
       .safe_times = "Evenings",
       .message = "Yes",
       .emergency = "Owen",
       .language = "English"},
      {.name = "Owen Castillo",
       .pronouns = "he/him",
       .age = 47,
       .concern = "I am patient, and I am tired of being patient. Once in a while I want to be wanted out loud.",
       .safe_times = "Weekdays before nine",
       .message = "Yes",
       .emergency = "Marcus",
       .language = "English and Tagalog"}};
  plan.care = {{'A', "Dr Torsten Wägele", "General practitioner", "718-555-0161", "Sees him twice a year."}};
  sign_frame(plan, 'A', -233);
  sign_frame(plan, 'B', -233);
  see_together(plan, {-233, -205, -184, -163, -142, -114, -86, -58, -30, -2}, at(18));
  see_alone(plan, 'A', -219, at(18), "Asked alone in the room.");
  see_alone(plan, 'B', -212, at(18), "Asked alone in the room.");
  see_alone(plan, 'A', -128, at(18), "Asked again alone.");
  see_alone(plan, 'B', -121, at(18), "Asked again alone.");
  see_alone(plan, 'A', -37, at(18), "Asked a third time, alone; short, and nothing.");
  see_alone(plan, 'B', -36, at(18), "Asked a third time, alone; he brought the paper himself.");
  for (const auto& [first, second] : {std::pair{-128, -121}, std::pair{-37, -36}}) {
    plan.screens.push_back({.who = 'A', .day = first, .kind = ScreenKind::Sti});
    plan.screens.push_back({.who = 'B', .day = second, .kind = ScreenKind::Sti});
  }
  plan.willing.push_back({.who = 'A', .day = -128, .pair = "AB", .scope = "SF5"});
  plan.willing.push_back({.who = 'B', .day = -121, .pair = "AB", .scope = "SF5"});
  own_wish(plan, 'A', -93, "SF6", at(19, 10));
  own_wish(plan, 'B', -92, "SF6", at(8, 20));
  own_wish(plan, 'A', -65, "SF7", at(19, 10));
  own_wish(plan, 'B', -64, "SF7", at(8, 20));
  plan.willing.push_back({.who = 'A', .day = -37, .pair = "AB", .scope = "SF8"});
  plan.willing.push_back({.who = 'B', .day = -36, .pair = "AB", .scope = "SF8"});
  return plan;
}

CasePlan grace_and_peter() {
  CasePlan plan;
  plan.code = "C-011";
  plan.opened = -112;
  plan.relationship = "Married fifty-one years. Four grandchildren, one of them staying with them for school.";
  plan.people = {
      {.name = "Grace Kim",
       .pronouns = "she/her",
       .age = 74,
       .concern =
           "We were always good at this, in our way. Since the knee and the heart tablets we have become careful, and "
           "careful has turned into not at all.",
       .address = "9 Orchard Rise",
       .safe_times = "Mornings",
       .message = "Yes, on the house telephone",
       .emergency = "Her son, Daniel Kim-Lindqvist, 651-555-0127",
       .language = "Korean, English; an interpreter when alone",
       .access = "Ground floor, a firm chair"},
      {.name = "Peter Lindqvist",
       .pronouns = "he/him",
       .age = 77,
       .concern = "I would be glad of her hand. But I worry that I will not manage, and so I go to bed late.",
       .address = "9 Orchard Rise",
       .safe_times = "Mornings",
       .message = "Yes, on the house telephone",
       .emergency = "Grace",
       .language = "English and Swedish",
       .access = "Hearing loop, sit on his left",
       .allergies = "Penicillin"}};
  plan.care = {{'A', "Dr Miriam Castellanos", "Orthopaedic surgeon", "651-555-0171",
                "New knee this year; kneeling is not advised."},
               {'B', "Dr Håkon Strand", "Cardiologist", "651-555-0172",
                "Walks up two flights without trouble; asked about nitrates."}};
  sign_frame(plan, 'A', -105);
  sign_frame(plan, 'B', -105);
  see_together(plan, {-105, -77, -56, -35, -21, -7, 7}, at(11, 30));
  see_alone(plan, 'A', -94, at(11, 30),
            "Asked alone in the room, through an interpreter who does not know the family.");
  plan.hours.back().others = {{line("Minji Seo"), line("interpreter")}};
  plan.hours.back().minutes = 75;
  see_alone(plan, 'B', -93, at(11, 30), "Asked alone in the room, with the hearing loop.");
  plan.screens.back().outcome = domain::ScreenOutcome::Raised;
  plan.screens.back().how = "A tight chest on the hill in the cold; the cardiologist is asked.";
  plan.screens.push_back({.who = 'B',
                          .day = -21,
                          .kind = ScreenKind::Medical,
                          .how = "Asked again in ten minutes alone, before the hour. Nothing since the letter."});
  wish(plan, "AB", -7);
  return plan;
}

CasePlan priya_and_tom() {
  CasePlan plan;
  plan.code = "C-022";
  plan.opened = -176;
  plan.enquiry = EnquiryPlan{.called = -183,
                             .called_back = -181,
                             .partner_knows = true,
                             .message_allowed = true,
                             .reason = "Eight weeks after a birth; not urgent, wants to begin when there is sleep.",
                             .treats = "Midwife, pelvic-floor physiotherapist",
                             .access = "Comes with the baby at first",
                             .call_back = "Any morning"};
  plan.relationship = "Together eight years. Their daughter is eight months old.";
  plan.people = {
      {.name = "Priya Nair",
       .pronouns = "she/her",
       .age = 31,
       .concern =
           "I am touched all day. By nine in the evening my skin is full, and then there is one more person who would "
           "like some of it.",
       .safe_times = "Nap time, one to three",
       .message = "Yes",
       .emergency = "Tom",
       .language = "English and Malayalam"},
      {.name = "Tom Ashworth",
       .pronouns = "he/him",
       .age = 33,
       .concern = "I miss her, and I feel childish saying so while she is the one who does not sleep.",
       .safe_times = "After five",
       .message = "Yes",
       .emergency = "Priya",
       .language = "English"}};
  plan.care = {{'A', "Siobhán Ní Bhriain", "Pelvic-floor physiotherapist", "612-555-0181", "The scar is healing well."},
               {'A', "Dr Lucía Ferrer", "General practitioner", "206-555-0131", "Asked about mood at six weeks."}};
  sign_frame(plan, 'A', -169);
  sign_frame(plan, 'B', -169);
  plan.consents.push_back({.who = 'A', .day = -169, .kind = 9});
  plan.consents.push_back({.who = 'B', .day = -169, .kind = 9});
  see_together(plan, {-169, -148, -127, -106, -85, -64, -43, -22, -1, 13}, at(12));
  plan.hours.at(2).where = Place::Telehealth;
  plan.consents.push_back({.who = 'A', .day = -127, .kind = 9, .state = ConsentState::Withdrawn});
  see_alone(plan, 'A', -162, at(13), "Asked alone in the room, the baby asleep beside her.");
  plan.screens.back().outcome = domain::ScreenOutcome::Raised;
  plan.screens.back().how = "Eight weeks after a birth when she called; the scar pulls.";
  see_alone(plan, 'B', -155, at(13), "Asked alone in the room.");
  see_alone(plan, 'A', -80, at(13), "Asked again alone.");
  see_alone(plan, 'B', -78, at(13), "Asked again alone.");
  plan.hours.push_back({.day = -113, .start = at(12), .end = HourEnd::Cancelled, .booked = 14});
  plan.hours.push_back({.day = -99, .start = at(12), .end = HourEnd::NoShow, .booked = 7});
  wish(plan, "AB", -22);
  wish(plan, "AB", -1);
  return plan;
}

CasePlan adjoa() {
  CasePlan plan;
  plan.code = "C-026";
  plan.opened = -66;
  plan.relationship = "Widowed three years. Somebody new for some months, not part of this work.";
  plan.people = {
      {.name = "Adjoa Boateng",
       .pronouns = "she/her",
       .age = 58,
       .concern =
           "I have met someone, and I would like to know my own body again before I let anyone else ask about it.",
       .safe_times = "Mondays and Wednesdays",
       .message = "Yes",
       .emergency = "Her daughter, Efua Boateng, 404-555-0129",
       .language = "English and Twi"}};
  plan.care = {
      {'A', "Dr Renée Dubois-Achard", "Gynaecologist", "404-555-0191", "Local treatment for some weeks, it helps."}};
  sign_frame(plan, 'A', -66);
  see_alone(plan, 'A', -66, at(10), "Asked in the first hour.");
  for (const int day : {-52, -38, -24, -10, 4}) {
    plan.hours.push_back({.day = day, .start = at(10), .present = "A", .booked = 14});
  }
  plan.hours.push_back(
      {.day = -45, .start = at(9), .present = "A", .minutes = 5, .where = Place::Phone, .contact = true});
  wish(plan, "A", -10);
  return plan;
}

}  // namespace attune::practice::demo
