// SPDX-License-Identifier: Apache-2.0
#include "store/verify.h"

#include "crypto/encoding.h"
#include "domain/error.h"
#include "domain/note.h"
#include "store/content_digest.h"
#include "store/search.h"
#include "store/rows.h"
#include "store/workroom.h"

#include <map>

namespace attune::store {
namespace {

using Step = std::function<bool(int, int)>;

// What one database says for itself. Reading errors become findings; being cancelled does not.
template <class F>
void finding_of(Verified& report, const std::string& part, F check) {
  try {
    check();
  } catch (const Error& error) {
    if (error.code() == ErrorCode::Cancelled) {
      throw;
    }
    report.findings.push_back({part, "page", std::string(word(error.code()))});
  }
}

void check_pages(Verified& report, sql::Connection& connection, const std::string& part, const Options& options,
                 const Step& step) {
  finding_of(report, part, [&] {
    connection.rows("PRAGMA integrity_check", {}, [&](const sql::Row& row) {
      if (row.text(0) != "ok") {
        report.findings.push_back({part, "page-order", {}});
      }
    });
    connection.rows("PRAGMA foreign_key_check", {},
                    [&](const sql::Row& row) { report.findings.push_back({part, "row-without-parent", row.text(0)}); });
  });
  // integrity_check does not read free pages; a copy reads every page, and each is authenticated as it is read. The
  // copy is encrypted with a key that is forgotten.
  finding_of(report, part, [&] {
    const Workroom room(*options.files, std::filesystem::temp_directory_path(), "attune-check");
    options.files->create(room.path() / "copy.db", Replace::No);
    const crypto::Secret key = crypto::Secret::random(crypto::k_key_size);
    sql::Connection copy(room.path() / "copy.db", key.bytes(), sql::Mode::Create, sql::Journal::Delete, options.vfs);
    connection.copy_to(copy, step);
  });
}

// What was given is kept under the hash of its bytes.
void check_blobs(Verified& report, sql::Connection& connection) {
  finding_of(report, "records", [&] {
    connection.rows("SELECT sha256, bytes FROM blob ORDER BY sha256", {}, [&](const sql::Row& row) {
      const std::string named = row.text(0);
      if (crypto::hex(crypto::sha256(row.bytes(1))) != named) {
        report.findings.push_back({"records", "row-changed", "blob " + named});
      }
    });
  });
}

// What was signed, and what was added to it, is written into the chain as the hash of its text.
void check_signed(Verified& report, sql::Connection& connection) {
  std::map<std::string, std::string> texts;
  const auto compare_with_chain = [&](const std::string& verb, const std::string& what) {
    for (const auto& [id, text] : texts) {
      const crypto::Digest digest = crypto::sha256(text);
      const bool known = connection
                             .first("SELECT 1 FROM audit WHERE id = $id AND verb = $verb AND digest = $digest",
                                    {{"$id", id},
                                     {"$verb", verb},
                                     {"$digest", sql::Bytes(digest.begin(), digest.end())}},
                                    [](const sql::Row&) { return true; })
                             .value_or(false);
      if (!known) {
        report.findings.push_back({"records", "row-changed", what + " " + id});
      }
    }
    texts.clear();
  };
  finding_of(report, "records", [&] {
    connection.rows("SELECT n.id, s.section, s.words FROM note n LEFT JOIN note_section s ON s.note_id = n.id WHERE "
                    "n.state = 'signed' ORDER BY n.id, s.place",
                    {}, [&](const sql::Row& row) {
                      std::string& text = texts[row.text(0)];
                      if (!row.is_null(1)) {
                        text += domain::canonical_text({{row.text(1), text_at(row, 2)}});
                      }
                    });
    compare_with_chain("sign", "note");
    connection.rows("SELECT id, words FROM addendum", {},
                    [&](const sql::Row& row) { texts.emplace(row.text(0), row.text(1)); });
    compare_with_chain("addend", "addendum");
  });
}

// What is searched is made from the rows: an index that says something else finds what is not there, or hides what is.
void check_index(Verified& report, sql::Connection& connection) {
  finding_of(report, "records", [&] {
    if (const auto where = check_search(connection)) {
      report.findings.push_back({"records", "index-differs", *where});
    }
  });
}

std::optional<std::int64_t> check_chain(Verified& report, sql::Connection& connection, const std::string& practice_id,
                                        const std::string& part) {
  std::optional<std::int64_t> rows;
  finding_of(report, part, [&] {
    if (const auto broken = walk_chain(connection, practice_id)) {
      report.findings.push_back({part + "-audit", broken->reason, "seq " + std::to_string(broken->seq)});
    }
    rows = chain_head(connection, practice_id).count;
  });
  return rows;
}

void compare(Verified& report, sql::Connection& connection, const std::string& practice_id, const std::string& part,
             const ChainHead& expected, const std::string& by) {
  finding_of(report, part, [&] {
    const auto hash = hash_at(connection, practice_id, expected.count);
    if (!hash) {
      report.findings.push_back({part + "-audit", "tail-cut", "seq " + std::to_string(expected.count) + " by " + by});
    } else if (*hash != expected.head) {
      report.findings.push_back({part + "-audit", "anchor-differs", "seq " + std::to_string(expected.count) + " by " + by});
    }
  });
}

// Anchors that one chain holds about the other.
void compare_anchors(Verified& report, sql::Connection& holder, sql::Connection& other, const std::string& practice_id,
                     const std::string& holder_name, const std::string& other_name) {
  std::vector<ChainHead> anchors;
  finding_of(report, holder_name, [&] {
    holder.rows("SELECT id, digest FROM audit WHERE verb = 'anchor' AND entity = $other ORDER BY seq",
                {{"$other", other_name}}, [&](const sql::Row& row) {
                  ChainHead head;
                  head.count = std::stoll("0" + row.text(0));
                  const sql::Bytes bytes = row.bytes(1);
                  std::copy_n(bytes.begin(), std::min(bytes.size(), head.head.size()), head.head.begin());
                  anchors.push_back(head);
                });
  });
  for (const ChainHead& anchor : anchors) {
    const std::size_t before = report.findings.size();
    compare(report, other, practice_id, other_name, anchor, holder_name);
    if (report.findings.size() > before) {
      return;  // the first broken link says it
    }
  }
}

// Both key files as they lie on the disk: whole under their mac, the same, and what this store was opened with.
void check_keys(Verified& report, Store& store) {
  for (const char* name : {"keys.json", "keys.copy.json"}) {
    try {
      const KeyFile file = parse_key_file(read_whole(store.files(), store.folder() / name, k_longest_key_file));
      if (!is_whole(file, store.records_key()) || !(file == store.key_file())) {
        report.findings.push_back({"keys", "differs", name});
      }
    } catch (const Error& error) {
      report.findings.push_back({"keys", std::string(word(error.code())), name});
    }
  }
}

}  // namespace

Verified verify(Store& store, const crypto::Secret* opener, Depth depth, const Step& step) {
  Verified report;
  const std::string id = store.practice_id();
  const KeyFile keys = store.key_file();
  std::optional<crypto::Digest> records;
  if (depth == Depth::Everything) {
    check_keys(report, store);
  }
  const std::unique_ptr<sql::Connection> snapshot = store.snapshot();
  sql::Connection& connection = *snapshot;
  if (depth == Depth::Everything) {
    check_pages(report, connection, "records", store.options(), step);
    check_blobs(report, connection);
    check_index(report, connection);
    check_signed(report, connection);
    finding_of(report, "records", [&] { records = database_digest(connection); });
  }
  report.records_rows = check_chain(report, connection, id, "records").value_or(0);
  compare(report, connection, id, "records", keys.records_chain, "keys");
  if (opener == nullptr) {
    return report;
  }
  // The process store last: opening it may itself write an anchor.
  try {
    store.with_process(*opener, [&](sql::Connection& process) {
      report.process_checked = true;
      if (depth == Depth::Everything) {
        check_pages(report, process, "process", store.options(), step);
        finding_of(report, "process", [&] {
          const crypto::Digest digest = database_digest(process);
          if (records) {
            report.content = content_digest(*records, digest);
          }
        });
      }
      report.process_rows = check_chain(report, process, id, "process").value_or(0);
      compare(report, process, id, "process", keys.process_chain, "keys");
      compare_anchors(report, connection, process, id, "records", "process");
      compare_anchors(report, process, connection, id, "process", "records");
    });
  } catch (const Error& error) {
    if (error.code() == ErrorCode::WrongPassphrase || error.code() == ErrorCode::Cancelled) {
      throw;
    }
    report.findings.push_back({"process", "page", std::string(word(error.code()))});
  }
  return report;
}

}  // namespace attune::store
