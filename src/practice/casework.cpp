// SPDX-License-Identifier: Apache-2.0
#include "practice/casework.h"

#include "practice/support.h"
#include "store/casework.h"
#include "store/safeguards.h"

#include <algorithm>

namespace attune::practice {
namespace {

// The one whose id begins so.
template <class T>
T find_by_id(const std::vector<T>& items, std::string_view id, const char* part) {
  const std::string prefix = domain::parse_id_prefix(id, "id");
  const auto begins = [&](const T& each) { return each.id.str().starts_with(prefix); };
  const auto found = std::find_if(items.begin(), items.end(), begins);
  if (found == items.end()) {
    throw Error(ErrorCode::NotFound, {{"part", part}});
  }
  if (std::find_if(std::next(found), items.end(), begins) != items.end()) {
    throw invalid("id", "ambiguous");
  }
  return *found;
}

[[noreturn]] void closed_already() {
  not_permitted("closed-already");
}

domain::Goal load_goal(const Practice& practice, const domain::CaseId& couple, std::string_view id) {
  return find_by_id(list_goals(practice, couple, k_clinician), id, "goal");
}

void keep(Practice& practice, const domain::Goal& goal, const char* verb) {
  practice.store().write([&](store::Writer& writer) {
    store::update_goal(writer.sql(), goal);
    writer.audit(verb, "goal", goal.id.str());
  });
}

domain::Confidence load_confidence(const Practice& practice, const domain::CaseId& couple, domain::Letter partner,
                                   std::string_view id) {
  auto all = list_confidences(practice, couple, k_clinician);
  std::erase_if(all, [&](const domain::Confidence& each) { return each.partner != partner; });
  return find_by_id(all, id, "confidence");
}

void keep(Practice& practice, const domain::Confidence& confidence, const char* verb) {
  practice.store().write([&](store::Writer& writer) {
    store::update_confidence(writer.sql(), confidence);
    writer.audit(verb, "confidence", confidence.id.str());
  });
}

}  // namespace

std::vector<domain::Goal> list_goals(const Practice& practice, const domain::CaseId& couple, const domain::Lens& lens) {
  return store::list_goals(practice.store().read(), couple, lens);
}

domain::Goal add_goal(Practice& practice, const domain::CaseId& couple, const domain::Text& words, bool shared,
                      std::optional<domain::Date> date) {
  require_text(words, "text");
  domain::Goal goal;
  goal.id = next_id<domain::GoalId>(practice);
  goal.words = words;
  const domain::MemberSet members = load_couple(practice, couple).current_members();
  goal.seen_by = shared ? members : domain::MemberSet{};
  goal.since = date.value_or(practice.event_time().date);
  practice.store().write([&](store::Writer& writer) {
    store::insert_goal(writer.sql(), couple, goal, writer.now());
    writer.audit("add", "goal", goal.id.str());
  });
  return goal;
}

domain::Goal edit_goal(Practice& practice, const domain::CaseId& couple, std::string_view id, const GoalEdit& edit) {
  domain::Goal goal = load_goal(practice, couple, id);
  if (goal.closed) {
    closed_already();
  }
  if (edit.words) {
    require_text(*edit.words, "text");
    goal.words = *edit.words;
  }
  if (edit.shared) {
    goal.seen_by = *edit.shared ? load_couple(practice, couple).current_members() : domain::MemberSet{};
  }
  keep(practice, goal, "edit");
  return goal;
}

domain::Goal close_goal(Practice& practice, const domain::CaseId& couple, std::string_view id,
                        std::optional<domain::Date> date) {
  domain::Goal goal = load_goal(practice, couple, id);
  if (goal.closed) {
    closed_already();
  }
  goal.closed = date.value_or(practice.event_time().date);
  keep(practice, goal, "close");
  return goal;
}

std::vector<domain::Confidence> list_confidences(const Practice& practice, const domain::CaseId& couple,
                                                 const domain::Lens& lens) {
  if (!lens.is_clinician()) {
    return {};  // never hinted at, not in a person's own release either
  }
  return store::list_confidences(practice.store().read(), couple, lens);
}

domain::Confidence add_confidence(Practice& practice, const domain::CaseId& couple, const NewConfidence& what) {
  require_member(load_couple(practice, couple), what.partner);
  require_text(what.fact, "fact");
  domain::Confidence confidence;
  confidence.id = next_id<domain::ConfidenceId>(practice);
  confidence.partner = what.partner;
  confidence.fact = what.fact;
  confidence.told = what.told.value_or(practice.event_time().date);
  for (const domain::PolicySignature& signature :
       store::list_signatures(practice.store().read(), couple, k_clinician)) {
    if (signature.partner == what.partner && signature.date <= confidence.told) {
      confidence.policy = signature.kind;
      confidence.policy_version = signature.version;
      break;
    }
  }
  confidence.who_knows = what.who_knows;
  confidence.agreed = what.agreed;
  confidence.look_again = what.look_again;
  practice.store().write([&](store::Writer& writer) {
    store::insert_confidence(writer.sql(), couple, confidence, writer.now());
    writer.audit("add", "confidence", confidence.id.str());
  });
  return confidence;
}

domain::Confidence edit_confidence(Practice& practice, const domain::CaseId& couple, domain::Letter partner,
                                   std::string_view id, const ConfidenceEdit& edit) {
  domain::Confidence confidence = load_confidence(practice, couple, partner, id);
  if (confidence.closed) {
    closed_already();
  }
  if (edit.fact) {
    require_text(*edit.fact, "fact");
    confidence.fact = *edit.fact;
  }
  confidence.who_knows = edit.who_knows.value_or(confidence.who_knows);
  confidence.agreed = edit.agreed.value_or(confidence.agreed);
  confidence.look_again = edit.look_again.value_or(confidence.look_again);
  keep(practice, confidence, "edit");
  return confidence;
}

domain::Confidence close_confidence(Practice& practice, const domain::CaseId& couple, domain::Letter partner,
                                    std::string_view id, std::optional<domain::Date> date) {
  domain::Confidence confidence = load_confidence(practice, couple, partner, id);
  if (confidence.closed) {
    closed_already();
  }
  confidence.closed = date.value_or(practice.event_time().date);
  keep(practice, confidence, "close");
  return confidence;
}

std::vector<domain::MedicalLine> list_medical_lines(const Practice& practice, const domain::CaseId& couple,
                                                    const domain::Lens& lens) {
  if (!lens.is_clinician()) {
    return {};
  }
  return store::list_medical_lines(practice.store().read(), couple, lens);
}

domain::MedicalLine add_medical_line(Practice& practice, const domain::CaseId& couple, domain::Letter about,
                                     const domain::Text& words, std::optional<domain::Date> date) {
  require_member(load_couple(practice, couple), about);
  require_text(words, "line");
  const domain::MedicalLine line{next_id<domain::MedicalLineId>(practice), about,
                                 date.value_or(practice.event_time().date), words};
  practice.store().write([&](store::Writer& writer) {
    store::insert_medical_line(writer.sql(), couple, line, writer.now());
    writer.audit("add", "medical-line", line.id.str());
  });
  return line;
}

std::vector<domain::Remark> list_remarks(const Practice& practice, const domain::CaseId& couple,
                                         const domain::Lens& lens) {
  if (!lens.is_clinician()) {
    return {};
  }
  return store::list_remarks(practice.store().read(), couple, lens);
}

domain::Remark add_remark(Practice& practice, const domain::CaseId& couple, domain::Letter about,
                          const domain::Text& words, std::optional<domain::Date> date) {
  require_member(load_couple(practice, couple), about);
  require_text(words, "line");
  const domain::Remark line{next_id<domain::RemarkId>(practice), about, date.value_or(practice.event_time().date),
                            words};
  practice.store().write([&](store::Writer& writer) {
    store::insert_remark(writer.sql(), couple, line, writer.now());
    writer.audit("add", "remark", line.id.str());
  });
  return line;
}

}  // namespace attune::practice
