#include "apk/package/package_state.h"

#include <utility>

namespace hegui::package {

using base::ByteView;
using base::Error;
using base::Result;

PackageState::Reading& PackageState::reading(EntryRef ref) {
  const std::lock_guard lock(readings_lock_);
  return readings_[ref];
}

// Precondition: lock_of(ref) is held.
Result<zip::Inflated> PackageState::read_locked(EntryRef ref, Reading& reading) {
  if (reading.error) return *reading.error;
  if (reading.kept) return zip::Inflated(reading.kept->bytes());
  const Container& container = containers[ref.container];
  base::Diagnostics found;
  // Bytes are paid for once: a second look at an entry that was affordable stays affordable.
  zip::ReadBudget again(limits);
  zip::ReadBudget& budget = reading.paid ? again : budget_;
  Result<zip::Inflated> inflated = zip::read(*container.archive, entry(ref), budget, found);
  if (!reading.paid) {
    // Also the map's readers may come now (all_diagnostics).
    const std::lock_guard lock(readings_lock_);
    reading.diagnostics.take(std::move(found), container.name);
    reading.paid = true;
  }
  if (!inflated) {
    reading.error = std::move(inflated).error().inside(container.name);
    return *reading.error;
  }
  return inflated;
}

Result<ByteView> PackageState::keep(EntryRef ref) {
  Reading& known = reading(ref);
  const std::lock_guard lock(lock_of(ref));
  if (!known.kept) {
    Result<zip::Inflated> inflated = read_locked(ref, known);
    if (!inflated) return std::move(inflated).error();
    known.kept = std::move(inflated).value();
  }
  return known.kept->bytes();
}

Result<zip::Inflated> PackageState::read(EntryRef ref) {
  Reading& known = reading(ref);
  const std::lock_guard lock(lock_of(ref));
  return read_locked(ref, known);
}

Result<base::Sha256> PackageState::sha256(EntryRef ref) {
  Reading& known = reading(ref);
  const std::lock_guard lock(lock_of(ref));
  if (!known.sha256) {
    Result<zip::Inflated> inflated = read_locked(ref, known);
    if (!inflated) return std::move(inflated).error();
    known.sha256 = base::sha256(inflated->bytes());
  }
  return *known.sha256;
}

base::Sha256 PackageState::sha256(ContainerIndex container) {
  const std::lock_guard lock(readings_lock_);
  const auto found = container_hashes_.find(container);
  if (found != container_hashes_.end()) return found->second;
  return container_hashes_.emplace(container, base::sha256(containers[container].bytes))
      .first->second;
}

base::Diagnostics PackageState::all_diagnostics() {
  const std::lock_guard lock(readings_lock_);
  base::Diagnostics all = diagnostics;
  for (const auto& [ref, known] : readings_) {
    base::Diagnostics copy = known.diagnostics;
    all.take(std::move(copy));
  }
  return all;
}

}  // namespace hegui::package
