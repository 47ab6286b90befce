// SPDX-License-Identifier: Apache-2.0
#include "cli/input.h"

#include "cli/interrupt.h"
#include "domain/error.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <vector>

namespace attune::cli {
namespace {

Error too_long(std::string_view option, const std::string& path) {
  return {ErrorCode::InvalidInput, {{"field", std::string(option)}, {"reason", "too-long"}, {"path", path}}};
}

}  // namespace

Descriptor::~Descriptor() {
  if (m_number > STDERR_FILENO) {
    ::close(m_number);
  }
}

Descriptor Input::open(const std::string& path, std::string_view option) {
  if (path.empty()) {
    throw invalid(std::string(option), "empty");
  }
  if (path == "-") {
    if (m_standard_input_taken) {
      throw invalid(std::string(option), "standard-input-twice");
    }
    m_standard_input_taken = true;
    return Descriptor(STDIN_FILENO);
  }
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
  if (descriptor < 0) {
    throw system_error(errno == ENOENT ? ErrorCode::NotFound : ErrorCode::CannotRead, errno, path);
  }
  return Descriptor(descriptor);
}

std::string Input::read(const std::string& path, std::string_view option) {
  const Descriptor file = open(path, option);
  std::string all;
  std::vector<char> part(65536);
  while (const std::size_t count = read_some(file.number(), part.data(), part.size(), path)) {
    if (all.size() + count > k_largest_file) {
      throw too_long(option, path);
    }
    all.append(part.data(), count);
  }
  return all;
}

crypto::Secret Input::read_secret(const std::string& path, std::string_view option) {
  const Descriptor file = open(path, option);
  crypto::Secret buffer(k_longest_secret + 2);
  const std::span<std::uint8_t> bytes = buffer.bytes();
  std::size_t size = 0;
  while (size < bytes.size()) {
    auto* into = reinterpret_cast<char*>(bytes.data() + size);
    const std::size_t count = read_some(file.number(), into, bytes.size() - size, path);
    if (count == 0) {
      break;
    }
    size += count;
  }
  std::string_view text = buffer.view().substr(0, size);
  if (text.ends_with('\n')) {
    text.remove_suffix(text.ends_with("\r\n") ? 2 : 1);
  }
  if (text.size() > k_longest_secret) {
    throw too_long(option, path);
  }
  return crypto::Secret::copy_of(text);
}

std::size_t read_some(int descriptor, char* into, std::size_t most, const std::string& path) {
  while (true) {
    wait_readable(descriptor);
    const ssize_t count = ::read(descriptor, into, most);
    if (count >= 0) {
      return static_cast<std::size_t>(count);
    }
    if (errno != EINTR && errno != EAGAIN) {
      throw system_error(ErrorCode::CannotRead, errno, path);
    }
  }
}

}  // namespace attune::cli
