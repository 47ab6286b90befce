// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/practices.h"

namespace attune::cli {

/// Long work's steps: a percentage on standard error where that is a terminal, and the place where Ctrl-C is heard.
class ProgressLine {
 public:
  enum class Show { Never, OnTerminal };
  explicit ProgressLine(Show show);
  ~ProgressLine();  ///< wipes the line
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;
  practice::Progress steps();

 private:
  bool m_shown;
  int m_percent = -1;
};

}  // namespace attune::cli
