// SPDX-License-Identifier: Apache-2.0
// Own trackers.
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/views.h"
#include "practice/measures.h"

namespace attune::cli {
namespace {

Json tracker_json(const domain::Tracker& tracker) {
  return {{"id", tracker.id},
          {"title", tracker.title},
          {"statement", tracker.statement},
          {"low", 0},
          {"high", domain::k_tracker_high},
          {"better", tracker.higher_is_better ? "higher" : "lower"}};
}

Json result_json(const domain::MeasureResult& result) {
  return {{"id", result.id.str()},
          {"measure", result.measure},
          {"partner", result.partner.str()},
          {"date", domain::date_text(result.date)},
          {"score", result.score}};
}

std::string results_text(const std::vector<domain::MeasureResult>& results) {
  Table table({"Id", "Date", "Who", "Measure", "Title", "Score"});
  for (const domain::MeasureResult& each : results) {
    const domain::Tracker* tracker = domain::find_tracker(each.measure);
    table.add({each.id.str(), domain::date_text(each.date), each.partner.str(), each.measure,
               tracker == nullptr ? std::string() : std::string(tracker->title), std::to_string(each.score)});
  }
  return table.str();
}

// The catalogue names no case and opens no practice data.
Result catalogue() {
  Table table({"Id", "Title", "From 0 to 10"});
  for (const domain::Tracker& each : domain::trackers()) {
    table.add({std::string(each.id), std::string(each.title), std::string(each.statement)});
  }
  return {list_json(domain::trackers(), tracker_json), table.str(), {}, {}};
}

Result measure_list(Context& context) {
  if (context.word(0) == nullptr) {
    return catalogue();
  }
  const domain::CaseId couple = context.couple();
  const auto results = practice::list_measure_results(context.practice(), couple, context.lens(couple));
  return {list_json(results, result_json), results_text(results), {}, {}};
}

Result measure_record(Context& context) {
  practice::NewMeasure what;
  what.partner = context.letter("partner");
  what.measure = context.arguments().value("measure");
  what.score = *context.number("score", 0, domain::k_tracker_high);
  what.date = context.date("date");
  const domain::CaseId couple = context.couple();
  const domain::MeasureResult result = practice::record_measure(context.practice(), couple, what);
  return {result_json(result), results_text({result}), {}, {}};
}

Json chosen_json(const std::vector<std::string>& chosen) { return {{"measures", chosen}}; }

Result choose(Context& context) {
  std::vector<std::string> measures;
  std::string_view left = context.arguments().value("measures");
  while (!left.empty()) {
    const std::size_t comma = std::min(left.find(','), left.size());
    measures.emplace_back(left.substr(0, comma));
    left.remove_prefix(std::min(comma + 1, left.size()));
  }
  const domain::CaseId couple = context.couple();
  practice::choose_measures(context.practice(), couple, measures);
  const auto chosen = practice::chosen_measures(context.practice(), couple, domain::Lens::clinician());
  Table table({"Measure", "Title"});
  for (const std::string& each : chosen) {
    table.add({each, std::string(domain::find_tracker(each)->title)});
  }
  return {chosen_json(chosen), table.str(), {}, {}};
}

}  // namespace

std::vector<Command> measure_commands() {
  return {
      {"measure list",
       "[CODE]",
       {},
       "list what can be followed, or what was recorded of a case, newest first",
       "attune-cli measure list C-014",
       measure_list,
       Looks::ThroughLens},
      {"measure record",
       "CODE",
       {{"partner", "LETTER", "who says so", Need::Required},
        {"measure", "ID", "T-a to T-k", Need::Required},
        {"score", "N", "0 to 10", Need::Required},
        {"date", "DATE", "left out: the date of --clock"}},
       "record what one person says on a tracker; a second answer of the same day takes its place",
       "attune-cli measure record C-014 --partner A --measure T-e --score 7",
       measure_record},
      {"measure choose",
       "CODE",
       {{"measures", "IDS", "T-a,T-e,T-k: those followed in this case, in order", Need::Required}},
       "choose the trackers that are followed in a case",
       "attune-cli measure choose C-014 --measures T-a,T-e,T-b,T-k",
       choose},
  };
}

}  // namespace attune::cli
