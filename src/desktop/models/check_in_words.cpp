// SPDX-License-Identifier: Apache-2.0
#include "desktop/models/check_in_words.h"

#include "desktop/models/people_words.h"

namespace attune::desktop {
namespace {

// By letter; who left the question out says nothing.
template <class Answer, class Say>
std::string said(const std::vector<domain::CheckIn>& check_ins, const std::vector<practice::PartnerView>& people,
                 std::optional<Answer> domain::CheckIn::*answer, const std::string& nothing_special, Say say) {
  bool asked = false;
  std::string words;
  for (const practice::PartnerView& person : people) {
    for (const domain::CheckIn& each : check_ins) {
      if (each.partner == person.letter && each.*answer) {
        asked = true;
        const std::string more = say(*(each.*answer));
        words += more.empty() ? "" : (words.empty() ? "" : " ") + name_of(people, person.letter) + more;
      }
    }
  }
  return !asked ? "Not asked." : words.empty() ? nothing_special : words;
}

}  // namespace

std::string time_alone_words(const std::vector<domain::CheckIn>& check_ins,
                             const std::vector<practice::PartnerView>& people) {
  return said(check_ins, people, &domain::CheckIn::alone, "Nobody asks for it.", [](domain::TimeAlone alone) {
    return std::string(alone == domain::TimeAlone::Today      ? " asks for it today."
                       : alone == domain::TimeAlone::Sometime ? " would like it sometime."
                                                              : "");
  });
}

std::string go_on_words(const std::vector<domain::CheckIn>& check_ins,
                        const std::vector<practice::PartnerView>& people) {
  return said(check_ins, people, &domain::CheckIn::go_on, "Nobody says no to going on.", [](domain::GoOn go_on) {
    return std::string(go_on == domain::GoOn::NotNow    ? " would not go on now."
                       : go_on == domain::GoOn::NotSure ? " is not sure about going on."
                                                        : "");
  });
}

}  // namespace attune::desktop
