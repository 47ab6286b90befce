// SPDX-License-Identifier: Apache-2.0
#include "store/keys/key_file.h"

#include "crypto/encoding.h"
#include "domain/error.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace attune::store {

[[noreturn]] void damaged_keys(const char* reason) {
  throw Error(ErrorCode::Damaged, {{"part", "keys"}, {"reason", reason}});
}

namespace {

using Json = nlohmann::ordered_json;

// Reads with a bound on depth and no key twice; the library's own tree functions are recursive, its parser is not.
Json parse_bounded(std::string_view text) {
  constexpr int k_deepest = 16;
  std::vector<std::set<std::string>> names;
  const Json::parser_callback_t watch = [&](int depth, Json::parse_event_t event, Json& value) {
    if (depth > k_deepest) {
      damaged_keys("too-deep");
    }
    if (event == Json::parse_event_t::object_start) {
      names.emplace_back();
    } else if (event == Json::parse_event_t::object_end) {
      names.pop_back();
    } else if (event == Json::parse_event_t::key && !names.back().insert(value.get<std::string>()).second) {
      damaged_keys("key-twice");
    }
    return true;
  };
  try {
    return Json::parse(text, watch);
  } catch (const Json::exception&) {
    damaged_keys("not-json");
  }
}

// The members of an object, which must be these and no others.
const Json& object(const Json& value, std::initializer_list<const char*> keys) {
  if (!value.is_object() || value.size() != keys.size() ||
      !std::all_of(keys.begin(), keys.end(), [&](const char* key) { return value.contains(key); })) {
    damaged_keys("keys");
  }
  return value;
}

std::int64_t number(const Json& value, std::int64_t least, std::int64_t most) {
  if (!value.is_number_unsigned() || value.get<std::uint64_t>() > static_cast<std::uint64_t>(most) ||
      value.get<std::int64_t>() < least) {
    damaged_keys("number");
  }
  return value.get<std::int64_t>();
}

std::string string(const Json& value, std::size_t longest) {
  if (!value.is_string() || value.get_ref<const std::string&>().size() > longest) {
    damaged_keys("string");
  }
  return value.get<std::string>();
}

template <class Bytes>
Bytes exactly(const std::optional<std::vector<std::uint8_t>>& decoded) {
  Bytes bytes{};
  if (!decoded || decoded->size() != bytes.size()) {
    damaged_keys("bytes");
  }
  std::copy(decoded->begin(), decoded->end(), bytes.begin());
  return bytes;
}

crypto::Box box(const Json& value) {
  object(value, {"nonce", "box"});
  const auto sealed = crypto::from_base64(string(value["box"], 256));
  if (!sealed || sealed->size() != crypto::k_key_size + crypto::k_tag_size) {
    damaged_keys("bytes");
  }
  return {exactly<decltype(crypto::Box::nonce)>(crypto::from_base64(string(value["nonce"], 64))), *sealed};
}

ChainHead chain(const Json& value) {
  object(value, {"count", "head"});
  return {number(value["count"], 0, INT64_MAX), exactly<crypto::Digest>(crypto::from_hex(string(value["head"], 64)))};
}

void read_kdf(const Json& kdf, Slot& slot) {
  if (slot.kind != SlotKind::Passphrase) {
    if (string(object(kdf, {"alg"})["alg"], 32) != "none") {
      damaged_keys("kdf");
    }
    return;
  }
  object(kdf, {"alg", "passes", "mem_kib", "salt"});
  if (string(kdf["alg"], 32) != "argon2id13") {
    damaged_keys("kdf");
  }
  const auto passes = number(kdf["passes"], crypto::k_cost_least.passes, crypto::k_cost_most.passes);
  const auto memory = number(kdf["mem_kib"], crypto::k_cost_least.mem_kib, crypto::k_cost_most.mem_kib);
  slot.cost = crypto::KdfCost{static_cast<std::uint32_t>(passes), static_cast<std::uint32_t>(memory)};
  slot.salt = exactly<crypto::Salt>(crypto::from_base64(string(kdf["salt"], 64)));
}

Slot read_slot(const Json& value) {
  if (!value.is_object() || !value.contains("id") || !value.contains("kind")) {
    damaged_keys("keys");
  }
  Slot slot;
  slot.id = number(value["id"], 1, INT32_MAX);
  const std::string kind = string(value["kind"], 64);
  for (const SlotKind known : {SlotKind::Passphrase, SlotKind::Recovery, SlotKind::Successor}) {
    if (kind == word(known)) {
      slot.kind = known;
    }
  }
  if (!slot.kind) {
    slot.foreign = value.dump();
    return slot;
  }
  object(value, {"id", "kind", "kdf", "records", "process", "created"});
  read_kdf(value["kdf"], slot);
  slot.records = box(value["records"]);
  if (!value["process"].is_null()) {
    slot.process = box(value["process"]);
  }
  slot.created = string(value["created"], 40);
  return slot;
}

std::vector<Slot> read_slots(const Json& value) {
  constexpr std::size_t k_most_slots = 64;
  if (!value.is_array() || value.empty() || value.size() > k_most_slots) {
    damaged_keys("slots");
  }
  std::vector<Slot> slots;
  std::set<std::int64_t> ids;
  std::set<SlotKind> kinds;
  for (const Json& each : value) {
    slots.push_back(read_slot(each));
    const Slot& slot = slots.back();
    if (!ids.insert(slot.id).second || (slot.kind && !kinds.insert(*slot.kind).second)) {
      damaged_keys("slot-twice");
    }
  }
  return slots;
}

// Looked at before anything else: of a later version only these two keys are promised.
void check_version(const Json& json) {
  if (!json.is_object() || !json.contains("format") || !json.contains("version") ||
      json["format"] != "attune-practice") {
    damaged_keys("format");
  }
  if (number(json["version"], 1, INT32_MAX) != k_key_file_version) {
    throw Error(ErrorCode::NewerFormat, {{"part", "keys"}});
  }
}

}  // namespace

std::string_view word(SlotKind kind) {
  switch (kind) {
    case SlotKind::Passphrase:
      return "passphrase";
    case SlotKind::Recovery:
      return "recovery";
    case SlotKind::Successor:
      return "successor";
  }
  return "";
}

const Slot* KeyFile::find(SlotKind kind) const {
  const auto found = std::find_if(slots.begin(), slots.end(), [kind](const Slot& slot) { return slot.kind == kind; });
  return found == slots.end() ? nullptr : &*found;
}

KeyFile parse_key_file(std::string_view text) {
  if (text.size() > k_longest_key_file) {
    damaged_keys("too-large");
  }
  const Json json = parse_bounded(text);
  check_version(json);
  object(json, {"format", "version", "practice_id", "generation", "sample", "slots", "chain", "mac"});
  KeyFile file;
  file.practice_id = string(json["practice_id"], 64);
  file.generation = number(json["generation"], 1, INT64_MAX - 1);
  if (file.practice_id.empty() || !json["sample"].is_boolean()) {
    damaged_keys("keys");
  }
  file.sample = json["sample"].get<bool>();
  file.slots = read_slots(json["slots"]);
  const Json& chains = object(json["chain"], {"records", "process"});
  file.records_chain = chain(chains["records"]);
  file.process_chain = chain(chains["process"]);
  file.mac = exactly<crypto::Digest>(crypto::from_base64(string(json["mac"], 64)));
  return file;
}

}  // namespace attune::store
