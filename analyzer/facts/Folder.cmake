# fact_tables.h comes from schema.sql; the schema's own text is compiled in for the database.
add_executable(schema_tool ${CMAKE_SOURCE_DIR}/analyzer/facts/schema_tool.cc)
set(generated ${CMAKE_BINARY_DIR}/generated)
file(MAKE_DIRECTORY ${generated}/analyzer/facts)
add_custom_command(
  OUTPUT ${generated}/analyzer/facts/fact_tables.h
  COMMAND schema_tool ${CMAKE_SOURCE_DIR}/analyzer/facts/schema.sql
          ${generated}/analyzer/facts/fact_tables.h
  DEPENDS schema_tool ${CMAKE_SOURCE_DIR}/analyzer/facts/schema.sql)
add_custom_target(fact_tables DEPENDS ${generated}/analyzer/facts/fact_tables.h)
add_dependencies(analyzer_facts fact_tables)
target_include_directories(analyzer_facts PUBLIC ${generated})
