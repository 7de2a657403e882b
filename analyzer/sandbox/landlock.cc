#include "analyzer/sandbox/landlock.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstring>

#include "analyzer/sandbox/descriptor.h"

namespace hegui::sandbox {
namespace {

// The same numbers on every architecture: these calls are younger than the common table.
constexpr long kCreateRuleset = 444;
constexpr long kAddRule = 445;
constexpr long kRestrictSelf = 446;
constexpr std::uint32_t kCreateRulesetVersion = 1;

// struct landlock_ruleset_attr as of ABI 6; an older kernel is given the part that it knows.
struct RulesetAttributes {
  std::uint64_t handled_access_fs = 0;
  std::uint64_t handled_access_net = 0;
  std::uint64_t scoped = 0;
};
static_assert(sizeof(RulesetAttributes) == 24);

// struct landlock_path_beneath_attr, which is packed.
struct __attribute__((packed)) PathBeneath {
  std::uint64_t allowed_access = 0;
  std::int32_t parent_fd = -1;
};
static_assert(sizeof(PathBeneath) == 12);
constexpr std::uint32_t kRulePathBeneath = 1;

constexpr std::uint64_t kExecute = 1 << 0;
constexpr std::uint64_t kReadFile = 1 << 2;
constexpr std::uint64_t kReadFolder = 1 << 3;

constexpr int kNetworkAbi = 4;
constexpr int kScopeAbi = 6;

// How many file-system rights each ABI has, lowest bits first: 1 has execute, read, write, remove
// and make (13); 2 adds refer; 3 truncate; 5 ioctl on devices.
constexpr unsigned kFileRights[] = {0, 13, 14, 15, 15, 16, 16, 16};
constexpr int kNewestKnownAbi = static_cast<int>(std::size(kFileRights)) - 1;
constexpr std::uint64_t kNetworkRights = 0b11;  // TCP bind, TCP connect
constexpr std::uint64_t kScopes = 0b11;         // abstract Unix sockets, signals

std::size_t attribute_bytes(int abi) {
  if (abi >= kScopeAbi) return 24;
  return abi >= kNetworkAbi ? 16 : 8;
}

// False: the kernel refused. A name that leads nowhere allows nothing and is no failure.
bool allow(int ruleset, const std::string& name, std::uint64_t rights) {
  const Descriptor place(open(name.c_str(), O_PATH | O_CLOEXEC));
  struct stat status {};
  if (!place.open() || fstat(place.fd(), &status) != 0) return true;
  if (S_ISDIR(status.st_mode)) rights |= kReadFolder;  // a right that files do not have
  const PathBeneath rule{rights, place.fd()};
  return syscall(kAddRule, ruleset, kRulePathBeneath, &rule, 0u) == 0;
}

bool allow_all(int ruleset, const AllowedFiles& allowed) {
  const auto each = [&](const std::vector<std::string>& names, std::uint64_t rights) {
    return std::all_of(names.begin(), names.end(),
                       [&](const std::string& name) { return allow(ruleset, name, rights); });
  };
  return each(allowed.read, kReadFile) && each(allowed.execute, kReadFile | kExecute);
}

}  // namespace

int restrict_with_landlock(const AllowedFiles& allowed, std::vector<std::string>& warnings) {
  const long answer = syscall(kCreateRuleset, nullptr, std::size_t{0}, kCreateRulesetVersion);
  if (answer < 1) {
    warnings.push_back(errno == EOPNOTSUPP
                           ? "Landlock is switched off in this kernel"
                           : fmt::format("this kernel has no Landlock ({})", std::strerror(errno)));
    return 0;
  }
  // A newer kernel understands all that we know of.
  const int abi = static_cast<int>(std::min<long>(answer, kNewestKnownAbi));
  RulesetAttributes attributes;
  attributes.handled_access_fs = (std::uint64_t{1} << kFileRights[abi]) - 1;
  if (abi >= kNetworkAbi) attributes.handled_access_net = kNetworkRights;
  if (abi >= kScopeAbi) attributes.scoped = kScopes;

  const Descriptor ruleset(
      static_cast<int>(syscall(kCreateRuleset, &attributes, attribute_bytes(abi), 0u)));
  if (!ruleset.open() || !allow_all(ruleset.fd(), allowed)) {
    warnings.push_back(fmt::format("Landlock refused its rules ({})", std::strerror(errno)));
    return 0;
  }
  if (syscall(kRestrictSelf, ruleset.fd(), 0u) != 0) {
    warnings.push_back(fmt::format("Landlock could not be applied ({})", std::strerror(errno)));
    return 0;
  }
  if (abi < kNetworkAbi) {
    warnings.push_back(
        fmt::format("Landlock ABI {} of this kernel does not cover the network", abi));
  }
  return abi;
}

}  // namespace hegui::sandbox
