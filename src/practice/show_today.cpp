// SPDX-License-Identifier: Apache-2.0
#include "practice/couples.h"
#include "practice/practices.h"
#include "practice/support.h"
#include "store/cases.h"
#include "store/gates.h"
#include "store/safeguards.h"
#include "store/sessions.h"
#include "store/signals.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace attune::practice {
namespace {

using domain::CoupleCase;
using domain::Status;
using Kind = Attention::Kind;

constexpr int k_screen_notice_days = 14;
constexpr int k_backup_days = 7;

/// What the page is made of, read once.
struct Sources {
  std::vector<CoupleCase> cases;
  std::unordered_map<std::string, const CoupleCase*> by_id;
  std::unordered_map<std::string, std::vector<store::SafeguardState>> safeguards;
  domain::Date today{};
};

Attention about(const CoupleCase& couple, Kind kind) {
  const CoupleRow row = couple_row(couple, domain::Lens::clinician());
  Attention item;
  item.kind = kind;
  item.couple = couple.id;
  item.code = couple.code;
  item.partners = row.partners;
  return item;
}

const store::SafeguardState* state_of(const Sources& sources, const CoupleCase& couple, domain::Letter letter) {
  const auto found = sources.safeguards.find(couple.id.str());
  if (found == sources.safeguards.end()) {
    return nullptr;
  }
  const auto state = std::find_if(found->second.begin(), found->second.end(),
                                  [&](const store::SafeguardState& each) { return each.partner == letter; });
  return state == found->second.end() ? nullptr : &*state;
}

bool signed_by(const store::SafeguardState* state, domain::PolicyKind kind) {
  return state != nullptr &&
         std::find(state->signed_kinds.begin(), state->signed_kinds.end(), kind) != state->signed_kinds.end();
}

void add_safeguards(const Sources& sources, const CoupleCase& couple, std::vector<Attention>& attention) {
  bool unsigned_policy = false;
  std::optional<domain::Date> due;
  for (const domain::Member& member : couple.members) {
    if (member.to || member.role != domain::Role::Client) {
      continue;
    }
    const store::SafeguardState* state = state_of(sources, couple, member.letter);
    unsigned_policy = unsigned_policy || !signed_by(state, couple.policy);
    if (state != nullptr && state->safety_due && (!due || *state->safety_due < *due)) {
      due = state->safety_due;
    }
  }
  if (unsigned_policy) {
    attention.push_back(about(couple, Kind::PolicyToSign));
    attention.back().since = couple.opened;
  }
  if (due && domain::days_between(sources.today, *due) <= k_screen_notice_days) {
    attention.push_back(about(couple, Kind::ScreenDue));
    attention.back().by = due;
  }
}

// One row a case and kind, since the first that waits.
void add_waiting(const Practice& practice, const Sources& sources, std::vector<Attention>& attention) {
  store::sql::Connection& read = practice.store().read();
  std::set<std::pair<domain::CaseId, Kind>> there;
  const auto add = [&](const domain::CaseId& id, Kind kind, domain::Date since) {
    const CoupleCase& couple = *sources.by_id.at(id.str());
    if (couple.status == Status::Active && there.emplace(id, kind).second) {
      attention.push_back(about(couple, kind));
      attention.back().since = since;
    }
  };
  for (const store::OpenGate& gate : store::open_gates(read, domain::Lens::clinician())) {
    if (domain::asks_for_cover_plan(gate.gate) && !gate.planned) {
      add(gate.couple, Kind::CoverPlan, gate.since);
    }
  }
  for (const store::OpenSignal& signal : store::open_signals(read, domain::Lens::clinician())) {
    add(signal.couple, Kind::AnswerToLookAt, signal.since);
  }
}

std::vector<Attention> attention_of(const Practice& practice, const Sources& sources) {
  std::vector<Attention> attention;
  for (const CoupleCase& couple : sources.cases) {
    if (couple.status == Status::Enquiry && couple.enquiry && !couple.enquiry->called_back) {
      attention.push_back(about(couple, Kind::CallBack));
      attention.back().since = couple.enquiry->called;
      attention.back().detail = couple.enquiry->call_back;
    }
    if (couple.status == Status::Active) {
      add_safeguards(sources, couple, attention);
    }
  }
  add_waiting(practice, sources, attention);
  for (const store::NumberedSession& each :
       store::unsettled_before(practice.store().read(), sources.today, domain::Lens::clinician())) {
    attention.push_back(about(*sources.by_id.at(each.couple.str()), Kind::SessionToSettle));
    attention.back().since = each.session.date;
  }
  const PracticeInfo info = practice_info(practice);
  if (!info.sample && !info.recovery_made) {
    attention.push_back({Kind::RecoverySheet, std::nullopt, {}, {}, std::nullopt, std::nullopt, std::nullopt});
  }
  const auto backed_up = info.last_backup ? std::optional(domain::local_time(*info.last_backup, info.zone).date)
                                          : std::nullopt;
  if (!info.sample && (!backed_up || domain::days_between(*backed_up, sources.today) >= k_backup_days)) {
    attention.push_back({Kind::Backup, std::nullopt, {}, {}, std::nullopt, backed_up, std::nullopt});
  }
  std::stable_sort(attention.begin(), attention.end(), [](const Attention& a, const Attention& b) {
    return a.kind < b.kind;
  });
  return attention;
}

// By what comes next: planned hours first, then enquiries, then by the last hour, newest first; cases without any last.
bool before(const CaseloadRow& a, const CaseloadRow& b) {
  const auto group = [](const CaseloadRow& row) {
    switch (row.couple.status.value_or(Status::Active)) {
      case Status::Paused:
        return 10;
      case Status::Closed:
        return 20;
      case Status::Enquiry:
        return row.next ? 0 : 1;
      case Status::Active:
        return row.next ? 0 : row.last ? 2 : 3;
    }
    return 3;
  };
  if (group(a) != group(b)) {
    return group(a) < group(b);
  }
  if (a.next && b.next) {
    return std::pair(a.next->date, a.next->start) < std::pair(b.next->date, b.next->start);
  }
  if (a.last && b.last && a.last->date != b.last->date) {
    return a.last->date > b.last->date;
  }
  return domain::code_before(a.couple.code, b.couple.code);
}

std::vector<CaseloadRow> caseload_of(const Practice& practice, const Sources& sources,
                                     const std::vector<Attention>& attention) {
  const auto lens = domain::Lens::clinician();
  std::map<domain::CaseId, store::Around> around;
  for (auto& [id, each] : store::sessions_around(practice.store().read(), sources.today, lens)) {
    around.emplace(id, each);
  }
  std::map<domain::CaseId, Kind> badges;
  for (const Attention& item : attention) {
    if (item.couple) {
      badges.emplace(*item.couple, item.kind);
    }
  }
  std::vector<CaseloadRow> rows;
  rows.reserve(sources.cases.size());
  for (const CoupleCase& couple : sources.cases) {
    CaseloadRow row;
    row.couple = couple_row(couple, lens);
    if (const auto found = around.find(couple.id); found != around.end()) {
      row.next = found->second.next;
      row.last = found->second.last;
    }
    if (const auto found = badges.find(couple.id); found != badges.end()) {
      row.badge = found->second;
    }
    if (couple.enquiry) {
      row.called = couple.enquiry->called;
    }
    rows.push_back(std::move(row));
  }
  std::stable_sort(rows.begin(), rows.end(), before);
  return rows;
}

}  // namespace

Today show_today(const Practice& practice) {
  const auto lens = domain::Lens::clinician();
  store::sql::Connection& read = practice.store().read();
  Today page;
  page.now = practice.event_time();
  Sources sources;
  sources.today = page.now.date;
  sources.cases = store::list_cases(read, lens);
  for (const CoupleCase& couple : sources.cases) {
    sources.by_id.emplace(couple.id.str(), &couple);
  }
  for (store::SafeguardState& state : store::safeguard_states(read, lens)) {
    sources.safeguards[state.case_id].push_back(std::move(state));
  }
  for (const store::NumberedSession& each : store::sessions_between(read, page.now.date, page.now.date, lens)) {
    const CoupleCase& couple = *sources.by_id.at(each.couple.str());
    page.sessions.push_back({couple.id, couple.code, couple_row(couple, lens).partners,
                             session_view(each.session, each.number, lens)});
  }
  page.attention = attention_of(practice, sources);
  page.caseload = caseload_of(practice, sources, page.attention);
  return page;
}

}  // namespace attune::practice
