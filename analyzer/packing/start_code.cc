#include "analyzer/packing/start_code.h"

#include <algorithm>
#include <set>

#include "analyzer/program/java_names.h"

namespace hegui::packing {
namespace {

constexpr std::string_view kApplicationEntries[] = {"<clinit>", "<init>", "attachBaseContext",
                                                    "onCreate"};

struct MethodPlace {
  program::UnitNumber unit = 0;
  std::uint32_t number = 0;
  friend auto operator<=>(const MethodPlace&, const MethodPlace&) = default;
};

class Follower {
 public:
  Follower(const Code& code, StartLimits limits) : in_(code), limits_(limits) {}

  std::optional<LoadingStart> run(const package::Application& application) {
    add_entries(application.name, kApplicationEntries);
    add_entries(application.component_factory, {});
    for (unsigned depth = 0; depth < limits_.max_depth && !level_.empty(); ++depth) {
      std::vector<MethodPlace> next;
      for (const MethodPlace& method : level_) {
        if (auto found = look_at(method)) return found;
        follow_calls(method, next);
      }
      level_ = std::move(next);
    }
    return std::nullopt;
  }

 private:
  bool is_own(std::string_view descriptor) const {
    return in_.owners.of_class(descriptor) == program::kAppOwner;
  }

  // Methods of the class and of those above it in the app. `names` empty: all.
  void add_entries(const std::string& java_name, std::span<const std::string_view> names) {
    if (java_name.empty()) return;
    in_.program.for_each_supertype(
        program::descriptor_of(java_name),
        [&](std::string_view descriptor, std::optional<program::ClassId> id) {
          if (!id || !is_own(descriptor)) return false;
          each_method(*id, [&](const MethodPlace& place, const dex::MethodId& method) {
            const std::string_view name = in_.program.dex_of(*id).string(method.name);
            if (names.empty() || std::find(names.begin(), names.end(), name) != names.end()) {
              visit(place, level_);
            }
          });
          return true;
        });
  }

  template <typename Use>
  void each_method(program::ClassId id, const Use& use) const {
    const program::ClassRef& ref = in_.program.classes()[id];
    const dex::DexFile& file = in_.program.units()[ref.unit].file;
    for (const dex::MethodDef& method : file.methods(ref.def)) {
      use(MethodPlace{ref.unit, static_cast<std::uint32_t>(&method - file.all_methods().data())},
          file.method(method.method));
    }
  }

  void visit(const MethodPlace& place, std::vector<MethodPlace>& out) {
    const dex::DexFile& file = in_.program.units()[place.unit].file;
    if (seen_.size() >= limits_.max_methods || !file.all_methods()[place.number].has_code()) return;
    if (seen_.insert(place).second) out.push_back(place);
  }

  std::optional<LoadingStart> look_at(const MethodPlace& place) const {
    const std::vector<program::Hit>& hits = in_.scanned[place.unit].scan.hits;
    auto hit = std::lower_bound(
        hits.begin(), hits.end(), place.number,
        [](const program::Hit& one, std::uint32_t number) { return one.method < number; });
    for (; hit != hits.end() && hit->method == place.number; ++hit) {
      if (hit->api == program::kNoApi) continue;
      const program::ApiEntry& entry = in_.apis[hit->api];
      if (entry.role != "loads_code" && entry.role != "swaps_app") continue;
      const dex::DexFile& file = in_.program.units()[place.unit].file;
      return LoadingStart{std::string(entry.id),
                          file.method_reference(file.all_methods()[place.number].method),
                          place.unit, place.number, hit->offset};
    }
    return std::nullopt;
  }

  void follow_calls(const MethodPlace& place, std::vector<MethodPlace>& out) {
    const dex::DexFile& file = in_.program.units()[place.unit].file;
    for (const dex::Instruction in : file.code(file.all_methods()[place.number]).instructions()) {
      if (in.info().index != dex::IndexKind::method || !in.info().invokes()) continue;
      const dex::MethodId called = file.method(in.method());
      const std::string_view name = file.string(called.name);
      const std::string_view owner = file.type(called.owner);
      if (!is_own(owner) || !in_.program.find_class(owner)) continue;
      const std::string proto = file.proto_descriptor(called.proto);
      in_.program.for_each_supertype(
          owner, [&](std::string_view, std::optional<program::ClassId> id) {
            if (!id) return false;
            bool met = false;
            each_method(*id, [&](const MethodPlace& other, const dex::MethodId& method) {
              const dex::DexFile& there = in_.program.dex_of(*id);
              if (there.string(method.name) != name) return;
              if (there.proto_descriptor(method.proto) != proto) return;
              met = true;
              visit(other, out);
            });
            return !met;
          });
    }
  }

  const Code& in_;
  const StartLimits limits_;
  std::vector<MethodPlace> level_;  // calls of one depth, in the order of following
  std::set<MethodPlace> seen_;
};

}  // namespace

std::optional<LoadingStart> find_loading_start(const package::Application& application,
                                               const Code& code, StartLimits limits) {
  return Follower(code, limits).run(application);
}

}  // namespace hegui::packing
