// Buttons of dialogs: which number onClick(DialogInterface, int) is called with, by the method that
// set the listener (catalog/dialog_buttons.tsv).
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "analyzer/flow/code_index.h"
#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace hegui::flow {

struct DialogButton {
  TypeId type = kNone;      // a class that the app's code has to do with
  std::string_view member;  // setPositiveButton
  std::int64_t number = 0;
};

// Views into the rule set's text. Errors: a table that cannot be read.
base::Result<std::vector<DialogButton>> load_dialog_buttons(const rules::RuleSet& rules,
                                                            const CodeIndex& index);

}  // namespace hegui::flow
