// SPDX-License-Identifier: Apache-2.0
// A case of the sample practice as it is made up, before anything is written. Days count from the day of the sample's
// clock: 0 is that day, -7 a week before. Days at a weekend move to the nearest working day before (after, when to
// come).
#pragma once

#include "domain/couple_case.h"
#include "domain/safeguards.h"
#include "domain/session.h"
#include "practice/demo/given_plan.h"
#include "practice/demo/noted_plan.h"
#include "practice/demo/told_plan.h"

#include <optional>
#include <string>
#include <vector>

namespace attune::practice::demo {

/// Empty texts are absent.
struct PersonPlan {
  std::string name{};
  std::string alone_name{}, nickname{};
  std::string pronouns{}, alone_pronouns{};
  std::string body_words{}, alone_body_words{};
  int age = 40;
  std::string concern{};
  bool concern_told_alone = false;
  std::string phone{}, email{}, address{}, safe_times{}, message{}, emergency{}, language{}, access{}, allergies{};
  domain::Role role = domain::Role::Client;
};

struct CarePlan {
  char about = 'A';
  std::string name{}, profession{}, phone{}, note{};
};

enum class HourEnd { AsPlanned, Cancelled, NoShow, Unsettled };

struct HourPlan {
  int day = 0;
  int start = 600;  ///< minutes since midnight
  std::string present = "AB";
  int minutes = 50;
  HourEnd end = HourEnd::AsPlanned;
  domain::Place where = domain::Place::Room;
  bool contact = false;
  int booked = 0;  ///< days before; 0: written down after it was held
  std::vector<domain::OtherPresent> others{};
};

struct SignaturePlan {
  char who = 'A';
  int day = 0;
};

struct ScreenPlan {
  char who = 'A';
  int day = 0;
  domain::ScreenKind kind = domain::ScreenKind::Safety;
  domain::ScreenOutcome outcome = domain::ScreenOutcome::None;
  std::string how{};
};

struct ConsentPlan {
  char who = 'A';
  int day = 0;
  int kind = 1;
  std::string scope{};
  domain::ConsentState state = domain::ConsentState::Given;
  std::optional<std::size_t> after{};  ///< of the sheets: only if that one was given
};

struct WillingPlan {
  char who = 'A';
  int day = 0;
  std::string pair{};
  std::string scope{};
};

struct EnquiryPlan {
  int called = 0;
  std::optional<int> called_back{};
  std::optional<bool> partner_knows{}, message_allowed{};
  domain::Urgency urgency = domain::Urgency::None;
  std::string reason{}, treats{}, access{}, call_back{};
};

struct PolicyChange {
  int day = 0;
  domain::PolicyKind before = domain::PolicyKind::Individual;
};

struct CasePlan {
  std::string code{};
  domain::Status status = domain::Status::Active;
  domain::PolicyKind policy = domain::PolicyKind::Individual;
  std::optional<PolicyChange> changed{};  ///< signed under another policy before
  std::string relationship{};
  domain::NamesMode names = domain::NamesMode::First;
  int opened = 0;              ///< the day the work began; with an enquiry the others join on it
  std::optional<int> ended{};  ///< the day it was paused or closed
  std::optional<EnquiryPlan> enquiry{};
  std::vector<PersonPlan> people{};
  std::vector<CarePlan> care{};
  std::vector<SignaturePlan> signatures{};
  std::vector<ScreenPlan> screens{};
  std::vector<ConsentPlan> consents{};
  std::vector<WillingPlan> willing{};
  std::vector<HourPlan> hours{};
  std::vector<AnswersPlan> answers{};
  std::vector<SharePlan> shares{};
  std::vector<LookPlan> looks{};
  std::vector<GatePlan> gates{};
  std::vector<GoalPlan> goals{};  ///< the newest of a day is listed first
  std::vector<ConfidencePlan> confidences{};
  std::vector<MedicalPlan> medical{};
  std::vector<AgreementPlan> agreements{};
  std::vector<DecisionPlan> decisions{};
  std::vector<SheetPlan> sheets{};
  std::vector<NotePlan> notes{};
  std::vector<AddendumPlan> addenda{};
  std::vector<LogPlan> logs{};
  std::vector<TrackerPlan> trackers{};
  std::vector<FollowPlan> follows{};
  std::vector<CheckInPlan> check_ins{};
  std::vector<BriefLinePlan> brief_lines{};
};

/// The date of a day.
domain::Date date_of(domain::Date today, int day);
/// "AB" → A and B.
domain::MemberSet members_from(std::string_view letters);
/// The hour of that day with exactly these people; contacts count. Internal when the plan has none.
std::size_t hour_of(const CasePlan& plan, int day, std::string_view present);
/// The hour of that day that this person was at with others.
std::size_t hour_with(const CasePlan& plan, int day, char who);
/// Letters of everyone in the plan.
std::string everyone(const CasePlan& plan);

// What most cases have, so that a plan says only what is its own.

/// Signature and the consents that everyone gives at the start (C1, C2, C3, C6, C10, C12, C13).
void sign_frame(CasePlan& plan, char who, int day);
/// An hour alone, in which safety and health were asked about and nothing was raised.
void see_alone(CasePlan& plan, char who, int day, int start, const std::string& how);
/// Hours with everyone there.
void see_together(CasePlan& plan, const std::vector<int>& days, int start, domain::Place where = domain::Place::Room);
/// Agreement to a rung and the wish to practise with each other, each person of the pair.
void agree(CasePlan& plan, const std::string& pair, const std::string& rung, int day);
void wish(CasePlan& plan, const std::string& pair, int day, const std::string& scope = {});
/// A few minutes on the telephone, alone, in which somebody said whether they want a further step with the other one.
void own_wish(CasePlan& plan, char who, int day, const std::string& rung, int start);
/// Made-up phone and mail where there is none, from the name and a number.
void add_contact_data(CasePlan& plan, int number);

}  // namespace attune::practice::demo
