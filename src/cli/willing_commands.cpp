// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/views.h"
#include "practice/couples.h"
#include "practice/safeguards.h"

namespace attune::cli {
namespace {

Json willing_json(const domain::Willing& willing) {
  return {{"id", willing.id.str()},
          {"partner", willing.partner.str()},
          {"pair", members_json(willing.pair)},
          {"scope", or_null(willing.scope, [](const std::string& scope) { return scope; })},
          {"date", domain::date_text(willing.date)}};
}

std::string willing_text(const std::vector<domain::Willing>& rows) {
  Table table({"Id", "Date", "Partner", "Pair", "Scope"});
  for (const auto& row : rows) {
    table.add({row.id.str(), domain::date_text(row.date), row.partner.str(), row.pair.str(), row.scope.value_or("")});
  }
  return table.str();
}

Result willing_record(Context& context) {
  practice::NewWilling what;
  what.partner = context.letter("partner");
  what.pair = domain::MemberSet::parse(context.arguments().value("pair"), "pair");
  if (const std::string* scope = context.arguments().find("scope")) {
    what.scope = *scope;
  }
  const domain::CaseId couple = context.couple();
  const domain::Willing written = practice::record_willing(context.practice(), couple, what);
  return {willing_json(written), willing_text({written}), {}, {}};
}

Result willing_list(Context& context) {
  const domain::CaseId couple = context.couple();
  const auto rows = practice::list_willing(context.practice(), couple, context.lens(couple));
  return {list_json(rows, willing_json), willing_text(rows), {}, {}};
}

}  // namespace

std::vector<Command> willing_commands() {
  return {
      {"willing record",
       "CODE",
       {{"partner", "LETTER", "who is willing", Need::Required},
        {"pair", "LETTERS", "to practise with whom: A,B", Need::Required},
        {"scope", "SCOPE", "an exercise asked about alone, SF5"}},
       "record that somebody freely wishes to practise",
       "attune-cli willing record C-014 --partner A --pair A,B --clock 2026-03-05",
       willing_record},
      {"willing list", "CODE", {}, "list who was willing", "attune-cli willing list C-014", willing_list, Looks::ThroughLens},
  };
}

}  // namespace attune::cli
