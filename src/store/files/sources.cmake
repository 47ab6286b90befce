# SPDX-License-Identifier: Apache-2.0
list(APPEND STORE_SOURCES files/file_tools.cpp files/network_files.cpp files/posix_files.cpp files/practice_lock.cpp)
