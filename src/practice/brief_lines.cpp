// SPDX-License-Identifier: Apache-2.0
#include "practice/progress_facts.h"

#include "practice/support.h"
#include "progress/words.h"
#include "store/brief_notes.h"

#include <algorithm>
#include <array>

namespace attune::practice {

using domain::AskHow;
using domain::BriefGroup;
using domain::Letter;

std::string ProgressFacts::name(Letter letter) const {
  const auto found = names.find(letter);
  return found == names.end() ? letter.str() : found->second;
}

std::string listed(const std::vector<std::string>& words) {
  std::string all;
  for (std::size_t at = 0; at < words.size(); ++at) {
    all += at == 0 ? "" : at + 1 == words.size() ? " and " : ", ";
    all += words[at];
  }
  return all;
}

std::string day_words(domain::Date date, domain::Date today) {
  return progress::date_words(date, date.year() == today.year() ? progress::Year::Without : progress::Year::With);
}

std::string line_of(const domain::Text& text) {
  std::string words = progress::one_line(text.str());
  const auto ends = [&](std::string_view tail) { return words.ends_with(tail); };
  if (!words.empty() && !ends(".") && !ends("?") && !ends("!") && !ends("…") && !ends(".”") && !ends("?”")) {
    words += '.';
  }
  return words;
}

std::string long_day_words(domain::Date date) {
  constexpr std::array<const char*, 7> k_days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  return std::string(k_days.at(std::chrono::weekday(date).c_encoding())) + " " +
         progress::date_words(date, progress::Year::With);
}

std::string hour_words(const ProgressFacts& facts, const SessionView& session) {
  const std::string number = session.number ? " " + std::to_string(*session.number) : std::string();
  switch (session.session.kind) {
    case domain::SessionKind::Joint: return "Joint" + number;
    case domain::SessionKind::Own: return facts.name(session.session.present.letters().front()) + ", alone" + number;
    case domain::SessionKind::Contact: return "Contact";
  }
  return {};
}

namespace {

// Which gates may be spoken of with the person whom they are about: medical matters.
AskHow how_of(int gate) { return domain::owner_may_share(gate) ? AskHow::Alone : AskHow::DoNotRaise; }

void add_signals(const ProgressFacts& facts, std::vector<BriefLine>& lines) {
  for (const Letter person : facts.members().letters()) {
    BriefLine line{BriefGroup::StillOpen, AskHow::Alone, person, {}, true, {}, std::nullopt, {}};
    std::optional<domain::Date> since;
    for (const domain::Signal& each : facts.safeguards.signals) {
      if (each.about == person && !each.looked_at) {
        line.sources.push_back(each.id.str());
        since = since ? std::min(*since, each.since) : each.since;
      }
    }
    if (since) {
      line.words = "To look at with " + facts.name(person) + " alone, " +
                   (line.sources.size() == 1 ? "told on " : "the first told on ") + day_words(*since, facts.view.today) +
                   ". Touch is held until then.";
      lines.push_back(std::move(line));
    }
  }
}

void add_gates(const ProgressFacts& facts, std::vector<BriefLine>& lines) {
  for (const Letter person : facts.members().letters()) {
    for (int gate = 1; gate <= domain::k_gates; ++gate) {
      const domain::Gate* last = domain::last_gate(facts.safeguards.gates, gate, person);
      if (last != nullptr && !last->cleared) {
        lines.push_back({BriefGroup::StillOpen, how_of(gate), person,
                         domain::gate_text(gate) + " about " + facts.name(person) + ", since " +
                             day_words(last->since, facts.view.today) + ".",
                         true, {last->id.str()}, std::nullopt, {}});
      }
    }
  }
}

// Hours alone that are due soon; everyone is offered the same week.
void add_hours_alone(const ProgressFacts& facts, std::vector<BriefLine>& lines) {
  constexpr int k_soon = 14;
  BriefLine line{BriefGroup::StillOpen, AskHow::Together, std::nullopt, {}, false, {}, std::nullopt, {}};
  std::vector<std::string> days;
  for (const Letter person : facts.members().letters()) {
    const domain::Screen* last = domain::last_screen(facts.safeguards.screens, domain::ScreenKind::Safety, person);
    if (last != nullptr && domain::days_between(facts.view.today, last->next_due) <= k_soon) {
      line.sources.push_back(last->id.str());
      const std::string day = day_words(last->next_due, facts.view.today);
      if (std::find(days.begin(), days.end(), day) == days.end()) {
        days.push_back(day);
      }
    }
  }
  if (!days.empty()) {
    line.words = "Hours alone again, by " + listed(days) +
                 (facts.members().size() > 1 ? ". Offer everyone the same week." : ".");
    lines.push_back(std::move(line));
  }
}

void add_out(const ProgressFacts& facts, std::vector<BriefLine>& lines) {
  for (const domain::Assignment& each : facts.assignments) {
    if (each.state != domain::AssignmentState::Given || each.place != domain::GivenPlace::Home) {
      continue;
    }
    std::vector<std::string> missing;
    for (const Letter person : each.pair.letters()) {
      const bool back = std::any_of(facts.logs.begin(), facts.logs.end(), [&](const domain::PracticeLog& log) {
        return log.assignment == each.id && log.partner == person;
      });
      if (!back) {
        missing.push_back(facts.name(person));
      }
    }
    const bool some_back = !missing.empty() && static_cast<int>(missing.size()) < each.pair.size();
    if (!missing.empty()) {
      lines.push_back({BriefGroup::StillOpen, some_back ? AskHow::EachAlone : AskHow::Together, std::nullopt,
                       each.title.str() + ", out since " + day_words(each.from, facts.view.today) + ", is not back" +
                           (some_back ? " from " + listed(missing) : std::string(" yet")) + ".",
                       some_back, {each.id.str()}, std::nullopt, {}});
    }
  }
}

// Willingness that no longer counts, while a pair is on a step of touch.
void add_willing(const ProgressFacts& facts, std::vector<BriefLine>& lines) {
  for (const PairProgress& pair : facts.view.pairs) {
    const bool touch = pair.path.state == domain::PathState::OnRung && pair.path.rung > 0;
    for (const Letter person : touch ? pair.pair.letters() : std::vector<Letter>()) {
      const auto last = std::find_if(
          facts.safeguards.willing.begin(), facts.safeguards.willing.end(),
          [&](const domain::Willing& each) { return each.partner == person && each.pair == pair.pair; });
      if (last == facts.safeguards.willing.end() ||
          domain::days_between(last->date, facts.view.today) <= domain::k_willing_days) {
        continue;
      }
      lines.push_back({BriefGroup::StillOpen, AskHow::Alone, person,
                       "Willing, " + facts.name(person) + ": last said on " + day_words(last->date, facts.view.today) +
                           ", more than " + std::to_string(domain::k_willing_days) + " days ago.",
                       true, {last->id.str()}, std::nullopt, {}});
    }
  }
}

BriefLine arrived_line(const ProgressFacts& facts, const domain::CheckIn& from, const std::string& words) {
  return {BriefGroup::AskAbout, AskHow::Alone, from.partner, facts.name(from.partner) + words, true, {from.id.str()},
          std::nullopt, {}};
}

}  // namespace

void add_own_lines(const ProgressFacts& facts, BriefGroup group, std::vector<BriefLine>& lines) {
  for (const domain::BriefNote& each : facts.own) {
    if (each.group == group && !each.closed) {
      const bool alone = each.group == BriefGroup::ToldAlone || each.how != AskHow::Together;
      lines.push_back({group, each.how, each.about, line_of(each.words), alone, {each.id.str()}, each.id, {}});
    }
  }
}

void add_told_lines(const ProgressFacts& facts, std::vector<BriefLine>& lines) {
  for (const domain::Confidence& each : facts.confidences) {
    if (each.closed) {
      continue;
    }
    std::string words = facts.name(each.partner) + ": " + line_of(each.fact);
    if (each.agreed) {
      words += " " + line_of(*each.agreed);
    }
    if (each.look_again) {
      words += " Look again by " + day_words(*each.look_again, facts.view.today) + ".";
    }
    lines.push_back({BriefGroup::ToldAlone, AskHow::DoNotRaise, each.partner, std::move(words), true, {each.id.str()},
                     std::nullopt, BriefPlace::Overview});
  }
}

void add_open_lines(const ProgressFacts& facts, std::vector<BriefLine>& lines) {
  placed(lines, BriefPlace::Review, [&] {
    add_signals(facts, lines);
    add_gates(facts, lines);
  });
  placed(lines, BriefPlace::Homework, [&] { add_out(facts, lines); });
  placed(lines, BriefPlace::Review, [&] { add_hours_alone(facts, lines); });
  placed(lines, BriefPlace::Homework, [&] { add_willing(facts, lines); });
}

std::vector<BriefLine> arrived_lines(const ProgressFacts& facts) {
  std::vector<BriefLine> lines;
  for (const domain::CheckIn& each : facts.check_ins) {
    std::vector<std::string> said;
    if (each.arrive) {
      said.push_back(each.arrive == domain::Arriving::Tense    ? "tense"
                     : each.arrive == domain::Arriving::SoSo ? "so-so"
                                                             : "settled");
    }
    if (each.energy) {
      said.push_back(each.energy == domain::Energy::Low        ? "low energy"
                     : each.energy == domain::Energy::Middling ? "middling energy"
                                                               : "good energy");
    }
    if (!said.empty()) {
      lines.push_back(arrived_line(facts, each, " arrives " + listed(said) + "."));
    }
    if (each.practice) {
      const char* words = each.practice == domain::Practised::Done     ? ": the practice was done."
                          : each.practice == domain::Practised::Partly ? ": the practice was done in part."
                          : each.practice == domain::Practised::Not    ? ": the practice was not done."
                                                                       : ": no practice was set.";
      lines.push_back(arrived_line(facts, each, words));
    }
    if (each.go_on && *each.go_on != domain::GoOn::Yes) {
      lines.push_back(arrived_line(facts, each,
                                   each.go_on == domain::GoOn::NotNow ? " would not go on with touch practice now."
                                                                      : " is not sure about going on with touch practice."));
    }
    if (each.alone && *each.alone != domain::TimeAlone::No) {
      lines.push_back(arrived_line(facts, each,
                                   each.alone == domain::TimeAlone::Today ? " asks for time alone today."
                                                                          : " would like time alone sometime."));
    }
  }
  return lines;
}

domain::BriefNote add_brief_note(Practice& practice, const domain::CaseId& id, const NewBriefNote& what) {
  const domain::CoupleCase couple = load_couple(practice, id);
  require_text(what.words, "words");
  if (what.about) {
    require_member(couple, *what.about);
  } else if (what.how == AskHow::Alone) {
    throw invalid("about", "missing");
  }
  domain::BriefNote note{next_id<domain::BriefNoteId>(practice), what.group, what.how, what.about, what.words,
                         practice.event_time().date, std::nullopt};
  practice.store().write([&](store::Writer& writer) {
    store::insert_brief_note(writer.sql(), id, note, writer.now());
    writer.audit("add", "brief-line", note.id.str());
  });
  return note;
}

domain::BriefNote close_brief_note(Practice& practice, const domain::CaseId& couple, std::string_view id) {
  const std::string prefix = domain::parse_id_prefix(id, "line");
  std::optional<domain::BriefNote> found;
  for (const domain::BriefNote& each : list_brief_notes(practice, couple, domain::Lens::clinician())) {
    if (each.id.str().starts_with(prefix)) {
      if (found) {
        throw invalid("line", "ambiguous");
      }
      found = each;
    }
  }
  if (!found) {
    throw Error(ErrorCode::NotFound, {{"part", "line"}});
  }
  if (found->closed) {
    not_permitted("closed-already");
  }
  found->closed = practice.event_time().date;
  practice.store().write([&](store::Writer& writer) {
    store::close_brief_note(writer.sql(), found->id, *found->closed);
    writer.audit("close", "brief-line", found->id.str());
  });
  return *found;
}

std::vector<domain::BriefNote> list_brief_notes(const Practice& practice, const domain::CaseId& couple,
                                                const domain::Lens& lens) {
  return store::list_brief_notes(practice.store().read(), couple, lens);
}

}  // namespace attune::practice
