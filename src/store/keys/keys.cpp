// SPDX-License-Identifier: Apache-2.0
#include "store/keys/keys.h"

#include "crypto/passphrase.h"
#include "crypto/printed_key.h"
#include "crypto/random.h"
#include "domain/error.h"
#include "store/keys/slot_text.h"

#include <algorithm>

namespace attune::store {
namespace {

// Numbers of subkeys, for ever. The first two of a key-encrypting key, the third of the records key.
constexpr std::uint64_t k_wraps_records = 1;
constexpr std::uint64_t k_wraps_process = 2;
constexpr std::uint64_t k_seals_file = 3;

constexpr std::string_view k_records_part = "records";
constexpr std::string_view k_process_part = "process";

std::optional<OpenedKeys> open_slot(const KeyFile& file, const Slot& slot, const crypto::Secret& wrapping,
                                    Wanted wanted) {
  auto records =
      crypto::open_box(crypto::subkey(wrapping, k_wraps_records), slot.records, slot_associated(file, slot, k_records_part));
  if (!records) {
    return std::nullopt;
  }
  OpenedKeys opened{std::move(*records), {}, *slot.kind};
  if (wanted == Wanted::Both && slot.process) {
    // The opener is right; a box that does not open all the same breaks the mac too, which is looked at next.
    opened.process = crypto::open_box(crypto::subkey(wrapping, k_wraps_process), *slot.process,
                                      slot_associated(file, slot, k_process_part))
                         .value_or(crypto::Secret());
  }
  return opened;
}

std::optional<OpenedKeys> open_printed(const KeyFile& file, const crypto::Secret& typed, Wanted wanted) {
  const std::optional<crypto::Secret> key = crypto::parse_printed_key(typed.view());
  if (!key) {
    return std::nullopt;
  }
  for (const SlotKind kind : {SlotKind::Recovery, SlotKind::Successor}) {
    const Slot* slot = file.find(kind);
    std::optional<OpenedKeys> opened = slot == nullptr ? std::nullopt : open_slot(file, *slot, *key, wanted);
    if (opened) {
      return opened;
    }
  }
  return std::nullopt;
}

std::optional<OpenedKeys> open_passphrase(const KeyFile& file, const crypto::Secret& typed, Wanted wanted) {
  const Slot* slot = file.find(SlotKind::Passphrase);
  if (slot == nullptr) {
    return std::nullopt;
  }
  std::optional<crypto::Secret> normal;
  try {
    normal = crypto::normal_passphrase(typed);
  } catch (const Error&) {  // what cannot be a passphrase is a wrong one
    return std::nullopt;
  }
  return open_slot(file, *slot, crypto::derive_key(*normal, slot->salt, *slot->cost), wanted);
}

}  // namespace

NewKeys create_keys(const std::string& practice_id, bool sample, const crypto::Secret& passphrase, crypto::KdfCost cost,
                    domain::Instant now) {
  NewKeys made;
  made.file.practice_id = practice_id;
  made.file.sample = sample;
  made.records = crypto::Secret::random(crypto::k_key_size);
  made.process = crypto::Secret::random(crypto::k_key_size);
  set_slot(made.file, SlotKind::Passphrase, passphrase, cost, made.records, made.process, now);
  seal_key_file(made.file, made.records);
  return made;
}

void set_slot(KeyFile& file, SlotKind kind, const crypto::Secret& opener, std::optional<crypto::KdfCost> cost,
              const crypto::Secret& records, const crypto::Secret& process, domain::Instant now) {
  if ((kind == SlotKind::Passphrase) != cost.has_value() || records.size() != crypto::k_key_size ||
      process.size() != crypto::k_key_size) {
    throw Error(ErrorCode::Internal, {{"part", "slot"}});
  }
  Slot slot;
  slot.id = 1;
  for (const Slot& each : file.slots) {
    slot.id = std::max(slot.id, each.id + 1);
  }
  slot.kind = kind;
  slot.cost = cost;
  slot.created = domain::instant_text(now);
  if (cost) {
    slot.salt = crypto::random_bytes<crypto::k_salt_size>();
  }
  const crypto::Secret wrapping =
      cost ? crypto::derive_key(crypto::normal_passphrase(opener), slot.salt, *cost) : opener.duplicate();
  slot.records =
      crypto::seal_box(crypto::subkey(wrapping, k_wraps_records), records, slot_associated(file, slot, k_records_part));
  slot.process =
      crypto::seal_box(crypto::subkey(wrapping, k_wraps_process), process, slot_associated(file, slot, k_process_part));
  std::erase_if(file.slots, [kind](const Slot& each) { return each.kind == kind; });
  file.slots.push_back(std::move(slot));
}

void seal_key_file(KeyFile& file, const crypto::Secret& records) {
  file.mac = crypto::keyed_mac(crypto::subkey(records, k_seals_file), key_file_body(file));
}

bool is_whole(const KeyFile& file, const crypto::Secret& records) {
  return crypto::same(file.mac, crypto::keyed_mac(crypto::subkey(records, k_seals_file), key_file_body(file)));
}

std::optional<OpenedKeys> open_keys(const KeyFile& file, const crypto::Secret& typed, Wanted wanted) {
  // A printed key first: it costs nothing, and a passphrase of that form is tried after it.
  std::optional<OpenedKeys> opened = open_printed(file, typed, wanted);
  return opened ? std::move(opened) : open_passphrase(file, typed, wanted);
}

void throw_wrong_passphrase(const crypto::Secret& typed) {
  std::map<std::string, std::string> detail;
  if (crypto::looks_like_printed_key(typed.view()) && !crypto::parse_printed_key(typed.view())) {
    detail.emplace("reason", "mistyped-key");
  }
  throw Error(ErrorCode::WrongPassphrase, std::move(detail));
}

Generation check_generation(std::int64_t in_file, std::int64_t in_database) {
  if (in_file == in_database) {
    return Generation::Same;
  }
  if (in_file == in_database - 1) {
    return Generation::CatchUp;
  }
  throw Error(ErrorCode::Damaged,
              {{"part", "keys"}, {"reason", in_file < in_database ? "older-key-file" : "older-database"}});
}

}  // namespace attune::store
