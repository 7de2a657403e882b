# The built-in rules' tables as a database file, made when rules or schema change, compiled in.
include(EmbedBytes)
add_executable(prepared_tool ${CMAKE_SOURCE_DIR}/rules/prepared/prepared_tool.cc)
target_link_libraries(prepared_tool PRIVATE rules_engine)
set(prepared_file ${CMAKE_BINARY_DIR}/generated/rules/prepared.db)
add_custom_command(OUTPUT ${prepared_file} COMMAND prepared_tool ${prepared_file}
                   DEPENDS prepared_tool)
hegui_embed_bytes(rules_prepared FILE ${prepared_file} HEADER rules/prepared/prepared_file.h
                  NAMESPACE hegui::rules FUNCTION prepared_file)
