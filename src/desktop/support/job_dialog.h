// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/practices.h"

#include <wx/window.h>

#include <functional>

namespace attune::desktop {

/// Does something long on a thread of its own while a small dialog shows how far it is and offers to stop it. Nothing
/// else touches the practice meanwhile. Throws what the work throws; Cancelled when it was stopped, also by a cover or
/// lock. `saying` is a sentence: "Writing the backup."
enum class Cancel { No, Yes };
void run_job(wxWindow* parent, const wxString& title, const wxString& saying, Cancel cancel,
             const std::function<void(const practice::Progress& progress)>& work);

}  // namespace attune::desktop
