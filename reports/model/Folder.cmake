# The reports' own words.
include(EmbedFiles)
hegui_embed_files(reports_model ROOT reports/model HEADER reports/model/embedded_words.h
                  NAMESPACE hegui::model FUNCTION embedded_words FILES labels.tsv)
