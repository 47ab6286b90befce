// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/clinician/pages/pieces.h"
#include "practice/search.h"
#include "practice/views.h"

namespace attune::desktop {

/// What was found, with its words around the matches, who may see it, and where it can be gone to.
class SearchPreview final : public wxPanel {
 public:
  explicit SearchPreview(wxWindow* parent);

  struct Shown {
    const practice::SearchHit* hit = nullptr;
    domain::SearchQuery query;
    std::vector<practice::PartnerView> people;
    domain::Date today{};
    std::vector<Verb> verbs;
  };
  void show(const Shown& what);
  /// Words about something that is no hit: a command.
  void show_words(const wxString& title, const wxString& place, const wxString& words, const std::vector<Verb>& verbs);
  void show_nothing();
  wxWindow* area() { return m_area; }

 private:
  void begin(const wxString& title, const wxString& place);
  void add_part(const wxString& label, const wxString& markup);
  void end(const std::vector<Verb>& verbs);
  wxScrolledWindow* m_area;
};

}  // namespace attune::desktop
