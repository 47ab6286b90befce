// SPDX-License-Identifier: Apache-2.0
#include "desktop/models/case_words.h"

#include "desktop/models/people_words.h"
#include "desktop/models/sayings.h"

#include <algorithm>

namespace attune::desktop {
namespace {

std::string status_since(const practice::CoupleView& view, domain::Date today) {
  const domain::Status status = view.row.status.value_or(domain::Status::Active);
  switch (status) {
    case domain::Status::Enquiry:
      return view.enquiry ? "Enquiry, first call " + short_date(view.enquiry->called, today) : status_words(status);
    case domain::Status::Closed:
      return view.row.closed ? "Closed " + full_date(*view.row.closed) : status_words(status);
    case domain::Status::Paused:
    case domain::Status::Active:
      break;
  }
  const std::string begun = view.row.opened ? full_date(*view.row.opened) : std::string();
  if (status == domain::Status::Paused) {
    return begun.empty() ? "Paused" : "Paused, opened " + begun;
  }
  return begun.empty() ? "Active" : "Active since " + begun;
}

std::string series_words(const practice::CoupleView& view, domain::Date today) {
  const std::vector<practice::PartnerView>& people = view.row.partners;
  std::string words;
  if (people.size() == 1) {
    words = view.last_held ? series_label(*view.last_held, people) + " held" : "No hour held yet";
  } else {
    words = view.joint_held > 0 ? "Joint " + std::to_string(view.joint_held) + " held" : "No joint hour held yet";
  }
  if (view.next_planned) {
    const domain::Session& next = view.next_planned->session;
    const bool own = people.size() > 1 && next.kind != domain::SessionKind::Joint;
    words += ", next " + (own ? series_label(*view.next_planned, people) + " " : std::string()) +
             day_and_time(next.date, next.start, today);
  }
  return words;
}

std::string known(const std::optional<bool>& answer, const char* yes, const char* no, const char* not_asked) {
  return !answer ? not_asked : *answer ? yes : no;
}

}  // namespace

const domain::PolicySignature* signature_of(const practice::CoupleView& view, domain::Letter who) {
  const auto found = std::find_if(view.signatures.begin(), view.signatures.end(), [&](const domain::PolicySignature& each) {
    return each.partner == who && each.kind == view.row.policy;
  });
  return found == view.signatures.end() ? nullptr : &*found;
}

std::string signed_words(const practice::CoupleView& view, domain::Date today) {
  std::vector<std::string> by;
  std::optional<domain::Date> last;
  for (const practice::PartnerView& each : view.row.partners) {
    if (const domain::PolicySignature* signature = signature_of(view, each.letter)) {
      by.push_back(each.display_name.str());
      last = last && *last > signature->date ? last : signature->date;
    }
  }
  if (view.policy_signed_by_all && last) {
    return "signed " + short_date(*last, today);
  }
  return by.empty() ? "not signed yet" : "signed by " + in_a_row(by) + " only";
}

std::string standing_words(const practice::CoupleView& view, domain::Date today) {
  return status_since(view, today) + "   ·   " + series_words(view, today) + "   ·   " + policy_words(view.row.policy) +
         ", " + signed_words(view, today);
}

std::string session_sentence(const practice::SessionView& session, const std::vector<practice::PartnerView>& partners,
                             domain::Date today) {
  const domain::Session& of = session.session;
  std::string sentence = as_beginning(day_and_time(of.date, of.start, today)) + ", " + place_words(of.where) + ", " +
                         std::to_string(of.minutes) + " minutes";
  if (partners.size() > 2 && of.kind == domain::SessionKind::Joint) {
    sentence += ", with " + names_of(partners, of.present);
  }
  for (const domain::OtherPresent& each : of.others) {
    sentence += ", also " + each.name.str() + (each.role.empty() ? "" : " (" + each.role.str() + ")");
  }
  return sentence + ".";
}

std::vector<std::string> enquiry_lines(const domain::EnquiryCard& card, domain::Date today) {
  std::vector<std::string> lines;
  if (card.reason) {
    lines.push_back(card.reason->str());
  }
  lines.push_back(known(card.partner_knows, "The partner knows", "The partner does not know", "Not asked whether the partner knows") +
                  ". " + known(card.message_allowed, "Messages allowed", "No messages", "Not asked whether messages are allowed") +
                  ". " + urgency_words(card.urgency) + ".");
  if (card.call_back) {
    lines.push_back("Call: " + card.call_back->str());
  }
  if (card.treats) {
    lines.push_back("Treated by: " + card.treats->str());
  }
  if (card.access) {
    lines.push_back("Access needs: " + card.access->str());
  }
  if (card.called_back) {
    lines.push_back("Called back " + short_date(*card.called_back, today) + ".");
  }
  return lines;
}

std::string care_line(const domain::CareContact& contact) {
  std::string line = contact.name.str();
  for (const auto* each : {&contact.profession, &contact.phone, &contact.note}) {
    line += *each ? ", " + (*each)->str() : std::string();
  }
  return line;
}

}  // namespace attune::desktop
