// SPDX-License-Identifier: Apache-2.0
// Documents of a few words.
#pragma once

#include "document/document.h"

namespace attune::test {

inline document::Inline words(std::string text) { return {{std::move(text), false}}; }
inline document::Block paragraph(std::string text) { return {document::Paragraph{words(std::move(text))}}; }

}  // namespace attune::test
