// SPDX-License-Identifier: Apache-2.0
#include "practice/notes.h"

#include "crypto/hash.h"
#include "practice/note_parts.h"
#include "practice/support.h"
#include "store/notes.h"

#include <algorithm>

namespace attune::practice {

using domain::Note;
using domain::NoteState;

namespace {

}  // namespace

store::NumberedSession session_of_note(const Practice& practice, const domain::SessionId& id) {
  auto found = store::find_session(practice.store().read(), id, k_clinician);
  if (!found) {
    throw Error(ErrorCode::NotFound, {{"part", "session"}});
  }
  return *found;
}

domain::MemberSet people_of_note(const domain::Session& session, const std::vector<domain::NoteSection>& sections) {
  domain::MemberSet people = session.present;
  for (const domain::NoteSection& each : sections) {
    for (const std::string_view prefix : {"person_", "risk_"}) {
      if (each.key.starts_with(prefix)) {
        people = people.with(domain::Letter::parse(each.key.substr(prefix.size()), "section"));
      }
    }
  }
  return people;
}

std::optional<domain::Letter> file_of(const domain::Session& session) {
  return session.present.size() == 1 ? std::optional(session.present.letters().front()) : std::nullopt;
}

namespace {

NoteView view_of(const Practice& practice, Note note) {
  const domain::MemberSet people = people_of_note(session_of_note(practice, note.session).session, note.sections);
  return {note, domain::section_keys(note.form, people)};
}

// What stood has words that the other template has no section for.
bool has_no_place(const Note& before, domain::NoteTemplate form, domain::MemberSet people) {
  const auto keys = domain::section_keys(form, people);
  return std::any_of(before.sections.begin(), before.sections.end(), [&](const domain::NoteSection& each) {
    return std::find(keys.begin(), keys.end(), each.key) == keys.end();
  });
}

struct FoundNote {
  domain::CaseId couple;
  Note note;
};

FoundNote load_note(const Practice& practice, std::string_view id, const domain::Lens& lens) {
  store::sql::Connection& records = practice.store().read();
  const auto places = store::match_note(records, domain::parse_id_prefix(id, "note"));
  if (places.size() > 1) {
    throw invalid("note", "ambiguous");
  }
  if (!places.empty()) {
    auto notes = store::list_notes(records, places.front().couple, lens);
    const auto found =
        std::find_if(notes.begin(), notes.end(), [&](const Note& each) { return each.id == places.front().id; });
    if (found != notes.end()) {
      return {places.front().couple, std::move(*found)};
    }
  }
  throw Error(ErrorCode::NotFound, {{"part", "note"}});
}

}  // namespace

NoteView write_note(Practice& practice, const domain::SessionId& id, const NoteChange& change) {
  const store::NumberedSession session = session_of_note(practice, id);
  const auto before = store::find_note_of(practice.store().read(), id, k_clinician);
  if (before && before->state == NoteState::Signed) {
    not_permitted("signed");
  }
  Note note = before.value_or(Note{});
  const domain::MemberSet people = people_of_note(session.session, note.sections);
  const domain::NoteTemplate form = change.form.value_or(note.form);
  domain::check_sections(change.sections, form, people);
  if (before && has_no_place(*before, form, people)) {
    throw invalid("template", "has-words");
  }
  note.session = id;
  note.form = form;
  note.filed_in = file_of(session.session);
  note.sections = domain::merge_sections(note.sections, change.sections, form, people);
  if (!before) {
    note.id = next_id<domain::NoteId>(practice);
  }
  practice.store().write([&](store::Writer& writer) {
    note.saved = writer.now();
    if (!before) {
      store::insert_note(writer.sql(), session.couple, note, writer.now());
      writer.audit("begin", "note", note.id.str());
      return;
    }
    if (domain::wants_revision(before->sections, note.sections, store::last_revision(writer.sql(), note.id),
                               writer.now())) {
      store::insert_revision(writer.sql(), *before);
      writer.audit("edit", "note", note.id.str());
    }
    store::update_note(writer.sql(), note);
  });
  return {note, domain::section_keys(form, people)};
}

void write_note_beside(Practice& practice, const domain::SessionId& session, NoteChange change, NoteWritten done) {
  practice.store().beside([&practice, session, change = std::move(change), done = std::move(done)] {
    std::optional<NoteView> written;
    std::exception_ptr failed;
    try {
      written = write_note(practice, session, change);
    } catch (...) {
      failed = std::current_exception();
    }
    done(std::move(written), failed);
  });
}

std::optional<NoteView> note_of(const Practice& practice, const domain::SessionId& session, const domain::Lens& lens) {
  auto note = store::find_note_of(practice.store().read(), session, lens);
  return note ? std::optional(view_of(practice, std::move(*note))) : std::nullopt;
}

std::vector<NoteView> list_notes(const Practice& practice, const domain::CaseId& couple, const domain::Lens& lens) {
  std::vector<NoteView> views;
  for (Note& each : store::list_notes(practice.store().read(), couple, lens)) {
    views.push_back(view_of(practice, std::move(each)));
  }
  return views;
}

NoteView show_note(const Practice& practice, std::string_view id, const domain::Lens& lens) {
  return view_of(practice, load_note(practice, id, lens).note);
}

std::vector<domain::NoteRevision> note_history(const Practice& practice, std::string_view id) {
  return store::list_revisions(practice.store().read(), load_note(practice, id, k_clinician).note.id, k_clinician);
}

std::optional<LastPlan> last_plan(const Practice& practice, const domain::SessionId& id) {
  const store::NumberedSession session = session_of_note(practice, id);
  store::sql::Connection& records = practice.store().read();
  const auto same_file = [&](const domain::Session& each) {
    return each.kind == session.session.kind &&
           (each.kind == domain::SessionKind::Joint || each.present == session.session.present);
  };
  bool before = false;
  for (const store::NumberedSession& each : store::list_sessions(records, session.couple, k_clinician)) {
    if (each.session.id == id) {
      before = true;  // newest first: what follows came earlier
    } else if (before && same_file(each.session)) {
      const auto note = store::find_note_of(records, each.session.id, k_clinician);
      const auto plan = [](const domain::NoteSection& section) { return section.key == "plan"; };
      if (note) {
        const auto found = std::find_if(note->sections.begin(), note->sections.end(), plan);
        if (found != note->sections.end()) {
          return LastPlan{each.session.id, each.session.date, found->words};
        }
      }
    }
  }
  return std::nullopt;
}

SignedNote sign_note(Practice& practice, std::string_view id) {
  FoundNote found = load_note(practice, id, k_clinician);
  if (found.note.state == NoteState::Signed) {
    not_permitted("signed");
  }
  if (found.note.sections.empty()) {
    not_permitted("empty");
  }
  const auto digest = crypto::sha256(domain::canonical_text(found.note.sections));
  practice.store().write([&](store::Writer& writer) {
    store::sign_note(writer.sql(), found.note.id, writer.now());
    writer.audit("sign", "note", found.note.id.str(), {digest.begin(), digest.end()});
  });
  const NoteView view = show_note(practice, found.note.id.str(), k_clinician);
  const domain::MemberSet people = people_of_note(session_of_note(practice, view.note.session).session, view.note.sections);
  return {view, domain::empty_sections(view.note, people)};
}

NoteView addend_note(Practice& practice, std::string_view id, const domain::Text& words) {
  const FoundNote found = load_note(practice, id, k_clinician);
  if (found.note.state != NoteState::Signed) {
    not_permitted("draft");
  }
  require_text(words, "text");
  const domain::Addendum addendum{next_id<domain::AddendumId>(practice), words, {}};
  const auto digest = crypto::sha256(words.str());
  practice.store().write([&](store::Writer& writer) {
    store::insert_addendum(writer.sql(), found.couple, found.note, addendum, writer.now());
    writer.audit("addend", "note", addendum.id.str(), {digest.begin(), digest.end()});
  });
  return show_note(practice, found.note.id.str(), k_clinician);
}

}  // namespace attune::practice
