// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/from_object.h"
#include "cli/views.h"

#include <algorithm>
#include <array>

namespace attune::cli {
namespace {

practice::NewPractice new_practice(Context& context) {
  const Arguments& arguments = context.arguments();
  practice::NewPractice what;
  if (const std::string* from = arguments.find("from")) {
    for (const std::string_view other : {"name", "clinician"}) {
      if (arguments.find(other) != nullptr) {
        throw invalid(std::string(other), "not-with-from");
      }
    }
    const FromObject object = read_object(context.input(), *from, {"name", "clinician", "crisis_lines"});
    what.name = object.required_line("name");
    what.clinician = object.required_line("clinician");
    what.crisis_lines = object.lines("crisis_lines");
    return what;
  }
  what.name = context.line_at(arguments.value("name"), "name");
  what.clinician = context.line_at(arguments.value("clinician"), "clinician");
  return what;
}

Result practice_create(Context& context) {
  const std::filesystem::path folder = context.door().folder();
  const practice::NewPractice what = new_practice(context);
  const crypto::Secret& passphrase = context.door().new_passphrase();
  context.door().adopt(practice::create_practice(folder, passphrase, what, context.door().environment()));
  const practice::PracticeInfo info = practice::practice_info(context.practice());
  return {practice_json(info),
          practice_text(info),
          {"Nobody can help when the passphrase is lost. Make a recovery sheet now: attune-cli practice recovery-sheet "
           "--out FILE"},
          {}};
}

Result info(Context& context) {
  context.clinician_only();
  const practice::PracticeInfo info = practice::practice_info(context.practice());
  return {practice_json(info), practice_text(info), {}, {}};
}

// What a setting may be typed as: words of ours may stand in the command, text may not.
domain::Text setting(Context& context, const std::string& key, const std::string& given) {
  constexpr std::array<std::string_view, 3> k_texts{"name", "clinician", "crisis-lines"};
  const bool is_text = std::find(k_texts.begin(), k_texts.end(), key) != k_texts.end() || key.starts_with("policy-");
  if (is_text || given.starts_with('@')) {
    return context.text_at(given, "value");
  }
  return domain::Text::line(given, "value");
}

Result set(Context& context) {
  const std::string& key = *context.word(0);
  const auto& keys = practice::practice_keys();
  if (std::find(keys.begin(), keys.end(), key) == keys.end()) {
    throw invalid("key", "unknown-word");
  }
  const std::string& given = *context.word(1);
  const domain::Text value = setting(context, key, given);
  practice::Practice& practice = context.practice();
  if (given.starts_with('@')) {
    in_file(given.substr(1), [&] { practice::set_practice(practice, key, value); });
  } else {
    practice::set_practice(practice, key, value);
  }
  const practice::PracticeInfo info = practice::practice_info(practice);
  return {practice_json(info), practice_text(info), {}, {}};
}

Result practice_verify(Context& context) {
  practice::Practice& practice = context.practice();
  ProgressLine line = context.progress_line();
  const practice::VerifyReport report = practice::verify_practice(practice, &context.door().passphrase(), line.steps());
  Result result{report_json(report), report_text(report), {}, {}};
  if (!report.sound()) {
    result.error = damage_error(report);
  }
  return result;
}

Result compact(Context& context) {
  practice::compact_practice(context.practice());
  return {Json{{"compacted", true}}, "Free space was given back.\n", {}, {}};
}

}  // namespace

std::vector<Command> practice_commands() {
  return {
      {"practice create",
       "",
       {{"name", "@FILE", "name of the practice"},
        {"clinician", "@FILE", "your name, as sheets and the policy print it"},
        {"from", "FILE", "both in one JSON object: name, clinician, crisis_lines"}},
       "make a new practice",
       "attune-cli practice create --practice ~/Ines.attune --from practice.json",
       practice_create,
       Looks::AsClinician,
       InRun::No},
      {"practice info",
       "",
       {},
       "say what the practice is and how it is set",
       "attune-cli practice info --practice ~/Ines.attune --json",
       info,
       Looks::ThroughLens},
      {"practice set",
       "KEY VALUE",
       {},
       "change a setting; names and lines as @FILE",
       "attune-cli practice set idle-minutes 5",
       set},
      {"practice verify",
       "",
       {},
       "check databases, audit chains, keys; print the content digest",
       "attune-cli practice verify --passphrase-file -",
       practice_verify},
      {"practice compact", "", {}, "give free space back to the disk", "attune-cli practice compact", compact},
  };
}

}  // namespace attune::cli
