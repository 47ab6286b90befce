// SPDX-License-Identifier: Apache-2.0
// What pairs agree on, what a clinician writes beside a decision, and lines on sheets.
#include "practice/demo/parts.h"

#include <array>

namespace attune::practice::demo {
namespace {

constexpr auto k_bans = std::to_array<std::string_view>(
    {"Anything but hands, face and feet.", "Chest and everything below it, for now.",
     "Kissing that wants to become something else.", "Whatever was difficult last spring; both know what is meant.",
     "Anything inside, and asking how it is going.", "Going on after the time is up.",
     "All that is not on the sheet, also when it would be nice.", "Touch from behind, and the big light.",
     "Practice on evenings with wine.", "Trying to please, on either side."});

constexpr auto k_stop_words = std::to_array<std::string_view>({"“Amber”", "“Harbour”", "“Stop”, plainly", "“Curtain”",
                                                               "“Enough for today”", "“Bread”", "“Window”", "“Pause”",
                                                               "“Tuesday”", "“Half-time”", "“Kettle”", "“Not now”"});
constexpr auto k_stop_signs = std::to_array<std::string_view>(
    {"or a squeeze of the hand.", "or a flat hand on the blanket.", "or turning onto the back.",
     "or a tap on the wrist.", "and nobody asks why.", "and the other one lets go first.", "or simply sitting up.",
     "or a hand on one’s own heart.", "and then both breathe out."});

constexpr auto k_exceptions = std::to_array<std::string_view>(
    {"Trying for a child, on days that are settled beforehand.", "Alone, as each likes.", "A kiss when coming home.",
     "Falling asleep close together.", "Holidays, if both say so before.",
     "Massage for the bad shoulder, which is treatment."});

constexpr auto k_who_invites = std::to_array<std::string_view>(
    {"In turns, by the calendar in the hall.", "Whoever did the shopping.", "In even weeks the one, in odd the other.",
     "The one who went to bed later the night before.", "By a note, so that no can be written as well.",
     "Whoever has the free evening.", "Always the quieter one of us.", "At breakfast, never in bed.",
     "Heads or tails, until we tire of it."});

constexpr auto k_afterwards = std::to_array<std::string_view>(
    {"A glass of water and the window open.", "Ten minutes without talking.", "Whatever is on the wireless.",
     "Each says one word.", "Supper, if it was before supper.", "Sleep, and no questions.", "A walk to the corner.",
     "The crossword.", "Nothing has to come after it."});

// What happened, and what follows from it, for the clinician alone.
struct Went {
  std::string_view words;
  HowOften often;
};

constexpr std::array k_went{
    Went{"Done twice, once cut short by the telephone", {1, 1, 0}},
    Went{"Three times, each a little longer than the last", {3, 0, 0}},
    Went{"Once, on the last evening before the hour", {1, 0, 0}},
    Went{"Four times in three weeks, without reminding each other", {4, 0, 0}},
    Went{"Begun twice and ended early both times, with the word", {0, 2, 0}},
    Went{"Done, and forgotten to be talked about", {1, 0, 0}},
    Went{"Twice as written and once as they liked", {3, 0, 0}},
    Went{"Not before the second week, and then on two days running", {2, 0, 1}},
    Went{"Once with the house to themselves, once without", {2, 0, 0}},
    Went{"Two and a half times, by their own count", {2, 1, 0}},
    Went{"Done in the morning instead, which suits them better", {2, 0, 1}},
    Went{"Every Sunday, and neither of them minds Sundays", {2, 0, 0}},
    Went{"Once well, once badly, and the bad one taught more", {1, 1, 0}},
    Went{"Three evenings planned, two held", {2, 0, 1}},
    Went{"Done by daylight, which was new", {1, 0, 0}},
    Went{"Twice, with the timer under a cushion", {2, 0, 0}},
};

constexpr std::array k_went_badly{
    Went{"Begun once and given up before the first turn was over", {0, 1, 0}},
    Went{"Put off four times, each time by the same one", {0, 0, 4}},
    Went{"Done, and nobody would have missed it", {1, 0, 0}},
    Went{"Once, and a silence for two days after it", {1, 0, 0}},
    Went{"Not done, and no excuse made", {0, 0, 1}},
    Went{"Twice, the second time only because it was Thursday", {2, 0, 0}},
    Went{"Tried in the guest room, which did not help", {0, 1, 0}},
    Went{"Begun on three evenings, finished on none", {0, 3, 0}},
};

template <std::size_t n>
constexpr std::array<std::string_view, n> words_of(const std::array<Went, n>& all) {
  std::array<std::string_view, n> words;
  for (std::size_t at = 0; at < n; ++at) {
    words.at(at) = all.at(at).words;
  }
  return words;
}
constexpr auto k_how_it_went = words_of(k_went);
constexpr auto k_how_it_went_badly = words_of(k_went_badly);

constexpr auto k_what_was_noticed = std::to_array<std::string_view>(
    {"warmth noticed before worry, for the first time", "one of them counted, and said so",
     "both remember the hands and not the thoughts", "a no was said and nobody was cross",
     "attention held for about half of it", "the one who is touched finds it harder than the one who touches",
     "they laughed, and began again", "no pain, no pressure, some boredom",
     "tension lower at the end than at the start", "the elbow was the discovery",
     "somebody fell asleep, to everybody’s relief", "the stop sign was used and was kept",
     "less talking during it than last time", "one wanted more and could wait",
     "it felt like theirs and no longer like mine", "the page was left in the drawer and not missed"});

constexpr auto k_what_was_hard = std::to_array<std::string_view>(
    {"attention was nowhere near the hands", "both counted minutes", "the clock was louder than the hands",
     "both were relieved when it could not be", "it felt like an examination", "an old quarrel lay between them",
     "the new places were too many at once", "the stop sign came late, and was heard"});

constexpr auto k_repeat = std::to_array<std::string_view>(
    {"The same once more.", "Nothing gained by hurrying.", "Stays as it is until both find it dull.",
     "Again, at another hour of the day.", "Again, and shorter.", "Not yet; they agree before I say it.",
     "Wait for a fortnight without visitors.", "Again with the roles begun the other way round."});
constexpr auto k_advance = std::to_array<std::string_view>(
    {"Both ask for the next one.", "On, with the way back left open.", "Ready, by their own words and by mine.",
     "Further, at the same pace.", "Asked each on their own; two clear answers.",
     "On. Nobody is being carried along."});
constexpr auto k_step_back = std::to_array<std::string_view>({"Back one, at the wish of one and to the ease of both.",
                                                              "One step down; said aloud that it is no mark.",
                                                              "Back to where it was easy, for as long as it takes."});
constexpr auto k_pause = std::to_array<std::string_view>(
    {"Off the list until they are back.", "Paused with the whole work; the sheet may lie.",
     "A pause and not an ending, both say.", "Resting while the house is full."});
constexpr auto k_end =
    std::to_array<std::string_view>({"They go on without paper.", "Ended by them, and in good order.",
                                     "Nothing more to assign.", "They keep the weekly talk and return the rest."});

constexpr auto k_sheet_notes = std::to_array<std::string_view>(
    {"Shorter is fine.", "Choose the chair, not the sofa.", "Before supper, as you said.", "The dog stays outside.",
     "Leave out step 3 if it does not suit you.", "Slippers are allowed.", "One lamp on.",
     "Write nothing down this time.", "Set the timer, then turn it to the wall.",
     "If Thursday fails, it was only Thursday."});

}  // namespace

Parts bans() {
  return k_bans;
}
Parts stop_words() {
  return k_stop_words;
}
Parts stop_signs() {
  return k_stop_signs;
}
Parts exceptions() {
  return k_exceptions;
}
Parts who_invites() {
  return k_who_invites;
}
Parts afterwards() {
  return k_afterwards;
}
Parts how_it_went(domain::Decision decision) {
  return decision == domain::Decision::StepBack ? Parts(k_how_it_went_badly) : Parts(k_how_it_went);
}
Parts what_was_noticed(domain::Decision decision) {
  return decision == domain::Decision::StepBack ? Parts(k_what_was_hard) : Parts(k_what_was_noticed);
}
HowOften how_often(std::string_view why) {
  for (const std::span<const Went> all : {std::span<const Went>(k_went), std::span<const Went>(k_went_badly)}) {
    for (const Went& each : all) {
      if (why.starts_with(each.words)) {
        return each.often;
      }
    }
  }
  return {};
}
Parts sheet_notes() {
  return k_sheet_notes;
}
Parts what_follows(domain::Decision decision) {
  switch (decision) {
    case domain::Decision::Advance:
      return k_advance;
    case domain::Decision::Repeat:
      return k_repeat;
    case domain::Decision::StepBack:
      return k_step_back;
    case domain::Decision::Pause:
      return k_pause;
    case domain::Decision::End:
      return k_end;
  }
  return k_repeat;
}

}  // namespace attune::practice::demo
