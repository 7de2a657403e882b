# One static library a folder, named after it (apk/zip -> apk_zip), built from every .cc in it.

set_property(GLOBAL PROPERTY HEGUI_LAYER_TABLE "")

# hegui_folder(NUMBER FOLDER LINKS targets...): a folder without .cc files yet is an interface
# library, so that the table can be written before the code.
function(hegui_folder number folder)
  cmake_parse_arguments(ARG "" "" "LINKS" ${ARGN})
  string(REPLACE "/" "_" name ${folder})
  set_property(GLOBAL APPEND_STRING PROPERTY HEGUI_LAYER_TABLE "${number}\t${folder}\n")
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${folder}/*.cc)
  list(FILTER sources EXCLUDE REGEX "/(main|[a-z_]*_tool)\\.cc$")
  if(sources)
    add_library(${name} STATIC ${sources})
    target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${ARG_LINKS})
  else()
    add_library(${name} INTERFACE)
    target_include_directories(${name} INTERFACE ${CMAKE_SOURCE_DIR})
    target_link_libraries(${name} INTERFACE ${ARG_LINKS})
  endif()
  if(EXISTS ${CMAKE_SOURCE_DIR}/${folder}/Folder.cmake)
    include(${CMAKE_SOURCE_DIR}/${folder}/Folder.cmake)
  endif()
endfunction()

function(hegui_finish_folders)
  get_property(table GLOBAL PROPERTY HEGUI_LAYER_TABLE)
  file(WRITE ${CMAKE_BINARY_DIR}/layers.tsv.new "${table}")
  file(COPY_FILE ${CMAKE_BINARY_DIR}/layers.tsv.new ${CMAKE_BINARY_DIR}/layers.tsv
       ONLY_IF_DIFFERENT)
endfunction()

function(hegui_program)
  if(EXISTS ${CMAKE_SOURCE_DIR}/analyzer/cli/main.cc)
    add_executable(hegui analyzer/cli/main.cc)
    target_link_libraries(hegui PRIVATE analyzer_cli)
  endif()
endfunction()
