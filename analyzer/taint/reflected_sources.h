// ReflectedSources: sources that code comes to by a name that only following it tells, numbered as
// labels are, from kFirst on. Not thread-safe.
#pragma once

#include <map>
#include <vector>

#include "analyzer/taint/code_place.h"
#include "analyzer/taint/models.h"

namespace hegui::taint {

struct ReflectedSource {
  CodePlace place;  // the reflective call
  const SourceRow* row = nullptr;
};

class ReflectedSources {
 public:
  static constexpr std::uint32_t kFirst = 0x40000000;

  std::uint32_t number(const CodePlace& place, const SourceRow& row) {
    const auto next = static_cast<std::uint32_t>(kFirst + all_.size());
    const auto [found, fresh] = numbers_.try_emplace({place, &row}, next);
    if (fresh) all_.push_back({place, &row});
    return found->second;
  }
  // nullptr: the number is none of theirs.
  const ReflectedSource* at(std::uint32_t number) const {
    return number < kFirst ? nullptr : &all_[number - kFirst];
  }

 private:
  std::vector<ReflectedSource> all_;
  std::map<std::pair<CodePlace, const SourceRow*>, std::uint32_t> numbers_;
};

}  // namespace hegui::taint
