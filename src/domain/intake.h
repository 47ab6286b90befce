// SPDX-License-Identifier: Apache-2.0
// What people answered on forms, what each shares of it, and which answers are to be looked at.
#pragma once

#include "domain/id.h"
#include "domain/members.h"
#include "domain/text.h"
#include "domain/time.h"
#include "domain/words.h"

#include <optional>
#include <string>
#include <vector>

namespace attune::domain {

/// One person's answers to one form on one occasion. That there are any is its owner's to tell.
struct Intake {
  IntakeId id;
  Letter partner;
  std::string form;     ///< the form's id
  std::string version;  ///< and its version; the words that were asked are kept with the practice
  std::string sha256;   ///< of those words
  bool draft = false;   ///< not finished: its answers count nowhere
  Date date{};
  std::optional<Instant> superseded;  ///< when a later one took its place; the clinician can still read it
};

/// How the text of an answer is to be read again.
enum class AnswerKind { YesNo, Integer, Decimal, Text, Moment, Coded, Quantity };

/// One answer that counts: what stood under an item that was not asked is not among them.
struct Answer {
  IntakeId intake;
  Letter owner;
  std::string item;  ///< link id
  int position = 0;  ///< among several answers to one item
  AnswerKind kind = AnswerKind::Text;
  Text text;  ///< a code, a number, a date, or what was typed
  MemberSet seen_by;
};

/// An answer shared by its owner's word with named people, from a day on. Clinician only.
struct Sharing {
  SharingId id;
  Letter owner;
  std::string form;
  std::string item;
  MemberSet with;
  Date since{};
  std::optional<Date> until;  ///< the day it was taken back, which holds for what comes later
};

/// Something told, to be looked at with that person alone (rules, signals). Clinician only; holds touch until then.
struct Signal {
  SignalId id;
  Letter about;
  std::string code;  ///< the item's link id, the tracker's, or a word of the account of practice
  Date since{};
  std::vector<std::string> sources;  ///< ids of answers, accounts of practice, tracker results, in the order they came
  std::optional<Date> looked_at;
  std::optional<Text> note;  ///< the line it was cleared by
};

template <>
struct Words<AnswerKind> {
  using K = AnswerKind;
  static constexpr std::array<std::pair<K, std::string_view>, 7> table{{{K::YesNo, "yes-no"},
                                                                        {K::Integer, "integer"},
                                                                        {K::Decimal, "decimal"},
                                                                        {K::Text, "text"},
                                                                        {K::Moment, "moment"},
                                                                        {K::Coded, "coded"},
                                                                        {K::Quantity, "quantity"}}};
};

}  // namespace attune::domain
