// SPDX-License-Identifier: Apache-2.0
#include "practice/couples.h"
#include "practice/gates.h"
#include "practice/practices.h"
#include "practice/support.h"
#include "store/cases.h"
#include "store/gates.h"
#include "store/notes.h"
#include "store/practice_logs.h"
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
constexpr int k_consent_notice_days = 7;
constexpr int k_backup_days = 7;

/// What the page is made of, read once.
struct Sources {
  std::vector<CoupleCase> cases;
  std::unordered_map<std::string, const CoupleCase*> by_id;
  std::unordered_map<std::string, std::vector<store::SafeguardState>> safeguards;
  std::unordered_map<std::string, store::Around> around;
  std::unordered_map<std::string, std::vector<store::SheetOut>> sheets;  ///< by case, of each pair the newest
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

// Each by itself: a note is signed one by one. A planned hour's is begun beforehand and waits for the hour.
void add_notes(const Practice& practice, const Sources& sources, std::vector<Attention>& attention) {
  const auto lens = domain::Lens::clinician();
  store::sql::Connection& read = practice.store().read();
  for (const store::DraftNote& each : store::draft_notes(read, lens)) {
    const auto hour = store::find_session(read, each.session, lens);
    if (!hour || hour->session.date > sources.today || hour->session.state == domain::SessionState::Planned) {
      continue;
    }
    attention.push_back(about(*sources.by_id.at(each.couple.str()), Kind::NoteToSign));
    attention.back().since = hour->session.date;
    attention.back().session = session_view(hour->session, hour->number, lens);
    attention.back().plan_empty = each.plan_empty;
  }
}

// What a pair agreed to for the touch that they have at home, and would have to be asked for again at their next hour.
void add_consents(const Practice& practice, const Sources& sources, std::vector<Attention>& attention) {
  for (const CoupleCase& couple : sources.cases) {
    const auto sheets = sources.sheets.find(couple.id.str());
    const auto around = sources.around.find(couple.id.str());
    if (couple.status != Status::Active || sheets == sources.sheets.end() || around == sources.around.end() ||
        !around->second.next ||
        domain::days_between(sources.today, around->second.next->date) > k_consent_notice_days) {
      continue;
    }
    const domain::Date hour = around->second.next->date;
    std::optional<domain::Safeguards> safeguards;
    for (const store::SheetOut& sheet : sheets->second) {
      if (!domain::is_touch(sheet.exercise)) {
        continue;
      }
      if (!safeguards) {
        safeguards = load_safeguards(practice, couple.id);
      }
      domain::MemberSet missing;
      for (const domain::HoldReason& reason : domain::held_by(*safeguards, sheet.pair, sheet.exercise, hour)) {
        const auto* lacks = std::get_if<domain::HeldByMissing>(&reason);
        if (lacks != nullptr && (lacks->what == domain::Needed::Willing || lacks->what == domain::Needed::OwnWish ||
                                 lacks->what == domain::Needed::Agreement)) {
          missing = missing.with(lacks->about);
        }
      }
      if (!missing.empty()) {
        attention.push_back(about(couple, Kind::ConsentDue));
        attention.back().by = hour;
        attention.back().detail = domain::Text::line(sheet.exercise.code, "exercise");
        attention.back().missing = missing;
      }
    }
  }
}

// Somebody's account of the newest sheet of a pair, once an hour has come to which it could be brought.
void add_sheets(const Sources& sources, std::vector<Attention>& attention) {
  for (const CoupleCase& couple : sources.cases) {
    const auto sheets = sources.sheets.find(couple.id.str());
    const auto around = sources.around.find(couple.id.str());
    if (couple.status != Status::Active || sheets == sources.sheets.end() || around == sources.around.end()) {
      continue;
    }
    for (const store::SheetOut& sheet : sheets->second) {
      domain::MemberSet missing = sheet.pair;
      for (const domain::Letter each : sheet.back.letters()) {
        missing = missing.without(each);
      }
      const auto brought = [&](const std::optional<domain::Session>& hour) {
        return hour && hour->date > sheet.from && hour->date <= sources.today &&
               !hour->present.common(missing).empty();
      };
      const auto& [next, last] = around->second;
      const auto& hour = brought(last) ? last : next;
      if (missing.empty() || !brought(hour)) {
        continue;
      }
      attention.push_back(about(couple, Kind::SheetToEnter));
      attention.back().since = hour->date;
      attention.back().detail = sheet.title;
      attention.back().missing = missing;
      attention.back().sheet = sheet.id;
    }
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
  add_notes(practice, sources, attention);
  add_consents(practice, sources, attention);
  add_sheets(sources, attention);
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

std::vector<CaseloadRow> caseload_of(const Sources& sources, const std::vector<Attention>& attention) {
  const auto lens = domain::Lens::clinician();
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
    if (const auto found = sources.around.find(couple.id.str()); found != sources.around.end()) {
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

Sources read_sources(const Practice& practice, domain::Date today) {
  const auto lens = domain::Lens::clinician();
  store::sql::Connection& read = practice.store().read();
  Sources sources;
  sources.today = today;
  sources.cases = store::list_cases(read, lens);
  for (const CoupleCase& couple : sources.cases) {
    sources.by_id.emplace(couple.id.str(), &couple);
  }
  for (store::SafeguardState& state : store::safeguard_states(read, lens)) {
    sources.safeguards[state.case_id].push_back(std::move(state));
  }
  for (auto& [id, each] : store::sessions_around(read, today, lens)) {
    sources.around.emplace(id.str(), std::move(each));
  }
  for (store::SheetOut& sheet : store::sheets_out(read, lens)) {  // newest first
    std::vector<store::SheetOut>& of_case = sources.sheets[sheet.couple.str()];
    const bool older = std::any_of(of_case.begin(), of_case.end(),
                                   [&](const store::SheetOut& each) { return each.pair == sheet.pair; });
    if (!older) {
      of_case.push_back(std::move(sheet));
    }
  }
  return sources;
}

// What is out for who comes, and how the hour before was left.
void add_before(const Practice& practice, const Sources& sources, TodaySession& row) {
  const domain::Session& hour = row.session.session;
  if (const auto sheets = sources.sheets.find(row.couple.str()); sheets != sources.sheets.end()) {
    for (const store::SheetOut& each : sheets->second) {
      const bool theirs = !each.pair.common(hour.present).empty() && each.from <= sources.today;
      if (theirs && (!row.sheet || each.from > *row.sheet)) {
        row.sheet = each.from;
        row.sheet_pair = each.pair;
        row.sheet_back = each.back;
      }
    }
  }
  const auto around = sources.around.find(row.couple.str());
  if (around != sources.around.end() && around->second.last && around->second.last->id != hour.id) {
    row.was_held = true;
    if (const auto note = store::find_note_of(practice.store().read(), around->second.last->id, domain::Lens::clinician())) {
      row.last_note = note->state;
    }
  }
}

}  // namespace

Today show_today(const Practice& practice) {
  const auto lens = domain::Lens::clinician();
  store::sql::Connection& read = practice.store().read();
  Today page;
  page.now = practice.event_time();
  const Sources sources = read_sources(practice, page.now.date);
  for (const store::NumberedSession& each : store::sessions_between(read, page.now.date, page.now.date, lens)) {
    const CoupleCase& couple = *sources.by_id.at(each.couple.str());
    page.sessions.push_back({couple.id, couple.code, couple_row(couple, lens).partners,
                             session_view(each.session, each.number, lens)});
    if (const auto note = store::find_note_of(read, each.session.id, lens)) {
      page.sessions.back().note = note->state;
    }
    add_before(practice, sources, page.sessions.back());
  }
  page.attention = attention_of(practice, sources);
  page.caseload = caseload_of(sources, page.attention);
  return page;
}

}  // namespace attune::practice
