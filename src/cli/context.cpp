// SPDX-License-Identifier: Apache-2.0
#include "cli/context.h"

#include "practice/couples.h"
#include "practice/forms.h"

#include <charconv>

namespace attune::cli {

std::filesystem::path Context::data() const {
  const std::string* asked = m_program.find("data");
  return asked == nullptr ? practice::data_folder() : practice::data_folder(*asked);
}

const std::string* Context::word(std::size_t index) const {
  return index < m_arguments.words.size() ? &m_arguments.words[index] : nullptr;
}

domain::CaseId Context::couple() {
  return practice::find_couple(practice(), m_arguments.words.at(0));
}

domain::CaseId Context::couple_at(std::string_view option) {
  return practice::find_couple(practice(), m_arguments.value(option));
}

domain::Letter Context::letter(std::string_view option) const {
  return domain::Letter::parse(m_arguments.value(option), option);
}

std::optional<domain::Date> Context::date(std::string_view option) const {
  const std::string* typed = m_arguments.find(option);
  return typed == nullptr ? std::nullopt : std::optional(domain::parse_date(*typed, option));
}

std::optional<int> Context::number(std::string_view option, int least, int most) const {
  const std::string* typed = m_arguments.find(option);
  if (typed == nullptr) {
    return std::nullopt;
  }
  int value = 0;
  const char* end = typed->data() + typed->size();
  const auto [stop, failure] = std::from_chars(typed->data(), end, value);
  if (failure != std::errc{} || stop != end) {
    throw invalid(std::string(option), "not-a-number");
  }
  if (value < least || value > most) {
    throw invalid(std::string(option), "out-of-range");
  }
  return value;
}

std::string Context::bytes_at(const std::string& given, std::string_view name) {
  if (given.size() < 2 || given[0] != '@') {
    throw invalid(std::string(name), "text-in-argument");
  }
  std::string bytes = m_input.read(given.substr(1), name);
  if (bytes.ends_with('\n')) {
    bytes.resize(bytes.size() - (bytes.ends_with("\r\n") ? 2 : 1));
  }
  return bytes;
}

domain::Text Context::text_at(const std::string& given, std::string_view name) {
  const std::string bytes = bytes_at(given, name);
  return in_file(given.substr(1), [&] { return domain::Text::from(bytes, name); });
}

domain::Text Context::line_at(const std::string& given, std::string_view name) {
  const std::string bytes = bytes_at(given, name);
  return in_file(given.substr(1), [&] { return domain::Text::line(bytes, name); });
}

domain::Lens Context::lens_for(std::optional<domain::MemberSet> everyone) const {
  const std::string* typed = m_arguments.find("lens");
  return typed == nullptr ? domain::Lens::clinician() : domain::Lens::parse(*typed, everyone, "lens");
}

domain::Lens Context::lens() const {
  return lens_for(domain::MemberSet::everyone_ever());
}

domain::Lens Context::lens(const domain::CaseId& couple) {
  const std::string* typed = m_arguments.find("lens");
  const bool whole = typed != nullptr && *typed == "home";
  return lens_for(whole ? std::optional(practice::members_of(practice(), couple)) : std::nullopt);
}

void Context::clinician_only() const {
  if (!lens().is_clinician()) {
    throw Error(ErrorCode::NotPermitted, {{"reason", "clinician-only"}});
  }
}

ProgressLine Context::progress_line() const {
  const bool silent = m_program.has("quiet") || m_program.has("json");
  return ProgressLine(silent ? ProgressLine::Show::Never : ProgressLine::Show::OnTerminal);
}

practice::Overwrite Context::overwrite() const {
  return m_arguments.has("force") || m_program.has("force") ? practice::Overwrite::Yes : practice::Overwrite::No;
}

}  // namespace attune::cli
