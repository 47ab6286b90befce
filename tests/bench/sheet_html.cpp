// SPDX-License-Identifier: Apache-2.0
#include "bench/sheet.h"

namespace attune::bench {
namespace {

using namespace document;

std::string escaped(const std::string& text) {
  std::string out;
  for (const char each : text) {
    out += each == '&' ? "&amp;" : each == '<' ? "&lt;" : std::string(1, each);
  }
  return out;
}

std::string html(const Inline& words) {
  std::string out;
  for (const Span& span : words) {
    out += span.bold ? "<b>" + escaped(span.text) + "</b>" : escaped(span.text);
  }
  return out;
}

std::string element(const std::string& name, const std::string& inner) {
  return "<" + name + ">" + inner + "</" + name.substr(0, name.find(' ')) + ">\n";
}

std::string html(const std::vector<Block>& blocks);

struct Writer {
  std::string list(const std::string& name, const std::vector<Inline>& items) const {
    std::string all;
    for (const Inline& item : items) {
      all += element("li", html(item));
    }
    return element(name, all);
  }
  std::string operator()(const Paragraph& block) const { return element("p", html(block.text)); }
  std::string operator()(const Heading& block) const { return element("h2", html(block.text)); }
  std::string operator()(const Bullets& block) const { return list("ul", block.items); }
  std::string operator()(const Steps& block) const { return list("ol", block.items); }
  std::string operator()(const CallOut& block) const { return element("p class=out", html(block.text)); }
  std::string operator()(const WritingLines& block) const {
    std::string all;
    for (int line = 0; line < block.count; ++line) {
      all += "<div class=line></div>\n";
    }
    return all;
  }
  std::string operator()(const Section& block) const {
    return element("section", element("h2", html(block.heading)) + element("div class=beside", html(block.blocks)));
  }
  std::string operator()(const Columns& block) const {
    return element("div class=columns", element("div", html(block.left)) + element("div", html(block.right)));
  }
  std::string operator()(const Frame& block) const { return element("div class=frame", html(block.blocks)); }
  std::string operator()(const Figure& block) const { return element("figure", block.alternative); }
  std::string operator()(const Table& block) const {
    std::string head, rows;
    for (const Table::Column& column : block.columns) {
      head += element("th", html(column.title));
    }
    for (const auto& row : block.rows) {
      std::string cells;
      for (const Cell& cell : row) {
        cells += element("td", cell.kind == Cell::Kind::Tick ? "☐" : html(cell.words));
      }
      rows += element("tr", cells);
    }
    return element("table", element("thead", element("tr", head)) + rows);
  }
};

std::string html(const std::vector<Block>& blocks) {
  std::string all;
  for (const Block& block : blocks) {
    all += std::visit(Writer{}, block.value);
  }
  return all;
}

// Sizes as the pages have them, so that it is the same number of pages.
constexpr const char* k_style =
    "@page { size: A4; margin: 34pt 43pt 30pt;\n"
    "  @bottom-right { content: 'Page ' counter(page) ' of ' counter(pages); font: 10.5pt Lato; } }\n"
    "body { font: 13pt/19.5pt Lato, 'DejaVu Sans'; } p { margin: 5pt 0; } ul, ol { margin: 0; padding-left: 21pt; }\n"
    "h1 { font-size: 19pt; line-height: 24pt; margin: 0; break-before: page; }\n"
    "h2 { font-size: 13pt; color: #1f6363; margin: 5pt 0; } section { margin-top: 8pt; }\n"
    "section h2 { float: left; width: 90pt; margin: 0; } .beside { margin-left: 104pt; } .beside p { margin: 0; }\n"
    ".line { border-bottom: 1px solid #1f6363; height: 34pt; } .frame { border: 1px solid #1f6363; }\n"
    ".columns > div { width: 48%; display: inline-block; } table { width: 100%; border-collapse: collapse; }\n"
    "th { font-size: 12pt; } td { border: 1px solid #1f6363; height: 57pt; text-align: center; }\n"
    ".foot { font-weight: bold; font-size: 12pt; border: 1px solid #1f6363; border-width: 1px 0; }\n"
    ".help { font-size: 10.5pt; line-height: 15pt; margin: 0; }\n";

}  // namespace

std::string html_of(const document::Document& document) {
  std::string body;
  for (const Part& part : document.parts) {
    std::string subtitle;
    for (const std::string& each : part.subtitle) {
      subtitle += (subtitle.empty() ? "" : " | ") + escaped(each);
    }
    body += element("h1", escaped(part.title)) + element("p", subtitle) + html(part.blocks) +
            element("p class=foot", escaped(part.foot.consent)) + element("p class=help", html(part.foot.help)) +
            element("p class=help", escaped(part.foot.handling));
  }
  return "<!DOCTYPE html><html lang=" + document.language + "><head><meta charset=utf-8><title>" +
         escaped(document.title) + "</title><style>" + k_style + "</style></head><body>" + body + "</body></html>\n";
}

}  // namespace attune::bench
