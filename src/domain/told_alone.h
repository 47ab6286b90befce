// SPDX-License-Identifier: Apache-2.0
// Words told alone that stand in a joint note too, for the clinician to look at before it is signed.
#pragma once

#include "domain/note.h"

namespace attune::domain {

/// What one person told alone: a confidence, or what stands in a note of their own file.
struct ToldAlone {
  Letter who;
  Text words;
};

/// A word of the note, where it stands first in its section, and who told it.
struct RepeatedWord {
  std::string section;
  std::size_t at = 0;  ///< in bytes
  std::string word;    ///< as it is written there
  Letter who;
};

/// Names, which is what is written with a capital within a sentence, and words of seven letters and more that are not
/// everyday ones; spelling folded. Words of `known`, which is what the joint file says already and how people are
/// called, tell nothing new. Each word once for each person, in the order of the note.
std::vector<RepeatedWord> repeated_words(const std::vector<NoteSection>& note, const std::vector<ToldAlone>& told,
                                         const std::vector<Text>& known);

}  // namespace attune::domain
