// What the parts of the door share: counts to compare indices with, complaints, the work budget.
//
// Inside this folder only.
#pragma once

#include <cstdint>

namespace hegui::dex {

// Rows of each table of the file being verified.
struct TableCounts {
  std::uint32_t strings = 0;
  std::uint32_t types = 0;
  std::uint32_t protos = 0;
  std::uint32_t fields = 0;
  std::uint32_t methods = 0;
  std::uint32_t call_sites = 0;
  std::uint32_t method_handles = 0;
};

// Why a part is refused; empty if it is not. Static text, so that checking allocates nothing.
struct Complaint {
  const char* what = nullptr;
  std::uint64_t offset = 0;  // bytes in the file

  explicit operator bool() const { return what != nullptr; }
};

inline constexpr Complaint kFine = {};
inline constexpr const char* kTooMuchSharing = "parts share so much data that reading it explodes";

// Real files hardly share data between parts. A hostile one can let every method point at one long
// body, and whoever reads method by method pays for it: the door counts what a full read will cost,
// in bytes, and refuses what goes beyond a multiple of the file.
class WorkBudget {
 public:
  static constexpr std::uint64_t kFactor = 16;
  explicit WorkBudget(std::uint64_t file_bytes) : left_(file_bytes * kFactor + 4096) {}
  // False if the budget does not cover `bytes`; it is then left as it is.
  bool spend(std::uint64_t bytes) {
    if (bytes > left_) return false;
    left_ -= bytes;
    return true;
  }

 private:
  std::uint64_t left_;
};

}  // namespace hegui::dex
