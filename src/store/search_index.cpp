// SPDX-License-Identifier: Apache-2.0
#include "store/search_index.h"

#include "domain/error.h"
#include "domain/search_words.h"
#include "store/rows.h"
#include "store/search.h"

#include <chrono>
#include <set>

namespace attune::store {
namespace {

// A docid: the shelf, minutes from long before anybody was born, a number among those of one minute.
constexpr int k_number_bits = 12;
constexpr int k_shelf_shift = 46;
constexpr std::int64_t k_numbers = std::int64_t{1} << k_number_bits;
constexpr std::int64_t k_minutes_before = std::int64_t{1} << 31;
constexpr std::size_t k_long_draft = std::size_t{8} * 1024;

struct Entry {
  std::int64_t docid = 0;
  std::string couple;
  std::optional<std::string> owner, about;
  std::int64_t seen_by = 0;
};

std::int64_t minutes_of(const SearchDocument& document) {
  constexpr std::int64_t k_minute_us = 60'000'000;
  if (document.date.empty()) {
    return document.recorded_us / k_minute_us;
  }
  const std::chrono::sys_days day =
      stored("date", [&] { return std::chrono::sys_days(domain::parse_date(document.date, "date")); });
  return std::int64_t{day.time_since_epoch().count()} * 24 * 60 + document.start.value_or(0);
}

std::int64_t first_docid(SearchShelf shelf, const SearchDocument& document) {
  return (static_cast<std::int64_t>(shelf) << k_shelf_shift) | (minutes_of(document) + k_minutes_before)
                                                                   << k_number_bits;
}

// The next number of that minute, or of the one after it where they are used up.
std::int64_t free_docid(sql::Connection& connection, std::int64_t first) {
  while (true) {
    const auto last = connection.first("SELECT max(docid) FROM search_entry WHERE docid >= $first AND docid < $end",
                                       {{"$first", first}, {"$end", first + k_numbers}}, [](const sql::Row& row) {
                                         return row.is_null(0) ? std::int64_t{-1} : row.integer(0);
                                       });
    if (last.value_or(-1) < 0) {
      return first;
    }
    if (*last + 1 < first + k_numbers) {
      return *last + 1;
    }
    first += k_numbers;
  }
}

std::string indexed_words(const SearchDocument& document) {
  std::string words = case_mark(document.couple);
  for (const SearchPart& part : document.parts) {
    words += " " + domain::folded_words(part.text);
  }
  return words;
}

std::size_t bytes_of(const SearchDocument& document) {
  std::size_t bytes = 0;
  for (const SearchPart& part : document.parts) {
    bytes += part.text.size();
  }
  return bytes;
}

std::vector<Entry> entries_of(sql::Connection& connection, std::string_view entity, const std::string& id) {
  std::vector<Entry> entries;
  connection.rows(
      "SELECT docid, case_id, owner, about, seen_by FROM search_entry WHERE entity = $entity AND id = $id "
      "ORDER BY place",
      {{"$entity", std::string(entity)}, {"$id", id}}, [&](const sql::Row& row) {
        entries.push_back({row.integer(0), row.text(1), row.optional_text(2), row.optional_text(3), row.integer(4)});
      });
  return entries;
}

std::optional<std::string> words_at(sql::Connection& connection, SearchShelf shelf, std::int64_t docid) {
  return connection.first("SELECT words FROM " + words_table(shelf) + " WHERE docid = $docid", {{"$docid", docid}},
                          [](const sql::Row& row) { return row.text(0); });
}

void remove(sql::Connection& connection, SearchShelf shelf, std::int64_t docid) {
  connection.run("DELETE FROM " + words_table(shelf) + " WHERE docid = $docid", {{"$docid", docid}});
  connection.run("DELETE FROM search_entry WHERE docid = $docid", {{"$docid", docid}});
}

void insert(sql::Connection& connection, const SearchSource& source, const std::string& id, std::size_t place,
            const SearchDocument& document, std::int64_t docid, const std::string& words) {
  connection.run(
      "INSERT INTO search_entry (docid, kind, entity, id, place, case_id, owner, about, seen_by) VALUES "
      "($docid, $kind, $entity, $id, $place, $case, $owner, $about, $seen)",
      {{"$docid", docid},
       {"$kind", static_cast<std::int64_t>(source.shelf)},
       {"$entity", std::string(source.entity)},
       {"$id", id},
       {"$place", static_cast<std::int64_t>(place)},
       {"$case", document.couple},
       {"$owner", sql::text_or_null(document.owner)},
       {"$about", sql::text_or_null(document.about)},
       {"$seen", document.seen_by}});
  connection.run("INSERT INTO " + words_table(source.shelf) + " (docid, words) VALUES ($docid, $words)",
                 {{"$docid", docid}, {"$words", words}});
}

bool same_minute(std::int64_t docid, std::int64_t first) {
  return docid >= first && docid < first + k_numbers;
}

bool stands(sql::Connection& connection, SearchShelf shelf, const Entry& entry, const SearchDocument& document,
            const std::string& words) {
  return entry.couple == document.couple && entry.owner == document.owner && entry.about == document.about &&
         entry.seen_by == document.seen_by && words_at(connection, shelf, entry.docid) == words;
}

void refresh_item(sql::Connection& connection, const SearchSource& source, const std::string& id,
                  const std::vector<SearchDocument>& documents) {
  const std::vector<Entry> entries = entries_of(connection, source.entity, id);
  for (std::size_t place = 0; place < std::max(entries.size(), documents.size()); ++place) {
    const Entry* entry = place < entries.size() ? &entries[place] : nullptr;
    if (place >= documents.size()) {
      remove(connection, source.shelf, entry->docid);
      continue;
    }
    const SearchDocument& document = documents[place];
    const std::string words = indexed_words(document);
    const std::int64_t first = first_docid(source.shelf, document);
    const bool stays = entry != nullptr && same_minute(entry->docid, first);
    if (stays && stands(connection, source.shelf, *entry, document, words)) {
      continue;
    }
    if (entry != nullptr) {
      remove(connection, source.shelf, entry->docid);
    }
    // What is changed stays where it is among those of its minute: the order of the others tells nothing.
    insert(connection, source, id, place, document, stays ? entry->docid : free_docid(connection, first), words);
  }
}

bool is_long_draft(const SearchSource& source, const std::vector<SearchDocument>& documents) {
  return source.entity == "note" && documents.size() == 1 && documents[0].place == "draft" &&
         bytes_of(documents[0]) > k_long_draft;
}

struct Due {
  std::string entity;
  std::string id;
};
std::vector<Due> due_items(sql::Connection& connection) {
  std::vector<Due> due;
  connection.rows("SELECT DISTINCT entity, id FROM search_due ORDER BY entity, id", {}, [&](const sql::Row& row) {
    due.push_back({row.text(0), row.text(1)});
  });
  return due;
}

const SearchSource& source_of(const std::string& entity) {
  const SearchSource* source = find_search_source(entity);
  if (source == nullptr) {
    throw Error(ErrorCode::Internal, {{"part", "records"}, {"reason", "search-entity"}});
  }
  return *source;
}

std::int64_t count(sql::Connection& connection, const std::string& query, const sql::Params& params = {}) {
  return connection.first(query, params, [](const sql::Row& row) { return row.integer(0); }).value_or(0);
}

}  // namespace

std::string words_table(SearchShelf shelf) {
  switch (shelf) {
    case SearchShelf::Cases:
      return "search_cases";
    case SearchShelf::Notes:
      return "search_notes";
    case SearchShelf::Interviews:
      return "search_interviews";
    case SearchShelf::Homework:
      return "search_homework";
  }
  return {};
}

std::string case_mark(const std::string& couple) {
  return "\xEE\x80\x81" + couple;  // a character for private use is part of no word
}

std::int64_t order_of(std::int64_t docid) {
  return docid & ((std::int64_t{1} << k_shelf_shift) - 1);
}

void refresh_search(sql::Connection& connection, Refresh how) {
  const std::vector<Due> due = due_items(connection);
  if (due.empty()) {
    return;
  }
  connection.run("DELETE FROM search_due");
  for (const Due& each : due) {
    const SearchSource& source = source_of(each.entity);
    const auto documents = read_documents(connection, each.entity, each.id);
    if (how == Refresh::LeaveLongDrafts && is_long_draft(source, documents)) {
      refresh_item(connection, source, each.id, {});
      connection.run("INSERT INTO search_due (entity, id) VALUES ($entity, $id)",
                     {{"$entity", each.entity}, {"$id", each.id}});
    } else {
      refresh_item(connection, source, each.id, documents);
    }
  }
}

bool search_waits(sql::Connection& connection) {
  return count(connection, "SELECT count(*) FROM (SELECT 1 FROM search_due LIMIT 1)") > 0;
}

std::optional<std::string> check_search(sql::Connection& connection) {
  std::set<std::pair<std::string, std::string>> waiting;
  for (Due& each : due_items(connection)) {
    waiting.emplace(std::move(each.entity), std::move(each.id));
  }
  for (const SearchSource& source : search_sources()) {
    const std::string entity(source.entity);
    std::int64_t expected = 0;
    for (const std::string& id : search_ids(connection, source.entity)) {
      const std::vector<Entry> entries = entries_of(connection, source.entity, id);
      if (waiting.count({entity, id}) > 0) {
        expected += static_cast<std::int64_t>(entries.size());
        continue;
      }
      const auto documents = read_documents(connection, source.entity, id);
      bool same = documents.size() == entries.size();
      for (std::size_t place = 0; same && place < documents.size(); ++place) {
        same = stands(connection, source.shelf, entries[place], documents[place], indexed_words(documents[place]));
      }
      if (!same) {
        return entity + " " + id;
      }
      expected += static_cast<std::int64_t>(documents.size());
    }
    if (count(connection, "SELECT count(*) FROM search_entry WHERE entity = $entity", {{"$entity", entity}}) !=
        expected) {
      return entity;
    }
  }
  // As many texts as entries; and as many are found, for a text may stand there and its words be lost.
  for (const SearchShelf shelf : k_search_shelves) {
    const std::string texts = "SELECT count(*) FROM " + words_table(shelf);
    const std::int64_t entries = count(connection, "SELECT count(*) FROM search_entry WHERE kind = $kind",
                                       {{"$kind", static_cast<std::int64_t>(shelf)}});
    if (count(connection, texts) != entries ||
        count(connection, texts + " WHERE words MATCH $match", {{"$match", "\"" + case_mark("") + "*\""}}) != entries) {
      return words_table(shelf);
    }
  }
  return std::nullopt;
}

void tidy_search(sql::Connection& connection) {
  refresh_search(connection, Refresh::Everything);
  if (check_search(connection)) {
    connection.run("DELETE FROM search_entry");
    for (const SearchShelf shelf : k_search_shelves) {
      const std::string table = words_table(shelf);
      const auto made = connection.first("SELECT sql FROM sqlite_master WHERE name = $name", {{"$name", table}},
                                         [](const sql::Row& row) { return row.text(0); });
      connection.execute("DROP TABLE " + table);
      connection.execute(made.value_or(""));
    }
    for (const SearchSource& source : search_sources()) {
      for (const std::string& id : search_ids(connection, source.entity)) {
        refresh_item(connection, source, id, read_documents(connection, source.entity, id));
      }
    }
  }
}

void merge_search(sql::Connection& connection) {
  for (const SearchShelf shelf : k_search_shelves) {
    const std::string table = words_table(shelf);
    connection.execute("INSERT INTO " + table + " (" + table + ") VALUES ('optimize')");
  }
}

}  // namespace attune::store
