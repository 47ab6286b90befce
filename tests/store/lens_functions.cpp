// SPDX-License-Identifier: Apache-2.0
#include "store/lens_functions.h"

#include "store/brief_notes.h"
#include "store/cases.h"
#include "store/casework.h"
#include "store/check_ins.h"
#include "store/gates.h"
#include "store/homework.h"
#include "store/intake.h"
#include "store/measures.h"
#include "store/notes.h"
#include "store/practice_logs.h"
#include "store/safeguards.h"
#include "store/search.h"
#include "store/sessions.h"
#include "store/signals.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace attune::test {
namespace {

using domain::Lens;

const domain::Date k_planted = domain::parse_date("2026-03-05", "d");
const domain::Date k_between = domain::parse_date("2026-06-01", "d");

std::string key(const domain::Concern& item) {
  return item.words.str();
}
std::string key(const domain::ContactCard& item) {
  return item.phone->str();
}
std::string key(const domain::CareContact& item) {
  return item.id.str();
}
std::string key(const domain::Answer& item) {
  return item.text.str();
}
std::string key(const store::NumberedSession& item) {
  return item.session.id.str();
}
std::string key(const domain::GateOverride& item) {
  return std::to_string(item.gate);
}
template <class T>
std::string key(const T& item) {
  return item.id.str();
}

template <class T>
Keys keys(const std::vector<T>& items) {
  Keys all;
  for (const T& item : items) {
    all.insert(key(item));
  }
  EXPECT_EQ(all.size(), items.size()) << "something stands there twice";
  return all;
}

// A repository function over one case, against the items of a kind.
template <class Read>
LensFunction of_case(std::string_view name, Read read, std::vector<Item> Planted::*items) {
  return {
      name,
      [read](const Planted& planted, const Lens& lens) { return keys(read(planted.sql(), Planted::couple(), lens)); },
      [items](const Planted& planted, const Lens& lens) { return seen(planted.*items, lens); }};
}

// Over all cases: the other case's row, which everyone may see and A owns, is there too.
Keys sessions_of_all(const Planted& planted, const Lens& lens) {
  Keys all = seen(planted.sessions, lens);
  const Item other{"SOTHER0000000000", {domain::Letter('A'), std::nullopt, domain::MemberSet::everyone_ever()}};
  all.merge(seen({other}, lens));
  return all;
}

void add_case(Keys& all, const domain::CoupleCase& couple) {
  all.insert(couple.id.str());
  for (const domain::Member& member : couple.members) {
    all.insert(couple.id.str() + member.letter.str());
  }
  if (couple.enquiry) {
    all.insert(couple.enquiry->reason->str());
  }
}

// Members whom the lens may see; the case is there when it belongs to those who look.
Keys cases_expected(const Planted& planted, const Lens& lens) {
  std::map<std::string, std::vector<PlantedMember>> by_case;
  for (const std::string& couple : planted.cases) {
    by_case[couple];
  }
  for (const PlantedMember& member : planted.members) {
    if (domain::may_see(lens, member.sight)) {
      by_case[member.couple].push_back(member);
    }
  }
  Keys all;
  for (const auto& [couple, members] : by_case) {
    const auto has = [&, &shown = members](domain::Letter letter, bool current) {
      return std::any_of(shown.begin(), shown.end(), [&](const PlantedMember& member) {
        return member.letter == letter && (member.current || !current);
      });
    };
    const auto people = lens.people().letters();
    const bool belongs =
        lens.is_clinician() ||
        (lens.released() ? has(*lens.released(), false)
                         : std::all_of(people.begin(), people.end(), [&](auto each) { return has(each, true); }));
    if (!belongs) {
      continue;
    }
    all.insert(couple);
    for (const PlantedMember& member : members) {
      all.insert(couple + member.letter.str());
    }
  }
  all.merge(seen(planted.enquiries, lens));
  return all;
}

Keys around_expected(const Planted& planted, const Lens& lens) {
  std::map<std::string, std::string> next;
  std::map<std::string, std::string> last;
  for (const PlantedRow& hour : planted.planned) {  // oldest first: the first is the next
    if (domain::may_see(lens, hour.sight)) {
      next.emplace(hour.couple, hour.key);
    }
  }
  for (const PlantedRow& hour : planted.held) {
    if (domain::may_see(lens, hour.sight)) {
      last.insert_or_assign(hour.couple, hour.key);
    }
  }
  Keys all;
  for (const auto* each : {&next, &last}) {
    for (const auto& [couple, hour] : *each) {
      all.insert(hour);
    }
  }
  return all;
}

Keys around_read(const Planted& planted, const Lens& lens) {
  Keys all;
  for (const auto& [couple, around] : store::sessions_around(planted.sql(), k_between, lens)) {
    for (const auto& session : {around.next, around.last}) {
      if (session) {
        all.insert(session->id.str());
      }
    }
  }
  return all;
}

// Case, person and due date, or that something is signed.
Keys states_read(const Planted& planted, const Lens& lens) {
  Keys all;
  for (const store::SafeguardState& state : store::safeguard_states(planted.sql(), lens)) {
    const std::string person = state.case_id + state.partner.str();
    if (state.safety_due) {
      all.insert(person + domain::date_text(*state.safety_due));
    }
    if (!state.signed_kinds.empty()) {
      all.insert(person + "signed");
    }
  }
  return all;
}

Keys states_expected(const Planted& planted, const Lens& lens) {
  std::map<std::string, std::string> due;  // the later takes the earlier's place
  Keys all;
  const auto add = [&](const std::string& couple, const domain::Visibility& sight, const std::string& what) {
    const std::string person = couple + sight.owner->str();
    if (!domain::may_see(lens, sight)) {
      return;
    }
    if (what == "signed") {
      all.insert(person + what);
    } else {
      due.insert_or_assign(person, person + what);
    }
  };
  const domain::Visibility others{domain::Letter('A'), std::nullopt, domain::MemberSet::everyone_ever()};
  for (const Item& item : planted.screens) {
    add(Planted::couple().str(), item.sight, "2026-06-03");
  }
  for (const Item& item : planted.signatures) {
    add(Planted::couple().str(), item.sight, "signed");
  }
  add(Planted::other().str(), others, "2026-06-03");
  add(Planted::other().str(), others, "signed");
  for (const auto* rows : {&planted.safety, &planted.policies}) {
    for (const PlantedRow& row : *rows) {
      add(row.couple, row.sight, row.key);
    }
  }
  for (const auto& [person, key] : due) {
    all.insert(key);
  }
  return all;
}

// Of all cases, with what the other case's one has: one that everyone may see and A owns.
const domain::Visibility k_others{domain::Letter('A'), std::nullopt, domain::MemberSet::everyone_ever()};

Keys open_signals_expected(const Planted& planted, const Lens& lens) {
  Keys all = seen(planted.signals, lens);
  all.merge(seen({{"GOTHER0000000000", k_others}}, lens));
  return all;
}

// That a plan stands for a gate is there for whoever may see the plan.
Keys open_gates_read(const Planted& planted, const Lens& lens) {
  Keys all;
  for (const store::OpenGate& gate : store::open_gates(planted.sql(), lens)) {
    all.insert(gate.id.str() + (gate.planned ? " planned" : ""));
  }
  return all;
}

Keys open_gates_expected(const Planted& planted, const Lens& lens) {
  Keys all = seen(planted.gates, lens);
  all.merge(seen({{"DOTHER0000000000 planned", k_others}}, lens));  // so does who may see the gate
  const bool hidden = domain::may_see(lens, {domain::Letter('A'), std::nullopt, {}});
  all.merge(seen({{std::string("DPLANNEDFOR00000") + (hidden ? " planned" : ""), k_others}}, lens));
  return all;
}

constexpr std::size_t k_some = 3;  // one by one is slow: every third

Keys one_by_one(const Planted& planted, const Lens& lens) {
  Keys all;
  for (std::size_t at = 0; at < planted.sessions.size(); at += k_some) {
    if (const auto found = store::find_session(planted.sql(), domain::SessionId(planted.sessions[at].key), lens)) {
      all.insert(found->session.id.str());
    }
  }
  return all;
}

Keys one_by_one_expected(const Planted& planted, const Lens& lens) {
  std::vector<Item> some;
  for (std::size_t at = 0; at < planted.sessions.size(); at += k_some) {
    some.push_back(planted.sessions[at]);
  }
  return seen(some, lens);
}

// What a draft holds is planted as its id.
Keys drafts(const Planted& planted, const Lens& lens) {
  Keys all;
  for (std::size_t at = 0; at < planted.intakes.size(); at += k_some) {
    if (const auto found = store::intake_draft(planted.sql(), domain::IntakeId(planted.intakes[at].key), lens)) {
      all.insert(*found);
    }
  }
  return all;
}

Keys drafts_expected(const Planted& planted, const Lens& lens) {
  std::vector<Item> some;
  for (std::size_t at = 0; at < planted.intakes.size(); at += k_some) {
    some.push_back(planted.intakes[at]);
  }
  return seen(some, lens);
}

Keys found_cases(const Planted& planted, const Lens& lens) {
  Keys all;
  for (const std::string& id : planted.cases) {
    if (const auto found = store::find_case(planted.sql(), domain::CaseId(id), lens)) {
      add_case(all, *found);
    }
  }
  return all;
}

Keys listed_cases(const Planted& planted, const Lens& lens) {
  Keys all;
  for (const domain::CoupleCase& couple : store::list_cases(planted.sql(), lens)) {
    add_case(all, couple);
  }
  return all;
}

// One by one, those whose drawing is handed out.
Keys drawings(const Planted& planted, const Lens& lens) {
  Keys all;
  for (const Item& item : planted.assignments) {
    if (store::assignment_drawing(planted.sql(), domain::AssignmentId(item.key), lens)) {
      all.insert(item.key);
    }
  }
  return all;
}

Keys drawings_expected(const Planted& planted, const Lens& lens) { return seen(planted.assignments, lens); }

// Words that begin with the letter of a kind find all of it; its key is its words.
struct Searched {
  store::SearchShelf shelf;
  const char* letter;
  std::vector<Item> Planted::*items;
  bool clinicians_alone = false;  ///< whoever else might see the row elsewhere
};
const std::vector<Searched>& searched() {
  using S = store::SearchShelf;
  static const std::vector<Searched> all{{S::Cases, "N", &Planted::concerns},
                                         {S::Cases, "K", &Planted::contacts},
                                         {S::Cases, "A", &Planted::care},
                                         {S::Cases, "L", &Planted::goals},
                                         {S::Cases, "F", &Planted::confidences, true},
                                         {S::Cases, "Z", &Planted::medical_lines, true},
                                         {S::Cases, "B", &Planted::remarks, true},
                                         {S::Notes, "9", &Planted::notes},
                                         {S::Interviews, "V", &Planted::answers},
                                         {S::Homework, "T", &Planted::assignments},
                                         {S::Homework, "Y", &Planted::agreements}};
  return all;
}

Keys words_read(const Planted& planted, const Lens& lens) {
  Keys all;
  for (const Searched& each : searched()) {
    const auto query = domain::parse_query(each.letter);
    for (const store::SearchFound& found :
         store::find_words(planted.sql(), each.shelf, query, std::nullopt, lens, 100'000)) {
      const std::string& key = found.document.parts.front().text;
      if (key.starts_with(each.letter) && key.size() == 16 && found.entity != "case") {
        EXPECT_TRUE(all.insert(key).second) << key << " is found twice";
      }
    }
  }
  return all;
}

Keys words_expected(const Planted& planted, const Lens& lens) {
  Keys all;
  for (const Searched& each : searched()) {
    std::vector<Item> items = planted.*each.items;
    const std::string other = std::string(each.letter) + "OTHER0000000000";
    std::erase_if(items, [&](const Item& item) { return item.key == other; });
    items.push_back({other, {domain::Letter('A'), std::nullopt, domain::MemberSet::everyone_ever()}});
    if (each.letter == std::string_view("T")) {
      items.push_back({Planted::assignment().str(), {std::nullopt, std::nullopt, {}}});
    }
    all.merge(each.clinicians_alone && !lens.is_clinician() ? Keys() : seen(items, lens));
  }
  return all;
}

// By their hours.
Keys notes_of_hours(const Planted& planted, const Lens& lens) {
  Keys all;
  for (const Item& item : planted.sessions) {
    if (const auto note = store::find_note_of(planted.sql(), domain::SessionId(item.key), lens)) {
      EXPECT_EQ(note->session.str(), item.key);
      all.insert(note->id.str());
    }
  }
  return all;
}

// By their hours, whose keys are theirs but for the first sign.
Keys notes_in_draft(const Planted& planted, const Lens& lens) {
  Keys all;
  for (const store::DraftNote& each : store::draft_notes(planted.sql(), lens)) {
    all.insert("9" + each.session.str().substr(1));
  }
  return all;
}

Keys notes_with_revisions(const Planted& planted, const Lens& lens) {
  Keys all;
  for (const Item& item : planted.notes) {
    if (!store::list_revisions(planted.sql(), domain::NoteId(item.key), lens).empty()) {
      all.insert(item.key);
    }
  }
  return all;
}

// Accounts that count, each once, and the fields of one that is A's and for everyone.
Keys logs_read(const Planted& planted, const Lens& lens) {
  const auto logs = store::list_logs(planted.sql(), Planted::couple(), lens);
  Keys all = keys(logs);
  for (const domain::PracticeLog& each : logs) {
    for (const domain::LogValue& field : each.fields) {
      EXPECT_TRUE(all.insert(field.key).second) << field.key;
    }
  }
  return all;
}
Keys logs_expected(const Planted& planted, const Lens& lens) {
  Keys all = seen(planted.logs, lens);
  if (domain::may_see(lens, {domain::Letter('A'), std::nullopt, domain::MemberSet::everyone_ever()})) {
    all.merge(seen(planted.log_fields, lens));
  }
  return all;
}
// Those that count, and which of them has an answer that the lens may see.
Keys check_ins_read(const Planted& planted, const Lens& lens) {
  const auto check_ins = store::list_check_ins(planted.sql(), Planted::couple(), lens);
  Keys all = keys(check_ins);
  for (const domain::CheckIn& each : check_ins) {
    if (each.energy) {
      all.insert(each.id.str() + " answered");
    }
  }
  return all;
}
Keys check_ins_expected(const Planted& planted, const Lens& lens) {
  Keys all = seen(planted.check_ins, lens);
  for (const std::string& each : seen(planted.check_in_answers, lens)) {
    all.insert(each + " answered");
  }
  return all;
}
Keys chosen_read(const Planted& planted, const Lens& lens) {
  const auto all = store::list_chosen_measures(planted.sql(), Planted::couple(), lens);
  return {all.begin(), all.end()};
}

// Every planted sheet is out; those who told something of one are seen only through who may see what they told.
Keys sheets_read(const Planted& planted, const Lens& lens) {
  Keys all;
  for (const store::SheetOut& each : store::sheets_out(planted.sql(), lens)) {
    EXPECT_TRUE(all.insert(each.id.str()).second);
  }
  return all;
}
Keys sheets_expected(const Planted& planted, const Lens& lens) {
  Keys all = seen(planted.assignments, lens);
  all.merge(seen({{"TOTHER0000000000", k_others},
                  {Planted::assignment().str(), {std::nullopt, std::nullopt, domain::MemberSet()}}},
                 lens));
  return all;
}

Keys notes_expected(const Planted& planted, const Lens& lens) {
  return seen(planted.notes, lens);
}

Keys drafts_of_all(const Planted& planted, const Lens& lens) {
  Keys all = notes_expected(planted, lens);
  all.merge(seen({{"9OTHER0000000000", k_others}}, lens));
  return all;
}

}  // namespace

const std::vector<LensFunction>& lens_functions() {
  static const std::vector<LensFunction> functions{
      of_case("list_concerns", store::list_concerns, &Planted::concerns),
      of_case("list_contacts", store::list_contacts, &Planted::contacts),
      of_case("list_care", store::list_care, &Planted::care),
      of_case("list_signatures", store::list_signatures, &Planted::signatures),
      of_case("list_consents", store::list_consents, &Planted::consents),
      of_case("list_screens", store::list_screens, &Planted::screens),
      of_case("list_willing", store::list_willing, &Planted::willing),
      of_case("list_sessions", store::list_sessions, &Planted::sessions),
      of_case("list_intakes", store::list_intakes, &Planted::intakes),
      of_case("list_sharings", store::list_sharings, &Planted::sharings),
      of_case("list_signals", store::list_signals, &Planted::signals),
      of_case("list_gates", store::list_gates, &Planted::gates),
      of_case("list_cover_plans", store::list_cover_plans, &Planted::cover_plans),
      of_case("list_goals", store::list_goals, &Planted::goals),
      of_case("list_confidences", store::list_confidences, &Planted::confidences),
      of_case("list_medical_lines", store::list_medical_lines, &Planted::medical_lines),
      of_case("list_remarks", store::list_remarks, &Planted::remarks),
      of_case("list_assignments", store::list_assignments, &Planted::assignments),
      of_case("list_given_sheets", store::list_given_sheets, &Planted::given_sheets),
      of_case("list_path_decisions", store::list_path_decisions, &Planted::path_decisions),
      of_case("list_agreements", store::list_agreements, &Planted::agreements),
      {"list_overrides",
       [](const Planted& planted, const Lens& lens) {
         return keys(store::list_overrides(planted.sql(), Planted::assignment(), lens));
       },
       [](const Planted& planted, const Lens& lens) { return seen(planted.overrides, lens); }},
      {"assignment_drawing", drawings, drawings_expected},
      of_case("list_notes", store::list_notes, &Planted::notes),
      {"find_note_of", notes_of_hours, notes_expected},
      {"list_revisions", notes_with_revisions, notes_expected},
      {"draft_notes", notes_in_draft, drafts_of_all},
      {"list_logs", logs_read, logs_expected},
      {"sheets_out", sheets_read, sheets_expected},
      {"list_check_ins", check_ins_read, check_ins_expected},
      of_case("list_measure_results", store::list_measure_results, &Planted::results),
      {"list_chosen_measures", chosen_read,
       [](const Planted& planted, const Lens& lens) { return seen(planted.chosen, lens); }},
      of_case("list_brief_notes", store::list_brief_notes, &Planted::brief_notes),
      {"open_gates", open_gates_read, open_gates_expected},
      {"open_signals",
       [](const Planted& planted, const Lens& lens) { return keys(store::open_signals(planted.sql(), lens)); },
       open_signals_expected},
      {"list_answers",
       [](const Planted& planted, const Lens& lens) {
         return keys(store::list_answers(planted.sql(), Planted::intake(), lens));
       },
       [](const Planted& planted, const Lens& lens) { return seen(planted.answers, lens); }},
      {"intake_draft", drafts, drafts_expected},
      {"sessions_between",
       [](const Planted& planted, const Lens& lens) {
         return keys(store::sessions_between(planted.sql(), k_planted, k_planted, lens));
       },
       sessions_of_all},
      {"unsettled_before",
       [](const Planted& planted, const Lens& lens) {
         return keys(store::unsettled_before(planted.sql(), k_between, lens));
       },
       sessions_of_all},
      {"sessions_around", around_read, around_expected},
      {"find_words", words_read, words_expected},
      {"find_session", one_by_one, one_by_one_expected},
      {"safeguard_states", states_read, states_expected},
      {"find_case", found_cases, cases_expected},
      {"list_cases", listed_cases, cases_expected},
  };
  return functions;
}

const std::set<std::string_view>& functions_without_lens() {
  static const std::set<std::string_view> names{
      "find_case_id",      // a code to an id, both of which who asks has typed or may not print
      "match_session",     // the beginning of an id to an id
      "match_signal",      // the same
      "match_gate",        // the same
      "form_text",         // about nobody
      "count_cases",       // for the clinician's settings page
      "latest_policy",     // about nobody
      "load_blob",         // bytes by a digest that only assignment_drawing and the lists above hand out
      "insert_blob",       // writes, and gives back the digest
      "match_assignment",  // the beginning of an id to an id
      "match_note",        // the same
      "last_revision",     // when, of a note that is in hand
      "search_waits",      // whether, of everything
      "check_search",      // a row's id, for verify
      "read_documents",    // what the index is made of; find_words reads it of what the lens may see
      "search_ids",        // ids, for the same and for verify
  };
  return names;
}

const std::set<std::string_view>& lens_parts() {
  static const std::set<std::string_view> names{"lens_clause", "with_lens"};
  return names;
}

}  // namespace attune::test
