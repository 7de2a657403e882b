# The version stamp: the project's version, and the commit where it is built from a checkout.
set(HEGUI_VERSION_TEXT ${PROJECT_VERSION})
find_package(Git QUIET)
if(Git_FOUND AND EXISTS ${CMAKE_SOURCE_DIR}/.git)
  execute_process(COMMAND ${GIT_EXECUTABLE} -C ${CMAKE_SOURCE_DIR} rev-parse --short=10 HEAD
                  OUTPUT_VARIABLE commit OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET
                  RESULT_VARIABLE failed)
  if(NOT failed)
    set(HEGUI_VERSION_TEXT "${PROJECT_VERSION}+${commit}")
  endif()
endif()
configure_file(${CMAKE_SOURCE_DIR}/analyzer/run/version.h.in
               ${CMAKE_BINARY_DIR}/generated/analyzer/run/version.h @ONLY)
