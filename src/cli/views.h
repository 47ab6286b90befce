// SPDX-License-Identifier: Apache-2.0
// What the use cases hand out, as JSON and as text for people. What a lens may not see is already absent in the views;
// here nothing is decided, only written down.
#pragma once

#include "cli/json.h"
#include "cli/table.h"
#include "practice/practices.h"

namespace attune::cli {

Json members_json(domain::MemberSet members);
Json text_json(const std::optional<domain::Text>& text);
/// Null for what is empty.
Json text_json(const std::string& text);
/// With blanks between.
std::string joined(const std::vector<std::string>& words);
Json date_json(const std::optional<domain::Date>& date);
std::string text_or_empty(const std::optional<domain::Text>& text);
std::string date_or_empty(const std::optional<domain::Date>& date);

Json practice_json(const practice::PracticeInfo& info);
std::string practice_text(const practice::PracticeInfo& info);
Json report_json(const practice::VerifyReport& report);
std::string report_text(const practice::VerifyReport& report);
/// Damaged, with the first of a report's findings.
Error damage_error(const practice::VerifyReport& report);
Json backup_json(const practice::BackupReport& report);
std::string backup_text(const practice::BackupReport& report);

Json couple_json(const practice::CoupleRow& row);
Json couples_json(const std::vector<practice::CoupleRow>& rows);
std::string couples_text(const std::vector<practice::CoupleRow>& rows);
/// Everything of one case; counts are null outside the clinician lens.
Json couple_view_json(const practice::CoupleView& view, const domain::Lens& lens);
std::string couple_view_text(const practice::CoupleView& view, const domain::Lens& lens);

Json session_json(const practice::SessionView& view);
std::string sessions_text(const std::vector<practice::SessionView>& views);
/// "2026-03-05 14:00, 50 minutes".
std::string session_line(const practice::SessionView& view);

Json signature_json(const domain::PolicySignature& signature);

/// One row of output for something that was just written: the row's JSON, and a table of that one row.
template <class Row, class MakeJson>
Json list_json(const std::vector<Row>& rows, MakeJson make) {
  Json list = Json::array();
  for (const Row& row : rows) {
    list.push_back(make(row));
  }
  return list;
}

}  // namespace attune::cli
