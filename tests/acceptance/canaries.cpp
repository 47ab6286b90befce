// SPDX-License-Identifier: Apache-2.0
#include "canaries.h"

#include "practice/casework.h"
#include "practice/couples.h"
#include "practice/forms.h"
#include "practice/gates.h"
#include "practice/homework.h"
#include "practice/intake.h"
#include "practice/notes.h"
#include "practice/paths.h"
#include "practice/practice_logs.h"
#include "practice/progress.h"
#include "practice/process_notes.h"
#include "practice/safeguards.h"
#include "practice/sessions.h"
#include "support/people.h"

#include <gtest/gtest.h>

#include <map>

namespace attune::test {
namespace {

using domain::Letter;
using domain::MemberSet;
using domain::Text;
using domain::Visibility;

const std::vector<Letter> k_people{Letter('A'), Letter('B'), Letter('C')};
const Visibility k_clinicians{std::nullopt, std::nullopt, {}};

Visibility owned(Letter letter, MemberSet seen_by = {}) {
  return {letter, std::nullopt, seen_by};
}

crypto::Secret secret() {
  return crypto::Secret::copy_of(canary_passphrase());
}

// Whose sheet is named how, and how far it came: together names for these, nicknames for those.
const MemberSet k_given = MemberSet::of({k_people[0], k_people[1]});
const MemberSet k_stopped = MemberSet::of({k_people[0], k_people[2]});
const MemberSet k_prepared = MemberSet::of({k_people[1], k_people[2]});

struct Hour {
  const char* present;
  const char* date;
  bool contact;
};
constexpr Hour k_hours[] = {
    {"A,B", "2026-02-01", false}, {"A,B,C", "2026-02-02", false}, {"A,C", "2026-02-03", false},
    {"B,C", "2026-02-04", false}, {"A", "2026-02-05", false},     {"B", "2026-02-06", false},
    {"C", "2026-02-07", false},   {"A", "2026-02-08", true},      {"A,B", "2026-02-09", true},
    {"A", "2026-03-06", false},   {"A,B", "2026-03-07", false},   {"A,B,C", "2026-03-08", false}};

/// Writes the practice's rows and notes each word.
class Planter {
 public:
  Planter(practice::Practice& practice, std::vector<Canary>& canaries) : m_practice(practice), m_canaries(canaries) {}

  void plant() {
    set("name", Field::PracticeName);
    set("clinician", Field::Clinician);
    set("crisis-lines", Field::CrisisLine);
    set("policy-individual", Field::PolicyText);
    for (m_couple = 0; m_couple < k_canary_cases; ++m_couple) {
      plant_case();
    }
  }

  void set(const std::string& key, Field field) {
    std::string letters = key;
    std::erase(letters, '-');
    practice::set_practice(m_practice, key, word(letters, field, k_clinicians));
  }

 private:
  Text word(const std::string& name, Field field, const Visibility& sight, std::optional<domain::Date> date = {}) {
    const std::string text = std::string(k_canary) + (m_couple < 0 ? "" : std::to_string(m_couple)) + name + "qz";
    m_canaries.push_back({text, field, m_couple, sight, date, {}});
    return Text::line(text, "canary");
  }

  practice::NewPartner partner(Letter letter) {
    const auto value = [&](const char* name, Field field) { return word(letter.str() + name, field, owned(letter)); };
    practice::NewPartner made;
    made.name = value("name", Field::Name);
    made.display_name = value("display", Field::DisplayName);
    m_canaries.back().on_paper = k_given.has(letter) ? k_given : MemberSet();
    made.alone_name = value("alonename", Field::AloneName);
    made.nickname = value("nickname", Field::Nickname);
    m_canaries.back().on_paper = k_prepared.has(letter) ? k_prepared : MemberSet();
    made.pronouns = value("pronouns", Field::Pronouns);
    made.alone_pronouns = value("alonepronouns", Field::AlonePronouns);
    made.body_words = value("bodywords", Field::BodyWords);
    made.alone_body_words = value("alonebodywords", Field::AloneBodyWords);
    return made;
  }

  domain::ContactCard contact(Letter letter, const std::string& round, Field field) {
    const auto value = [&](const char* name) {
      return word(letter.str() + "contact" + name + round, field, owned(letter));
    };
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

  domain::CareContact care(Letter letter, const std::string& round, Field field) {
    const auto value = [&](const char* name) {
      return word(letter.str() + "care" + name + round, field, owned(letter, MemberSet::of({letter})));
    };
    return {{}, letter, value("name"), value("profession"), value("phone"), value("note")};
  }

  domain::EnquiryCard enquiry(const std::string& round, Field field) {
    const auto value = [&](const char* name) {
      return word(std::string("enquiry") + name + round, field, k_clinicians);
    };
    domain::EnquiryCard card;
    card.called = k_canary_day;
    card.reason = value("reason");
    card.treats = value("treats");
    card.access = value("access");
    card.call_back = value("callback");
    return card;
  }

  // Cards twice: what the second took the place of is nowhere.
  void plant_cards(const domain::CaseId& id, const std::string& round, bool last) {
    const auto kept = [&](Field field) { return last ? field : Field::Superseded; };
    practice::CoupleEdit edit;
    edit.enquiry.emplace(enquiry(round, kept(Field::Enquiry)));
    edit.care.emplace();
    for (const Letter letter : k_people) {
      const MemberSet seen_by = MemberSet::from_bits(m_couple);
      edit.concerns.push_back(
          {letter, word(letter.str() + "concern" + round, kept(Field::Concern), owned(letter, seen_by)), seen_by});
      edit.contacts.push_back(contact(letter, round, kept(Field::Contact)));
      edit.care->push_back(care(letter, round, kept(Field::Care)));
    }
    practice::edit_couple(m_practice, id, edit);
  }

  void plant_hour(const domain::CaseId& id, const Hour& hour) {
    practice::NewSession session;
    session.present = MemberSet::parse(hour.present, "present");
    session.date = domain::parse_date(hour.date, "date");
    session.contact = hour.contact;
    const bool joint = session.present.size() > 1 && !hour.contact;
    const Visibility sight{
        session.present.size() == 1 ? std::optional(session.present.letters().front()) : std::nullopt, std::nullopt,
        joint ? session.present : MemberSet()};
    std::string name = session.present.str() + "hour" + std::to_string(static_cast<unsigned>(session.date->month())) +
                       "x" + std::to_string(static_cast<unsigned>(session.date->day()));
    std::erase(name, ',');
    session.others = {{word(name + "other", Field::SessionOther, sight, session.date),
                       word(name + "role", Field::SessionOther, sight, session.date)}};
    plant_note(practice::add_session(m_practice, id, session).session, name, sight.owner);
  }

  // Of some hours: a joint one, signed and added to; one person's; and the last that is planned, which is the newest.
  void plant_note(const domain::Session& session, const std::string& name, std::optional<Letter> owner) {
    const std::string day = domain::date_text(session.date);
    const Visibility sight{owner, std::nullopt, {}};
    if (day != "2026-02-01" && day != "2026-02-05" && day != "2026-03-08") {
      return;
    }
    const Field field = day == "2026-03-08" ? Field::NewestNote : Field::Note;
    const auto write = [&](const char* section, Field what, const std::string& which) {
      practice::write_note(m_practice, session.id, {{}, {{section, word(name + which, what, sight)}}});
    };
    write("plan", Field::OldNote, "planold");
    practice::write_note(m_practice, session.id, {{}, {{"plan", Text()}}});
    write("plan", day == "2026-02-05" ? Field::LastPlan : field, "plan");
    write("did", field, "did");
    write(owner ? "person_a" : "person_b", field, "person");
    practice::ProcessNote apart(m_practice, session.id, secret());
    apart.save(word(name + "apartold", Field::ProcessNote, sight));
    apart.save(word(name + "apart", Field::ProcessNote, sight));
    const std::string note = practice::note_of(m_practice, session.id, domain::Lens::clinician())->note.id.str();
    if (day == "2026-02-01") {
      practice::sign_note(m_practice, note);
      practice::addend_note(m_practice, note, word(name + "addendum", field, sight));
    }
  }

  void record(const domain::CaseId& id, Letter letter, bool draft, const std::map<std::string, std::string>& answers) {
    practice::NewIntake intake;
    intake.form = k_form;
    intake.partner = letter;
    intake.draft = draft;
    intake.answers = "{";
    for (const auto& [item, value] : answers) {
      intake.answers += (intake.answers.size() == 1 ? "\"" : ",\"") + item + "\":" + value;
    }
    intake.answers += "}";
    practice::record_intake(m_practice, practice::data_folder(), id, intake);
  }

  // In case n each one's words on what brings them are shared with the set n; what is marked for the clinician stays
  // so.
  void plant_answers(const domain::CaseId& id) {
    const MemberSet with = MemberSet::from_bits(m_couple);
    for (const Letter letter : k_people) {
      const auto quoted = [&](const char* name, Field field, MemberSet seen_by) {
        return "\"" + word(letter.str() + name, field, owned(letter, seen_by)).str() + "\"";
      };
      record(id, letter, false, {{"start.why", quoted("whyold", Field::OldAnswer, {})}});
      // Drafts that became answers, or a later draft, are nowhere any more.
      record(id, letter, true, {{"start.why", quoted("draftgone", Field::Superseded, {})}});
      record(id, letter, false,
             {{"start.why", quoted("why", Field::Answer, with.with(letter))},
              {"start.well", quoted("well", Field::Answer, MemberSet::of({letter}))},
              {"S144", quoted("mind", Field::Answer, {})},
              {"B30", "2"}});
      record(id, letter, true, {{"start.why", quoted("draftold", Field::Superseded, {})}});
      record(id, letter, true, {{"start.why", quoted("draft", Field::Draft, {})}});
      if (!with.without(letter).empty()) {
        practice::share_answer(m_practice, id, letter, k_form, "start.why", with);
      }
    }
    for (const domain::Signal& signal : practice::list_signals(m_practice, id, domain::Lens::clinician())) {
      practice::look_at_signal(m_practice, signal.id.str(),
                               word(signal.about.str() + "lookedat", Field::SignalNote, k_clinicians));
    }
  }

  // A private stop with its cover plan, and a medical matter that was cleared and, in case n, shared with the set n.
  void plant_gates(const domain::CaseId& id, Letter letter) {
    const auto value = [&](const char* name, Field field) { return word(letter.str() + name, field, owned(letter)); };
    const auto own = [&](const char* name, Field field) {
      return practice::NewCover{domain::CoverKind::Own, value(name, field)};
    };
    const auto stop = practice::raise_gate(
        m_practice, id, {4, letter, {}, value("stopwhy", Field::GateWhy), own("coverold", Field::OldGate), {}});
    practice::plan_cover(m_practice, stop.gate.id.str(), own("cover", Field::CoverWords));
    practice::raise_gate(m_practice, id, {4, letter, {}, value("stopagain", Field::GateWhy), {}, {}});
    const auto old = practice::raise_gate(m_practice, id, {5, letter, {}, value("painold", Field::OldGate), {}, {}});
    practice::clear_gate(m_practice, old.gate.id.str(), value("clearedold", Field::OldGate),
                         value("limitsold", Field::OldGate));
    const auto pain = practice::raise_gate(m_practice, id, {5, letter, {}, value("painwhy", Field::GateWhy), {}, {}});
    practice::clear_gate(m_practice, pain.gate.id.str(), value("cleared", Field::GateCleared),
                         value("limits", Field::GateCleared));
    const MemberSet with = MemberSet::from_bits(m_couple).without(letter);
    if (!with.empty()) {
      practice::share_gate(m_practice, pain.gate.id.str(), with);
    }
  }

  void plant_casework(const domain::CaseId& id) {
    const auto as_edited = [&](const char* name, bool shared, Field field = Field::Goal) {
      const std::string earlier = std::string(name) + "old";
      const auto goal = practice::add_goal(m_practice, id, word(earlier, Field::Superseded, k_clinicians), shared);
      const Visibility sight{std::nullopt, std::nullopt, shared ? MemberSet::of(k_people) : MemberSet()};
      practice::edit_goal(m_practice, id, goal.id.str(), {word(name, field, sight), {}});
      return goal.id.str();
    };
    as_edited("goalkept", false);
    as_edited("goalshared", true);
    practice::close_goal(m_practice, id, as_edited("goalclosed", true, Field::ClosedGoal));
    for (const Letter letter : k_people) {
      const auto value = [&](const char* name, Field field) { return word(letter.str() + name, field, owned(letter)); };
      plant_gates(id, letter);
      const auto told = practice::add_confidence(m_practice, id,
                                                 {letter,
                                                  value("factold", Field::Superseded),
                                                  value("knowsold", Field::Superseded),
                                                  value("agreedold", Field::Superseded),
                                                  {},
                                                  {}});
      practice::ConfidenceEdit edit;
      edit.fact = value("fact", Field::Confidence);
      edit.who_knows.emplace(value("knows", Field::WhoKnows));
      edit.agreed.emplace(value("agreed", Field::Confidence));
      practice::edit_confidence(m_practice, id, letter, told.id.str(), edit);
      practice::add_medical_line(m_practice, id, letter, value("medical", Field::MedicalLine));
      practice::add_remark(m_practice, id, letter, value("remark", Field::Remark));
    }
  }

  Text paired(const char* name, Field field, MemberSet pair) {
    return word(name, field, {std::nullopt, std::nullopt, pair});
  }

  static void take(const std::string&) {}

  practice::NewHomework homework(const char* exercise, MemberSet pair, domain::NamesMode names, Text note) {
    practice::NewHomework what;
    what.exercise = domain::parse_exercise(exercise, "exercise");
    what.pair = pair;
    what.agreed = pair;
    what.names = names;
    what.note = std::move(note);
    return what;
  }

  void agree(const domain::CaseId& id, const std::string& round, Field field) {
    const auto value = [&](const char* name) { return paired((name + round).c_str(), field, k_given); };
    practice::record_agreement(
        m_practice, id,
        {k_given, value("ban"), value("stopsignal"), value("except"),
         paired(("whoinvites" + round).c_str(), round.empty() ? Field::WhoInvites : field, k_given), value("after"), {}});
  }

  // Each one's account of an occasion, the second in the place of the first; lines for the page before a session.
  void plant_practice(const domain::CaseId& id) {
    const std::string sheet = practice::list_homework(m_practice, id, domain::Lens::clinician()).front().assignment.id.str();
    for (const Letter letter : k_given.letters()) {
      for (const bool last : {false, true}) {
        const auto value = [&](const char* key, Field field, MemberSet seen_by) {
          std::string name = letter.str() + "log" + key + (last ? "" : "old");
          std::erase(name, '_');
          const Text words = word(name, last ? field : Field::Superseded,
                                  owned(letter, seen_by));
          return domain::LogValue{key, words};
        };
        practice::NewLog log;
        log.partner = letter;
        log.done = domain::Done::Yes;
        for (const char* key : {"attention", "distractions", "learned"}) {
          log.fields.push_back(value(key, Field::LogText, MemberSet::of({letter})));
        }
        log.fields.push_back(value("pain_place", Field::LogApart, {}));
        practice::log_homework(m_practice, sheet, log);
      }
    }
    const auto line = [&](const char* name, Field field, domain::AskHow how) {
      return practice::add_brief_note(m_practice, id, {domain::BriefGroup::AskAbout, how, {}, word(name, field, k_clinicians)});
    };
    line("briefline", Field::BriefNote, domain::AskHow::Together);
    line("briefalone", Field::BriefAlone, domain::AskHow::EachAlone);
    practice::close_brief_note(m_practice, id,
                               line("briefclosed", Field::ClosedBriefNote, domain::AskHow::Together).id.str());
  }

  // Before anything holds. A gate is overridden for one sheet, and cleared again.
  void plant_homework(const domain::CaseId& id) {
    for (const Letter letter : k_people) {
      practice::record_screen(m_practice, id, {letter, {}, domain::ScreenOutcome::None, {}, {}});
    }
    const auto data = practice::data_folder();
    practice::assign_homework(m_practice, data, id,
                              homework("E1", k_given, domain::NamesMode::First,
                                       paired("notegiven", Field::SheetNote, k_given)),
                              take);
    plant_practice(id);
    const auto stopped = practice::assign_homework(m_practice, data, id,
                                                   homework("SF1", k_stopped, domain::NamesMode::Blank,
                                                            paired("notestopped", Field::StoppedNote, k_stopped)),
                                                   take);
    practice::stop_homework(m_practice, stopped.assignment.id.str());
    const auto gate = practice::raise_gate(m_practice, id,
                                           {10, k_people[0], {}, word("gateten", Field::GateWhy, owned(k_people[0])),
                                            {}, {}});
    auto against = homework("SF1", k_given, domain::NamesMode::Partners,
                            paired("noteagainst", Field::StoppedNote, k_given));
    against.overrides = {{10, word("overridewhy", Field::OverrideWhy, k_clinicians)}};
    practice::stop_homework(m_practice,
                            practice::assign_homework(m_practice, data, id, against, take).assignment.id.str());
    practice::clear_gate(m_practice, gate.gate.id.str(), word("gatetencleared", Field::GateCleared, owned(k_people[0])), {});
    const auto dropped = practice::keep_prepared(m_practice, data, id,
                                                 homework("E2", k_given, domain::NamesMode::Initials,
                                                          paired("notedropped", Field::Superseded, k_given)));
    practice::drop_prepared(m_practice, dropped.assignment.id.str());
    practice::keep_prepared(m_practice, data, id,
                            homework("E3", k_prepared, domain::NamesMode::Nicknames,
                                     paired("noteprepared", Field::PreparedNote, k_prepared)));
    practice::decide_path(m_practice, id, {k_given, domain::Decision::Repeat, word("reason", Field::PathReason, k_clinicians), {}});
    agree(id, "old", Field::OldAgreement);
    agree(id, "", Field::Agreement);
  }

  void plant_case() {
    practice::NewCouple couple;
    couple.code = word("", Field::Code, k_clinicians).str();
    for (const Letter letter : k_people) {
      couple.partners.push_back(partner(letter));
    }
    const domain::CaseId id = practice::add_couple(m_practice, couple).id;
    practice::CoupleEdit edit;
    edit.relationship.emplace(word("relationship", Field::Relationship, k_clinicians));
    practice::edit_couple(m_practice, id, edit);
    plant_cards(id, "old", false);
    plant_cards(id, "", true);
    plant_homework(id);
    for (const Letter letter : k_people) {
      practice::sign_policy(m_practice, id, letter);
      practice::record_consent(m_practice, id, {letter, 4, "SF1", domain::ConsentState::Given, {}});
      practice::record_willing(
          m_practice, id, {letter, MemberSet::of({letter, letter == k_people[0] ? k_people[1] : k_people[0]}), {}, {}});
      for (const auto kind : {domain::ScreenKind::Safety, domain::ScreenKind::Medical, domain::ScreenKind::Sti}) {
        practice::record_screen(
            m_practice, id,
            {letter,
             kind,
             domain::ScreenOutcome::Raised,
             {},
             word(letter.str() + "how" + std::string(domain::word(kind)), Field::ScreenHow, owned(letter))});
      }
    }
    plant_answers(id);
    plant_casework(id);
    for (const Hour& hour : k_hours) {
      plant_hour(id, hour);
    }
  }

  practice::Practice& m_practice;
  std::vector<Canary>& m_canaries;
  int m_couple = -1;
};

}  // namespace

std::string canary_passphrase() {
  return std::string(k_canary) + "passphraseqz of the river";
}
std::string canary_code(int couple) {
  return std::string(k_canary) + std::to_string(couple) + "qz";
}

practice::Environment CanaryPractice::environment() const {
  practice::Environment made;
  made.cheap_keys = true;
  made.clock = std::make_shared<domain::SetClock>(domain::parse_instant("2026-03-05T14:00:00Z", "now"));
  return made;
}

CanaryPractice::CanaryPractice() : m_program(m_temp.path(), canary_passphrase()) {
  practice::NewPractice what;
  what.name = domain::Text::line("Any practice", "name");
  what.clinician = domain::Text::line("Anybody", "name");
  practice::Practice practice = practice::create_practice(folder(), secret(), what, environment());
  practice::set_practice(practice, "zone", domain::Text::line("UTC", "zone"));
  Planter(practice, m_canaries).plant();
  practice.close();
  std::set<std::string> words;
  for (const Canary& canary : m_canaries) {
    EXPECT_TRUE(words.insert(canary.word).second) << canary.word << " is planted twice";
    EXPECT_EQ(canaries_in(canary.word), std::set<std::string>{canary.word});
  }
}

const CanaryPractice& CanaryPractice::get() {
  static const CanaryPractice practice;
  return practice;
}

practice::Practice CanaryPractice::open() const {
  return practice::open_practice(folder(), secret(), environment());
}

void CanaryPractice::copy_to(const std::filesystem::path& to) const {
  std::filesystem::copy(folder(), to, std::filesystem::copy_options::recursive);
}

}  // namespace attune::test
