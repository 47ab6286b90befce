// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/homework.h"
#include "domain/note.h"
#include "domain/safeguards.h"
#include "domain/session.h"

namespace attune::practice {

/// What the practice says of itself.
struct PracticeInfo {
  std::string practice_id;
  domain::Text name;
  domain::Text clinician;
  std::vector<domain::Text> crisis_lines; ///< empty: sheets say "In danger, call your local emergency number."
  std::string zone;
  domain::PolicyKind policy = domain::PolicyKind::Individual; ///< default for new cases
  bool sample = false;
  bool recovery_made = false;
  int idle_minutes = 10; ///< outside a session, 1 to 30
  std::optional<domain::Instant> last_backup;
  int cases = 0;
};

/// A member as the lens shows them. `name` is absent outside clinician and release.
struct PartnerView {
  domain::Letter letter;
  std::optional<domain::Text> name;
  domain::Text display_name; ///< together
  std::optional<domain::Text> pronouns;
  // clinician only
  std::optional<domain::Text> alone_name, alone_pronouns, nickname, body_words, alone_body_words;
  domain::Role role = domain::Role::Client;
  bool former = false;
};

/// One line of a case. Outside clinician and release the status is absent, and so is everything derived from what not
/// everyone may see.
struct CoupleRow {
  domain::CaseId id;
  std::string code;
  std::optional<domain::Status> status;
  domain::PolicyKind policy = domain::PolicyKind::Individual;
  std::optional<domain::Date> opened, closed;
  std::vector<PartnerView> partners; ///< current members, by letter
};

struct SessionView {
  domain::Session session;
  std::optional<int> number; ///< within its series; absent outside clinician and release, and for contacts
};

struct ConsentView {
  domain::Consent consent;
  bool current = true; ///< false when a later row for the same person, kind and scope took its place
};

struct ScreenView {
  domain::Screen screen;
  bool current = true; ///< the latest of its kind and person
};

/// A case with all that stands in this landing.
struct CoupleView {
  CoupleRow row;
  std::optional<domain::Text> relationship;
  std::optional<domain::NamesMode> names;
  std::vector<PartnerView> former;
  std::vector<domain::Concern> concerns;          ///< those the lens may see
  std::vector<domain::PolicySignature> signatures; ///< newest first
  bool policy_signed_by_all = false;              ///< clinician only, else false
  std::optional<domain::EnquiryCard> enquiry;     ///< clinician only
  std::vector<domain::ContactCard> contacts;      ///< clinician only
  std::vector<domain::CareContact> care;          ///< about whom the lens may see
  std::optional<SessionView> last_held, next_planned;
  int joint_held = 0; ///< number of joint hours held; 0 outside the clinician lens
};

/// One row of Today's sessions.
struct TodaySession {
  domain::CaseId couple;
  std::string code;
  std::vector<PartnerView> partners; ///< of the case
  SessionView session;
  std::optional<domain::NoteState> note = {}; ///< absent: none was begun
  /// The newest sheet of these people to take home, and who told something of it; absent: none is out.
  std::optional<domain::Date> sheet = {};
  domain::MemberSet sheet_pair = {}, sheet_back = {};
  bool was_held = false;                           ///< an hour before this one, and
  std::optional<domain::NoteState> last_note = {}; ///< its note
};

/// Something to do, one button a row.
struct Attention {
  enum class Kind { CallBack, CoverPlan, AnswerToLookAt, PolicyToSign, ScreenDue, ConsentDue, SessionToSettle, NoteToSign, SheetToEnter,
                    RecoverySheet, Backup };
  Kind kind = Kind::Backup;
  std::optional<domain::CaseId> couple;
  std::string code;                   ///< empty when it is about the practice
  std::vector<PartnerView> partners;
  std::optional<domain::Text> detail; ///< enquiry: when to call; sheet to enter: its title; consent due: the step
  std::optional<domain::Date> since;  ///< or
  std::optional<domain::Date> by;     ///< by when
  std::optional<SessionView> session = {}; ///< of a note to sign: its hour
  bool plan_empty = false;                 ///< of a note to sign
  domain::MemberSet missing = {};          ///< of a sheet to enter: whose account is; of a consent due: whose
  std::optional<domain::AssignmentId> sheet = {};
};

/// One row of the caseload. `next` is the next planned session from today on, `last` the last held one.
struct CaseloadRow {
  CoupleRow couple;
  std::optional<domain::Session> next, last;
  std::optional<Attention::Kind> badge; ///< one a row
  std::optional<domain::Date> called;   ///< enquiry
};

struct Today {
  domain::LocalTime now;
  std::vector<TodaySession> sessions;
  std::vector<Attention> attention;
  std::vector<CaseloadRow> caseload; ///< enquiries and active ones by what comes next, then paused, then closed
};

struct AuditRow {
  std::int64_t seq = 0;
  domain::Instant at, recorded;
  std::string actor, verb, entity, id;
};

/// What verify found. Every list empty and both chains whole: sound.
struct Finding {
  std::string part;   ///< "keys", "records", "process", "records-audit", "process-audit", "anchor"
  std::string reason; ///< "page", "page-order", "row-changed", "tail-cut", "anchor-differs", "schema", …
  std::string where;  ///< "seq 14", a table's name; never client text
};

struct VerifyReport {
  std::string content_digest; ///< hex SHA-256 over all rows, audit hashes and key material left out
  std::int64_t audit_rows = 0;
  bool process_checked = false;
  std::vector<Finding> findings;
  bool sound() const { return findings.empty(); }
};

}  // namespace attune::practice
