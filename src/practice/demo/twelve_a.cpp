// SPDX-License-Identifier: Apache-2.0
#include "practice/demo/twelve.h"

namespace attune::practice::demo {

using domain::ConsentState;
using domain::Place;
using domain::ScreenKind;
using domain::ScreenOutcome;

CasePlan ivy_and_alex() {
  CasePlan plan;
  plan.code = "C-006";
  plan.opened = -155;
  plan.relationship = "Together nine years, married for four. One flat with a small garden.";
  plan.people = {
      {.name = "Ivy Thornton",
       .nickname = "Ives",
       .pronouns = "she/her",
       .body_words = "breasts, vulva",
       .age = 41,
       .concern = "We are kind to each other all day, and then we lie there like two people waiting for a bus. I would "
                  "like to want again without checking whether I do.",
       .address = "14 Quay Street, Flat 3",
       .safe_times = "Weekdays after four",
       .message = "Yes, first name only",
       .emergency = "Her sister, Rowan Thornton, 206-555-0148",
       .language = "English",
       .allergies = "Latex"},
      {.name = "Alex Moreau",
       .pronouns = "they/them",
       .body_words = "chest, front",
       .alone_body_words = "chest, front, inside",
       .age = 39,
       .concern = "I need touch to ask before it arrives. When it does ask, I notice that I am glad to be found.",
       .address = "14 Quay Street, Flat 3",
       .safe_times = "Any time, by text",
       .message = "By text only",
       .emergency = "Ivy",
       .language = "English and French",
       .access = "Prefers the chair by the window, door not behind them"}};
  plan.care = {{'A', "Dr Lucía Ferrer", "General practitioner", "206-555-0131", "Thyroid checked this year, all well."},
               {'B', "Dr Anselm Okonjo", "Endocrinologist", "206-555-0132", "Yearly bloods. Knows of the work here."}};
  sign_frame(plan, 'A', -148);
  sign_frame(plan, 'B', -148);
  for (const char who : {'A', 'B'}) {
    for (const int kind : {5, 7, 8, 9, 11}) {
      plan.consents.push_back({.who = who, .day = -148, .kind = kind});
    }
  }
  plan.consents.push_back({.who = 'B', .day = -38, .kind = 8, .state = ConsentState::Withdrawn});
  see_together(plan, {-148, -120, -99, -78, -64, -50, -36, -22, -8, 6, 20}, at(15));
  see_alone(plan, 'A', -134, at(15), "Asked alone in the room, in the first individual hour.");
  see_alone(plan, 'B', -132, at(16, 30), "Asked alone in the room, in the first individual hour.");
  see_alone(plan, 'A', -41, at(9), "Asked again alone. Nothing has changed.");
  see_alone(plan, 'B', -38, at(9), "Asked again alone, by telehealth, with a closed door at home.");
  plan.hours.back().where = Place::Telehealth;
  for (const auto& [first, second] : {std::pair{-134, -132}, std::pair{-41, -38}}) {
    plan.screens.push_back({.who = 'A', .day = first, .kind = ScreenKind::Sti});
    plan.screens.push_back({.who = 'B', .day = second, .kind = ScreenKind::Sti});
  }
  plan.hours.push_back(
      {.day = -105, .start = at(12, 15), .present = "A", .minutes = 10, .where = Place::Phone, .contact = true});
  plan.hours.push_back({.day = -92, .start = at(15), .end = HourEnd::Cancelled, .booked = 14});
  wish(plan, "AB", -8);
  wish(plan, "AB", -8, "SF5");
  return plan;
}

CasePlan maya_and_daniel() {
  CasePlan plan;
  plan.code = "C-014";
  plan.opened = -84;
  plan.relationship = "Together twelve years. A daughter of six. He had an operation for cancer last year.";
  plan.people = {
      {.name = "Maya Ortiz",
       .pronouns = "she/her",
       .age = 38,
       .concern =
           "After the operation everyone asked how Daniel was. I was so glad he was alive that I never said that I "
           "missed us.",
       .safe_times = "Lunch time",
       .message = "Yes",
       .emergency = "Daniel",
       .language = "English and Spanish"},
      {.name = "Daniel Reyes",
       .nickname = "Dani",
       .pronouns = "he/him",
       .age = 40,
       .concern =
           "For a year my body was everyone's business. When it hurts I go quiet, and then Maya thinks that it is "
           "about her.",
       .safe_times = "Before eight, or after six",
       .message = "Yes, no details",
       .emergency = "His mother, Carmen Reyes, 312-555-0117",
       .language = "English and Spanish"}};
  plan.care = {{'B', "Tuva Nygård", "Pelvic-floor physiotherapist", "312-555-0151",
                "Three hours with her so far. Reply asked for."},
               {'B', "Dr Samir Haidari", "Urologist", "312-555-0152", "Follow-up twice a year after the operation."},
               {'A', "Dr Lucía Ferrer", "General practitioner", "206-555-0131", ""}};
  sign_frame(plan, 'A', -77);
  sign_frame(plan, 'B', -77);
  plan.consents.push_back({.who = 'B', .day = -56, .kind = 7, .scope = "urologist"});
  plan.consents.push_back({.who = 'B', .day = -21, .kind = 7, .scope = "physiotherapist"});
  plan.consents.push_back({.who = 'A', .day = -42, .kind = 11});
  plan.consents.push_back({.who = 'B', .day = -42, .kind = 11});
  see_together(plan, {-77, -56, -42, -28, -14, 0, 14}, at(14));
  see_alone(plan, 'A', -70, at(14), "Asked alone in the room.");
  plan.screens.pop_back();  // she has not been asked about her own health: everybody talks about his
  see_alone(plan, 'B', -63, at(14), "Asked alone in the room.");
  plan.screens.back().outcome = ScreenOutcome::Raised;
  plan.screens.back().how = "Soreness since the operation; the physiotherapist is asked.";
  plan.screens.push_back(
      {.who = 'B',
       .day = -20,
       .kind = ScreenKind::Medical,
       .how = "Asked by telephone, alone: heart and breath, nothing. The soreness is being treated."});
  plan.hours.push_back(
      {.day = -20, .start = at(8, 40), .present = "B", .minutes = 10, .where = Place::Phone, .contact = true});
  wish(plan, "AB", -14);
  return plan;
}

CasePlan hannah_and_lea() {
  CasePlan plan;
  plan.code = "C-009";
  plan.opened = -231;
  plan.policy = domain::PolicyKind::NoSecrets;
  plan.relationship = "Together six years. Hannah's mother has lived with them for a year.";
  plan.people = {
      {.name = "Hannah Weiss",
       .pronouns = "she/her",
       .age = 36,
       .concern =
           "I reach for Léa and she has already read it as a question she must answer. I want to be able to reach "
           "without asking for anything.",
       .safe_times = "Evenings",
       .message = "Yes",
       .emergency = "Léa",
       .language = "English and German"},
      {.name = "Léa Fontaine",
       .alone_name = "Léa-Marie",
       .pronouns = "she/her",
       .age = 34,
       .concern = "I love being held, and I stop breathing when I think that it has to go somewhere. I would like the "
                  "evening back.",
       .safe_times = "Mornings, she works late",
       .message = "No, Hannah's mother answers",
       .emergency = "Hannah",
       .language = "French, English"}};
  plan.care = {
      {'B', "Dr Ida Brännström", "Psychiatrist", "617-555-0163", "Changed a medicine this year; sleep is better."}};
  sign_frame(plan, 'A', -224);
  sign_frame(plan, 'B', -224);
  see_alone(plan, 'A', -210, at(10), "Asked alone in the room.");
  see_alone(plan, 'B', -209, at(11, 30), "Asked alone in the room.");
  see_together(plan, {-217, -203, -189, -168, -147, -126, -105, -84, -63, -42, -21, 0, 14}, at(10));
  plan.hours.at(plan.hours.size() - 4).others = {{line("Dr Ruth Abelson"), line("supervisor")}};
  for (const int day : {-112, -35}) {
    see_alone(plan, 'A', day, at(10), "Asked again alone.");
    see_alone(plan, 'B', day + 1, at(11, 30), "Asked again alone, the other waiting at home.");
  }
  for (const int day : {-112, -35}) {
    plan.screens.push_back({.who = 'A', .day = day, .kind = ScreenKind::Sti});
    plan.screens.push_back({.who = 'B', .day = day + 1, .kind = ScreenKind::Sti});
  }
  own_wish(plan, 'A', -47, "SF5", at(19));
  own_wish(plan, 'B', -46, "SF5", at(8, 30));
  plan.hours.push_back({.day = -49, .start = at(10), .end = HourEnd::Cancelled, .booked = 7});
  plan.consents.push_back({.who = 'A', .day = -42, .kind = 8});
  plan.consents.push_back({.who = 'B', .day = -42, .kind = 8});
  plan.consents.push_back({.who = 'B', .day = -21, .kind = 4, .scope = "SF5", .state = ConsentState::Withdrawn});
  wish(plan, "AB", -21);
  return plan;
}

CasePlan enquiry_of_zofia() {
  CasePlan plan;
  plan.code = "C-033";
  plan.status = domain::Status::Enquiry;
  plan.enquiry = EnquiryPlan{.called = -1,
                             .partner_knows = true,
                             .message_allowed = true,
                             .urgency = domain::Urgency::Soon,
                             .reason = "Sex has hurt for half a year; she would like to come with her husband.",
                             .treats = "Gynaecologist, appointment on Monday",
                             .access = "Third floor is fine, no lift needed",
                             .call_back = "Mornings"};
  plan.opened = -1;
  plan.people = {{.name = "Zofia Kamińska",
                  .pronouns = "she/her",
                  .age = 44,
                  .safe_times = "Mornings between eight and eleven",
                  .message = "Yes, on her own number",
                  .language = "Polish, English"}};
  return plan;
}

}  // namespace attune::practice::demo
