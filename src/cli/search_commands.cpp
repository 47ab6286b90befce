// SPDX-License-Identifier: Apache-2.0
// Search everything: what is looked for comes from a file, because it may be a client's words.
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/from_object.h"
#include "cli/views.h"
#include "practice/search.h"

namespace attune::cli {
namespace {

constexpr int k_most_of_a_kind = 200;
constexpr std::size_t k_most_parts = 20;
constexpr std::size_t k_most_of_library = 2;

struct Found {
  std::string key;
  domain::Snippet snippet;
};
// Where it matches; of a form, which may match everywhere, the beginning.
std::vector<Found> found_in(const practice::SearchHit& hit, const domain::SearchQuery& query) {
  const std::size_t most = hit.couple ? k_most_parts : k_most_of_library;
  std::vector<Found> all;
  for (const practice::FoundPart& each : hit.parts) {
    if (!each.marks.empty() && all.size() < most) {
      all.push_back({each.key, domain::make_snippet(each.text, query)});
    }
  }
  return all;
}

Json part_json(const Found& part) {
  return {{"key", part.key},
          {"text", part.snippet.text},
          {"marks", list_json(part.snippet.marks, [](const domain::CharRange& each) {
             return Json{each.begin, each.end};
           })}};
}

Json hit_json(const practice::SearchHit& hit, const domain::SearchQuery& query) {
  return {{"kind", domain::word(hit.kind)},
          {"what", hit.what},
          {"id", hit.id},
          {"couple", text_json(hit.code)},
          {"partner", or_null(hit.person, [](domain::Letter each) { return each.str(); })},
          {"date", date_json(hit.date)},
          {"session", or_null(hit.session, [](const domain::SessionId& each) { return each.str(); })},
          {"session_kind", or_null(hit.series, [](domain::SessionKind each) { return domain::word(each); })},
          {"number", or_null(hit.number, [](int each) { return each; })},
          {"title", text_json(hit.title)},
          {"fact", text_json(hit.fact)},
          {"parts", list_json(found_in(hit, query), part_json)}};
}

std::string words_text(const practice::SearchHit& hit, const domain::SearchQuery& query) {
  std::string text;
  for (const Found& each : found_in(hit, query)) {
    text += (text.empty() ? "" : " · ") + std::string(each.snippet.cut_before ? "… " : "") + each.snippet.text +
            (each.snippet.cut_after ? " …" : "");
  }
  return text;
}

std::string about(const practice::SearchHit& hit) {
  std::string text = hit.what;
  for (const std::string& each : {hit.number ? std::to_string(*hit.number) : std::string(), hit.fact, hit.title}) {
    text += each.empty() ? "" : " " + each;
  }
  return text;
}

std::set<practice::SearchKind> kinds_at(Context& context) {
  const auto kind = context.one_of<practice::SearchKind>("kind");
  return kind ? std::set{*kind} : std::set<practice::SearchKind>();
}

Result search(Context& context) {
  const std::string& path = context.arguments().value("from");
  practice::SearchFor what;
  const FromObject object = read_object(context.input(), path, {"words"});
  const auto words = object.text("words");
  if (!words) {
    throw object.refuse("words", "missing");
  }
  what.words = *words;
  what.most = k_most_of_a_kind;
  what.kinds = kinds_at(context);
  domain::Lens lens = context.lens();
  if (context.arguments().find("couple") != nullptr) {
    what.couple = context.couple_at("couple");
    lens = context.lens(*what.couple);
  }
  const practice::SearchResult found = practice::search(context.practice(), context.data(), what, lens);
  const domain::SearchQuery query = domain::parse_query(what.words.view());
  Table table({"Date", "Case", "Of", "Kind", "What", "Id", "Words"});
  for (const practice::SearchHit& hit : found.hits) {
    table.add({date_or_empty(hit.date), hit.code, hit.person ? hit.person->str() : "",
               std::string(domain::word(hit.kind)), about(hit), hit.id, words_text(hit, query)});
  }
  Result result{
      list_json(found.hits, [&](const practice::SearchHit& hit) { return hit_json(hit, query); }), table.str(), {}, {}};
  for (const practice::SearchKind each : found.more) {
    result.remarks.push_back("There is more of " + std::string(domain::word(each)) + " than the newest " +
                             std::to_string(k_most_of_a_kind) + ".");
  }
  return result;
}

}  // namespace

std::vector<Command> search_commands() {
  return {{"search",
           "",
           {{"from", "FILE", "JSON object: words, each of which has to be there", Need::Required},
            {"couple", "CODE", "one case; needed through every lens but the clinician's"},
            {"kind", "KIND", "cases, notes, interviews, homework or forms"}},
           "search the record, the exercises and the forms, newest first",
           "attune-cli search --from words.json --couple C-014",
           search,
           Looks::ThroughLens}};
}

}  // namespace attune::cli
