// The summary that `hegui scan` prints: 31 verdicts, counts, the strongest findings and where the
// report files are, on one screen (at most 45 lines).
#pragma once

#include <string>

#include "reports/model/report.h"

namespace hegui::model {

// `width` is the terminal's, in columns (taken as 60 at least); from 104 on the items stand in two
// columns. With `colour`, ANSI colours; marks and words differ without them too. Text from the app
// is cut to its place and stripped of control characters, so it cannot drive the terminal.
std::string terminal_summary(const Report& report, Lang lang, bool colour, int width);

}  // namespace hegui::model
