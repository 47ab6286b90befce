// SPDX-License-Identifier: Apache-2.0
#include "domain/error.h"

#include <array>

namespace attune {
namespace {

struct Row {
  ErrorCode code;
  int exit;
  const char* word;
};

constexpr std::array<Row, 16> k_table{{
    {ErrorCode::Internal, 1, "internal"},
    {ErrorCode::InvalidInput, 2, "invalid-input"},
    {ErrorCode::NotFound, 3, "not-found"},
    {ErrorCode::NotAPractice, 3, "not-a-practice"},
    {ErrorCode::NotPermitted, 4, "not-permitted"},
    {ErrorCode::InvalidForm, 5, "invalid-form"},
    {ErrorCode::InvalidTemplate, 5, "invalid-template"},
    {ErrorCode::MissingGlyph, 5, "missing-glyph"},
    {ErrorCode::WrongPassphrase, 6, "wrong-passphrase"},
    {ErrorCode::InUse, 7, "in-use"},
    {ErrorCode::Damaged, 8, "damaged"},
    {ErrorCode::CannotRead, 9, "cannot-read"},
    {ErrorCode::CannotWrite, 9, "cannot-write"},
    {ErrorCode::NewerFormat, 10, "newer-format"},
    {ErrorCode::AlreadyExists, 11, "already-exists"},
    {ErrorCode::Cancelled, 130, "cancelled"},
}};

const Row& row(ErrorCode code) noexcept {
  for (const Row& each : k_table) {
    if (each.code == code) {
      return each;
    }
  }
  return k_table[0];
}

}  // namespace

std::string_view word(ErrorCode code) noexcept { return row(code).word; }
int exit_status(ErrorCode code) noexcept { return row(code).exit; }

const std::vector<ErrorCode>& every_error_code() {
  static const std::vector<ErrorCode> codes = [] {
    std::vector<ErrorCode> all;
    for (const Row& each : k_table) {
      all.push_back(each.code);
    }
    return all;
  }();
  return codes;
}

std::string_view Error::detail(std::string_view key) const noexcept {
  for (const auto& [name, value] : m_detail) {
    if (name == key) {
      return value;
    }
  }
  return {};
}

const char* Error::what() const noexcept { return row(m_code).word; }

int Error::exit_status() const noexcept {
  if (m_code == ErrorCode::InvalidInput && !detail("path").empty()) {
    return 5;
  }
  return attune::exit_status(m_code);
}

Error invalid(std::string field, std::string reason) {
  std::map<std::string, std::string> detail{{"field", std::move(field)}};
  if (!reason.empty()) {
    detail.emplace("reason", std::move(reason));
  }
  return {ErrorCode::InvalidInput, std::move(detail)};
}

Error system_error(ErrorCode code, int saved_errno, std::string path) {
  return {code, {{"errno", std::to_string(saved_errno)}, {"path", std::move(path)}}};
}

}  // namespace attune
