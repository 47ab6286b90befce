// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/secret.h"

#include <string>
#include <string_view>

namespace attune::cli {

/// A file descriptor that is closed at the end, standard input excepted.
class Descriptor {
 public:
  explicit Descriptor(int number) : m_number(number) {}
  ~Descriptor();
  Descriptor(Descriptor&& other) noexcept : m_number(other.m_number) { other.m_number = -1; }
  Descriptor& operator=(Descriptor&&) = delete;
  int number() const noexcept { return m_number; }

 private:
  int m_number;
};

/// Files that options name. "-" is standard input, which only one of them may have: the second is InvalidInput naming
/// the option. NotFound, CannotRead.
class Input {
 public:
  static constexpr std::size_t k_largest_file = 16U * 1024 * 1024;
  static constexpr std::size_t k_longest_secret = 4096;

  Descriptor open(const std::string& path, std::string_view option);
  /// All of it; InvalidInput with path and "too-long" past k_largest_file.
  std::string read(const std::string& path, std::string_view option);
  /// Straight into guarded memory; one newline at the end is taken off.
  crypto::Secret read_secret(const std::string& path, std::string_view option);

 private:
  bool m_standard_input_taken = false;
};

/// One read that can be ended by Ctrl-C; 0 at the end. CannotRead naming the path.
std::size_t read_some(int descriptor, char* into, std::size_t most, const std::string& path);

}  // namespace attune::cli
