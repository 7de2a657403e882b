#include "analyzer/policy_language/reading.h"

namespace hegui::policy {

bool is_understood(const Reading& reading) { return reading.language != "other"; }

}  // namespace hegui::policy
