// SPDX-License-Identifier: Apache-2.0
#include "cli/progress.h"

#include "cli/interrupt.h"
#include "cli/output.h"

#include <unistd.h>

namespace attune::cli {

ProgressLine::ProgressLine(Show show) : m_shown(show == Show::OnTerminal && ::isatty(STDERR_FILENO) == 1) {}

ProgressLine::~ProgressLine() {
  if (m_percent >= 0) {
    write_message("\r      \r");
  }
}

practice::Progress ProgressLine::steps() {
  return [this](int done, int of) {
    const int percent = of > 0 ? static_cast<int>(100LL * done / of) : 0;
    if (m_shown && percent != m_percent) {
      m_percent = percent;
      write_message("\r" + std::to_string(percent) + " %");
    }
    return !interrupted();
  };
}

}  // namespace attune::cli
