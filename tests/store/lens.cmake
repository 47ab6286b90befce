# SPDX-License-Identifier: Apache-2.0
# Every repository function through every lens over planted rows.
attune_test(store_lens_test LABEL store FLOOR store SHARDS 2
  SOURCES lens_test.cpp lens_functions.cpp lens_planted.cpp lens_registry_test.cpp lens_writes_test.cpp)
target_compile_definitions(store_lens_test PRIVATE "ATTUNE_STORE_DIR=\"${PROJECT_SOURCE_DIR}/src/store\"")
