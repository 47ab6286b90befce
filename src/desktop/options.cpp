// SPDX-License-Identifier: Apache-2.0
#include "desktop/options.h"

#include <boost/program_options.hpp>

#include <cstdlib>
#include <vector>

namespace attune::desktop {
namespace {

namespace po = boost::program_options;

constexpr const char* k_help =
    "Usage: attune [FOLDER] [--demo]\n"
    "\n"
    "Opens the practice in FOLDER, or the one that was open last.\n"
    "\n"
    "  --demo     open a sample practice with fictional people, made first where there is none\n"
    "  --help     show this and exit\n"
    "  --version  show the version and exit\n"
    "\n"
    "Example: attune ~/Practice.attune\n"
    "What the program does without a display: attune-cli --help\n";

std::filesystem::path data_home() {
  if (const char* data = std::getenv("XDG_DATA_HOME"); data != nullptr && data[0] == '/') {
    return data;
  }
  const char* home = std::getenv("HOME");
  return std::filesystem::path(home != nullptr ? home : "/") / ".local" / "share";
}

}  // namespace

std::filesystem::path sample_folder() { return data_home() / "attune" / "Sample.attune"; }

Options read_options(int argc, const char* const* argv) {
  po::options_description named;
  named.add_options()("demo", "")("help,h", "")("version,V", "")("folder", po::value<std::vector<std::string>>());
  po::positional_options_description places;
  places.add("folder", 1);
  Options options;
  try {
    po::variables_map found;
    po::store(po::command_line_parser(argc, argv).options(named).positional(places).run(), found);
    po::notify(found);
    if (found.count("help") != 0) {
      options.print = k_help;
    } else if (found.count("version") != 0) {
      options.print = "attune " ATTUNE_VERSION "\n";
    }
    options.demo = found.count("demo") != 0;
    if (found.count("folder") != 0) {
      options.folder = std::filesystem::absolute(found["folder"].as<std::vector<std::string>>().front());
    }
  } catch (const po::error&) {
    // What was typed is not repeated: it may hold anything.
    options.print = "attune: this option is not known. Nothing was opened. See: attune --help\n";
    options.exit = 2;
  }
  return options;
}

}  // namespace attune::desktop
