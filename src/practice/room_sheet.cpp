// SPDX-License-Identifier: Apache-2.0
#include "practice/room_sheet.h"

#include "practice/exercise_files.h"
#include "practice/kept_drawing.h"
#include "practice/support.h"
#include "store/homework.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace attune::practice {
namespace {

using domain::Assignment;
using domain::AssignmentState;

const Assignment* todays(const std::vector<Assignment>& newest_first) {
  for (const AssignmentState state : {AssignmentState::Prepared, AssignmentState::Given}) {
    const auto found = std::find_if(newest_first.begin(), newest_first.end(),
                                    [&](const Assignment& each) { return each.state == state; });
    if (found != newest_first.end()) {
      return &*found;
    }
  }
  return nullptr;
}

// "about twice a week, less is fine" as two sentences.
std::string as_sentences(const std::string& words) {
  std::string all = words;
  const std::size_t comma = all.find(", ");
  if (comma != std::string::npos) {
    all.replace(comma, 2, ". ");
    all[comma + 2] = static_cast<char>(std::toupper(static_cast<unsigned char>(all[comma + 2])));
  }
  if (!all.empty()) {
    all[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(all[0])));
    all += ".";
  }
  return all;
}

// The steps of a joint page, word for word.
void add_steps(std::vector<std::string>& prompts, const std::vector<document::Block>& blocks) {
  for (const document::Block& block : blocks) {
    if (const auto* steps = std::get_if<document::Steps>(&block.value)) {
      for (const document::Inline& each : steps->items) {
        prompts.push_back(document::plain_text(each));
      }
    } else if (const auto* section = std::get_if<document::Section>(&block.value)) {
      add_steps(prompts, section->blocks);
    }
  }
}

// What the pair reads at home, made as their sheet was.
document::Document made_again(const library::Exercise& exercise, const library::Wording& wording,
                              const domain::CoupleCase& couple, const Assignment& sheet) {
  library::SheetChoices choices;
  choices.readers = sheet.pair.size();
  choices.names = sheet_names(couple, sheet.pair, sheet.style.names);
  choices.dose = sheet.dose;
  if (sheet.invites) {
    const auto letters = sheet.pair.letters();
    choices.invites = static_cast<int>(std::find(letters.begin(), letters.end(), *sheet.invites) - letters.begin());
  }
  choices.note = sheet.note ? sheet.note->str() : std::string();
  choices.on_sf3 = sheet.exercise.on_sf3;
  return library::make_sheet(exercise, wording, choices);
}

// Talking is tried as the sheet says it.
std::optional<RoomTry> try_steps(const std::filesystem::path& data, const domain::CoupleCase& couple,
                                 const Assignment& sheet) {
  const library::Exercise exercise = load_exercise(data, sheet.exercise.code);
  RoomTry what{sheet.title.str(), "One step at a time.", {}, 0};
  add_steps(what.prompts, made_again(exercise, load_wording(data), couple, sheet).parts.front().blocks);
  if (exercise.dose.of == library::Dose::Of::Turn) {
    what.turn_minutes = sheet.dose.minutes.value_or(exercise.dose.most_minutes);
  }
  return what.prompts.empty() ? std::nullopt : std::optional(what);
}

// Touch is practised at home; what is tried here is how to stop it.
RoomTry try_pause(const library::Wording& wording) {
  return {wording.pause_title, wording.pause_sentence, wording.pause_prompts, 0};
}

bool is_tried_here(const domain::Exercise& exercise) {
  constexpr std::array<std::string_view, 6> k_talked_here{"E1", "E2", "E3", "E4", "E5", "E8"};
  return std::find(k_talked_here.begin(), k_talked_here.end(), exercise.code) != k_talked_here.end();
}

}  // namespace

void add_room_sheet(const Practice& practice, const std::filesystem::path& data, const domain::CaseId& couple,
                    const domain::Lens& lens, RoomView& view) {
  store::sql::Connection& records = practice.store().read();
  const auto all = store::list_assignments(records, couple, lens);
  const Assignment* sheet = todays(all);
  if (sheet == nullptr) {
    return;
  }
  const auto views = list_homework(practice, couple, lens);
  const auto shown = std::find_if(views.begin(), views.end(),
                                  [&](const AssignmentView& each) { return each.assignment.id == sheet->id; });
  view.sheet = RoomSheet{sheet->title.str(), as_sentences(shown->how_often),
                         sheet_pages(practice, couple, sheet->id, lens)};
  if (domain::is_touch(sheet->exercise)) {
    view.try_here = try_pause(load_wording(data));
  } else if (is_tried_here(sheet->exercise)) {
    view.try_here = try_steps(data, load_couple(practice, couple), *sheet);
  }
}

}  // namespace attune::practice
