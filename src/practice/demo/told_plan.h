// SPDX-License-Identifier: Apache-2.0
// What people of a case answered, shared and told, and what was decided and kept by it, before anything is written.
// Days as in plan.h; empty texts are absent.
#pragma once

#include "domain/gates.h"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace attune::practice::demo {

/// What one person answered on one day. Answering again, only what is different by then stands here.
struct AnswersPlan {
  char who = 'A';
  int day = 0;
  std::string marks{};     ///< "B7:2 B9:? D6:yes D2.cues:near,affection pick:B7,A3"; see answer_text.h
  std::string kinds{};     ///< nine of now/would like, in the form's order: "6/7 6/7 -"
  std::string trackers{};  ///< T-a, T-b, T-e, T-f, T-g, T-k: "6 9 4 3 6 -"
  std::vector<std::pair<std::string, std::string>> words{};  ///< link id, what was written or said
  bool draft = false;
};

/// Answers to single items, by their owner's word.
struct SharePlan {
  char who = 'A';
  int day = 0;
  std::string with{};
  std::string items{};  ///< link ids
  bool taken_back = false;
};

/// An answer looked at with that person alone.
struct LookPlan {
  char who = 'A';
  int day = 0;
  std::string item{};
  std::string note{};
  std::optional<std::size_t> after{};  ///< of the sheets: only if that one was given
};

struct GatePlan {
  struct Cover {
    int day = 0;
    domain::CoverKind kind = domain::CoverKind::TalkWeek;
    std::string words{};
  };
  struct Clearing {
    int day = 0;
    std::string source{}, limits{};
  };
  int gate = 5;
  char who = 'A';
  int day = 0;
  std::string why{};
  std::optional<domain::GateLevel> level{};
  std::optional<Cover> cover{};
  std::optional<Clearing> cleared{};
  std::string shared_with{};
  int shared = 0;  ///< the day
};

struct GoalPlan {
  int day = 0;
  std::string words{};
  bool shared = true;
  std::optional<int> closed{};
};

struct ConfidencePlan {
  char who = 'A';
  int day = 0;
  std::string fact{}, who_knows{}, agreed{};
  std::optional<int> look_again{}, closed{};
};

struct MedicalPlan {
  char who = 'A';
  int day = 0;
  std::string words{};
};

}  // namespace attune::practice::demo
