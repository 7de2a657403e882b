# The index of the built-in fingerprints, made when one of them changes, compiled in.
include(EmbedBytes)
add_executable(index_tool ${CMAKE_SOURCE_DIR}/analyzer/learned/index_tool.cc)
target_link_libraries(index_tool PRIVATE analyzer_fingerprint)
set(index_file ${CMAKE_BINARY_DIR}/generated/analyzer/fingerprints.index)
add_custom_command(OUTPUT ${index_file} COMMAND index_tool ${index_file} DEPENDS index_tool)
hegui_embed_bytes(analyzer_learned FILE ${index_file} HEADER analyzer/learned/index_bytes.h
                  NAMESPACE hegui::learned FUNCTION index_bytes)
