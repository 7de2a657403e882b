# Style and script of report.html.
include(EmbedFiles)
hegui_embed_files(reports_html ROOT reports/html HEADER reports/html/embedded_assets.h
                  NAMESPACE hegui::html FUNCTION embedded_assets FILES report.css report.js)
