// SPDX-License-Identifier: Apache-2.0
#include "desktop/models/progress_words.h"

#include "desktop/models/people_words.h"
#include "desktop/models/sayings.h"

#include <cmath>

namespace attune::desktop {
namespace {

std::string title_of(const practice::TrackerView& tracker) {
  const domain::Tracker* known = domain::find_tracker(tracker.measure);
  return known == nullptr ? tracker.measure : std::string(known->title);
}

std::string done_words(const practice::Account& account) {
  if (!account.done) {
    return "nothing said";
  }
  switch (*account.done) {
    case domain::Done::Yes: return "done";
    case domain::Done::Partly: return "done in part";
    case domain::Done::No: return "not done";
  }
  return {};
}

std::string rating_number(double value) {
  const double whole = std::round(value);
  std::string words = std::to_string(static_cast<int>(whole));
  if (std::fabs(value - whole) > 0.01) {
    words = std::to_string(value);
    words.resize(words.find('.') + 2);
  }
  return words;
}

std::string cell_of(const std::string& words) {
  std::string cell = words;
  if (!cell.empty() && std::string_view("=+-@\t\r").find(cell.front()) != std::string_view::npos) {
    cell.insert(0, "'");
  }
  if (cell.find_first_of(",\"\r\n") == std::string::npos) {
    return cell;
  }
  std::string quoted = "\"";
  for (const char each : cell) {
    quoted += each == '"' ? "\"\"" : std::string(1, each);
  }
  return quoted + "\"";
}

}  // namespace

std::string before_words(const practice::ProgressView& view) {
  if (!view.before) {
    return "Before the next hour";
  }
  const std::string number = view.before->number ? " " + std::to_string(*view.before->number) : std::string();
  switch (view.before->session.kind) {
    case domain::SessionKind::Joint: return view.people.size() == 1 ? "Before hour" + number : "Before joint" + number;
    case domain::SessionKind::Own:
      return "Before " + name_of(view.people, view.before->session.present.letters().front()) + "’s hour" + number;
    case domain::SessionKind::Contact: break;
  }
  return "Before the contact";
}

std::string before_when(const practice::ProgressView& view) {
  if (!view.before) {
    return {};
  }
  const domain::Session& hour = view.before->session;
  const std::string day = week_date(hour.date, view.today);
  return (hour.date == view.today ? "today, " : "") + day +
         (hour.start ? ", " + domain::time_text(*hour.start) : std::string());
}

std::string group_words(domain::BriefGroup group) {
  switch (group) {
    case domain::BriefGroup::ToldAlone: return "Told alone";
    case domain::BriefGroup::StillOpen: return "Still open";
    case domain::BriefGroup::WhatChanged: return "What changed";
    case domain::BriefGroup::AskAbout: return "Ask about";
  }
  return {};
}

std::string ask_words(const practice::BriefLine& line, const std::vector<practice::PartnerView>& people) {
  switch (line.how) {
    case domain::AskHow::Together: return people.size() == 1 ? "Ask" : "Ask together";
    case domain::AskHow::Alone:
      return people.size() == 1 ? "Ask" : "Ask " + name_of(people, line.about.value_or(domain::Letter())) + " alone";
    case domain::AskHow::EachAlone: return "Ask each alone";
    case domain::AskHow::DoNotRaise: return "Do not raise";
  }
  return {};
}

std::string point_words(const practice::ProgressView& view, const practice::TrackerView& tracker, std::size_t point) {
  const practice::TrackerPoint& at = tracker.points.at(point);
  return name_of(view.people, tracker.partner) + ", " + title_of(tracker) + ", " + short_date(at.date, view.today) +
         ": " + std::to_string(at.score) + " of " + std::to_string(domain::k_tracker_high);
}

std::string occasion_words(const practice::ProgressView& view, const practice::OccasionView& occasion) {
  std::string words = short_date(occasion.date, view.today) + ":";
  for (const practice::Account& each : occasion.accounts) {
    words += (words.ends_with(':') ? " " : ", ") + name_of(view.people, each.partner) + " " + done_words(each) +
             (each.reason ? ", " + std::string(domain::not_done_meaning(*each.reason)) : std::string());
  }
  return words;
}

std::string rating_words(const practice::ProgressView& view, const practice::RatingView& rating) {
  return rating.question +
         (rating.side == practice::CompareSide::Brake ? ", gets in the way: " : ", helps: ") +
         rating_number(rating.then) + " on " + short_date(rating.then_date, view.today) + ", " + rating_number(rating.now) +
         " on " + short_date(rating.now_date, view.today);
}

Rows progress_rows(const practice::ProgressView& view) {
  Rows rows{{"Who", "What", "Date", "Value"}};
  for (const practice::TrackerView& each : view.measures) {
    for (const practice::TrackerPoint& point : each.points) {
      rows.push_back({name_of(view.people, each.partner), title_of(each), domain::date_text(point.date),
                      std::to_string(point.score)});
    }
  }
  for (const practice::PairProgress& pair : view.pairs) {
    for (const practice::OccasionView& each : pair.occasions) {
      for (const practice::Account& account : each.accounts) {
        rows.push_back({name_of(view.people, account.partner), "Practice", domain::date_text(each.date),
                        done_words(account) + (account.reason ? ", " + std::string(domain::not_done_meaning(*account.reason)) : std::string())});
      }
    }
  }
  for (const practice::RatingView& each : view.ratings) {
    const std::string who = name_of(view.people, each.partner);
    rows.push_back({who, each.question, domain::date_text(each.then_date), rating_number(each.then)});
    rows.push_back({who, each.question, domain::date_text(each.now_date), rating_number(each.now)});
  }
  return rows;
}

std::string csv_of(const Rows& rows) {
  std::string text;
  for (const std::vector<std::string>& row : rows) {
    for (std::size_t at = 0; at < row.size(); ++at) {
      text += at == 0 ? "" : ",";
      text += cell_of(row[at]);
    }
    text += "\r\n";
  }
  return text;
}

}  // namespace attune::desktop
