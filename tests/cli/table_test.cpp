// SPDX-License-Identifier: Apache-2.0
#include "cli/table.h"

#include <gtest/gtest.h>

namespace attune::cli {
namespace {

TEST(Columns, CountsLettersAsATerminalShowsThem) {
  EXPECT_EQ(columns("Maya"), 4U);
  EXPECT_EQ(columns("Żółw"), 4U);
  EXPECT_EQ(columns("e\xcc\x81"), 1U);  // e and a combining accent
  EXPECT_EQ(columns("日本"), 4U);
  EXPECT_EQ(columns("שלום"), 4U);
  EXPECT_EQ(columns("\xff\xfe"), 2U);
  EXPECT_EQ(columns(""), 0U);
}

TEST(Table, AlignsColumns) {
  Table table({"Code", "People"});
  table.add({"C-1", "A 日本"});
  table.add({"Ż-22", "B\tand\nC"});
  EXPECT_EQ(table.str(), "Code  People\nC-1   A 日本\nŻ-22  B and C\n");
}

TEST(Table, SetsLinesOfAValueIn) {
  Table table;
  table.add({"Code", "C-1"});
  table.add({"日本", "one\ntwo"});
  table.add_if("Left out", "");
  EXPECT_EQ(table.str(), "Code  C-1\n日本  one\n      two\n");
}

TEST(Table, SaysWhenThereIsNothing) {
  EXPECT_EQ(Table({"Code"}).str(), "None.\n");
  EXPECT_TRUE(Table().empty());
}

}  // namespace
}  // namespace attune::cli
