#include "apk/package/package_builder.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>

#include "apk/package/split_set.h"
#include "apk/zip/complaints.h"

namespace hegui::package {
namespace {

using base::ByteView;
using base::Error;
using base::Result;
using base::Severity;

std::string file_name(const std::string& path) {
  return zip::printable_name(std::string_view(path).substr(path.rfind('/') + 1));
}

// For a file that is neither zip nor dex nor ELF.
Error not_a_package(ByteView bytes, const std::string& path) {
  const std::size_t seen = std::min<std::size_t>(bytes.size(), 512);
  const bool text = std::none_of(bytes.begin(), bytes.begin() + seen, [](std::uint8_t byte) {
    return byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t';
  });
  if (text) return Error{"a text file, not an Android package", path, 0};
  return Error{fmt::format("not an Android package (zip, dex or ELF): it begins with {}",
                           base::hex(bytes.bytes().first(std::min<std::size_t>(seen, 4)))),
               path, 0};
}

class Builder {
 public:
  explicit Builder(PackageState& state) : state_(state) {}

  std::optional<Error> add_input(const InputFile& input) {
    Result<base::Mapping> mapping =
        base::Mapping::map_descriptor(input.fd, input.path, state_.limits.max_input_bytes);
    if (!mapping) return std::move(mapping).error();
    const ByteView bytes = state_.mappings.emplace_back(std::move(mapping).value()).bytes();
    if (bytes.empty()) return Error{"the file is empty", input.path, 0};
    Container container;
    container.name = unique_name(file_name(input.path));
    container.bytes = bytes;
    const std::optional<ContainerKind> kind = sniff(bytes);
    // Foreign bytes before a zip do not keep Android before 2018 from reading it: try always.
    container.kind = ContainerKind::zip;
    if (std::optional<Error> error = open_archive(container)) {
      if (kind == ContainerKind::zip) return std::move(*error).inside(input.path);
      if (!kind) return not_a_package(bytes, input.path);
      container.kind = *kind;
    } else if (kind == ContainerKind::dex) {
      state_.diagnostics.add("package-dex-prefix", Severity::error, container.name,
                             "both a dex file and an archive: Android before the patch of December "
                             "2017 installs the archive and runs the dex (CVE-2017-13156)",
                             0);
    }
    const ContainerIndex index = add(std::move(container));
    if (state_.containers[index].kind == ContainerKind::apks) add_members(index);
    return std::nullopt;
  }

  // Base, splits and variants among the apks at hand.
  void assign_set_roles() {
    std::vector<SetMember> members;
    std::vector<ContainerIndex> indices;
    for (const Container& container : state_.containers) {
      if (container.kind != ContainerKind::apk) continue;
      members.push_back({container.name, split_of(container)});
      indices.push_back(container.index);
    }
    const std::vector<ContainerRole> roles = assign_roles(members);
    for (std::size_t i = 0; i < roles.size(); ++i) {
      Container& container = state_.containers[indices[i]];
      container.role = roles[i];
      if (roles[i] != ContainerRole::variant) continue;
      state_.diagnostics.add("package-variant", Severity::notice, container.name,
                             "another complete build of the app; only the base is analysed");
    }
    if (!roles.empty() &&
        std::find(roles.begin(), roles.end(), ContainerRole::base) == roles.end()) {
      state_.diagnostics.add("package-no-base", Severity::error, state_.containers[indices[0]].name,
                             "splits without the base apk they belong to");
    }
  }

  // Goes through the containers while the list grows.
  void add_nested() {
    for (ContainerIndex i = 0; i < state_.containers.size(); ++i) {
      if (state_.containers[i].role == ContainerRole::variant) continue;
      for (const std::uint32_t entry : nested_candidates(state_.containers[i])) {
        add_nested_entry({i, entry});
      }
    }
  }

  void list_all() {
    for (const Container& container : state_.containers) {
      state_.contents.push_back(list_contents(container, state_.diagnostics));
    }
  }

 private:
  std::string unique_name(const std::string& name) const {
    const auto taken = [&](const std::string& wanted) {
      return std::any_of(state_.containers.begin(), state_.containers.end(),
                         [&](const Container& other) { return other.name == wanted; });
    };
    std::string result = name;
    for (int copy = 2; taken(result); ++copy) result = fmt::format("{}#{}", name, copy);
    return result;
  }

  ContainerIndex add(Container container) {
    container.index = static_cast<ContainerIndex>(state_.containers.size());
    state_.containers.push_back(std::move(container));
    return state_.containers.back().index;
  }

  // Opens a container of kind zip and says which kind of zip; others are left as they are.
  std::optional<Error> open_archive(Container& container) {
    if (container.kind != ContainerKind::zip) return std::nullopt;
    base::Diagnostics found;
    Result<zip::Archive> archive = zip::Archive::open(container.bytes, state_.limits, found);
    state_.diagnostics.take(std::move(found), container.name);
    if (!archive) return std::move(archive).error();
    container.archive = &state_.archives.emplace_back(std::move(archive).value());
    container.kind = classify(*container.archive);
    if (container.kind == ContainerKind::apks) container.role = ContainerRole::set;
    return std::nullopt;
  }

  std::optional<std::string> split_of(const Container& container) {
    const zip::Entry* manifest = container.archive->find("AndroidManifest.xml");
    if (manifest == nullptr) return std::nullopt;
    const Result<ByteView> bytes = state_.keep({container.index, manifest->index});
    if (!bytes) return std::nullopt;  // reported by keep
    return split_name(*bytes);
  }

  void add_members(ContainerIndex set) {
    std::uint64_t members = 0;
    for (const zip::Entry& entry : state_.containers[set].archive->entries()) {
      if (!entry.name.ends_with(".apk")) continue;
      if (++members > kMaxSetMembers) {
        report_lost("package-nested-count", {set, entry.index},
                    fmt::format("only the first {} apks of a set are opened", kMaxSetMembers));
        return;
      }
      open_entry({set, entry.index}, ContainerRole::split, 0);
    }
  }

  void add_nested_entry(EntryRef ref) {
    const unsigned depth = state_.containers[ref.container].depth + 1;
    if (depth > state_.limits.max_nesting) {
      report_lost(
          "package-nested-depth", ref,
          fmt::format("nested deeper than {} archives; not opened", state_.limits.max_nesting));
      return;
    }
    if (nested_ >= state_.limits.max_nested_inputs) {
      report_lost(
          "package-nested-count", ref,
          fmt::format("more than {} nested files; not opened", state_.limits.max_nested_inputs));
      return;
    }
    ++nested_;
    open_entry(ref, ContainerRole::nested, depth);
  }

  void open_entry(EntryRef ref, ContainerRole role, unsigned depth) {
    const Result<ByteView> bytes = state_.keep(ref);
    if (!bytes) return;  // reported by keep
    Container container;
    container.name = name_of(ref);
    container.role = role;
    container.parent = ref;
    container.depth = depth;
    container.bytes = *bytes;
    container.kind = sniff(*bytes).value_or(ContainerKind::zip);
    if (const std::optional<Error> error = open_archive(container)) {
      report_lost("package-nested-damaged", ref, error->message());
      return;
    }
    // A member of a set that is itself a set, or a jar named .apk, is nested, whatever its name.
    if (role == ContainerRole::split && container.kind != ContainerKind::apk) {
      container.role = ContainerRole::nested;
    }
    if (role == ContainerRole::nested) container.role = role;
    add(std::move(container));
  }

  std::string name_of(EntryRef ref) const {
    return state_.containers[ref.container].name + "!" +
           zip::printable_name(state_.entry(ref).name);
  }

  void report_lost(std::string_view code, EntryRef ref, std::string text) {
    state_.diagnostics.add(code, Severity::data_loss, name_of(ref), std::move(text));
  }

  PackageState& state_;
  std::uint64_t nested_ = 0;
};

}  // namespace

std::optional<Error> build_containers(const std::vector<InputFile>& inputs, PackageState& state) {
  if (inputs.empty()) return Error{"no input given", {}, {}};
  Builder builder(state);
  for (const InputFile& input : inputs) {
    if (std::optional<Error> error = builder.add_input(input)) return error;
  }
  builder.assign_set_roles();
  builder.add_nested();
  builder.list_all();
  return std::nullopt;
}

}  // namespace hegui::package
