// SPDX-License-Identifier: Apache-2.0
#include "store/search.h"

#include "store/lens_clause.h"
#include "store/search_index.h"

namespace attune::store {
namespace {

std::string match_of(const domain::SearchQuery& query, const std::optional<domain::CaseId>& couple) {
  std::string match = couple ? "\"" + case_mark(couple->str()) + "\"" : std::string();
  for (const auto& phrase : query.phrases) {
    match += match.empty() ? "\"" : " \"";
    for (std::size_t each = 0; each < phrase.size(); ++each) {
      match += each == 0 ? phrase[each] : " " + phrase[each];
    }
    match += &phrase == &query.phrases.back() ? "*\"" : "\"";
  }
  return match;
}

struct Place {
  std::int64_t docid;
  std::string entity;
  std::string id;
  std::size_t place;
};

// What tells hits apart, read for them alone: whole cases would take longer than the search itself.
void add_facts(sql::Connection& connection, SearchFound& found) {
  const SearchDocument& document = found.document;
  found.code = connection
                   .first("SELECT code FROM couple_case WHERE id = $case", {{"$case", document.couple}},
                          [](const sql::Row& row) { return row.text(0); })
                   .value_or("");
  if (document.person) {
    found.name = connection.first(
        "SELECT p.display_name FROM membership m JOIN person p ON p.id = m.person_id WHERE m.case_id = $case AND "
        "m.owner "
        "= $letter",
        {{"$case", document.couple}, {"$letter", *document.person}}, [](const sql::Row& row) { return row.text(0); });
  }
  if (found.shelf == SearchShelf::Notes) {
    // Numbered as everywhere: joint hours have one series, each person's own hours another.
    found.hour = connection.first(
        "SELECT s.kind, s.state IN ('held', 'planned') AND s.kind <> 'contact', (SELECT count(*) FROM session o WHERE "
        "o.case_id = s.case_id AND o.kind = s.kind AND (o.kind = 'joint' OR o.present = s.present) AND o.state IN "
        "('held', 'planned') AND (o.date, coalesce(o.start, -1), o.recorded_us, o.rowid) <= (s.date, coalesce(s.start, "
        "-1), s.recorded_us, s.rowid)) FROM session s WHERE s.id = $session",
        {{"$session", document.fact}}, [](const sql::Row& row) {
          return SearchHour{row.text(0),
                            row.integer(1) != 0 ? std::optional(static_cast<int>(row.integer(2))) : std::nullopt};
        });
  }
}

}  // namespace

std::vector<SearchFound> find_words(sql::Connection& connection, SearchShelf shelf, const domain::SearchQuery& query,
                                    const std::optional<domain::CaseId>& couple, const domain::Lens& lens, int most) {
  std::vector<SearchFound> found;
  if (query.empty()) {
    return found;
  }
  sql::Params params{{"$match", match_of(query, couple)}, {"$most", std::int64_t{most}}};
  std::string of_case;
  if (couple) {
    of_case = " AND e.case_id = $case";
    params.push_back({"$case", couple->str()});
  }
  // Newest first is the order of the index itself, so that reading ends with the last one wanted.
  std::vector<Place> places;
  const std::string words = words_table(shelf);
  connection.rows(
      "SELECT e.docid, e.entity, e.id, e.place FROM " + words +
          " w CROSS JOIN search_entry e ON e.docid = "
          "w.docid WHERE w.words MATCH $match" +
          of_case + " AND " + lens_clause("e") + " ORDER BY w.docid DESC LIMIT $most",
      with_lens(std::move(params), lens), [&](const sql::Row& row) {
        places.push_back({row.integer(0), row.text(1), row.text(2), static_cast<std::size_t>(row.integer(3))});
      });
  for (Place& each : places) {
    auto documents = read_documents(connection, each.entity, each.id);
    if (each.place < documents.size()) {
      SearchFound one;
      one.shelf = shelf;
      one.entity = std::move(each.entity);
      one.id = std::move(each.id);
      one.order = order_of(each.docid);
      one.document = std::move(documents[each.place]);
      add_facts(connection, one);
      found.push_back(std::move(one));
    }
  }
  return found;
}

}  // namespace attune::store
