// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace attune::cli {

/// An error's reason as the end of a sentence: "is too long". One that has no words of its own stands in brackets.
std::string reason_words(std::string_view reason);
/// A hyphenated word with blanks.
std::string spaced(std::string_view word);

}  // namespace attune::cli
