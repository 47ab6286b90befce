// SPDX-License-Identifier: Apache-2.0
// The words of Homework: path, choices, what was given. Plain UTF-8.
#pragma once

#include "desktop/models/homework_choice.h"
#include "domain/path_prompt.h"
#include "practice/exercises.h"

#include <string>
#include <vector>

namespace attune::desktop {

/// "25 Sep", "9 to 23 Oct", "25 Sep to 9 Oct", "since 23 Oct".
std::string span_words(domain::Date from, std::optional<domain::Date> to, domain::Date today);
/// "Touch practice": what exercises of a kind are called in a list.
std::string kind_words(std::string_view kind);
/// "Go on", "Again", "Step back", "Pause", "End".
std::string decision_words(domain::Decision decision);
/// "Sheet given twice since 23 Oct."; empty before anything was given.
std::string given_words(const practice::PathView& path, domain::Date today);
/// What the accounts of a pair speak for, in one sentence: "Done twice as agreed; attention on touch above half for
/// both.", "The accounts speak for once more: attention under half, Daniel.", "Not known yet: pressure, Maya." Empty
/// where there are no accounts and nothing speaks against going on.
std::string readiness_words(const domain::PathPrompt& prompt, domain::MemberSet pair,
                            const std::vector<practice::PartnerView>& people);
/// Where a pair stands, for the Overview: "SF2 Whole body, without chest and genitals. Sheet given twice since 23 Oct."
std::string path_sentence(const practice::PathView& path, const std::vector<practice::ExerciseRow>& exercises,
                          domain::Date today);
/// "prepared 12 Mar", "given 20 Nov", "stopped 4 Dec".
std::string assignment_words(const domain::Assignment& assignment, domain::Date today);
/// "10 to 15 minutes a turn, about twice a week, no names, A4".
std::string terms_words(const practice::ExerciseDetail& exercise, const HomeworkChoice& choice, domain::NamesMode names,
                        domain::Date today);
/// "as it will print, A4, same for both".
std::string print_words(const HomeworkChoice& choice);
/// "Held for this pair: Maya’s interview is from 2 Aug, older than 90 days."; empty when nothing holds it.
std::string hold_words(const domain::Exercise& exercise, const std::vector<domain::HoldReason>& reasons,
                       const std::vector<practice::PartnerView>& people, domain::Date today);

/// Its first reason alone, in one sentence.
std::string hold_sentence(const domain::Exercise& exercise, const std::vector<domain::HoldReason>& reasons,
                          const std::vector<practice::PartnerView>& people, domain::Date today);

/// What touch needs of one person.
struct Ready {
  domain::Letter letter;
  std::optional<domain::Date> seen, willing, agreed, again;
};
/// Of each of the pair, by letter, with what is said today.
std::vector<Ready> ready_rows(const practice::Practice& practice, const domain::CaseId& couple,
                              const HomeworkChoice& choice);
/// "Alone again by 10 Dec and 17 Dec."; empty where nobody was seen alone.
std::string again_words(const std::vector<Ready>& rows, domain::Date today);

}  // namespace attune::desktop
