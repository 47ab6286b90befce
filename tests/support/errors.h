// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <gtest/gtest.h>

// Asserts that a statement throws attune::Error with this code, never on its words.
#define EXPECT_ERROR(statement, expected)                                                      \
  do {                                                                                         \
    bool threw = false;                                                                        \
    try {                                                                                      \
      statement;                                                                               \
    } catch (const ::attune::Error& error) {                                                   \
      threw = true;                                                                            \
      EXPECT_EQ(::attune::word(error.code()), ::attune::word(expected)) << #statement;         \
    }                                                                                          \
    EXPECT_TRUE(threw) << #statement << " did not fail";                                       \
  } while (false)
