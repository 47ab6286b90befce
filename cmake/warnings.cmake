# SPDX-License-Identifier: Apache-2.0
# The warnings of our own code. As errors in the presets that developers and CI use.
add_library(attune_warnings INTERFACE)
add_library(attune::warnings ALIAS attune_warnings)
option(ATTUNE_WARNINGS_AS_ERRORS "Warnings are errors" OFF)
target_compile_options(attune_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
  -Woverloaded-virtual -Wnull-dereference -Wdouble-promotion -Wformat=2 -Wimplicit-fallthrough
  $<$<CXX_COMPILER_ID:GNU>:-Wlogical-op -Wduplicated-cond -Wduplicated-branches>
  # g++ 12 sees an overlap in every joined std::string where it optimises (its bug 105329), and in a list of aggregates
  # strings that were not made yet.
  $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-restrict>
  $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>,$<CONFIG:Release>>:-Wno-maybe-uninitialized>
  $<$<BOOL:${ATTUNE_WARNINGS_AS_ERRORS}>:-Werror>)
