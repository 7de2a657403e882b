// DeviceVersions: the versions of Android on which code can run, as far as it asks for them.
//
// `if (SDK_INT < 23) read()` runs on old devices only. A way that leads through such code and
// through other code that asks for new devices is no way at all; and what an interface gives
// depends on the version: the hardware address of Wi-Fi is real before Android 6 only.
// Worked out for ways that were found, not while they are looked for: AssumedPaths for each version
// in turn, in the few methods that ask, themselves or through what they call.
//
// Immutable but for what it keeps; not thread-safe. Borrows what it is given. Cost: a pass over all
// values when made, then for each method and context one evaluation for each version that it
// compares with.
#pragma once

#include <bitset>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

#include "analyzer/flow/assumed_paths.h"
#include "analyzer/flow/known_fields.h"
#include "analyzer/flow/program_uses.h"

namespace hegui::flow {

// API levels. The highest one stands for all that come after it too.
inline constexpr std::size_t kNewestApi = 40;
using VersionSet = std::bitset<kNewestApi + 1>;

class DeviceVersions {
 public:
  DeviceVersions(const CodeIndex& index, FlowBodies& bodies, const CallPlans& plans,
                 const ProgramUses& uses, const SdkRange& devices);
  ~DeviceVersions();

  // Those on which the app can be installed.
  const VersionSet& all() const { return all_; }
  // Does the method ask for the version, itself or through what it calls?
  bool asks(MethodId method) const { return asks_[method]; }
  // Those of them on which this block of the method can run if it is given this.
  VersionSet of(MethodId method, const Given& given, std::uint32_t block);
  // Some methods were given up: they are taken to run on all.
  bool cut_short() const;

 private:
  class OnVersion;
  void find_methods();
  const VersionSet& turns(MethodId method);
  void add_numbers(MethodId method, VersionSet& out) const;
  void add_asked(MethodId method, std::vector<MethodId>& out) const;
  AssumedPaths& on_version(std::size_t api);

  const CodeIndex& index_;
  FlowBodies& bodies_;
  const CallPlans& plans_;
  const ProgramUses& uses_;
  FieldId version_ = kNone;  // Build.VERSION.SDK_INT
  VersionSet all_;
  std::vector<bool> asks_;  // by method
  // By method: versions from which on it may do something else.
  std::unordered_map<MethodId, VersionSet> turns_;
  // By version; nullptr: not asked yet.
  std::vector<std::unique_ptr<OnVersion>> assumed_;
  std::vector<std::unique_ptr<AssumedPaths>> paths_;
};

// The lowest and the highest of them; nothing if there are none.
std::optional<std::pair<int, int>> range_of(const VersionSet& versions);

}  // namespace hegui::flow
