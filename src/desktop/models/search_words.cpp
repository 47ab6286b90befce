// SPDX-License-Identifier: Apache-2.0
#include "desktop/models/search_words.h"

#include "desktop/models/note_words.h"
#include "desktop/models/people_words.h"
#include "desktop/models/sayings.h"

#include <algorithm>
#include <array>

namespace attune::desktop {
namespace {

using practice::SearchHit;

std::string of_person(const std::string& what, const SearchHit& hit) {
  return hit.person_name ? what + ", " + hit.person_name->str() : what;
}

// The hour as its row is called: "Joint 9", "D2", "Contact".
std::string hour_words(const SearchHit& hit) {
  if (!hit.series || *hit.series == domain::SessionKind::Contact) {
    return hit.series ? "Contact" : "Session";
  }
  const std::string number = hit.number ? std::to_string(*hit.number) : std::string();
  if (*hit.series == domain::SessionKind::Joint) {
    return number.empty() ? "Joint session" : "Joint " + number;
  }
  return number.empty() ? "Session alone" : "Session alone " + number;
}

std::string all_names(const SearchHit& hit) {
  std::vector<std::string> names;
  for (const practice::FoundPart& each : hit.parts) {
    if (each.key == "name") {
      names.push_back(each.text);
    }
  }
  return names.empty() ? hit.code : in_a_row(names);
}

struct Title {
  std::string_view what;
  const char* words;
};
// Those whose title is no more than this, and whose it is.
constexpr std::array k_titles{Title{"enquiry", "First call"},
                              Title{"concern", "What brings them"},
                              Title{"contact", "Contact"},
                              Title{"care", "Care contact"},
                              Title{"goal", "Goal"},
                              Title{"confidence", "Told alone"},
                              Title{"medical", "Medical"},
                              Title{"remark", "A line for yourself"},
                              Title{"signal", "Looked at"},
                              Title{"brief", "A line for the brief"},
                              Title{"path", "Decision on the path"},
                              Title{"agreement", "Agreement"},
                              Title{"log", "Account of practice"}};

struct Label {
  std::string_view key;
  const char* words;
};
constexpr std::array k_labels{Label{"code", "Code"},
                              Label{"relationship", "Relationship"},
                              Label{"name", "Name"},
                              Label{"display_name", "Together"},
                              Label{"alone_name", "Alone with you"},
                              Label{"nickname", "Nickname"},
                              Label{"body_words", "Body words"},
                              Label{"alone_body_words", "Body words, alone"},
                              Label{"reason", "Reason"},
                              Label{"treats", "Treated by"},
                              Label{"access", "Access"},
                              Label{"call_back", "Call back"},
                              Label{"phone", "Phone"},
                              Label{"email", "Email"},
                              Label{"address", "Address"},
                              Label{"safe_times", "Safe times"},
                              Label{"message", "Messages"},
                              Label{"emergency", "In an emergency"},
                              Label{"language", "Language"},
                              Label{"allergies", "Allergies"},
                              Label{"profession", "Profession"},
                              Label{"note", "Note"},
                              Label{"fact", "Told"},
                              Label{"who_knows", "Who knows"},
                              Label{"agreed", "Agreed"},
                              Label{"how", "How it was asked"},
                              Label{"why", "Why"},
                              Label{"cleared", "Cleared by"},
                              Label{"limits", "Limits"},
                              Label{"cover", "What everyone sees next"},
                              Label{"addendum", "Added"},
                              Label{"role", "Role"},
                              Label{"title", "Title"},
                              Label{"neutral_title", "On the sheet"},
                              Label{"ban", "Not part of it"},
                              Label{"exceptions", "Except"},
                              Label{"stop_signal", "Stop signal"},
                              Label{"who_invites", "Who invites"},
                              Label{"after_words", "Afterwards"},
                              Label{"attention", "Where attention was"},
                              Label{"distractions", "Distractions"},
                              Label{"learned", "Learned"},
                              Label{"pain_place", "Where it hurt"},
                              Label{"caution", "Caution"},
                              Label{"question", "Question"},
                              Label{"option", "Answer"},
                              Label{"description", "What it is for"}};

void add_escaped(std::string& markup, const std::string& text, std::size_t from, std::size_t to) {
  markup += escape_markup(std::string_view(text).substr(from, to - from));
}

}  // namespace

std::string search_kind_words(practice::SearchKind kind) {
  switch (kind) {
    case practice::SearchKind::Cases:
      return "Cases";
    case practice::SearchKind::Notes:
      return "Notes";
    case practice::SearchKind::Interviews:
      return "Interviews";
    case practice::SearchKind::Homework:
      return "Exercises and sheets";
    case practice::SearchKind::Forms:
      return "Forms";
  }
  return {};
}

std::string hit_title(const SearchHit& hit) {
  if (hit.what == "case") {
    return all_names(hit);
  }
  if (hit.what == "note") {
    return hour_words(hit) + (hit.person_name ? ", note filed in " + hit.person_name->str() + "’s file" : "");
  }
  if (hit.what == "session") {
    return hour_words(hit) + ", others present";
  }
  if (hit.what == "answer") {
    return of_person(hit.title.empty() ? "Interview" : hit.title, hit);
  }
  if (hit.what == "assignment" || hit.what == "exercise") {
    return hit.fact + ", " + hit.title;
  }
  if (hit.what == "override") {
    return "Given although held, " + hit.fact;
  }
  if (hit.what == "screen") {
    return of_person(screen_words(domain::parse_word<domain::ScreenKind>(hit.fact, "screen")), hit);
  }
  if (hit.what == "gate") {
    return of_person(hit.fact, hit);
  }
  const auto found =
      std::find_if(k_titles.begin(), k_titles.end(), [&](const Title& each) { return each.what == hit.what; });
  return found == k_titles.end() ? hit.title : of_person(found->words, hit);
}

std::string hit_place(const SearchHit& hit, domain::Date today) {
  if (!hit.couple) {
    return hit.what;
  }
  return hit.code + (hit.date ? " · " + short_date(*hit.date, today) : "");
}

std::string part_label(const SearchHit& hit, const std::string& key, const std::vector<practice::PartnerView>& people) {
  const auto found = std::find_if(k_labels.begin(), k_labels.end(), [&](const Label& each) { return each.key == key; });
  if (hit.what == "note" && found == k_labels.end()) {
    return section_words(key, people).label + (key.starts_with("risk_") ? ", risk" : "");
  }
  return found == k_labels.end() ? std::string() : found->words;
}

std::string hit_readers(const SearchHit& hit, const std::vector<practice::PartnerView>& people) {
  if (!hit.couple) {
    return {};
  }
  const std::string names = names_of(people, hit.seen_by);
  return names.empty() ? "You alone" : "You, and " + names;
}

std::string marked_markup(const domain::Snippet& snippet, const std::string& behind, const std::string& ink) {
  std::string open = "<b>";
  std::string close = "</b>";
  if (!behind.empty()) {
    open = "<b><span background='" + behind + "' foreground='" + ink + "'>";
    close = "</span></b>";
  }
  const std::string& text = snippet.text;
  std::string markup = snippet.cut_before ? "… " : "";
  std::size_t at = 0;
  int character = 0;
  const auto byte_of = [&](int wanted) {
    std::size_t byte = at;
    while (character < wanted && byte < text.size()) {
      do {
        ++byte;
      } while (byte < text.size() && (static_cast<unsigned char>(text[byte]) & 0xC0U) == 0x80U);
      ++character;
    }
    return byte;
  };
  for (const domain::CharRange& each : snippet.marks) {
    const std::size_t begin = byte_of(each.begin);
    add_escaped(markup, text, at, begin);
    at = begin;
    const std::size_t end = byte_of(each.end);
    markup += open;
    add_escaped(markup, text, begin, end);
    markup += close;
    at = end;
  }
  add_escaped(markup, text, at, text.size());
  return markup + (snippet.cut_after ? " …" : "");
}

}  // namespace attune::desktop
