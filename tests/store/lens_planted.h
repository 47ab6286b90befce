// SPDX-License-Identifier: Apache-2.0
// A store in which every kind of row about people stands once for every owner, about and seen_by that there is of four
// people.
#pragma once

#include "domain/homework.h"
#include "domain/id.h"
#include "domain/lens.h"
#include "support/store_folder.h"
#include "support/temp_folder.h"

#include <set>
#include <string>
#include <vector>

namespace attune::test {

using Keys = std::set<std::string>;

/// A planted row: what a repository gives back of it, and who may see it.
struct Item {
  std::string key;
  domain::Visibility sight;
};

/// A planted member of a planted case.
struct PlantedMember {
  std::string couple;
  domain::Letter letter;
  domain::Visibility sight;
  bool current = true;
};

/// A row of one of many cases, in each of which what comes first and what comes second may be seen by others.
struct PlantedRow {
  std::string couple;
  std::string key;
  domain::Visibility sight;
};

class Planted {
 public:
  Planted();
  store::sql::Connection& sql() const { return m_store->read(); }

  /// The case with rows of every kind; `other()` has the same people and rows that everyone may see.
  static domain::CaseId couple() { return domain::CaseId("CASE000000000001"); }
  static domain::CaseId other() { return domain::CaseId("CASE000000000002"); }

  /// What gates were overridden for.
  static domain::AssignmentId assignment() { return domain::AssignmentId("TOVERRIDDEN00000"); }

  /// The occasion of which there are answers of every kind.
  static domain::IntakeId intake() { return domain::IntakeId("INTAKE0000000001"); }

  std::vector<Item> concerns, contacts, care, signatures, consents, screens, willing, sessions, enquiries;
  std::vector<Item> intakes, answers, sharings, signals;
  std::vector<Item> gates, cover_plans, goals, confidences, medical_lines, remarks;
  std::vector<Item> notes;
  std::vector<Item> logs, log_fields, check_ins, check_in_answers, results, chosen, brief_notes;
  std::vector<Item> assignments, overrides, given_sheets, path_decisions, agreements;
  std::vector<PlantedMember> members;
  Keys cases;                                ///< all of them
  std::vector<PlantedRow> held, planned;     ///< hours, two of each a case, oldest first
  std::vector<PlantedRow> safety, policies;  ///< screens by when the next is due, two a case; a signature a case

 private:
  TempFolder m_temp;
  std::unique_ptr<store::Store> m_store;
};

/// Every lens that four people make: the clinician's, fifteen rooms, fifteen papers, four releases.
const std::vector<domain::Lens>& every_lens();
std::string describe(const domain::Lens& lens);

/// The keys of those that the rule shows.
Keys seen(const std::vector<Item>& items, const domain::Lens& lens);

}  // namespace attune::test
