# SPDX-License-Identifier: Apache-2.0
# attune_floor(NAME SOURCES ... [USES floor ...] [PRIVATE library ...])
# One floor: a static library attune::NAME over the folder src/NAME. USES are the floors below whose headers appear in
# this one's; PRIVATE is third party, whose headers appear in no header.
function(attune_floor name)
  cmake_parse_arguments(arg "" "" "SOURCES;USES;PRIVATE" ${ARGN})
  set(present)
  foreach(source IN LISTS arg_SOURCES) # TEMPORARY while floors are being written
    get_filename_component(full "${source}" ABSOLUTE)
    if(EXISTS "${full}")
      list(APPEND present "${source}")
    endif()
  endforeach()
  add_library(attune_${name} STATIC ${present})
  set_target_properties(attune_${name} PROPERTIES LINKER_LANGUAGE CXX)
  add_library(attune::${name} ALIAS attune_${name})
  foreach(floor IN LISTS arg_USES)
    target_link_libraries(attune_${name} PUBLIC attune::${floor})
  endforeach()
  target_link_libraries(attune_${name} PRIVATE attune::settings attune::warnings ${arg_PRIVATE})
endfunction()
