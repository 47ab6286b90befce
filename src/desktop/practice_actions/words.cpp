// SPDX-License-Identifier: Apache-2.0
#include "desktop/practice_actions/words.h"

#include "desktop/support/text.h"

#include <array>
#include <utility>

namespace attune::desktop {
namespace {

wxString day_words(domain::Date date) {
  constexpr std::array<const char*, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                               "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const unsigned month = static_cast<unsigned>(date.month());
  const char* name = month >= 1 && month <= months.size() ? months.at(month - 1) : "";
  return wxString::Format("%u %s %d", static_cast<unsigned>(date.day()), name, static_cast<int>(date.year()));
}

wxString lookup(std::string_view word, const std::vector<std::pair<std::string_view, const char*>>& table) {
  for (const auto& [known, words] : table) {
    if (known == word) {
      return words;
    }
  }
  return to_wx(word);
}

}  // namespace

wxString backup_words(const practice::PracticeInfo& info, domain::Instant now) {
  if (!info.last_backup) {
    return "No backup yet";
  }
  const domain::LocalTime made = domain::local_time(*info.last_backup, info.zone);
  const int days = domain::days_between(made.date, domain::local_time(now, info.zone).date);
  const wxString time = to_wx(domain::time_text(made.time));
  if (days == 0) {
    return "Last backup today " + time;
  }
  if (days == 1) {
    return "Last backup yesterday " + time;
  }
  return "Last backup " + day_words(made.date);
}

wxString finding_words(const practice::Finding& finding) {
  const wxString part = lookup(finding.part, {{"keys", "Key files"},
                                              {"records", "Records"},
                                              {"process", "Process notes"},
                                              {"records-audit", "Audit of the records"},
                                              {"process-audit", "Audit of the process notes"},
                                              {"anchor", "Anchors"}});
  const wxString reason = lookup(finding.reason, {{"page", "a page is damaged"},
                                                  {"page-order", "a page is out of order"},
                                                  {"row-changed", "a row was changed"},
                                                  {"tail-cut", "the end is missing"},
                                                  {"anchor-differs", "does not agree with the other"},
                                                  {"schema", "the structure is not what it should be"}});
  wxString words = part + ": " + reason;
  if (!finding.where.empty()) {
    words += " (" + to_wx(finding.where) + ")";
  }
  return words + ".";
}

}  // namespace attune::desktop
