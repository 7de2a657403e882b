// report.html: the whole report as one file that needs nothing else. Works offline and without
// scripts, in Chinese and English (a switch at the top), on paper and on a phone.
#pragma once

#include <ostream>

#include "reports/model/report.h"

namespace hegui::html {

// `lang` is the language shown first. Everything in the report is escaped by construction (see
// html_stream.h); a Content-Security-Policy allows the file's own style and script, by hash, and
// nothing else.
void write_html(const model::Report& report, model::Lang lang, std::ostream& out);

}  // namespace hegui::html
