// SPDX-License-Identifier: Apache-2.0
// One person's account of one occasion of practice at home (rules, "Log fields"). Every field may be left out, and what
// was not asked is not known. An account is its owner's; limits, stopping and what is felt in the body stay with the
// clinician.
#pragma once

#include "domain/homework.h"

#include <array>

namespace attune::domain {

using LogId = Id<struct LogTag>;

enum class Done { Yes, Partly, No };
enum class NotDone { Tired, Ill, Argument, Forgot, Avoided, NoPrivacy, DidNotWantTo, Other, RatherNotSay };

/// In a few plain words, for the clinician.
std::string_view not_done_meaning(NotDone reason);

/// How the value of a field reads: a number from 0 to 10, minutes from 0 to 600, yes or no, one of the field's words,
/// some of them parted by commas, a letter of the case, free text.
enum class FieldKind { Scale, Minutes, YesNo, Word, Words, Letter, Text };
inline constexpr int k_scale_top = 10;
struct LogField {
  std::string_view key;
  FieldKind kind = FieldKind::Text;
  std::vector<std::string_view> words = {};
  bool stays_with_clinician = false;  ///< seen by nobody else, whoever is present
};
/// All of them, in the order in which they are shown.
const std::vector<LogField>& log_fields();
/// nullptr when there is none of this name.
const LogField* find_log_field(std::string_view key);

struct LogValue {
  std::string key;
  Text value;
  friend bool operator==(const LogValue&, const LogValue&) = default;
};
/// What was typed, as it is kept. InvalidInput naming the field: "unknown-field", "out-of-range", "unknown-word".
LogValue log_value(std::string_view key, std::string_view typed);

/// Occasion: (assignment, date, number); a later account of the same person and occasion takes its place.
struct PracticeLog {
  LogId id;
  AssignmentId assignment;
  Letter partner;
  Date date{};
  int occasion = 1;                  ///< 1 to 9 of one day
  std::optional<Done> done;
  std::optional<NotDone> reason;     ///< of partly and no
  std::vector<LogValue> fields;      ///< in the order of log_fields, each once
  std::optional<Instant> superseded;
  Instant recorded{};                ///< set when it is read
};
constexpr int k_most_occasions = 9;

/// A field's words, number, or yes and no; nothing when it was left out.
std::optional<std::string> log_word(const PracticeLog& log, std::string_view key);
std::optional<int> log_number(const PracticeLog& log, std::string_view key);
std::optional<bool> log_flag(const PracticeLog& log, std::string_view key);
/// Typed, or 10 less the highest tension.
std::optional<int> log_ease(const PracticeLog& log);
/// Codes of what is to be looked at with that person alone (rules, "Signals"): "regret", "decline", "limit-crossed",
/// "stop-not-respected", "dissociation", "pain". A mark asks for the same and holds nothing.
std::vector<std::string> log_signals(const PracticeLog& log);

template <>
struct Words<Done> {
  static constexpr std::array<std::pair<Done, std::string_view>, 3> table{
      {{Done::Yes, "yes"}, {Done::Partly, "partly"}, {Done::No, "no"}}};
};
template <>
struct Words<NotDone> {
  static constexpr std::array<std::pair<NotDone, std::string_view>, 9> table{
      {{NotDone::Tired, "tired"},
       {NotDone::Ill, "ill"},
       {NotDone::Argument, "argument"},
       {NotDone::Forgot, "forgot"},
       {NotDone::Avoided, "avoided"},
       {NotDone::NoPrivacy, "no-privacy"},
       {NotDone::DidNotWantTo, "did-not-want-to"},
       {NotDone::Other, "other"},
       {NotDone::RatherNotSay, "rather-not-say"}}};
};

}  // namespace attune::domain
