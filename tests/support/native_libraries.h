// Real native libraries for tests to read.
#pragma once

#include <string>
#include <vector>

namespace hegui::test {

// The shared libraries that this process itself runs with: paths.
std::vector<std::string> loaded_libraries();
// Libraries for Android in ${HEGUI_APPS}/native (corpus/lists); none if that is not set.
std::vector<std::string> fetched_libraries();

}  // namespace hegui::test
