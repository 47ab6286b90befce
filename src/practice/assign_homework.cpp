// SPDX-License-Identifier: Apache-2.0
#include "crypto/encoding.h"
#include "crypto/hash.h"
#include "pdf/write_pdf.h"
#include "practice/homework_plan.h"
#include "practice/kept_drawing.h"
#include "practice/support.h"
#include "store/homework.h"
#include "store/safeguards.h"

#include <algorithm>

namespace attune::practice {
namespace {

using domain::Assignment;
using domain::AssignmentState;

std::vector<std::uint8_t> digest_of(const Assignment& assignment) {
  return crypto::from_hex(assignment.sha256).value_or(std::vector<std::uint8_t>{});
}

void keep_agreed(store::Writer& writer, const domain::CaseId& couple, const AgreedToday& agreed) {
  for (const domain::Willing& each : agreed.willing) {
    store::insert_willing(writer.sql(), couple, each, writer.now());
    writer.audit("record", "willing", each.id.str());
  }
  for (const domain::Consent& each : agreed.consents) {
    store::insert_consent(writer.sql(), couple, each, writer.now());
    writer.audit("give", "consent", each.id.str());
  }
}

// The draft: the assignment, its bytes and pages, why gates were overridden.
void insert_draft(store::Writer& writer, const domain::CaseId& couple, Assignment& assignment, const Sheet& sheet,
                  const std::vector<domain::GateOverride>& overrides) {
  assignment.sha256 = store::insert_blob(writer.sql(), sheet.pdf, writer.now());
  const std::string drawing = store::insert_blob(writer.sql(), keep_drawing(sheet.paper), writer.now());
  store::insert_assignment(writer.sql(), couple, assignment, drawing, writer.now());
  for (const domain::GateOverride& each : overrides) {
    store::insert_override(writer.sql(), couple, assignment.id, each, writer.now());
  }
}

void audit_overrides(store::Writer& writer, const Assignment& assignment,
                     const std::vector<domain::GateOverride>& overrides) {
  for (const domain::GateOverride& each : overrides) {
    writer.audit("override", domain::gate_text(each.gate), assignment.id.str());
  }
}

void mark_given(const Practice& practice, store::Writer& writer, const domain::CaseId& couple,
                const Assignment& assignment) {
  const auto sheet = next_id<domain::GivenSheetId>(practice);
  store::give_assignment(writer.sql(), couple, assignment, sheet, writer.now());
  const auto digest = digest_of(assignment);
  writer.audit("give", "assignment", assignment.id.str());
  writer.audit("give", "sheet", sheet.str(), digest);
}

AssignmentView view_of(const Practice& practice, const domain::CaseId& couple, const domain::AssignmentId& id) {
  const auto all = list_homework(practice, couple, k_clinician);
  return *std::find_if(all.begin(), all.end(), [&](const AssignmentView& each) { return each.assignment.id == id; });
}

HomeworkPlan free_plan(const Practice& practice, SheetSource& source, const domain::CaseId& couple,
                       const NewHomework& what) {
  HomeworkPlan plan = plan_homework(practice, source, couple, what);
  require_free(plan.held_by);
  plan.assignment.id = next_id<domain::AssignmentId>(practice);
  return plan;
}

// The bytes as they were kept; what does not hash to its name is damage.
std::string bytes_of(const Practice& practice, const Assignment& assignment) {
  std::string bytes = store::load_blob(practice.store().read(), assignment.sha256);
  if (crypto::hex(crypto::sha256(bytes)) != assignment.sha256) {
    throw Error(ErrorCode::Damaged, {{"part", "records"}, {"reason", "sheet"}});
  }
  return bytes;
}

void require_still_free(const Practice& practice, const FoundAssignment& found) {
  const auto overrides = store::list_overrides(practice.store().read(), found.assignment.id, k_clinician);
  require_free(held_with(load_safeguards(practice, found.couple), found.assignment.pair, found.assignment.exercise,
                         overrides, practice.event_time().date));
}

}  // namespace

Deliver into_file(const Practice& practice, const std::filesystem::path& out, Overwrite overwrite) {
  store::FileSystem& files = practice.store().files();
  return [&files, out, overwrite](const std::string& pdf) {
    if (overwrite == Overwrite::No && files.exists(out)) {
      throw Error(ErrorCode::AlreadyExists, {{"path", out.string()}});
    }
    store::write_atomically(files, out, pdf,
                            overwrite == Overwrite::Yes ? store::Replace::Yes : store::Replace::No);
  };
}

Preview draw_sheet(const Practice& practice, const std::filesystem::path& data, const domain::CaseId& couple,
                   const NewHomework& what) {
  SheetSource source(data);
  const HomeworkPlan plan = plan_homework(practice, source, couple, what);
  return {plan.assignment.title,
          pages_of(plan.document, plan.assignment.style.paper, plan.assignment.style.large_print)};
}

std::vector<domain::HoldReason> holds_of(const Practice& practice, const domain::CaseId& id, const NewHomework& what) {
  return holds_now(practice, id, what);
}

domain::AssignmentId keep_prepared(Practice& practice, SheetSource& source, const domain::CaseId& couple,
                                   const NewHomework& what) {
  HomeworkPlan plan = free_plan(practice, source, couple, what);
  const Sheet sheet = source.draw(plan);
  const AgreedToday agreed = agreed_today(practice, plan.assignment.pair, what.agreed, what.exercise, practice.event_time().date);
  practice.store().write([&](store::Writer& writer) {
    insert_draft(writer, couple, plan.assignment, sheet, what.overrides);
    writer.audit("prepare", "assignment", plan.assignment.id.str());
    audit_overrides(writer, plan.assignment, what.overrides);
    keep_agreed(writer, couple, agreed);
  });
  return plan.assignment.id;
}

AssignmentView keep_prepared(Practice& practice, const std::filesystem::path& data, const domain::CaseId& couple,
                             const NewHomework& what) {
  SheetSource source(data);
  return view_of(practice, couple, keep_prepared(practice, source, couple, what));
}

void drop_prepared(Practice& practice, std::string_view id) {
  const FoundAssignment found = find_assignment(practice, id);
  if (found.assignment.state != AssignmentState::Prepared) {
    not_permitted("given");
  }
  practice.store().write([&](store::Writer& writer) {
    store::drop_prepared(writer.sql(), found.assignment.id);
    writer.audit("drop", "assignment", found.couple.str());  // its own row is no more
  });
}

AssignmentView give_prepared(Practice& practice, std::string_view id, const Deliver& deliver) {
  FoundAssignment found = find_assignment(practice, id);
  if (found.assignment.state != AssignmentState::Prepared) {
    not_permitted("given");
  }
  if (load_couple(practice, found.couple).status == domain::Status::Closed) {
    not_permitted("status-closed");
  }
  require_still_free(practice, found);
  deliver(bytes_of(practice, found.assignment));
  found.assignment.from = practice.event_time().date;
  practice.store().write(
      [&](store::Writer& writer) { mark_given(practice, writer, found.couple, found.assignment); });
  return view_of(practice, found.couple, found.assignment.id);
}

domain::AssignmentId assign_homework(Practice& practice, SheetSource& source, const domain::CaseId& couple,
                                     const NewHomework& what, const Deliver& deliver) {
  HomeworkPlan plan = free_plan(practice, source, couple, what);
  const Sheet sheet = source.draw(plan);
  const AgreedToday agreed = agreed_today(practice, plan.assignment.pair, what.agreed, what.exercise, practice.event_time().date);
  // Kept before it leaves: after a crash the sheet may lie there, and stands here as prepared.
  practice.store().write(
      [&](store::Writer& writer) { insert_draft(writer, couple, plan.assignment, sheet, what.overrides); });
  try {
    deliver(sheet.pdf);
  } catch (...) {
    practice.store().write([&](store::Writer& writer) { store::drop_prepared(writer.sql(), plan.assignment.id); });
    throw;
  }
  practice.store().write([&](store::Writer& writer) {
    keep_agreed(writer, couple, agreed);
    audit_overrides(writer, plan.assignment, what.overrides);
    mark_given(practice, writer, couple, plan.assignment);
  });
  return plan.assignment.id;
}

AssignmentView assign_homework(Practice& practice, const std::filesystem::path& data, const domain::CaseId& couple,
                               const NewHomework& what, const Deliver& deliver) {
  SheetSource source(data);
  return view_of(practice, couple, assign_homework(practice, source, couple, what, deliver));
}

AssignmentView stop_homework(Practice& practice, std::string_view id, std::optional<domain::Date> date) {
  const FoundAssignment found = find_assignment(practice, id);
  if (found.assignment.state != AssignmentState::Given) {
    not_permitted(found.assignment.state == AssignmentState::Stopped ? "stopped-already" : "prepared-only");
  }
  const domain::Date day = date.value_or(practice.event_time().date);
  if (day < found.assignment.from) {
    throw invalid("date", "before-it-begins");
  }
  practice.store().write([&](store::Writer& writer) {
    store::stop_assignment(writer.sql(), found.assignment.id, day);
    writer.audit("stop", "assignment", found.assignment.id.str());
  });
  return view_of(practice, found.couple, found.assignment.id);
}

AssignmentView reprint(Practice& practice, std::string_view id, const Deliver& deliver) {
  const FoundAssignment found = find_assignment(practice, id);
  if (found.assignment.state == AssignmentState::Prepared) {
    not_permitted("prepared-only");
  }
  require_still_free(practice, found);
  deliver(bytes_of(practice, found.assignment));
  practice.store().write(
      [&](store::Writer& writer) { writer.audit("reprint", "assignment", found.assignment.id.str(), digest_of(found.assignment)); });
  return view_of(practice, found.couple, found.assignment.id);
}

}  // namespace attune::practice
