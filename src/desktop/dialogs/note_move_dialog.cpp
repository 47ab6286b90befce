// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/form_dialog.h"
#include "desktop/dialogs/note_dialogs.h"
#include "desktop/models/people_words.h"
#include "desktop/models/sayings.h"
#include "desktop/support/describe_error.h"
#include "desktop/support/text.h"

namespace attune::desktop {
namespace {

constexpr std::size_t k_shown = 400;  ///< of the passage, characters

wxString place_words_of(const practice::PassagePlace& place, const std::vector<practice::PartnerView>& people,
                        domain::Date today) {
  return to_wx((place.file ? name_of(people, *place.file) + "’s file" : std::string("Joint file")) + ": " +
               series_label(place.session, people) + ", " + short_date(place.session.session.date, today));
}

/// Where the words go: an hour of another file, or the process note.
class MoveDialog final : public FormDialog {
 public:
  MoveDialog(wxWindow* parent, Context& in, const practice::Passage& passage,
             const std::vector<practice::PassagePlace>& places, const std::vector<practice::PartnerView>& people)
      : FormDialog(parent, in, "Move the passage", "move", "move " + passage.section, {}) {
    wxString words = to_wx(passage.words);
    words = words.length() > k_shown ? words.Left(k_shown) + "…" : words;
    auto* shown = new WrapText(area(), wxControl::EscapeMnemonics("“" + words + "”"));
    shown->SetName("move.words");
    content()->Add(shown, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(k_padding)));
    std::vector<wxString> options;
    for (const practice::PassagePlace& each : places) {
      options.push_back(place_words_of(each, people, today()));
    }
    options.emplace_back("Process note of this hour, kept apart");
    wxChoice* choice = add_choice(column(), {"to", "To", {}, "It goes to the end of that note and leaves this one. What stood is kept in the history of both."},
                                  options, 0);
    set_save("Move", [] {});
    finish(choice, 480);
  }
};

}  // namespace

bool ask_move_passage(wxWindow* parent, Context& context, const domain::SessionId& session,
                      const practice::Passage& passage, const std::vector<practice::PartnerView>& people) {
  const auto places = practice::passage_places(context.practice, session);
  std::size_t to = 0;
  {
    MoveDialog dialog(parent, context, passage, places, people);
    if (dialog.ShowModal() != wxID_OK) {
      return false;
    }
    to = static_cast<std::size_t>(dialog.chosen("to"));
  }
  if (to < places.size()) {
    practice::move_passage(context.practice, session, passage, places.at(to).session.session.id);
    return true;
  }
  return ask_apart(parent, context, "The process note is kept apart. Type the passphrase to move the passage there.",
                   [&](const crypto::Secret& passphrase) {
                     practice::move_passage_apart(context.practice, session, passage, passphrase);
                   });
}

}  // namespace attune::desktop
