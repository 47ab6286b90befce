// SPDX-License-Identifier: Apache-2.0
#include "cli/from_object.h"

#include "cli/input.h"
#include "cli/json_reader.h"

#include <algorithm>

namespace attune::cli {

using domain::Text;

FromObject::FromObject(Json value, std::string path, std::string where, const Keys& keys)
    : m_value(std::move(value)), m_path(std::move(path)), m_where(std::move(where)) {
  if (!m_value.is_object()) {
    throw Error(ErrorCode::InvalidInput,
                {{"field", m_where.empty() ? "from" : m_where}, {"reason", "not-an-object"}, {"path", m_path}});
  }
  for (const auto& [key, ignored] : m_value.items()) {
    if (std::find(keys.begin(), keys.end(), key) == keys.end()) {
      throw refuse(harmless_key(key), "unknown-key");
    }
  }
}

std::string FromObject::field(std::string_view key) const {
  return m_where.empty() ? std::string(key) : m_where + "." + std::string(key);
}

Error FromObject::refuse(std::string_view key, std::string reason) const {
  return {ErrorCode::InvalidInput, {{"field", field(key)}, {"reason", std::move(reason)}, {"path", m_path}}};
}

const Json* FromObject::find(std::string_view key) const {
  const auto found = m_value.find(std::string(key));
  return found == m_value.end() ? nullptr : &*found;
}

Json FromObject::value(std::string_view key) const {
  const Json* found = find(key);
  return found == nullptr ? Json() : *found;
}

bool FromObject::is_null(std::string_view key) const {
  const Json* value = find(key);
  return value != nullptr && value->is_null();
}

std::optional<std::string> FromObject::string(std::string_view key) const {
  const Json* value = find(key);
  if (value == nullptr || value->is_null()) {
    return std::nullopt;
  }
  if (!value->is_string()) {
    throw refuse(key, "not-text");
  }
  return value->get<std::string>();
}

std::optional<Text> FromObject::line(std::string_view key) const {
  const auto typed = string(key);
  return typed ? std::optional(checked([&] { return Text::line(*typed, field(key)); })) : std::nullopt;
}

std::optional<Text> FromObject::text(std::string_view key) const {
  const auto typed = string(key);
  return typed ? std::optional(checked([&] { return Text::from(*typed, field(key)); })) : std::nullopt;
}

Text FromObject::required_line(std::string_view key) const {
  auto value = line(key);
  if (!value || value->empty()) {
    throw refuse(key, "missing");
  }
  return *std::move(value);
}

domain::Letter FromObject::required_letter(std::string_view key) const {
  const auto typed = string(key);
  if (!typed) {
    throw refuse(key, "missing");
  }
  return checked([&] { return domain::Letter::parse(*typed, field(key)); });
}

FromObject::Change<Text> FromObject::line_change(std::string_view key) const {
  return has(key) ? Change<Text>(line(key)) : std::nullopt;
}

FromObject::Change<Text> FromObject::text_change(std::string_view key) const {
  return has(key) ? Change<Text>(text(key)) : std::nullopt;
}

FromObject::Change<domain::Date> FromObject::date_change(std::string_view key) const {
  return has(key) ? Change<domain::Date>(date(key)) : std::nullopt;
}

std::optional<domain::Date> FromObject::date(std::string_view key) const {
  const auto typed = string(key);
  return typed ? std::optional(checked([&] { return domain::parse_date(*typed, field(key)); })) : std::nullopt;
}

std::optional<bool> FromObject::boolean(std::string_view key) const {
  const Json* value = find(key);
  if (value == nullptr || value->is_null()) {
    return std::nullopt;
  }
  if (!value->is_boolean()) {
    throw refuse(key, "not-true-or-false");
  }
  return value->get<bool>();
}

const Json* FromObject::array(std::string_view key) const {
  const Json* value = find(key);
  if (value == nullptr || value->is_null()) {
    return nullptr;
  }
  if (!value->is_array()) {
    throw refuse(key, "not-a-list");
  }
  return value;
}

std::optional<domain::MemberSet> FromObject::members(std::string_view key) const {
  const Json* list = array(key);
  if (list == nullptr) {
    return std::nullopt;
  }
  domain::MemberSet members;
  for (const Json& each : *list) {
    if (!each.is_string()) {
      throw refuse(key, "not-text");
    }
    const auto letter = checked([&] { return domain::Letter::parse(each.get<std::string>(), field(key)); });
    if (members.has(letter)) {
      throw refuse(key, "twice");
    }
    members = members.with(letter);
  }
  return members;
}

std::vector<Text> FromObject::lines(std::string_view key) const {
  std::vector<Text> lines;
  if (const Json* list = array(key)) {
    for (const Json& each : *list) {
      if (!each.is_string()) {
        throw refuse(key, "not-text");
      }
      lines.push_back(checked([&] { return Text::line(each.get<std::string>(), field(key)); }));
    }
  }
  return lines;
}

std::optional<FromObject> FromObject::object(std::string_view key, const Keys& keys) const {
  const Json* value = find(key);
  if (value == nullptr || value->is_null()) {
    return std::nullopt;
  }
  return FromObject(*value, m_path, field(key), keys);
}

std::vector<FromObject> FromObject::objects(std::string_view key, const Keys& keys) const {
  std::vector<FromObject> all;
  if (const Json* list = array(key)) {
    for (const Json& each : *list) {
      all.emplace_back(each, m_path, field(key) + "[" + std::to_string(all.size()) + "]", keys);
    }
  }
  return all;
}

FromObject read_object(Input& input, const std::string& path, const FromObject::Keys& keys) {
  return {read_json(input.read(path, "from"), path), path, "", keys};
}

}  // namespace attune::cli
