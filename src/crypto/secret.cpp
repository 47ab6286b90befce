// SPDX-License-Identifier: Apache-2.0
#include "crypto/secret.h"

#include "domain/error.h"

#include <sodium.h>

#include <cerrno>
#include <cstring>
#include <new>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <utility>

namespace attune::crypto {
namespace {

// Guarded memory needs the library started; doing it here keeps a forgotten initialize() from being a weakness.
void start_library() {
  if (sodium_init() < 0) {
    throw Error(ErrorCode::Internal, {{"part", "crypto"}});
  }
}

}  // namespace

Secret::Secret(std::size_t size) : m_size(size) {
  if (size == 0) {
    return;
  }
  start_library();
  m_data = static_cast<std::uint8_t*>(sodium_malloc(size));
  if (m_data == nullptr) {
    throw std::bad_alloc();
  }
  std::memset(m_data, 0, size);
}

Secret Secret::copy_of(std::span<const std::uint8_t> bytes) {
  Secret secret(bytes.size());
  if (!bytes.empty()) {
    std::memcpy(secret.m_data, bytes.data(), bytes.size());
  }
  return secret;
}

Secret Secret::copy_of(std::string_view text) {
  return copy_of(std::span(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()));
}

Secret Secret::random(std::size_t size) {
  Secret secret(size);
  if (size > 0) {
    randombytes_buf(secret.m_data, size);
  }
  return secret;
}

Secret::~Secret() {
  clear();
}

Secret::Secret(Secret&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0)) {}

Secret& Secret::operator=(Secret&& other) noexcept {
  if (this != &other) {
    clear();
    m_data = std::exchange(other.m_data, nullptr);
    m_size = std::exchange(other.m_size, 0);
  }
  return *this;
}

Secret Secret::duplicate() const {
  return copy_of(bytes());
}

std::string_view Secret::view() const noexcept {
  return {reinterpret_cast<const char*>(m_data), m_size};
}

bool Secret::equals(const Secret& other) const noexcept {
  return m_size == other.m_size && (m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0);
}

void Secret::clear() noexcept {
  if (m_data != nullptr) {
    sodium_free(m_data);  // wipes first
  }
  m_data = nullptr;
  m_size = 0;
}

void initialize() {
  start_library();
  const rlimit none{0, 0};
  if (::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0 || ::setrlimit(RLIMIT_CORE, &none) != 0) {
    throw Error(ErrorCode::Internal, {{"part", "core-dumps"}, {"errno", std::to_string(errno)}});
  }
}

void wipe(void* data, std::size_t size) noexcept {
  sodium_memzero(data, size);
}

}  // namespace attune::crypto
