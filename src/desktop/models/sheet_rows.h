// SPDX-License-Identifier: Apache-2.0
// One person's own sheet as it is typed in: rows of what stands on paper, and what was asked besides, which stays.
// Plain UTF-8.
#pragma once

#include "practice/practice_logs.h"

#include <map>
#include <string>
#include <vector>

namespace attune::desktop {

struct PaperRow {
  std::string date;       ///< as it is typed
  std::optional<domain::Done> done;
  std::optional<domain::NotDone> reason;
  std::string minutes;
  bool temperature = false, texture = false, pressure = false;
  std::string end;        ///< "calmer", "same", "tenser"; empty: nothing
  std::string attention;
  bool mark = false;

  int occasion = 1;                       ///< of that day
  std::vector<domain::LogValue> besides;  ///< of the account that is kept: fields that no column shows
  bool kept = false;
  friend bool operator==(const PaperRow&, const PaperRow&) = default;
};

/// What is kept of one person on one sheet, oldest first.
std::vector<PaperRow> sheet_rows(const std::vector<practice::LogView>& logs, const domain::AssignmentId& assignment,
                                 domain::Letter partner, domain::Date today);
/// Nothing was typed into it.
bool is_blank(const PaperRow& row);
/// As it is kept. InvalidInput naming the column: "date", "done", "minutes".
practice::NewLog new_log(const PaperRow& row, domain::Letter partner, domain::Date today);

/// What is typed, over a cover or a lock; and back. What no column shows is not in it.
std::map<std::string, std::string> row_fields(const PaperRow& row);
void put_fields(const std::map<std::string, std::string>& fields, PaperRow& into);

/// "done", "partly", "not"; empty for nothing.
std::string done_cell(std::optional<domain::Done> done);
/// The letter that is typed for it, upper case; nothing for any other key.
std::optional<domain::Done> done_of_key(char key);
std::string end_of_key(char key);
/// 1 to 9.
std::optional<domain::NotDone> reason_of_key(char key);

}  // namespace attune::desktop
