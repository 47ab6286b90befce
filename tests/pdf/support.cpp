// SPDX-License-Identifier: Apache-2.0
#include "pdf/support.h"

namespace attune::test {

const pdf::Fonts& fonts() {
  static const pdf::Fonts all(pdf::system_fonts());
  return all;
}

}  // namespace attune::test
