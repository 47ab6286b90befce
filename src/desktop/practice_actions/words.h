// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/views.h"

#include <wx/string.h>

namespace attune::desktop {

/// "Last backup yesterday 18:02", "No backup yet".
wxString backup_words(const practice::PracticeInfo& info, domain::Instant now);
/// What verify found, a line each; in words, without any client text.
wxString finding_words(const practice::Finding& finding);

}  // namespace attune::desktop
