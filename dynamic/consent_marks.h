// ConsentMarks: which events of a trace stand before consent and which after a refusal (trace.h
// says what that means), with lines missing.
#pragma once

#include <cstddef>
#include <vector>

#include "dynamic/trace.h"

namespace hegui::dynamic {

class ConsentMarks {
 public:
  // A line that may have been a mark was lost right before the event that will have this index.
  // Call in the order of lines.
  void lost_before(std::size_t event) {
    if (lost_.empty() || lost_.back() != event) lost_.push_back(event);
  }
  // Fills before_consent and after_refusal of every event. Call once, when all are in.
  void apply(Trace& trace) const;

 private:
  std::vector<std::size_t> lost_;  // indices of events, ascending
};

}  // namespace hegui::dynamic
