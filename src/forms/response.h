// SPDX-License-Identifier: Apache-2.0
// Answers as files: a FHIR R4 QuestionnaireResponse, or a flat object of link ids.
#pragma once

#include "forms/answers.h"

#include <memory>
#include <string>
#include <string_view>

namespace attune::forms {

/// Reads a QuestionnaireResponse, or a flat object: link id → number (the option of that weight, or the number itself),
/// text (an option's code, then its display, else the text of an item that takes text), true or false, a list of these,
/// null (skipped). `{}` is valid. Fails with InvalidInput with path, line, column and reason, and field = the link id
/// (or the key) where one is meant: reasons of read_form for files (json, nul, too-large, too-deep, key-twice …),
/// unknown-item, item-twice, wrong-type, not-a-question, not-an-option, option-not-clear (several options of that
/// weight), another-form, not-answers, bad-moment, out-of-range. Ask validate() afterwards.
Answers read_answers(std::shared_ptr<const Form> form, std::string_view json, std::string_view name);

/// What a response says of itself besides the answers; empty: left out.
struct ResponseFacts {
  std::string authored;  ///< ISO 8601 instant or date
  bool finished = true;  ///< status completed, or in-progress
};
/// A QuestionnaireResponse with what counts, in form order: the same answers give the same bytes.
std::string write_response(const Answers& answers, const ResponseFacts& facts = {});

/// A draft keeps what is given to items that are not open too: reading it gives the same Answers.
std::string write_draft(const Answers& answers);
/// Fails as read_answers does; takes drafts and QuestionnaireResponses only.
Answers read_draft(std::shared_ptr<const Form> form, std::string_view json, std::string_view name);

}  // namespace attune::forms
