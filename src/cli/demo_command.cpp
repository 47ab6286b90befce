// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/context.h"
#include "domain/id.h"

#include <algorithm>
#include <charconv>

namespace attune::cli {
namespace {

// 80 random bits in groups of four, easy to type.
std::string random_passphrase() {
  const crypto::Secret random = crypto::Secret::random(std::tuple_size_v<domain::IdBytes>);
  domain::IdBytes bytes{};
  std::copy(random.bytes().begin(), random.bytes().end(), bytes.begin());
  std::string text = domain::id_text(bytes);
  for (const std::size_t at : {12U, 8U, 4U}) {
    text.insert(at, "-");
  }
  return text;
}

std::uint64_t seed_of(const Arguments& arguments, std::uint64_t otherwise) {
  const std::string* typed = arguments.find("seed");
  if (typed == nullptr) {
    return otherwise;
  }
  std::uint64_t seed = 0;
  const char* end = typed->data() + typed->size();
  const auto [stop, failure] = std::from_chars(typed->data(), end, seed);
  if (failure != std::errc{} || stop != end) {
    throw invalid("seed", "not-a-number");
  }
  return seed;
}

Result demo(Context& context) {
  practice::DemoOptions options;
  options.couples = context.number("couples", 1, 10000).value_or(options.couples);
  options.seed = seed_of(context.arguments(), options.seed);
  options.clock = context.arguments().clock;
  options.data = context.data();
  const std::string& folder = *context.word(0);
  std::string generated;
  const crypto::Secret* given = context.door().given_passphrase();
  if (given == nullptr) {
    generated = random_passphrase();
  }
  const crypto::Secret passphrase = given != nullptr ? given->duplicate() : crypto::Secret::copy_of(generated);
  {
    ProgressLine line = context.progress_line();
    practice::write_demo(folder, passphrase, options, context.door().environment(), line.steps());
  }
  const Json key = generated.empty() ? Json(nullptr) : Json(generated);
  return {Json{{"folder", folder}, {"couples", options.couples}, {"seed", options.seed}, {"passphrase", key}},
          "A sample practice with " + std::to_string(options.couples) + " cases is in " + folder + ".\n" +
              (generated.empty() ? "" : "Its passphrase: " + generated + "\n"),
          {},
          {}};
}

}  // namespace

std::vector<Command> demo_commands() {
  return {{"demo",
           "FOLDER",
           {{"couples", "NUMBER", "1 to 10000; left out: 12"},
            {"seed", "NUMBER", "the same seed and clock give the same content; left out: 7"}},
           "write a fictional practice, marked as a sample for ever",
           "attune-cli demo /tmp/Sample.attune --couples 12",
           demo,
           Looks::AsClinician,
           InRun::No}};
}

}  // namespace attune::cli
