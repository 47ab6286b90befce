// SPDX-License-Identifier: Apache-2.0
#include "practice/brief_pages.h"

#include "drawing/path.h"
#include "layout/brief_page.h"
#include "pdf/write_pdf.h"
#include "practice/exercise_files.h"
#include "practice/progress_charts.h"
#include "practice/progress_facts.h"
#include "practice/support.h"

#include <algorithm>

namespace attune::practice {
namespace {

using domain::AskHow;
using domain::BriefGroup;

constexpr double k_practice_height = 76;  // of the accounts of practice on the page, at most
constexpr std::size_t k_most_occasions = 400;

std::string heading_words(BriefGroup group) {
  switch (group) {
    case BriefGroup::ToldAlone: return "Told alone";
    case BriefGroup::StillOpen: return "Still open";
    case BriefGroup::WhatChanged: return "What changed";
    case BriefGroup::AskAbout: return "Ask about";
  }
  return {};
}

std::string name_in(const ProgressView& view, domain::Letter letter) {
  for (const PartnerView& each : view.people) {
    if (each.letter == letter) {
      return each.display_name.str();
    }
  }
  return letter.str();
}

layout::BriefRow row_of(const ProgressView& view, const BriefLine& line) {
  switch (line.how) {
    case AskHow::Together: return {line.words, view.people.size() > 1 ? "Ask together" : "Ask", false};
    case AskHow::Alone: return {line.words, "Ask " + name_in(view, line.about.value_or(domain::Letter())) + " alone", true};
    case AskHow::EachAlone: return {line.words, "Ask each alone", true};
    case AskHow::DoNotRaise: return {line.words, "Do not raise", true};
  }
  return {};
}

bool is_printed(const BriefLine& line, ToldAlone told) { return told == ToldAlone::Printed || !line.told_alone; }

std::vector<layout::BriefRows> groups_of(const ProgressView& view, ToldAlone told) {
  std::vector<layout::BriefRows> groups;
  const auto add = [&](const std::string& heading, const std::vector<BriefLine>& lines, std::optional<BriefGroup> group) {
    layout::BriefRows rows{heading, {}};
    for (const BriefLine& each : lines) {
      if ((!group || each.group == *group) && is_printed(each, told)) {
        rows.rows.push_back(row_of(view, each));
      }
    }
    if (!rows.rows.empty()) {
      groups.push_back(std::move(rows));
    }
  };
  add("Since they sat down", view.arrived, std::nullopt);
  for (const auto& [group, word] : domain::Words<BriefGroup>::table) {
    add(heading_words(group), view.lines, group);
  }
  return groups;
}

bool stays_with_clinician(const TrackerView& view) {
  const domain::Tracker* tracker = domain::find_tracker(view.measure);
  return tracker == nullptr || tracker->stays_with_clinician;
}

std::string points_words(const TrackerView& view, domain::Date today) {
  std::string words;
  for (const TrackerPoint& each : view.points) {
    words += (words.empty() ? "" : ", ") + day_words(each.date, today) + " " + std::to_string(each.score);
  }
  return words.empty() ? "nothing yet" : words;
}

std::vector<layout::BriefColumn> columns_of(const ProgressView& view, const BriefChoice& choice) {
  std::vector<layout::BriefColumn> columns;
  const ChartPlace place;
  const double width = layout::brief_column_width(choice.paper, static_cast<int>(view.people.size()));
  for (const PartnerView& person : view.people) {
    layout::BriefColumn column;
    column.sign = person_mark(person.letter, place, paper_fonts());
    column.name = person.display_name.str();
    ProgressView own = view;  // what the sentence may speak of is what the page shows
    std::erase_if(own.measures, [&](const TrackerView& each) {
      return choice.told_alone == ToldAlone::LeftOut && stays_with_clinician(each);
    });
    column.saying = saying_of(own, person.letter);
    for (const TrackerView& each : own.measures) {
      if (each.partner == person.letter && !each.points.empty()) {
        column.figures.push_back({tracker_chart(view, each, false, width, place, paper_fonts()).picture,
                                  std::string(domain::find_tracker(each.measure)->title) + ": " +
                                      points_words(each, view.today)});
      }
    }
    columns.push_back(std::move(column));
  }
  return columns;
}

std::string accounts_words(const ProgressView& view, const PairProgress& pair) {
  std::string words = "Practice: ";
  for (const OccasionView& each : pair.occasions) {
    words += day_words(each.date, view.today);
    for (const Account& account : each.accounts) {
      words += " " + name_in(view, account.partner) + " " +
               (account.done ? std::string(domain::word(*account.done)) : std::string("not said")) + ",";
    }
    words += ";";
  }
  return words;
}

// As many of the newest occasions as there is height for.
std::optional<layout::BriefFigure> practice_of(const ProgressView& view, domain::PaperSize paper) {
  const double width = layout::brief_width(paper);
  layout::BriefFigure figure;
  for (const PairProgress& pair : view.pairs) {
    std::size_t most = std::min(k_most_occasions, pair.occasions.size());
    drawing::Chart chart = practice_chart(view, pair, most, width, {}, paper_fonts());
    while (chart.picture.size.height > k_practice_height && most > 1) {
      most = most * 4 / 5;
      chart = practice_chart(view, pair, most, width, {}, paper_fonts());
    }
    if (chart.picture.size.height <= 0) {
      continue;
    }
    for (const drawing::Shape& each : chart.picture.shapes) {
      figure.picture.shapes.push_back(drawing::moved(each, 0, figure.picture.size.height));
    }
    figure.picture.size = {width, figure.picture.size.height + chart.picture.size.height};
    figure.alternative += (figure.alternative.empty() ? "" : " ") + accounts_words(view, pair);
  }
  return figure.alternative.empty() ? std::nullopt : std::optional(std::move(figure));
}

std::string title_of(const ProgressView& view) {
  if (!view.before) {
    return "Before the next hour";
  }
  const std::string number = view.before->number ? " " + std::to_string(*view.before->number) : std::string();
  if (view.before->session.kind == domain::SessionKind::Own) {
    return "Before " + name_in(view, view.before->session.present.letters().front()) + number;
  }
  return view.before->session.kind == domain::SessionKind::Joint ? "Before joint" + number : "Before the contact";
}

std::string initials_of(const ProgressView& view) {
  std::vector<std::string> all;
  for (const PartnerView& each : view.people) {
    all.push_back(each.display_name.str());
  }
  return listed(all);
}

}  // namespace

BriefPages draw_brief(const Practice& practice, const domain::CaseId& couple, const BriefChoice& choice) {
  ProgressView view = show_progress(practice, couple, domain::Lens::clinician(), choice.session, Naming::Initials);
  layout::BriefPage page;
  page.title = title_of(view);
  page.beside = {view.code + ", " + initials_of(view)};
  const std::optional<SessionView>& hour = view.before;
  page.beside.push_back(hour ? long_day_words(hour->session.date) +
                                   (hour->session.start ? ", " + domain::time_text(*hour->session.start) : std::string())
                             : long_day_words(view.today));
  page.notice_bold = "For the clinician only.";
  page.notice = choice.told_alone == ToldAlone::Printed
                    ? "Printed with lines told alone, asked twice. Not for either of them."
                    : "Without lines told alone; those are on the screen. Not for anyone in the case.";
  page.groups = groups_of(view, choice.told_alone);
  page.columns = columns_of(view, choice);
  page.practice = practice_of(view, choice.paper);
  page.foot = "Outside the encrypted practice. Destroy after the session.";
  page.more_one = "line more is on the screen.";
  page.more_many = "lines more are on the screen.";
  BriefPages brief{page.title, layout::lay_out_brief(page, choice.paper, paper_fonts())};
  brief.paper.title = "Document";
  return brief;
}

void give_brief(Practice& practice, const domain::CaseId& couple, const BriefChoice& choice, const Deliver& deliver) {
  const BriefPages brief = draw_brief(practice, couple, choice);
  deliver(pdf::write_pdf(brief.paper, paper_fonts()));
  practice.store().write([&](store::Writer& writer) {
    writer.audit(choice.told_alone == ToldAlone::Printed ? "print-told-alone" : "print", "brief", couple.str());
  });
}

}  // namespace attune::practice
