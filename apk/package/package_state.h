// PackageState: what a Package owns. Internal to apk/package.
//
// Filled by build_containers(); after that containers do not change and only the read caches do,
// under locks.
#pragma once

#include <array>
#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "apk/base/diagnostics.h"
#include "apk/base/mapping.h"
#include "apk/package/container.h"
#include "apk/package/contents.h"
#include "apk/zip/inflate.h"

namespace hegui::package {

class PackageState {
 public:
  explicit PackageState(const base::Limits& scan_limits)
      : limits(scan_limits), budget_(scan_limits) {}

  // See Package for what these promise.
  base::Result<base::ByteView> keep(EntryRef ref);
  base::Result<zip::Inflated> read(EntryRef ref);
  base::Result<base::Sha256> sha256(EntryRef ref);
  base::Sha256 sha256(ContainerIndex container);
  base::Diagnostics all_diagnostics();
  const zip::Entry& entry(EntryRef ref) const {
    return containers[ref.container].archive->entries()[ref.entry];
  }

  const base::Limits limits;
  std::deque<base::Mapping> mappings;
  std::deque<zip::Archive> archives;  // a deque: containers point into it
  std::vector<Container> containers;
  std::vector<Contents> contents;  // by container
  base::Diagnostics diagnostics;   // of opening

 private:
  // What is known of an entry that was read before.
  struct Reading {
    std::optional<zip::Inflated> kept;
    std::optional<base::Error> error;
    std::optional<base::Sha256> sha256;
    bool paid = false;  // its bytes were taken from the budget
    base::Diagnostics diagnostics;
  };

  Reading& reading(EntryRef ref);
  base::Result<zip::Inflated> read_locked(EntryRef ref, Reading& reading);
  // One lock for all readings of an entry, so that racing threads inflate, pay and report once.
  std::mutex& lock_of(EntryRef ref) { return entry_locks_[ref.entry % entry_locks_.size()]; }

  zip::ReadBudget budget_;
  std::array<std::mutex, 16> entry_locks_;
  std::mutex readings_lock_;
  std::map<EntryRef, Reading> readings_;                     // nodes stay where they are
  std::map<ContainerIndex, base::Sha256> container_hashes_;  // under readings_lock_
};

}  // namespace hegui::package
