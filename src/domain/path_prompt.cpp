// SPDX-License-Identifier: Apache-2.0
#include "domain/path_prompt.h"

#include <algorithm>
#include <map>
#include <set>

namespace attune::domain {
namespace {

constexpr std::size_t k_last = 2;  // completed occasions that are looked at
constexpr std::size_t k_not_done = 3;

using Occasion = std::pair<Date, int>;
using Logs = std::vector<const PracticeLog*>;

// One person's, newest first.
Logs of_person(const std::vector<PracticeLog>& logs, Letter person) {
  Logs own;
  for (const PracticeLog& each : logs) {
    if (each.partner == person && !each.superseded) {
      own.push_back(&each);
    }
  }
  std::sort(own.begin(), own.end(), [](const PracticeLog* a, const PracticeLog* b) {
    return Occasion(a->date, a->occasion) > Occasion(b->date, b->occasion);
  });
  return own;
}

Logs last_done(const Logs& own) {
  Logs done;
  for (const PracticeLog* each : own) {
    if (each->done == Done::Yes && done.size() < k_last) {
      done.push_back(each);
    }
  }
  return done;
}

std::vector<LogId> ids(const Logs& logs) {
  std::vector<LogId> all;
  std::transform(logs.begin(), logs.end(), std::back_inserter(all), [](const PracticeLog* each) { return each->id; });
  return all;
}

class Prompting {
 public:
  explicit Prompting(std::vector<PromptSaid>& why) : m_why(why) {}
  /// Notes the reason with the accounts for which it holds, when there are any.
  template <class Holds>
  void when(PromptReason reason, Letter about, const Logs& logs, Holds holds) {
    Logs those;
    std::copy_if(logs.begin(), logs.end(), std::back_inserter(those), [&](const PracticeLog* each) { return holds(*each); });
    if (!those.empty()) {
      m_why.push_back({reason, about, ids(those)});
    }
  }

 private:
  std::vector<PromptSaid>& m_why;
};

bool between(const PracticeLog& log, const char* key, int least, int most) {
  const auto value = log_number(log, key);
  return value && *value >= least && *value <= most;
}

void add_pause(const std::vector<PracticeLog>& logs, MemberSet pair, const Safeguards& safeguards, Date since,
               std::vector<PromptSaid>& why) {
  Prompting prompting(why);
  for (const Letter person : pair.letters()) {
    Logs own = of_person(logs, person);
    Logs recent(own.begin(), own.begin() + static_cast<std::ptrdiff_t>(std::min(own.size(), k_last)));
    prompting.when(PromptReason::LimitCrossed, person, recent,
                   [](const PracticeLog& log) { return log_word(log, "limit") == "crossed"; });
    prompting.when(PromptReason::StopNotRespected, person, recent,
                   [](const PracticeLog& log) { return log_flag(log, "stop_respected") == false; });
    prompting.when(PromptReason::StrongDissociation, person, recent,
                   [](const PracticeLog& log) { return log_word(log, "dissociation") == "strong"; });
    prompting.when(PromptReason::PainThree, person, recent,
                   [](const PracticeLog& log) { return between(log, "pain", 3, k_scale_top); });
    const bool three = own.size() >= k_not_done &&
                       std::all_of(own.begin(), own.begin() + k_not_done,
                                   [](const PracticeLog* each) { return each->done == Done::No; });
    if (three) {
      why.push_back({PromptReason::ThreeNotDone, person, ids(Logs(own.begin(), own.begin() + k_not_done))});
    }
    for (int gate = 1; gate <= k_gates; ++gate) {
      const Gate* last = last_gate(safeguards.gates, gate, person);
      if (last != nullptr && !last->cleared && last->sources.back().date >= since) {
        why.push_back({PromptReason::GateRaised, person, {}});
        break;
      }
    }
    constexpr int k_touch = 4;
    const auto last = std::find_if(safeguards.consents.begin(), safeguards.consents.end(), [&](const Consent& each) {
      return each.kind == k_touch && each.partner == person;
    });
    if (last != safeguards.consents.end() && last->state == ConsentState::Withdrawn && last->date >= since) {
      why.push_back({PromptReason::ConsentWithdrawn, person, {}});
    }
  }
}

void add_step_back(const std::vector<PracticeLog>& logs, MemberSet pair, std::vector<PromptSaid>& why) {
  Prompting prompting(why);
  for (const Letter person : pair.letters()) {
    const Logs done = last_done(of_person(logs, person));
    prompting.when(PromptReason::PressureSeven, person, done,
                   [](const PracticeLog& log) { return between(log, "pressure", 7, k_scale_top); });
    prompting.when(PromptReason::PainEmerging, person, done,
                   [](const PracticeLog& log) { return between(log, "pain", 1, 2); });
    const bool stays = done.size() == k_last && std::all_of(done.begin(), done.end(), [](const PracticeLog* each) {
      const auto start = log_number(*each, "tension_start");
      const auto end = log_number(*each, "tension_end");
      return (start && end && *end >= *start) || log_word(*each, "tension_change") == "tenser";
    });
    if (stays) {
      why.push_back({PromptReason::TensionStays, person, ids(done)});
    }
  }
}

bool is_willing(const Safeguards& safeguards, Letter person, MemberSet pair, Date today) {
  return std::any_of(safeguards.willing.begin(), safeguards.willing.end(), [&](const Willing& each) {
    return each.partner == person && each.pair == pair && days_between(each.date, today) <= k_willing_days;
  });
}

void add_repeat(const std::vector<PracticeLog>& logs, MemberSet pair, const Safeguards& safeguards, Date today,
                std::vector<PromptSaid>& why) {
  Prompting prompting(why);
  for (const Letter person : pair.letters()) {
    const Logs done = last_done(of_person(logs, person));
    prompting.when(PromptReason::PresenceUnderHalf, person, done,
                   [](const PracticeLog& log) { return between(log, "presence", 0, 4); });
    prompting.when(PromptReason::PressureFour, person, done,
                   [](const PracticeLog& log) { return between(log, "pressure", 4, 6); });
    prompting.when(PromptReason::NotFreeToStop, person, done,
                   [](const PracticeLog& log) { return between(log, "control", 0, 7); });
    if (done.size() < k_last) {
      why.push_back({PromptReason::OnlyOne, person, ids(done)});
    }
    if (!is_willing(safeguards, person, pair, today)) {
      why.push_back({PromptReason::NotWilling, person, {}});
    }
  }
}

void add_not_known(const std::vector<PracticeLog>& logs, MemberSet pair, std::vector<PromptSaid>& why) {
  Prompting prompting(why);
  for (const Letter person : pair.letters()) {
    const Logs done = last_done(of_person(logs, person));
    const auto not_asked = [&](PromptReason reason, const char* key) {
      prompting.when(reason, person, done, [&](const PracticeLog& log) { return !log_word(log, key); });
    };
    not_asked(PromptReason::LimitNotAsked, "limit");
    not_asked(PromptReason::PresenceNotAsked, "presence");
    not_asked(PromptReason::PressureNotAsked, "pressure");
    // Calmer at the end says the same as two numbers.
    prompting.when(PromptReason::TensionNotLower, person, done, [](const PracticeLog& log) {
      return log_word(log, "tension_change") != "calmer" &&
             (!log_number(log, "tension_start") || !log_number(log, "tension_end") ||
              *log_number(log, "tension_end") >= *log_number(log, "tension_start"));
    });
    not_asked(PromptReason::ControlNotAsked, "control");
    not_asked(PromptReason::PainNotAsked, "pain");
    not_asked(PromptReason::DissociationNotAsked, "dissociation");
  }
}

int done_by_all(MemberSet pair, const std::vector<PracticeLog>& logs) {
  std::map<Occasion, std::set<Letter>> by;
  for (const PracticeLog& each : logs) {
    if (!each.superseded && each.done == Done::Yes) {
      by[{each.date, each.occasion}].insert(each.partner);
    }
  }
  return static_cast<int>(std::count_if(by.begin(), by.end(), [&](const auto& each) {
    return each.second.size() == static_cast<std::size_t>(pair.size());
  }));
}

}  // namespace

PathPrompt path_prompt(MemberSet pair, const std::vector<PracticeLog>& logs, const Safeguards& safeguards, Date since,
                       Date today) {
  PathPrompt prompt;
  prompt.done = done_by_all(pair, logs);
  const auto settle = [&](PromptKind kind) {
    if (prompt.why.empty()) {
      return false;
    }
    prompt.kind = kind;
    return true;
  };
  add_pause(logs, pair, safeguards, since, prompt.why);
  if (settle(PromptKind::PauseAndReview) || logs.empty()) {
    return prompt;
  }
  add_step_back(logs, pair, prompt.why);
  if (settle(PromptKind::StepBack)) {
    return prompt;
  }
  add_repeat(logs, pair, safeguards, today, prompt.why);
  if (settle(PromptKind::Repeat)) {
    return prompt;
  }
  add_not_known(logs, pair, prompt.why);
  if (settle(PromptKind::NotKnown)) {
    return prompt;
  }
  prompt.kind = PromptKind::Advance;
  prompt.why = {{PromptReason::AllMet, std::nullopt, {}}};
  return prompt;
}

}  // namespace attune::domain
