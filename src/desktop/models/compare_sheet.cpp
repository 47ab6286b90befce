// SPDX-License-Identifier: Apache-2.0
#include "desktop/models/compare_sheet.h"

#include "desktop/models/people_words.h"
#include "desktop/models/sharing_words.h"

#include <algorithm>
#include <map>

namespace attune::desktop {
namespace {

using domain::Lens;
using domain::Letter;
using domain::MemberSet;
using practice::CompareRow;
using practice::CompareSide;

bool is_point(const CompareRow& row) {
  return row.side == CompareSide::Other && row.place.pair && !row.group.empty() && row.place.most;
}

/// What one person may see of their own, as rows of one value.
std::vector<CompareRow> own_rows(const practice::Practice& practice, const domain::CaseId& couple, Letter who) {
  std::vector<CompareRow> rows;
  for (const practice::IntakeView& view :
       practice::show_intake(practice, couple, who, Lens::room(MemberSet::of({who})))) {
    for (const practice::AnswerView& each : view.answers) {
      if (!rows.empty() && rows.back().form == view.form && rows.back().item == each.item) {
        rows.back().values.front().text += "; " + each.text;  // several to one item
        continue;
      }
      rows.push_back({view.form,
                      each.item,
                      each.question,
                      each.place.side,
                      each.place.group,
                      {{who, each.text, each.number}},
                      each.place});
    }
  }
  return rows;
}

class Maker {
 public:
  Maker(const practice::CoupleView& view, CompareSheet& sheet) : m_sheet(sheet), m_people(view.row.partners) {
    m_people.insert(m_people.end(), view.former.begin(), view.former.end());
  }

  void add_columns(MemberSet who) {
    for (const practice::PartnerView& each : m_people) {
      if (who.has(each.letter)) {
        m_sheet.columns.push_back({each.letter, each.display_name.str(), {}, false, {}});
      }
    }
  }

  void add(const std::vector<CompareRow>& rows, const Sharings* sharings) {
    for (const CompareRow& row : rows) {
      if (is_point(row)) {
        add_point(row);
      }
      add_row(row, sharings);
    }
    // The two lists face each other; what else was asked comes below, in the form's order.
    std::stable_sort(m_sheet.blocks.begin(), m_sheet.blocks.end(),
                     [](const SheetBlock& one, const SheetBlock& other) { return one.side < other.side; });
  }

  SheetBlock& block(const CompareRow& row) {
    const std::string heading = row.side == CompareSide::Brake         ? "Gets in the way"
                                : row.side == CompareSide::Accelerator ? "Helps"
                                                                       : row.place.section;
    for (SheetBlock& each : m_sheet.blocks) {
      if (each.side == row.side && each.heading == heading) {
        return each;
      }
    }
    m_sheet.blocks.push_back({heading, row.side, {}, {}});
    return m_sheet.blocks.back();
  }

 private:
  void add_row(const CompareRow& row, const Sharings* sharings) {
    // "Emotional: now": alone, the two of a kind would not say of what.
    const std::string question =
        is_point(row) ? row.place.part + ": " + within_line(row.question) : question_words(row.question, row.place);
    SheetRow made{row.form, row.item, question, {}, {}, false, {}};
    made.said = made.question + ":";
    for (const SheetColumn& column : m_sheet.columns) {
      const auto value = std::find_if(row.values.begin(), row.values.end(),
                                      [&](const auto& each) { return each.partner == column.letter; });
      made.said += made.cells.empty() ? " " : ", ";
      if (value == row.values.end()) {
        made.cells.emplace_back();
        made.said += column.name + " no answer";
        continue;
      }
      made.cells.push_back({answer_words(value->text, value->number, row.place), degree_of(value->number, row.place)});
      made.said += column.name + " " + made.cells.back().words;
    }
    if (sharings != nullptr && m_sheet.has_shared) {
      made.shared = shared_words(*sharings, row, m_people);
      made.can_share = can_share(*sharings, row);
      made.said += (made.shared.rfind("by ", 0) == 0 ? ", shared " : ", ") + made.shared;
    }
    block(row).rows.push_back(std::move(made));
  }

  void add_point(const CompareRow& row) {
    (row.place.nth == 0 ? m_sheet.now : m_sheet.wish) = within_line(row.question);
    m_sheet.most = *row.place.most;
    for (const practice::CompareValue& value : row.values) {
      const auto column = std::find_if(m_sheet.columns.begin(), m_sheet.columns.end(),
                                       [&](const SheetColumn& each) { return each.letter == value.partner; });
      if (column == m_sheet.columns.end() || !value.number) {
        continue;
      }
      auto& points = column->points;
      auto point = std::find_if(points.begin(), points.end(),
                                [&](const SheetPoint& each) { return each.name == row.place.part; });
      if (point == points.end()) {
        points.push_back({row.place.part, {}, {}});
        point = points.end() - 1;
      }
      (row.place.nth == 0 ? point->now : point->wish) = value.number;
    }
  }

  CompareSheet& m_sheet;
  std::vector<practice::PartnerView> m_people;
};

std::string rated_words(const practice::CompareView& compared, CompareSide side, Letter who) {
  int rated = 0;
  int of = 0;
  for (const practice::CompareGroup& each : compared.groups) {
    if (each.side == side && each.partner == who) {
      rated += each.rated;
      of += each.of;
    }
  }
  return of == 0 ? std::string() : std::to_string(rated) + " of " + std::to_string(of) + " rated";
}

/// Answers from before that are still shared: a row of their own where nothing stands now.
void add_left_over(std::vector<CompareRow>& rows, const Sharings& sharings) {
  for (const CompareRow& each : sharings.left_over()) {
    const bool there = std::any_of(rows.begin(), rows.end(), [&](const CompareRow& row) {
      return row.form == each.form && row.item == each.item;
    });
    if (!there && each.place.pair) {
      rows.push_back(each);
    }
  }
  std::stable_sort(rows.begin(), rows.end(), [](const CompareRow& one, const CompareRow& other) {
    return std::pair(one.form, one.place.order) < std::pair(other.form, other.place.order);
  });
}

CompareSheet clinician_sheet(const practice::Practice& practice, const practice::CoupleView& view, domain::Date today) {
  CompareSheet sheet;
  sheet.clinician = true;
  practice::CompareView compared = practice::compare_intakes(practice, view.row.id, Lens::clinician());
  MemberSet members;
  for (const practice::PartnerView& each : view.row.partners) {
    members = members.with(each.letter);
  }
  sheet.has_shared = members.size() > 1;
  MemberSet who = members;  // those who left are there with what they answered
  for (const CompareRow& row : compared.rows) {
    for (const practice::CompareValue& value : row.values) {
      who = who.with(value.partner);
    }
  }
  const Sharings sharings(practice, view.row.id, members);
  add_left_over(compared.rows, sharings);
  Maker maker(view, sheet);
  maker.add_columns(who);
  for (SheetColumn& each : sheet.columns) {
    const Standing now = standing(practice::show_intake(practice, view.row.id, each.letter, Lens::clinician()));
    each.date = standing_date(now, today);
    each.answered = now.date.has_value();
  }
  maker.add(compared.rows, &sharings);
  for (SheetBlock& block : sheet.blocks) {
    for (const SheetColumn& each : sheet.columns) {
      block.notes.push_back(block.side == CompareSide::Other ? std::string()
                            : each.answered                  ? rated_words(compared, block.side, each.letter)
                                                             : each.date);
    }
  }
  return sheet;
}

}  // namespace

bool CompareSheet::has_points() const {
  return std::any_of(columns.begin(), columns.end(), [](const SheetColumn& each) { return !each.points.empty(); });
}

CompareSheet compare_sheet(const practice::Practice& practice, const practice::CoupleView& view, MemberSet people,
                           domain::Date today) {
  if (people.empty()) {
    return clinician_sheet(practice, view, today);
  }
  CompareSheet sheet;
  Maker maker(view, sheet);
  maker.add_columns(people);
  maker.add(people.size() == 1 ? own_rows(practice, view.row.id, people.letters().front())
                               : practice::compare_intakes(practice, view.row.id, Lens::room(people)).rows,
            nullptr);
  return sheet;
}

}  // namespace attune::desktop
