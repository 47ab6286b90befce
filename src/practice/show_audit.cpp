// SPDX-License-Identifier: Apache-2.0
#include "practice/practices.h"
#include "practice/support.h"
#include "store/audit.h"

namespace attune::practice {

std::vector<AuditRow> show_audit(const Practice& practice, const std::optional<domain::CaseId>& couple) {
  std::vector<AuditRow> rows;
  const auto case_id = couple ? std::optional(couple->str()) : std::nullopt;
  for (store::AuditLine& line : store::audit_lines(practice.store().read(), case_id)) {
    store::AuditEntry& entry = line.entry;
    if (entry.verb == store::k_anchor) {
      entry.id.clear();  // how long the other chain is, which would tell when something was written apart
    }
    rows.push_back({line.seq, entry.at, entry.recorded, std::move(entry.actor), std::move(entry.verb),
                    std::move(entry.entity), std::move(entry.id)});
  }
  return rows;
}

}  // namespace attune::practice
