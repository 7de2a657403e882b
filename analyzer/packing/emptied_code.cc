#include "analyzer/packing/emptied_code.h"

#include <algorithm>

#include "analyzer/program/java_names.h"

namespace hegui::packing {
namespace {

constexpr std::uint32_t kNative = 0x100;
// What the system calls first on a component of each kind, and on the Application.
constexpr std::string_view kCreated[] = {"onCreate", "onReceive", "onBind", "onStartCommand",
                                         "attachBaseContext"};

void add(program::BodyCensus& sum, const program::BodyCensus& more) {
  sum.methods += more.methods;
  sum.trivial += more.trivial;
  sum.hollow += more.hollow;
  sum.refused += more.refused;
  sum.absent += more.absent;
  sum.native += more.native;
}

bool share_reached(std::uint32_t part, std::uint32_t whole, double least, double share) {
  return part >= least && part >= share * whole;
}

}  // namespace

bool EmptiedMethods::emptied(const Thresholds& limits) const {
  for (const program::BodyCensus* census : {&own, &all}) {
    if (share_reached(census->hulls(), census->methods, limits.hull_min_methods,
                      limits.hull_share)) {
      return true;
    }
  }
  return own.methods >= limits.trivial_min_methods &&
         own.trivial + own.hulls() >= limits.trivial_share * own.methods;
}

EmptiedMethods count_bodies(const Code& code) {
  EmptiedMethods found;
  for (program::UnitNumber unit = 0; unit < code.scanned.size(); ++unit) {
    const program::UnitScan& scan = code.scanned[unit].scan;
    for (const program::BodyCensus* census : {&scan.own.bodies, &scan.others.bodies}) {
      if (found.all.hulls() == 0 && census->hulls() > 0) {
        found.unit = unit;
        found.all.first_hull = found.own.first_hull = census->first_hull;
      }
      add(found.all, *census);
    }
    add(found.own, scan.own.bodies);
  }
  return found;
}

NativeComponents count_native_components(const package::Manifest& manifest, const Code& code) {
  NativeComponents found;
  const auto look_at = [&](const std::string& name) {
    const auto id = code.program.find_class(program::descriptor_of(name));
    if (!id) return;
    const program::ClassRef& ref = code.program.classes()[*id];
    const dex::DexFile& file = code.program.units()[ref.unit].file;
    bool created = false;
    bool native = false;
    for (const dex::MethodDef& method : file.methods(ref.def)) {
      const std::string_view called = file.string(file.method(method.method).name);
      if (std::find(std::begin(kCreated), std::end(kCreated), called) == std::end(kCreated)) {
        continue;
      }
      created = true;
      if ((method.access_flags & kNative) == 0) continue;
      native = true;
      if (found.first.empty()) {
        found.first = file.method_reference(method.method);
        found.unit = ref.unit;
      }
    }
    found.components += created;
    found.native += native;
  };
  for (const package::Component& component : manifest.components) {
    if (component.kind != package::ComponentKind::activity_alias) look_at(component.name);
  }
  return found;
}

}  // namespace hegui::packing
