// SPDX-License-Identifier: Apache-2.0
#include "store/lens_planted.h"

namespace attune::test {
namespace {

using domain::Letter;
using domain::MemberSet;
using domain::Visibility;
using store::sql::Connection;
using store::sql::Params;
using store::sql::Value;

constexpr int k_people = 4;
constexpr std::int64_t k_sets = 16;
// Nobody, one, another, two, two others, three, the last, all four.
constexpr std::int64_t k_some_sets[] = {0, 1, 2, 3, 5, 7, 8, 15};

enum class Owners { People, PeopleAndCase };

std::vector<std::optional<Letter>> letters_and_none() {
  std::vector<std::optional<Letter>> all{std::nullopt};
  for (int index = 0; index < k_people; ++index) {
    all.emplace_back(Letter::at(index));
  }
  return all;
}

std::string text_of(const std::optional<Letter>& letter) {
  return letter ? letter->str() : "-";
}

// Sixteen characters, so that it may be an id as well as a text.
std::string key_of(const std::string& kind, const Visibility& sight) {
  const std::string bits = std::to_string(sight.seen_by.bits());
  std::string key = kind + text_of(sight.owner) + text_of(sight.about) + (bits.size() < 2 ? "0" : "") + bits;
  return key + std::string(16 - key.size(), '0');
}

std::vector<Item> items(const std::string& kind, Owners owners) {
  std::vector<Item> all;
  for (const auto& owner : letters_and_none()) {
    for (const auto& about : letters_and_none()) {
      for (std::int64_t bits = 0; bits < k_sets && (owner || owners == Owners::PeopleAndCase); ++bits) {
        const Visibility sight{owner, about, MemberSet::from_bits(bits)};
        all.push_back({key_of(kind, sight), sight});
      }
    }
  }
  return all;
}

Value or_null(const std::optional<Letter>& letter) {
  return letter ? Value(letter->str()) : Value();
}

Params frame(const std::string& couple, const Visibility& sight) {
  return {{"$case", couple},
          {"$owner", or_null(sight.owner)},
          {"$about", or_null(sight.about)},
          {"$seen", sight.seen_by.bits()}};
}

Params with(Params params, const std::string& key) {
  params.push_back({"$key", key});
  return params;
}

const std::string k_frame = "case_id, owner, about, seen_by, recorded_us";
const std::string k_values = "$case, $owner, $about, $seen, 1";

// One row; `columns` and `values` are what the table has beside the frame.
struct Table {
  std::string name, columns, values;
};

const Table k_concern{"concern", "words", "$key"};
const Table k_contact{"contact_card", "phone", "$key"};
const Table k_care{"care_contact", "id, name", "$key, $key"};
const Table k_signature{"policy_signature", "id, kind, version, date", "$key, 'individual', 1, '2026-03-05'"};
const Table k_consent{"consent", "id, kind, state, version, date", "$key, 4, 'given', 1, '2026-03-05'"};
const Table k_screen{"screen", "id, kind, outcome, date, asked_alone, next_due",
                     "$key, 'safety', 'none', '2026-03-05', 1, '2026-06-03'"};
const Table k_willing{"willing", "id, pair, date", "$key, 3, '2026-03-05'"};
// Planned long ago: of the day and unsettled at once.
const Table k_session{"session", "id, kind, state, date, zone, minutes, present, place",
                      "$key, 'joint', 'planned', '2026-03-05', 'UTC', 50, 3, 'room'"};
const Table k_enquiry{"enquiry", "called, urgency, reason", "'2026-03-05', 'none', $key"};
// What it holds as a draft is its id.
const Table k_intake{"intake", "id, form, version, sha256, draft, date",
                     "$key, 'form', '1', 'sha', $key, '2026-03-05'"};
const Table k_answer{"answer", "intake_id, item, position, kind, text",
                     "'" + Planted::intake().str() + "', $key, 0, 'text', $key"};
const Table k_sharing{"sharing", "id, form, item, with_people, since", "$key, 'form', 'B7', 2, '2026-03-05'"};
const Table k_signal{"signal", "id, code, since", "$key, 'B30', '2026-03-05'"};
const Table k_gate{"gate", "id, gate, since", "$key, 5, '2026-03-05'"};
// Of a gate that stands already: the other case's.
const Table k_cover_plan{"cover_plan", "id, gate_id, kind, date",
                         "$key, 'DOTHER0000000000', 'talk-week', '2026-03-05'"};
const Table k_goal{"goal", "id, words, since", "$key, $key, '2026-03-05'"};
const Table k_confidence{"confidence", "id, fact, told", "$key, $key, '2026-03-05'"};
const Table k_medical_line{"medical_line", "id, date, words", "$key, '2026-03-05', $key"};
const Table k_remark{"remark", "id, date, words", "$key, '2026-03-05', $key"};

const std::string k_sha = "sha-of-a-sheet";
const Table k_assignment{"assignment",
                         "id, pair, exercise, on_sf3, exercise_version, title, state, date, names, paper, large_print, "
                         "place, sha256, drawing",
                         "$key, 3, 'SF1', 0, 1, $key, 'given', '2026-03-05', 'blank', 'a4', 0, 'home', 'sha-of-a-sheet', "
                         "'sha-of-a-sheet'"};
const Table k_given{"given_sheet", "id, assignment_id, date, place, sha256",
                    "$key, '" + Planted::assignment().str() + "', '2026-03-05', 'home', 'sha-of-a-sheet'"};
const Table k_decision{"path_decision", "id, pair, variant, decision, from_rung, to_rung, date",
                       "$key, 3, 'classic', 'repeat', 1, 1, '2026-03-05'"};
const Table k_agreement{"agreement", "id, pair, version, date, ban, stop_signal", "$key, 3, 1, '2026-03-05', $key, 'red'"};

// Of the hour with the same sight.
const Table k_note{"note", "id, session_id, form, state, saved_us", "$key, 'S' || substr($key, 2), 'couple', 'draft', 1"};

// Accounts, arrivals and trackers; what hangs on one that everyone may see is planted apart.
const Table k_log{"practice_log", "id, assignment_id, date, occasion", "$key, 'TOVERRIDDEN00000', '2026-03-05', 1"};
const Table k_check_in{"check_in", "id, session_id", "$key, 'SOTHER0000000000'"};
const Table k_result{"measure_result", "id, measure, date, score", "$key, 'T-e', '2026-03-05', 7"};
const Table k_brief_note{"brief_note", "id, part, how, words, since", "$key, 'ask-about', 'together', $key, '2026-03-05'"};

std::string numbered(const std::string& start, std::size_t number) {
  const std::string digits = std::to_string(number);
  return start + std::string(16 - start.size() - digits.size(), '0') + digits;
}

const MemberSet k_everyone = MemberSet::everyone_ever();

}  // namespace

// Writes rows with the columns of the schema and nothing of the repositories.
class Planter {
 public:
  Planter(Connection& sql, Planted& planted) : m_sql(sql), m_planted(planted) {}

  void plant() {
    plant_case_with_rows();
    plant_members();
    plant_enquiries();
    plant_hours();
    plant_safeguards();
  }

 private:
  enum class Place { Member, Former, NamedOnly };

  void insert(const Table& table, const std::string& couple, const Item& item) {
    m_sql.run("INSERT INTO " + table.name + " (" + k_frame + ", " + table.columns + ") VALUES (" + k_values + ", " +
                  table.values + ")",
              with(frame(couple, item.sight), item.key));
  }

  void add_case(const std::string& id) {
    m_sql.run(
        "INSERT INTO couple_case (id, code, code_key, status, policy, opened, names, recorded_us) VALUES ($id, $id, "
        "$id, 'active', 'individual', '2026-03-05', 'blank', 1)",
        {{"$id", id}});
    m_planted.cases.insert(id);
  }

  void add_member(const std::string& couple, const Visibility& sight, Place place = Place::Member) {
    const std::string person = numbered("X", ++m_persons);
    m_sql.run("INSERT INTO person (id, name, display_name, recorded_us) VALUES ($id, $id, $id, 1)", {{"$id", person}});
    Params params = frame(couple, sight);
    params.push_back({"$person", person});
    params.push_back({"$role", std::string(place == Place::NamedOnly ? "named-only" : "client")});
    params.push_back({"$to", place == Place::Former ? Value(std::string("2026-03-05")) : Value()});
    m_sql.run("INSERT INTO membership (" + k_frame + ", person_id, role, from_date, to_date) VALUES (" + k_values +
                  ", $person, $role, '2026-01-01', $to)",
              params);
    m_planted.members.push_back({couple, *sight.owner, sight, place == Place::Member});
  }

  void add_four(const std::string& couple, const std::optional<Letter>& about, MemberSet seen_by) {
    for (int index = 0; index < k_people; ++index) {
      add_member(couple, {Letter::at(index), about, seen_by});
    }
  }

  void plant_rows(const Table& table, std::vector<Item>& into, const std::string& kind, Owners owners) {
    into = items(kind, owners);
    for (const Item& item : into) {
      insert(table, Planted::couple().str(), item);
    }
    insert(table, Planted::other().str(), {kind + "OTHER0000000000", {Letter('A'), std::nullopt, k_everyone}});
  }

  // What took the place of something leaves it in the table, for nobody to see: the clinician's lists lack it too.
  void plant_superseded(const Table& table, const std::string& kind) {
    const std::string key = kind + "SUPERSEDED00000";
    insert(table, Planted::couple().str(), {key, {Letter('A'), std::nullopt, k_everyone}});
    m_sql.run("UPDATE " + table.name + " SET superseded_us = 2 WHERE rowid = last_insert_rowid()");
  }

  void plant_case_with_rows() {
    for (const domain::CaseId& id : {Planted::couple(), Planted::other()}) {
      add_case(id.str());
      add_four(id.str(), std::nullopt, k_everyone);
    }
    plant_rows(k_concern, m_planted.concerns, "N", Owners::People);
    plant_rows(k_contact, m_planted.contacts, "K", Owners::People);
    plant_rows(k_care, m_planted.care, "A", Owners::People);
    plant_rows(k_signature, m_planted.signatures, "P", Owners::People);
    plant_rows(k_consent, m_planted.consents, "C", Owners::People);
    plant_rows(k_screen, m_planted.screens, "R", Owners::People);
    plant_rows(k_willing, m_planted.willing, "W", Owners::People);
    plant_rows(k_session, m_planted.sessions, "S", Owners::PeopleAndCase);
    plant_intakes();
    plant_casework();
    plant_homework();
    plant_notes();
    plant_practice();
    plant_superseded(k_concern, "N");
    plant_superseded(k_contact, "K");
    plant_superseded(k_care, "A");
    plant_superseded(k_enquiry, "E");
  }

  void plant_intakes() {
    m_sql.run("INSERT INTO form_text (sha256, form, version, text, recorded_us) VALUES ('sha', 'form', '1', '{}', 1)");
    plant_rows(k_intake, m_planted.intakes, "I", Owners::People);
    const Visibility sight{Letter('A'), std::nullopt, k_everyone};
    insert(k_intake, Planted::other().str(), {Planted::intake().str(), sight});
    plant_rows(k_answer, m_planted.answers, "V", Owners::People);
    m_planted.answers.push_back({"VOTHER0000000000", sight});  // of the same occasion
    plant_rows(k_sharing, m_planted.sharings, "H", Owners::People);
    plant_rows(k_signal, m_planted.signals, "G", Owners::People);
  }

  void plant_casework() {
    plant_rows(k_gate, m_planted.gates, "D", Owners::People);
    plant_rows(k_cover_plan, m_planted.cover_plans, "O", Owners::People);
    // Everyone may see this gate, and nobody what is planned for it.
    insert(k_gate, Planted::other().str(), {"DPLANNEDFOR00000", {Letter('A'), std::nullopt, k_everyone}});
    Table hidden = k_cover_plan;
    hidden.values = "$key, 'DPLANNEDFOR00000', 'talk-week', '2026-03-05'";
    insert(hidden, Planted::other().str(), {"OPLANNEDFOR00000", {Letter('A'), std::nullopt, MemberSet()}});
    plant_rows(k_goal, m_planted.goals, "L", Owners::PeopleAndCase);
    plant_rows(k_confidence, m_planted.confidences, "F", Owners::People);
    plant_rows(k_medical_line, m_planted.medical_lines, "Z", Owners::People);
    plant_rows(k_remark, m_planted.remarks, "B", Owners::People);
  }

  void plant_homework() {
    m_sql.run("INSERT INTO blob (sha256, bytes, recorded_us) VALUES ($sha, x'00', 1)", {{"$sha", k_sha}});
    plant_rows(k_assignment, m_planted.assignments, "T", Owners::PeopleAndCase);
    // Nobody may see this one, and everything of it may be seen by somebody.
    insert(k_assignment, Planted::other().str(), {Planted::assignment().str(), {std::nullopt, std::nullopt, MemberSet()}});
    plant_rows(k_given, m_planted.given_sheets, "U", Owners::PeopleAndCase);
    plant_rows(k_decision, m_planted.path_decisions, "Q", Owners::PeopleAndCase);
    plant_rows(k_agreement, m_planted.agreements, "Y", Owners::PeopleAndCase);
    // An override is its number: who sees which.
    m_planted.overrides = items("", Owners::PeopleAndCase);
    int number = 0;
    for (Item& item : m_planted.overrides) {
      item.key = std::to_string(++number);
      insert({"gate_override", "assignment_id, gate, why",
              "'" + Planted::assignment().str() + "', CAST($key AS INTEGER), $key"},
             Planted::other().str(), item);
    }
  }

  void plant_notes() {
    plant_rows(k_note, m_planted.notes, "9", Owners::PeopleAndCase);
    m_sql.run("INSERT INTO note_section (note_id, place, section, words) SELECT id, 0, 'plan', id FROM note");
    m_sql.run("INSERT INTO note_revision (note_id, number, form, saved_us) SELECT id, 1, 'couple', 1 FROM note");
  }

  // Of these tables the frame has no instant of its own.
  void insert_bare(const std::string& table, const std::string& columns, const std::string& values, const std::string& couple,
                   const Item& item) {
    m_sql.run("INSERT INTO " + table + " (case_id, owner, about, seen_by, " + columns + ") VALUES ($case, $owner, $about, "
              "$seen, " + values + ")",
              with(frame(couple, item.sight), item.key));
  }

  void plant_practice() {
    plant_rows(k_log, m_planted.logs, "2", Owners::People);
    plant_rows(k_check_in, m_planted.check_ins, "3", Owners::People);
    plant_rows(k_result, m_planted.results, "4", Owners::People);
    plant_rows(k_brief_note, m_planted.brief_notes, "5", Owners::PeopleAndCase);
    for (const auto& [table, kind] : {std::pair(k_log, "2"), std::pair(k_check_in, "3"), std::pair(k_result, "4")}) {
      plant_superseded(table, kind);
    }
    // A field of an account that everyone may see; it is its own key.
    insert(k_log, Planted::couple().str(), {"2FIELDS000000000", {Letter('A'), std::nullopt, k_everyone}});
    m_planted.log_fields = items("6", Owners::People);
    for (const Item& item : m_planted.log_fields) {
      insert_bare("log_field", "log_id, place, field, value", "'2FIELDS000000000', 0, $key, $key", Planted::couple().str(), item);
    }
    m_planted.logs.push_back({"2FIELDS000000000", {Letter('A'), std::nullopt, k_everyone}});
    // An answer for each check-in of the same sight.
    m_planted.check_in_answers = items("3", Owners::People);
    for (const Item& item : m_planted.check_ins) {
      if (item.key != "3OTHER0000000000") {
        insert_bare("check_in_answer", "check_in_id, question, answer", "$key, 'energy', 'good'", Planted::couple().str(), item);
      }
    }
    m_planted.chosen = items("7", Owners::PeopleAndCase);
    for (const Item& item : m_planted.chosen) {
      insert_bare("chosen_measure", "place, measure", "0, $key", Planted::couple().str(), item);
    }
  }

  // A case for each way in which a member may be seen, and one that somebody left and in which somebody is only named.
  void plant_members() {
    std::size_t number = 0;
    for (const auto& about : letters_and_none()) {
      for (std::int64_t bits = 0; bits < k_sets; ++bits) {
        const std::string id = numbered("M", ++number);
        add_case(id);
        add_four(id, about, MemberSet::from_bits(bits));
      }
    }
    const std::string parted = numbered("F", 1);
    add_case(parted);
    add_member(parted, {Letter('A'), std::nullopt, k_everyone});
    add_member(parted, {Letter('B'), std::nullopt, k_everyone}, Place::Former);
    add_member(parted, {Letter('C'), std::nullopt, k_everyone}, Place::NamedOnly);
  }

  void plant_enquiries() {
    m_planted.enquiries = items("E", Owners::PeopleAndCase);
    std::size_t number = 0;
    for (const Item& item : m_planted.enquiries) {
      const std::string id = numbered("Q", ++number);
      add_case(id);
      add_four(id, std::nullopt, k_everyone);
      insert(k_enquiry, id, item);
    }
  }

  void add_hour(const std::string& couple, const std::string& state, const std::string& date, MemberSet seen_by,
                std::vector<PlantedRow>& into) {
    const PlantedRow hour{couple, numbered("T", ++m_hours), {std::nullopt, std::nullopt, seen_by}};
    insert({"session", k_session.columns, "$key, 'joint', '" + state + "', '" + date + "', 'UTC', 50, 3, 'room'"},
           couple, {hour.key, hour.sight});
    into.push_back(hour);
  }

  // Two hours held and two planned, for every two sets of people who may see them.
  void plant_hours() {
    std::size_t number = 0;
    for (const std::int64_t first : k_some_sets) {
      for (const std::int64_t second : k_some_sets) {
        const std::string id = numbered("H", ++number);
        add_case(id);
        add_hour(id, "held", "2026-01-01", MemberSet::from_bits(first), m_planted.held);
        add_hour(id, "held", "2026-01-02", MemberSet::from_bits(second), m_planted.held);
        add_hour(id, "planned", "2027-01-01", MemberSet::from_bits(first), m_planted.planned);
        add_hour(id, "planned", "2027-01-02", MemberSet::from_bits(second), m_planted.planned);
      }
    }
  }

  void add_safeguard(const std::string& couple, const Table& table, const std::string& what, MemberSet seen_by,
                     std::vector<PlantedRow>& into) {
    const PlantedRow row{couple, what, {Letter('A'), std::nullopt, seen_by}};
    insert(table, couple, {numbered("Y", ++m_safeguards), row.sight});
    into.push_back(row);
  }

  // An earlier and a later screen, and a signature, for every two sets of people who may see them.
  void plant_safeguards() {
    std::size_t number = 0;
    for (const std::int64_t first : k_some_sets) {
      for (const std::int64_t second : k_some_sets) {
        const std::string id = numbered("J", ++number);
        add_case(id);
        const auto screen = [&](const std::string& date, const std::string& due, std::int64_t bits) {
          const Table table{"screen", k_screen.columns, "$key, 'safety', 'none', '" + date + "', 1, '" + due + "'"};
          add_safeguard(id, table, due, MemberSet::from_bits(bits), m_planted.safety);
        };
        screen("2026-03-01", "2026-05-30", first);
        screen("2026-04-01", "2026-06-30", second);
        add_safeguard(id, k_signature, "signed", MemberSet::from_bits(first), m_planted.policies);
      }
    }
  }

  Connection& m_sql;
  Planted& m_planted;
  std::size_t m_persons = 0;
  std::size_t m_hours = 0;
  std::size_t m_safeguards = 0;
};

Planted::Planted() : m_store(create_store(m_temp / "p.attune")) {
  m_store->write([&](store::Writer& writer) { Planter(writer.sql(), *this).plant(); });
}

const std::vector<domain::Lens>& every_lens() {
  static const std::vector<domain::Lens> lenses = [] {
    std::vector<domain::Lens> all{domain::Lens::clinician()};
    for (std::int64_t bits = 1; bits < k_sets; ++bits) {
      all.push_back(domain::Lens::room(MemberSet::from_bits(bits)));
      all.push_back(domain::Lens::home(MemberSet::from_bits(bits)));
    }
    for (int index = 0; index < k_people; ++index) {
      all.push_back(domain::Lens::release(Letter::at(index)));
    }
    return all;
  }();
  return lenses;
}

std::string describe(const domain::Lens& lens) {
  switch (lens.kind()) {
    case domain::Lens::Kind::Clinician:
      return "clinician";
    case domain::Lens::Kind::Room:
      return "room:" + lens.people().str();
    case domain::Lens::Kind::Home:
      return "home:" + lens.people().str();
    case domain::Lens::Kind::Release:
      return "release:" + lens.released()->str();
  }
  return {};
}

Keys seen(const std::vector<Item>& items, const domain::Lens& lens) {
  Keys keys;
  for (const Item& item : items) {
    if (domain::may_see(lens, item.sight)) {
      keys.insert(item.key);
    }
  }
  return keys;
}

}  // namespace attune::test
