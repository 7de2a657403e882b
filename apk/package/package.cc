#include "apk/package/package.h"

#include <utility>

#include "apk/package/package_builder.h"
#include "apk/package/package_state.h"
#include "apk/zip/complaints.h"

namespace hegui::package {

using base::ByteView;
using base::Result;

Package::Package(std::unique_ptr<PackageState> state) : state_(std::move(state)) {}
Package::Package(Package&&) noexcept = default;
Package& Package::operator=(Package&&) noexcept = default;
Package::~Package() = default;

Result<Package> Package::open(const std::vector<InputFile>& inputs, const base::Limits& limits) {
  auto state = std::make_unique<PackageState>(limits);
  if (std::optional<base::Error> error = build_containers(inputs, *state)) {
    return *std::move(error);
  }
  return Package(std::move(state));
}

Result<Package> Package::open_paths(const std::vector<std::string>& paths,
                                    const base::Limits& limits) {
  Result<std::vector<InputFile>> inputs = open_inputs(paths);
  if (!inputs) return std::move(inputs).error();
  return open(*inputs, limits);
}

std::span<const Container> Package::containers() const { return state_->containers; }

const Container& Package::container(ContainerIndex index) const {
  return state_->containers[index];
}

const Container* Package::base() const {
  const Container* bare = nullptr;
  for (const Container& container : state_->containers) {
    if (container.role == ContainerRole::base) return &container;
    if (container.role == ContainerRole::bare && bare == nullptr) bare = &container;
  }
  return bare;
}

const zip::Entry& Package::entry(EntryRef ref) const { return state_->entry(ref); }

std::optional<EntryRef> Package::find(ContainerIndex container, std::string_view name) const {
  const zip::Archive* archive = state_->containers[container].archive;
  const zip::Entry* entry = archive != nullptr ? archive->find(name) : nullptr;
  if (entry == nullptr) return std::nullopt;
  return EntryRef{container, entry->index};
}

std::string Package::display_name(EntryRef ref) const {
  return state_->containers[ref.container].name + "!" + zip::printable_name(entry(ref).name);
}

Result<ByteView> Package::keep(EntryRef ref) const { return state_->keep(ref); }

Result<ByteView> Package::keep(const Part& part) const {
  if (part.entry) return keep(EntryRef{part.container, *part.entry});
  return state_->containers[part.container].bytes;
}

Result<zip::Inflated> Package::read(EntryRef ref) const { return state_->read(ref); }

Result<base::Sha256> Package::sha256(EntryRef ref) const { return state_->sha256(ref); }

base::Sha256 Package::sha256(ContainerIndex container) const { return state_->sha256(container); }

const DexParts& Package::dex(ContainerIndex container) const {
  return state_->contents[container].dex;
}

std::span<const Part> Package::native_libraries(ContainerIndex container) const {
  return state_->contents[container].native_libraries;
}

std::optional<EntryRef> Package::manifest(ContainerIndex container) const {
  return find(container, "AndroidManifest.xml");
}

std::optional<EntryRef> Package::resources(ContainerIndex container) const {
  return find(container, "resources.arsc");
}

const base::Limits& Package::limits() const { return state_->limits; }

base::Diagnostics Package::diagnostics() const { return state_->all_diagnostics(); }

}  // namespace hegui::package
