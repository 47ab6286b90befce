// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/door.h"
#include "cli/progress.h"
#include "domain/members.h"
#include "domain/text.h"
#include "domain/words.h"

namespace attune::cli {

/// What a command works with: its arguments, the practice when it asks for it, and the readers of its values.
class Context {
 public:
  Context(const Arguments& program, const Arguments& arguments, Door& door, Input& input)
      : m_program(program), m_arguments(arguments), m_door(door), m_input(input) {}

  const Arguments& arguments() const { return m_arguments; }
  /// The program's own words, also on a line of `run`.
  const Arguments& program() const { return m_program; }
  Door& door() { return m_door; }
  Input& input() { return m_input; }
  practice::Practice& practice() { return m_door.practice(); }

  /// The folder with the forms: --data, else the program's own. NotFound.
  std::filesystem::path data() const;

  /// A word after the command; null when it was left out.
  const std::string* word(std::size_t index) const;
  /// The case that the first word names.
  domain::CaseId couple();
  /// The case that an option names.
  domain::CaseId couple_at(std::string_view option);
  domain::Letter letter(std::string_view option) const;
  std::optional<domain::Date> date(std::string_view option) const;
  std::optional<int> number(std::string_view option, int least, int most) const;
  template <class E>
  std::optional<E> one_of(std::string_view option) const {
    const std::string* typed = m_arguments.find(option);
    return typed == nullptr ? std::nullopt : std::optional<E>(domain::parse_word<E>(*typed, option));
  }
  /// Free text is never an argument: "@FILE" or "@-". `given` is what was typed, `name` what it is called.
  domain::Text text_at(const std::string& given, std::string_view name);
  domain::Text line_at(const std::string& given, std::string_view name);

  /// What --lens says, for a case; plain `home` is everyone who is a member.
  domain::Lens lens(const domain::CaseId& couple);
  /// For what is of no one case; plain `home` is everyone there could be.
  domain::Lens lens() const;
  /// For what is the clinician's alone: NotPermitted through any other lens, whatever the record holds.
  void clinician_only() const;

  ProgressLine progress_line() const;
  practice::Overwrite overwrite() const;

 private:
  domain::Lens lens_for(std::optional<domain::MemberSet> everyone) const;
  std::string bytes_at(const std::string& given, std::string_view name);
  const Arguments& m_program;
  const Arguments& m_arguments;
  Door& m_door;
  Input& m_input;
};

/// Does it; InvalidInput about a value that came from this file gets its path, which makes the exit 5.
template <class Do>
auto in_file(const std::string& path, Do what) {
  try {
    return what();
  } catch (const Error& error) {
    if (error.code() != ErrorCode::InvalidInput || !error.detail("path").empty()) {
      throw;
    }
    auto detail = error.detail();
    detail.emplace("path", path);
    throw Error(error.code(), std::move(detail));
  }
}

}  // namespace attune::cli
