// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/first_run/place.h"

#include "desktop/support/text.h"

#include <unistd.h>

#include <cstdlib>
#include <system_error>

namespace attune::desktop {

std::filesystem::path usual_place() {
  const char* home = std::getenv("HOME");
  return std::filesystem::path(home != nullptr ? home : "/") / "Practice.attune";
}

wxString trouble_with_place(const std::filesystem::path& folder) {
  if (!folder.is_absolute()) {
    return "Choose a folder.";
  }
  const wxString name = to_wx(folder.string());
  const std::filesystem::path parent = folder.parent_path();
  std::error_code error;
  if (!std::filesystem::is_directory(parent, error)) {
    return "The folder " + to_wx(parent.string()) + " is not there. Choose another place.";
  }
  if (std::filesystem::exists(folder, error) &&
      (!std::filesystem::is_directory(folder, error) || !std::filesystem::is_empty(folder, error))) {
    return "Something is at " + name + " already. It is left as it is. Choose another place.";
  }
  if (access(parent.c_str(), W_OK | X_OK) != 0) {
    return "Attune may not write to " + to_wx(parent.string()) + ". Choose another place.";
  }
  return {};
}

}  // namespace attune::desktop
