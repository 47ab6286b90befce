// SPDX-License-Identifier: Apache-2.0
#include "fault/working_day.h"

#include "crypto/printed_key.h"
#include "domain/error.h"
#include "fault/fault_files.h"
#include "fault/fault_vfs.h"
#include "store/backup.h"
#include "store/cases.h"
#include "store/homework.h"
#include "store/keys/key_store.h"
#include "store/sessions.h"
#include "store/verify.h"

namespace attune::fault {
namespace {

namespace fs = std::filesystem;
using domain::Letter;

constexpr const char* k_practice = "p.attune";
constexpr const char* k_restored = "r.attune";
constexpr const char* k_backups = "backups";
constexpr const char* k_backup = "b.attune-backup";
constexpr std::string_view k_first = "correct horse battery";
constexpr std::string_view k_second = "a new passphrase";
constexpr std::string_view k_recovery_bytes = "0123456789abcdef0123456789abcdef";
const domain::Date k_date = std::chrono::year{2026} / 3 / 5;

crypto::Secret secret(std::string_view text) {
  return crypto::Secret::copy_of(text);
}

crypto::Secret recovery_key() {
  std::string text;
  for (const std::string& group : crypto::printed_groups(secret(k_recovery_bytes))) {
    text += group;
  }
  return secret(text);
}

int number(Step step) {
  return static_cast<int>(step);
}
bool has(int done, Step step) {
  return done > number(step);
}
std::string_view passphrase_after(int done) {
  return has(done, Step::ChangePassphrase) ? k_second : k_first;
}

domain::CoupleCase couple() {
  domain::CoupleCase made;
  made.id = domain::CaseId("0000000000000001");
  made.code = "C-1";
  made.opened = k_date;
  for (const char letter : {'A', 'B'}) {
    domain::Member member;
    member.letter = Letter(letter);
    member.from = k_date;
    member.person.id = domain::PersonId(std::string("000000000000000") + letter);
    member.person.name = domain::Text::line(std::string("Person ") + letter, "name");
    member.person.display_name = member.person.name;
    made.members.push_back(member);
  }
  return made;
}

domain::Session session() {
  domain::Session made;
  made.id = domain::SessionId("00000000000000S1");
  made.state = domain::SessionState::Held;
  made.date = k_date;
  made.zone = "UTC";
  made.present = domain::MemberSet::of({Letter('A'), Letter('B')});
  made.seen_by = made.present;
  return made;
}

// Of more than one page, so that a torn write shows.
std::string sheet_bytes(char of) {
  return std::string(9000, of);
}

domain::Assignment assignment() {
  domain::Assignment made;
  made.id = domain::AssignmentId("00000000000000H1");
  made.exercise = {"E6", false};
  made.title = domain::Text::line("Practice 1", "title");
  made.pair = couple().current_members();
  made.from = k_date;
  return made;
}

domain::Agreement agreement() {
  domain::Agreement made;
  made.id = domain::AgreementId("00000000000000G1");
  made.pair = assignment().pair;
  made.date = k_date;
  made.ban = domain::Text::from("Chest and genitals", "ban");
  made.stop_signal = domain::Text::from("Red", "stop_signal");
  return made;
}

domain::PathDecision decision() {
  domain::PathDecision made;
  made.id = domain::PathDecisionId("00000000000000P1");
  made.pair = assignment().pair;
  made.date = k_date;
  return made;
}

void prepare(store::Writer& writer) {
  domain::Assignment made = assignment();
  made.sha256 = store::insert_blob(writer.sql(), sheet_bytes('p'), writer.now());
  const std::string drawing = store::insert_blob(writer.sql(), sheet_bytes('d'), writer.now());
  store::insert_assignment(writer.sql(), couple().id, made, drawing, writer.now());
  store::insert_override(writer.sql(), couple().id, made.id, {3, domain::Text::from("Talked through", "why")},
                         writer.now());
  store::insert_agreement(writer.sql(), couple().id, agreement(), writer.now());
  writer.audit("prepare", "assignment", made.id.str());
}

void give(store::Store& opened) {
  const auto found = store::list_assignments(opened.read(), couple().id, domain::Lens::clinician()).at(0);
  opened.write([&](store::Writer& writer) {
    store::give_assignment(writer.sql(), couple().id, found, domain::GivenSheetId("00000000000000V1"), writer.now());
    store::insert_path_decision(writer.sql(), couple().id, decision(), writer.now());
    writer.audit("give", "assignment", found.id.str());
  });
}

domain::AssignmentState state_after(int done) {
  return has(done, Step::Stop)   ? domain::AssignmentState::Stopped
         : has(done, Step::Give) ? domain::AssignmentState::Given
                                 : domain::AssignmentState::Prepared;
}

// Each table that a sheet goes through, all or nothing of each step.
bool homework_differs(store::Store& opened, int done) {
  const domain::Lens lens = domain::Lens::clinician();
  store::sql::Connection& records = opened.read();
  const auto count = [&](const char* table) {
    return *records.first(std::string("SELECT COUNT(*) FROM ") + table, {},
                          [](const store::sql::Row& row) { return row.integer(0); });
  };
  const bool prepared = has(done, Step::Prepare);
  const bool given = has(done, Step::Give);
  const auto all = store::list_assignments(records, couple().id, lens);
  if (all.size() != (prepared ? 1U : 0U) || count("blob") != (prepared ? 2 : 0) ||
      count("gate_override") != (prepared ? 1 : 0) ||
      store::list_agreements(records, couple().id, lens).size() != all.size() ||
      store::list_given_sheets(records, couple().id, lens).size() != (given ? 1U : 0U) ||
      store::list_path_decisions(records, couple().id, lens).size() != (given ? 1U : 0U)) {
    return true;
  }
  return prepared &&
         (all[0].state != state_after(done) || store::load_blob(records, all[0].sha256) != sheet_bytes('p'));
}

store::Options cheap() {
  store::Options options;
  options.cost = crypto::k_cost_least;
  options.files = &fault_files();
  options.vfs = fault_vfs();
  return options;
}

// What an open practice holds against what it should; empty when they agree.
std::string contents_differ(store::Store& opened, const crypto::Secret& opener, int done) {
  const domain::Lens lens = domain::Lens::clinician();
  const auto cases = store::list_cases(opened.read(), lens);
  if (cases.size() != (has(done, Step::AddCouple) ? 1U : 0U) || (!cases.empty() && cases[0].members.size() != 2)) {
    return "cases";
  }
  const auto sessions = store::list_sessions(opened.read(), couple().id, lens);
  if (sessions.size() != (has(done, Step::AddSession) ? 1U : 0U)) {
    return "sessions";
  }
  if (homework_differs(opened, done)) {
    return "homework";
  }
  if (opened.has_slot(store::SlotKind::Recovery) != has(done, Step::MakeRecoveryKey)) {
    return "recovery slot";
  }
  const store::Verified verified = store::verify(opened, &opener, store::Depth::Everything);
  return verified.findings.empty() ? std::string()
                                   : "verify: " + verified.findings[0].part + " " + verified.findings[0].reason + " " +
                                         verified.findings[0].where;
}

bool opens(const fs::path& folder, const crypto::Secret& opener) {
  try {
    store::unlock_keys(fault_files(), folder, opener, store::Wanted::Both);
    return true;
  } catch (const Error& error) {
    if (error.code() == ErrorCode::WrongPassphrase) {
      return false;
    }
    throw;
  }
}

std::string practice_differs(const fs::path& folder, int done) {
  const crypto::Secret opener = secret(passphrase_after(done));
  if (!opens(folder, opener)) {
    return "passphrase";
  }
  if (opens(folder, secret(has(done, Step::ChangePassphrase) ? k_first : k_second))) {
    return "other passphrase opens";
  }
  if (opens(folder, recovery_key()) != has(done, Step::MakeRecoveryKey)) {
    return "recovery key";
  }
  const auto opened = store::Store::open(folder, opener, cheap());
  return contents_differ(*opened, opener, done);
}

}  // namespace

std::string_view word(Step step) {
  constexpr std::array<std::string_view, k_steps.size()> words{
      "Create",          "AddCouple",  "AddSession", "Prepare", "Give",  "Stop",   "ChangePassphrase",
      "MakeRecoveryKey", "Checkpoint", "Compact",    "BackUp",  "Close", "Restore"};
  return words.at(static_cast<std::size_t>(step));
}

void WorkingDay::open(int done) {
  m_store = store::Store::open(m_folder / k_practice, secret(passphrase_after(done)), cheap());
}

void WorkingDay::take(Step step) {
  const crypto::Secret opener = secret(passphrase_after(number(step)));
  switch (step) {
    case Step::Create:
      fs::create_directory(m_folder / k_backups);
      m_store =
          store::Store::create(m_folder / k_practice, opener, {"7ZQ2M4K8N0PXW3RD", false, {{"name", "x"}}}, cheap());
      break;
    case Step::AddCouple:
      m_store->write([](store::Writer& writer) {
        store::insert_case(writer.sql(), couple(), writer.now());
        writer.audit("add", "couple", couple().id.str());
      });
      break;
    case Step::AddSession:
      m_store->write([](store::Writer& writer) {
        store::insert_session(writer.sql(), couple().id, session(), writer.now());
        writer.audit("add", "session", session().id.str());
      });
      break;
    case Step::Prepare:
      m_store->write(prepare);
      break;
    case Step::Give:
      give(*m_store);
      break;
    case Step::Stop:
      m_store->write([](store::Writer& writer) {
        store::stop_assignment(writer.sql(), assignment().id, k_date);
        writer.audit("stop", "assignment", assignment().id.str());
      });
      break;
    case Step::ChangePassphrase:
      m_store->change_passphrase(opener, secret(k_second));
      break;
    case Step::MakeRecoveryKey:
      m_store->set_printed_key(store::SlotKind::Recovery, opener, secret(k_recovery_bytes), [] {});
      break;
    case Step::Checkpoint:
      m_store->read().checkpoint();
      break;
    case Step::Compact:
      m_store->compact();
      break;
    case Step::BackUp:
      store::create_backup(*m_store, m_folder / k_backups, k_backup, opener, {});
      break;
    case Step::Close:
      m_store->close();
      break;
    case Step::Restore:
      store::restore_backup(m_folder / k_backups / k_backup, m_folder / k_restored, opener, cheap());
      break;
  }
}

void WorkingDay::leave_something() {
  m_store->write([](store::Writer& writer) { writer.audit("look", "practice", "x"); });
}

bool WorkingDay::shows(Step step) const {
  const domain::Lens lens = domain::Lens::clinician();
  if (step == Step::AddCouple) {
    return !store::list_cases(m_store->read(), lens).empty();
  }
  if (step == Step::AddSession) {
    return !store::list_sessions(m_store->read(), couple().id, lens).empty();
  }
  const auto all = store::list_assignments(m_store->read(), couple().id, lens);
  return !all.empty() && all[0].state == state_after(number(step) + 1);
}

void WorkingDay::let_go() noexcept {
  m_store.reset();
}

std::string WorkingDay::differs(const fs::path& folder, int done) {
  if (!has(done, Step::Create)) {
    return fs::exists(folder / k_practice) && !fs::is_empty(folder / k_practice) ? "a practice is there" : "";
  }
  std::string found = practice_differs(folder / k_practice, done);
  if (!found.empty()) {
    return found;
  }
  const bool backed_up = fs::exists(folder / k_backups / k_backup);
  if (backed_up != has(done, Step::BackUp)) {
    return "backup";
  }
  const crypto::Secret opener = secret(passphrase_after(done));
  if (backed_up) {
    store::verify_backup(folder / k_backups / k_backup, opener, cheap());
  }
  if (fs::exists(folder / k_restored) != has(done, Step::Restore)) {
    return "restored practice";
  }
  if (has(done, Step::Restore)) {
    // It is put in its place whole, with both its key files.
    store::parse_key_file(
        store::read_whole(fault_files(), folder / k_restored / "keys.json", store::k_longest_key_file));
    found = practice_differs(folder / k_restored, done);
  }
  return found.empty() ? found : "restored " + found;
}

}  // namespace attune::fault
