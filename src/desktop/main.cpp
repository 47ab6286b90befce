// SPDX-License-Identifier: Apache-2.0
#include "desktop/app.h"
#include "desktop/support/gtk_bridge.h"

#include <wx/init.h>

#include <cstdio>
#include <exception>

int main(int argc, char** argv) {
  try {
    const attune::desktop::Options options = attune::desktop::read_options(argc, argv);
    if (options.print) {
      std::fputs(options.print->c_str(), options.exit == 0 ? stdout : stderr);
      return options.exit;
    }
    attune::crypto::initialize();
    attune::desktop::gtk::speak_utf8();
#ifdef NDEBUG
    attune::desktop::gtk::silence_toolkit_log();
#endif
    // Only the program's name goes on: the toolkit's own options are none of ours.
    int count = 1;
    wxApp::SetInstance(new attune::desktop::App(options));
    return wxEntry(count, argv);
  } catch (const std::exception&) {
    std::fputs("attune: it could not start. Nothing was changed.\n", stderr);
    return 1;
  }
}
