#include "analyzer/run/heap.h"

#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <limits>

namespace hegui::run {

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)

void prepare_heap() {
  constexpr int kStep = 64 << 20;            // of the break
  constexpr int kMappedApart = 32 << 20;     // the largest that malloc allows
  constexpr std::uintptr_t kHuge = 2 << 20;  // a huge page, of x86-64 and arm64
  const auto before = reinterpret_cast<std::uintptr_t>(sbrk(0));
  mallopt(M_TOP_PAD, kStep);
  mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
  mallopt(M_MMAP_THRESHOLD, kMappedApart);
  void* volatile more = std::malloc(1 << 20);  // than is left: the break is moved
  std::free(more);
  const auto after = reinterpret_cast<std::uintptr_t>(sbrk(0));
  const std::uintptr_t start = (before + kHuge - 1) & ~(kHuge - 1);
  // Without huge pages it goes on as it is.
  if (start < after) madvise(reinterpret_cast<void*>(start), after - start, MADV_HUGEPAGE);
}

#else

void prepare_heap() {}

#endif

}  // namespace hegui::run
