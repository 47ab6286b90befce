// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/secret.h"
#include "domain/couple_case.h"

#include <wx/string.h>

#include <filesystem>
#include <optional>

namespace attune::desktop {

/// What the six steps have gathered; in memory alone.
struct FirstRunDraft {
  wxString name;
  wxString clinician;
  std::filesystem::path folder;
  crypto::Secret passphrase;
  std::optional<std::filesystem::path> recovery_sheet; ///< where its file goes; none: later
  domain::PolicyKind policy = domain::PolicyKind::Individual;
  wxString crisis_lines; ///< one a line
  crypto::Secret pin;
};

}  // namespace attune::desktop
