// SPDX-License-Identifier: Apache-2.0
#include "desktop/models/gate_words.h"

#include "desktop/models/people_words.h"
#include "desktop/models/sayings.h"

#include <algorithm>
#include <map>
#include <set>

namespace attune::desktop {
namespace {

bool is_rung(const std::string& code) { return code.starts_with("SF"); }

std::string number_of(const std::string& code) { return code.substr(is_rung(code) ? 2 : 1); }

// Codes of one letter in their order: "SF1, SF2", "SF5 to SF8".
std::vector<std::string> in_runs(const std::vector<std::string>& codes, const std::string& letters) {
  std::vector<int> numbers;
  for (const std::string& code : codes) {
    if (is_rung(code) == (letters == "SF")) {
      numbers.push_back(std::stoi(number_of(code)));
    }
  }
  std::sort(numbers.begin(), numbers.end());
  std::vector<std::string> words;
  for (std::size_t from = 0; from < numbers.size();) {
    std::size_t to = from;
    while (to + 1 < numbers.size() && numbers[to + 1] == numbers[to] + 1) {
      ++to;
    }
    if (to >= from + 2) {
      words.push_back(letters + std::to_string(numbers[from]) + " to " + letters + std::to_string(numbers[to]));
    } else {
      for (std::size_t each = from; each <= to; ++each) {
        words.push_back(letters + std::to_string(numbers[each]));
      }
    }
    from = to + 1;
  }
  return words;
}

std::vector<std::string> codes_where(bool (*wanted)(const domain::Exercise&)) {
  std::vector<std::string> codes;
  for (const std::string& code : domain::exercise_codes()) {
    if (wanted({code, false})) {
      codes.push_back(code);
    }
  }
  return codes;
}

const std::vector<std::string>& touch_codes() {
  static const std::vector<std::string> codes = codes_where(domain::is_touch);
  return codes;
}

std::string capital(std::string words) {
  if (!words.empty() && words.front() >= 'a' && words.front() <= 'z') {
    words.front() = static_cast<char>(words.front() - 'a' + 'A');
  }
  return words;
}

std::string unknown_words(const domain::Screen* screen, domain::Date today) {
  if (screen == nullptr) {
    return "unknown, not asked";
  }
  const std::string when = short_date(screen->date, today);
  return screen->outcome == domain::ScreenOutcome::Unfinished ? "unknown, not finished " + when
                                                              : "unknown, something raised " + when;
}

std::string raised_words(const practice::GateView& view, domain::Date today) {
  const domain::Gate& gate = view.gate;
  const std::string level = gate.level ? level_words(*gate.level) + ", " : "";
  if (gate.cleared) {
    return "cleared " + short_date(gate.cleared->date, today) + (gate.cleared->limits ? ", with limits" : "");
  }
  return level + "held " + since(gate.since, today);
}

// What a screen asks about, for the row of what it would open.
const char* asked_by(domain::ScreenKind kind) {
  return kind == domain::ScreenKind::Safety
             ? "Violence, coercion, secrets, trauma, crisis, substances, own will, conflict, capacity"
             : "Pain, heart and exertion, birth and operations";
}

// Reasons are told once, with everything they hold; what is true of several people of the same exercises, together.
struct Told {
  int order;
  std::string before; ///< "", "an answer of "
  std::string name;
  std::string one, many; ///< how it goes on after one name, after several; the same: not to be joined
  friend auto operator<=>(const Told&, const Told&) = default;
};

class Telling {
 public:
  Telling(const std::vector<practice::PartnerView>& people, domain::Date today) : m_people(people), m_today(today) {}

  std::optional<Told> operator()(const domain::HeldByGate& reason) const {
    if (reason.state == domain::GateState::Held) {
      const std::string held = "’s " + domain::gate_text(reason.gate) + " is held: " +
                               std::string(domain::gate_meaning(reason.gate)) + ".";
      return Told{0, "", name(reason.about), held, held};
    }
    if (domain::screen_for(reason.gate) == domain::ScreenKind::Medical) {
      return not_yet(3, reason.about, "asked about medical matters, or something was raised.");
    }
    return std::nullopt; // the missing screen says it
  }
  std::optional<Told> operator()(const domain::HeldBySignal& reason) const {
    return Told{1, "an answer of ", name(reason.about), " is to be looked at.", " each is to be looked at."};
  }
  std::optional<Told> operator()(const domain::HeldByMissing& reason) const {
    switch (reason.what) {
      case domain::Needed::SafetyScreen:
        return reason.last ? screened(2, reason, "interview alone") : not_yet(2, reason.about, "seen alone.");
      case domain::Needed::StiScreen:
        return reason.last ? screened(4, reason, "screen on infections and pregnancy")
                           : not_yet(4, reason.about, "asked about infections and pregnancy.");
      case domain::Needed::Willing:
        if (reason.last) {
          const std::string old = " was willing on " + short_date(*reason.last, m_today) + ", more than 30 days ago.";
          return Told{5, "", name(reason.about), old, old};
        }
        return not_yet(5, reason.about, "asked whether willing.");
      case domain::Needed::OwnWish: return not_yet(6, reason.about, "asked alone for an own wish.");
      case domain::Needed::Agreement:
        return Told{7, "", name(reason.about), " has not agreed to this step.", " have not agreed to this step."};
    }
    return std::nullopt;
  }

 private:
  Told not_yet(int order, domain::Letter who, const std::string& what) const {
    return {order, "", name(who), " has not been " + what, " have not been " + what};
  }
  Told screened(int order, const domain::HeldByMissing& reason, const std::string& what) const {
    const bool old = domain::plus_days(*reason.last, domain::k_screen_days) < m_today;
    const std::string words = "’s " + what + " is from " + short_date(*reason.last, m_today) +
                              (old ? ", older than 90 days." : " and left something open.");
    return {order, "", name(reason.about), words, words};
  }
  std::string name(domain::Letter letter) const { return name_of(m_people, letter); }
  const std::vector<practice::PartnerView>& m_people;
  domain::Date m_today;
};

struct Sentence {
  std::vector<std::string> codes; ///< what it holds
  std::string words;
};

std::vector<Sentence> tell(const std::vector<practice::HeldExercise>& held,
                           const std::vector<practice::PartnerView>& people, domain::Date today) {
  const Telling telling(people, today);
  std::map<Told, std::vector<std::string>> told;
  for (const practice::HeldExercise& each : held) {
    for (const domain::HoldReason& reason : each.reasons) {
      if (const auto said = std::visit(telling, reason)) {
        std::vector<std::string>& codes = told[*said];
        if (codes.empty() || codes.back() != each.exercise.code) {
          codes.push_back(each.exercise.code);
        }
      }
    }
  }
  std::vector<Sentence> sentences;
  for (auto each = told.begin(); each != told.end();) {
    std::vector<std::string> names;
    auto next = each;
    for (; next != told.end() && next->first.order == each->first.order && next->first.many == each->first.many &&
           next->second == each->second;
         ++next) {
      names.push_back(next->first.name);
      if (each->first.one == each->first.many) {
        ++next;
        break;
      }
    }
    sentences.push_back({each->second, each->first.before + listed(names) +
                                           (names.size() == 1 ? each->first.one : each->first.many)});
    each = next;
  }
  return sentences;
}

}  // namespace

std::string gate_title(int gate) { return capital(std::string(domain::gate_meaning(gate))); }

std::string level_words(domain::GateLevel level) { return std::string(domain::word(level)); }

std::vector<GateRow> gate_rows(const std::vector<practice::GateView>& gates, const std::vector<domain::Screen>& screens,
                               domain::Date today) {
  std::vector<GateRow> rows;
  for (const practice::GateView& view : gates) {
    if (!view.gate.id.empty()) {
      GateRow row;
      row.about = view.gate.about;
      row.codes = domain::gate_text(view.gate.gate);
      row.what = gate_title(view.gate.gate);
      row.state = raised_words(view, today);
      row.does = view.gate.cleared ? GateRow::Does::Raise : GateRow::Does::Clear;
      row.id = view.gate.id;
      row.gate = view.gate.gate;
      rows.push_back(std::move(row));
    }
  }
  std::stable_sort(rows.begin(), rows.end(), [](const GateRow& a, const GateRow& b) { return a.does < b.does; });
  std::map<std::pair<std::string, domain::ScreenKind>, GateRow> unknown;
  for (const practice::GateView& view : gates) {
    const auto kind = domain::screen_for(view.gate.gate);
    if (view.state == domain::GateState::Unknown && kind) {
      GateRow& row = unknown[{view.gate.about.str(), *kind}];
      row.about = view.gate.about;
      row.codes += (row.codes.empty() ? "" : " ") + domain::gate_text(view.gate.gate);
      row.what = asked_by(*kind);
      row.state = unknown_words(domain::last_screen(screens, *kind, view.gate.about), today);
      row.does = GateRow::Does::Record;
      row.kind = *kind;
    }
  }
  for (auto& [key, row] : unknown) {
    const bool safety = row.kind == domain::ScreenKind::Safety;
    if (row.codes == "G1 G2 G3 G4 G7 G8 G9 G10 G11" || row.codes == "G5 G6 G12") {
      row.codes = safety ? "G1–G4, G7–G11" : "G5, G6, G12";
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

std::string exercises_words(const std::vector<std::string>& codes) {
  const std::set<std::string> all(codes.begin(), codes.end());
  if (all.size() == domain::exercise_codes().size()) {
    return "everything";
  }
  const std::vector<std::string>& touch = touch_codes();
  if (all == std::set<std::string>(touch.begin(), touch.end())) {
    return "all touch";
  }
  std::vector<std::string> words = in_runs(codes, "SF");
  const std::vector<std::string> others = in_runs(codes, "E");
  words.insert(words.end(), others.begin(), others.end());
  return listed(words);
}

std::vector<std::string> held_sentences(const std::vector<practice::HeldExercise>& held,
                                        const std::vector<practice::PartnerView>& people, domain::Date today) {
  std::vector<std::string> sentences;
  for (const Sentence& each : tell(held, people, today)) {
    sentences.push_back(capital(exercises_words(each.codes)) + ": " + each.words);
  }
  return sentences;
}

std::vector<std::string> hold_sentences(const domain::Exercise& exercise, const std::vector<domain::HoldReason>& reasons,
                                        const std::vector<practice::PartnerView>& people, domain::Date today) {
  std::vector<std::string> sentences;
  for (Sentence& each : tell({{exercise, reasons}}, people, today)) {
    sentences.push_back(capital(std::move(each.words)));
  }
  return sentences;
}

std::string open_sentence(const std::vector<practice::HeldExercise>& held) {
  std::set<std::string> closed;
  for (const practice::HeldExercise& each : held) {
    closed.insert(each.exercise.code);
  }
  std::vector<std::string> touch;
  bool all_talk = true;
  std::vector<std::string> talk;
  for (const std::string& code : domain::exercise_codes()) {
    const bool open = !closed.contains(code);
    if (domain::is_touch({code, false})) {
      if (open) {
        touch.push_back(code);
      }
    } else if (open) {
      talk.push_back(code);
    } else {
      all_talk = false;
    }
  }
  std::vector<std::string> parts;
  if (!touch.empty()) {
    parts.push_back(exercises_words(touch));
  }
  if (!talk.empty()) {
    parts.push_back(all_talk ? "all talk and everyday exercises" : exercises_words(talk));
  }
  return parts.empty() ? "Nothing is open." : "Open: " + listed(parts) + ".";
}

std::string cover_words(domain::CoverKind kind) {
  switch (kind) {
    case domain::CoverKind::TalkWeek: return "A talk week, which every programme has";
    case domain::CoverKind::SheetEach: return "A sheet for each, of the same length";
    case domain::CoverKind::NothingNew: return "No new sheet today";
    case domain::CoverKind::Own: return "Something else";
  }
  return {};
}

std::string cover_saying(domain::CoverKind kind) {
  switch (kind) {
    case domain::CoverKind::TalkWeek: return "“Talk weeks are part of every programme. This is one.”";
    case domain::CoverKind::SheetEach: return "“This time each of you gets a sheet of your own. They are of one length.”";
    case domain::CoverKind::NothingNew: return "“One sheet at a time. This is ours for now.”";
    case domain::CoverKind::Own: return {};
  }
  return {};
}

}  // namespace attune::desktop
