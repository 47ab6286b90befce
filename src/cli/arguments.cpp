// SPDX-License-Identifier: Apache-2.0
#include "cli/arguments.h"

#include "cli/commands.h"
#include "domain/lens.h"

#include <boost/program_options/errors.hpp>
#include <boost/program_options/options_description.hpp>
#include <boost/program_options/parsers.hpp>
#include <boost/program_options/value_semantic.hpp>

#include <algorithm>

namespace attune::cli {
namespace {

namespace po = boost::program_options;

bool contains(const std::vector<Option>& options, std::string_view name) {
  return std::any_of(options.begin(), options.end(), [&](const Option& option) { return option.name == name; });
}

// All commands' options in one description: a name means the same everywhere, so the command need not be known yet and
// options may stand before it.
const po::options_description& every_option() {
  static const po::options_description description = [] {
    po::options_description all;
    std::set<std::string_view> names;
    const auto add = [&](const std::vector<Option>& options) {
      for (const Option& option : options) {
        if (!names.insert(option.name).second) {
          continue;
        }
        const std::string name(option.name);
        if (option.value.empty()) {
          all.add_options()(name.c_str(), "");
        } else {
          all.add_options()(name.c_str(), po::value<std::string>(), "");
        }
      }
    };
    add(global_options());
    for (const Command& command : every_command()) {
      add(command.options);
    }
    return all;
  }();
  return description;
}

// An option's name may be repeated to the person; anything that does not look like one may not.
std::string harmless(std::string name) {
  name.erase(0, name.find_first_not_of('-') == std::string::npos ? name.size() : name.find_first_not_of('-'));
  const bool plain = name.size() <= 24 &&
                     std::all_of(name.begin(), name.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
  return plain && !name.empty() ? name : "option";
}

po::parsed_options split(const std::vector<std::string>& typed) {
  try {
    namespace style = po::command_line_style;
    return po::command_line_parser(typed)
        .options(every_option())
        .style(style::allow_long | style::long_allow_adjacent | style::long_allow_next)
        .run();
  } catch (const po::unknown_option& error) {
    throw invalid(harmless(error.get_option_name()), "unknown-option");
  } catch (const po::invalid_command_line_syntax& error) {
    const bool extra = error.kind() == po::invalid_command_line_syntax::extra_parameter;
    throw invalid(harmless(error.get_option_name()), extra ? "takes-no-value" : "value-missing");
  } catch (const po::error&) {
    throw invalid("option", "not-understood");
  }
}

void take_command(Arguments& arguments) {
  std::vector<std::string>& words = arguments.words;
  if (words.empty()) {
    if (arguments.has("help") || arguments.has("version")) {
      return;
    }
    throw invalid("command", "missing");
  }
  if (const Command* one = find_command(words[0])) {
    arguments.command = one;
    words.erase(words.begin());
    return;
  }
  if (!is_group(words[0])) {
    throw invalid("command", "unknown-command");
  }
  if (words.size() == 1) {
    if (!arguments.has("help")) {
      throw invalid("command", "incomplete");
    }
    arguments.help_for = words[0];
    return;
  }
  arguments.command = find_command(words[0] + " " + words[1]);
  if (arguments.command == nullptr) {
    throw invalid("command", "unknown-command");
  }
  words.erase(words.begin(), words.begin() + 2);
}

void check_words(const Arguments& arguments) {
  std::string_view expected = arguments.command->words;
  constexpr std::string_view k_more = "…";
  std::size_t at = 0;
  bool more = false;
  while (!expected.empty()) {
    std::string_view name = expected.substr(0, expected.find(' '));
    expected.remove_prefix(std::min(expected.size(), name.size() + 1));
    more = name.ends_with(k_more);
    name.remove_suffix(more ? k_more.size() : 0);
    if (at >= arguments.words.size() && !name.starts_with('[')) {
      throw invalid(std::string(name), "missing");
    }
    ++at;
  }
  if (arguments.words.size() > at && !more) {
    throw invalid("argument", "not-expected");
  }
}

void check_options(const Arguments& arguments, Where where) {
  const Command& command = *arguments.command;
  const auto check = [&](const std::string& name) {
    if (contains(command.options, name)) {
      return;
    }
    if (!contains(global_options(), name) || (name == "lens" && command.looks != Looks::ThroughLens)) {
      throw invalid(name, "not-for-command");
    }
    if (where == Where::RunLine && name != "lens" && name != "clock" && name != "force") {
      throw invalid(name, "not-in-run");
    }
  };
  for (const auto& [name, value] : arguments.values) {
    check(name);
  }
  std::for_each(arguments.flags.begin(), arguments.flags.end(), check);
  for (const Option& option : command.options) {
    if (option.need == Need::Required && arguments.find(option.name) == nullptr) {
      throw invalid(std::string(option.name), "missing");
    }
  }
  if (where == Where::RunLine && command.in_run == InRun::No) {
    throw invalid("command", "not-in-run");
  }
}

void check_standard_input(const Arguments& arguments) {
  int taken = 0;
  const auto count = [&](const std::string& value, const std::string& field) {
    if ((value == "-" || value == "@-") && ++taken > 1) {
      throw invalid(field, "standard-input-twice");
    }
  };
  for (const auto& [name, value] : arguments.values) {
    count(value, name);
  }
  for (const std::string& word : arguments.words) {
    count(word, "argument");
  }
}

}  // namespace

const std::string* Arguments::find(std::string_view option) const {
  const auto found = values.find(option);
  return found == values.end() ? nullptr : &found->second;
}

const std::string& Arguments::value(std::string_view option) const {
  const std::string* found = find(option);
  if (found == nullptr) {
    throw invalid(std::string(option), "missing");
  }
  return *found;
}

Arguments parse_arguments(const std::vector<std::string>& typed, Where where) {
  Arguments arguments;
  for (const po::option& option : split(typed).options) {
    if (option.position_key >= 0 || option.string_key.empty()) {
      for (const std::string& word : option.value) {
        if (word.size() > 1 && word.starts_with('-')) {
          throw invalid("option", "unknown-option");
        }
        arguments.words.push_back(word);
      }
    } else if (option.value.empty()) {
      arguments.flags.insert(option.string_key);
    } else if (!arguments.values.emplace(option.string_key, option.value.front()).second) {
      throw invalid(option.string_key, "twice");
    }
  }
  take_command(arguments);
  if (arguments.command == nullptr || arguments.has("help")) {
    if (where == Where::RunLine) {
      throw invalid("command", "not-in-run");
    }
    return arguments;
  }
  check_words(arguments);
  check_options(arguments, where);
  check_standard_input(arguments);
  if (const std::string* clock = arguments.find("clock")) {
    arguments.clock = domain::parse_local_time(*clock, "clock");
  }
  if (const std::string* lens = arguments.find("lens")) {
    domain::Lens::parse(*lens, domain::MemberSet::of({domain::Letter('A')}),
                        "lens");  // its form; whose it is comes later
  }
  return arguments;
}

}  // namespace attune::cli
