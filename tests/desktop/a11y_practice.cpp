// SPDX-License-Identifier: Apache-2.0
#include "desktop/a11y_practice.h"

#include "acceptance/finding.h"
#include "practice/casework.h"
#include "practice/couples.h"
#include "practice/forms.h"
#include "practice/gates.h"
#include "practice/intake.h"
#include "practice/safeguards.h"
#include "practice/sessions.h"

namespace attune::test {
namespace {

using domain::Letter;
using domain::MemberSet;
using domain::Text;

const Letter k_people[] = {Letter('A'), Letter('B')};

class Planter {
 public:
  Planter(practice::Practice& practice, std::string number, std::set<std::string>& words)
      : m_practice(practice), m_number(std::move(number)), m_words(words) {}

  void plant_practice() {
    for (const char* key : {"name", "clinician", "crisis-lines"}) {
      std::string letters = key;
      std::erase(letters, '-');
      practice::set_practice(m_practice, key, word(letters));
    }
  }

  domain::CaseId plant_case(bool enquiry) {
    practice::NewCouple couple;
    couple.code = word("").str();
    for (const Letter letter : k_people) {
      couple.partners.push_back(partner(letter));
    }
    if (enquiry) {
      couple.enquiry.emplace(call());
    }
    const domain::CaseId id = practice::add_couple(m_practice, couple).id;
    practice::CoupleEdit edit;
    edit.relationship.emplace(word("relationship"));
    edit.care.emplace();
    for (const Letter letter : k_people) {
      edit.concerns.push_back({letter, word(letter.str() + "concern"), MemberSet::of({letter})});
      edit.contacts.push_back(contact(letter));
      edit.care->push_back({{},
                            letter,
                            word(letter.str() + "carename"),
                            word(letter.str() + "careprofession"),
                            word(letter.str() + "carephone"),
                            word(letter.str() + "carenote")});
    }
    practice::edit_couple(m_practice, id, edit);
    return id;
  }

  /// What is recorded of the work.
  void plant_work(const domain::CaseId& id) {
    for (const Letter letter : k_people) {
      practice::sign_policy(m_practice, id, letter);
      practice::record_consent(m_practice, id, {letter, 4, "SF1", domain::ConsentState::Given, {}});
      practice::record_willing(m_practice, id, {letter, MemberSet::of({k_people[0], k_people[1]}), {}, {}});
      practice::record_screen(
          m_practice, id,
          {letter, domain::ScreenKind::Safety, domain::ScreenOutcome::None, {}, word(letter.str() + "how")});
    }
    plant_decisions(id);
    plant_hour(id, "held", -7, domain::SessionState::Held);
    plant_hour(id, "open", -1, domain::SessionState::Planned);
    plant_hour(id, "today", 0, domain::SessionState::Planned);
    plant_hour(id, "next", 7, domain::SessionState::Planned);
  }

 private:
  /// Gates in each state, answers to look at, goals, who knows what, the medical matter.
  void plant_decisions(const domain::CaseId& id) {
    const auto raise = [&](int gate, Letter about, std::optional<practice::NewCover> next) {
      practice::NewGate what;
      what.gate = gate;
      what.about = about;
      what.why = word("why" + std::to_string(gate));
      what.next = std::move(next);
      return practice::raise_gate(m_practice, id, what).gate.id.str();
    };
    raise(3, k_people[0], practice::NewCover{domain::CoverKind::Own, word("cover")});
    raise(4, k_people[1], std::nullopt);
    practice::clear_gate(m_practice, raise(5, k_people[1], std::nullopt), word("source"), word("limits"));
    for (const Letter letter : k_people) {
      practice::record_intake(m_practice, practice::data_folder(), id,
                              {"barriers-and-brakes", letter, answers(letter), "answers.json", false, {}});
      practice::add_medical_line(m_practice, id, letter, word(letter.str() + "medical"));
      practice::add_confidence(m_practice, id,
                               {letter, word(letter.str() + "fact"), word(letter.str() + "knows"),
                                word(letter.str() + "agreed"), m_practice.event_time().date, {}});
    }
    const auto signals = practice::list_signals(m_practice, id, domain::Lens::clinician());
    practice::look_at_signal(m_practice, signals.front().id.str(), word("looked"));
    practice::add_goal(m_practice, id, word("sharedgoal"), true);
    practice::add_goal(m_practice, id, word("owngoal"), false);
  }

  /// Of every kind that a page shows; two of them are to be looked at.
  std::string answers(Letter letter) {
    return R"({"start.why":")" + word(letter.str() + "why").str() + R"(","D1":1,"D6":1,"D6.since":")" +
           word(letter.str() + "since").str() + R"(","B1a":2,"B7":2,"B30":1,"A17":3,"S22.now":3,"S22.wish":8,"S28.now":5,"S28.wish":5})";
  }

  Text word(const std::string& name) {
    std::string text = std::string(k_canary) + m_number + name + "qz";
    m_words.insert(text);
    return Text::line(text, "word");
  }

  practice::NewPartner partner(Letter letter) {
    const auto value = [&](const char* name) { return word(letter.str() + name); };
    practice::NewPartner made;
    made.name = value("name");
    made.display_name = value("display");
    made.alone_name = value("alonename");
    made.nickname = value("nickname");
    made.pronouns = value("pronouns");
    made.alone_pronouns = value("alonepronouns");
    made.body_words = value("bodywords");
    made.alone_body_words = value("alonebodywords");
    return made;
  }

  domain::ContactCard contact(Letter letter) {
    const auto value = [&](const char* name) { return word(letter.str() + "contact" + name); };
    domain::ContactCard card;
    card.letter = letter;
    card.phone = value("phone");
    card.email = value("email");
    card.address = value("address");
    card.safe_times = value("safetimes");
    card.message = value("message");
    card.emergency = value("emergency");
    card.language = value("language");
    card.access = value("access");
    card.allergies = value("allergies");
    return card;
  }

  domain::EnquiryCard call() {
    domain::EnquiryCard card;
    card.called = m_practice.event_time().date;
    card.reason = word("reason");
    card.treats = word("treats");
    card.access = word("access");
    card.call_back = word("callback");
    return card;
  }

  void plant_hour(const domain::CaseId& id, const std::string& name, int days, domain::SessionState state) {
    practice::NewSession session;
    session.date = domain::plus_days(m_practice.event_time().date, days);
    session.start = domain::TimeOfDay{23 * 60 + 30};
    session.present = MemberSet::of({k_people[0], k_people[1]});
    session.state = state;
    session.others = {{word(name + "other"), word(name + "role")}};
    practice::add_session(m_practice, id, session);
  }

  practice::Practice& m_practice;
  std::string m_number;
  std::set<std::string>& m_words;
};

void add_third(practice::Practice& practice) {
  practice::NewCouple couple;
  couple.code = k_third;
  for (const char* name : {"Maya Ortiz", "Daniel Reyes"}) {
    couple.partners.emplace_back();
    couple.partners.back().name = Text::line(name, "name");
  }
  practice::add_couple(practice, couple);
}

}  // namespace

std::set<std::string> Planted::all() const {
  std::set<std::string> words = practice;
  words.insert(first.begin(), first.end());
  words.insert(second.begin(), second.end());
  return words;
}

Planted plant(practice::Practice& practice) {
  Planted planted;
  Planter(practice, "", planted.practice).plant_practice();
  Planter first(practice, "1", planted.first);
  first.plant_work(first.plant_case(false));
  Planter(practice, "2", planted.second).plant_case(true);
  add_third(practice);
  return planted;
}

}  // namespace attune::test
