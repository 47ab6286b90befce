// SPDX-License-Identifier: Apache-2.0
// Use cases on what changed: trackers, accounts of practice and ratings over time, the lines of the page before a
// session, and that page on paper. All of it is worked out from rows; nothing is kept but what the clinician adds.
#pragma once

#include "domain/brief.h"
#include "domain/path.h"
#include "domain/path_prompt.h"
#include "practice/check_ins.h"
#include "practice/intake.h"
#include "practice/measures.h"
#include "practice/practices.h"

namespace attune::practice {

struct TrackerPoint {
  domain::Date date{};
  int score = 0;
  std::string source;  ///< the row it comes from: a tracker result, or answers to a form
};
/// One person's answers on one tracker, oldest first; of one day the later one.
struct TrackerView {
  std::string measure;  ///< "T-e"
  domain::Letter partner;
  std::vector<TrackerPoint> points;
  std::optional<int> change;  ///< the last less the one before
};

/// A brake or accelerator that one person rated at least twice.
struct RatingView {
  std::string form, item;
  domain::Letter partner;
  CompareSide side = CompareSide::Other;
  std::string question;
  double most = 3;
  double then = 0, before = 0, now = 0;  ///< the first time, the time before the last, the last
  std::string before_words, now_words;
  domain::Date then_date{}, before_date{}, now_date{};
  std::vector<std::string> sources;
};

/// One occasion of practice with each person's account of it, by letter.
struct Account {
  domain::Letter partner;
  std::optional<domain::Done> done;
  std::optional<domain::NotDone> reason;
  std::string source;
};
struct OccasionView {
  domain::AssignmentId assignment;
  domain::Date date{};
  int occasion = 1;
  std::vector<Account> accounts;
};
/// A pair on its path.
struct PairProgress {
  domain::MemberSet pair;
  std::vector<OccasionView> occasions;  ///< oldest first
  domain::Path path;
  std::optional<domain::Date> out_since;  ///< a sheet is out, and nothing came back since
  domain::PathPrompt prompt;
};

/// How people are called in lines: by their *together* name, or by its first letter.
enum class Naming { First, Initials };

/// Where its rows are looked at.
enum class BriefPlace { Here, Overview, Interviews, Sessions, Homework, Documents, Review };

/// A line of the page, with the rows it rests on.
struct BriefLine {
  domain::BriefGroup group = domain::BriefGroup::AskAbout;
  domain::AskHow how = domain::AskHow::Together;
  std::optional<domain::Letter> about;  ///< of Alone; else whom it speaks of, when it is one person
  std::string words;
  /// It rests on something that one person told and not everyone may see: not on paper unless asked twice.
  bool told_alone = false;
  std::vector<std::string> sources;
  std::optional<domain::BriefNoteId> own;  ///< written by the clinician
  BriefPlace place = BriefPlace::Here;
};

/// Outside the clinician's lens: trackers and accounts that everyone there may see, and no more; never two people's in
/// one series.
struct ProgressView {
  domain::CaseId couple;
  std::string code;
  std::vector<PartnerView> people;
  std::vector<TrackerView> measures;  ///< those followed first, in order, then others that have points; by person
  // clinician only
  std::optional<SessionView> before;  ///< the hour that the page is read before
  domain::Date since{};               ///< of the hour before that: what is newer changed
  domain::Date today{};
  std::vector<RatingView> ratings;    ///< those that moved, brakes first
  std::vector<PairProgress> pairs;
  std::vector<BriefLine> arrived;     ///< since they sat down, when a check-in of that hour is there
  std::vector<BriefLine> lines;       ///< by group
  std::vector<std::string> sayings;   ///< for each of `people`, what their trackers say
};
/// `session`: the hour it is read before; left out: the next planned one, if there is one.
ProgressView show_progress(const Practice& practice, const domain::CaseId& couple, const domain::Lens& lens,
                           std::optional<domain::SessionId> session = std::nullopt, Naming naming = Naming::First);

struct NewBriefNote {
  domain::BriefGroup group = domain::BriefGroup::AskAbout;
  domain::AskHow how = domain::AskHow::Together;
  std::optional<domain::Letter> about;
  domain::Text words;
};
/// InvalidInput "words" when empty, "about" missing for one that is asked alone; NotFound (part "partner").
domain::BriefNote add_brief_note(Practice& practice, const domain::CaseId& couple, const NewBriefNote& what);
/// Takes it off the page; it is kept. NotFound (part "line"), InvalidInput "ambiguous", NotPermitted "closed-already".
domain::BriefNote close_brief_note(Practice& practice, const domain::CaseId& couple, std::string_view id);
/// As they were written, also those taken off. Nothing outside the clinician's lens.
std::vector<domain::BriefNote> list_brief_notes(const Practice& practice, const domain::CaseId& couple,
                                                const domain::Lens& lens);

}  // namespace attune::practice
