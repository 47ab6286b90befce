// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace attune::crypto {

/// Bytes in guarded memory: locked, not dumpable, inaccessible before and after, wiped when let go. Move-only.
class Secret {
 public:
  Secret() = default;
  /// Zero-filled.
  explicit Secret(std::size_t size);
  static Secret copy_of(std::span<const std::uint8_t> bytes);
  static Secret copy_of(std::string_view text);
  static Secret random(std::size_t size);
  ~Secret();
  Secret(Secret&& other) noexcept;
  Secret& operator=(Secret&& other) noexcept;
  Secret(const Secret&) = delete;
  Secret& operator=(const Secret&) = delete;

  /// A second one with the same bytes; said explicitly, because each copy is one more to wipe.
  Secret duplicate() const;
  std::size_t size() const noexcept { return m_size; }
  bool empty() const noexcept { return m_size == 0; }
  std::span<std::uint8_t> bytes() noexcept { return {m_data, m_size}; }
  std::span<const std::uint8_t> bytes() const noexcept { return {m_data, m_size}; }
  std::string_view view() const noexcept;
  /// In constant time.
  bool equals(const Secret& other) const noexcept;
  /// Wipes and frees now.
  void clear() noexcept;

 private:
  std::uint8_t* m_data = nullptr;
  std::size_t m_size = 0;
};

/// Starts the crypto library and turns core dumps and ptrace-by-equals off. Call first in main. Internal when it fails.
void initialize();
/// Overwrites memory in a way that is not optimised away.
void wipe(void* data, std::size_t size) noexcept;

}  // namespace attune::crypto
