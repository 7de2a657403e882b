// Runs fn(0) … fn(count - 1) on up to `threads` threads. Work items must not share mutable state;
// results are whatever they write into their own place, so the order of running never shows.
#pragma once

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace hegui::program {

template <typename Fn>
void parallel_for(std::size_t count, unsigned threads, Fn fn) {
  const std::size_t workers = std::min<std::size_t>(threads, count);
  if (workers <= 1) {
    for (std::size_t i = 0; i < count; ++i) fn(i);
    return;
  }
  std::atomic<std::size_t> next{0};
  std::vector<std::jthread> pool;
  for (std::size_t worker = 0; worker < workers; ++worker) {
    pool.emplace_back([&] {
      for (std::size_t i = next++; i < count; i = next++) fn(i);
    });
  }
}

}  // namespace hegui::program
