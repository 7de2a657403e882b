#include "analyzer/flow/device_versions.h"

#include <algorithm>

namespace hegui::flow {
namespace {

constexpr int kCalleesAsked = 2;  // the version may be asked for by a method called by a method …
constexpr std::size_t kMaxAsked = 64;  // such methods of one

}  // namespace

class DeviceVersions::OnVersion final : public Assumption {
 public:
  OnVersion(const DeviceVersions& versions, std::size_t api)
      : versions_(versions), api_(static_cast<std::int64_t>(api)) {}

  bool knows(program::UnitNumber /*unit*/, dex::MethodIndex /*method*/) const override {
    return false;
  }
  Known call(const CallAsked& /*asked*/) const override { return std::nullopt; }
  Known field(program::UnitNumber unit, dex::FieldIndex field) const override {
    return versions_.index_.field(unit, field) == versions_.version_ ? Known(api_) : Known();
  }
  bool differs(MethodId /*method*/, const MethodBody& /*body*/, ValueId /*value*/,
               std::int64_t /*constant*/) const override {
    return false;
  }

 private:
  const DeviceVersions& versions_;
  const std::int64_t api_;
};

DeviceVersions::DeviceVersions(const CodeIndex& index, FlowBodies& bodies, const CallPlans& plans,
                               const ProgramUses& uses, const SdkRange& devices)
    : index_(index),
      bodies_(bodies),
      plans_(plans),
      uses_(uses),
      version_(bodies.bodies().fields().device_version()),
      assumed_(kNewestApi + 1),
      paths_(kNewestApi + 1) {
  const auto bounded = [](std::int32_t api) {
    return static_cast<std::size_t>(std::clamp<std::int32_t>(api, 1, kNewestApi));
  };
  for (std::size_t api = bounded(devices.min); api <= bounded(devices.max); ++api) all_.set(api);
  find_methods();
}

DeviceVersions::~DeviceVersions() = default;

void DeviceVersions::find_methods() {
  asks_.assign(index_.method_count(), false);
  if (version_ == kNone) return;
  std::vector<MethodId> found;
  for (MethodId method = 0; method < index_.method_count(); ++method) {
    const program::UnitNumber unit = index_.method(method).unit;
    const BodyView body = bodies_.bodies().of(method);
    asks_[method] = std::any_of(body.values.begin(), body.values.end(), [&](const Value& value) {
      return value.is(ValueKind::static_field) &&
             index_.field(unit, dex::FieldIndex{value.id}) == version_;
    });
    if (asks_[method]) found.push_back(method);
  }
  add_callers_told(bodies_.bodies(), uses_, kCalleesAsked, std::move(found), asks_);
}

AssumedPaths& DeviceVersions::on_version(std::size_t api) {
  if (paths_[api] == nullptr) {
    assumed_[api] = std::make_unique<OnVersion>(*this, api);
    paths_[api] = std::make_unique<AssumedPaths>(index_, bodies_, plans_, *assumed_[api],
                                                 AssumedPaths::Note::nothing, kNewestApi);
  }
  return *paths_[api];
}

// A number that is compared with the version is among those of the method, or of what it asks.
void DeviceVersions::add_numbers(MethodId method, VersionSet& out) const {
  for (const Value& value : bodies_.bodies().of(method).values) {
    const bool literal = value.is(ValueKind::computed) && value.second_is_literal;
    if (!value.is(ValueKind::integer) && !literal) continue;
    const std::int64_t number = literal ? static_cast<std::int32_t>(value.second) : value.number;
    for (const std::int64_t turn : {number, number + 1}) {
      if (turn > 0 && turn <= static_cast<std::int64_t>(kNewestApi)) {
        out.set(static_cast<std::size_t>(turn));
      }
    }
  }
}

const VersionSet& DeviceVersions::turns(MethodId method) {
  const auto [found, fresh] = turns_.try_emplace(method);
  VersionSet& out = found->second;
  if (!fresh) return out;
  std::vector<MethodId> asked = {method};
  std::size_t before = 0;
  for (int depth = 0; depth <= kCalleesAsked; ++depth) {
    const std::size_t end = asked.size();
    for (; before < end; ++before) {
      add_numbers(asked[before], out);
      if (depth < kCalleesAsked) add_asked(asked[before], asked);
    }
  }
  if (asked.size() > kMaxAsked) out.set();  // any version may be another one
  return out;
}

// The methods called that tell of the version, each once.
void DeviceVersions::add_asked(MethodId method, std::vector<MethodId>& out) const {
  for (const Call& call : bodies_.bodies().of(method).calls) {
    if (out.size() > kMaxAsked) return;
    if (call.kind == CallKind::custom || call.kind == CallKind::polymorphic) continue;
    const MethodId target = only_target(plans_, index_.method(method).unit, call);
    if (target == kNone || !asks_[target]) continue;
    if (std::find(out.begin(), out.end(), target) == out.end()) out.push_back(target);
  }
}

bool DeviceVersions::cut_short() const {
  return std::any_of(paths_.begin(), paths_.end(),
                     [](const auto& paths) { return paths != nullptr && paths->cut_short(); });
}

VersionSet DeviceVersions::of(MethodId method, const Given& given, std::uint32_t block) {
  if (!asks_[method] || block == kNoValue) return all_;
  const VersionSet& turns = this->turns(method);
  VersionSet out;
  bool runs = true;
  bool first = true;
  for (std::size_t api = 1; api <= kNewestApi; ++api) {
    if (!all_.test(api)) continue;
    if (first || turns.test(api)) {
      const std::vector<bool>& live = on_version(api).outcome(method, given).live;
      runs = block >= live.size() || live[block];
      first = false;
    }
    out.set(api, runs);
  }
  return out;
}

std::optional<std::pair<int, int>> range_of(const VersionSet& versions) {
  std::optional<std::pair<int, int>> out;
  for (std::size_t api = 0; api < versions.size(); ++api) {
    if (!versions.test(api)) continue;
    const int level = static_cast<int>(api);
    out = {out ? out->first : level, level};
  }
  return out;
}

}  // namespace hegui::flow
