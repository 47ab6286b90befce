// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/answer_dialogs.h"
#include "desktop/dialogs/person_choice.h"
#include "desktop/models/answer_words.h"
#include "desktop/models/sayings.h"
#include "desktop/models/sharing_words.h"
#include "desktop/support/text.h"

#include <algorithm>

namespace attune::desktop {
namespace {

using domain::Letter;
using domain::MemberSet;

class ShareDialog final : public PersonForm {
 public:
  ShareDialog(wxWindow* parent, Context& in, const domain::CaseId& of, const std::string& form, const std::string& item)
      : PersonForm(parent, in, "Share answer", "share", of,
                   [of, form, item](wxWindow* again, Context& with) { ask_share_answer(again, with, of, form, item); }),
        m_form(form),
        m_item(item),
        m_sharings(in.practice, of, members()) {
    add_answers();
    add_date(column(), {"date", "Said on", "date", "What is taken back holds for what comes later."}, today());
    set_save("Save", [this] { save(); });
    finish(find_first(), 480);
  }

 private:
  MemberSet members() const {
    MemberSet all;
    for (const practice::PartnerView& each : couple().row.partners) {
      all = all.with(each.letter);
    }
    return all;
  }

  void add_answers() {
    std::vector<std::pair<Letter, wxString>> given;
    wxString question;
    for (const Letter who : m_sharings.members().letters()) {
      const Standing now = standing(practice::show_intake(context().practice, id(), who, domain::Lens::clinician()));
      const practice::AnswerView* answer = now.find(m_item);
      if (answer != nullptr) {
        question = to_wx(question_words(answer->question, answer->place));
        if (answer->place.side == practice::CompareSide::Other && !answer->place.group.empty()) {
          question = to_wx(answer->place.part + ": " + within_line(answer->question));
        }
        given.emplace_back(who, to_wx(answer_words(answer->text, answer->number, answer->place)));
      } else if (!m_sharings.of(who, m_form, m_item).earlier.empty()) {
        given.emplace_back(who, "no answer now");
      }
    }
    for (const practice::CompareRow& each : m_sharings.left_over()) {
      question = question.empty() && each.item == m_item ? to_wx(each.question) : question;
    }
    add_heading(wxControl::EscapeMnemonics(question));
    for (const auto& [who, words] : given) {
      add_person(who, words);
    }
  }

  void add_person(Letter who, const wxString& words) {
    const SharedAnswer answer = m_sharings.of(who, m_form, m_item);
    const wxString name = first_name(who);
    const std::vector<Letter> others = m_sharings.members().without(who).letters();
    if (answer.can_share) {
      std::vector<wxString> names;
      for (const Letter each : others) {
        const auto since = answer.since.find(each);
        const bool dated = answer.with.has(each) && since != answer.since.end();
        names.push_back(first_name(each) +
                        (dated ? ", since " + to_wx(short_date(since->second, today())) : wxString()));
      }
      add_people(column(), {key("with", who), name + ": " + words + ". " + name + " shares this with"}, others, names,
                 answer.with);
      m_first = m_first.empty() ? to_wx(key("share.with", who)) + "-" + to_wx(others.front().str()) : m_first;
    } else {
      add_words(column(), name + ": " + words + ". Stays with you.");
    }
    for (const Letter each : answer.earlier.letters()) {
      add_tick(column(),
               {key("before", who, each), first_name(each) + " still sees what " + name + " answered before: “" +
                                              to_wx(within_line(answer.before)) + "”"},
               true);
      m_first = m_first.empty() ? to_wx(key("share.before", who, each)) : m_first;
    }
  }

  void save() {
    const domain::Date day = date_typed();
    practice::Practice& practice = context().practice;
    for (const Letter who : m_sharings.members().letters()) {
      const SharedAnswer answer = m_sharings.of(who, m_form, m_item);
      const MemberSet now = answer.can_share ? people(key("with", who)) : MemberSet();
      for (const Letter each : m_sharings.members().without(who).letters()) {
        const MemberSet with = MemberSet::of({each});
        const bool before = answer.with.has(each);
        // What was shared of an earlier answer ends with this one's, so it is shared anew where it is to stay.
        const bool ends = (before && !now.has(each)) || (answer.earlier.has(each) && !ticked(key("before", who, each)));
        if (ends) {
          practice::unshare_answer(practice, id(), who, m_form, m_item, with, day);
        }
        if (now.has(each) && (ends || !before)) {
          practice::share_answer(practice, id(), who, m_form, m_item, with, day);
        }
      }
    }
  }

  static std::string key(const char* what, Letter who) { return std::string(what) + "-" + who.str(); }
  static std::string key(const char* what, Letter who, Letter other) { return key(what, who) + "-" + other.str(); }
  wxWindow* find_first() { return m_first.empty() ? nullptr : wxWindow::FindWindowByName(m_first, this); }

  std::string m_form, m_item;
  Sharings m_sharings;
  wxString m_first;
};

}  // namespace

bool ask_share_answer(wxWindow* parent, Context& context, const domain::CaseId& couple, const std::string& form,
                      const std::string& item) {
  return keep_with(context, [&] { return ShareDialog(parent, context, couple, form, item).ShowModal(); });
}

}  // namespace attune::desktop
