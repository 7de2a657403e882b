#include "analyzer/program/dynamic_loads.h"

#include <algorithm>
#include <charconv>
#include <set>

#include "analyzer/program/java_names.h"
#include "analyzer/program/origins.h"
#include "rules/engine/rule_table.h"

namespace hegui::program {
namespace {

constexpr int kMaxDepth = 8;
constexpr std::size_t kMaxBrought = 5;  // of each kind
constexpr std::size_t kMaxPath = 160;

std::string first_of(const std::set<std::string>& texts) {
  std::vector<std::string> first;
  for (const std::string& text : texts) {
    if (first.size() == kMaxBrought) break;
    first.push_back(json_text(excerpt_of(text)));
  }
  return json_list(first);
}

bool is_address(std::string_view text) {
  return text.starts_with("http://") || text.starts_with("https://") || text.starts_with("ftp://");
}

// Assets that the class opens by a constant name, and addresses that it names.
std::string brought_by(const Program& program, std::string_view class_descriptor) {
  std::set<std::string> assets;
  std::set<std::string> addresses;
  if (const std::optional<ClassId> id = program.find_class(class_descriptor)) {
    const dex::DexFile& file = program.dex_of(*id);
    for (const dex::MethodDef& method : file.methods(program.classes()[*id].def)) {
      if (!method.has_code()) continue;
      std::vector<std::uint32_t> opens;
      for (const dex::Instruction in : file.code(method).instructions()) {
        if (in.info().index == dex::IndexKind::string && is_address(file.string(in.string()))) {
          addresses.insert(file.utf8(in.string()));
        }
        if (in.info().index != dex::IndexKind::method || !in.info().invokes()) continue;
        const dex::MethodId called = file.method(in.method());
        if (file.type(called.owner) == "Landroid/content/res/AssetManager;" &&
            file.string(called.name).starts_with("open")) {
          opens.push_back(in.offset());
        }
      }
      if (opens.empty()) continue;
      const MethodConstants constants(file, method);
      for (const std::uint32_t address : opens) {
        const Value name = constants.argument(address, 0);
        if (name.is(Value::Kind::string)) assets.insert(file.utf8(dex::StringIndex{name.id}));
      }
    }
  }
  std::string json = "{";
  if (!assets.empty()) json += "\"asset\":" + first_of(assets);
  if (!addresses.empty()) {
    json += (json.size() > 1 ? ",\"url\":" : "\"url\":") + first_of(addresses);
  }
  return json + "}";
}

}  // namespace

// Follows one path inside a method: collects the folder it begins with and its constant parts.
class DynamicLoads::PathReader {
 public:
  PathReader(const DynamicLoads& loads, const Program& program, const dex::DexFile& file,
             const MethodConstants& constants)
      : loads_(loads), program_(program), file_(file), constants_(constants) {}

  void read(const Value& value, int depth = 0) {
    if (depth > kMaxDepth) return;
    switch (value.kind) {
      case Value::Kind::string:
        add_text(file_.utf8(dex::StringIndex{value.id}));
        break;
      case Value::Kind::call:
        read_call(value, depth);
        break;
      case Value::Kind::field: {
        const dex::FieldId field = file_.field(dex::FieldIndex{value.id});
        take_place("field", file_.type(field.owner), file_.string(field.name));
        break;
      }
      case Value::Kind::object:
        for (const std::uint32_t address : constants_.calls_on(value)) {
          read_arguments(address, 1, depth);
        }
        break;
      default:
        break;
    }
  }

  std::optional<std::string> place() const { return place_; }
  std::optional<std::string> path() const {
    return path_.empty() ? std::nullopt : std::optional(excerpt_of(path_, kMaxPath));
  }

 private:
  void read_call(const Value& value, int depth) {
    const dex::MethodIndex callee = constants_.callee(value.id);
    if (!callee) return;
    const dex::MethodId method = file_.method(callee);
    const std::string_view name = file_.string(method.name);
    take_place("method", file_.type(method.owner), name);
    read_arguments(value.id, 0, depth);  // the receiver too: file.getPath(), builder.toString()
  }

  void read_arguments(std::uint32_t address, std::size_t first, int depth) {
    if (!seen_.insert(address).second) return;
    const std::span<const Value> arguments = constants_.arguments(address);
    for (std::size_t i = first; i < arguments.size(); ++i) read(arguments[i], depth + 1);
  }

  void take_place(std::string_view kind, std::string_view owner, std::string_view member) {
    const auto known = loads_.named_.find(member);
    if (place_ || known == loads_.named_.end()) return;
    for (const NamedPlace& named : known->second) {
      if (named.kind != kind || !program_.inherits(owner, named.owner)) continue;
      // Information of another package may have been asked for.
      if (named.place == "package" && asks_for_packages()) return;
      place_ = named.place;
      return;
    }
  }

  bool asks_for_packages() const {
    constexpr std::string_view kManager = "Landroid/content/pm/PackageManager;";
    return constants_.calls(std::string(kManager) +
                            "->getApplicationInfo(Ljava/lang/String;I)"
                            "Landroid/content/pm/ApplicationInfo;") ||
           constants_.calls(std::string(kManager) +
                            "->getPackageInfo(Ljava/lang/String;I)"
                            "Landroid/content/pm/PackageInfo;");
  }

  void add_text(std::string_view text) {
    if (!place_ && (text.starts_with("/system/") || text.starts_with("/apex/"))) place_ = "system";
    if (!place_ && (text.starts_with("/sdcard") || text.starts_with("/storage/"))) {
      place_ = "external";
    }
    if (!path_.empty() && !path_.ends_with('/') && !text.starts_with('/')) path_ += '/';
    path_ += text;
  }

  const DynamicLoads& loads_;
  const Program& program_;
  const dex::DexFile& file_;
  const MethodConstants& constants_;
  std::set<std::uint32_t> seen_;  // calls, by address
  std::optional<std::string> place_;
  std::string path_;
};

base::Result<DynamicLoads> DynamicLoads::load(const rules::RuleSet& rules) {
  DynamicLoads loads;
  const auto calls =
      rules::RuleTable<3>::open(rules, "catalog/code_loads.tsv", {"api", "mechanism", "argument"});
  if (!calls.ok()) return base::Error(calls.error());
  for (std::size_t row = 0; row < calls->rows(); ++row) {
    Load load{calls->cell(row, 1), std::nullopt};
    const std::string_view text = calls->cell(row, 2);
    unsigned number = 0;
    if (std::from_chars(text.data(), text.data() + text.size(), number).ec == std::errc()) {
      load.argument = number;
    }
    loads.loads_.emplace(calls->cell(row, 0), load);
  }
  const auto places = rules::RuleTable<4>::open(rules, "catalog/code_places.tsv",
                                                {"kind", "class", "member", "place"});
  if (!places.ok()) return base::Error(places.error());
  for (std::size_t row = 0; row < places->rows(); ++row) {
    loads.named_[places->cell(row, 2)].push_back(
        {places->cell(row, 0), places->cell(row, 1), places->cell(row, 3)});
  }
  const auto own = rules::RuleTable<1>::open(rules, "catalog/own_code_loaders.tsv", {"package"});
  if (!own.ok()) return base::Error(own.error());
  for (std::size_t row = 0; row < own->rows(); ++row) {
    std::string prefix = descriptor_of(own->cell(row, 0));
    prefix.back() = '/';
    loads.own_loaders_.push_back(std::move(prefix));
  }
  return loads;
}

std::optional<facts::DynamicLoadRow> DynamicLoads::row(
    std::string_view api, std::string_view class_descriptor, const Program& program,
    const MethodConstants* constants, const dex::DexFile& file, std::uint32_t address) const {
  const auto load = loads_.find(api);
  if (load == loads_.end()) return std::nullopt;
  facts::DynamicLoadRow row;
  row.mechanism = load->second.mechanism;
  row.api = api;
  if (constants != nullptr && load->second.argument) {
    PathReader path(*this, program, file, *constants);
    path.read(constants->argument(address, *load->second.argument));
    row.place = path.place();
    row.path = path.path();
  }
  const bool own_loader =
      std::any_of(own_loaders_.begin(), own_loaders_.end(),
                  [&](const std::string& prefix) { return class_descriptor.starts_with(prefix); });
  if (own_loader) row.place = "package";
  row.brought_json = brought_by(program, class_descriptor);
  return row;
}

}  // namespace hegui::program
