// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <wx/gdicmn.h>

#include <filesystem>
#include <optional>

namespace attune::desktop {

/// What is kept outside the practice: the window's size, the folder opened last and the outbox.
/// Nothing else, ever.
/// A file that cannot be read or written is as if there was none.
class Settings {
 public:
  explicit Settings(std::filesystem::path file) : m_file(std::move(file)) {}
  /// In the person's configuration folder.
  static Settings of_user();
  /// Keeps nothing.
  static Settings none() { return Settings({}); }

  struct Geometry {
    wxSize size;
    bool maximized = false;
  };
  std::optional<Geometry> geometry() const;
  void set_geometry(const Geometry& geometry);
  std::optional<std::filesystem::path> last_folder() const;
  void set_last_folder(const std::filesystem::path& folder);
  /// The one folder on this computer that sheets are saved to.
  std::optional<std::filesystem::path> outbox() const;
  void set_outbox(const std::filesystem::path& folder);

 private:
  std::optional<std::filesystem::path> read_path(const char* key) const;
  void write_path(const char* key, const std::filesystem::path& path);
  std::filesystem::path m_file;
};

}  // namespace attune::desktop
