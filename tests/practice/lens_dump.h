// SPDX-License-Identifier: Apache-2.0
// Everything that a view holds, as text: what is compared and searched. The views are taken apart member by member, so
// that one with a new member does not compile before somebody has looked at it here.
#pragma once

#include "practice/arrival.h"
#include "practice/measures.h"
#include "practice/practice_logs.h"
#include "practice/progress.h"
#include "practice/casework.h"
#include "practice/gates.h"
#include "practice/intake.h"
#include "practice/notes.h"
#include "practice/paths.h"
#include "practice/questions.h"
#include "practice/room.h"
#include "practice/search.h"
#include "practice/sheets.h"
#include "practice/views.h"

#include <string>
#include <vector>

namespace attune::test {

std::string dump(const domain::Concern& concern);
std::string dump(const domain::EnquiryCard& card);
std::string dump(const domain::ContactCard& card);
std::string dump(const domain::CareContact& contact);
std::string dump(const practice::PartnerView& view);
std::string dump(const practice::CoupleRow& row);
std::string dump(const practice::CoupleView& view);
std::string dump(const practice::SessionView& view);
std::string dump(const practice::ConsentView& view);
std::string dump(const practice::ScreenView& view);
std::string dump(const domain::PolicySignature& signature);
std::string dump(const domain::Willing& willing);
std::string dump(const practice::ItemPlace& place);
std::string dump(const practice::IntakeView& view);
std::string dump(const practice::CompareView& view);
std::string dump(const domain::Sharing& sharing);
std::string dump(const domain::Signal& signal);
std::string dump(const domain::Gate& gate);
std::string dump(const domain::CoverPlan& plan);
std::string dump(const practice::GateView& view);
std::string dump(const practice::GateHistory& history);
std::string dump(const domain::Goal& goal);
std::string dump(const domain::Confidence& confidence);
std::string dump(const domain::MedicalLine& line);
std::string dump(const domain::Remark& line);
std::string dump(const practice::Question& question);
std::string dump(const practice::QuestionBlock& block);
std::string dump(const practice::RoomView& view);
std::string dump(const drawing::Paper& paper);
std::string dump(const practice::Preview& preview);
std::string dump(const domain::HoldReason& reason);
std::string dump(const practice::ExerciseRow& row);
std::string dump(const domain::GateOverride& each);
std::string dump(const practice::AssignmentView& view);
std::string dump(const practice::GivenView& view);
std::string dump(const domain::PathDecision& decision);
std::string dump(const practice::PathView& view);
std::string dump(const domain::Agreement& agreement);
std::string dump(const practice::NoteView& view);
std::string dump(const practice::SearchHit& hit);
std::string dump(const practice::SearchResult& result);
std::string dump(const practice::LogView& view);
std::string dump(const domain::CheckIn& answers);
std::string dump(const domain::MeasureResult& result);
std::string dump(const domain::BriefNote& note);
std::string dump(const practice::ProgressView& view);
/// What the couple's window holds while people check in.
std::string dump(const practice::Arrival& arrival);

template <class T>
std::string dump(const std::vector<T>& views) {
  std::string text = "[";
  for (const T& view : views) {
    text += dump(view) + ";\n";
  }
  return text + "]";
}

template <class T>
std::string dump(const std::optional<T>& view) {
  return view ? dump(*view) : "-";
}

}  // namespace attune::test
