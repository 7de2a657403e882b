// What every match of a pattern begins with: `^okhttp/(\d+)` gives "okhttp/".
#pragma once

#include <re2/re2.h>

#include <string>

namespace hegui::rules {

// At most 32 bytes. "" for a pattern that does not compile, is not anchored with ^, or begins with
// what may differ.
std::string literal_start(const re2::RE2& pattern);

}  // namespace hegui::rules
