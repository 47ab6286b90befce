// SPDX-License-Identifier: Apache-2.0
#include "store/files/practice_lock.h"

#include "domain/error.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace attune::store {
namespace {

constexpr std::int64_t k_day_us = 24LL * 60 * 60 * 1'000'000;

std::string boot_id() {
  std::array<char, 64> buffer{};
  const int file = ::open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC);
  const ssize_t count = file < 0 ? 0 : ::read(file, buffer.data(), buffer.size());
  if (file >= 0) {
    ::close(file);
  }
  std::string text(buffer.data(), count > 0 ? static_cast<std::size_t>(count) : 0);
  return text.substr(0, text.find('\n'));
}

// Informs only: what cannot be read as our text says nothing.
std::optional<LockText> read_text(int file) {
  std::array<char, 1024> buffer{};
  const ssize_t count = ::pread(file, buffer.data(), buffer.size(), 0);
  if (count <= 0) {
    return std::nullopt;
  }
  try {
    const auto json = nlohmann::json::parse(buffer.data(), buffer.data() + count);
    LockText text;
    json.at("host").get_to(text.host);
    json.at("pid").get_to(text.pid);
    json.at("boot").get_to(text.boot);
    text.since = domain::parse_instant(json.at("since").get<std::string>(), "since");
    return text;
  } catch (const std::exception&) {
    return std::nullopt;
  }
}

void write_text(int file, const LockText& text) {
  const nlohmann::json json{
      {"host", text.host}, {"pid", text.pid}, {"boot", text.boot}, {"since", domain::instant_text(text.since)}};
  const std::string bytes = json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
  // On a full disk the practice still opens: the kernel lock is held, only the name of its holder is missing.
  if (::ftruncate(file, 0) == 0 && ::pwrite(file, bytes.data(), bytes.size(), 0) < 0) {
    return;
  }
}

[[noreturn]] void in_use(const std::optional<LockText>& text, const char* reason) {
  std::map<std::string, std::string> detail{{"reason", reason}};
  if (text) {
    detail.emplace("host", text->host);
    detail.emplace("since", domain::instant_text(text->since));
  }
  throw Error(ErrorCode::InUse, std::move(detail));
}

}  // namespace

std::string PracticeLock::this_host() {
  std::array<char, 256> name{};
  return ::gethostname(name.data(), name.size() - 1) == 0 ? std::string(name.data()) : std::string("localhost");
}

PracticeLock PracticeLock::acquire(const std::filesystem::path& folder, domain::Instant now, TakeOver take_over,
                                   const std::string& host) {
  const std::filesystem::path path = folder / "lock";
  const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0600);
  if (file < 0) {
    throw system_error(ErrorCode::CannotWrite, errno, path.string());
  }
  PracticeLock lock(file);
  int failed = 0;
  do {
    failed = ::flock(file, LOCK_EX | LOCK_NB);
  } while (failed != 0 && errno == EINTR);
  if (failed != 0) {
    const int saved = errno;
    const std::optional<LockText> holder = read_text(file);
    ::close(std::exchange(lock.m_descriptor, -1));  // it is not ours to empty
    if (saved != EWOULDBLOCK) {
      throw system_error(ErrorCode::CannotWrite, saved, path.string());
    }
    in_use(holder, "open");
  }
  const std::optional<LockText> left = read_text(file);
  const bool recent = left && left->since.us > now.us - k_day_us && left->since.us < now.us + k_day_us;
  if (recent && left->host != host && take_over == TakeOver::No) {
    ::close(std::exchange(lock.m_descriptor, -1));
    in_use(left, "other-host");
  }
  write_text(file, LockText{host, ::getpid(), boot_id(), now});
  return lock;
}

PracticeLock::PracticeLock(PracticeLock&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

PracticeLock& PracticeLock::operator=(PracticeLock&& other) noexcept {
  if (this != &other) {
    release();
    m_descriptor = std::exchange(other.m_descriptor, -1);
  }
  return *this;
}

PracticeLock::~PracticeLock() {
  release();
}

void PracticeLock::release() noexcept {
  if (m_descriptor < 0) {
    return;
  }
  // Emptied while it is still held. When that fails, the text that stays names this host, and stops nobody here.
  static_cast<void>(::ftruncate(m_descriptor, 0) == 0);
  ::close(std::exchange(m_descriptor, -1));
}

}  // namespace attune::store
