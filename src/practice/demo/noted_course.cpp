// SPDX-License-Identifier: Apache-2.0
#include "practice/demo/noted_course.h"

#include "practice/demo/sentences.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace attune::practice::demo {
namespace {

using domain::NoteTemplate;
using domain::Status;

std::set<std::string> told_alone(const CasePlan& plan) {
  std::set<std::string> words;
  for (const ConfidencePlan& each : plan.confidences) {
    words.merge(long_words(each.fact));
  }
  return words;
}

std::string day_mark(int day) {
  return "{" + std::to_string(day) + "}";
}

/// Writes the notes of one case, in the order of its hours.
class Desk {
 public:
  Desk(Random& random, CasePlan& plan)
      : m_random(random), m_plan(plan), m_all(everyone(plan)), m_sentences(random, told_alone(plan)) {
    constexpr std::array k_forms{NoteTemplate::Couple, NoteTemplate::Couple, NoteTemplate::Couple, NoteTemplate::Dap,
                                 NoteTemplate::Birp,   NoteTemplate::Soap,   NoteTemplate::Girp};
    m_usual = k_forms.at(static_cast<std::size_t>(random.below(static_cast<int>(k_forms.size()))));
  }

  void write() {
    for (std::size_t at = 0; at < m_plan.hours.size(); ++at) {
      const HourPlan& hour = m_plan.hours[at];
      // A call on the day of an hour alone goes into the note of that hour.
      if (hour.end != HourEnd::AsPlanned || hour.day >= 0 || hour_of(m_plan, hour.day, hour.present) != at) {
        continue;
      }
      NotePlan note{.day = hour.day, .who = hour.present};
      note.signed_after = m_random.between(4, 35);
      if (hour.contact) {
        telephone(hour, note);
      } else {
        hour.present.size() > 1 ? together(hour, note) : alone(hour, note);
      }
      m_plan.notes.push_back(std::move(note));
    }
    leave_a_draft();
    add_to_one();
  }

 private:
  static void put(NotePlan& note, std::string key, std::string words) {
    note.pieces.push_back({std::move(key), std::move(words)});
  }

  std::string name_of(char who) const {
    const std::string& name = m_plan.people[static_cast<std::size_t>(who - 'A')].name;
    return name.substr(0, name.find(' '));
  }

  void together(const HourPlan& hour, NotePlan& note) {
    note.form = m_random.chance(75) ? m_usual : NoteTemplate::Couple;
    if (note.form == NoteTemplate::Girp && m_plan.goals.empty()) {
      note.form = NoteTemplate::Dap;
    }
    switch (note.form) {
      case NoteTemplate::Soap:
        put(note, "subjective", of_all(hour));
        put(note, "objective", m_sentences.say(between_them()));
        put(note, "assessment", m_sentences.say(how_i_read_it()));
        break;
      case NoteTemplate::Dap:
        put(note, "data", of_all(hour) + " " + m_sentences.say(between_them()));
        put(note, "assessment", m_sentences.say(how_i_read_it()));
        break;
      case NoteTemplate::Birp:
        put(note, "behaviour", m_sentences.say(between_them()));
        put(note, "intervention", m_sentences.say(what_we_did()));
        put(note, "response", of_all(hour));
        break;
      case NoteTemplate::Girp:
        put(note, "goal", m_sentences.say(near_a_goal(), "“" + m_plan.goals.front().words + "”"));
        put(note, "intervention", m_sentences.say(what_we_did()));
        put(note, "response", of_all(hour));
        break;
      default:
        for (const char who : hour.present) {
          put(note, std::string(1, static_cast<char>(who - 'A' + 'a')), m_sentences.say(of_a_person()));
        }
        put(note, "between", m_sentences.say(between_them()));
        put(note, "did", m_sentences.say(what_we_did()));
        break;
    }
    tell_of_practice(hour, note);
    plan_of(hour, note);
  }

  // What was done since, where it was told in this hour: as often as the accounts say.
  void tell_of_practice(const HourPlan& hour, NotePlan& note) {
    std::map<std::size_t, std::set<std::pair<int, int>>> occasions;
    for (const LogPlan& each : m_plan.logs) {
      const bool done = !each.said.starts_with("no");
      if (each.day == hour.day && done && m_plan.sheets[each.sheet].exercise.code.starts_with("SF")) {
        occasions[each.sheet].emplace(each.on, each.occasion);
      }
    }
    static constexpr std::array<std::string_view, 5> k_often{"once", "twice", "three times", "four times",
                                                             "many times"};
    for (const auto& [sheet, days] : occasions) {
      const std::string code = m_plan.sheets[sheet].exercise.code + " ";
      const std::string often(k_often.at(std::min(days.size(), k_often.size()) - 1));
      note.pieces.push_back({note.pieces.back().key, m_sentences.say(told_of_practice(), code + often), sheet, {}});
    }
  }

  // Of two of them, when there are more.
  std::string of_all(const HourPlan& hour) {
    std::string words;
    for (const char who : hour.present.substr(0, 2)) {
      words += (words.empty() ? "" : " ") + m_sentences.say(of_somebody(), name_of(who) + " ");
    }
    return words;
  }

  void plan_of(const HourPlan& hour, NotePlan& note) {
    for (const DecisionPlan& each : m_plan.decisions) {
      if (each.day == hour.day && m_random.chance(60)) {
        note.pieces.push_back({"plan", m_sentences.say(decided(each.decision)), each.after, {}});
      }
    }
    std::vector<std::size_t> sheets;
    for (std::size_t at = 0; at < m_plan.sheets.size(); ++at) {
      const SheetPlan& sheet = m_plan.sheets[at];
      if (sheet.day == hour.day && sheet.given && sheet.place == domain::GivenPlace::Home) {
        sheets.push_back(at);
      }
    }
    for (const std::size_t at : sheets) {
      note.pieces.push_back({"plan", m_sentences.say(a_new_sheet(), code_of(m_plan.sheets[at])), at, {}});
    }
    const std::optional<int> next = next_day(hour, m_all);
    if (sheets.size() == 1) {
      note.pieces.push_back({"plan", m_sentences.say(no_new_sheet()), {}, sheets.front()});
    } else if (sheets.empty() && (m_random.chance(40) || (!next && m_plan.status == Status::Active))) {
      put(note, "plan", m_sentences.say(no_new_sheet()));
    }
    if (next) {
      put(note, "plan", m_sentences.say(until_then(), day_mark(*next)));
    } else if (m_plan.status != Status::Active) {
      put(note, "plan", m_sentences.say(no_further_date()));
    }
  }

  std::string code_of(const SheetPlan& sheet) const {
    std::string code = sheet.exercise.code;
    if (m_all.size() > 2 && sheet.pair.size() == 2) {
      code += " for " + name_of(sheet.pair.front()) + " and " + name_of(sheet.pair.back());
    }
    return code;
  }

  // The next that is in the calendar, also where it was to fall out.
  std::optional<int> next_day(const HourPlan& after, const std::string& present) const {
    std::optional<int> next;
    for (const HourPlan& each : m_plan.hours) {
      if (!each.contact && each.day > after.day && each.present == present && (!next || each.day < *next)) {
        next = each.day;
      }
    }
    return next;
  }

  void alone(const HourPlan& hour, NotePlan& note) {
    const char who = hour.present.front();
    note.form = m_random.chance(50) ? NoteTemplate::Dap : NoteTemplate::Free;
    const std::string chosen = chosen_by(who, hour.day);
    const std::string said = m_sentences.say(said_alone()) + " " +
                             (chosen.empty() ? m_sentences.say(said_alone()) : m_sentences.say(of_the_form(), chosen));
    const std::string reading = m_sentences.say(alone_i_read());
    if (note.form == NoteTemplate::Dap) {
      put(note, "data", said);
      put(note, "assessment", reading);
    } else {
      put(note, "text", said + " " + reading);
    }
    plan_alone(hour, note);
    const bool asked = std::any_of(m_plan.screens.begin(), m_plan.screens.end(), [&](const ScreenPlan& each) {
      return each.who == who && each.day == hour.day && each.kind == domain::ScreenKind::Safety;
    });
    if (asked) {
      put(note, "!" + std::string(1, static_cast<char>(who - 'A' + 'a')), m_sentences.say(asked_of_safety()));
    }
  }

  // "B7, A3" of that day's answers, at most three.
  std::string chosen_by(char who, int day) const {
    constexpr std::string_view k_pick = "pick:";
    for (const AnswersPlan& each : m_plan.answers) {
      const std::size_t at = each.marks.find(k_pick);
      if (each.who != who || each.day != day || at == std::string::npos) {
        continue;
      }
      std::string codes;
      int count = 0;
      for (const char c : each.marks.substr(at + k_pick.size())) {
        if (c == ' ' || (c == ',' && ++count == 3)) {
          break;
        }
        codes += c == ',' ? ", " : std::string(1, c);
      }
      return codes;
    }
    return {};
  }

  void plan_alone(const HourPlan& hour, NotePlan& note) {
    const std::optional<int> next = next_day(hour, m_all);
    if (next) {
      put(note, "plan", m_sentences.say(alone_until_then(), day_mark(*next)));
    } else if (m_plan.status != Status::Active) {
      put(note, "plan", m_sentences.say(no_further_date()));
    } else {
      put(note, "plan", m_sentences.say(no_new_sheet()));
    }
  }

  void telephone(const HourPlan& hour, NotePlan& note) {
    note.form = NoteTemplate::Free;
    put(note, "text", m_sentences.say(by_telephone()));
    plan_alone(hour, note);
  }

  // The last of an active case, now and then; its plan is still to come.
  void leave_a_draft() {
    if (m_plan.status != Status::Active || m_plan.notes.empty() || !m_random.chance(5)) {
      return;
    }
    const auto last = std::max_element(m_plan.notes.begin(), m_plan.notes.end(),
                                       [](const NotePlan& a, const NotePlan& b) { return a.day < b.day; });
    last->draft = true;
    std::erase_if(last->pieces, [](const NotePiece& each) { return each.key == "plan"; });
  }

  void add_to_one() {
    for (const NotePlan& each : m_plan.notes) {
      if (each.who == m_all && m_all.size() > 1 && each.day < -2 && !each.draft && m_random.chance(1)) {
        m_plan.addenda.push_back({each.day, each.who, each.day + 2,
                                  m_sentences.say(of_somebody(), "Told afterwards: " + name_of(m_all.front()) + " ")});
      }
    }
  }

  Random& m_random;
  CasePlan& m_plan;
  std::string m_all;
  Sentences m_sentences;
  NoteTemplate m_usual = NoteTemplate::Couple;
};

}  // namespace

void add_notes(Random& random, CasePlan& plan) {
  Desk(random, plan).write();
}

}  // namespace attune::practice::demo
