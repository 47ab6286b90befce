// SPDX-License-Identifier: Apache-2.0
#include "arch/matrix.h"

#include <algorithm>
#include <map>
#include <set>

namespace attune::arch {
namespace {

bool starts_with_any(std::string_view text, const std::vector<std::string_view>& prefixes) {
  return std::any_of(prefixes.begin(), prefixes.end(), [&](std::string_view each) { return text.starts_with(each); });
}

// The C++ library, without what product code does not use: iostream, regex, the C spellings (<string.h>).
constexpr std::string_view k_standard_headers =
    " algorithm any array atomic bit bitset cctype cerrno cfloat charconv chrono climits clocale cmath compare"
    " concepts condition_variable csignal cstdarg cstddef cstdint cstdio cstdlib cstring ctime cuchar cwchar"
    " cwctype deque exception filesystem fstream functional future initializer_list iomanip ios iterator limits"
    " list locale map memory mutex new numbers numeric optional ostream queue random ranges ratio semaphore set"
    " shared_mutex source_location span sstream stack stdexcept stop_token string string_view system_error thread"
    " tuple type_traits typeinfo unordered_map unordered_set utility variant vector version ";

bool is_standard(const std::string& header) {
  return k_standard_headers.find(" " + header + " ") != std::string_view::npos;
}

// The operating system's, for the floors that meet it; the others take and return values and bytes.
const std::vector<std::string_view> k_system_headers{"sys/",      "linux/",  "unistd.h", "fcntl.h",   "termios.h",
                                                     "signal.h",  "poll.h",  "pwd.h",    "dirent.h",  "dlfcn.h",
                                                     "pthread.h", "sched.h", "endian.h", "langinfo.h"};
const std::vector<std::string_view> k_system_floors{"crypto/", "store/", "practice/", "desktop/", "cli/"};

const Floor* find_floor(std::string_view name) {
  const auto& all = floors();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Floor& each) { return each.name == name; });
  return found == all.end() ? nullptr : &*found;
}

bool may_include(const Floor& floor, std::string_view header) {
  return header.starts_with(std::string(floor.name) + "/") || starts_with_any(header, floor.may_include);
}

const std::vector<std::string_view> k_of_the_room{"desktop/couple/",      "desktop/questions/", "desktop/support/",
                                                  "practice/arrival.h",   "practice/hand_over.h", "practice/room.h",    "practice/questions.h",
                                                  "drawing/",             "domain/"};
const std::vector<std::string_view> k_of_questions{"desktop/questions/", "desktop/support/", "practice/questions.h",
                                                   "domain/"};

std::string check_ours(const Source& source, const Floor& floor, const std::string& header) {
  if (header.find("..") != std::string::npos || header.find('/') == std::string::npos) {
    return "\"" + header + "\" is not named from src/";
  }
  if (find_floor(header.substr(0, header.find('/'))) == nullptr) {
    return "\"" + header + "\" is on no known floor";
  }
  if (!may_include(floor, header)) {
    return std::string(floor.name) + " may not include \"" + header + "\"";
  }
  // The couple's window takes room views only, and what draws its questions knows nothing but questions.
  if (source.path.starts_with("desktop/couple/") && !starts_with_any(header, k_of_the_room)) {
    return "the couple's window may not include \"" + header + "\"";
  }
  if (source.path.starts_with("desktop/questions/") && !starts_with_any(header, k_of_questions)) {
    return "what draws questions may not include \"" + header + "\"";
  }
  return {};
}

std::string check_theirs(const Source& source, const std::string& header,
                         std::map<std::string_view, std::set<std::string>>& users) {
  if (is_standard(header)) {
    return {};
  }
  if (starts_with_any(header, k_system_headers)) {
    return starts_with_any(source.path, k_system_floors)
               ? ""
               : "<" + header + "> is the system's, which this floor does not meet";
  }
  for (const ThirdParty& library : third_parties()) {
    if (!starts_with_any(header, library.headers)) {
      continue;
    }
    if (!starts_with_any(source.path, library.places)) {
      return "<" + header + "> (" + std::string(library.name) + ") is not used here";
    }
    if (source.is_header() && !starts_with_any(source.path, library.in_headers)) {
      return "<" + header + "> (" + std::string(library.name) + ") may stand in no header";
    }
    users[library.name].insert(source.path);
    if (library.most_files > 0 && static_cast<int>(users[library.name].size()) > library.most_files) {
      return "<" + header + "> (" + std::string(library.name) +
             ") is used in one file already: " + *users[library.name].begin();
    }
    return {};
  }
  return "<" + header + "> is not in the matrix";
}

}  // namespace

const std::vector<Floor>& floors() {
  static const std::vector<Floor> all{
      {"domain", {}},
      {"crypto", {"domain/"}},
      {"drawing", {"domain/"}},
      {"document", {"domain/", "drawing/"}},
      {"forms", {"domain/"}},
      {"library", {"domain/", "document/"}},
      {"store", {"domain/", "crypto/"}},
      {"progress", {"domain/", "drawing/"}},
      {"layout", {"domain/", "drawing/", "document/"}},
      {"pdf", {"domain/", "drawing/"}},
      {"practice",
       {"domain/", "crypto/", "drawing/", "document/", "forms/", "library/", "store/", "progress/", "layout/", "pdf/"}},
      // Above the use cases only values are seen: those of floors that hold nothing else, the passphrase, a form.
      {"desktop", {"practice/", "domain/", "drawing/", "document/", "crypto/secret.h", "forms/form.h"}},
      {"cli", {"practice/", "domain/", "crypto/secret.h"}},
  };
  return all;
}

const std::vector<ThirdParty>& third_parties() {
  static const std::vector<ThirdParty> all{
      {"utf8proc", {"utf8proc.h"}, {"domain/"}, {}, 1},
      {"date", {"date/"}, {"domain/"}, {}, 1},
      {"libsodium", {"sodium"}, {"crypto/"}},
      {"SQLiteCpp", {"SQLiteCpp/"}, {"store/sql/"}},
      {"SQLCipher", {"sqlcipher/", "sqlite3"}, {"store/sql/"}},
      {"nlohmann/json", {"nlohmann/"}, {"forms/", "store/", "cli/"}, {"cli/"}},
      {"libarchive", {"archive"}, {"store/"}},
      {"PCRE2", {"pcre2.h"}, {"forms/"}},
      {"yaml-cpp", {"yaml-cpp/"}, {"library/"}},
      {"md4c", {"md4c"}, {"library/"}},
      {"libharu", {"hpdf"}, {"pdf/"}},
      {"FreeType", {"ft2build.h", "freetype/"}, {"pdf/"}, {}, 1},
      {"Boost.Program_options", {"boost/program_options"}, {"desktop/", "cli/"}},
      {"wxWidgets", {"wx/"}, {"desktop/"}, {"desktop/"}},
      {"GTK", {"gtk/", "gdk/", "glib", "atk/", "pango/"}, {"desktop/support/gtk_bridge.cpp"}},
      {"GIO", {"gio/"}, {"desktop/support/session_watch.cpp"}},
      {"fmt", {"fmt/"}, {""}},
  };
  return all;
}

std::vector<Finding> check_includes(const std::vector<Source>& sources) {
  std::vector<Finding> findings;
  std::map<std::string_view, std::set<std::string>> users;
  for (const Source& source : sources) {
    const Floor* floor = find_floor(source.floor());
    if (floor == nullptr) {
      findings.push_back({source.path, 1, "stands on no known floor"});
      continue;
    }
    for (const Include& include : source.includes) {
      std::string what =
          include.quoted ? check_ours(source, *floor, include.name) : check_theirs(source, include.name, users);
      if (!what.empty()) {
        findings.push_back({source.path, include.line, std::move(what)});
      }
    }
  }
  return findings;
}

std::vector<Finding> check_reach(const std::vector<Source>& sources) {
  std::map<std::string_view, const Source*> by_path;
  for (const Source& source : sources) {
    by_path.emplace(source.path, &source);
  }
  std::vector<Finding> findings;
  for (const Source& source : sources) {
    const Floor* floor = find_floor(source.floor());
    if (floor == nullptr || (floor->name != "cli" && floor->name != "desktop")) {
      continue;
    }
    for (const Include& include : source.includes) {
      std::set<std::string> seen;
      std::vector<std::string> ahead{include.name};
      while (include.quoted && !ahead.empty()) {
        const std::string header = std::move(ahead.back());
        ahead.pop_back();
        const auto found = by_path.find(header);
        if (!seen.insert(header).second || found == by_path.end()) {
          continue;
        }
        const std::string what = check_ours(source, *floor, header);
        if (!what.empty()) {
          findings.push_back({source.path, include.line, "through \"" + include.name + "\": " + what});
        }
        for (const Include& next : found->second->includes) {
          if (next.quoted) {
            ahead.push_back(next.name);
          }
        }
      }
    }
  }
  return findings;
}

}  // namespace attune::arch
