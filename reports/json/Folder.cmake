# The contract of report.json, for `write_json.h`.
include(EmbedFiles)
hegui_embed_files(reports_json ROOT reports/json HEADER reports/json/embedded_schema.h
                  NAMESPACE hegui::json FUNCTION embedded_schema FILES report.schema.json)
