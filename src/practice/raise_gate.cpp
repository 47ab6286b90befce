// SPDX-License-Identifier: Apache-2.0
#include "practice/gates.h"
#include "practice/raise_within.h"
#include "practice/support.h"
#include "store/gates.h"
#include "store/safeguards.h"

#include <algorithm>

namespace attune::practice {
namespace {

using domain::Gate;

struct FoundGate {
  domain::CaseId couple;
  Gate gate;
};

FoundGate load_gate(const Practice& practice, std::string_view id) {
  store::sql::Connection& records = practice.store().read();
  const auto places = store::match_gate(records, domain::parse_id_prefix(id, "gate"));
  if (places.empty()) {
    throw Error(ErrorCode::NotFound, {{"part", "gate"}});
  }
  if (places.size() > 1) {
    throw invalid("gate", "ambiguous");
  }
  const auto gates = store::list_gates(records, places.front().couple, domain::Lens::clinician());
  return {places.front().couple, *std::find_if(gates.begin(), gates.end(), [&](const Gate& each) {
            return each.id == places.front().id;
          })};
}

GateView view_of(const Practice& practice, const domain::CaseId& couple, const Gate& gate) {
  auto views = list_gates(practice, couple, domain::Lens::clinician());
  return *std::find_if(views.begin(), views.end(), [&](const GateView& each) {
    return each.gate.gate == gate.gate && each.gate.about == gate.about;
  });
}

std::optional<domain::GateLevel> checked_level(const NewGate& what) {
  const auto levels = domain::levels_of(what.gate);
  if (!what.level) {
    return levels.empty() ? std::nullopt : std::optional(levels.front());
  }
  if (std::find(levels.begin(), levels.end(), *what.level) == levels.end()) {
    throw invalid("level", "not-of-this-gate");
  }
  return what.level;
}

domain::CoverPlan checked_cover(const Practice& practice, const domain::GateId& gate, const NewCover& what,
                                domain::Date date) {
  if (what.words.has_value() != (what.kind == domain::CoverKind::Own)) {
    throw invalid("next", "words");
  }
  if (what.words) {
    require_text(*what.words, "next");
  }
  return {next_id<domain::CoverPlanId>(practice), gate, what.kind, what.words, date};
}

void insert_cover(store::Writer& writer, const domain::CaseId& couple, domain::Letter about,
                  const domain::CoverPlan& plan) {
  store::insert_cover_plan(writer.sql(), couple, about, plan, writer.now());
  writer.audit("plan", "cover-plan", plan.id.str());
}

}  // namespace

Gate raise_within(const Practice& practice, store::Writer& writer, const domain::CaseId& couple, const Raise& what) {
  const auto gates = store::list_gates(writer.sql(), couple, domain::Lens::clinician());
  const Gate* last = domain::last_gate(gates, what.gate, what.about);
  Gate gate;
  if (last != nullptr && !last->cleared) {
    gate = *last;
    const auto levels = domain::levels_of(what.gate);
    gate.level = levels.empty() || what.level == levels.front() ? what.level : gate.level; // never a looser one
    store::add_gate_source(writer.sql(), gate, what.source, writer.now());
  } else {
    gate.id = next_id<domain::GateId>(practice);
    gate.gate = what.gate;
    gate.about = what.about;
    gate.level = what.level;
    gate.since = what.source.date;
    gate.sources = {what.source};
    store::insert_gate(writer.sql(), couple, gate, writer.now());
  }
  writer.audit("raise", "gate", gate.id.str());
  return gate;
}

GateView raise_gate(Practice& practice, const domain::CaseId& id, const NewGate& what) {
  const domain::CoupleCase couple = load_couple(practice, id);
  if (couple.find_member(what.about) == nullptr) {
    throw Error(ErrorCode::NotFound, {{"part", "partner"}, {"field", "about"}});
  }
  require_text(what.why, "why");
  const domain::Date date = what.date.value_or(practice.event_time().date);
  const Raise raise{what.gate, what.about, checked_level(what), {date, what.why, {}}};
  Gate gate;
  practice.store().write([&](store::Writer& writer) {
    gate = raise_within(practice, writer, id, raise);
    if (what.next) {
      insert_cover(writer, id, gate.about, checked_cover(practice, gate.id, *what.next, date));
    }
  });
  return view_of(practice, id, gate);
}

GateView plan_cover(Practice& practice, std::string_view id, const NewCover& what, std::optional<domain::Date> date) {
  const FoundGate found = load_gate(practice, id);
  if (found.gate.cleared) {
    not_permitted("cleared-already");
  }
  const domain::CoverPlan plan =
      checked_cover(practice, found.gate.id, what, date.value_or(practice.event_time().date));
  practice.store().write(
      [&](store::Writer& writer) { insert_cover(writer, found.couple, found.gate.about, plan); });
  return view_of(practice, found.couple, found.gate);
}

GateView clear_gate(Practice& practice, std::string_view id, const domain::Text& source,
                    const std::optional<domain::Text>& limits, std::optional<domain::Date> date) {
  const FoundGate found = load_gate(practice, id);
  require_text(source, "source");
  if (found.gate.cleared) {
    not_permitted("cleared-already");
  }
  const auto screens = store::list_screens(practice.store().read(), found.couple, domain::Lens::clinician());
  if (domain::needs_interview(found.gate.gate) && !domain::interviewed_since(found.gate, screens)) {
    not_permitted("no-interview");
  }
  const Gate::Clearing clearing{date.value_or(practice.event_time().date), source, limits};
  practice.store().write([&](store::Writer& writer) {
    store::clear_gate(writer.sql(), found.gate.id, clearing);
    writer.audit("clear", "gate", found.gate.id.str());
  });
  return view_of(practice, found.couple, found.gate);
}

GateView share_gate(Practice& practice, std::string_view id, domain::MemberSet with) {
  const FoundGate found = load_gate(practice, id);
  if (!domain::owner_may_share(found.gate.gate)) {
    not_permitted("not-to-share");
  }
  if (!load_couple(practice, found.couple).current_members().has_all(with)) {
    throw Error(ErrorCode::NotFound, {{"part", "partner"}, {"field", "with"}});
  }
  const domain::MemberSet seen_by = with.empty() ? with : with.with(found.gate.about);
  practice.store().write([&](store::Writer& writer) {
    store::set_gate_seen_by(writer.sql(), found.gate.id, seen_by);
    writer.audit(with.empty() ? "unshare" : "share", "gate", found.gate.id.str());
  });
  return view_of(practice, found.couple, found.gate);
}

}  // namespace attune::practice
