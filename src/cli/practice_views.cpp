// SPDX-License-Identifier: Apache-2.0
#include "cli/views.h"

namespace attune::cli {

using domain::word;

Json members_json(domain::MemberSet members) {
  Json list = Json::array();
  for (const domain::Letter letter : members.letters()) {
    list.push_back(letter.str());
  }
  return list;
}

Json text_json(const std::string& text) {
  return text.empty() ? Json(nullptr) : Json(text);
}

std::string joined(const std::vector<std::string>& words) {
  std::string all;
  for (const std::string& word : words) {
    all += (all.empty() ? "" : " ") + word;
  }
  return all;
}

Json text_json(const std::optional<domain::Text>& text) {
  return or_null(text, [](const domain::Text& value) { return value.str(); });
}
Json date_json(const std::optional<domain::Date>& date) {
  return or_null(date, domain::date_text);
}
std::string text_or_empty(const std::optional<domain::Text>& text) {
  return text ? text->str() : std::string();
}
std::string date_or_empty(const std::optional<domain::Date>& date) {
  return date ? domain::date_text(*date) : std::string();
}

Json practice_json(const practice::PracticeInfo& info) {
  return {{"id", info.practice_id},
          {"name", info.name.str()},
          {"clinician", info.clinician.str()},
          {"crisis_lines", list_json(info.crisis_lines, [](const domain::Text& line) { return line.str(); })},
          {"zone", info.zone},
          {"policy", word(info.policy)},
          {"sample", info.sample},
          {"recovery_made", info.recovery_made},
          {"idle_minutes", info.idle_minutes},
          {"last_backup", or_null(info.last_backup, domain::instant_text)},
          {"cases", info.cases}};
}

std::string practice_text(const practice::PracticeInfo& info) {
  std::string lines;
  for (const domain::Text& line : info.crisis_lines) {
    lines += (lines.empty() ? "" : "\n") + line.str();
  }
  Table table;
  table.add({"Practice", info.name.str()});
  table.add({"Clinician", info.clinician.str()});
  table.add({"Crisis lines", lines.empty() ? "none: sheets name the local emergency number" : lines});
  table.add({"Policy of new cases", std::string(word(info.policy))});
  table.add({"Time zone", info.zone});
  table.add({"Locks when idle", "after " + std::to_string(info.idle_minutes) + " minutes"});
  table.add({"Recovery sheet", info.recovery_made ? "made" : "not made yet"});
  table.add({"Last backup", info.last_backup ? domain::instant_text(*info.last_backup) : "none yet"});
  table.add({"Cases", std::to_string(info.cases)});
  table.add({"Id", info.practice_id});
  table.add_if("Sample", info.sample ? "fictional people" : "");
  return table.str();
}

Json report_json(const practice::VerifyReport& report) {
  return {{"sound", report.sound()},
          {"content_digest", report.content_digest.empty() ? Json(nullptr) : Json(report.content_digest)},
          {"audit_rows", report.audit_rows},
          {"process_checked", report.process_checked},
          {"findings", list_json(report.findings, [](const practice::Finding& finding) {
             return Json{{"part", finding.part}, {"reason", finding.reason}, {"where", finding.where}};
           })}};
}

std::string report_text(const practice::VerifyReport& report) {
  Table table;
  table.add({"Result", report.sound() ? "sound" : "damaged"});
  table.add_if("Content digest", report.content_digest);
  table.add({"Audit rows", std::to_string(report.audit_rows)});
  table.add({"Process notes", report.process_checked ? "checked" : "not checked"});
  for (const practice::Finding& finding : report.findings) {
    table.add({"Found", finding.part + ": " + finding.reason + (finding.where.empty() ? "" : ", " + finding.where)});
  }
  return table.str();
}

Error damage_error(const practice::VerifyReport& report) {
  const practice::Finding& first = report.findings.front();
  return {ErrorCode::Damaged, {{"part", first.part}, {"reason", first.reason}, {"where", first.where}}};
}

Json backup_json(const practice::BackupReport& report) {
  return {{"file", report.file.string()}, {"content_digest", report.content_digest}, {"bytes", report.bytes}};
}

std::string backup_text(const practice::BackupReport& report) {
  Table table;
  table.add({"File", report.file.string()});
  table.add({"Content digest", report.content_digest});
  table.add({"Bytes", std::to_string(report.bytes)});
  return table.str();
}

}  // namespace attune::cli
