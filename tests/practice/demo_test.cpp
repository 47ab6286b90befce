// SPDX-License-Identifier: Apache-2.0
// The sample practice: the twelve cases, what is in them, and when.
#include "practice/demo_test.h"

#include "support/files.h"
#include "support/people.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace attune::practice {
namespace {

using test::k_clinician;

using domain::Lens;
using domain::SessionState;
using domain::Status;

Sample& sample() {
  return written_sample();
}

TEST(Demo, IsMarkedAsSample) {
  EXPECT_TRUE(peek_practice(sample().folder()).sample);
  EXPECT_TRUE(practice_info(sample().practice()).sample);
  EXPECT_GE(sample_passphrase().size(), static_cast<std::size_t>(k_shortest_passphrase));
}

TEST(Demo, SameSeedAndClockGiveTheSameContentWhateverThePassphrase) {
  const test::TempFolder temp;
  const crypto::Secret other = crypto::Secret::copy_of("another passphrase");
  DemoOptions options;
  write_demo(temp / "one", sample_secret(), options, cheap_environment());
  write_demo(temp / "two", other, options, cheap_environment());
  const std::string first = digest_of(temp / "one", sample_secret());
  EXPECT_FALSE(first.empty());
  EXPECT_EQ(digest_of(temp / "two", other), first);
  options.seed = 8;
  write_demo(temp / "three", sample_secret(), options, cheap_environment());
  EXPECT_NE(digest_of(temp / "three", sample_secret()), first);
  options.seed = 7;
  options.clock = domain::parse_local_time("2026-03-05T09:30", "clock");
  write_demo(temp / "four", sample_secret(), options, cheap_environment());
  EXPECT_NE(digest_of(temp / "four", sample_secret()), first);
}

TEST(Demo, TwelveCasesAreTwelve) {
  std::set<std::tuple<std::string, std::string>> constellations;
  std::set<std::string> concerns;
  std::set<Status> statuses;
  std::set<domain::PolicyKind> policies;
  std::set<std::size_t> sizes;
  for (const CoupleRow& row : sample().rows()) {
    const CoupleView view = show_couple(sample().practice(), row.id, k_clinician);
    std::string people;
    for (const PartnerView& partner : row.partners) {
      people += partner.pronouns->str() + " ";
    }
    constellations.emplace(people, view.relationship ? view.relationship->str() : "");
    statuses.insert(*row.status);
    policies.insert(row.policy);
    sizes.insert(row.partners.size());
    for (const domain::Concern& concern : view.concerns) {
      EXPECT_TRUE(concerns.insert(concern.words.str()).second);
    }
    EXPECT_EQ(view.concerns.size(), row.status == Status::Enquiry ? 0 : row.partners.size());
    EXPECT_EQ(view.contacts.size(), row.partners.size());
  }
  EXPECT_EQ(sample().rows().size(), 12U);
  EXPECT_EQ(constellations.size(), 12U);
  EXPECT_EQ(statuses.size(), 4U);
  EXPECT_EQ(policies.size(), 3U);
  EXPECT_EQ(sizes, (std::set<std::size_t>{1, 2, 3}));
}

TEST(Demo, LowestCodeIsAnActiveCoupleOfTwoWithAllSafeguards) {
  Practice& practice = sample().practice();
  const CoupleRow first = sample().rows().front();
  EXPECT_EQ(first.status, Status::Active);
  ASSERT_EQ(first.partners.size(), 2U);
  EXPECT_TRUE(policy_signed_by_all(practice, first.id));
  for (const PartnerView& partner : first.partners) {
    std::set<int> kinds;
    for (const ConsentView& each : list_consents(practice, first.id, k_clinician)) {
      if (each.consent.partner == partner.letter) {
        kinds.insert(each.consent.kind);
      }
    }
    EXPECT_EQ(kinds.size(), static_cast<std::size_t>(domain::k_consent_kinds));
    std::set<domain::ScreenKind> current;
    std::set<domain::Date> screened;
    for (const ScreenView& each : list_screens(practice, first.id, k_clinician)) {
      if (each.screen.partner == partner.letter) {
        screened.insert(each.screen.date);
        if (each.current && domain::days_between(each.screen.date, sample().now().date) <= domain::k_screen_days) {
          current.insert(each.screen.kind);
        }
      }
    }
    EXPECT_EQ(current.size(), 3U);
    EXPECT_GE(screened.size(), 2U);
    const auto willing = list_willing(practice, first.id, k_clinician);
    EXPECT_TRUE(std::any_of(willing.begin(), willing.end(), [&](const domain::Willing& each) {
      return each.partner == partner.letter &&
             domain::days_between(each.date, sample().now().date) <= domain::k_willing_days;
    }));
  }
  std::set<domain::Date> held;
  for (const SessionView& each : list_sessions(practice, first.id, k_clinician)) {
    if (each.session.state == SessionState::Held) {
      held.insert(each.session.date);
    }
  }
  EXPECT_GE(held.size(), 2U);
}

TEST(Demo, EverybodyInAnActiveCaseWasAskedAlone) {
  Practice& practice = sample().practice();
  for (const CoupleRow& row : list_couples(practice, k_clinician, Status::Active)) {
    std::set<domain::Letter> asked;
    for (const ScreenView& each : list_screens(practice, row.id, k_clinician)) {
      if (each.screen.kind == domain::ScreenKind::Safety && each.screen.asked_alone) {
        asked.insert(each.screen.partner);
      }
    }
    EXPECT_EQ(asked.size(), row.partners.size()) << row.code;
  }
}

TEST(Demo, HoldsEveryKindOfThing) {
  Practice& practice = sample().practice();
  std::set<SessionState> states;
  std::set<domain::SessionKind> kinds;
  std::set<domain::Place> places;
  std::set<domain::ScreenOutcome> outcomes;
  std::set<int> withdrawn;
  std::size_t others = 0;
  std::size_t care = 0;
  bool own_pronouns_alone = false;
  for (const CoupleRow& row : sample().rows()) {
    for (const SessionView& each : list_sessions(practice, row.id, k_clinician)) {
      states.insert(each.session.state);
      kinds.insert(each.session.kind);
      places.insert(each.session.where);
      others += each.session.others.size();
    }
    for (const ScreenView& each : list_screens(practice, row.id, k_clinician)) {
      outcomes.insert(each.screen.outcome);
    }
    for (const ConsentView& each : list_consents(practice, row.id, k_clinician)) {
      if (each.current && each.consent.state == domain::ConsentState::Withdrawn) {
        withdrawn.insert(each.consent.kind);
      }
    }
    care += show_couple(practice, row.id, k_clinician).care.size();
    for (const PartnerView& partner : row.partners) {
      own_pronouns_alone = own_pronouns_alone || partner.alone_pronouns;
    }
  }
  EXPECT_EQ(states.size(), 4U);
  EXPECT_EQ(kinds.size(), 3U);
  EXPECT_GE(places.size(), 3U);
  EXPECT_EQ(outcomes.size(), 3U);
  EXPECT_TRUE(withdrawn.contains(4));
  EXPECT_GE(others, 2U);
  EXPECT_GE(care, 8U);
  EXPECT_TRUE(own_pronouns_alone);
}

TEST(Demo, TodayHasHoursAndEveryKindOfAttention) {
  const Today today = show_today(sample().practice());
  EXPECT_EQ(today.sessions.size(), 4U);
  EXPECT_EQ(std::count_if(today.sessions.begin(), today.sessions.end(),
                          [](const TodaySession& each) { return each.session.session.state == SessionState::Held; }),
            1);
  std::set<Attention::Kind> kinds;
  for (const Attention& each : today.attention) {
    kinds.insert(each.kind);
  }
  EXPECT_EQ(kinds, (std::set<Attention::Kind>{Attention::Kind::CallBack, Attention::Kind::CoverPlan,
                                              Attention::Kind::AnswerToLookAt, Attention::Kind::PolicyToSign,
                                              Attention::Kind::ScreenDue, Attention::Kind::ConsentDue,
                                              Attention::Kind::SessionToSettle, Attention::Kind::NoteToSign,
                                              Attention::Kind::SheetToEnter}));
  EXPECT_EQ(today.caseload.size(), 12U);
}

// Nothing happens after the sample's clock but what is planned; nothing is recorded at another time.
void expect_in_the_past(Sample& written) {
  Practice& practice = written.practice();
  const domain::Date today = written.now().date;
  for (const CoupleRow& row : written.rows()) {
    EXPECT_LE(*row.opened, today);
    EXPECT_LE(row.closed.value_or(today), today);
    for (const SessionView& each : list_sessions(practice, row.id, k_clinician)) {
      const domain::Session& session = each.session;
      const domain::LocalTime end{session.date, {session.start->minutes + session.minutes}};
      EXPECT_TRUE(session.state == SessionState::Planned || end <= written.now()) << row.code;
    }
    for (const ConsentView& each : list_consents(practice, row.id, k_clinician)) {
      EXPECT_LE(each.consent.date, today);
      EXPECT_GE(each.consent.date, *row.opened);
    }
    for (const ScreenView& each : list_screens(practice, row.id, k_clinician)) {
      EXPECT_LE(each.screen.date, today);
    }
    for (const domain::Willing& each : list_willing(practice, row.id, k_clinician)) {
      EXPECT_LE(each.date, today);
    }
    for (const domain::PolicySignature& each : list_policy(practice, row.id, k_clinician)) {
      EXPECT_LE(each.date, today);
    }
  }
  std::vector<AuditRow> audit = show_audit(practice);
  std::reverse(audit.begin(), audit.end());
  for (std::size_t at = 0; at < audit.size(); ++at) {
    EXPECT_LE(audit[at].recorded, written.instant());
    EXPECT_EQ(audit[at].at, audit[at].recorded);
    if (at > 0) {
      EXPECT_GE(audit[at].recorded, audit[at - 1].recorded);
    }
  }
}

TEST(Demo, NothingIsAfterItsClock) {
  expect_in_the_past(sample());
}

TEST(Demo, HoldsOnAnyDayAndAtAnyHour) {
  for (const char* clock : {"1990-01-01T00:00", "2028-02-29T23:59", "2026-03-29T02:30", "2026-07-01T08:00",
                            "2198-12-28T12:00", "2026-10-31T09:00"}) {
    SCOPED_TRACE(clock);
    Sample written(clock);
    expect_in_the_past(written);
    EXPECT_EQ(written.rows().front().status, Status::Active);
  }
}

TEST(Demo, KeyFileCarriesNoTimeOfNow) {
  const std::string text = test::read_file(sample().folder() / "keys.json");
  const std::string_view key = "\"created\":\"";
  std::size_t found = 0;
  for (std::size_t at = text.find(key); at != std::string::npos; at = text.find(key, at + 1), ++found) {
    const std::size_t from = at + key.size();
    EXPECT_LE(domain::parse_instant(text.substr(from, text.find('"', from) - from), "created"), sample().instant());
  }
  EXPECT_GE(found, 1U);
}

}  // namespace
}  // namespace attune::practice
