// SPDX-License-Identifier: Apache-2.0
// What the clinician writes when an hour is over.
#include "crypto/hash.h"
#include "practice/demo/play.h"
#include "practice/demo/texts.h"
#include "practice/notes.h"
#include "practice/progress.h"
#include "practice/support.h"
#include "store/notes.h"

namespace attune::practice::demo {
namespace {

// "a" is what is of person A, "!a" the line on their risk.
std::string key_of(const std::string& key) {
  return key.front() == '!' ? "risk_" + key.substr(1) : key.size() == 1 ? "person_" + key : key;
}

}  // namespace

bool Player::play_noted(const Step& step) {
  const CasePlan& plan = m_plans[step.couple];
  Written& written = m_written[step.couple];
  switch (step.kind) {
    case Step::Kind::BeginNote:
      write(plan, step.item, true, written);
      return true;
    case Step::Kind::WriteNote:
      write(plan, step.item, false, written);
      return true;
    case Step::Kind::SignNote:
      sign(written.notes[step.item]);
      return true;
    case Step::Kind::AddToNote: {
      const AddendumPlan& added = plan.addenda[step.item];
      const auto session = written.sessions[hour_of(plan, added.note_day, added.who)];
      const auto note = note_of(m_practice, session, domain::Lens::clinician());
      addend_note(m_practice, note.value().note.id.str(), text(with_dates(added.words, m_now.date)));
      return true;
    }
    case Step::Kind::WriteLine: {
      const BriefLinePlan& line = plan.brief_lines[step.item];
      const auto about = line.about ? std::optional(domain::Letter(*line.about)) : std::nullopt;
      written.lines[step.item] =
          add_brief_note(m_practice, written.id, {line.group, line.how, about, text(line.words)}).id;
      return true;
    }
    case Step::Kind::CloseLine:
      close_brief_note(m_practice, written.id, written.lines[step.item].str());
      return true;
    default:
      return false;
  }
}

// As sign_note does it, without reading every note of the case again.
void Player::sign(Kept& note) {
  const auto digest = crypto::sha256(domain::canonical_text(note.sections));
  m_practice.store().write([&](store::Writer& writer) {
    store::sign_note(writer.sql(), note.id, writer.now());
    writer.audit("sign", "note", note.id.str(), {digest.begin(), digest.end()});
  });
  note.sections.clear();
}

void Player::write(const CasePlan& plan, std::size_t item, bool before, Written& written) {
  const NotePlan& note = plan.notes[item];
  NoteChange change{note.form, {}};
  for (const NotePiece& piece : before ? note.before : note.pieces) {
    const bool left_out =
        (piece.given && !written.sheets[*piece.given]) || (piece.not_given && written.sheets[*piece.not_given]);
    if (left_out) {
      continue;
    }
    std::string words = with_dates(piece.words, m_now.date);
    const std::string key = key_of(piece.key);
    if (!change.sections.empty() && change.sections.back().key == key) {
      words = change.sections.back().words.str() + " " + words;
      change.sections.pop_back();
    }
    change.sections.push_back({key, text(words)});
  }
  domain::Note kept = write_note(m_practice, written.sessions[hour_of(plan, note.day, note.who)], change).note;
  written.notes[item] = {kept.id, std::move(kept.sections)};
}

}  // namespace attune::practice::demo
