// SPDX-License-Identifier: Apache-2.0
// What the parts of reading a form share: the form that grows, warnings, and values of a stated type or an error.
#pragma once

#include "domain/error.h"
#include "forms/json_tree.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace attune::forms {

class ReadContext {
 public:
  /// `code` is InvalidForm, or InvalidInput for what is read against a form.
  ReadContext(std::string name, ErrorCode code) : m_name(std::move(name)), m_code(code) {}

  Form form;

  /// The error at a place.
  Error refuse(std::string_view reason, Place place, std::string_view field = {},
               std::map<std::string, std::string> more = {}) const;
  /// A sentence without its line, which is put before it. Past k_most_warnings they are only counted.
  void warn(Place place, std::string sentence);
  /// Ends the warnings with how many more there were.
  void close_warnings();

  // The member of an object, or nothing where there is none; another type is refused as "wrong-type".
  std::optional<std::string> text(JsonNode object, std::string_view name) const;  ///< shown: NFC, no controls
  std::optional<std::string> code(JsonNode object, std::string_view name) const;  ///< compared: as it stands
  std::optional<bool> flag(JsonNode object, std::string_view name) const;
  std::optional<int> count(JsonNode object, std::string_view name) const;
  std::optional<double> number(JsonNode object, std::string_view name) const;
  JsonNode list(JsonNode object, std::string_view name) const;
  JsonNode object(JsonNode parent, std::string_view name) const;
  /// Every entry of a list is an object, or it is refused.
  void expect_objects(JsonNode list) const;

  /// Counts what a small file could ask for many times over; InvalidForm "too-many-options" past the limit.
  void count_options(std::size_t more, Place place);

  std::string shown(JsonNode string) const;
  std::string compared(JsonNode string) const;

 private:
  static constexpr std::size_t k_most_warnings = 200;
  static constexpr std::size_t k_most_options = 500000;
  JsonNode typed(JsonNode object, std::string_view name, JsonKind kind) const;

  std::string m_name;
  ErrorCode m_code;
  std::size_t m_more_warnings = 0;
  std::size_t m_options = 0;
};

/// For a sentence of a warning: the link id between quotation marks, or none that could be anything.
std::string in_quotes(std::string_view link_id);

}  // namespace attune::forms
