#include "analyzer/fingerprint/user_tells.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include "analyzer/fingerprint/features.h"
#include "analyzer/program/named_types.h"
#include "analyzer/program/parallel.h"

namespace hegui::fingerprint {
namespace {

using program::ClassId;
using program::kAppOwner;
using program::OwnerNumber;

std::string_view package_of(std::string_view descriptor) {
  const std::size_t slash = descriptor.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : descriptor.substr(0, slash);
}

bool is_third_party(const program::Owners& owners, OwnerNumber owner) {
  return owners.name(owner).starts_with("sdk:");
}

class UserTells {
 public:
  UserTells(const program::Program& program, const program::Owners& owners,
            std::span<const ToldClass> recognised, std::span<const std::string> components)
      : program_(program), owners_(owners) {
    for (const ToldClass& one : recognised) {
      recognised_packages_.emplace(package_of(program.descriptor(one.id)), one.owner);
    }
    for (const std::string& component : components) {
      if (owners.of_class(component) == kAppOwner) own_packages_.insert(package_of(component));
    }
  }

  std::vector<ToldClass> run(unsigned threads) {
    if (!find_open_classes()) return {};
    find_users(threads);
    propagate();
    // What no code names, and what only names each other: anybody may use it.
    for (ClassId id = 0; id < open_.size(); ++id) {
      if (open_[id] && !user_[id]) hear(id, kAppOwner);
    }
    propagate();
    std::vector<ToldClass> told;
    for (ClassId id = 0; id < open_.size(); ++id) {
      if (open_[id] && belongs(id)) told.push_back({id, *user_[id]});
    }
    return told;
  }

 private:
  static constexpr OwnerNumber kSeveral = ~OwnerNumber{0};

  // In a package of the app's own, or below one.
  bool in_own_package(std::string_view descriptor) const {
    for (std::string_view package = package_of(descriptor); !package.empty();
         package = package_of(package)) {
      if (own_packages_.contains(package)) return true;
    }
    return false;
  }

  // False if there is nothing to ask about, or nobody whose it could be.
  bool find_open_classes() {
    owner_.resize(program_.classes().size());
    open_.resize(program_.classes().size());
    user_.resize(program_.classes().size());
    bool any = false;
    bool third_party = !recognised_packages_.empty();
    for (ClassId id = 0; id < open_.size(); ++id) {
      const std::string_view descriptor = program_.descriptor(id);
      owner_[id] = owners_.of_class(descriptor);
      third_party |= is_third_party(owners_, owner_[id]);
      open_[id] = owner_[id] == kAppOwner && !owners_.in_app_package(descriptor) &&
                  !in_own_package(descriptor) && !is_resource_class(descriptor);
      any |= open_[id];
    }
    return any && third_party;
  }

  void find_users(unsigned threads) {
    std::vector<std::vector<ClassId>> by_unit(program_.units().size());
    for (ClassId id = 0; id < open_.size(); ++id) {
      by_unit[program_.classes()[id].unit].push_back(id);
    }
    names_.resize(open_.size());
    program::parallel_for(by_unit.size(), threads, [&](std::size_t unit) {
      program::NamedTypes named(program_, program_.units()[unit].file, open_);
      for (const ClassId id : by_unit[unit]) {
        const std::span<const ClassId> found = named.of(program_.classes()[id].def);
        names_[id].assign(found.begin(), found.end());
      }
    });
    for (ClassId id = 0; id < open_.size(); ++id) {
      if (open_[id]) continue;
      for (const ClassId used : names_[id]) hear(used, owner_[id]);
    }
  }

  // The owner's code leads to the class.
  void hear(ClassId id, OwnerNumber owner) {
    const OwnerNumber now = !user_[id] || *user_[id] == owner ? owner : kSeveral;
    if (user_[id] == now) return;
    user_[id] = now;
    changed_.push_back(id);
  }

  // A class changes at most twice (nobody, one, several), so this ends.
  void propagate() {
    while (!changed_.empty()) {
      const ClassId id = changed_.back();
      changed_.pop_back();
      for (const ClassId used : names_[id]) hear(used, *user_[id]);
    }
  }

  bool belongs(ClassId id) const {
    const OwnerNumber owner = *user_[id];
    if (owner == kSeveral || owner == kAppOwner) return false;
    return is_third_party(owners_, owner) ||
           recognised_packages_.contains({package_of(program_.descriptor(id)), owner});
  }

  const program::Program& program_;
  const program::Owners& owners_;
  std::set<std::pair<std::string_view, OwnerNumber>> recognised_packages_;
  std::set<std::string_view> own_packages_;
  std::vector<OwnerNumber> owner_;                // by class
  std::vector<bool> open_;                        // by class: is asked about
  std::vector<std::vector<ClassId>> names_;       // by class: the open classes that it names
  std::vector<std::optional<OwnerNumber>> user_;  // by open class: whose code leads to it
  std::vector<ClassId> changed_;
};

}  // namespace

std::vector<ToldClass> told_by_users(const program::Program& program, const program::Owners& owners,
                                     std::span<const ToldClass> recognised,
                                     std::span<const std::string> components, unsigned threads) {
  return UserTells(program, owners, recognised, components).run(threads);
}

}  // namespace hegui::fingerprint
