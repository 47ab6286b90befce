// SPDX-License-Identifier: Apache-2.0
// Looking at a paper that was set.
#pragma once

#include "document/document.h"
#include "drawing/text_metrics.h"

#include <string>
#include <vector>

namespace attune::test {

/// What a shape covers: a text from its ascent to its descent, a line its thickness.
drawing::Rect box_of(const drawing::Shape& shape, const drawing::TextMetrics& metrics);
bool within(const drawing::Rect& inner, const drawing::Rect& outer);
std::string describe(const drawing::Shape& shape);
/// The first text that another text covers in part, or that a line or the edge of a box crosses; empty: none.
std::string first_overlap(const drawing::Page& page, const drawing::TextMetrics& metrics);

/// The words of a paper as its structure has them, and those of a document as they were written.
std::string read_aloud(const drawing::Paper& paper);
std::string words_of(const document::Document& document);
std::string without_blanks(const std::string& text);

/// "1/2" for each page: as printed, and as one reader's set is counted.
std::vector<std::string> page_numbers(const drawing::Paper& paper);
std::vector<std::string> expected_numbers(const document::Document& document, const drawing::Paper& paper);

double contrast_on_white(const drawing::Colour& colour);

}  // namespace attune::test
