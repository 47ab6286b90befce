// SPDX-License-Identifier: Apache-2.0
// What the clinician wrote of a case's hours, what people did at home and said of it, and how they answered on the way
// in. Days as in plan.h; words may name a day as "{-14}", which becomes its date. Empty texts are absent.
#pragma once

#include "domain/brief.h"
#include "domain/note.h"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace attune::practice::demo {

/// Part of a section; those of one section follow each other with a space between.
struct NotePiece {
  std::string key{};  ///< of the template; "a" for what is of person A, "!a" for the line on their risk
  std::string words{};
  std::optional<std::size_t> given{};      ///< of the sheets: only if that one was given
  std::optional<std::size_t> not_given{};  ///< of the sheets: only if that one was left out
};

/// The note of the hour of that day with these people.
struct NotePlan {
  int day = 0;
  std::string who{};
  domain::NoteTemplate form = domain::NoteTemplate::Couple;
  std::vector<NotePiece> pieces{};
  std::vector<NotePiece> before{};  ///< what stood a quarter of an hour earlier
  int signed_after = 8;             ///< minutes after it was written
  bool draft = false;
};

/// What was added to a note that was signed.
struct AddendumPlan {
  int note_day = 0;
  std::string who{};
  int day = 0;
  std::string words{};
};

/// One person's account of one occasion, as it was written down on `day`.
struct LogPlan {
  char who = 'A';
  std::size_t sheet = 0;  ///< nothing is written down when it was left out
  int on = 0;             ///< the day of practice, also at a weekend
  int day = 0;
  std::string said{};  ///< "yes presence=6 tension=4/5/2", "no:tired", "- mark=yes"
  std::vector<std::pair<std::string, std::string>> words{};  ///< fields of free text
  int occasion = 1;
};

/// Own trackers of one person: "a7 e4 b8".
struct TrackerPlan {
  char who = 'A';
  int day = 0;
  std::string said{};
};

/// Which trackers are followed, in order: "T-a,T-h".
struct FollowPlan {
  int day = 0;
  std::string trackers{};
};

/// At the hour of that day: how they arrive, what became of the practice, energy, going on, time alone; "-" is left
/// out.
struct CheckInPlan {
  char who = 'A';
  int day = 0;
  std::string said{};
};

/// A line of the clinician's own for the page before an hour.
struct BriefLinePlan {
  int day = 0;
  domain::BriefGroup group = domain::BriefGroup::AskAbout;
  domain::AskHow how = domain::AskHow::Together;
  std::optional<char> about{};
  std::string words{};
  std::optional<int> closed{};
};

}  // namespace attune::practice::demo
