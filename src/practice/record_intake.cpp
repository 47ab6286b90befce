// SPDX-License-Identifier: Apache-2.0
#include "forms/response.h"
#include "forms/signals.h"
#include "forms/validate.h"
#include "practice/answer_rows.h"
#include "practice/asked_forms.h"
#include "practice/form_files.h"
#include "practice/intake.h"
#include "practice/keep_answers.h"
#include "practice/known_forms.h"
#include "practice/raise_within.h"
#include "practice/safeguards.h"
#include "practice/support.h"
#include "store/intake.h"

#include <algorithm>

namespace attune::practice {
namespace {

using domain::MemberSet;

// A draft may be incomplete, and may not be wrong.
bool is_incomplete(forms::ProblemKind kind) {
  return kind == forms::ProblemKind::Required || kind == forms::ProblemKind::TooFew;
}

void require_right(const forms::Answers& answers, const std::string& path, bool draft) {
  for (const forms::Problem& problem : forms::validate(answers)) {
    if (!draft || !is_incomplete(problem.kind)) {
      throw Error(ErrorCode::InvalidInput,
                  {{"field", answers.form().items[static_cast<std::size_t>(problem.item)].link_id},
                   {"path", path},
                   {"reason", std::string(forms::word(problem.kind))}});
    }
  }
}

MemberSet seen_by_at_start(const forms::Item& item, const forms::Value& value, domain::Letter owner,
                           MemberSet members) {
  if (declines(value)) {
    return {};
  }
  switch (item.marks.seen_by) {
    case forms::SeenBy::Owner:
      return MemberSet::of({owner});
    case forms::SeenBy::Together:
      return members;
    case forms::SeenBy::Clinician:
      break;
  }
  return {};
}

std::vector<domain::Answer> rows_of(const forms::Answers& answers, const domain::Intake& intake, MemberSet members) {
  std::vector<domain::Answer> rows;
  const std::vector<forms::Item>& items = answers.form().items;
  for (std::size_t each = 0; each < items.size(); ++each) {
    int position = 0;
    for (const forms::Value& value : answers.counted(static_cast<int>(each))) {
      rows.push_back(answer_row(intake, items[each], position++, value,
                                seen_by_at_start(items[each], value, intake.partner, members)));
    }
  }
  return rows;
}

void raise_signals(const Practice& practice, store::Writer& writer, const domain::CaseId& couple,
                   const domain::Intake& intake, const forms::Answers& answers) {
  for (const int item : forms::signals(answers)) {
    raise_signal_within(practice, writer, couple,
                        {intake.partner, answers.form().items[static_cast<std::size_t>(item)].link_id, intake.date,
                         intake.id.str()});
  }
}

// Urgent red flags alone raise their gate by themselves; all else is the clinician's to decide.
void raise_gates(const Practice& practice, store::Writer& writer, const domain::CaseId& couple,
                 const domain::Intake& intake, const forms::Answers& answers) {
  for (const forms::RedFlag& each : forms::red_flags(answers)) {
    const forms::Item& item = answers.form().items[static_cast<std::size_t>(each.item)];
    const auto levels = domain::levels_of(each.gate);
    std::optional<domain::GateLevel> level = levels.empty() ? std::nullopt : std::optional(levels.front());
    for (const domain::GateLevel of_gate : levels) {
      level = domain::word(of_gate) == each.level ? of_gate : level;
    }
    // The words of the question, which is about nobody; the answer stays where it is.
    const domain::Text why = domain::Text::from("Answered: " + item.text, "why");
    raise_within(practice, writer, couple, {each.gate, intake.partner, level, {intake.date, why, {}}});
  }
}

// What stood gives way. A draft of a form leaves what was given before: it counts until the new one is finished.
void give_way(store::Writer& writer, const domain::CaseId& couple, const domain::Intake& intake) {
  for (const domain::Intake& each : store::list_intakes(writer.sql(), couple, domain::Lens::clinician())) {
    const bool same = each.partner == intake.partner && each.form == intake.form && !each.superseded;
    if (same && (each.draft || !intake.draft)) {
      store::supersede_intake(writer.sql(), each, writer.now());
      if (!each.draft || !intake.draft) {
        writer.audit("supersede", "intake", each.id.str());
      }
    }
  }
}

domain::Intake occasion(const Practice& practice, const AnswersOf& whose, const forms::Form& form, bool draft) {
  domain::Intake intake;
  intake.id = next_id<domain::IntakeId>(practice);
  intake.partner = whose.partner;
  intake.form = form.id;
  intake.version = form.version;
  intake.sha256 = form_sha256(form);
  intake.draft = draft;
  intake.date = whose.date.value_or(practice.event_time().date);
  return intake;
}

}  // namespace

void require_may_answer(const Practice& practice, const domain::CaseId& couple, domain::Letter partner) {
  require_member(load_couple(practice, couple), partner);
  if (!policy_signed_by_all(practice, couple)) {
    not_permitted("policy-not-signed");
  }
}

std::optional<domain::Intake> draft_of(const Practice& practice, const domain::CaseId& couple, domain::Letter partner,
                                       const std::string& form) {
  for (const domain::Intake& each : store::list_intakes(practice.store().read(), couple, domain::Lens::clinician())) {
    if (each.draft && each.partner == partner && each.form == form) {
      return each;
    }
  }
  return std::nullopt;
}

forms::Answers draft_answers(const Practice& practice, const domain::Intake& draft) {
  const auto text = store::intake_draft(practice.store().read(), draft.id, domain::Lens::clinician());
  if (!text) {
    throw Error(ErrorCode::Damaged, {{"part", "records"}, {"reason", "draft"}});
  }
  return forms::read_draft(asked_form(practice, draft), *text, "draft");
}

domain::Intake record_answers(Practice& practice, const AnswersOf& whose, const forms::Answers& answers) {
  require_may_answer(practice, whose.couple, whose.partner);
  require_right(answers, whose.path, false);
  const domain::Intake intake = occasion(practice, whose, answers.form(), false);
  const MemberSet members = load_couple(practice, whose.couple).current_members();
  practice.store().write([&](store::Writer& writer) {
    give_way(writer, whose.couple, intake);
    store::insert_form_text(writer.sql(), intake, answers.form().source, writer.now());
    store::insert_intake(writer.sql(), whose.couple, intake, std::nullopt, writer.now());
    for (const domain::Answer& each : rows_of(answers, intake, members)) {
      store::insert_answer(writer.sql(), whose.couple, each, writer.now());
    }
    raise_signals(practice, writer, whose.couple, intake, answers);
    raise_gates(practice, writer, whose.couple, intake, answers);
    writer.audit("record", "intake", intake.id.str());
  });
  return intake;
}

domain::Intake keep_draft(Practice& practice, const AnswersOf& whose, const forms::Answers& answers) {
  require_may_answer(practice, whose.couple, whose.partner);
  require_right(answers, whose.path, true);
  const domain::Intake intake = occasion(practice, whose, answers.form(), true);
  const auto before = draft_of(practice, whose.couple, whose.partner, intake.form);
  practice.store().write([&](store::Writer& writer) {
    give_way(writer, whose.couple, intake);
    store::insert_form_text(writer.sql(), intake, answers.form().source, writer.now());
    store::insert_intake(writer.sql(), whose.couple, intake, forms::write_draft(answers), writer.now());
    // Kept every other second while somebody types: what is told of it is that there is one.
    if (!before) {
      writer.audit("draft", "intake", intake.id.str());
    }
  });
  return intake;
}

IntakeView record_intake(Practice& practice, const std::filesystem::path& data, const domain::CaseId& id,
                         const NewIntake& what) {
  require_may_answer(practice, id, what.partner);
  const auto form = load_form_by_id(data, what.form);
  const forms::Answers answers = forms::read_answers(form, what.answers, what.path);
  const AnswersOf whose{id, what.partner, what.date, what.path};
  return occasion_view(practice,
                       what.draft ? keep_draft(practice, whose, answers) : record_answers(practice, whose, answers));
}

}  // namespace attune::practice
