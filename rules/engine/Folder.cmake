# Compiles every table and statement under rules/ into the binary.
include(EmbedFiles)
file(GLOB_RECURSE rule_files CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR}/rules
     ${CMAKE_SOURCE_DIR}/rules/*.tsv ${CMAKE_SOURCE_DIR}/rules/*.sql)
hegui_embed_files(rules_engine ROOT rules HEADER rules/engine/embedded_rules.h
                  NAMESPACE hegui::rules FUNCTION embedded_rules FILES ${rule_files})

# Their hashes, made when one of them changes.
list(SORT rule_files)
list(JOIN rule_files "\n" rule_list)
set(rule_list_file ${CMAKE_BINARY_DIR}/generated/rules/rule_files.txt)
file(GENERATE OUTPUT ${rule_list_file} CONTENT "${rule_list}\n")
set(rule_hashes ${CMAKE_BINARY_DIR}/generated/rules/embedded_hashes.cc)
list(TRANSFORM rule_files PREPEND ${CMAKE_SOURCE_DIR}/rules/ OUTPUT_VARIABLE rule_paths)
add_custom_command(
  OUTPUT ${rule_hashes}
  COMMAND ${CMAKE_COMMAND} -DROOT=${CMAKE_SOURCE_DIR}/rules -DLIST=${rule_list_file}
          -DOUTPUT=${rule_hashes} -P ${CMAKE_SOURCE_DIR}/cmake/HashFiles.cmake
  DEPENDS ${rule_paths} ${rule_list_file} ${CMAKE_SOURCE_DIR}/cmake/HashFiles.cmake)
target_sources(rules_engine PRIVATE ${rule_hashes})
