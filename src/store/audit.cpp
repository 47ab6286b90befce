// SPDX-License-Identifier: Apache-2.0
#include "store/audit.h"

#include "crypto/encoding.h"
#include "domain/error.h"

#include <algorithm>
#include <array>
#include <set>

namespace attune::store {
namespace {

constexpr std::string_view k_start{"attune-audit-1\0", 15};

// The hashed form: fixed widths, big-endian, every text with its length before it, so that no two rows hash alike.
class Hashed {
 public:
  Hashed() { m_hash.add(k_start); }
  Hashed& number(std::uint64_t value) {
    std::array<std::uint8_t, 8> bytes{};
    for (std::size_t at = 0; at < bytes.size(); ++at) {
      bytes.at(bytes.size() - 1 - at) = static_cast<std::uint8_t>(value >> (8 * at));
    }
    m_hash.add(bytes);
    return *this;
  }
  Hashed& raw(std::span<const std::uint8_t> bytes) {
    m_hash.add(bytes);
    return *this;
  }
  Hashed& text(std::string_view text) {
    length(text.size());
    m_hash.add(text);
    return *this;
  }
  Hashed& bytes(std::span<const std::uint8_t> bytes) {
    length(bytes.size());
    m_hash.add(bytes);
    return *this;
  }
  crypto::Digest finish() { return m_hash.finish(); }

 private:
  void length(std::size_t size) {
    const auto value = static_cast<std::uint32_t>(size);
    const std::array<std::uint8_t, 4> bytes{static_cast<std::uint8_t>(value >> 24U), static_cast<std::uint8_t>(value >> 16U),
                                            static_cast<std::uint8_t>(value >> 8U), static_cast<std::uint8_t>(value)};
    m_hash.add(bytes);
  }
  crypto::Sha256 m_hash;
};

crypto::Digest start_of(const std::string& practice_id) {
  crypto::Sha256 hash;
  return hash.add(k_start).add(practice_id).finish();
}

crypto::Digest hash_of(const crypto::Digest& prev, std::int64_t seq, const AuditEntry& entry) {
  return Hashed()
      .raw(prev)
      .number(static_cast<std::uint64_t>(seq))
      .number(static_cast<std::uint64_t>(entry.at.us))
      .number(static_cast<std::uint64_t>(entry.recorded.us))
      .text(entry.actor)
      .text(entry.verb)
      .text(entry.entity)
      .text(entry.id)
      .bytes(entry.digest)
      .finish();
}

sql::Bytes as_bytes(const crypto::Digest& digest) { return {digest.begin(), digest.end()}; }

std::optional<crypto::Digest> as_digest(const sql::Bytes& bytes) {
  crypto::Digest digest{};
  if (bytes.size() != digest.size()) {
    return std::nullopt;
  }
  std::copy(bytes.begin(), bytes.end(), digest.begin());
  return digest;
}

AuditEntry entry_from(const sql::Row& row, int first) {
  return {{row.integer(first)},  {row.integer(first + 1)}, row.text(first + 2), row.text(first + 3),
          row.text(first + 4), row.text(first + 5),      row.bytes(first + 6)};
}

}  // namespace

void append_audit(sql::Connection& connection, const std::string& practice_id, const AuditEntry& entry) {
  const ChainHead head = chain_head(connection, practice_id);
  const std::int64_t seq = head.count + 1;
  connection.run(
      "INSERT INTO audit (seq, at_us, recorded_us, actor, verb, entity, id, digest, prev, hash) "
      "VALUES ($seq, $at, $recorded, $actor, $verb, $entity, $id, $digest, $prev, $hash)",
      {{"$seq", seq},
       {"$at", entry.at.us},
       {"$recorded", entry.recorded.us},
       {"$actor", entry.actor},
       {"$verb", entry.verb},
       {"$entity", entry.entity},
       {"$id", entry.id},
       {"$digest", entry.digest},
       {"$prev", as_bytes(head.head)},
       {"$hash", as_bytes(hash_of(head.head, seq, entry))}});
}

ChainHead chain_head(sql::Connection& connection, const std::string& practice_id) {
  const auto last = connection.first("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1", {}, [](const sql::Row& row) {
    const auto hash = as_digest(row.bytes(1));
    if (!hash) {
      throw Error(ErrorCode::Damaged, {{"part", "audit"}, {"reason", "row-changed"}});
    }
    return ChainHead{row.integer(0), *hash};
  });
  return last ? *last : ChainHead{0, start_of(practice_id)};
}

std::optional<crypto::Digest> hash_at(sql::Connection& connection, const std::string& practice_id, std::int64_t seq) {
  if (seq == 0) {
    return start_of(practice_id);
  }
  const auto hash = connection.first("SELECT hash FROM audit WHERE seq = $seq", {{"$seq", seq}},
                                     [](const sql::Row& row) { return row.bytes(0); });
  return hash ? as_digest(*hash) : std::nullopt;
}

bool has_rows_after_anchor(sql::Connection& connection) {
  const auto verb = connection.first("SELECT verb FROM audit ORDER BY seq DESC LIMIT 1", {},
                                     [](const sql::Row& row) { return row.text(0); });
  return verb && *verb != k_anchor;
}

AuditEntry anchor_entry(domain::Instant now, std::string_view other, const ChainHead& head) {
  return {now, now, "attune", std::string(k_anchor), std::string(other), std::to_string(head.count), as_bytes(head.head)};
}

std::optional<BrokenLink> walk_chain(sql::Connection& connection, const std::string& practice_id) {
  std::optional<BrokenLink> broken;
  std::int64_t expected = 1;
  crypto::Digest prev = start_of(practice_id);
  connection.rows(
      "SELECT seq, prev, hash, at_us, recorded_us, actor, verb, entity, id, digest FROM audit ORDER BY seq", {},
      [&](const sql::Row& row) {
        if (broken) {
          return;
        }
        const std::int64_t seq = row.integer(0);
        const auto stored = as_digest(row.bytes(2));
        if (seq != expected) {
          broken = BrokenLink{expected, "gap"};
        } else if (!stored || as_digest(row.bytes(1)) != prev || hash_of(prev, seq, entry_from(row, 3)) != *stored) {
          broken = BrokenLink{seq, "row-changed"};
        } else {
          prev = *stored;
          ++expected;
        }
      });
  return broken;
}

namespace {

// What belongs to a case is found by its rows, in whatever tables have rows of cases: the chain itself holds
// identifiers only.
std::string belongs_to_case(sql::Connection& connection) {
  std::vector<std::string> tables;
  connection.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name", {},
                  [&](const sql::Row& row) { tables.push_back(row.text(0)); });
  std::string where = " WHERE id = $case";
  for (const std::string& table : tables) {
    std::set<std::string> columns;
    connection.rows("PRAGMA table_info(" + table + ")", {}, [&](const sql::Row& row) { columns.insert(row.text(1)); });
    if (columns.count("id") == 1 && columns.count("case_id") == 1) {
      where += " OR id IN (SELECT id FROM " + table + " WHERE case_id = $case)";
    }
  }
  return where;
}

}  // namespace

std::vector<AuditLine> audit_lines(sql::Connection& connection, const std::optional<std::string>& case_id) {
  std::vector<AuditLine> lines;
  const std::string query = "SELECT seq, at_us, recorded_us, actor, verb, entity, id, digest FROM audit";
  const auto each = [&](const sql::Row& row) { lines.push_back({row.integer(0), entry_from(row, 1)}); };
  if (case_id) {
    connection.rows(query + belongs_to_case(connection) + " ORDER BY seq DESC", {{"$case", *case_id}}, each);
  } else {
    connection.rows(query + " ORDER BY seq DESC", {}, each);
  }
  return lines;
}

}  // namespace attune::store
