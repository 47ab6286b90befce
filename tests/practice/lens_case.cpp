// SPDX-License-Identifier: Apache-2.0
#include "practice/lens_case.h"

namespace attune::test {
namespace {

using domain::Lens;
using domain::Letter;

domain::Concern concern(Letter letter, const std::string& words, domain::MemberSet seen_by) {
  return {letter, text(words), seen_by};
}

void add_session(practice::Practice& practice, const domain::CaseId& couple, const std::string& present,
                 const std::string& day, bool contact = false) {
  practice::NewSession session;
  session.present = people(present);
  session.date = date(day);
  session.contact = contact;
  session.others = {{text("Other " + present + (contact ? " contact" : "")), text("interpreter")}};
  practice::add_session(practice, couple, session);
}

domain::EnquiryCard enquiry() {
  domain::EnquiryCard card;
  card.called = date("2026-02-01");
  card.reason = text("Enquiry reason");
  card.treats = text("Enquiry treats");
  card.access = text("Enquiry access");
  card.call_back = text("Enquiry call back");
  return card;
}

}  // namespace

practice::PartnerEdit every_value(Letter letter) {
  const auto value = [&](const std::string& what) { return text(what + " " + letter.str()); };
  practice::PartnerEdit edit;
  edit.letter = letter;
  edit.name = value("Full name");
  edit.display_name = value("Together name");
  edit.alone_name.emplace(value("Alone name"));
  edit.nickname.emplace(value("Nickname"));
  edit.pronouns.emplace(value("Together pronouns"));
  edit.alone_pronouns.emplace(value("Alone pronouns"));
  edit.body_words.emplace(value("Together body words"));
  edit.alone_body_words.emplace(value("Alone body words"));
  return edit;
}

domain::ContactCard every_contact(Letter letter) {
  const auto value = [&](const std::string& what) { return text("Contact " + what + " " + letter.str()); };
  domain::ContactCard card;
  card.letter = letter;
  card.phone = value("phone");
  card.email = value("email");
  card.address = value("address");
  card.safe_times = value("safe times");
  card.message = value("message");
  card.emergency = value("emergency");
  card.language = value("language");
  card.access = value("access");
  card.allergies = value("allergies");
  card.born = date("1980-01-01");
  return card;
}

LensCase::LensCase() : m_case(add_case(*m_practice, "C-014", 3)) {
  practice::CoupleEdit edit;
  edit.relationship.emplace(text("Relationship words"));
  edit.enquiry.emplace(enquiry());
  edit.names = domain::NamesMode::Nicknames;
  edit.care.emplace();
  for (const Letter letter : {k_a, k_b, k_c}) {
    edit.partners.push_back(every_value(letter));
  }
  for (const Letter letter : {k_a, k_b}) {
    edit.contacts.push_back(every_contact(letter));
    edit.care->push_back(
        {{}, letter, text("Care name " + letter.str()), text("Care profession"), {}, text("Care note")});
  }
  edit.concerns = {concern(k_a, "Concern of A for A", people("A")), concern(k_b, "Concern of B for A,B", people("A,B")),
                   concern(k_c, "Concern of C for nobody", {})};
  practice::edit_couple(*m_practice, m_case, edit);
  for (const Letter letter : {k_a, k_b}) {
    practice::sign_policy(*m_practice, m_case, letter);
    practice::record_consent(*m_practice, m_case, {letter, 4, "SF1", domain::ConsentState::Given, {}});
    practice::record_screen(*m_practice, m_case,
                            {letter, {}, domain::ScreenOutcome::Raised, {}, text("How " + letter.str())});
    practice::record_willing(*m_practice, m_case, {letter, people("A,B"), {}, {}});
  }
  practice::raise_gate(*m_practice, m_case, {9, k_a, {}, text("Gate reason A"), practice::NewCover{}, {}});
  practice::add_confidence(*m_practice, m_case,
                           {k_a, text("Confidence fact"), text("Confidence who knows"), {}, {}, {}});
  practice::add_medical_line(*m_practice, m_case, k_b, text("Medical line B"));
  practice::add_remark(*m_practice, m_case, k_a, text("Remark A"));
  practice::add_goal(*m_practice, m_case, text("Goal kept back"), false);
  practice::add_goal(*m_practice, m_case, text("Goal shared by all"), true);
  add_session(*m_practice, m_case, "A,B", "2026-02-10");
  add_session(*m_practice, m_case, "A,B,C", "2026-02-12");
  add_session(*m_practice, m_case, "A", "2026-03-03");
  add_session(*m_practice, m_case, "B", "2026-03-04");
  add_session(*m_practice, m_case, "A,B", "2026-03-05", true);
  add_session(*m_practice, m_case, "B", "2026-03-06");
  add_session(*m_practice, m_case, "A,B", "2026-03-12");
}

std::string LensCase::everything(const Lens& lens) {
  const practice::Practice& practice = *m_practice;
  return dump(practice::show_couple(practice, m_case, lens)) + dump(practice::list_couples(practice, lens)) +
         dump(practice::list_policy(practice, m_case, lens)) + dump(practice::list_consents(practice, m_case, lens)) +
         dump(practice::list_screens(practice, m_case, lens)) + dump(practice::list_willing(practice, m_case, lens)) +
         dump(practice::list_sessions(practice, m_case, lens)) + dump(practice::list_gates(practice, m_case, lens)) +
         dump(practice::gate_history(practice, m_case, lens)) + dump(practice::list_goals(practice, m_case, lens)) +
         dump(practice::list_confidences(practice, m_case, lens)) +
         dump(practice::list_medical_lines(practice, m_case, lens)) +
         dump(practice::list_remarks(practice, m_case, lens)) + dump(practice::list_sharings(practice, m_case, lens));
}

std::vector<Lens> LensCase::rooms_and_homes() {
  std::vector<Lens> lenses;
  for (const char* letters : {"A", "B", "C", "A,B", "A,C", "B,C", "A,B,C"}) {
    lenses.push_back(Lens::room(people(letters)));
    lenses.push_back(Lens::home(people(letters)));
  }
  return lenses;
}

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace attune::test
