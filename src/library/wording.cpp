// SPDX-License-Identifier: Apache-2.0
#include "library/sheet.h"
#include "library/yaml_tree.h"

namespace attune::library {

Wording read_wording(std::string_view text, std::string_view path) {
  constexpr std::size_t k_longest = 400;
  const Source source(text, path);
  const YamlNode root = read_yaml(source, 0, text.size());
  const YamlMap map(source, root,
                    {"consent", "help_label", "help_without_lines", "handling", "ban_stands", "precautions",
                     "grounding", "ask_first", "pause_title", "pause_sentence", "pause_prompts"});
  Wording wording;
  wording.consent = map.line("consent", k_longest);
  wording.help_label = map.line("help_label", k_longest);
  wording.help_without_lines = map.line("help_without_lines", k_longest);
  wording.handling = map.line("handling", k_longest);
  wording.ban_stands = map.line("ban_stands", k_longest);
  wording.precautions = map.lines("precautions", 1, 10, k_longest);
  wording.grounding = map.line("grounding", k_longest);
  wording.ask_first = map.line("ask_first", k_longest);
  wording.pause_title = map.line("pause_title", k_longest);
  wording.pause_sentence = map.line("pause_sentence", k_longest);
  wording.pause_prompts = map.lines("pause_prompts", 1, 10, k_longest);
  return wording;
}

}  // namespace attune::library
