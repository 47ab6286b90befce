// SPDX-License-Identifier: Apache-2.0
#include "practice/merge_answers.h"

#include "practice/asking.h"

#include <set>

namespace attune::practice {
namespace {

using forms::Answers;
using forms::Item;

const Item& item_at(const Answers& answers, int index) {
  return answers.form().items[static_cast<std::size_t>(index)];
}

int count(const Answers& answers) {
  return static_cast<int>(answers.form().items.size());
}

// How somebody goes through the form: it stays with the clinician and says nothing of them.
bool is_way(const Item& item) {
  return item.is_question() && item.marks.seen_by == forms::SeenBy::Clinician && !is_individual_only(item);
}

// It counted in the half, and is closed now.
bool is_lost(const Answers& all, const Answers& half, int index) {
  return !half.counted(index).empty() && !all.enabled(index) && !is_way(item_at(all, index));
}

// The questions that decide whether it is open: its own conditions, and those of what it stands under.
std::set<int> deciding(const Answers& all, int index) {
  std::set<int> questions;
  for (int each = 0; each <= index; ++each) {
    if (item_at(all, each).end <= index) {
      continue;
    }
    for (const forms::Condition& condition : item_at(all, each).conditions) {
      if (condition.question >= 0) {
        questions.insert(condition.question);
      }
    }
  }
  return questions;
}

// What was answered later was open then: what it hangs on is as it was then.
void keep_later(Answers& all, const Answers& later) {
  std::set<int> done;
  for (int each = 0; each < count(all); ++each) {
    if (!is_lost(all, later, each)) {
      continue;
    }
    for (const int question : deciding(all, each)) {
      if (done.insert(question).second) {
        all.give(question, later.given(question));
      }
    }
  }
}

// Takes a way back when without it an answer of before is open, and none of later closes.
void keep_before(Answers& all, const Answers& before, const Answers& later) {
  for (int each = 0; each < count(all); ++each) {
    if (!is_lost(all, before, each)) {
      continue;
    }
    for (const int question : deciding(all, each)) {
      if (!is_way(item_at(all, question))) {
        continue;
      }
      Answers without = all;
      without.take_away(question);
      bool whole = without.enabled(each);
      for (int other = 0; whole && other < count(all); ++other) {
        whole = !is_lost(without, later, other);
      }
      if (whole) {
        all = without;
        break;
      }
    }
  }
}

}  // namespace

Answers merged(const Answers& before, const Answers& later) {
  Answers all = before;
  for (int each = 0; each < count(later); ++each) {
    if (const auto& given = later.given(each); !given.empty()) {
      all.give(each, given);
    }
  }
  keep_later(all, later);
  keep_before(all, before, later);
  return all;
}

}  // namespace attune::practice
