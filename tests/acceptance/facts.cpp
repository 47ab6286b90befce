// SPDX-License-Identifier: Apache-2.0
#include "facts.h"

#include "practice/casework.h"
#include "practice/check_ins.h"
#include "practice/couples.h"
#include "practice/forms.h"
#include "practice/gates.h"
#include "practice/hand_over.h"
#include "practice/intake.h"
#include "practice/interview.h"
#include "practice/measures.h"
#include "practice/notes.h"
#include "practice/paths.h"
#include "practice/practice_logs.h"
#include "practice/progress.h"
#include "practice/process_notes.h"
#include "practice/practices.h"
#include "practice/safeguards.h"
#include "practice/sessions.h"
#include "support/asked.h"
#include "support/people.h"

namespace attune::test {
namespace {

using domain::CaseId;
using domain::Letter;
using domain::MemberSet;
using domain::ScreenOutcome;
using domain::Text;
using domain::Visibility;
using practice::Practice;

const Visibility k_clinicians{std::nullopt, std::nullopt, {}};
const Visibility k_as_alone{k_a, std::nullopt, {}};

Text text(const char* words) {
  return Text::from(words, "fact");
}
domain::Date day(const char* words) {
  return domain::parse_date(words, "fact");
}
MemberSet people(const char* letters) {
  return MemberSet::parse(letters, "fact");
}

// Whoever tells the fact has a practice with a passphrase of theirs.
void write_apart(Practice& practice, const domain::SessionId& session, const Text& words) {
  for (const char* passphrase : {"ebb and flow of the river", "several plain words"}) {
    try {
      practice::write_process_note(practice, session, crypto::Secret::copy_of(std::string_view(passphrase)), words);
      return;
    } catch (const Error& error) {
      if (error.code() != ErrorCode::WrongPassphrase) {
        throw;
      }
    }
  }
  throw Error(ErrorCode::WrongPassphrase);
}

Fact screen(const char* name, ScreenOutcome outcome, domain::ScreenKind kind = domain::ScreenKind::Safety) {
  return {name, k_as_alone, [=](Practice& practice, const CaseId& id) {
            practice::record_screen(practice, id, {k_a, kind, outcome, {}, text("A long account of what was said")});
          }};
}

Fact consent(const char* name, int kind, domain::ConsentState state) {
  return {name, k_as_alone, [=](Practice& practice, const CaseId& id) {
            practice::record_consent(practice, id, {k_a, kind, "SF1", state, {}});
          }};
}

Fact hour(const char* name, const char* present, const char* date, bool contact, Visibility sight,
          std::optional<domain::SessionState> state = {}) {
  return {name, sight, [=](Practice& practice, const CaseId& id) {
            practice::NewSession session;
            session.present = people(present);
            session.date = day(date);
            session.start = domain::TimeOfDay{9 * 60};
            session.minutes = 333;
            session.contact = contact;
            session.state = state;
            session.others = {{text("A very long name of an interpreter"), text("interpreter")}};
            practice::add_session(practice, id, session);
          }};
}

Fact edit(const char* name, Visibility sight, const std::function<void(practice::CoupleEdit&)>& change) {
  return {name, sight, [change](Practice& practice, const CaseId& id) {
            practice::CoupleEdit edit;
            change(edit);
            practice::edit_couple(practice, id, edit);
          }};
}

Fact partner(const char* name, Visibility sight, const std::function<void(practice::PartnerEdit&)>& change) {
  return edit(name, sight, [change](practice::CoupleEdit& edit) {
    practice::PartnerEdit partner;
    partner.letter = k_a;
    change(partner);
    edit.partners = {partner};
  });
}

Fact concern(const char* name, const char* seen_by) {
  const MemberSet set = *seen_by == '\0' ? MemberSet() : people(seen_by);
  return edit(name, {k_a, std::nullopt, set}, [set](practice::CoupleEdit& edit) {
    edit.concerns = {{k_a, text("What I could never say aloud"), set}};
  });
}

Fact care(const char* name, Letter about) {
  return edit(name, {about, std::nullopt, MemberSet::of({about})}, [about](practice::CoupleEdit& edit) {
    edit.care.emplace();
    edit.care->push_back({{}, about, text("Somebody who treats"), text("psychiatrist"), {}, text("since March")});
  });
}

Fact contact(const char* name, Letter letter) {
  return edit(name, {letter, std::nullopt, {}}, [letter](practice::CoupleEdit& edit) {
    domain::ContactCard card;
    card.letter = letter;
    card.phone = text("+44 20 7946 0000");
    card.safe_times = text("never after six");
    card.born = day("1980-01-01");
    edit.contacts = {card};
  });
}

// What A answers, and with whom a line of it is shared; nobody: it stays A's own.
Fact intake(const char* name, const char* answers, Visibility sight,
            const std::function<void(Practice&, const CaseId&)>& then = {}, bool draft = false) {
  return {name, sight, [=](Practice& practice, const CaseId& id) {
            practice::record_intake(practice, practice::data_folder(), id,
                                    {"barriers-and-brakes", k_a, answers, "fact", draft, {}});
            if (then) {
              then(practice, id);
            }
          }};
}

std::function<void(Practice&, const CaseId&)> share(const char* item, const char* with) {
  return [=](Practice& practice, const CaseId& id) {
    practice::share_answer(practice, id, k_a, "barriers-and-brakes", item, people(with));
  };
}

std::string raise(Practice& practice, const CaseId& id, int gate, Letter about,
                  std::optional<practice::NewCover> next = {}) {
  const practice::NewGate what{gate, about, {}, text("A long account of what it rests on"), next, {}};
  return practice::raise_gate(practice, id, what).gate.id.str();
}

Fact gate(const char* name, int code, Letter about, std::optional<practice::NewCover> next = {}) {
  return {name, {about, std::nullopt, {}}, [=](Practice& practice, const CaseId& id) {
            raise(practice, id, code, about, next);
          }};
}

Fact cleared(const char* name, const char* limits) {
  return {name, k_as_alone, [=](Practice& practice, const CaseId& id) {
            practice::clear_gate(practice, raise(practice, id, 5, k_a), text("A letter"),
                                 *limits == '\0' ? std::optional<Text>() : text(limits));
          }};
}

Fact goal(const char* name, bool shared, Visibility sight) {
  return {name, sight, [=](Practice& practice, const CaseId& id) {
            practice::add_goal(practice, id, text("What they work towards"), shared, day("2026-03-02"));
          }};
}

Fact moved(const char* name, const std::function<void(Practice&, const CaseId&)>& move) {
  return {name, k_clinicians, move};
}

// An exercise of talk, which nothing of both twins holds, for these two.
practice::NewHomework homework(const char* pair) {
  practice::NewHomework what;
  what.exercise = domain::parse_exercise("E5", "fact");
  what.pair = people(pair);
  what.note = text("What was said about it");
  what.names = domain::NamesMode::First;
  return what;
}

Fact sheet(const char* name, const char* pair, Visibility sight,
           const std::function<void(Practice&, const std::string&)>& then) {
  return {name, sight, [=](Practice& practice, const CaseId& id) {
            then(practice, practice::keep_prepared(practice, practice::data_folder(), id, homework(pair))
                               .assignment.id.str());
          }};
}

// The sheet that A and B have in both twins.
std::string given_sheet(const Practice& practice, const CaseId& id) {
  for (const auto& each : practice::list_homework(practice, id, domain::Lens::clinician())) {
    if (each.assignment.state == domain::AssignmentState::Given && each.assignment.pair == people("A,B")) {
      return each.assignment.id.str();
    }
  }
  return {};
}

Fact agreement(const char* name, const char* pair) {
  return {name, {std::nullopt, std::nullopt, people(pair)}, [=](Practice& practice, const CaseId& id) {
            practice::record_agreement(practice, id, {people(pair), text("No kissing yet"), text("A hand on the arm"),
                                                      text("Alone"), text("By turns"), text("Tea"), {}});
          }};
}

std::vector<Fact> homework_facts() {
  const auto keep = [](Practice&, const std::string&) {};
  const auto give = [](Practice& practice, const std::string& id) {
    practice::give_prepared(practice, id, [](const std::string&) {});
  };
  const Visibility other_pairs{std::nullopt, std::nullopt, people("A,C")};
  std::vector<Fact> facts;
  facts.push_back(sheet("a sheet prepared for A and C", "A,C", other_pairs, keep));
  facts.push_back(sheet("a sheet given to A and C", "A,C", other_pairs, give));
  facts.push_back(sheet("a sheet prepared and taken away", "A,B", k_clinicians,
                        [](Practice& practice, const std::string& id) { practice::drop_prepared(practice, id); }));
  facts.push_back({"a sheet stopped", {std::nullopt, std::nullopt, people("A,B")},
                   [](Practice& practice, const CaseId& id) {
                     practice::stop_homework(practice, given_sheet(practice, id));
                   }});
  facts.push_back({"a sheet printed again", k_clinicians, [](Practice& practice, const CaseId& id) {
                     practice::reprint(practice, given_sheet(practice, id), [](const std::string&) {});
                   }});
  // The sheet is the pair's; that a gate stood against it, and why it was given, is not.
  facts.push_back({"a sheet given against a gate of A's", {std::nullopt, std::nullopt, people("A,C")},
                   [](Practice& practice, const CaseId& id) {
                     raise(practice, id, 10, k_a);
                     auto what = homework("A,C");
                     what.exercise = domain::parse_exercise("SF1", "fact");
                     what.agreed = people("A,C");
                     what.overrides = {{10, text("Both asked for it, and wine is off the table")}};
                     practice::assign_homework(practice, practice::data_folder(), id, what, [](const std::string&) {});
                   }});
  facts.push_back(agreement("an agreement of A and C", "A,C"));
  facts.push_back(agreement("another version of an agreement", "A,B"));
  for (const auto& [decision, word] : domain::Words<domain::Decision>::table) {
    facts.push_back({"a decision on the path, " + std::string(word), k_clinicians,
                     [decision = decision](Practice& practice, const CaseId& id) {
                       practice::decide_path(practice, id, {people("A,B"), decision, text("Too fast for one of them"), {}});
                     }});
  }
  facts.push_back({"a card of what was agreed", k_clinicians, [](Practice& practice, const CaseId& id) {
                     practice::give_agreement_card(practice, practice::data_folder(), id, people("A,B"),
                                                   domain::PaperSize::A4, [](const std::string&) {});
                   }});
  return facts;
}

// The hour at which these were, and nobody else.
domain::SessionId hour_of(const Practice& practice, const CaseId& id, const char* present) {
  for (const practice::SessionView& each : practice::list_sessions(practice, id, domain::Lens::clinician())) {
    if (each.session.present == people(present)) {
      return each.session.id;
    }
  }
  return {};
}

std::string write(Practice& practice, const CaseId& id, const char* present) {
  const practice::NoteChange change{{}, {{"plan", text("Ask about the friend, alone")}, {"did", text("E1")}}};
  return practice::write_note(practice, hour_of(practice, id, present), change).note.id.str();
}

std::vector<Fact> note_facts() {
  std::vector<Fact> facts;
  facts.push_back({"a note of a joint hour", k_clinicians,
                   [](Practice& practice, const CaseId& id) { write(practice, id, "A,B,C"); }});
  facts.push_back({"a note of an hour of B's", {k_b, std::nullopt, {}},
                   [](Practice& practice, const CaseId& id) { write(practice, id, "B"); }});
  facts.push_back({"a note signed and added to", k_clinicians, [](Practice& practice, const CaseId& id) {
                     const std::string note = write(practice, id, "A,B,C");
                     practice::sign_note(practice, note);
                     practice::addend_note(practice, note, text("It was the sister, not the friend"));
                   }});
  return facts;
}

// One account of the sheet that A and B have; what it says besides.
Fact account(const char* name, Letter of, const std::vector<std::pair<const char*, const char*>>& fields,
             domain::Done done = domain::Done::Yes) {
  return {name, {of, std::nullopt, MemberSet::of({of})}, [=](Practice& practice, const CaseId& id) {
            practice::NewLog log;
            log.partner = of;
            log.done = done;
            for (const auto& [key, value] : fields) {
              log.fields.push_back(domain::log_value(key, value));
            }
            practice::log_homework(practice, given_sheet(practice, id), log);
          }};
}

Fact tracked(const char* name, const char* measure, int score, Visibility sight) {
  return {name, sight, [=](Practice& practice, const CaseId& id) {
            practice::record_measure(practice, id, {k_a, measure, score, day("2026-03-04")});
          }};
}

Fact arrived(const char* name, Visibility sight, const domain::CheckIn& said) {
  return {name, sight, [=](Practice& practice, const CaseId& id) {
            practice::check_in(practice, hour_of(practice, id, "A,B,C"), said);
          }};
}

std::vector<Fact> practice_facts() {
  std::vector<Fact> facts;
  facts.push_back(account("an account of A's", k_a, {{"presence", "7"}, {"attention", "The ceiling"}}));
  facts.push_back(account("a limit crossed", k_a, {{"limit", "crossed"}}));
  facts.push_back(account("a stop that was not respected", k_b, {{"stop_used", "yes"}, {"stop_respected", "no"}}));
  facts.push_back(account("pain", k_b, {{"pain", "6"}, {"pain_place", "Low in the pelvis"}}));
  facts.push_back(account("an evening left out", k_b, {}, domain::Done::No));
  facts.push_back(account("a mark", k_a, {{"mark", "yes"}}));
  facts.push_back(tracked("a tracker of A's", "T-e", 4, {k_a, std::nullopt, people("A")}));
  facts.push_back(tracked("not free to say no", "T-b", 2, k_as_alone));
  facts.push_back(tracked("pressure", "T-f", 9, k_as_alone));
  facts.push_back({"other trackers chosen", k_clinicians, [](Practice& practice, const CaseId& id) {
                     practice::choose_measures(practice, id, {"T-f", "T-j"});
                   }});
  domain::CheckIn said;
  said.partner = k_a;
  said.go_on = domain::GoOn::NotNow;
  said.alone = domain::TimeAlone::Today;
  // That there was a check-in is theirs to know; of these answers nobody.
  facts.push_back(arrived("asked not to go on", {k_a, std::nullopt, people("A")}, said));
  said.arrive = domain::Arriving::Tense;
  said.energy = domain::Energy::Low;
  facts.push_back(arrived("arrived tense", {k_a, std::nullopt, people("A")}, said));
  facts.push_back({"a line for the page before a session", k_clinicians, [](Practice& practice, const CaseId& id) {
                     practice::add_brief_note(practice, id, {domain::BriefGroup::ToldAlone, domain::AskHow::DoNotRaise, k_a,
                                                             text("She has not told him about the flat")});
                   }});
  return facts;
}

std::vector<Fact> all() {
  std::vector<Fact> facts = homework_facts();
  for (Fact& each : practice_facts()) {
    facts.push_back(std::move(each));
  }
  for (Fact& each : note_facts()) {
    facts.push_back(std::move(each));
  }
  facts.push_back(screen("a screen without outcome", ScreenOutcome::None));
  facts.push_back(screen("a screen raised", ScreenOutcome::Raised));
  facts.push_back(screen("a screen unfinished", ScreenOutcome::Unfinished, domain::ScreenKind::Sti));
  facts.push_back(consent("a consent given", 6, domain::ConsentState::Given));
  facts.push_back(consent("a consent withdrawn", 4, domain::ConsentState::Withdrawn));
  facts.push_back({"a willingness", k_as_alone, [](Practice& practice, const CaseId& id) {
                     practice::record_willing(practice, id, {k_a, people("A,B"), "SF5", {}});
                   }});
  facts.push_back(hour("an hour alone", "A", "2026-03-04", false, k_as_alone));
  facts.push_back(hour("an hour alone on the day of a joint one", "A", "2026-03-01", false, k_as_alone));
  facts.push_back(hour("an hour alone planned first of all", "A", "2026-03-06", false, k_as_alone));
  facts.push_back(
      hour("an hour alone cancelled", "A", "2026-03-02", false, k_as_alone, domain::SessionState::Cancelled));
  facts.push_back(hour("a telephone call", "A", "2026-03-03", true, k_as_alone));
  facts.push_back(hour("a contact with two", "A,B", "2026-03-03", true, k_clinicians));
  facts.push_back(hour("an hour with A and C", "A,C", "2026-03-04", false, {{}, {}, people("A,C")}));
  facts.push_back(hour("an hour planned with A and C", "A,C", "2026-03-06", false, {{}, {}, people("A,C")}));
  facts.push_back(contact("a contact card", k_a));
  facts.push_back(contact("the other's contact card", k_b));
  facts.push_back(edit("an enquiry card", k_clinicians, [](practice::CoupleEdit& edit) {
    domain::EnquiryCard card;
    card.called = day("2026-01-01");
    card.partner_knows = false;
    card.reason = text("The partner does not know of this call");
    edit.enquiry.emplace(card);
  }));
  facts.push_back(concern("a concern for the clinician", ""));
  facts.push_back(concern("a concern of one's own", "A"));
  facts.push_back(concern("a concern told to the other", "A,B"));
  facts.push_back(concern("a concern told to the other alone", "B"));
  facts.push_back(care("who else treats A", k_a));
  facts.push_back(care("who else treats B", k_b));
  facts.push_back(partner("another full name", {k_a, std::nullopt, {}}, [](practice::PartnerEdit& edit) {
    edit.name = text("Somebody Else Entirely");
    edit.display_name = text("Maya");  // left out, it would follow the name
  }));
  facts.push_back(partner("a name alone", k_clinicians, [](practice::PartnerEdit& edit) {
    edit.alone_name.emplace(text("A name for this room only"));
    edit.alone_pronouns.emplace(text("they/them"));
  }));
  facts.push_back(partner("words for the body", k_clinicians, [](practice::PartnerEdit& edit) {
    edit.body_words.emplace(text("words"));
    edit.alone_body_words.emplace(text("other words"));
  }));
  facts.push_back(
      partner("a nickname", k_clinicians, [](practice::PartnerEdit& edit) { edit.nickname.emplace(text("Mimi")); }));
  facts.back().looked_at_in = "draw_sheet";  // a mode of naming prints it
  facts.push_back(
      partner("a role", k_clinicians, [](practice::PartnerEdit& edit) { edit.role = domain::Role::Attending; }));
  facts.push_back(edit("how names stand on sheets", k_clinicians,
                       [](practice::CoupleEdit& edit) { edit.names = domain::NamesMode::Initials; }));
  const Visibility own{k_a, std::nullopt, people("A")};
  facts.push_back(intake("answers of one's own", R"({"B7":2,"B8":3,"A1":0,"start.why":"Because of last year"})", own));
  facts.push_back(intake("an answer to look at", R"({"B30":2})", {k_a, std::nullopt, {}}));
  facts.push_back(intake("an answer that is none to look at", R"({"B30":0})", {k_a, std::nullopt, {}}));
  facts.push_back(intake("what is shared answered otherwise, alone", R"({"B2":0,"B3":3})", own));
  facts.push_back(intake("what is shared not said again", R"({"B2":"rather-not-say"})", {k_a, std::nullopt, {}}));
  facts.push_back(intake("rather not say", R"({"B7":"rather-not-say"})", {k_a, std::nullopt, {}}));
  facts.push_back(intake("a draft", R"({"B7":2,"B30":3})", k_clinicians, {}, true));
  facts.push_back({"a draft begun by an interview", k_clinicians, [](Practice& practice, const CaseId& id) {
                     practice::Interview interview(practice, practice::data_folder(), id, k_a, k_form);
                     choose(interview, "B30", {2});
                     type(interview, "start.why", "Because of last year");
                     interview.keep();
                   }});
  facts.push_back({"an interview finished", own, [](Practice& practice, const CaseId& id) {
                     practice::Interview interview(practice, practice::data_folder(), id, k_a, k_form);
                     choose(interview, "B7", {3});
                     choose(interview, "A13", {2});
                     interview.finish();
                   }});
  facts.push_back({"everything answered alone", own, [](Practice& practice, const CaseId& id) {
                     practice::Interview interview(practice, practice::data_folder(), id, k_a, k_form);
                     choose_everywhere(interview);
                     interview.finish();
                   }});
  facts.push_back({"a hand-over left in the middle", k_clinicians, [](Practice& practice, const CaseId& id) {
                     practice::HandOver hand_over(practice, practice::data_folder(), id, k_a, k_form, people("A"));
                     choose(hand_over, "B7", {3});
                     type(hand_over, "start.why", "Because of last year");
                     hand_over.keep();
                   }});
  facts.push_back({"a hand-over given back", own, [](Practice& practice, const CaseId& id) {
                     practice::HandOver hand_over(practice, practice::data_folder(), id, k_a, k_form, people("A,B"));
                     choose(hand_over, "B7", {3});
                     choose(hand_over, "A13", {2});
                     hand_over.finish();
                   }});
  facts.push_back(
      intake("an answer shared with B", R"({"B7":2})", {k_a, std::nullopt, people("A,B")}, share("B7", "B")));
  facts.push_back(
      intake("an answer shared and taken back", R"({"B7":2})", own, [](Practice& practice, const CaseId& id) {
        share("B7", "B,C")(practice, id);
        practice::unshare_answer(practice, id, k_a, "barriers-and-brakes", "B7", people("B,C"));
      }));
  facts.push_back(
      intake("a signal looked at", R"({"B1a":3})", {k_a, std::nullopt, {}}, [](Practice& practice, const CaseId& id) {
        const auto signals = practice::list_signals(practice, id, domain::Lens::clinician());
        practice::look_at_signal(practice, signals.front().id.str(), text("Talked about, alone"));
      }));
  facts.push_back(gate("G1 raised", 1, k_a));
  facts.push_back(gate("G5 raised", 5, k_a));
  facts.push_back(gate("G7 raised about the other", 7, k_b));
  facts.push_back(gate("a cover plan", 9, k_a, practice::NewCover{domain::CoverKind::Own, text("We stay with talk")}));
  facts.push_back(cleared("a gate cleared", ""));
  facts.push_back(cleared("a gate cleared with limits", "Not on the back"));
  facts.push_back(
      {"a gate shared with B", {k_a, std::nullopt, people("A,B")}, [](Practice& practice, const CaseId& id) {
         practice::share_gate(practice, raise(practice, id, 5, k_a), people("B"));
       }});
  facts.push_back({"a gate shared and taken back", k_as_alone, [](Practice& practice, const CaseId& id) {
                     const std::string raised = raise(practice, id, 6, k_a);
                     practice::share_gate(practice, raised, people("B,C"));
                     practice::share_gate(practice, raised, {});
                   }});
  facts.push_back(goal("a goal of the clinician's", false, k_clinicians));
  facts.push_back(goal("a goal shared", true, {std::nullopt, std::nullopt, people("A,B,C")}));
  facts.push_back(
      {"a confidence", k_clinicians, [](Practice& practice, const CaseId& id) {
         practice::add_confidence(
             practice, id,
             {k_a, text("There is somebody else"), text("A friend"), text("Told by summer"), day("2026-03-08"), {}});
       }});
  facts.push_back({"a medical line", k_clinicians, [](Practice& practice, const CaseId& id) {
                     practice::add_medical_line(practice, id, k_a, text("Referred to a physiotherapist"));
                   }});
  facts.push_back({"a process note", k_clinicians, [](Practice& practice, const CaseId& id) {
                     const auto sessions = practice::list_sessions(practice, id, domain::Lens::clinician());
                     for (const char* words : {"What I felt and did not say", "Something else"}) {
                       write_apart(practice, sessions.front().session.id, text(words));
                     }
                   }});
  facts.back().apart = true;
  facts.push_back({"a remark", k_clinicians, [](Practice& practice, const CaseId& id) {
                     practice::add_remark(practice, id, k_a, text("Ask about the friend when we are alone"));
                   }});
  facts.push_back(moved("a pause", [](Practice& practice, const CaseId& id) { practice::pause_couple(practice, id); }));
  facts.push_back(moved("an end", [](Practice& practice, const CaseId& id) { practice::close_couple(practice, id); }));
  facts.back().looked_at_in = "draw_sheet";  // a closed case gets none
  facts.push_back(moved("a recovery sheet", [](Practice& practice, const CaseId&) {
    practice::make_printed_key(practice, practice::PrintedKey::Recovery,
                               crypto::Secret::copy_of("ebb and flow of the river"));
  }));
  facts.push_back({"another case", k_clinicians, [](Practice& practice, const CaseId&) {
                     practice::NewCouple couple;
                     couple.code = "C-013";
                     practice::NewPartner partner;
                     partner.name = text("A stranger");
                     couple.partners = {partner, partner, partner};
                     couple.enquiry.emplace();
                     couple.enquiry->called = day("2026-03-01");
                     const CaseId id = practice::add_couple(practice, couple).id;
                     practice::NewSession session;
                     session.present = people("A,B,C");
                     practice::add_session(practice, id, session);
                     practice::CoupleEdit edit;
                     edit.concerns = {{k_a, text("A stranger's words"), people("A,B,C")}};
                     practice::edit_couple(practice, id, edit);
                     practice::sign_policy(practice, id, k_a);
                   }});
  return facts;
}

}  // namespace

const std::vector<Fact>& facts() {
  static const std::vector<Fact> list = all();
  return list;
}

}  // namespace attune::test
