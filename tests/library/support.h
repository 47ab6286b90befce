// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "library/sheet.h"
#include "support/errors.h"

#include <gtest/gtest.h>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace attune::test {

/// Every shipped exercise's id, in their order.
const std::vector<std::string>& shipped();
std::string shipped_text(const std::string& id);
library::Exercise shipped_exercise(const std::string& id);
library::Wording shipped_wording();

/// A small template that is read: E1, which is no touch, and SF2, which is.
std::string talk_template();
std::string touch_template();
/// `text` with the one place where `from` stands now `to`; a failure when there is none.
std::string with(std::string text, const std::string& from, const std::string& to);

/// What is said of a template that is refused; empty details and a failure when it is read.
std::map<std::string, std::string> refusal(const std::string& text);
/// "reason at line:column", or with the field behind it: "value at 3:1 (title)".
std::string place_of_refusal(const std::string& text);

/// All words that are printed, a line for each paragraph, item, heading and cell.
std::vector<std::string> lines_of(const std::vector<document::Block>& blocks);
std::vector<std::string> lines_of(const document::Part& part);
std::vector<std::string> lines_of(const document::Document& sheet);
std::string joined(const std::vector<std::string>& lines);

/// A sheet for two as it is given by default.
document::Document sheet_for_two(const library::Exercise& exercise, bool on_sf3 = false);

}  // namespace attune::test
