# The contract of `hegui diff --format json`.
include(EmbedFiles)
hegui_embed_files(reports_changes ROOT reports/changes HEADER reports/changes/embedded_schema.h
                  NAMESPACE hegui::changes FUNCTION embedded_schema FILES diff.schema.json)
