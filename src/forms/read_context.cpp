// SPDX-License-Identifier: Apache-2.0
#include "forms/read_context.h"

#include "domain/text.h"
#include "forms/harmless.h"

#include <algorithm>
#include <limits>

namespace attune::forms {
namespace {

bool is_control(char c) {
  return (c >= 0 && c < 0x20) || c == 0x7f;
}

// Word processors leave controls behind, and separators of lines and paragraphs that no field shows as such.
std::string without_controls(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::string_view left = text.substr(at);
    if (left.starts_with("\u2028") || left.starts_with("\u2029")) {
      out += '\n';
      at += 2;
    } else if (left.size() > 1 && left[0] == '\xc2' && static_cast<unsigned char>(left[1]) < 0xa0) {
      out += ' ';
      at += 1;
    } else {
      out += is_control(left[0]) && left[0] != '\n' && left[0] != '\r' ? ' ' : left[0];
    }
  }
  return out;
}

}  // namespace

std::string in_quotes(std::string_view link_id) {
  return "“" + harmless(link_id) + "”";
}

Error ReadContext::refuse(std::string_view reason, Place place, std::string_view field,
                          std::map<std::string, std::string> more) const {
  more.emplace("path", m_name);
  more.emplace("reason", reason);
  more.emplace("line", std::to_string(place.line));
  more.emplace("column", std::to_string(place.column));
  if (!field.empty()) {
    more.emplace("field", harmless(field));
  }
  return {m_code, std::move(more)};
}

void ReadContext::warn(Place place, std::string sentence) {
  if (form.warnings.size() >= k_most_warnings) {
    ++m_more_warnings;
    return;
  }
  form.warnings.push_back("Line " + std::to_string(place.line) + ": " + std::move(sentence));
}

void ReadContext::close_warnings() {
  if (m_more_warnings > 0) {
    form.warnings.push_back("There are " + std::to_string(m_more_warnings) + " more like these.");
  }
}

void ReadContext::count_options(std::size_t more, Place place) {
  m_options += more;
  if (m_options > k_most_options) {
    throw refuse("too-many-options", place);
  }
}

JsonNode ReadContext::typed(JsonNode object, std::string_view name, JsonKind kind) const {
  const JsonNode found = object.member(name);
  if (found && !found.is(kind)) {
    throw refuse("wrong-type", found.place(), name);
  }
  return found;
}

std::string ReadContext::shown(JsonNode string) const {
  const std::string_view raw = string.text();
  if (std::all_of(raw.begin(), raw.end(), [](char c) { return c >= 0x20 && c < 0x7f; })) {
    return std::string(raw);
  }
  try {
    if (raw.find('\0') == std::string_view::npos) {
      return domain::Text::from(without_controls(raw), "text").str();
    }
  } catch (const Error&) {
    // longer than any text of ours
  }
  throw refuse("bad-text", string.place(), string.key());
}

std::string ReadContext::compared(JsonNode string) const {
  const std::string_view raw = string.text();
  if (std::any_of(raw.begin(), raw.end(), is_control)) {
    throw refuse("bad-text", string.place(), string.key());
  }
  return std::string(raw);
}

std::optional<std::string> ReadContext::text(JsonNode object, std::string_view name) const {
  const JsonNode found = typed(object, name, JsonKind::String);
  return found ? std::optional(shown(found)) : std::nullopt;
}

std::optional<std::string> ReadContext::code(JsonNode object, std::string_view name) const {
  const JsonNode found = typed(object, name, JsonKind::String);
  return found ? std::optional(compared(found)) : std::nullopt;
}

std::optional<bool> ReadContext::flag(JsonNode object, std::string_view name) const {
  const JsonNode found = typed(object, name, JsonKind::Boolean);
  return found ? std::optional(found.boolean()) : std::nullopt;
}

std::optional<int> ReadContext::count(JsonNode object, std::string_view name) const {
  const JsonNode found = typed(object, name, JsonKind::Integer);
  if (!found) {
    return std::nullopt;
  }
  if (found.integer() < 0 || found.integer() > std::numeric_limits<int>::max()) {
    throw refuse("wrong-type", found.place(), name);
  }
  return static_cast<int>(found.integer());
}

std::optional<double> ReadContext::number(JsonNode object, std::string_view name) const {
  const JsonNode found = object.member(name);
  if (found && !found.is_number()) {
    throw refuse("wrong-type", found.place(), name);
  }
  return found ? std::optional(found.number()) : std::nullopt;
}

JsonNode ReadContext::list(JsonNode object, std::string_view name) const {
  return typed(object, name, JsonKind::Array);
}

JsonNode ReadContext::object(JsonNode parent, std::string_view name) const {
  return typed(parent, name, JsonKind::Object);
}

void ReadContext::expect_objects(JsonNode list) const {
  for (const JsonNode each : children(list)) {
    if (!each.is(JsonKind::Object)) {
      throw refuse("wrong-type", each.place(), list.key());
    }
  }
}

}  // namespace attune::forms
