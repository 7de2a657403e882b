// Methods of java.lang and their kin that depend on nothing but what they are given.
#pragma once

#include <string_view>
#include <vector>

#include "analyzer/flow/constant.h"

namespace hegui::flow {

// What stands for the Intent that an activity was started with, as far as values go.
inline constexpr std::string_view kOwnIntent = "getIntent";

// Can a method of this name have a pure_result() that its arguments decide?
bool may_be_pure(std::string_view name);
// ... or one at all?
bool may_have_result(std::string_view name);

// Is its result its first argument, perhaps in another form (Integer.valueOf)?
bool passes_on(std::string_view name);

// The result of a method of the platform, not known if it is none of these or an argument that
// counts is not known. `owner`: "Ljava/lang/String;"; arguments with the receiver first.
Known pure_result(std::string_view owner, std::string_view name,
                  const std::vector<Known>& arguments);

}  // namespace hegui::flow
