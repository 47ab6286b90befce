# SPDX-License-Identifier: Apache-2.0
# The sample practice.
set(DEMO_SOURCES
  demo/write_demo.cpp)
