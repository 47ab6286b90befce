// SPDX-License-Identifier: Apache-2.0
#include "practice/passages.h"

#include "practice/note_parts.h"
#include "practice/process_notes.h"
#include "practice/support.h"
#include "store/casework.h"
#include "store/notes.h"

#include <algorithm>
#include <map>

namespace attune::practice {
namespace {

using domain::Note;

constexpr int k_places_a_file = 10;
Note draft_of(const Practice& practice, const domain::SessionId& session) {
  auto note = store::find_note_of(practice.store().read(), session, k_clinician);
  if (!note) {
    throw Error(ErrorCode::NotFound, {{"part", "note"}});
  }
  if (note->state == domain::NoteState::Signed) {
    not_permitted("signed");
  }
  return std::move(*note);
}

// What is left of a section; the blank before or after the words goes with them.
domain::Text without(const std::string& all, const Passage& passage) {
  std::string before = all.substr(0, passage.at);
  std::string after = all.substr(passage.at + passage.words.str().size());
  if ((before.empty() || before.back() == ' ' || before.back() == '\n') && after.starts_with(' ')) {
    after.erase(0, 1);
  }
  const std::string left = before + after;
  const bool blank = left.find_first_not_of(" \t\n") == std::string::npos;
  return domain::Text::from(blank ? std::string() : left, "passage");
}

// The note without the passage.
Note taken_from(const Practice& practice, const Note& before, const Passage& passage) {
  const auto section = std::find_if(before.sections.begin(), before.sections.end(),
                                    [&](const domain::NoteSection& each) { return each.key == passage.section; });
  const std::string& words = passage.words.str();
  if (words.empty() || section == before.sections.end() ||
      section->words.str().compare(std::min(passage.at, section->words.str().size()), words.size(), words) != 0) {
    throw invalid("passage", "changed");
  }
  Note note = before;
  const auto people = people_of_note(session_of_note(practice, before.session).session, before.sections);
  note.sections = domain::merge_sections(before.sections, {{passage.section, without(section->words.str(), passage)}},
                                         before.form, people);
  return note;
}

domain::Text joined(const domain::Text& before, const domain::Text& words) {
  return before.empty() ? words : domain::Text::from(before.str() + "\n" + words.str(), "passage");
}

// Of whom it speaks, where the other note has a section for them; that which it begins with, else.
std::string section_for(const Note& note, domain::MemberSet people, std::optional<domain::Letter> about) {
  const auto keys = domain::section_keys(note.form, people);
  if (about) {
    const std::string own = std::string("person_") + static_cast<char>(about->value() - 'A' + 'a');
    if (std::find(keys.begin(), keys.end(), own) != keys.end()) {
      return own;
    }
  }
  return keys.front();
}

std::optional<domain::Letter> person_of(const std::string& section) {
  return section.starts_with("person_") ? std::optional(domain::Letter::parse(section.substr(7), "section"))
                                        : std::nullopt;
}

void save_edited(store::Writer& writer, const Note& before, Note after) {
  after.saved = writer.now();
  store::insert_revision(writer.sql(), before);
  store::update_note(writer.sql(), after);
  writer.audit("edit", "note", after.id.str());
}

}  // namespace

std::vector<PassagePlace> passage_places(const Practice& practice, const domain::SessionId& from) {
  const store::NumberedSession here = session_of_note(practice, from);
  std::vector<PassagePlace> places;
  std::map<std::optional<domain::Letter>, int> of_file;
  for (const store::NumberedSession& each :
       store::list_sessions(practice.store().read(), here.couple, k_clinician)) {
    const auto file = file_of(each.session);
    if (file == file_of(here.session) || of_file[file] == k_places_a_file) {
      continue;
    }
    const auto note = store::find_note_of(practice.store().read(), each.session.id, k_clinician);
    if (!note || note->state == domain::NoteState::Draft) {
      ++of_file[file];
      places.push_back({session_view(each.session, each.number, k_clinician), file});
    }
  }
  return places;
}

void move_passage(Practice& practice, const domain::SessionId& from, const Passage& passage,
                  const domain::SessionId& to) {
  const Note source = draft_of(practice, from);
  const Note shorter = taken_from(practice, source, passage);
  const store::NumberedSession hour = session_of_note(practice, to);
  if (hour.couple != session_of_note(practice, from).couple || file_of(hour.session) == source.filed_in) {
    throw invalid("session", "same-file");
  }
  const auto there = store::find_note_of(practice.store().read(), to, k_clinician);
  if (there && there->state == domain::NoteState::Signed) {
    not_permitted("signed");
  }
  Note target = there.value_or(Note{});
  target.session = to;
  target.filed_in = file_of(hour.session);
  const domain::MemberSet people = people_of_note(hour.session, target.sections);
  const auto about = target.filed_in ? target.filed_in : source.filed_in ? source.filed_in : person_of(passage.section);
  const std::string section = section_for(target, people, about);
  domain::Text standing;
  for (const domain::NoteSection& each : target.sections) {
    standing = each.key == section ? each.words : standing;
  }
  target.sections =
      domain::merge_sections(target.sections, {{section, joined(standing, passage.words)}}, target.form, people);
  if (!there) {
    target.id = next_id<domain::NoteId>(practice);
  }
  practice.store().write([&](store::Writer& writer) {
    if (there) {
      save_edited(writer, *there, target);
    } else {
      target.saved = writer.now();
      store::insert_note(writer.sql(), hour.couple, target, writer.now());
      writer.audit("begin", "note", target.id.str());
    }
    save_edited(writer, source, shorter);
  });
}

void move_passage_apart(Practice& practice, const domain::SessionId& from, const Passage& passage,
                        const crypto::Secret& opener) {
  const Note source = draft_of(practice, from);
  const Note shorter = taken_from(practice, source, passage);
  {
    ProcessNote apart(practice, from, opener);
    const auto texts = apart.texts();
    const domain::Text standing = texts.empty() ? domain::Text() : texts.front().words;
    if (!standing.str().ends_with(passage.words.str())) {
      apart.save(joined(standing, passage.words));
    }
  }
  practice.store().write([&](store::Writer& writer) { save_edited(writer, source, shorter); });
}

std::vector<domain::RepeatedWord> told_alone_in(const Practice& practice, const domain::SessionId& session) {
  store::sql::Connection& read = practice.store().read();
  const auto note = store::find_note_of(read, session, k_clinician);
  if (!note || note->filed_in) {
    return {};
  }
  const domain::CaseId couple_id = session_of_note(practice, session).couple;
  std::vector<domain::ToldAlone> told;
  std::vector<domain::Text> known;
  for (const domain::Confidence& each : store::list_confidences(read, couple_id, k_clinician)) {
    if (!each.closed) {
      told.push_back({each.partner, each.fact});
    }
  }
  for (const Note& each : store::list_notes(read, couple_id, k_clinician)) {
    for (const domain::NoteSection& section : each.sections) {
      if (each.filed_in && !section.key.starts_with("risk_")) {
        told.push_back({*each.filed_in, section.words});
      } else if (!each.filed_in && each.id != note->id) {
        known.push_back(section.words);
      }
    }
  }
  for (const domain::Member& each : load_couple(practice, couple_id).members) {
    known.push_back(each.person.name);
    known.push_back(each.person.display_name);
  }
  return domain::repeated_words(note->sections, told, known);
}

}  // namespace attune::practice
