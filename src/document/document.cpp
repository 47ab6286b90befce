// SPDX-License-Identifier: Apache-2.0
#include "document/document.h"

namespace attune::document {

std::string plain_text(const Inline& text) {
  std::string all;
  for (const Span& each : text) {
    all += each.text;
  }
  return all;
}

}  // namespace attune::document
