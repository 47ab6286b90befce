// SPDX-License-Identifier: Apache-2.0
// The one place where failures become words for people.
#pragma once

#include "domain/error.h"

#include <wx/string.h>

namespace attune::desktop {

/// What happened, what is safe, what to do. No client data: only fixed words, paths and hosts.
struct Described {
  wxString happened;
  wxString safe;
  wxString to_do;
  bool damaged = false; ///< red: not saved or damaged
  /// The three as one paragraph.
  wxString text() const;
};

Described describe(const Error& error);
/// Of what is being caught right now, whatever it is. Call inside a catch block.
Described describe_current();
/// What a field is called on the screen: "recovery key" for "passphrase" is not guessed, unknown ones are "a field".
wxString field_words(std::string_view field);

}  // namespace attune::desktop
