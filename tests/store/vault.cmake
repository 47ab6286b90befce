# SPDX-License-Identifier: Apache-2.0
attune_test(vault_test LABEL store FLOOR store
  SOURCES files_network_test.cpp files_test.cpp keys_file_test.cpp keys_on_disk_test.cpp keys_slots_test.cpp lock_test.cpp)
