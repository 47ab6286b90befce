// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/secret.h"
#include "practice/views.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace attune::store {
class FileSystem;
class Store;
}

namespace attune::practice {

/// How to make and open practices; the defaults are the product's.
struct Environment {
  std::shared_ptr<const domain::Clock> clock;               ///< absent: the system's
  std::function<domain::IdBytes()> ids;                     ///< absent: random
  std::string vfs;                                          ///< SQLite VFS by name; tests only
  store::FileSystem* files = nullptr;                       ///< absent: the computer's own; tests only
  bool cheap_keys = false;                                  ///< tests: a low key-derivation cost when creating
  bool allow_network_folder = false;                        ///< practice on a network file system
  bool take_over = false;                                   ///< lock text of another host within 24 hours
};

/// An open, unlocked practice: what every use case takes first. One at a time for a folder, over all processes.
/// For one thread at a time; another may take it over, as the desktop does with one that was opened beside the screen.
class Practice {
 public:
  Practice(std::unique_ptr<store::Store> store, Environment environment);
  ~Practice(); ///< closes; an error then is swallowed, for it has been reported by `close` or there is nobody to tell
  Practice(Practice&&) noexcept;
  Practice& operator=(Practice&&) = delete;

  /// Writes the audit anchors, wipes the keys, lets go of the lock. CannotWrite when the anchors could not be kept;
  /// the practice is closed all the same.
  void close();

  store::Store& store() const { return *m_store; }
  const domain::Clock& clock() const;
  domain::IdBytes next_id() const;
  /// Its time zone, read once: nobody else has the practice open.
  const std::string& zone() const;
  void forget_zone() { m_zone.reset(); } ///< after it was set
  /// Event date and time in the practice's zone.
  domain::LocalTime event_time() const;
  const std::filesystem::path& folder() const;

 private:
  std::unique_ptr<store::Store> m_store;
  Environment m_environment;
  mutable std::optional<std::string> m_zone;
};

}  // namespace attune::practice
