// What methods of String and StringBuilder make of texts and numbers that are known.
//
// Only ASCII letters count: their places are bytes. Of a builder's method the result is what the
// builder holds afterwards.
#pragma once

#include <string_view>
#include <vector>

#include "analyzer/flow/constant.h"

namespace hegui::flow {

// `arguments`: the text first. Not known: no such function, or an argument that counts is not known
// or out of range.
Known text_function(std::string_view name, const std::vector<Known>& arguments);

// String.format for %s, %d, %c, %n and %%, with or without a place (%2$s). nullopt: other
// conversions, or an argument that is asked for and not known.
Known formatted(const std::string& format, const std::vector<Known>& arguments);

// String.split by a separator without signs of a regular expression (escaped ones apart); empty
// where it is another one. Empty pieces at the end are left out.
std::vector<Known> pieces(const std::string& text, const std::string& separator);

}  // namespace hegui::flow
