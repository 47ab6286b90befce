// SPDX-License-Identifier: Apache-2.0
#include "practice/lens_dump.h"

#include <type_traits>

namespace attune::test {
namespace {

std::string one(const std::string& text) {
  return "'" + text + "'";
}
std::string one(const domain::Text& text) {
  return one(text.str());
}
std::string one(bool flag) {
  return flag ? "yes" : "no";
}
std::string one(int number) {
  return std::to_string(number);
}
std::string one(double number) {
  return std::to_string(number);
}
std::string one(std::size_t number) {
  return std::to_string(number);
}
std::string one(domain::Date date) {
  return domain::date_text(date);
}
std::string one(domain::Instant instant) {
  return domain::instant_text(instant);
}
std::string one(domain::TimeOfDay time) {
  return domain::time_text(time);
}
std::string one(domain::Letter letter) {
  return letter.str();
}
std::string one(domain::MemberSet members) {
  return "{" + members.str() + "}";
}
template <class Tag>
std::string one(const domain::Id<Tag>& id) {
  return id.str();
}
template <class E>
requires std::is_enum_v<E> std::string one(E value) {
  return std::string(domain::word(value));
}

std::string one(const domain::OtherPresent& other) {
  const auto& [name, role] = other;
  return one(name) + "(" + one(role) + ")";
}

std::string one(const drawing::Colour& colour) {
  const auto& [red, green, blue] = colour;
  return std::to_string(red) + "," + std::to_string(green) + "," + std::to_string(blue);
}
std::string one(const drawing::Point& point) {
  const auto& [x, y] = point;
  return std::to_string(x) + "," + std::to_string(y);
}

template <class T>
std::string one(const std::optional<T>& value) {
  return value ? one(*value) : "-";
}
template <class T>
std::string one(const std::vector<T>& values) {
  std::string text = "[";
  for (const T& value : values) {
    text += one(value) + " ";
  }
  return text + "]";
}

template <class... T>
std::string all(const T&... values) {
  return "(" + (... + (one(values) + "|")) + ")";
}

}  // namespace

std::string dump(const domain::Concern& concern) {
  const auto& [letter, words, seen_by] = concern;
  return all(letter, words, seen_by);
}

std::string dump(const domain::EnquiryCard& card) {
  const auto& [called, partner_knows, message_allowed, urgency, reason, treats, access, call_back, called_back] = card;
  return all(called, partner_knows, message_allowed, urgency, reason, treats, access, call_back, called_back);
}

std::string dump(const domain::ContactCard& card) {
  const auto& [letter, phone, email, address, safe_times, message, emergency, language, access, allergies, born] = card;
  return all(letter, phone, email, address, safe_times, message, emergency, language, access, allergies, born);
}

std::string dump(const domain::CareContact& contact) {
  const auto& [id, about, name, profession, phone, note] = contact;
  return all(id, about, name, profession, phone, note);
}

std::string dump(const practice::PartnerView& view) {
  const auto& [letter, name, display_name, pronouns, alone_name, alone_pronouns, nickname, body_words, alone_body_words,
               role, former] = view;
  return all(letter, name, display_name, pronouns, alone_name, alone_pronouns, nickname, body_words, alone_body_words,
             role, former);
}

std::string dump(const practice::CoupleRow& row) {
  const auto& [id, code, status, policy, opened, closed, partners] = row;
  return all(id, code, status, policy, opened, closed) + dump(partners);
}

std::string dump(const practice::CoupleView& view) {
  const auto& [row, relationship, names, former, concerns, signatures, signed_by_all, enquiry, contacts, care,
               last_held, next_planned, joint_held] = view;
  return dump(row) + all(relationship, names, signed_by_all, joint_held) + "\nformer " + dump(former) + "\nconcerns " +
         dump(concerns) + "\nsignatures " + dump(signatures) + "\nenquiry " + (enquiry ? dump(*enquiry) : "-") +
         "\ncontacts " + dump(contacts) + "\ncare " + dump(care) + "\nlast " + (last_held ? dump(*last_held) : "-") +
         "\nnext " + (next_planned ? dump(*next_planned) : "-");
}

std::string dump(const practice::SessionView& view) {
  const auto& [session, number] = view;
  const auto& [id, kind, state, date, start, zone, minutes, present, others, where, seen_by] = session;
  return all(number, id, kind, state, date, start, zone, minutes, present, others, where, seen_by);
}

std::string dump(const practice::ConsentView& view) {
  const auto& [consent, current] = view;
  const auto& [id, partner, kind, scope, state, version, date, recorded] = consent;
  return all(current, id, partner, kind, scope, state, version, date, recorded);
}

std::string dump(const practice::ScreenView& view) {
  const auto& [screen, current] = view;
  const auto& [id, partner, kind, outcome, date, asked_alone, how, next_due, recorded] = screen;
  return all(current, id, partner, kind, outcome, date, asked_alone, how, next_due, recorded);
}

std::string dump(const domain::PolicySignature& signature) {
  const auto& [id, partner, kind, version, date, seen_by] = signature;
  return all(id, partner, kind, version, date, seen_by);
}

std::string dump(const domain::Willing& willing) {
  const auto& [id, partner, pair, scope, date] = willing;
  return all(id, partner, pair, scope, date);
}

std::string dump(const practice::ItemPlace& place) {
  const auto& [order, section, part, under, side, group, pair, nth, most] = place;
  return all(order, section, part, under, static_cast<int>(side), group, pair, nth, most);
}

std::string dump(const practice::IntakeView& view) {
  const auto& [form, title, id, version, date, draft, superseded, answers] = view;
  std::string text = all(form, title, id, version, date, draft, superseded);
  for (const practice::AnswerView& each : answers) {
    const auto& [item, question, words, number, seen_by, place] = each;
    text += "\n" + all(item, question, words, number, seen_by) + dump(place);
  }
  return text;
}

std::string dump(const practice::CompareView& view) {
  const auto& [rows, groups] = view;
  std::string text;
  for (const practice::CompareRow& each : rows) {
    const auto& [form, item, question, side, group, values, place] = each;
    text += all(form, item, question, static_cast<int>(side), group) + dump(place);
    for (const practice::CompareValue& value : values) {
      const auto& [partner, words, number] = value;
      text += all(partner, words, number);
    }
    text += "\n";
  }
  for (const practice::CompareGroup& each : groups) {
    const auto& [form, side, group, partner, rated, of, mean] = each;
    text += all(form, static_cast<int>(side), group, partner, rated, of, mean) + "\n";
  }
  return text;
}

std::string dump(const domain::Sharing& sharing) {
  const auto& [id, owner, form, item, with, since, until] = sharing;
  return all(id, owner, form, item, with, since, until);
}

std::string dump(const domain::Gate& gate) {
  const auto& [id, code, about, level, since, sources, cleared, seen_by] = gate;
  std::string text = all(id, code, about, level, since, seen_by);
  for (const domain::GateSource& each : sources) {
    const auto& [date, why, recorded] = each;
    text += all(date, why, recorded);
  }
  if (cleared) {
    const auto& [date, source, limits] = *cleared;
    text += all(date, source, limits);
  }
  return text;
}

std::string dump(const domain::CoverPlan& plan) {
  const auto& [id, of, kind, words, date] = plan;
  return all(id, of, kind, words, date);
}

std::string dump(const practice::GateView& view) {
  const auto& [gate, state, holds, cover, cover_is_due] = view;
  return all(state, holds, cover_is_due) + dump(gate) + dump(cover);
}

std::string dump(const practice::GateHistory& history) {
  const auto& [gates, plans] = history;
  return dump(gates) + dump(plans);
}

std::string dump(const domain::Goal& goal) {
  const auto& [id, words, seen_by, since, closed] = goal;
  return all(id, words, seen_by, since, closed);
}

std::string dump(const domain::Confidence& confidence) {
  const auto& [id, partner, fact, told, policy, policy_version, who_knows, agreed, look_again, closed] = confidence;
  return all(id, partner, fact, told, policy, policy_version, who_knows, agreed, look_again, closed);
}

std::string dump(const domain::MedicalLine& line) {
  const auto& [id, about, date, words] = line;
  return all(id, about, date, words);
}

std::string dump(const domain::Remark& line) {
  const auto& [id, about, date, words] = line;
  return all(id, about, date, words);
}

std::string dump(const practice::Question& question) {
  const auto& [item, link, kind, text, options, most, own_words, drop_down, chosen, typed, ticked, beside] = question;
  std::string dumped = all(item, link, static_cast<int>(kind), text, most, own_words, drop_down, chosen, typed, ticked);
  for (const practice::QuestionOption& each : options) {
    const auto& [words, apart] = each;
    dumped += all(words, apart);
  }
  return dumped + dump(beside);
}

std::string dump(const practice::QuestionBlock& block) {
  const auto& [section, words, parts] = block;
  std::string text = all(section, words);
  for (const practice::QuestionPart& each : parts) {
    const auto& [title, help, lines, follow_up, grid, questions] = each;
    text += "\n" + all(title, help, lines, follow_up, grid) + dump(questions);
  }
  return text;
}

std::string dump(const practice::RoomView& view) {
  const auto& [names, goals, shared, sheet, try_here, sample] = view;
  std::string text = all(names, goals, sample);
  if (sheet) {
    const auto& [title, how_often, paper] = *sheet;
    text += "\n" + all(title, how_often) + dump(paper);
  }
  if (try_here) {
    const auto& [title, sentence, prompts, turn_minutes] = *try_here;
    text += "\n" + all(title, sentence, prompts, turn_minutes);
  }
  for (const practice::SharedByPerson& each : shared) {
    const auto& [letter, name, helps, in_the_way] = each;
    text += "\n" + all(letter, name, helps, in_the_way);
  }
  return text;
}

namespace {

std::string shape(const drawing::TextRun& run) {
  const auto& [baseline, width, font, colour, words, goes_on] = run;
  const auto& [weight, size] = font;
  return all(words, baseline, width, weight == drawing::Weight::Bold, size, colour, goes_on);
}
std::string shape(const drawing::Line& line) {
  const auto& [from, to, thickness, colour] = line;
  return all(from, to, thickness, colour);
}
std::string shape(const drawing::Box& box) {
  const auto& [rect, radius, fill, stroke, thickness] = box;
  const auto& [x, y, width, height] = rect;
  return all(x, y, width, height, radius, fill, stroke, thickness);
}
std::string shape(const drawing::Path& path) {
  const auto& [steps, fill, stroke, thickness, dash] = path;
  std::string text = all(fill, stroke, thickness);
  for (const drawing::Path::Step& step : steps) {
    const auto& [kind, to, first, second] = step;
    text += all(static_cast<int>(kind), to, first, second);
  }
  for (const double each : dash) {
    text += all(each);
  }
  return text;
}

}  // namespace

std::string dump(const drawing::Paper& paper) {
  const auto& [title, language, elements, pages, outline] = paper;
  std::string text = all(title, language);
  for (const drawing::Element& each : elements) {
    const auto& [role, parent, alternative] = each;
    text += all(static_cast<int>(role), parent, alternative);
  }
  for (const drawing::Page& page : pages) {
    const auto& [size, items] = page;
    text += "\npage " + all(size.width, size.height);
    for (const drawing::Item& item : items) {
      const auto& [element, what] = item;
      text += "\n" + one(element) + std::visit([](const auto& each) { return shape(each); }, what);
    }
  }
  for (const drawing::Bookmark& each : outline) {
    const auto& [words, level, page, y] = each;
    text += "\n" + all(words, level, page, y);
  }
  return text;
}

std::string dump(const practice::Preview& preview) {
  const auto& [title, paper] = preview;
  return all(title) + dump(paper);
}

std::string dump(const domain::HoldReason& reason) {
  if (const auto* missing = std::get_if<domain::HeldByMissing>(&reason)) {
    const auto& [about, what, last] = *missing;
    return all(practice::hold_word(reason), about, static_cast<int>(what), last);
  }
  return all(practice::hold_word(reason));
}

std::string dump(const practice::ExerciseRow& row) {
  const auto& [id, version, title, neutral_title, kind, least_minutes, minutes, times_per_week, held, held_by] = row;
  return all(id, version, title, neutral_title, kind, least_minutes, minutes, times_per_week, held) + dump(held_by);
}

std::string dump(const domain::GateOverride& each) {
  const auto& [gate, why, recorded] = each;
  return all(gate, why, recorded);
}

std::string dump(const practice::AssignmentView& view) {
  const auto& [assignment, shows_exercise, how_often, overrides] = view;
  const auto& [id, exercise, version, title, pair, state, from, until, stopped, dose, style, invites, note, place, sha256,
               recorded] = assignment;
  const auto& [code, on_sf3] = exercise;
  const auto& [times, minutes] = dose;
  const auto& [names, paper, large_print] = style;
  return all(id, code, on_sf3, version, title, pair, state, from, until, stopped, times, minutes, names, paper,
             large_print, invites, note, place, sha256, recorded, shows_exercise, how_often) +
         dump(overrides);
}

std::string dump(const practice::GivenView& view) {
  const auto& [sheet, title] = view;
  const auto& [id, assignment, to, date, place, sha256] = sheet;
  return all(id, assignment, to, date, place, sha256, title);
}

std::string dump(const domain::PathDecision& decision) {
  const auto& [id, pair, what, from_rung, to_rung, date, reason, recorded] = decision;
  return all(id, pair, what, from_rung, to_rung, date, reason, recorded);
}

std::string dump(const practice::PathView& view) {
  const auto& [pair, path, decisions, agreed, given_here, next] = view;
  const auto& [state, rung, stretches] = path;
  std::string text = all(pair, state, rung, agreed, given_here) + dump(decisions);
  for (const domain::PathStretch& each : stretches) {
    const auto& [at, talk, from, to] = each;
    text += all(at, talk, from, to);
  }
  for (const practice::PathView::Next& each : next) {
    const auto& [exercise, held_by] = each;
    text += all(exercise.code, exercise.on_sf3) + dump(held_by);
  }
  return text;
}

std::string dump(const domain::Agreement& agreement) {
  const auto& [id, pair, version, date, ban, exceptions, stop_signal, who_invites, after] = agreement;
  return all(id, pair, version, date, ban, exceptions, stop_signal, who_invites, after);
}

std::string dump(const practice::NoteView& view) {
  const auto& [note, keys] = view;
  const auto& [id, session, form, filed_in, state, sections, saved, signed_at, addenda] = note;
  std::string text = all(id, session, form, filed_in, state, saved, signed_at, keys);
  for (const domain::NoteSection& each : sections) {
    const auto& [key, words] = each;
    text += "\n" + all(key, words);
  }
  for (const domain::Addendum& each : addenda) {
    const auto& [addendum, words, recorded] = each;
    text += "\n" + all(addendum, words, recorded);
  }
  return text;
}

std::string dump(const practice::SearchHit& hit) {
  const auto& [kind, what, id, couple, code, person, person_name, date, session, series, number, title, fact, seen_by,
               part, snippet, parts] = hit;
  std::string text = all(kind, what, id, couple, code, person, person_name, date, session, series, number, title, fact,
                         seen_by, part);
  const auto dump_marks = [&](const std::vector<domain::CharRange>& marks) {
    for (const domain::CharRange& each : marks) {
      const auto& [begin, end] = each;
      text += " " + std::to_string(begin) + "-" + std::to_string(end);
    }
  };
  const auto& [around, marks, cut_before, cut_after] = snippet;
  text += "\n" + all(around, cut_before, cut_after);
  dump_marks(marks);
  for (const practice::FoundPart& each : parts) {
    const auto& [key, words, where] = each;
    text += "\n" + all(key, words);
    dump_marks(where);
  }
  return text;
}

std::string dump(const practice::SearchResult& result) {
  const auto& [hits, more] = result;
  std::string text = dump(hits);
  for (const practice::SearchKind each : more) {
    text += " more " + one(each);
  }
  return text;
}

std::string dump(const domain::Signal& signal) {
  const auto& [id, about, code, since, sources, looked_at, note] = signal;
  return all(id, about, code, since, sources, looked_at, note);
}

std::string dump(const practice::LogView& view) {
  const auto& [log, pair, exercise, title] = view;
  const auto& [id, assignment, partner, date, occasion, done, reason, fields, superseded, recorded] = log;
  std::string text = all(id, assignment, partner, date, occasion, done, reason, superseded, recorded, pair,
                         exercise.code, exercise.on_sf3, title);
  for (const domain::LogValue& each : fields) {
    const auto& [key, value] = each;
    text += all(key, value);
  }
  return text;
}

std::string dump(const domain::CheckIn& answers) {
  const auto& [id, session, partner, arrive, practice, energy, go_on, alone, superseded, recorded] = answers;
  return all(id, session, partner, arrive, practice, energy, go_on, alone, superseded, recorded);
}

std::string dump(const domain::MeasureResult& result) {
  const auto& [id, partner, measure, date, score, superseded, recorded] = result;
  return all(id, partner, measure, date, score, superseded, recorded);
}

std::string dump(const domain::BriefNote& note) {
  const auto& [id, group, how, about, words, since, closed] = note;
  return all(id, group, how, about, words, since, closed);
}

namespace {

std::string dump_line(const practice::BriefLine& line) {
  const auto& [group, how, about, words, told_alone, sources, own, place] = line;
  return all(group, how, about, words, told_alone, sources, own, static_cast<int>(place));
}

std::string dump_pair(const practice::PairProgress& progress) {
  const auto& [pair, occasions, path, out_since, prompt] = progress;
  std::string text = all(pair, path.state, path.rung, out_since, prompt.kind);
  for (const practice::OccasionView& each : occasions) {
    const auto& [assignment, date, occasion, accounts] = each;
    text += all(assignment, date, occasion);
    for (const practice::Account& account : accounts) {
      const auto& [partner, done, reason, source] = account;
      text += all(partner, done, reason, source);
    }
  }
  return text;
}

}  // namespace

std::string dump(const practice::ProgressView& view) {
  const auto& [couple, code, people, measures, before, since, today, ratings, pairs, arrived, lines, sayings] = view;
  std::string text = all(couple, code, since, today, sayings) + dump(people) + (before ? dump(*before) : "-");
  for (const practice::TrackerView& each : measures) {
    const auto& [measure, partner, points, change] = each;
    text += all(measure, partner, change);
    for (const practice::TrackerPoint& point : points) {
      const auto& [date, score, source] = point;
      text += all(date, score, source);
    }
  }
  for (const practice::RatingView& each : ratings) {
    text += all(each.form, each.item, each.partner, each.question, each.then, each.before, each.now, each.before_words,
                each.now_words, each.then_date, each.before_date, each.now_date, each.sources);
  }
  for (const practice::PairProgress& each : pairs) {
    text += dump_pair(each);
  }
  for (const auto* each : {&arrived, &lines}) {
    for (const practice::BriefLine& line : *each) {
      text += "\n" + dump_line(line);
    }
  }
  return text;
}

std::string dump(const practice::Arrival& arrival) {
  std::string text = all(arrival.clinician(), arrival.is_kept(), arrival.as_text());
  for (std::size_t person = 0; person < arrival.people().size(); ++person) {
    const auto& [letter, name, notice] = arrival.people()[person];
    text += all(letter, name, notice);
    for (std::size_t question = 0; question < practice::Arrival::k_questions; ++question) {
      text += all(practice::Arrival::options(question), arrival.answer(person, question));
    }
  }
  return text;
}

}  // namespace attune::test
