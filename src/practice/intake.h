// SPDX-License-Identifier: Apache-2.0
// Use cases on answers to forms: recording, reading, comparing, sharing, and the answers to look at.
#pragma once

#include "domain/intake.h"
#include "practice/practice.h"

namespace attune::practice {

struct NewIntake {
  std::string form;  ///< a form's id
  domain::Letter partner;
  std::string answers;  ///< a QuestionnaireResponse or a flat object, as JSON; `{}` is valid
  std::string path;     ///< the file they came from, for errors
  bool draft = false;   ///< kept as it is, counts nowhere, raises nothing
  std::optional<domain::Date> date;
};

enum class CompareSide { Brake, Accelerator, Other };

/// Where an item stands in its form, and how far its scale goes. About nobody.
struct ItemPlace {
  int order = 0;                              ///< in the form
  std::string section;                        ///< words of the group at the top that it stands in
  std::string part;                           ///< words of the group right above it; may be the section's
  std::string under;                          ///< words of the question that it stands under
  CompareSide side = CompareSide::Other;      ///< its own, or that of the question above
  std::string group;                          ///< of the brake or accelerator, or the dimension; may be empty
  bool pair = false;                          ///< stands side by side in Compare
  int nth = 0;                                ///< of those of its part that do, from 0
  std::optional<double> most;                 ///< the highest number, or weight of an option
};

/// One answer as somebody reads it.
struct AnswerView {
  std::string item;                          ///< link id
  std::string question;                      ///< as it was asked
  std::string text;                          ///< an option's words, a number, what was typed
  std::optional<double> number;              ///< the number, or the weight of the option
  std::optional<domain::MemberSet> seen_by;  ///< clinician only
  ItemPlace place = {};
};

/// What one person answered to one form. Through any lens but the clinician's and that person's release only the
/// answers that may be seen are there, and nothing of the occasion.
struct IntakeView {
  std::string form;
  std::string title;
  std::optional<domain::IntakeId> id;
  std::optional<std::string> version;
  std::optional<domain::Date> date;
  std::optional<bool> draft;
  std::optional<bool> superseded;
  std::vector<AnswerView> answers;  ///< in the form's order
};

/// Records one person's answers; what stood before for this form is superseded and stays readable by the clinician.
/// What people answer alone starts as their own, signal items as the clinician's; nothing is shared by recording.
/// NotPermitted ("policy-not-signed") until everyone has signed the case's policy; InvalidInput or InvalidForm naming
/// the item for answers that do not fit, and then nothing is kept.
IntakeView record_intake(Practice& practice, const std::filesystem::path& data, const domain::CaseId& couple,
                         const NewIntake& what);

/// Newest first; superseded ones in the clinician's lens only. Forms of which nothing may be seen are not there.
std::vector<IntakeView> show_intake(const Practice& practice, const domain::CaseId& couple, domain::Letter partner,
                                    const domain::Lens& lens);

/// Shares one item of what a person answered with named people, or takes it back for what comes later.
/// NotFound ("answer") when there is none; NotPermitted ("stays-with-clinician") for items that are never shared and
/// for what somebody would rather not say; InvalidInput naming "with" for nobody and for who is no member.
void share_answer(Practice& practice, const domain::CaseId& couple, domain::Letter partner, const std::string& form,
                  const std::string& item, domain::MemberSet with, std::optional<domain::Date> date = {});
void unshare_answer(Practice& practice, const domain::CaseId& couple, domain::Letter partner, const std::string& form,
                    const std::string& item, domain::MemberSet with, std::optional<domain::Date> date = {});
/// Newest first, with those that were taken back; empty through any lens but the clinician's.
std::vector<domain::Sharing> list_sharings(const Practice& practice, const domain::CaseId& couple,
                                           const domain::Lens& lens);

struct CompareValue {
  domain::Letter partner;
  std::string text;
  std::optional<double> number;
};
/// The same item of several people, side by side.
struct CompareRow {
  std::string form;
  std::string item;
  std::string question;
  CompareSide side = CompareSide::Other;
  std::string group;                 ///< of the brake or accelerator, or the dimension; may be empty
  std::vector<CompareValue> values;  ///< by letter
  ItemPlace place = {};
};
/// How much of a group one person rated: so many of so many, with the mean of those. Clinician only.
struct CompareGroup {
  std::string form;
  CompareSide side = CompareSide::Other;
  std::string group;
  domain::Letter partner;
  int rated = 0;
  int of = 0;
  double mean = 0;
};
struct CompareView {
  std::vector<CompareRow> rows;      ///< in the form's order
  std::vector<CompareGroup> groups;  ///< empty outside the clinician's lens
};
/// In the clinician's lens every item that somebody answered; in a room and on paper only rows of which everyone there
/// may see every value, one for each of them; a release compares nobody.
CompareView compare_intakes(const Practice& practice, const domain::CaseId& couple, const domain::Lens& lens);

/// Newest first; empty through any lens but the clinician's.
std::vector<domain::Signal> list_signals(const Practice& practice, const domain::CaseId& couple,
                                         const domain::Lens& lens);
/// A unique prefix of at least four characters. NotFound (part "signal"), or InvalidInput "ambiguous".
domain::Signal look_at_signal(Practice& practice, std::string_view id, const domain::Text& note,
                              std::optional<domain::Date> date = {});

}  // namespace attune::practice
