// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/box.h"
#include "crypto/hash.h"
#include "crypto/kdf.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace attune::store {

constexpr int k_key_file_version = 1;
constexpr std::size_t k_longest_key_file = 1024 * 1024;

enum class SlotKind { Passphrase, Recovery, Successor };

/// One way to the keys: what wraps the records key and, apart, the process key.
struct Slot {
  std::int64_t id = 0;
  std::optional<SlotKind> kind;         ///< absent: a kind of a later program, kept as it is in `foreign`
  std::optional<crypto::KdfCost> cost;  ///< absent: the key is used as it is
  crypto::Salt salt{};
  crypto::Box records;
  std::optional<crypto::Box> process;
  std::string created;  ///< RFC 3339
  std::string foreign;  ///< JSON text of a slot we do not know
  friend bool operator==(const Slot&, const Slot&) = default;
};

/// Where an audit chain stood at the last anchor.
struct ChainHead {
  std::int64_t count = 0;
  crypto::Digest head{};
  friend bool operator==(const ChainHead&, const ChainHead&) = default;
};

/// keys.json, version 1.
struct KeyFile {
  std::string practice_id;
  std::int64_t generation = 1;
  bool sample = false;
  std::vector<Slot> slots;
  ChainHead records_chain;
  ChainHead process_chain;
  crypto::Digest mac{};
  friend bool operator==(const KeyFile&, const KeyFile&) = default;

  const Slot* find(SlotKind kind) const;
};

/// NewerFormat for a later version, before anything else in it is looked at; Damaged (part "keys") for whatever is not
/// as written by `key_file_text`, white space apart.
KeyFile parse_key_file(std::string_view text);
/// The bytes of keys.json.
std::string key_file_text(const KeyFile& file);
/// What the mac covers: the same text up to the mac.
std::string key_file_body(const KeyFile& file);
std::string_view word(SlotKind kind);
/// Throws Damaged, part "keys".
[[noreturn]] void damaged_keys(const char* reason);

}  // namespace attune::store
