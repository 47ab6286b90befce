// SPDX-License-Identifier: Apache-2.0
#include "domain/time.h"

#include <gtest/gtest.h>

namespace attune::domain {
namespace {

std::string instant(const char* local, const char* zone) {
  return instant_text(instant_of(parse_local_time(local, "t"), zone));
}

std::string local(const char* text, const char* zone) {
  const LocalTime time = local_time(parse_instant(text, "t"), zone);
  return date_text(time.date) + "T" + time_text(time.time);
}

TEST(Zone, KnowsTheNamesOfTheDatabase) {
  for (const char* zone : {"UTC", "Europe/Warsaw", "America/New_York", "Asia/Kathmandu"}) {
    EXPECT_TRUE(is_zone(zone)) << zone;
  }
  for (const char* zone : {"", "Nowhere/Else", "Europe", "../etc/passwd", "europe/warsaw", "CEST+1"}) {
    EXPECT_FALSE(is_zone(zone)) << zone;
  }
  EXPECT_TRUE(is_zone(system_zone()));
}

TEST(Zone, TurnsInstantsIntoWallClocks) {
  EXPECT_EQ(local("2026-01-15T12:00:00Z", "Europe/Warsaw"), "2026-01-15T13:00");
  EXPECT_EQ(local("2026-07-15T12:00:00Z", "Europe/Warsaw"), "2026-07-15T14:00");
  EXPECT_EQ(local("2026-01-15T20:00:00Z", "Asia/Kathmandu"), "2026-01-16T01:45");
  EXPECT_EQ(local("2026-01-15T20:00:59.999999Z", "UTC"), "2026-01-15T20:00");
}

TEST(Zone, AnUnknownOneReadsAsUtc) {
  EXPECT_EQ(local("2026-01-15T12:00:00Z", "Nowhere/Else"), "2026-01-15T12:00");
  EXPECT_EQ(instant("2026-01-15T12:00", "Nowhere/Else"), "2026-01-15T12:00:00Z");
}

TEST(Zone, InAGapTheMomentAfterIt) {
  EXPECT_EQ(instant("2026-03-29T02:30", "Europe/Warsaw"), "2026-03-29T01:00:00Z");
  EXPECT_EQ(instant("2026-03-29T01:59", "Europe/Warsaw"), "2026-03-29T00:59:00Z");
  EXPECT_EQ(instant("2026-03-29T03:00", "Europe/Warsaw"), "2026-03-29T01:00:00Z");
}

TEST(Zone, InAnOverlapTheEarlierOne) {
  EXPECT_EQ(instant("2026-10-25T02:30", "Europe/Warsaw"), "2026-10-25T00:30:00Z");
  EXPECT_EQ(instant("2026-10-25T03:00", "Europe/Warsaw"), "2026-10-25T02:00:00Z");
}

TEST(Zone, ThereAndBackIsTheSame) {
  for (const char* zone : {"UTC", "Europe/Warsaw", "America/New_York", "Australia/Lord_Howe"}) {
    EXPECT_EQ(instant(local("2026-05-05T09:15:00Z", zone).c_str(), zone), "2026-05-05T09:15:00Z") << zone;
  }
}

}  // namespace
}  // namespace attune::domain
