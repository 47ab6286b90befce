// SPDX-License-Identifier: Apache-2.0
#include "desktop/settings.h"

#include "desktop/support/text.h"

#include <wx/fileconf.h>
#include <wx/log.h>
#include <wx/stdpaths.h>

#include <cstdlib>
#include <functional>
#include <system_error>

namespace attune::desktop {
namespace {

/// Opens the file for one reading or writing; nothing of it is held in between.
void with_file(const std::filesystem::path& file, const std::function<void(wxFileConfig&)>& act) {
  if (file.empty()) {
    return;
  }
  const wxLogNull quiet;
  wxFileConfig config(wxEmptyString, wxEmptyString, to_wx(file.string()), wxEmptyString,
                      wxCONFIG_USE_LOCAL_FILE | wxCONFIG_USE_NO_ESCAPE_CHARACTERS);
  config.SetUmask(0077);
  config.SetExpandEnvVars(false);
  act(config);
}

void write_settings(const std::filesystem::path& file, const std::function<void(wxFileConfig&)>& act) {
  if (file.empty()) {
    return;
  }
  std::error_code ignored;
  std::filesystem::create_directories(file.parent_path(), ignored);
  with_file(file, [&](wxFileConfig& config) {
    act(config);
    config.Flush();
  });
}

}  // namespace

Settings Settings::of_user() {
  std::filesystem::path config;
  if (const char* folder = std::getenv("XDG_CONFIG_HOME"); folder != nullptr && folder[0] == '/') {
    config = folder;
  } else if (const char* home = std::getenv("HOME"); home != nullptr) {
    config = std::filesystem::path(home) / ".config";
  } else {
    return none();
  }
  return Settings(config / "attune" / "window.conf");
}

std::optional<Settings::Geometry> Settings::geometry() const {
  std::optional<Geometry> found;
  with_file(m_file, [&](wxFileConfig& config) {
    const long width = config.ReadLong("/window/width", 0);
    const long height = config.ReadLong("/window/height", 0);
    if (width > 0 && height > 0 && width < 20000 && height < 20000) {
      found = Geometry{wxSize(static_cast<int>(width), static_cast<int>(height)),
                       config.ReadBool("/window/maximized", false)};
    }
  });
  return found;
}

void Settings::set_geometry(const Geometry& geometry) {
  write_settings(m_file, [&](wxFileConfig& config) {
    config.Write("/window/width", static_cast<long>(geometry.size.x));
    config.Write("/window/height", static_cast<long>(geometry.size.y));
    config.Write("/window/maximized", geometry.maximized);
  });
}

std::optional<std::filesystem::path> Settings::read_path(const char* key) const {
  std::optional<std::filesystem::path> found;
  with_file(m_file, [&](wxFileConfig& config) {
    const wxString path = config.Read(key, wxEmptyString);
    if (!path.empty()) {
      found = from_wx(path);
    }
  });
  return found;
}

void Settings::write_path(const char* key, const std::filesystem::path& path) {
  write_settings(m_file, [&](wxFileConfig& config) { config.Write(key, to_wx(path.string())); });
}

std::optional<std::filesystem::path> Settings::last_folder() const { return read_path("/practice/folder"); }
void Settings::set_last_folder(const std::filesystem::path& folder) { write_path("/practice/folder", folder); }
std::optional<std::filesystem::path> Settings::outbox() const { return read_path("/outbox/folder"); }
void Settings::set_outbox(const std::filesystem::path& folder) { write_path("/outbox/folder", folder); }

}  // namespace attune::desktop
