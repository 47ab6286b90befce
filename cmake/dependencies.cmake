# SPDX-License-Identifier: Apache-2.0
# Third party, from the system's packages only; nothing is downloaded. Each floor links what it needs PRIVATE.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(SQLite3 REQUIRED) # ours: SQLCipher
find_package(SQLiteCpp REQUIRED)
find_package(fmt REQUIRED)
find_package(date REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(Boost REQUIRED COMPONENTS program_options)
pkg_check_modules(UTF8PROC REQUIRED IMPORTED_TARGET libutf8proc)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(LIBARCHIVE REQUIRED IMPORTED_TARGET libarchive)
pkg_check_modules(PCRE2 REQUIRED IMPORTED_TARGET libpcre2-8)
find_package(yaml-cpp REQUIRED)
pkg_check_modules(MD4C REQUIRED IMPORTED_TARGET md4c)
pkg_check_modules(FREETYPE REQUIRED IMPORTED_TARGET freetype2)
find_library(HPDF_LIBRARY hpdf REQUIRED) # it brings no pkg-config file

set(FMT_TARGET fmt::fmt)

if(ATTUNE_DESKTOP)
  find_program(WX_CONFIG NAMES wx-config REQUIRED)
  execute_process(COMMAND ${WX_CONFIG} --toolkit=gtk3 --version=3.2 --cxxflags core base adv
    OUTPUT_VARIABLE wx_cxxflags OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND ${WX_CONFIG} --toolkit=gtk3 --version=3.2 --libs core base adv
    OUTPUT_VARIABLE wx_libs OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  separate_arguments(wx_cxxflags)
  separate_arguments(wx_libs)
  pkg_check_modules(GTK3 REQUIRED IMPORTED_TARGET gtk+-3.0 gtk+-unix-print-3.0 atk gio-2.0)
  add_library(attune_wx INTERFACE)
  add_library(attune::wx ALIAS attune_wx)
  set(wx_includes ${wx_cxxflags})
  list(FILTER wx_includes INCLUDE REGEX "^-I")
  list(TRANSFORM wx_includes REPLACE "^-I" "")
  set(wx_definitions ${wx_cxxflags})
  list(FILTER wx_definitions INCLUDE REGEX "^-D")
  list(TRANSFORM wx_definitions REPLACE "^-D" "")
  target_include_directories(attune_wx SYSTEM INTERFACE ${wx_includes})
  target_compile_definitions(attune_wx INTERFACE ${wx_definitions})
  target_link_libraries(attune_wx INTERFACE ${wx_libs})
endif()
