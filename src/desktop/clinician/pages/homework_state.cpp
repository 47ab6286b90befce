// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/pages/homework_parts.h"
#include "desktop/models/homework_words.h"
#include "desktop/models/people_words.h"

#include <algorithm>

namespace attune::desktop {

HomeworkState::HomeworkState(Context& context, domain::CaseId couple)
    : m_context(context),
      m_draft("homework " + couple.str()),
      m_watch(context.drafts.watch(m_draft, [this] { return typed(); }, {})) {}

void HomeworkState::begin(const std::vector<practice::PathView>& paths) {
  const auto of_pair = [&](domain::MemberSet pair) {
    return std::find_if(paths.begin(), paths.end(), [&](const practice::PathView& each) { return each.pair == pair; });
  };
  if (m_begun && of_pair(choice.pair) != paths.end()) {
    return;
  }
  begin_with(paths.front());
  if (m_begun) {
    return;
  }
  m_begun = true;
  if (const auto fields = m_context.drafts.take(m_draft)) {
    if (const auto draft = homework_from(*fields); draft && of_pair(draft->pair) != paths.end()) {
      m_first = first_choice(*of_pair(draft->pair));
      choice = *draft;
    }
  }
}

void HomeworkState::begin_with(const practice::PathView& path) {
  m_first = first_choice(path);
  choice = m_first;
  section = 0;
}

void HomeworkState::keep() {
  m_context.drafts.keep(m_draft, typed());
}

DraftKeeper::Fields HomeworkState::typed() const {
  const auto now = homework_fields(choice);
  return m_begun && now != homework_fields(m_first) ? now : DraftKeeper::Fields{};
}

std::string HomeworkFacts::readiness() const {
  const auto found = std::find_if(progress.begin(), progress.end(),
                                  [&](const practice::PairProgress& each) { return each.pair == path().pair; });
  return found == progress.end() || found->path.state != domain::PathState::OnRung
             ? std::string()
             : readiness_words(found->prompt, found->pair, view.row.partners);
}

const practice::PathView& HomeworkFacts::path() const {
  const auto found = std::find_if(paths.begin(), paths.end(),
                                  [&](const practice::PathView& each) { return each.pair == state.choice.pair; });
  return found == paths.end() ? paths.front() : *found;
}

const practice::ExerciseRow* HomeworkFacts::exercise(const std::string& code) const {
  const auto found = std::find_if(exercises.begin(), exercises.end(),
                                  [&](const practice::ExerciseRow& each) { return each.id == code; });
  return found == exercises.end() ? nullptr : &*found;
}

wxString HomeworkFacts::name(domain::Letter letter) const {
  return to_wx(shortened(name_of(view.row.partners, letter), 24));
}

wxString HomeworkFacts::pair_words(domain::MemberSet pair) const {
  wxString words;
  for (const domain::Letter each : pair.letters()) {
    words += (words.empty() ? wxString() : wxString(" and ")) + name(each);
  }
  return words;
}

}  // namespace attune::desktop
