// SPDX-License-Identifier: Apache-2.0
#include "practice/search.h"

#include "practice/known_forms.h"
#include "practice/search_library.h"
#include "practice/support.h"
#include "store/intake.h"
#include "store/search.h"

#include <algorithm>
#include <map>

namespace attune::practice {
namespace {

using domain::CaseId;
using domain::Lens;
using domain::SearchQuery;

const std::pair<SearchKind, store::SearchShelf> k_shelves[] = {{SearchKind::Cases, store::SearchShelf::Cases},
                                                               {SearchKind::Notes, store::SearchShelf::Notes},
                                                               {SearchKind::Interviews, store::SearchShelf::Interviews},
                                                               {SearchKind::Homework, store::SearchShelf::Homework}};

// Marks every part and takes the snippet from the one in which most stands.
void show_words(SearchHit& hit, const SearchQuery& query) {
  const FoundPart* most = nullptr;
  for (FoundPart& each : hit.parts) {
    if (each.marks.empty()) {
      each.marks = domain::find_marks(each.text, query);
    }
    if (each.marks.size() > (most == nullptr ? 0 : most->marks.size())) {
      most = &each;
    }
  }
  if (most != nullptr) {
    hit.part = most->key;
    hit.snippet = domain::make_snippet(most->text, query);
  }
}

/// Makes hits of what the index found, with the facts that tell them apart.
class Facts {
 public:
  Facts(const Practice& practice, const Lens& lens) : m_practice(practice), m_lens(lens) {}

  SearchHit hit(SearchKind kind, store::SearchFound found) {
    SearchHit hit;
    hit.kind = kind;
    hit.what = found.entity;
    hit.id = found.id.substr(0, found.id.find('/'));
    const store::SearchDocument& document = found.document;
    hit.couple = CaseId(document.couple);
    hit.code = found.code;
    hit.date = document.date.empty() ? domain::local_time(domain::Instant{document.recorded_us}, m_practice.zone()).date
                                     : domain::parse_date(document.date, "date");
    if (document.person) {
      hit.person = domain::Letter::parse(*document.person, "person");
    }
    if (m_lens.is_clinician()) {
      hit.seen_by = domain::MemberSet::from_bits(document.seen_by);
      if (found.name) {
        hit.person_name = domain::Text::from(*found.name, "name");
      }
    }
    for (store::SearchPart& each : found.document.parts) {
      hit.parts.push_back({std::move(each.key), std::move(each.text), {}});
    }
    add_facts(hit, found);
    return hit;
  }

 private:
  void add_facts(SearchHit& hit, const store::SearchFound& found) {
    const store::SearchDocument& document = found.document;
    if (hit.kind == SearchKind::Notes) {
      add_hour(hit, found);
    } else if (hit.kind == SearchKind::Interviews) {
      hit.fact = document.fact;
      hit.title = question(*hit.couple, hit.id, document.place);
    } else if (hit.what == "assignment") {
      hit.title = hit.parts.front().text;
      hit.fact = m_lens.shows_full_names() ? document.fact : std::string();
    } else if (hit.what == "log") {
      hit.parts.front().key = document.place;
    } else if (m_lens.is_clinician()) {
      hit.fact = hit.what == "override" ? document.place + " " + document.fact : document.fact;
    }
  }

  void add_hour(SearchHit& hit, const store::SearchFound& found) const {
    hit.session = domain::SessionId(found.document.fact);
    if (found.hour) {
      hit.series = domain::parse_word<domain::SessionKind>(found.hour->kind, "kind");
      hit.number = m_lens.shows_full_names() ? found.hour->number : std::nullopt;
    }
  }

  // What was asked, in the words of that day.
  std::string question(const CaseId& couple, const std::string& id, const std::string& item) {
    auto found = m_intakes.find(couple);
    if (found == m_intakes.end()) {
      found = m_intakes.emplace(couple, store::list_intakes(m_practice.store().read(), couple, m_lens)).first;
    }
    const auto intake = std::find_if(found->second.begin(), found->second.end(),
                                     [&](const domain::Intake& each) { return each.id.str() == id; });
    if (intake == found->second.end()) {
      return {};
    }
    auto form = known_form(intake->sha256, intake->form);
    if (!form) {
      const auto text = store::form_text(m_practice.store().read(), intake->sha256);
      form = text ? know_form(*text, intake->form) : nullptr;
    }
    if (!form) {
      return {};
    }
    const auto asked = std::find_if(form->items.begin(), form->items.end(),
                                    [&](const forms::Item& each) { return each.link_id == item; });
    return asked == form->items.end() ? std::string() : asked->text;
  }

  const Practice& m_practice;
  const Lens& m_lens;
  std::map<CaseId, std::vector<domain::Intake>> m_intakes;
};

struct Ordered {
  std::int64_t order;
  SearchHit hit;
};

// A form may match in hundreds of places: the first few tell.
constexpr std::size_t k_most_parts = 8;

SearchHit library_hit(const LibraryText& text, const SearchQuery& query) {
  SearchHit hit;
  hit.kind = text.kind;
  hit.what = text.kind == SearchKind::Forms ? "form" : "exercise";
  hit.id = text.id;
  hit.fact = text.id;
  hit.title = text.title;
  for (const FoundPart& each : text.parts) {
    if (hit.parts.size() == k_most_parts) {
      break;
    }
    if (auto marks = domain::find_marks(each.text, query); !marks.empty()) {
      hit.parts.push_back({each.key, each.text, std::move(marks)});
    }
  }
  return hit;
}

}  // namespace

SearchResult search(const Practice& practice, const std::filesystem::path& data, const SearchFor& what,
                    const Lens& lens) {
  if (!lens.is_clinician() && !what.couple) {
    throw invalid("couple", "missing");
  }
  SearchResult result;
  const SearchQuery query = domain::parse_query(what.words.view());
  if (query.empty()) {
    return result;
  }
  practice.store().complete_search();
  const auto wanted = [&](SearchKind kind) { return what.kinds.empty() || what.kinds.count(kind) > 0; };
  const auto most = static_cast<std::size_t>(std::max(what.most, 1));
  Facts facts(practice, lens);
  std::vector<Ordered> hits;
  for (const auto& [kind, shelf] : k_shelves) {
    if (!wanted(kind)) {
      continue;
    }
    auto found =
        store::find_words(practice.store().read(), shelf, query, what.couple, lens, static_cast<int>(most) + 1);
    if (found.size() > most) {
      result.more.insert(kind);
      found.resize(most);
    }
    for (store::SearchFound& each : found) {
      const std::int64_t order = each.order;
      hits.push_back({order, facts.hit(kind, std::move(each))});
    }
  }
  std::stable_sort(hits.begin(), hits.end(), [](const Ordered& a, const Ordered& b) { return a.order > b.order; });
  for (Ordered& each : hits) {
    result.hits.push_back(std::move(each.hit));
  }
  // The library is of no case, and outside the clinician lens there is none.
  if (lens.is_clinician() && !what.couple) {
    const auto texts = library_texts(data);
    for (const SearchKind kind : {SearchKind::Homework, SearchKind::Forms}) {
      const auto found = wanted(kind) ? find_texts(*texts, kind, query) : std::vector<const LibraryText*>();
      for (std::size_t each = 0; each < std::min(found.size(), most); ++each) {
        result.hits.push_back(library_hit(*found[each], query));
      }
      if (found.size() > most) {
        result.more.insert(kind);
      }
    }
  }
  for (SearchHit& each : result.hits) {
    show_words(each, query);
  }
  return result;
}

}  // namespace attune::practice
