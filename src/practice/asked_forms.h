// SPDX-License-Identifier: Apache-2.0
// Forms in the words in which they were answered, and what of the answers somebody is told; not for the floors above.
#pragma once

#include "domain/intake.h"
#include "forms/form.h"
#include "practice/intake.h"

#include <memory>

namespace attune::practice {

/// The words in which a form was answered. Damaged when they are not there or are no form any more.
std::shared_ptr<const forms::Form> asked_form(const Practice& practice, const domain::Intake& intake);

/// An answer with the form and the item that it answers.
struct Told {
  domain::Answer row;
  std::shared_ptr<const forms::Form> form;
  int item = 0;  ///< index

  const forms::Item& question() const { return form->items[static_cast<std::size_t>(item)]; }
};

/// The occasions on which somebody answered a form, the one that stands first, then what it took the place of.
/// Drafts are not among them.
std::vector<domain::Intake> occasions(const std::vector<domain::Intake>& all, domain::Letter partner,
                                      const std::string& form);

/// All that may be seen of one occasion, in the form's order.
std::vector<Told> told_then(const Practice& practice, const domain::Intake& intake, const domain::Lens& lens);

/// What may be seen of somebody's answers to a form. For the clinician and a release: of those that stand. In a room
/// and on paper: of each item the newest answer that may be seen there, whenever it was given; so that answering again,
/// alone, takes nothing away that was shared before, and does not show.
std::vector<Told> told(const Practice& practice, const std::vector<domain::Intake>& occasions,
                       const domain::Lens& lens);

AnswerView answer_view(const Told& answer, const domain::Lens& lens);
/// One occasion as the clinician sees it, drafts too.
IntakeView occasion_view(const Practice& practice, const domain::Intake& intake);

}  // namespace attune::practice
