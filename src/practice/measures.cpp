// SPDX-License-Identifier: Apache-2.0
#include "practice/measures.h"

#include "practice/raise_within.h"
#include "practice/support.h"
#include "store/measures.h"

#include <algorithm>

namespace attune::practice {
namespace {

using domain::MeasureResult;

MeasureResult checked(const Practice& practice, const domain::CoupleCase& couple, const NewMeasure& what) {
  require_member(couple, what.partner);
  MeasureResult result;
  result.id = next_id<domain::MeasureResultId>(practice);
  result.partner = what.partner;
  result.measure = domain::parse_tracker(what.measure, "measure").id;
  result.date = what.date.value_or(practice.event_time().date);
  result.score = what.score;
  if (what.score < 0 || what.score > domain::k_tracker_high) {
    throw invalid("score", "out-of-range");
  }
  if (result.date > practice.event_time().date) {
    throw invalid("date", "in-the-future");
  }
  return result;
}

std::vector<MeasureResult> keep(Practice& practice, const domain::CaseId& id, const std::vector<NewMeasure>& all) {
  const domain::CoupleCase couple = load_couple(practice, id);
  std::vector<MeasureResult> results;
  for (const NewMeasure& each : all) {
    results.push_back(checked(practice, couple, each));
  }
  practice.store().write([&](store::Writer& writer) {
    for (MeasureResult& each : results) {
      each.recorded = writer.now();
      store::insert_measure_result(writer.sql(), id, each, writer.now());
      writer.audit("record", "measure", each.id.str());
      if (domain::is_signal(*domain::find_tracker(each.measure), each.score)) {
        raise_signal_within(practice, writer, id, {each.partner, each.measure, each.date, each.id.str()});
      }
    }
  });
  return results;
}

}  // namespace

MeasureResult record_measure(Practice& practice, const domain::CaseId& couple, const NewMeasure& what) {
  return keep(practice, couple, {what}).front();
}

void record_measures(Practice& practice, const domain::CaseId& couple, const std::vector<NewMeasure>& all) {
  keep(practice, couple, all);
}

std::vector<MeasureResult> list_measure_results(const Practice& practice, const domain::CaseId& couple,
                                                const domain::Lens& lens) {
  return store::list_measure_results(practice.store().read(), couple, lens);
}

std::vector<std::string> chosen_measures(const Practice& practice, const domain::CaseId& couple,
                                         const domain::Lens& lens) {
  if (!lens.is_clinician()) {
    return {};
  }
  auto chosen = store::list_chosen_measures(practice.store().read(), couple, lens);
  return chosen.empty() ? domain::usual_trackers() : chosen;
}

void choose_measures(Practice& practice, const domain::CaseId& couple, const std::vector<std::string>& measures) {
  std::vector<std::string> chosen;
  for (const std::string& each : measures) {
    std::string id(domain::parse_tracker(each, "measures").id);
    if (std::find(chosen.begin(), chosen.end(), id) != chosen.end()) {
      throw invalid("measures", "twice");
    }
    chosen.push_back(std::move(id));
  }
  if (chosen.empty()) {
    throw invalid("measures", "missing");
  }
  load_couple(practice, couple);
  practice.store().write([&](store::Writer& writer) {
    store::set_chosen_measures(writer.sql(), couple, chosen);
    writer.audit("choose", "measure", couple.str());
  });
}

}  // namespace attune::practice
