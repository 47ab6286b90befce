# SPDX-License-Identifier: Apache-2.0
# SQLiteCpp asks for SQLite::SQLite3. We give it SQLCipher's static archive, so that the process holds exactly one
# SQLite, and hide its symbols, so that no library loaded later (a file chooser's search, say) binds to it or is bound.
find_path(SQLite3_INCLUDE_DIR NAMES sqlite3.h PATH_SUFFIXES sqlcipher NO_CMAKE_SYSTEM_PATH PATHS /usr/include/sqlcipher)
find_library(SQLite3_LIBRARY NAMES libsqlcipher.a)
find_package(OpenSSL REQUIRED COMPONENTS Crypto)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(SQLite3 REQUIRED_VARS SQLite3_LIBRARY SQLite3_INCLUDE_DIR)
if(SQLite3_FOUND AND NOT TARGET SQLite::SQLite3)
  add_library(SQLite::SQLite3 STATIC IMPORTED)
  set_target_properties(SQLite::SQLite3 PROPERTIES
    IMPORTED_LOCATION "${SQLite3_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${SQLite3_INCLUDE_DIR}"
    INTERFACE_COMPILE_DEFINITIONS "SQLITE_HAS_CODEC"
    INTERFACE_LINK_LIBRARIES "OpenSSL::Crypto;pthread;dl;m"
    INTERFACE_LINK_OPTIONS "-Wl,--exclude-libs,libsqlcipher.a")
endif()
