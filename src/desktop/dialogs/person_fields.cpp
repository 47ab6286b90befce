// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/person_fields.h"

#include "desktop/models/sayings.h"
#include "desktop/support/accessible.h"
#include "desktop/support/person_mark.h"
#include "desktop/support/text.h"

#include <array>

namespace attune::desktop {
namespace {

struct Word {
  const char* key;
  const char* label;
};
/// Two a row.
constexpr std::array<Word, 6> k_more{{{"display_name", "Name used together"},
                                      {"alone_name", "Name used alone"},
                                      {"alone_pronouns", "Pronouns alone"},
                                      {"nickname", "Nickname for sheets"},
                                      {"body_words", "Words for the body, together"},
                                      {"alone_body_words", "Words for the body, alone"}}};

std::string key_of(const char* field, domain::Letter letter) { return std::string(field) + "-" + letter.str(); }

std::optional<domain::Text> value_of(const practice::PartnerView& person, std::string_view field) {
  if (field == "display_name") {
    return person.display_name;
  }
  if (field == "alone_name") {
    return person.alone_name;
  }
  if (field == "alone_pronouns") {
    return person.alone_pronouns;
  }
  if (field == "nickname") {
    return person.nickname;
  }
  return field == "body_words" ? person.body_words : person.alone_body_words;
}

void add_more(FormDialog& form, const FieldPlace& more, domain::Letter letter, const practice::PartnerView* person,
              const wxString& who) {
  FieldPlace row = more;
  for (std::size_t each = 0; each < k_more.size(); ++each) {
    row = each % 2 == 0 ? form.add_row(more) : row;
    const Word& word = k_more.at(each);
    form.add_line(row,
                  {key_of(word.key, letter), word.label, word.key, {}, wxString(word.label) + ", " + who},
                  person == nullptr ? std::nullopt : value_of(*person, word.key));
  }
}

template <class T>
void put_change(const FormDialog& form, const char* field, domain::Letter letter, practice::Change<T>& into,
                bool& any) {
  const std::string key = key_of(field, letter);
  if (form.changed(key)) {
    into = form.line(key);
    any = true;
  }
}

domain::Text name_typed(const FormDialog& form, domain::Letter letter) {
  const std::string key = key_of("name", letter);
  const std::optional<domain::Text> name = form.line(key);
  if (!name) {
    form.complain(key, "Type a name.");
  }
  return *name;
}

}  // namespace

wxString ordinal(domain::Letter letter) {
  static constexpr std::array<const char*, 4> k_words{"first", "second", "third", "fourth"};
  const auto index = static_cast<std::size_t>(letter.index());
  return index < k_words.size() ? wxString(k_words.at(index)) : "next";
}

std::vector<wxString> role_options() {
  std::vector<wxString> options;
  for (const auto& [role, word] : domain::Words<domain::Role>::table) {
    options.push_back(to_wx(role_words(role)));
  }
  return options;
}

std::vector<wxString> policy_options() {
  std::vector<wxString> options;
  for (const auto& [kind, word] : domain::Words<domain::PolicyKind>::table) {
    options.push_back(to_wx(policy_words(kind)));
  }
  return options;
}

wxTextCtrl* add_person_fields(FormDialog& form, const FieldPlace& in, domain::Letter letter,
                              const practice::PartnerView* person) {
  const wxString who = person != nullptr ? to_wx(person->display_name) : ordinal(letter) + " person";
  auto* title = new wxBoxSizer(wxHORIZONTAL);
  title->Add(new PersonMark(in.parent, letter), wxSizerFlags().CentreVertical().Border(wxRIGHT, form.FromDIP(k_gap)));
  title->Add(section_heading(in.parent, wxControl::EscapeMnemonics(who.Left(1).Upper() + who.Mid(1).Left(40))));
  in.sizer->Add(title, wxSizerFlags().Border(wxBOTTOM, form.FromDIP(k_gap)));

  const FieldPlace first = form.add_row(in);
  wxTextCtrl* name = form.add_line(first, {key_of("name", letter), "Name", "name", {}, "Name, " + who},
                                   person == nullptr ? std::nullopt : person->name);
  form.add_line(first, {key_of("pronouns", letter), "Pronouns", "pronouns", {}, "Pronouns, " + who},
                person == nullptr ? std::nullopt : person->pronouns);
  FieldPlace more = form.add_group(in);
  add_more(form, more, letter, person, who);
  form.add_choice(more, {key_of("role", letter), "Part in the case", "role", {}, "Part in the case, " + who},
                  role_options(), person == nullptr ? 0 : static_cast<int>(person->role));

  bool something = person != nullptr;
  for (const Word& word : k_more) {
    something = something || !form.plain(key_of(word.key, letter)).empty();
  }
  if (!something) {
    wxButton* open = row_button(in.parent, "More…");
    name_control(open, form.GetName() + "." + to_wx(key_of("more", letter)), "More about the " + who);
    in.sizer->Add(open, wxSizerFlags().Border(wxBOTTOM, form.FromDIP(k_padding)));
    open->MoveBeforeInTabOrder(more.parent);
    more.parent->Hide();
    open->Bind(wxEVT_BUTTON, [&form, open, group = more.parent](wxCommandEvent&) {
      group->Show();
      form.fit_again();
      group->SetFocus();
      open->Hide();
      form.fit_again();
    });
  }
  return name;
}

practice::NewPartner new_partner(const FormDialog& form, domain::Letter letter) {
  practice::NewPartner partner;
  partner.name = name_typed(form, letter);
  partner.display_name = form.line(key_of("display_name", letter));
  partner.alone_name = form.line(key_of("alone_name", letter));
  partner.nickname = form.line(key_of("nickname", letter));
  partner.pronouns = form.line(key_of("pronouns", letter));
  partner.alone_pronouns = form.line(key_of("alone_pronouns", letter));
  partner.body_words = form.line(key_of("body_words", letter));
  partner.alone_body_words = form.line(key_of("alone_body_words", letter));
  partner.role = static_cast<domain::Role>(form.chosen(key_of("role", letter)));
  return partner;
}

std::optional<practice::PartnerEdit> partner_edit(const FormDialog& form, domain::Letter letter) {
  practice::PartnerEdit edit;
  edit.letter = letter;
  bool any = false;
  if (form.changed(key_of("name", letter))) {
    edit.name = name_typed(form, letter);
    any = true;
  }
  if (form.changed(key_of("display_name", letter))) {
    const std::optional<domain::Text> together = form.line(key_of("display_name", letter));
    edit.display_name = together ? *together : name_typed(form, letter).first_word();
    any = true;
  }
  put_change(form, "alone_name", letter, edit.alone_name, any);
  put_change(form, "nickname", letter, edit.nickname, any);
  put_change(form, "pronouns", letter, edit.pronouns, any);
  put_change(form, "alone_pronouns", letter, edit.alone_pronouns, any);
  put_change(form, "body_words", letter, edit.body_words, any);
  put_change(form, "alone_body_words", letter, edit.alone_body_words, any);
  if (form.changed(key_of("role", letter))) {
    edit.role = static_cast<domain::Role>(form.chosen(key_of("role", letter)));
    any = true;
  }
  return any ? std::optional(edit) : std::nullopt;
}

}  // namespace attune::desktop
