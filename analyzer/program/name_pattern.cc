#include "analyzer/program/name_pattern.h"

namespace hegui::program {

bool name_matches(std::string_view pattern, std::string_view name) {
  const bool below = pattern.ends_with('/');
  std::size_t p = 0;
  std::size_t n = 0;
  std::size_t star = std::string_view::npos;  // last star met, and where its run began
  std::size_t run = 0;
  while (true) {
    if (p == pattern.size() && (n == name.size() || below)) return true;
    if (p < pattern.size() && pattern[p] == '*') {
      star = p++;
      run = n;
    } else if (p < pattern.size() && n < name.size() && pattern[p] == name[n]) {
      ++p;
      ++n;
    } else if (star != std::string_view::npos && run < name.size() && name[run] != '/') {
      p = star + 1;  // let the star take one character more
      n = ++run;
    } else {
      return false;
    }
  }
}

}  // namespace hegui::program
