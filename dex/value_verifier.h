// Checks encoded values and annotations, so that their readers need not.
//
// Inside this folder only. Input: hostile. Each check returns a Complaint (empty: fine).
// Specification: Android "Dalvik executable format", encoded_value encoding and
// annotations_directory_item.
#pragma once

#include <cstddef>
#include <cstdint>

#include "apk/base/byte_view.h"
#include "dex/encoded_value.h"
#include "dex/verification.h"

namespace hegui::dex {

class ValueVerifier {
 public:
  ValueVerifier(base::ByteView bytes, const TableCounts& counts, WorkBudget& budget)
      : bytes_(bytes), counts_(counts), budget_(budget) {}

  // A whole encoded_array at `offset`.
  Complaint array(std::uint64_t offset);
  // A whole annotations_directory_item at `offset` with everything it refers to.
  Complaint directory(std::uint64_t offset);

 private:
  // Each moves `at` behind what it checks.
  Complaint value(std::size_t& at, unsigned depth);
  Complaint array_at(std::size_t& at, unsigned depth);
  Complaint annotation_at(std::size_t& at, unsigned depth);
  Complaint number(std::size_t& at, ValueKind kind, unsigned length);
  Complaint member_rows(std::uint64_t first, std::uint64_t count, std::uint32_t members,
                        bool parameters);
  Complaint set(std::uint64_t offset);
  Complaint set_list(std::uint64_t offset);
  Complaint item(std::uint64_t offset);

  base::ByteView bytes_;
  const TableCounts& counts_;
  WorkBudget& budget_;
};

}  // namespace hegui::dex
