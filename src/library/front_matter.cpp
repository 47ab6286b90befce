// SPDX-License-Identifier: Apache-2.0
#include "library/front_matter.h"

#include "domain/words.h"
#include "library/yaml_tree.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace attune::library {
namespace {

constexpr std::size_t k_longest_title = 80;
constexpr std::size_t k_longest_caution = 300;
constexpr int k_concepts = 167;

constexpr std::array<std::pair<domain::ExerciseClass, std::string_view>, 7> k_classes{
    {{domain::ExerciseClass::T1, "T1"},
     {domain::ExerciseClass::T2, "T2"},
     {domain::ExerciseClass::T3, "T3"},
     {domain::ExerciseClass::T4, "T4"},
     {domain::ExerciseClass::J, "J"},
     {domain::ExerciseClass::X, "X"},
     {domain::ExerciseClass::S, "S"}}};
constexpr std::array<std::pair<Dose::Of, std::string_view>, 3> k_doses{
    {{Dose::Of::Turn, "turn"}, {Dose::Of::Together, "together"}, {Dose::Of::Sitting, "sitting"}}};
constexpr std::array<std::string_view, 6> k_roles{"initiator", "toucher", "receiver", "speaker", "listener", "both"};
constexpr std::array<std::string_view, 23> k_log_fields{
    "done",        "reason",         "minutes",  "presence",       "tension_start", "tension_high",
    "tension_end", "ease",           "pressure", "control",        "pain",          "dissociation",
    "stop_used",   "stop_respected", "limit",    "sensations",     "touched_first", "distractions",
    "attention",   "learned",        "pleasure", "tension_change", "mark"};

template <class E, std::size_t n>
E word_of(const Source& source, const YamlMap& map, std::string_view key,
          const std::array<std::pair<E, std::string_view>, n>& words) {
  const std::string text = map.line(key, k_longest_title);
  for (const auto& [value, word] : words) {
    if (word == text) {
      return value;
    }
  }
  throw source.refused(map[key].offset, "value", key);
}

/// Lines of which each must be `known`.
template <class Known>
std::vector<std::string> known_lines(const Source& source, const YamlMap& map, std::string_view key, std::size_t most,
                                     std::string_view reason, const Known& known) {
  std::vector<std::string> all = map.lines(key, 1, most, k_longest_title);
  for (std::size_t n = 0; n < all.size(); ++n) {
    if (!known(all[n])) {
      throw source.refused(map[key].items[n].offset, reason, key);
    }
  }
  return all;
}

bool is_concept(const std::string& text) {
  int number = 0;
  const char* const end = text.data() + text.size();
  if (text.size() < 2 || text[0] != 'S' || text[1] < '1' || text[1] > '9') {
    return false;
  }
  const auto read = std::from_chars(text.data() + 1, end, number);
  return read.ec == std::errc() && read.ptr == end && number <= k_concepts;
}

Dose read_dose(const Source& source, const YamlNode& node) {
  const YamlMap map(source, node, {"minutes", "of", "times_per_week"});
  const YamlNode& minutes = map["minutes"];
  if (minutes.kind != YamlNode::Kind::List || minutes.items.size() != 2) {
    throw source.refused(minutes.offset, "value", "minutes");
  }
  Dose dose;
  dose.least_minutes = number_of(source, minutes.items[0], "minutes", 1, 240);
  dose.most_minutes = number_of(source, minutes.items[1], "minutes", dose.least_minutes, 240);
  dose.of = word_of(source, map, "of", k_doses);
  dose.times_per_week = map.number("times_per_week", 0, 14);
  return dose;
}

void read_id_and_class(const Source& source, const YamlMap& map, Exercise& exercise) {
  exercise.id = map.line("id", k_longest_title);
  const auto& codes = domain::exercise_codes();
  if (std::find(codes.begin(), codes.end(), exercise.id) == codes.end()) {
    throw source.refused(map["id"].offset, "unknown-exercise", "id");
  }
  exercise.exercise_class = word_of(source, map, "class", k_classes);
  if (exercise.exercise_class != domain::class_of({exercise.id, false})) {
    throw source.refused(map["class"].offset, "class", "class");
  }
}

}  // namespace

Exercise read_front_matter(const Source& source, std::size_t& body) {
  constexpr std::string_view k_fence = "---\n";
  const std::string_view text = source.text();
  if (!text.starts_with(k_fence)) {
    throw source.refused(0, "front-matter");
  }
  const std::size_t end = text.find("\n---\n", k_fence.size() - 1);
  if (end == std::string_view::npos) {
    throw source.refused(0, "front-matter");
  }
  body = end + 1 + k_fence.size();

  const YamlNode root = read_yaml(source, k_fence.size(), end + 1);
  const YamlMap map(source, root,
                    {"id", "version", "title", "neutral_title", "kind", "class", "concepts", "dose", "roles",
                     "log_fields", "cautions"});
  Exercise exercise;
  read_id_and_class(source, map, exercise);
  exercise.version = map.number("version", 1, 9999);
  exercise.title = map.line("title", k_longest_title);
  exercise.neutral_title = map.line("neutral_title", k_longest_title);
  exercise.kind = word_of(source, map, "kind", domain::Words<library::Kind>::table);
  exercise.concepts = known_lines(source, map, "concepts", k_concepts, "concept", is_concept);
  exercise.dose = read_dose(source, map["dose"]);
  exercise.roles = known_lines(source, map, "roles", k_roles.size(), "value", [](const std::string& each) {
    return std::find(k_roles.begin(), k_roles.end(), each) != k_roles.end();
  });
  exercise.log_fields = known_lines(source, map, "log_fields", k_log_fields.size(), "log-field", [](const auto& each) {
    return std::find(k_log_fields.begin(), k_log_fields.end(), each) != k_log_fields.end();
  });
  exercise.cautions = map.lines("cautions", 0, 20, k_longest_caution);
  return exercise;
}

}  // namespace attune::library
