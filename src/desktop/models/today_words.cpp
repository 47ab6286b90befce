// SPDX-License-Identifier: Apache-2.0
#include "desktop/models/today_words.h"

#include "desktop/models/people_words.h"
#include "desktop/models/sayings.h"

namespace attune::desktop {
namespace {

using AttentionKind = practice::Attention::Kind;

int end_of(const domain::Session& session) {
  return session.start ? session.start->minutes + session.minutes : 24 * 60;
}

std::string sheet_sentence(const practice::TodaySession& row, domain::Date today) {
  if (!row.sheet) {
    return row.session.session.kind == domain::SessionKind::Own ? "Nothing out." : "No sheet out.";
  }
  const std::string day = short_date(*row.sheet, today);
  if (row.sheet_back.has_all(row.sheet_pair)) {
    return "Sheet of " + day + " entered.";
  }
  if (row.sheet_back.empty()) {
    return "Sheet out since " + day + ", not back yet.";
  }
  domain::MemberSet missing = row.sheet_pair;
  for (const domain::Letter each : row.sheet_back.letters()) {
    missing = missing.without(each);
  }
  return "Sheet out since " + day + ", not back from " + names_of(row.partners, missing) + " yet.";
}

}  // namespace

std::string case_title(const practice::CaseloadRow& row, domain::Date today) {
  if (row.couple.status == domain::Status::Enquiry && row.called) {
    return "Enquiry, first call " + short_date(*row.called, today);
  }
  return full_names(row.couple.partners);
}

std::string what_is_next(const practice::CaseloadRow& row, domain::Date today) {
  if (row.next) {
    return as_beginning(day_and_time(row.next->date, row.next->start, today));
  }
  if (row.couple.status == domain::Status::Closed && row.couple.closed) {
    return "Closed " + short_date(*row.couple.closed, today);
  }
  if (row.last) {
    return row.last->date == today ? as_beginning(day_and_time(row.last->date, row.last->start, today))
                                   : short_date(row.last->date, today);
  }
  return "No session yet";
}

std::string badge_words(AttentionKind kind) {
  switch (kind) {
    case AttentionKind::CallBack:
      return "Call back";
    case AttentionKind::CoverPlan:
    case AttentionKind::AnswerToLookAt:
    case AttentionKind::PolicyToSign:
    case AttentionKind::ScreenDue:
    case AttentionKind::ConsentDue:
      return "Review";
    case AttentionKind::SessionToSettle:
      return "Settle";
    case AttentionKind::NoteToSign:
      return "Note to sign";
    case AttentionKind::SheetToEnter:
      return "Sheet to enter";
    case AttentionKind::RecoverySheet:
    case AttentionKind::Backup:
      return {};
  }
  return {};
}

std::string attention_what(AttentionKind kind) {
  switch (kind) {
    case AttentionKind::CallBack:
      return "Call back";
    case AttentionKind::CoverPlan:
      return "What comes next";
    case AttentionKind::AnswerToLookAt:
      return "Answer to look at";
    case AttentionKind::PolicyToSign:
      return "Policy to sign";
    case AttentionKind::ScreenDue:
      return "Interview alone";
    case AttentionKind::ConsentDue:
      return "Consent to ask again";
    case AttentionKind::SessionToSettle:
      return "Session to settle";
    case AttentionKind::NoteToSign:
      return "Note to sign";
    case AttentionKind::SheetToEnter:
      return "Sheet to enter";
    case AttentionKind::RecoverySheet:
      return "Recovery key";
    case AttentionKind::Backup:
      return "Backup";
  }
  return {};
}

std::string attention_detail(const practice::Attention& item) {
  if (item.kind == AttentionKind::SheetToEnter) {
    const bool one_of_several = item.partners.size() > 1 && item.missing.size() == 1;
    return (item.detail ? item.detail->str() : std::string("Sheet")) +
           (one_of_several ? " · not from " + names_of(item.partners, item.missing) + " yet" : std::string(" · not back yet"));
  }
  if (item.kind == AttentionKind::ConsentDue) {
    return names_of(item.partners, item.missing) + ", for " + item.detail->str();
  }
  if (item.detail) {
    return item.detail->str();
  }
  switch (item.kind) {
    case AttentionKind::CallBack:
      return "A first call waits for an answer";
    case AttentionKind::CoverPlan:
      return "Decide what everyone sees next";
    case AttentionKind::AnswerToLookAt:
      return "With that person alone";
    case AttentionKind::PolicyToSign:
      return "Not signed by everyone";
    case AttentionKind::ScreenDue:
      return "Ask again alone, what was asked holds for 90 days";
    case AttentionKind::SessionToSettle:
      return "Planned and past: held, cancelled or a no-show";
    case AttentionKind::NoteToSign:
      return (item.session ? series_label(*item.session, item.partners) + " · " : std::string()) +
             (item.plan_empty ? "plan is empty" : "draft");
    case AttentionKind::ConsentDue:
    case AttentionKind::SheetToEnter:
      break;
    case AttentionKind::RecoverySheet:
      return "Not made yet. Without it a forgotten passphrase loses everything";
    case AttentionKind::Backup:
      return item.since ? "Nothing kept elsewhere since then" : "None made yet";
  }
  return {};
}

std::string attention_button(AttentionKind kind) {
  switch (kind) {
    case AttentionKind::CallBack:
    case AttentionKind::CoverPlan:
    case AttentionKind::AnswerToLookAt:
    case AttentionKind::PolicyToSign:
    case AttentionKind::ConsentDue:
      return "Open";
    case AttentionKind::ScreenDue:
      return "Record…";
    case AttentionKind::SessionToSettle:
      return "Settle…";
    case AttentionKind::NoteToSign:
      return "Continue";
    case AttentionKind::SheetToEnter:
      return "Enter";
    case AttentionKind::RecoverySheet:
      return "Make…";
    case AttentionKind::Backup:
      return "Back up…";
  }
  return {};
}

std::string attention_when(const practice::Attention& item, domain::Date today) {
  if (item.by) {
    return by_date(*item.by, today);
  }
  return item.since ? since(*item.since, today) : std::string();
}

bool to_be_settled(const domain::Session& session, domain::LocalTime now) {
  if (session.state != domain::SessionState::Planned) {
    return false;
  }
  return session.date < now.date || (session.date == now.date && end_of(session) <= now.time.minutes);
}

std::string today_sentence(const practice::TodaySession& row, domain::LocalTime now) {
  const domain::Session& session = row.session.session;
  switch (session.state) {
    case domain::SessionState::Held:
      if (row.note) {
        return *row.note == domain::NoteState::Signed ? "Held. The note is signed." : "Held. The note is a draft.";
      }
      return session.kind == domain::SessionKind::Contact ? "Held, " + std::to_string(session.minutes) + " minutes."
                                                          : "Held. No note yet.";
    case domain::SessionState::Cancelled:
      return "Cancelled.";
    case domain::SessionState::NoShow:
      return "No-show.";
    case domain::SessionState::Planned:
      break;
  }
  if (to_be_settled(session, now)) {
    return "Was it held?";
  }
  if (session.kind == domain::SessionKind::Contact) {
    return std::to_string(session.minutes) + " minutes.";
  }
  std::string sentence = sheet_sentence(row, now.date);
  if (row.was_held) {
    sentence += !row.last_note                                   ? " No note of the last hour yet."
                : *row.last_note == domain::NoteState::Signed ? " Last note signed."
                                                              : " Last note is a draft.";
  }
  if (!session.others.empty()) {
    std::vector<std::string> others;
    for (const domain::OtherPresent& each : session.others) {
      others.push_back(each.role.empty() ? each.name.str() : each.name.str() + " (" + each.role.str() + ")");
    }
    sentence += " With " + in_a_row(others) + ".";
  }
  return sentence;
}

}  // namespace attune::desktop
