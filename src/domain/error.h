// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <exception>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace attune {

/// What went wrong, once for the whole program. Exits and words of each are tabled in error.cpp and in the man page.
enum class ErrorCode {
  Internal,        ///< a bug
  InvalidInput,    ///< an option, a date that does not exist, a value out of range, text with NUL; names the field
  NotFound,        ///< no such case, session, person or file
  NotAPractice,    ///< the folder holds no practice
  NotPermitted,    ///< held, signed, not in this lens, a precondition missing
  InvalidForm,     ///< file, line, column
  InvalidTemplate, ///< file, line, column
  MissingGlyph,    ///< the character that no embedded font has
  WrongPassphrase,
  InUse,       ///< host and since
  Damaged,     ///< what, and what still reads
  CannotRead,  ///< errno as detail
  CannotWrite, ///< errno as detail: full, read-only, missing folder, closed pipe, network folder
  NewerFormat,
  AlreadyExists, ///< a code is taken, a file is there
  Cancelled,     ///< everything as before
};

/// The one exception type. Carries a code and machine detail; no words for people and no client data.
/// Detail keys in use: field, path, line, column, other-line, errno, reason, part, host, since, reads. Values of `reason`, `part`
/// and `reads` are fixed hyphenated words, never text that somebody typed.
class Error final : public std::exception {
 public:
  explicit Error(ErrorCode code) : m_code(code) {}
  Error(ErrorCode code, std::map<std::string, std::string> detail) : m_code(code), m_detail(std::move(detail)) {}

  ErrorCode code() const noexcept { return m_code; }
  const std::map<std::string, std::string>& detail() const noexcept { return m_detail; }
  /// The value of a detail key, empty when absent.
  std::string_view detail(std::string_view key) const noexcept;
  /// The code's hyphenated word; for logs and debuggers only.
  const char* what() const noexcept override;
  /// InvalidInput from inside a file (a JSON key, a row) exits with 5 instead of 2: detail `path` is set.
  int exit_status() const noexcept;

 private:
  ErrorCode m_code;
  std::map<std::string, std::string> m_detail;
};

/// InvalidInput that names the field.
Error invalid(std::string field, std::string reason = {});
/// CannotRead or CannotWrite with errno and path.
Error system_error(ErrorCode code, int saved_errno, std::string path);

/// Hyphenated word of a code as JSON shows it: "wrong-passphrase".
std::string_view word(ErrorCode code) noexcept;
/// Exit status of a code (InvalidInput: 2).
int exit_status(ErrorCode code) noexcept;
/// Every code, for the test that walks the table.
const std::vector<ErrorCode>& every_error_code();

}  // namespace attune
