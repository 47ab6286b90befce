# SPDX-License-Identifier: Apache-2.0
# `cpack` in a build folder makes one .deb. What Debian's policy asks of its documentation folder is made here.
find_program(GZIP gzip REQUIRED)
set(attune_docs "${CMAKE_CURRENT_BINARY_DIR}/doc")
add_custom_command(OUTPUT "${attune_docs}/changelog.gz"
  COMMAND "${CMAKE_COMMAND}" -E make_directory "${attune_docs}"
  COMMAND "${GZIP}" -9n --stdout "${CMAKE_CURRENT_SOURCE_DIR}/debian/changelog" > "${attune_docs}/changelog.gz"
  DEPENDS debian/changelog VERBATIM)
add_custom_target(attune_docs ALL DEPENDS "${attune_docs}/changelog.gz")
install(FILES debian/copyright "${attune_docs}/changelog.gz" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/attune")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME attune)
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_VENDOR "${ATTUNE_DISPLAY_NAME}")
set(CPACK_PACKAGE_CONTACT "Attune maintainers <maintainers@attune.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "encrypted records for sex and couples therapists")
file(READ debian/description description)
string(STRIP "${description}" CPACK_PACKAGE_DESCRIPTION)
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-cantarell")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
include(CPack)
