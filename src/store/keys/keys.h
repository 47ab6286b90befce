// SPDX-License-Identifier: Apache-2.0
// The keys of a practice: making them, wrapping them in slots, getting them out again. No files here.
#pragma once

#include "domain/time.h"
#include "store/keys/key_file.h"

namespace attune::store {

struct NewKeys {
  KeyFile file;
  crypto::Secret records;
  crypto::Secret process;
};

/// Fresh keys with one passphrase slot; sealed.
NewKeys create_keys(const std::string& practice_id, bool sample, const crypto::Secret& passphrase, crypto::KdfCost cost,
                    domain::Instant now);

/// Puts the only slot of its kind, with a new slot number: a passphrase (with a cost), or a printed key of 32 bytes
/// (without). Does not seal.
void set_slot(KeyFile& file, SlotKind kind, const crypto::Secret& opener, std::optional<crypto::KdfCost> cost,
              const crypto::Secret& records, const crypto::Secret& process, domain::Instant now);

/// Writes the mac; after every change, before the file is saved.
void seal_key_file(KeyFile& file, const crypto::Secret& records);
/// Whether the mac fits: nothing in the file was changed by anybody without the records key.
bool is_whole(const KeyFile& file, const crypto::Secret& records);

enum class Wanted { Records, Both };
struct OpenedKeys {
  crypto::Secret records;
  crypto::Secret process;  ///< empty when not wanted, or when the slot has none
  SlotKind by = SlotKind::Passphrase;
};
/// Unwraps with a passphrase or a printed key as it was typed. Nothing when no slot opens. The mac is not looked at.
std::optional<OpenedKeys> open_keys(const KeyFile& file, const crypto::Secret& typed, Wanted wanted);
/// WrongPassphrase; detail reason "mistyped-key" when the text has the form of a printed key but not its checksum.
[[noreturn]] void throw_wrong_passphrase(const crypto::Secret& typed);

enum class Generation { Same, CatchUp };
/// The file's generation against that in records.db, which is written first. CatchUp: the file is one behind and is to
/// be saved again with the database's. Damaged "older-key-file" or "older-database" for all else.
Generation check_generation(std::int64_t in_file, std::int64_t in_database);

}  // namespace attune::store
