# SPDX-License-Identifier: Apache-2.0
list(APPEND STORE_SOURCES keys/key_file.cpp keys/key_file_text.cpp keys/key_store.cpp keys/keys.cpp)
