// SPDX-License-Identifier: Apache-2.0
#include "library/sheet.h"

#include "library/fill.h"

#include <algorithm>

namespace attune::library {
namespace {

std::string joined(const std::vector<std::string>& names) {
  std::string all;
  for (std::size_t n = 0; n < names.size(); ++n) {
    all += n == 0 ? "" : n + 1 == names.size() ? " and " : ", ";
    all += names[n];
  }
  return all;
}

void check(const SheetChoices& choices) {
  if (choices.readers < 1 || choices.readers > 4) {
    throw invalid("readers", "range");
  }
  if (!choices.names.empty() && choices.names.size() != static_cast<std::size_t>(choices.readers)) {
    throw invalid("names", "range");
  }
  if (choices.invites && (*choices.invites < 0 || *choices.invites >= choices.readers)) {
    throw invalid("invites", "range");
  }
}

std::string invitation(const SheetChoices& choices) {
  if (choices.readers == 1) {
    return {};
  }
  if (!choices.invites) {
    return "Agree who invites first, then take turns.";
  }
  const auto reader = static_cast<std::size_t>(*choices.invites);
  const std::string who =
      choices.names.empty() ? "The one with sheet " + std::to_string(reader + 1) : choices.names[reader];
  return who + " invites first, then take turns.";
}

/// Lines as sentences behind each other.
document::Inline help(const Wording& wording, const std::vector<std::string>& lines) {
  std::string all;
  for (const std::string& each : lines) {
    if (!each.empty()) {
      all += " " + each;
      all += std::string_view(".!?").find(each.back()) == std::string_view::npos ? "." : "";
    }
  }
  return {{wording.help_label, true}, {all.empty() ? " " + wording.help_without_lines : all, false}};
}

std::string for_whom(const SheetChoices& choices) {
  if (!choices.names.empty()) {
    return "For " + joined(choices.names);
  }
  return choices.readers == 1 ? "For you" : "For each of you";
}

std::vector<std::string> own_subtitle(const SheetChoices& choices, int reader) {
  std::string which = "Sheet " + std::to_string(reader + 1);
  if (!choices.names.empty()) {
    which += ", " + choices.names[static_cast<std::size_t>(reader)];
  }
  if (choices.readers == 1) {
    return {which};
  }
  return {which, choices.readers == 2 ? "one for each of you, both the same" : "one for each of you, all the same"};
}

bool is_to_fill_in(const std::vector<document::Cell>& row) {
  return std::none_of(row.begin(), row.end(),
                      [](const document::Cell& cell) { return cell.kind == document::Cell::Kind::Words; });
}

std::vector<document::Block> with_fewer_rows(std::vector<document::Block> blocks) {
  for (document::Block& block : blocks) {
    auto* table = std::get_if<document::Table>(&block.value);
    if (table != nullptr && std::all_of(table->rows.begin(), table->rows.end(), is_to_fill_in)) {
      table->rows.resize((table->rows.size() + 1) / 2);
    }
  }
  return blocks;
}

}  // namespace

document::Document make_sheet(const Exercise& exercise, const Wording& wording, const SheetChoices& choices) {
  check(choices);
  const document::Foot foot{wording.consent, help(wording, choices.help_lines), wording.handling, true};
  const Filling filling{{{Placeholder::Grounding, wording.grounding},
                         {Placeholder::BanStands, wording.ban_stands},
                         {Placeholder::AskFirst, wording.ask_first},
                         {Placeholder::Invites, invitation(choices)},
                         {Placeholder::Note, choices.note}},
                        wording.precautions,
                        choices.on_sf3};
  document::Document sheet;
  sheet.title = exercise.neutral_title;
  sheet.parts.push_back(
      {exercise.neutral_title,
       {for_whom(choices), how_often(exercise, choices.dose), how_long(exercise, choices.dose, choices.readers)},
       fill(exercise.joint, filling),
       foot,
       false});
  const std::vector<document::Block> own = choices.large_print ? with_fewer_rows(exercise.own) : exercise.own;
  for (int reader = 0; reader < choices.readers; ++reader) {
    sheet.parts.push_back({exercise.neutral_title, own_subtitle(choices, reader), own, foot, true});
  }
  return sheet;
}

}  // namespace attune::library
