# SPDX-License-Identifier: Apache-2.0
# What all of our own code is compiled with. Linked PRIVATE by every target of ours, never by a third party.
add_library(attune_settings INTERFACE)
add_library(attune::settings ALIAS attune_settings)
target_compile_features(attune_settings INTERFACE cxx_std_20)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
include(CheckPIESupported)
check_pie_supported()
target_include_directories(attune_settings INTERFACE "${PROJECT_SOURCE_DIR}/src" "${PROJECT_BINARY_DIR}/generated")

find_program(ATTUNE_CCACHE ccache)
if(ATTUNE_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${ATTUNE_CCACHE}")
  set(CMAKE_C_COMPILER_LAUNCHER "${ATTUNE_CCACHE}")
endif()

# Assertions of the standard library everywhere; the rest of the hardening where the optimiser runs.
target_compile_definitions(attune_settings INTERFACE _GLIBCXX_ASSERTIONS)
option(ATTUNE_HARDEN "Hardening flags" OFF)
if(ATTUNE_HARDEN)
  target_compile_options(attune_settings INTERFACE -fstack-protector-strong -fstack-clash-protection -fcf-protection
    -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
  target_link_options(attune_settings INTERFACE -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack)
endif()
