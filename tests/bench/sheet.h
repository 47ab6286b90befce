// SPDX-License-Identifier: Apache-2.0
// One sheet as the floors make it, from the template to the pages.
#pragma once

#include "document/document.h"
#include "pdf/fonts.h"

#include <filesystem>
#include <string>

namespace attune::bench {

/// The exercise's sheet for two, names blank, from the folder of templates.
document::Document make_sheet(const std::filesystem::path& templates, const std::string& exercise);

/// Its words for another program: HTML of the same blocks, fonts, sizes and places to write.
std::string html_of(const document::Document& document);
/// What is painted, for a program that paints nothing else: the font files, "page WIDTH HEIGHT", and below it for each
/// stretch of one face, "FACE SIZE X Y WORDS".
std::string glyphs_of(const document::Document& document, const pdf::Fonts& fonts);

}  // namespace attune::bench
