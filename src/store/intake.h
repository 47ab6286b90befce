// SPDX-License-Identifier: Apache-2.0
// Answers to forms. Lists are newest first; answers in the order they were recorded, which is the form's.
#pragma once

#include "domain/intake.h"
#include "domain/lens.h"
#include "store/sql/connection.h"

namespace attune::store {

/// The words of a form that somebody answered, by their SHA-256. About nobody.
std::optional<std::string> form_text(sql::Connection& connection, const std::string& sha256);
/// Keeps them; those that are there stay.
void insert_form_text(sql::Connection& connection, const domain::Intake& of, const std::string& text,
                      domain::Instant now);

std::vector<domain::Intake> list_intakes(sql::Connection& connection, const domain::CaseId& couple,
                                         const domain::Lens& lens);
/// What a draft holds, as the forms floor wrote it; nothing for one that is finished or that the lens may not see.
std::optional<std::string> intake_draft(sql::Connection& connection, const domain::IntakeId& intake,
                                        const domain::Lens& lens);
/// Only its owner's; `draft` is absent for one that is finished.
void insert_intake(sql::Connection& connection, const domain::CaseId& couple, const domain::Intake& intake,
                   const std::optional<std::string>& draft, domain::Instant now);
/// Marks the one that stands for a person and a form as superseded; a draft is taken away, for it never counted.
void supersede_intake(sql::Connection& connection, const domain::Intake& intake, domain::Instant now);

std::vector<domain::Answer> list_answers(sql::Connection& connection, const domain::IntakeId& intake,
                                         const domain::Lens& lens);
void insert_answer(sql::Connection& connection, const domain::CaseId& couple, const domain::Answer& answer,
                   domain::Instant now);
/// Who may see the answers to one item from now on.
void set_answer_seen_by(sql::Connection& connection, const domain::IntakeId& intake, const std::string& item,
                        domain::MemberSet seen_by);

std::vector<domain::Sharing> list_sharings(sql::Connection& connection, const domain::CaseId& couple,
                                           const domain::Lens& lens);
void insert_sharing(sql::Connection& connection, const domain::CaseId& couple, const domain::Sharing& sharing,
                    domain::Instant now);
void end_sharing(sql::Connection& connection, const domain::SharingId& sharing, domain::Date until);

}  // namespace attune::store
