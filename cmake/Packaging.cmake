# `cmake --install` and `cpack -G DEB`. The program is one file: rules, words and schemas are compiled
# in, so it runs without this tree.
if(NOT TARGET hegui)
  return()
endif()

include(GNUInstallDirs)
install(TARGETS hegui RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES README.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES docs/report.png DESTINATION ${CMAKE_INSTALL_DOCDIR}/docs)  # README shows it
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright)  # where Debian looks

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME hegui)
set(CPACK_PACKAGE_CONTACT "hegui developers <hegui@localhost>")  # dpkg wants an address
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)  # hegui_VERSION_ARCHITECTURE.deb
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
# The libraries' packages and versions, from what the program was linked with (dpkg-shlibdeps).
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Policies that come as PDF are read by pdftotext; without certificates no https policy can be
# fetched. All else works without them.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "poppler-utils, poppler-data, ca-certificates")
include(CPack)
