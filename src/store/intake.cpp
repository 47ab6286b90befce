// SPDX-License-Identifier: Apache-2.0
#include "store/intake.h"

#include "store/lens_clause.h"
#include "store/rows.h"

namespace attune::store {

using domain::CaseId;
using domain::Instant;
using domain::IntakeId;
using domain::Lens;
using domain::MemberSet;

std::optional<std::string> form_text(sql::Connection& connection, const std::string& sha256) {
  return connection.first("SELECT text FROM form_text WHERE sha256 = $sha256", {{"$sha256", sha256}},
                          [](const sql::Row& row) { return row.text(0); });
}

void insert_form_text(sql::Connection& connection, const domain::Intake& of, const std::string& text, Instant now) {
  const auto there = connection.first("SELECT 1 FROM form_text WHERE sha256 = $sha256", {{"$sha256", of.sha256}},
                                      [](const sql::Row& row) { return row.integer(0); });
  if (there) {
    return;
  }
  connection.run(
      "INSERT INTO form_text (sha256, form, version, text, recorded_us) VALUES ($sha256, $form, $version, "
      "$text, $now)",
      {{"$sha256", of.sha256}, {"$form", of.form}, {"$version", of.version}, {"$text", text}, {"$now", now.us}});
}

std::vector<domain::Intake> list_intakes(sql::Connection& connection, const CaseId& couple, const Lens& lens) {
  std::vector<domain::Intake> all;
  connection.rows(
      "SELECT t.id, t.owner, t.form, t.version, t.sha256, t.draft IS NOT NULL, t.date, t.superseded_us FROM "
      "intake t WHERE t.case_id = $case AND " +
          lens_clause("t") + " ORDER BY t.date DESC, t.recorded_us DESC, t.rowid DESC",
      with_lens({{"$case", couple.str()}}, lens), [&](const sql::Row& row) {
        domain::Intake intake;
        intake.id = IntakeId(row.text(0));
        intake.partner = letter_at(row, 1);
        intake.form = row.text(2);
        intake.version = row.text(3);
        intake.sha256 = row.text(4);
        intake.draft = row.integer(5) != 0;
        intake.date = date_at(row, 6);
        if (!row.is_null(7)) {
          intake.superseded = Instant{row.integer(7)};
        }
        all.push_back(std::move(intake));
      });
  return all;
}

std::optional<std::string> intake_draft(sql::Connection& connection, const IntakeId& intake, const Lens& lens) {
  return connection
      .first("SELECT t.draft FROM intake t WHERE t.id = $id AND " + lens_clause("t"),
             with_lens({{"$id", intake.str()}}, lens), [](const sql::Row& row) { return row.optional_text(0); })
      .value_or(std::nullopt);
}

void insert_intake(sql::Connection& connection, const CaseId& couple, const domain::Intake& intake,
                   const std::optional<std::string>& draft, Instant now) {
  connection.run(
      "INSERT INTO intake (id, case_id, owner, about, seen_by, form, version, sha256, draft, date, recorded_us, "
      "superseded_us) VALUES ($id, $case, $owner, NULL, $seen, $form, $version, $sha256, $draft, $date, $now, "
      "NULL)",
      {{"$id", intake.id.str()},
       {"$case", couple.str()},
       {"$owner", intake.partner.str()},
       {"$seen", MemberSet::of({intake.partner}).bits()},
       {"$form", intake.form},
       {"$version", intake.version},
       {"$sha256", intake.sha256},
       {"$draft", sql::text_or_null(draft)},
       {"$date", value_of(intake.date)},
       {"$now", now.us}});
}

void supersede_intake(sql::Connection& connection, const domain::Intake& intake, Instant now) {
  if (intake.draft) {
    connection.run("DELETE FROM intake WHERE id = $id AND draft IS NOT NULL", {{"$id", intake.id.str()}});
    return;
  }
  connection.run("UPDATE intake SET superseded_us = $now WHERE id = $id AND superseded_us IS NULL",
                 {{"$id", intake.id.str()}, {"$now", now.us}});
}

std::vector<domain::Answer> list_answers(sql::Connection& connection, const IntakeId& intake, const Lens& lens) {
  std::vector<domain::Answer> all;
  connection.rows(
      "SELECT t.owner, t.item, t.position, t.kind, t.text, t.seen_by FROM answer t WHERE t.intake_id = "
      "$intake AND " +
          lens_clause("t") + " ORDER BY t.rowid",
      with_lens({{"$intake", intake.str()}}, lens), [&](const sql::Row& row) {
        all.push_back({intake, letter_at(row, 0), row.text(1), static_cast<int>(row.integer(2)),
                       word_at<domain::AnswerKind>(row, 3), text_at(row, 4), MemberSet::from_bits(row.integer(5))});
      });
  return all;
}

void insert_answer(sql::Connection& connection, const CaseId& couple, const domain::Answer& answer, Instant now) {
  connection.run(
      "INSERT INTO answer (intake_id, case_id, item, position, owner, about, seen_by, kind, text, recorded_us) "
      "VALUES ($intake, $case, $item, $position, $owner, NULL, $seen, $kind, $text, $now)",
      {{"$intake", answer.intake.str()},
       {"$case", couple.str()},
       {"$item", answer.item},
       {"$position", std::int64_t{answer.position}},
       {"$owner", answer.owner.str()},
       {"$seen", answer.seen_by.bits()},
       {"$kind", word_value(answer.kind)},
       {"$text", value_of(answer.text)},
       {"$now", now.us}});
}

void set_answer_seen_by(sql::Connection& connection, const IntakeId& intake, const std::string& item,
                        MemberSet seen_by) {
  connection.run("UPDATE answer SET seen_by = $seen WHERE intake_id = $intake AND item = $item",
                 {{"$seen", seen_by.bits()}, {"$intake", intake.str()}, {"$item", item}});
}

std::vector<domain::Sharing> list_sharings(sql::Connection& connection, const CaseId& couple, const Lens& lens) {
  std::vector<domain::Sharing> all;
  connection.rows(
      "SELECT t.id, t.owner, t.form, t.item, t.with_people, t.since, t.until FROM sharing t WHERE t.case_id = "
      "$case AND " +
          lens_clause("t") + " ORDER BY t.since DESC, t.recorded_us DESC, t.rowid DESC",
      with_lens({{"$case", couple.str()}}, lens), [&](const sql::Row& row) {
        all.push_back({domain::SharingId(row.text(0)), letter_at(row, 1), row.text(2), row.text(3),
                       MemberSet::from_bits(row.integer(4)), date_at(row, 5), optional_date_at(row, 6)});
      });
  return all;
}

void insert_sharing(sql::Connection& connection, const CaseId& couple, const domain::Sharing& sharing, Instant now) {
  connection.run(
      "INSERT INTO sharing (id, case_id, owner, about, seen_by, form, item, with_people, since, until, "
      "recorded_us) VALUES ($id, $case, $owner, NULL, 0, $form, $item, $with, $since, $until, $now)",
      {{"$id", sharing.id.str()},
       {"$case", couple.str()},
       {"$owner", sharing.owner.str()},
       {"$form", sharing.form},
       {"$item", sharing.item},
       {"$with", sharing.with.bits()},
       {"$since", value_of(sharing.since)},
       {"$until", value_of(sharing.until)},
       {"$now", now.us}});
}

void end_sharing(sql::Connection& connection, const domain::SharingId& sharing, domain::Date until) {
  connection.run("UPDATE sharing SET until = $until WHERE id = $id AND until IS NULL",
                 {{"$until", value_of(until)}, {"$id", sharing.str()}});
}

}  // namespace attune::store
