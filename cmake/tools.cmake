# SPDX-License-Identifier: Apache-2.0
# Targets for people: format, check-format, tidy, coverage. None is part of the build.
find_program(ATTUNE_CLANG_FORMAT NAMES clang-format-14 clang-format)
find_program(ATTUNE_RUN_CLANG_TIDY NAMES run-clang-tidy-14 run-clang-tidy)
find_program(ATTUNE_GCOVR gcovr)

# attune_tool(NAME PROGRAM PACKAGE COMMAND ...): a target that says which package is missing when the program is.
function(attune_tool name program package)
  if(program)
    add_custom_target(${name} ${ARGN} WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}" USES_TERMINAL VERBATIM)
  else()
    add_custom_target(${name} COMMAND "${CMAKE_COMMAND}" -E echo "${name} needs the package ${package}"
      COMMAND "${CMAKE_COMMAND}" -E false VERBATIM)
  endif()
endfunction()

set(every_source "find src tests -name '*.h' -o -name '*.cpp'")
attune_tool(format "${ATTUNE_CLANG_FORMAT}" clang-format
  COMMAND sh -c "${every_source} | xargs '${ATTUNE_CLANG_FORMAT}' -i")
attune_tool(check-format "${ATTUNE_CLANG_FORMAT}" clang-format
  COMMAND sh -c "${every_source} | xargs '${ATTUNE_CLANG_FORMAT}' --dry-run --Werror")
attune_tool(tidy "${ATTUNE_RUN_CLANG_TIDY}" clang-tidy
  COMMAND "${ATTUNE_RUN_CLANG_TIDY}" -quiet -extra-arg=-Wno-unknown-warning-option -p "${PROJECT_BINARY_DIR}" "${PROJECT_SOURCE_DIR}/src/.*")
# In the preset coverage: runs what needs no display, then prints lines and branches by file.
attune_tool(coverage "${ATTUNE_GCOVR}" gcovr
  COMMAND "${CMAKE_CTEST_COMMAND}" --test-dir "${PROJECT_BINARY_DIR}" --label-exclude "gui|a11y" --output-on-failure
  COMMAND "${ATTUNE_GCOVR}" --root "${PROJECT_SOURCE_DIR}" --filter src/ --object-directory "${PROJECT_BINARY_DIR}"
    --print-summary)
