// SPDX-License-Identifier: Apache-2.0
#include "desktop/support/icons.h"

#include "desktop/support/text.h"

#include <string>

namespace attune::desktop {
namespace {

/// What is inside a 16 by 16 box, drawn with a line of 1.4.
const char* shape(Icon which) {
  switch (which) {
    case Icon::Person:
      return R"(<circle cx="8" cy="5" r="2.8"/><path d="M3.2 14.2 C3.4 10.6 5.4 9.2 8 9.2 C10.6 9.2 12.6 10.6 12.8 14.2"/>)";
    case Icon::People:
      return R"(<circle cx="5.6" cy="5.2" r="2.4"/><path d="M1.4 13.6 C1.6 10.4 3.2 9.2 5.6 9.2 C8 9.2 9.6 10.4 9.8 13.6"/>)"
             R"(<path d="M10.4 3.2 A2.3 2.3 0 0 1 10.4 7.6 M11.8 9.6 C13.4 10.1 14.4 11.4 14.6 13.6"/>)";
    case Icon::Plus: return R"(<path d="M8 2.5 L8 13.5 M2.5 8 L13.5 8"/>)";
    case Icon::Calendar:
      return R"(<path d="M2.5 3.5 L13.5 3.5 L13.5 13.5 L2.5 13.5 Z M2.5 6.5 L13.5 6.5 M5.3 1.6 L5.3 4.6 M10.7 1.6 L10.7 4.6"/>)";
    case Icon::Search: return R"(<circle cx="6.7" cy="6.7" r="4.2"/><path d="M9.8 9.8 L14 14"/>)";
    case Icon::Screen: return R"(<path d="M1.8 2.8 L14.2 2.8 L14.2 11 L1.8 11 Z M8 11 L8 14 M5 14 L11 14"/>)";
    case Icon::Cover: return R"(<path d="M2.2 2.8 L13.8 2.8 L13.8 13.2 L2.2 13.2 Z M2.6 13 L13.4 3"/>)";
    case Icon::Lock:
      return R"(<path d="M3.4 7.2 L12.6 7.2 L12.6 14 L3.4 14 Z M5.2 7 L5.2 4.8 C5.2 1.2 10.8 1.2 10.8 4.8 L10.8 7"/>)";
    case Icon::Sheet:
      return R"(<path d="M3.5 1.8 L9.6 1.8 L12.5 4.7 L12.5 14.2 L3.5 14.2 Z M9.4 2 L9.4 4.9 L12.3 4.9"/>)";
    case Icon::Check: return R"(<path d="M2.8 8.6 L6.2 12 L13.2 4.2"/>)";
    case Icon::ChevronLeft: return R"(<path d="M10.2 3 L5.2 8 L10.2 13"/>)";
    case Icon::ChevronRight: return R"(<path d="M5.8 3 L10.8 8 L5.8 13"/>)";
    case Icon::ChevronDown: return R"(<path d="M3 5.8 L8 10.8 L13 5.8"/>)";
    case Icon::ChevronUp: return R"(<path d="M3 10.2 L8 5.2 L13 10.2"/>)";
    case Icon::Key: return R"(<circle cx="5" cy="11" r="3"/><path d="M7.2 8.8 L13.4 2.6 M11 5 L13.2 7.2"/>)";
    case Icon::Note: return R"(<path d="M3 2.2 L13 2.2 L13 13.8 L3 13.8 Z M5.4 5.4 L10.6 5.4 M5.4 8 L10.6 8 M5.4 10.6 L8.6 10.6"/>)";
    case Icon::HandOver: return R"(<path d="M2 5.4 L13 5.4 M10.4 2.8 L13 5.4 M14 10.6 L3 10.6 M5.6 13.2 L3 10.6"/>)";
    case Icon::Folder: return R"(<path d="M1.8 3.4 L6.2 3.4 L7.8 5.2 L14.2 5.2 L14.2 13 L1.8 13 Z"/>)";
    case Icon::Eye:
      return R"(<path d="M1.4 8 C3.2 4.9 5.4 3.8 8 3.8 C10.6 3.8 12.8 4.9 14.6 8 C12.8 11.1 10.6 12.2 8 12.2 C5.4 12.2 3.2 11.1 1.4 8 Z"/>)"
             R"(<circle cx="8" cy="8" r="2"/>)";
    case Icon::EyeCrossed:
      return R"(<path d="M1.4 8 C3.2 4.9 5.4 3.8 8 3.8 C10.6 3.8 12.8 4.9 14.6 8 C12.8 11.1 10.6 12.2 8 12.2 C5.4 12.2 3.2 11.1 1.4 8 Z"/>)"
             R"(<circle cx="8" cy="8" r="2"/><path d="M2.8 13.2 L13.2 2.8"/>)";
    case Icon::Shield: return R"(<path d="M8 1.6 L13.4 3.4 L13.4 8 C13.4 11.2 11 13.4 8 14.6 C5 13.4 2.6 11.2 2.6 8 L2.6 3.4 Z"/>)";
    case Icon::Printer:
      return R"(<path d="M4 6 L4 2 L12 2 L12 6 M4 11.4 L1.8 11.4 L1.8 6 L14.2 6 L14.2 11.4 L12 11.4 M4 9.4 L12 9.4 L12 14 L4 14 Z"/>)";
    case Icon::StepDone:
    case Icon::StepNow:
    case Icon::StepNext:
    case Icon::Mark: return "";
  }
  return "";
}

std::string picture(Icon which, const std::string& ink) {
  const std::string stroke = "fill=\"none\" stroke=\"" + ink + "\" stroke-linecap=\"round\" stroke-linejoin=\"round\"";
  switch (which) {
    case Icon::StepDone:
      return R"(<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7.6" fill=")" +
             ink + R"("/><path d="M4.6 8.3 L7 10.7 L11.4 5.8" fill="none" stroke="#FFFFFF" stroke-width="1.5" stroke-linecap="round"/></svg>)";
    case Icon::StepNow:
    case Icon::StepNext:
      return R"(<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16"><g )" + stroke +
             (which == Icon::StepNow ? R"( stroke-width="2"><circle cx="8" cy="8" r="6.8"/></g></svg>)"
                                     : R"( stroke-width="1.1"><circle cx="8" cy="8" r="7.2"/></g></svg>)");
    case Icon::Mark:
      return R"(<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 48 48"><g )" + stroke +
             R"( stroke-width="2.2"><circle cx="15.5" cy="24" r="12.4"/><path d="M32.5 9.4 L47 24 L32.5 38.6 L18 24 Z"/></g></svg>)";
    default:
      return R"(<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16"><g )" + stroke +
             R"( stroke-width="1.4">)" + shape(which) + "</g></svg>";
  }
}

}  // namespace

wxBitmapBundle icon(Icon which, Colour ink, int size) {
  const std::string svg = picture(which, from_wx(colour(ink).GetAsString(wxC2S_HTML_SYNTAX)));
  return wxBitmapBundle::FromSVG(svg.c_str(), wxSize(size, size));
}

}  // namespace attune::desktop
