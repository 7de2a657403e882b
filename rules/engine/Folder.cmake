# Compiles every table and statement under rules/ into the binary.
include(EmbedFiles)
file(GLOB_RECURSE rule_files CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR}/rules
     ${CMAKE_SOURCE_DIR}/rules/*.tsv ${CMAKE_SOURCE_DIR}/rules/*.sql)
hegui_embed_files(rules_engine ROOT rules HEADER rules/engine/embedded_rules.h
                  NAMESPACE hegui::rules FUNCTION embedded_rules FILES ${rule_files})
