// SPDX-License-Identifier: Apache-2.0
// The bytes of keys.json: one text for each value, because the mac and the boxes' associated data are over it.
#include "crypto/encoding.h"
#include "store/keys/key_file.h"
#include "store/keys/slot_text.h"

#include <nlohmann/json.hpp>

namespace attune::store {
namespace {

using Json = nlohmann::ordered_json;  // keeps the order in which keys are put

Json kdf_json(const Slot& slot) {
  if (!slot.cost) {
    return {{"alg", "none"}};
  }
  return {{"alg", "argon2id13"},
          {"passes", slot.cost->passes},
          {"mem_kib", slot.cost->mem_kib},
          {"salt", crypto::base64(slot.salt)}};
}

Json box_json(const crypto::Box& box) {
  return {{"nonce", crypto::base64(box.nonce)}, {"box", crypto::base64(box.sealed)}};
}

Json slot_json(const Slot& slot) {
  if (!slot.kind) {
    return Json::parse(slot.foreign);
  }
  return {{"id", slot.id},
          {"kind", word(*slot.kind)},
          {"kdf", kdf_json(slot)},
          {"records", box_json(slot.records)},
          {"process", slot.process ? box_json(*slot.process) : Json(nullptr)},
          {"created", slot.created}};
}

Json chain_json(const ChainHead& chain) {
  return {{"count", chain.count}, {"head", crypto::hex(chain.head)}};
}

}  // namespace

std::string key_file_body(const KeyFile& file) {
  Json slots = Json::array();
  for (const Slot& slot : file.slots) {
    slots.push_back(slot_json(slot));
  }
  const Json json{
      {"format", "attune-practice"},
      {"version", k_key_file_version},
      {"practice_id", file.practice_id},
      {"generation", file.generation},
      {"sample", file.sample},
      {"slots", std::move(slots)},
      {"chain", {{"records", chain_json(file.records_chain)}, {"process", chain_json(file.process_chain)}}}};
  std::string text = json.dump();
  text.pop_back();  // the closing brace comes after the mac
  return text;
}

std::string key_file_text(const KeyFile& file) {
  return key_file_body(file) + R"(,"mac":")" + crypto::base64(file.mac) + "\"}\n";
}

std::string slot_associated(const KeyFile& file, const Slot& slot, std::string_view role) {
  return Json{{"format", "attune-practice"},
              {"version", k_key_file_version},
              {"practice_id", file.practice_id},
              {"id", slot.id},
              {"kind", word(*slot.kind)},
              {"kdf", kdf_json(slot)},
              {"role", role}}
      .dump();
}

}  // namespace attune::store
