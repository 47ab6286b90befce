// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/pages_fill.h"
#include "desktop/support/program_fixture.h"

#include <string>
#include <vector>

namespace attune::test {

/// The clinician's pages in the whole program.
class PagesTest : public ProgramTest {
 protected:
  /// A practice with one case of these people, opened by the find field; ends on its Overview.
  void start_in_case(const std::vector<std::string>& names);
  void start_with(const std::function<void(practice::Practice&)>& fill);
  /// Types into the find field and opens the only case that is left.
  void open_by_typing(const std::string& typed);
  void go_to_today();
  /// "active", "paused", "closed".
  void filter(const std::string& which);

  /// What reads out in a column of a list, row by row.
  static std::vector<std::string> column(const std::string& list, std::size_t which);
  static bool is_shown(const std::string& name);
  /// Wherever on the page it stands: the keyboard brings it into view.
  static void use(const std::string& name);
  /// An entry of a drop-down, by its place.
  static void choose(const std::string& name, int index);
  bool wait_for_no_dialog() {
    return wait_until([] { return open_dialogs_now() == 0; });
  }
};

}  // namespace attune::test
