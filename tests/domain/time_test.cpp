// SPDX-License-Identifier: Apache-2.0
#include "domain/time.h"

#include "support/errors.h"

namespace attune::domain {
namespace {

TEST(Date, ReadsBackAsWritten) {
  for (const std::string text : {"1900-01-01", "2000-02-29", "2024-02-29", "2026-03-05", "2199-12-31"}) {
    EXPECT_EQ(date_text(parse_date(text, "date")), text);
  }
}

TEST(Date, RefusesDaysThatDoNotExist) {
  for (const std::string text : {"2026-02-29", "1900-02-29", "2100-02-29", "2026-04-31", "2026-00-10", "2026-13-01",
                                 "2026-01-00", "2026-01-32", "0000-00-00"}) {
    EXPECT_ERROR(parse_date(text, "date"), ErrorCode::InvalidInput);
  }
}

TEST(Date, RefusesYearsBeyondTheBounds) {
  EXPECT_ERROR(parse_date("1899-12-31", "date"), ErrorCode::InvalidInput);
  EXPECT_ERROR(parse_date("2200-01-01", "date"), ErrorCode::InvalidInput);
}

TEST(Date, RefusesOtherShapes) {
  for (const std::string text : {"", "2026", "2026-3-5", "05.03.2026", "2026/03/05", "2026-03-05 ", " 2026-03-05",
                                 "2026-03-05T", "+026-03-05", "2026--3-05", "2026-03-0x", "２０２６-03-05"}) {
    EXPECT_ERROR(parse_date(text, "date"), ErrorCode::InvalidInput);
  }
}

TEST(Date, CountsDays) {
  const auto day = [](const char* text) { return parse_date(text, "date"); };
  EXPECT_EQ(days_between(day("2024-02-28"), day("2024-03-01")), 2);
  EXPECT_EQ(days_between(day("2026-02-28"), day("2026-03-01")), 1);
  EXPECT_EQ(days_between(day("2026-03-05"), day("2026-03-05")), 0);
  EXPECT_EQ(days_between(day("2026-01-01"), day("2025-12-31")), -1);
  EXPECT_EQ(days_between(day("1900-01-01"), day("2199-12-31")), 109572);
  EXPECT_EQ(date_text(plus_days(day("2024-02-28"), 1)), "2024-02-29");
  EXPECT_EQ(date_text(plus_days(day("2026-01-01"), 90)), "2026-04-01");
  EXPECT_EQ(date_text(plus_days(day("2026-01-01"), -1)), "2025-12-31");
}

TEST(TimeOfDay, IsReadAndWritten) {
  EXPECT_EQ(time_text(parse_time("00:00", "start")), "00:00");
  EXPECT_EQ(parse_time("23:59", "start").minutes, 1439);
  EXPECT_EQ(time_text(parse_time("09:05", "start")), "09:05");
  for (const std::string text : {"", "9:05", "24:00", "12:60", "-1:30", "12.30", "12:3", "12:300", "1a:00"}) {
    EXPECT_ERROR(parse_time(text, "start"), ErrorCode::InvalidInput);
  }
}

TEST(LocalTime, IsADateWithOrWithoutATime) {
  EXPECT_EQ(parse_local_time("2026-03-05", "clock"), (LocalTime{parse_date("2026-03-05", "d"), {}}));
  EXPECT_EQ(parse_local_time("2026-03-05T14:00", "clock"), (LocalTime{parse_date("2026-03-05", "d"), {840}}));
  for (const std::string text :
       {"", "2026-03-05 14:00", "2026-03-05T", "2026-03-05T24:00", "2026-02-29T10:00", "2026-03-05T14:00Z", "T14:00"}) {
    EXPECT_ERROR(parse_local_time(text, "clock"), ErrorCode::InvalidInput);
  }
}

TEST(Instant, ReadsBackAsWritten) {
  EXPECT_EQ(instant_text({0}), "1970-01-01T00:00:00Z");
  EXPECT_EQ(instant_text({1}), "1970-01-01T00:00:00.000001Z");
  EXPECT_EQ(instant_text({-1}), "1969-12-31T23:59:59.999999Z");
  for (const std::int64_t us : {std::int64_t{0}, std::int64_t{1}, std::int64_t{-1}, std::int64_t{1772719200000000},
                                std::int64_t{1772719200123456}}) {
    EXPECT_EQ(parse_instant(instant_text({us}), "at").us, us);
  }
}

TEST(Instant, RefusesOtherShapes) {
  for (const std::string text : {"", "2026-03-05T14:00Z", "2026-03-05T14:00:00", "2026-03-05T14:00:60Z",
                                 "2026-03-05T14:00:00.5Z", "2026-02-29T14:00:00Z", "2026-03-05T14:00:00+01:00"}) {
    EXPECT_ERROR(parse_instant(text, "at"), ErrorCode::InvalidInput);
  }
}

TEST(Clock, TheSystemsEventStandsWhereItWasSet) {
  const LocalTime set = parse_local_time("2026-03-05T14:00", "clock");
  const SystemClock clock(set);
  EXPECT_EQ(clock.event("UTC"), set);
  EXPECT_EQ(clock.event("Asia/Tokyo"), set);
  EXPECT_GT(clock.now(), parse_instant("2024-01-01T00:00:00Z", "at"));
}

TEST(Clock, ASetOneGivesBothFromItsInstant) {
  SetClock clock(parse_instant("2026-03-05T23:30:00Z", "at"));
  EXPECT_EQ(date_text(clock.event("UTC").date), "2026-03-05");
  EXPECT_EQ(date_text(clock.event("Europe/Warsaw").date), "2026-03-06");
  clock.set(parse_instant("2026-07-01T00:00:00Z", "at"));
  EXPECT_EQ(instant_text(clock.now()), "2026-07-01T00:00:00Z");
}

}  // namespace
}  // namespace attune::domain
