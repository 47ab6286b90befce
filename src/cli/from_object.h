// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/json.h"
#include "domain/members.h"
#include "domain/text.h"
#include "domain/time.h"
#include "domain/words.h"

#include <initializer_list>

namespace attune::cli {

class Input;

/// A JSON object that a person wrote for --from. Keys not named at once are InvalidInput, and so is every value of
/// another kind; each names its field ("partners[0].name") and the file, so that the exit is 5. A key that is left out
/// reads as nothing; `is_null` tells the ones that are there and null.
class FromObject {
 public:
  using Keys = std::vector<std::string_view>;
  template <class T>
  using Change = std::optional<std::optional<T>>;

  FromObject(Json value, std::string path, std::string where, const Keys& keys);

  const std::string& path() const { return m_path; }
  bool has(std::string_view key) const { return find(key) != nullptr; }
  bool is_null(std::string_view key) const;

  std::optional<domain::Text> line(std::string_view key) const;
  std::optional<domain::Text> text(std::string_view key) const;
  /// Neither left out nor null.
  domain::Text required_line(std::string_view key) const;
  domain::Letter required_letter(std::string_view key) const;
  /// Left out: no change; null: taken away.
  Change<domain::Text> line_change(std::string_view key) const;
  Change<domain::Text> text_change(std::string_view key) const;
  Change<domain::Date> date_change(std::string_view key) const;
  std::optional<domain::Date> date(std::string_view key) const;
  std::optional<bool> boolean(std::string_view key) const;
  /// An array of letters; empty is nobody.
  std::optional<domain::MemberSet> members(std::string_view key) const;
  std::vector<domain::Text> lines(std::string_view key) const;
  template <class E>
  std::optional<E> word(std::string_view key) const {
    const auto typed = string(key);
    return typed ? std::optional<E>(checked([&] { return domain::parse_word<E>(*typed, field(key)); })) : std::nullopt;
  }
  std::optional<std::string> string(std::string_view key) const;
  std::optional<FromObject> object(std::string_view key, const Keys& keys) const;
  /// Nothing and null are no objects.
  std::vector<FromObject> objects(std::string_view key, const Keys& keys) const;

  /// The value as it stands there; null when it is left out.
  Json value(std::string_view key) const;
  Error refuse(std::string_view key, std::string reason) const;
  std::string field(std::string_view key) const;

 private:
  const Json* find(std::string_view key) const;
  const Json* array(std::string_view key) const;
  template <class Do>
  auto checked(Do what) const {
    try {
      return what();
    } catch (const Error& error) {
      auto detail = error.detail();
      detail.insert_or_assign("path", m_path);
      throw Error(error.code(), std::move(detail));
    }
  }

  Json m_value;
  std::string m_path;
  std::string m_where;
};

/// Reads the file that an option names.
FromObject read_object(Input& input, const std::string& path, const FromObject::Keys& keys);

}  // namespace attune::cli
