// SPDX-License-Identifier: Apache-2.0
#include "practice/process_notes.h"

#include "practice/support.h"
#include "store/audit.h"
#include "store/process_notes.h"
#include "store/sessions.h"

namespace attune::practice {
namespace {

void require_session(const Practice& practice, const domain::SessionId& session) {
  if (!store::find_session(practice.store().read(), session, domain::Lens::clinician())) {
    throw Error(ErrorCode::NotFound, {{"part", "session"}});
  }
}

const char* verb_of(store::ProcessStep step) { return step == store::ProcessStep::Begun ? "begin" : "edit"; }

ProcessNoteView view_of(const domain::SessionId& session, std::vector<domain::ProcessText> texts) {
  if (texts.empty()) {
    throw Error(ErrorCode::NotFound, {{"part", "process-note"}});
  }
  ProcessNoteView view{session, std::move(texts.front()), {}};
  view.earlier.assign(std::make_move_iterator(texts.begin() + 1), std::make_move_iterator(texts.end()));
  return view;
}

}  // namespace

struct ProcessNote::Key {
  store::ProcessKey process;
};

ProcessNote::ProcessNote(Practice& practice, const domain::SessionId& session, const crypto::Secret& opener)
    : m_practice(practice), m_session(session) {
  require_session(practice, session);
  m_key = std::make_unique<Key>(Key{practice.store().ask_process(opener)});
}

ProcessNote::~ProcessNote() = default;

std::vector<domain::ProcessText> ProcessNote::texts() {
  std::vector<domain::ProcessText> texts;
  m_practice.store().with_process(m_key->process, [&](store::sql::Connection& process) {
    texts = store::process_texts(process, m_session);
  });
  return texts;
}

void ProcessNote::save(const domain::Text& words) {
  store::Store& store = m_practice.store();
  store.with_process(m_key->process, [&](store::sql::Connection& process) {
    if (words.empty() && store::process_texts(process, m_session).empty()) {
      return;
    }
    const domain::Instant now = store.clock().now();
    store::sql::Transaction transaction(process);
    const store::ProcessStep step = store::write_process_text(process, m_session, words, now);
    if (step == store::ProcessStep::Begun || step == store::ProcessStep::Edited) {
      store::append_audit(process, store.practice_id(),
                          {now, now, "clinician", verb_of(step), "process-note", m_session.str(), {}});
    }
    transaction.commit();
  });
}

ProcessNoteView write_process_note(Practice& practice, const domain::SessionId& session, const crypto::Secret& opener,
                                   const domain::Text& words) {
  ProcessNote note(practice, session, opener);
  if (words.empty() && note.texts().empty()) {
    throw invalid("text", "empty");
  }
  note.save(words);
  return view_of(session, note.texts());
}

ProcessNoteView show_process_note(Practice& practice, const domain::SessionId& session, const crypto::Secret& opener) {
  return view_of(session, ProcessNote(practice, session, opener).texts());
}

}  // namespace attune::practice
