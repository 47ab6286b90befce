// SPDX-License-Identifier: Apache-2.0
#include "cli/views.h"

namespace attune::cli {

using domain::word;

Json session_json(const practice::SessionView& view) {
  const domain::Session& session = view.session;
  return {{"id", session.id.str()},
          {"date", domain::date_text(session.date)},
          {"start", or_null(session.start, domain::time_text)},
          {"minutes", session.minutes},
          {"kind", word(session.kind)},
          {"number", or_null(view.number, [](int number) { return number; })},
          {"state", word(session.state)},
          {"present", members_json(session.present)},
          {"others", list_json(session.others,
                               [](const domain::OtherPresent& other) {
                                 return Json{{"name", other.name.str()}, {"role", other.role.str()}};
                               })},
          {"where", word(session.where)}};
}

std::string session_line(const practice::SessionView& view) {
  const domain::Session& session = view.session;
  return domain::date_text(session.date) + (session.start ? " " + domain::time_text(*session.start) : "") + ", " +
         std::to_string(session.minutes) + " minutes";
}

std::string sessions_text(const std::vector<practice::SessionView>& views) {
  Table table({"Id", "Date", "Start", "Minutes", "Kind", "Number", "State", "Present", "Where", "Others"});
  for (const practice::SessionView& view : views) {
    const domain::Session& session = view.session;
    std::string others;
    for (const domain::OtherPresent& other : session.others) {
      others += (others.empty() ? "" : ", ") + other.name.str() + " (" + other.role.str() + ")";
    }
    table.add({session.id.str(), domain::date_text(session.date),
               session.start ? domain::time_text(*session.start) : "", std::to_string(session.minutes),
               std::string(word(session.kind)), view.number ? std::to_string(*view.number) : "",
               std::string(word(session.state)), session.present.str(), std::string(word(session.where)), others});
  }
  return table.str();
}

}  // namespace attune::cli
