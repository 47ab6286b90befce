# SPDX-License-Identifier: Apache-2.0
# attune_floor(NAME SOURCES ... [USES floor ...] [PRIVATE library ...])
# One floor: a static library attune::NAME over the folder src/NAME. USES are the floors below whose headers appear in
# this one's; PRIVATE is third party, whose headers appear in no header.
function(attune_floor name)
  cmake_parse_arguments(arg "" "" "SOURCES;USES;PRIVATE" ${ARGN})
  add_library(attune_${name} STATIC ${arg_SOURCES})
  add_library(attune::${name} ALIAS attune_${name})
  foreach(floor IN LISTS arg_USES)
    target_link_libraries(attune_${name} PUBLIC attune::${floor})
  endforeach()
  target_link_libraries(attune_${name} PRIVATE attune::settings attune::warnings ${arg_PRIVATE})
endfunction()
