// SPDX-License-Identifier: Apache-2.0
// Progress notes: written, read, signed, added to; and the process note, which stands apart.
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/from_object.h"
#include "cli/views.h"
#include "practice/notes.h"
#include "practice/process_notes.h"
#include "practice/sessions.h"

#include <set>

namespace attune::cli {
namespace {

Json sections_json(const std::vector<domain::NoteSection>& sections) {
  Json json = Json::object();
  for (const domain::NoteSection& each : sections) {
    json[each.key] = each.words.str();
  }
  return json;
}

Json addendum_json(const domain::Addendum& addendum) {
  return {{"id", addendum.id.str()},
          {"text", addendum.words.str()},
          {"recorded_at", domain::instant_text(addendum.recorded)}};
}

Json note_json(const practice::NoteView& view) {
  const domain::Note& note = view.note;
  return {{"id", note.id.str()},
          {"session", note.session.str()},
          {"template", domain::word(note.form)},
          {"filed_in", note.filed_in ? note.filed_in->str() : std::string("joint")},
          {"state", domain::word(note.state)},
          {"sections", sections_json(note.sections)},
          {"saved_at", domain::instant_text(note.saved)},
          {"signed_at", or_null(note.signed_at, [](domain::Instant at) { return domain::instant_text(at); })},
          {"addenda", list_json(note.addenda, addendum_json)}};
}

std::string note_text(const practice::NoteView& view) {
  const domain::Note& note = view.note;
  Table table;
  table.add({"Note", note.id.str() + " of session " + note.session.str()});
  table.add({"Filed in", note.filed_in ? "file of " + note.filed_in->str() : std::string("joint file")});
  table.add({"State", std::string(domain::word(note.state)) +
                          (note.signed_at ? " " + domain::instant_text(*note.signed_at) : std::string())});
  for (const domain::NoteSection& each : note.sections) {
    table.add({each.key, each.words.str()});
  }
  for (const domain::Addendum& each : note.addenda) {
    table.add({"Added " + domain::instant_text(each.recorded), each.words.str()});
  }
  return table.str();
}

Result one(const practice::NoteView& view) {
  return {note_json(view), note_text(view), {}, {}};
}

// Every word that a template calls a section by; which of them this note has is looked at where it is written.
std::vector<std::string> every_section() {
  constexpr int k_lines = 4;  // person_a to person_d
  std::vector<domain::Letter> letters;
  for (int each = 0; each < k_lines; ++each) {
    letters.push_back(domain::Letter::at(each));
  }
  std::vector<std::string> keys;
  for (const auto& [form, name] : domain::Words<domain::NoteTemplate>::table) {
    for (std::string& key : domain::section_keys(form, domain::MemberSet::of(letters))) {
      keys.push_back(std::move(key));
    }
  }
  return keys;
}

Result write(Context& context) {
  const std::string& path = context.arguments().value("from");
  const std::vector<std::string> keys = every_section();
  const FromObject object = read_object(context.input(), path, {"sections"});
  const auto sections = object.object("sections", {keys.begin(), keys.end()});
  if (!sections) {
    throw object.refuse("sections", "missing");
  }
  practice::NoteChange change;
  change.form = context.one_of<domain::NoteTemplate>("template");
  for (const std::string& key : std::set<std::string>(keys.begin(), keys.end())) {
    if (sections->has(key)) {
      change.sections.push_back({key, sections->text(key).value_or(domain::Text())});
    }
  }
  practice::Practice& practice = context.practice();
  const domain::SessionId session = practice::find_session(practice, *context.word(0));
  return one(in_file(path, [&] { return practice::write_note(practice, session, change); }));
}

Result note_show(Context& context) {
  return one(practice::show_note(context.practice(), *context.word(0), context.lens()));
}

Result note_list(Context& context) {
  const domain::CaseId couple = context.couple();
  const auto views = practice::list_notes(context.practice(), couple, context.lens(couple));
  Table table({"Id", "Session", "Template", "Filed in", "State", "Saved"});
  for (const practice::NoteView& view : views) {
    const domain::Note& note = view.note;
    table.add({note.id.str(), note.session.str(), std::string(domain::word(note.form)),
               note.filed_in ? note.filed_in->str() : std::string("joint"), std::string(domain::word(note.state)),
               domain::instant_text(note.saved)});
  }
  return {list_json(views, note_json), table.str(), {}, {}};
}

Result note_sign(Context& context) {
  const practice::SignedNote signing = practice::sign_note(context.practice(), *context.word(0));
  Result result = one(signing.note);
  std::string without;
  for (const std::string& each : signing.empty) {
    without += (without.empty() ? "" : ", ") + each;
  }
  if (!without.empty()) {
    result.remarks.push_back("Signed without words: " + without + ".");
  }
  return result;
}

Result addend(Context& context) {
  const std::string& path = context.arguments().value("from");
  const domain::Text words =
      read_object(context.input(), path, {"text"}).text("text").value_or(domain::Text());
  return one(in_file(path, [&] { return practice::addend_note(context.practice(), *context.word(0), words); }));
}

Json process_text_json(const domain::ProcessText& text) {
  return {{"text", text.words.str()}, {"saved_at", domain::instant_text(text.saved)}};
}

// Written, it is not said again: its words stand where they were asked for with a passphrase of their own, nowhere else.
Result process(Context& context) {
  const std::string* path = context.arguments().find("from");
  std::optional<domain::Text> words;
  if (path != nullptr) {
    words = read_object(context.input(), *path, {"text"}).text("text").value_or(domain::Text());
  }
  practice::Practice& practice = context.practice();
  const domain::SessionId session = practice::find_session(practice, *context.word(0));
  const crypto::Secret opener = context.door().passphrase_again("Passphrase for the process note: ");
  if (words) {
    const auto written =
        in_file(*path, [&] { return practice::write_process_note(practice, session, opener, *words); });
    const std::string saved = domain::instant_text(written.text.saved);
    return {{{"session", session.str()}, {"saved_at", saved}}, "Kept apart, saved " + saved + ".\n", {}, {}};
  }
  const auto shown = practice::show_process_note(practice, session, opener);
  Json json = process_text_json(shown.text);
  json["session"] = session.str();
  json["earlier"] = list_json(shown.earlier, process_text_json);
  Table table;
  table.add({"Process note", "of session " + session.str()});
  table.add({"Saved", domain::instant_text(shown.text.saved)});
  table.add({"Text", shown.text.words.str()});
  return {json, table.str(), {}, {}};
}

}  // namespace

std::vector<Command> note_commands() {
  return {
      {"note write",
       "SESSION",
       {{"template", "TEMPLATE", "couple, soap, dap, birp, girp or free; left out: the note's own, else couple"},
        {"from", "FILE", "JSON object: sections, those named take the place of what stood", Need::Required}},
       "write the note of a session, or go on with it",
       "attune-cli note write 7K2M --from note.json",
       write},
      {"note show", "ID", {}, "show a note", "attune-cli note show 4QRT", note_show, Looks::ThroughLens},
      {"note list", "CODE", {}, "list the notes, newest first", "attune-cli note list C-014", note_list, Looks::ThroughLens},
      {"note sign", "ID", {}, "sign a note: nothing changes it any more", "attune-cli note sign 4QRT", note_sign},
      {"note addend",
       "ID",
       {{"from", "FILE", "JSON object: text", Need::Required}},
       "add to a signed note",
       "attune-cli note addend 4QRT --from more.json",
       addend},
      {"note process",
       "SESSION",
       {{"from", "FILE", "JSON object: text; left out: show it"}},
       "write or show the process note of a session, kept apart; asks for the passphrase again",
       "attune-cli note process 7K2M --from process.json",
       process},
  };
}

}  // namespace attune::cli
