// SPDX-License-Identifier: Apache-2.0
// What sentences of further notes are put together from. One is made of a piece of each: when or how, what, and what of
// it. There are some thousand of each kind, so that no two cases read alike.
#pragma once

#include "practice/demo/parts.h"

namespace attune::practice::demo {

struct SentenceParts {
  Parts first, second, third;
};

// Of an hour together.
SentenceParts of_a_person();   ///< what one of them says or does; no subject
SentenceParts of_somebody();   ///< the same, after a name
SentenceParts between_them();  ///< how they are with each other
SentenceParts what_we_did();
SentenceParts how_i_read_it();
SentenceParts told_of_practice();  ///< after the exercise's code and how often
SentenceParts near_a_goal();       ///< after the goal's own words
SentenceParts a_new_sheet();       ///< after the exercise's code
SentenceParts no_new_sheet();
SentenceParts decided(domain::Decision decision);
SentenceParts until_then();  ///< after the date of the next hour
SentenceParts no_further_date();

// Of an hour alone.
SentenceParts said_alone();
SentenceParts alone_i_read();
SentenceParts of_the_form();       ///< after the items that were chosen
SentenceParts alone_until_then();  ///< after the date of the next hour
SentenceParts asked_of_safety();
SentenceParts by_telephone();

// Of practice at home, in their own words.
SentenceParts learned_at_home();

}  // namespace attune::practice::demo
