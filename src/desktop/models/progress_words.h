// SPDX-License-Identifier: Apache-2.0
// The words of Progress: headings, how a line may be brought up, what points say, tables of them. Plain UTF-8.
#pragma once

#include "practice/progress.h"

#include <string>
#include <vector>

namespace attune::desktop {

/// "Before joint 6", "Before Maya’s hour 2", "Before the next hour".
std::string before_words(const practice::ProgressView& view);
/// "today, Thu 20 Nov, 14:00"; empty where no hour is planned.
std::string before_when(const practice::ProgressView& view);
std::string group_words(domain::BriefGroup group);
/// "Ask together", "Ask Maya alone", "Ask each alone", "Do not raise".
std::string ask_words(const practice::BriefLine& line, const std::vector<practice::PartnerView>& people);

/// What is said of one point: "Maya, Known and accepted, 5 Mar: 7 of 10".
std::string point_words(const practice::ProgressView& view, const practice::TrackerView& tracker, std::size_t point);
/// "9 Nov: Maya done, Daniel not done, tired".
std::string occasion_words(const practice::ProgressView& view, const practice::OccasionView& occasion);
/// "My to-do list keeps playing, gets in the way: 3 on 5 Jan, 1 on 4 Mar".
std::string rating_words(const practice::ProgressView& view, const practice::RatingView& rating);

/// All that the charts show, a row a point: who, what, when, value. With the titles in front.
using Rows = std::vector<std::vector<std::string>>;
Rows progress_rows(const practice::ProgressView& view);
/// RFC 4180: quoted where it has to be, CR LF. A cell that a spreadsheet would take for a formula gets an apostrophe.
std::string csv_of(const Rows& rows);

}  // namespace attune::desktop
