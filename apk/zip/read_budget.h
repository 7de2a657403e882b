// ReadBudget: how many inflated bytes one scan may still take, over all its archives.
//
// Counts bytes, never time, so the outcome does not depend on the machine. Bytes of entries that
// turn out to be bombs are counted apart: a hundred bombs among the assets must not use up what the
// code needs. Thread-safe; which entry meets the end of the budget is only fixed if entries are
// read in a fixed order.
#pragma once

#include <atomic>
#include <cstdint>

#include "apk/base/limits.h"

namespace hegui::zip {

class ReadBudget {
 public:
  explicit ReadBudget(const base::Limits& limits)
      : limits_(limits), left_(limits.max_total_bytes), waste_left_(limits.max_total_bytes) {}

  const base::Limits& limits() const { return limits_; }
  std::uint64_t left() const { return left_.load(std::memory_order_relaxed); }
  std::uint64_t waste_left() const { return waste_left_.load(std::memory_order_relaxed); }

  // False, and nothing is taken, if fewer than `bytes` are left.
  bool take(std::uint64_t bytes) { return take_from(left_, bytes); }
  bool take_waste(std::uint64_t bytes) { return take_from(waste_left_, bytes); }

 private:
  static bool take_from(std::atomic<std::uint64_t>& left, std::uint64_t bytes) {
    std::uint64_t now = left.load(std::memory_order_relaxed);
    do {
      if (bytes > now) return false;
    } while (!left.compare_exchange_weak(now, now - bytes, std::memory_order_relaxed));
    return true;
  }

  base::Limits limits_;
  std::atomic<std::uint64_t> left_;
  std::atomic<std::uint64_t> waste_left_;
};

}  // namespace hegui::zip
