#include "apk/base/result.h"

#include <fmt/format.h>

namespace hegui::base {

std::string Error::message() const {
  std::string text = where.empty() ? what : where + ": " + what;
  if (offset) text += fmt::format(" (offset 0x{:x})", *offset);
  return text;
}

Error Error::inside(const std::string& outer) && {
  where = where.empty() ? outer : outer + "!" + where;
  return std::move(*this);
}

}  // namespace hegui::base
