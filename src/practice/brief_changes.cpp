// SPDX-License-Identifier: Apache-2.0
// Lines on what changed since the hour before, and on what to ask about.
#include "practice/progress_facts.h"

#include "progress/words.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace attune::practice {
namespace {

using domain::AskHow;
using domain::BriefGroup;
using domain::Letter;

constexpr std::size_t k_named_days = 3;

// "30 Oct, 2 Nov and 9 Nov", newest last; of many the newest and how many came before.
std::string days_words(std::vector<domain::Date> days, domain::Date today) {
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  std::vector<std::string> words;
  const std::size_t first = days.size() > k_named_days ? days.size() - k_named_days : 0;
  for (std::size_t at = first; at < days.size(); ++at) {
    words.push_back(day_words(days[at], today));
  }
  return listed(words) + (first > 0 ? " and " + std::to_string(first) + " before" : std::string());
}

// What moved the same way since the hour before, of one person: one line.
void add_trackers(const ProgressFacts& facts, Letter person, bool higher, std::vector<BriefLine>& lines) {
  constexpr int k_clear = 3;
  BriefLine line{BriefGroup::WhatChanged, AskHow::Alone, person, {}, true, {}, std::nullopt, {}};
  std::vector<std::string> titles, values;
  int most = 0;
  for (const TrackerView& each : facts.view.measures) {
    const domain::Tracker* tracker = domain::find_tracker(each.measure);
    const bool moved = each.change && (higher ? *each.change > 0 : *each.change < 0);
    if (each.partner != person || tracker == nullptr || !moved || !facts.is_new(each.points.back().date)) {
      continue;
    }
    const TrackerPoint& last = each.points.back();
    const TrackerPoint& before = each.points[each.points.size() - 2];
    titles.push_back("“" + std::string(tracker->title) + "”");
    values.push_back(std::to_string(last.score) + " after " + std::to_string(before.score));
    line.sources.push_back(before.source);
    line.sources.push_back(last.source);
    most = std::max(most, std::abs(*each.change));
  }
  if (titles.empty()) {
    return;
  }
  const std::string far = titles.size() > 1 ? "" : most >= k_clear ? "clearly " : "a little ";
  line.words = facts.name(person) + ": " + listed(titles) + (titles.size() > 1 ? " are " : " is ") + far +
               (higher ? "higher" : "lower") + " than before, " + listed(values) + ".";
  lines.push_back(std::move(line));
}

void add_trackers(const ProgressFacts& facts, std::vector<BriefLine>& lines) {
  for (const Letter person : facts.members().letters()) {
    for (const bool higher : {false, true}) {
      add_trackers(facts, person, higher, lines);
    }
  }
}

std::string lower_first(std::string words) {
  if (!words.empty() && words[0] >= 'A' && words[0] <= 'Z' && (words.size() < 2 || words[1] >= 'a')) {
    words[0] = static_cast<char>(words[0] - 'A' + 'a');
  }
  return words;
}

void add_ratings(const ProgressFacts& facts, std::vector<BriefLine>& lines) {
  for (const RatingView& each : facts.view.ratings) {
    if (each.now == each.before || !facts.is_new(each.now_date)) {
      continue;
    }
    lines.push_back({BriefGroup::WhatChanged, AskHow::Alone, each.partner,
                     facts.name(each.partner) + ": " + progress::one_line(each.question) + ", from “" +
                         lower_first(each.before_words) + "” to “" + lower_first(each.now_words) + "”.",
                     true, each.sources, std::nullopt, {}});
  }
}

std::string pair_words(const ProgressFacts& facts, domain::MemberSet pair) {
  if (facts.members().size() < 3) {
    return {};
  }
  std::vector<std::string> names;
  for (const Letter each : pair.letters()) {
    names.push_back(facts.name(each));
  }
  return listed(names) + ": ";
}

std::string decision_words(const domain::PathDecision& each) {
  const std::string from = domain::rung_code(each.from_rung);
  const std::string to = domain::rung_code(each.to_rung);
  switch (each.decision) {
    case domain::Decision::Advance: return "the path goes on from " + from + " to " + to;
    case domain::Decision::Repeat: return to + " once more";
    case domain::Decision::StepBack: return "a step back from " + from + " to " + to;
    case domain::Decision::Pause: return "touch practice pauses at " + from;
    case domain::Decision::End: return "the path ended at " + from;
  }
  return {};
}

std::string upper_first(std::string words) {
  if (!words.empty() && words[0] >= 'a' && words[0] <= 'z') {
    words[0] = static_cast<char>(words[0] - 'a' + 'A');
  }
  return words;
}

void add_path(const ProgressFacts& facts, std::vector<BriefLine>& lines) {
  for (const domain::PathDecision& each : facts.decisions) {
    if (facts.is_new(each.date)) {
      lines.push_back({BriefGroup::WhatChanged, AskHow::Together, std::nullopt,
                       pair_words(facts, each.pair) +
                           (facts.members().size() < 3 ? upper_first(decision_words(each)) : decision_words(each)) +
                           ", decided on " + day_words(each.date, facts.view.today) + ".",
                       false, {each.id.str()}, std::nullopt, {}});
    }
  }
  for (const domain::Agreement& each : facts.agreements) {
    if (facts.is_new(each.date)) {
      lines.push_back({BriefGroup::WhatChanged, AskHow::Together, std::nullopt,
                       pair_words(facts, each.pair) +
                           (each.version == 1 ? "An agreement about touch stands since " : "The agreement about touch was changed on ") +
                           day_words(each.date, facts.view.today) + ".",
                       false, {each.id.str()}, std::nullopt, {}});
    }
  }
}

void add_goals(const ProgressFacts& facts, std::vector<BriefLine>& lines) {
  for (const domain::Goal& each : facts.goals) {
    const bool ended = each.closed && facts.is_new(*each.closed);
    if (!ended && (each.closed || !facts.is_new(each.since))) {
      continue;
    }
    const bool shared = each.seen_by.has_all(facts.members());
    lines.push_back({BriefGroup::WhatChanged, shared ? AskHow::Together : AskHow::DoNotRaise, std::nullopt,
                     (ended ? "Goal closed: " : "New goal: ") + line_of(each.words),
                     !shared, {each.id.str()}, std::nullopt, {}});
  }
}

void add_medical(const ProgressFacts& facts, std::vector<BriefLine>& lines) {
  for (const domain::MedicalLine& each : facts.medical) {
    if (facts.is_new(each.date)) {
      lines.push_back({BriefGroup::WhatChanged, AskHow::Alone, each.about,
                       facts.name(each.about) + ", medical: " + line_of(each.words), true,
                       {each.id.str()}, std::nullopt, {}});
    }
  }
}

void add_withdrawn(const ProgressFacts& facts, std::vector<BriefLine>& lines) {
  for (const domain::Consent& each : facts.safeguards.consents) {
    if (each.state == domain::ConsentState::Withdrawn && facts.is_new(each.date)) {
      lines.push_back({BriefGroup::WhatChanged, AskHow::Alone, each.partner,
                       facts.name(each.partner) + " withdrew " + domain::consent_kind_text(each.kind) +
                           (each.scope ? " for " + *each.scope : std::string()) + " on " +
                           day_words(each.date, facts.view.today) + ".",
                       true, {each.id.str()}, std::nullopt, {}});
    }
  }
}

void add_shared(const ProgressFacts& facts, std::vector<BriefLine>& lines) {
  // How much somebody shared with whom is for those people; that something was is said once for each person.
  std::map<Letter, BriefLine> shared;
  for (const domain::Sharing& each : facts.sharings) {
    if (each.until || !facts.is_new(each.since)) {
      continue;
    }
    BriefLine& line = shared[each.owner];
    line.sources.push_back(each.id.str());
    const bool everyone = each.with.with(each.owner).has_all(facts.members());
    line.told_alone = line.told_alone || !everyone;
  }
  for (auto& [owner, line] : shared) {
    line.group = BriefGroup::WhatChanged;
    line.how = line.told_alone ? AskHow::Alone : AskHow::Together;
    line.about = owner;
    line.words = facts.name(owner) + " shared " +
                 (line.sources.size() == 1 ? "an answer" : std::to_string(line.sources.size()) + " answers") +
                 " since then.";
    lines.push_back(std::move(line));
  }
}

// What two people tell of one occasion, side by side.
void add_differing(const ProgressFacts& facts, std::vector<BriefLine>& lines) {
  for (const PairProgress& pair : facts.view.pairs) {
    BriefLine line{BriefGroup::AskAbout, AskHow::EachAlone, std::nullopt, {}, true, {}, std::nullopt, {}};
    std::vector<domain::Date> days;
    for (const OccasionView& each : pair.occasions) {
      const bool differ = std::any_of(each.accounts.begin(), each.accounts.end(), [&](const Account& account) {
        return account.done && each.accounts.front().done && account.done != each.accounts.front().done;
      });
      if (differ && facts.is_new(each.date)) {
        days.push_back(each.date);
        for (const Account& account : each.accounts) {
          line.sources.push_back(account.source);
        }
      }
    }
    if (!days.empty()) {
      line.words = pair_words(facts, pair.pair) + days_words(days, facts.view.today) + ": the accounts differ.";
      lines.push_back(std::move(line));
    }
  }
}

void add_accounts(const ProgressFacts& facts, std::vector<BriefLine>& lines) {
  for (const Letter person : facts.members().letters()) {
    BriefLine marked{BriefGroup::AskAbout, AskHow::Alone, person, {}, true, {}, std::nullopt, {}};
    BriefLine left{BriefGroup::AskAbout, AskHow::Alone, person, {}, true, {}, std::nullopt, {}};
    std::vector<domain::Date> days;
    std::vector<std::string> reasons;
    for (auto log = facts.logs.rbegin(); log != facts.logs.rend(); ++log) {
      if (log->partner != person || !facts.is_new(log->date)) {
        continue;
      }
      if (domain::log_flag(*log, "mark") == true) {
        marked.sources.push_back(log->id.str());
        days.push_back(log->date);
      }
      if (log->done && *log->done != domain::Done::Yes) {
        left.sources.push_back(log->id.str());
        reasons.push_back(day_words(log->date, facts.view.today) + (*log->done == domain::Done::Partly ? " in part" : "") +
                          (log->reason ? " (" + std::string(domain::not_done_meaning(*log->reason)) + ")" : std::string()));
      }
    }
    if (!days.empty()) {
      marked.words = facts.name(person) + ": a mark to look at, " + days_words(days, facts.view.today) + ".";
      lines.push_back(std::move(marked));
    }
    if (!reasons.empty()) {
      const std::size_t first = reasons.size() > k_named_days ? reasons.size() - k_named_days : 0;
      const std::vector<std::string> shown(reasons.begin() + static_cast<std::ptrdiff_t>(first), reasons.end());
      left.words = facts.name(person) + ", not done: " + listed(shown) +
                   (first > 0 ? " and " + std::to_string(first) + " before" : std::string()) + ".";
      lines.push_back(std::move(left));
    }
  }
}

std::string prompt_words(domain::PromptKind kind) {
  switch (kind) {
    case domain::PromptKind::Advance: return "The accounts speak for going on";
    case domain::PromptKind::Repeat: return "The accounts speak for once more";
    case domain::PromptKind::StepBack: return "The accounts speak for a step back";
    case domain::PromptKind::PauseAndReview: return "The accounts speak for a pause and a look at it";
    case domain::PromptKind::NotKnown: return "Nothing speaks against going on; some of it was not asked";
    case domain::PromptKind::NothingYet: return {};
  }
  return {};
}

void add_prompts(const ProgressFacts& facts, std::vector<BriefLine>& lines) {
  for (const PairProgress& pair : facts.view.pairs) {
    if (pair.prompt.kind == domain::PromptKind::NothingYet || pair.path.state != domain::PathState::OnRung) {
      continue;
    }
    BriefLine line{BriefGroup::AskAbout, AskHow::EachAlone, std::nullopt, {}, true, {}, std::nullopt, {}};
    for (const domain::PromptSaid& each : pair.prompt.why) {
      for (const domain::LogId& source : each.sources) {
        if (std::find(line.sources.begin(), line.sources.end(), source.str()) == line.sources.end()) {
          line.sources.push_back(source.str());
        }
      }
    }
    line.words = pair_words(facts, pair.pair) + prompt_words(pair.prompt.kind) + ".";
    lines.push_back(std::move(line));
  }
}

void add_inviting(const ProgressFacts& facts, std::vector<BriefLine>& lines) {
  for (const PairProgress& pair : facts.view.pairs) {
    BriefLine line{BriefGroup::AskAbout, AskHow::Together, std::nullopt, {}, false, {}, std::nullopt, {}};
    const auto agreed = std::find_if(facts.agreements.begin(), facts.agreements.end(),
                                     [&](const domain::Agreement& each) { return each.pair == pair.pair; });
    const bool practised = std::any_of(facts.assignments.begin(), facts.assignments.end(), [&](const auto& each) {
      return each.pair == pair.pair && each.state == domain::AssignmentState::Given;
    });
    if (agreed != facts.agreements.end() && agreed->who_invites && practised) {
      line.sources.push_back(agreed->id.str());
      line.words = pair_words(facts, pair.pair) + "Who invited, and how was it to be invited? Agreed: " +
                   line_of(*agreed->who_invites);
      lines.push_back(std::move(line));
    }
  }
}

void add_plan(const ProgressFacts& facts, std::vector<BriefLine>& lines) {
  if (!facts.plan) {
    return;
  }
  const bool joint = facts.plan->session.session.kind == domain::SessionKind::Joint;
  std::string words = progress::one_line(facts.plan->plan.str());
  constexpr std::size_t k_longest = 200;
  if (words.size() > k_longest) {
    std::size_t end = words.rfind(' ', k_longest);
    end = end == std::string::npos || end < k_longest / 2 ? k_longest : end;
    while (end > 0 && (static_cast<unsigned char>(words[end]) & 0xC0U) == 0x80U) {
      --end;
    }
    words = words.substr(0, end) + " …";
  }
  lines.push_back({BriefGroup::AskAbout, joint ? AskHow::Together : AskHow::Alone,
                   joint ? std::nullopt : std::optional(facts.plan->session.session.present.letters().front()),
                   "Plan of " + hour_words(facts, facts.plan->session) + ": " + words, !joint, {facts.plan->note},
                   std::nullopt, {}});
}

}  // namespace

void add_changed_lines(const ProgressFacts& facts, std::vector<BriefLine>& lines) {
  placed(lines, BriefPlace::Homework, [&] { add_path(facts, lines); });
  placed(lines, BriefPlace::Overview, [&] { add_goals(facts, lines); });
  add_trackers(facts, lines);
  placed(lines, BriefPlace::Interviews, [&] { add_ratings(facts, lines); });
  placed(lines, BriefPlace::Review, [&] { add_medical(facts, lines); });
  placed(lines, BriefPlace::Documents, [&] { add_withdrawn(facts, lines); });
  placed(lines, BriefPlace::Interviews, [&] { add_shared(facts, lines); });
}

void add_ask_lines(const ProgressFacts& facts, std::vector<BriefLine>& lines) {
  placed(lines, BriefPlace::Sessions, [&] { add_plan(facts, lines); });
  placed(lines, BriefPlace::Homework, [&] {
    add_inviting(facts, lines);
    add_differing(facts, lines);
    add_accounts(facts, lines);
    add_prompts(facts, lines);
  });
}

}  // namespace attune::practice
