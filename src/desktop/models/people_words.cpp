// SPDX-License-Identifier: Apache-2.0
#include "desktop/models/people_words.h"

#include "desktop/models/sayings.h"

#include <algorithm>
#include <utility>

namespace attune::desktop {
namespace {

/// The first character of a name, whole: UTF-8 code point and what combines with it is left to the font.
std::string initial(std::string_view name) {
  std::size_t length = name.empty() ? 0 : 1;
  while (length < name.size() && (static_cast<unsigned char>(name[length]) & 0xC0U) == 0x80U) {
    ++length;
  }
  return std::string(name.substr(0, length));
}

/// "her" for pronouns that begin with "she"; empty when they say nothing that a possessive could be taken from.
std::string possessive(std::string_view pronouns) {
  const std::string first = domain::fold(pronouns.substr(0, pronouns.find_first_of("/ ,;")));
  for (const auto& [subject, owned] : {std::pair<std::string_view, std::string_view>{"she", "her"},
                                       {"he", "his"},
                                       {"they", "their"}}) {
    if (first == subject) {
      return std::string(owned);
    }
  }
  return {};
}

const practice::PartnerView* find_partner(const std::vector<practice::PartnerView>& partners, domain::Letter who) {
  const auto found = std::find_if(partners.begin(), partners.end(),
                                  [&](const practice::PartnerView& each) { return each.letter == who; });
  return found == partners.end() ? nullptr : &*found;
}

}  // namespace

std::string in_a_row(const std::vector<std::string>& names) {
  std::string row;
  for (std::size_t n = 0; n < names.size(); ++n) {
    row += n == 0 ? "" : n + 1 == names.size() ? " & " : ", ";
    row += names[n];
  }
  return row;
}

std::string first_names(const std::vector<practice::PartnerView>& partners) {
  std::vector<std::string> names;
  for (const practice::PartnerView& each : partners) {
    names.push_back(each.display_name.str());
  }
  return in_a_row(names);
}

std::string full_names(const std::vector<practice::PartnerView>& partners) {
  std::vector<std::string> names;
  for (const practice::PartnerView& each : partners) {
    names.push_back(each.name ? each.name->str() : each.display_name.str());
  }
  return in_a_row(names);
}

std::string names_of(const std::vector<practice::PartnerView>& partners, domain::MemberSet who) {
  std::vector<std::string> names;
  for (const domain::Letter letter : who.letters()) {
    names.push_back(name_of(partners, letter));
  }
  return in_a_row(names);
}

std::string name_of(const std::vector<practice::PartnerView>& partners, domain::Letter who) {
  const practice::PartnerView* partner = find_partner(partners, who);
  return partner == nullptr ? who.str() : partner->display_name.str();
}

std::string on_their_own(const practice::PartnerView& partner) {
  const domain::Text& name = partner.alone_name ? *partner.alone_name : partner.display_name;
  const std::optional<domain::Text>& pronouns = partner.alone_pronouns ? partner.alone_pronouns : partner.pronouns;
  const std::string owned = pronouns ? possessive(pronouns->view()) : std::string();
  return name.str() + (owned.empty() ? ", alone" : ", on " + owned + " own");
}

std::string case_noun(std::size_t people) { return people == 1 ? "client" : people == 2 ? "couple" : "group"; }

std::string series_label(const practice::SessionView& session, const std::vector<practice::PartnerView>& partners) {
  const std::string number = session.number ? std::to_string(*session.number) : std::string();
  switch (session.session.kind) {
    case domain::SessionKind::Contact:
      return "Contact";
    case domain::SessionKind::Joint:
      return number.empty() ? "Joint" : "Joint " + number;
    case domain::SessionKind::Own:
      break;
  }
  const std::vector<domain::Letter> present = session.session.present.letters();
  if (present.empty()) {
    return number;
  }
  const std::string name = name_of(partners, present.front());
  const bool shared = std::any_of(partners.begin(), partners.end(), [&](const practice::PartnerView& each) {
    return each.letter != present.front() && initial(each.display_name.view()) == initial(name);
  });
  if (number.empty()) {
    return name + " alone";
  }
  return shared ? name + " " + number : initial(name) + number;
}

}  // namespace attune::desktop
