#include "analyzer/sdk/version_value.h"

#include <algorithm>
#include <vector>

namespace hegui::sdk {
namespace {

constexpr std::string_view kSeparators = ".-_+ ";

// Numbers without zeros in front, other parts as they are; no zeros at the end.
std::vector<std::string_view> parts_of(std::string_view version) {
  std::vector<std::string_view> parts;
  if (version.starts_with('v') || version.starts_with('V')) version.remove_prefix(1);
  while (!version.empty()) {
    const std::size_t end = version.find_first_of(kSeparators);
    std::string_view part = version.substr(0, end);
    while (part.size() > 1 && part.front() == '0') part.remove_prefix(1);
    if (!part.empty()) parts.push_back(part);
    if (end == std::string_view::npos) break;
    version.remove_prefix(end + 1);
  }
  while (parts.size() > 1 && parts.back() == "0") parts.pop_back();
  return parts;
}

}  // namespace

bool says_same(std::string_view longer, std::string_view shorter) {
  const std::vector<std::string_view> more = parts_of(longer);
  const std::vector<std::string_view> less = parts_of(shorter);
  return less.size() <= more.size() && std::equal(less.begin(), less.end(), more.begin());
}

std::string_view basis_name(VersionBasis basis) {
  switch (basis) {
    case VersionBasis::one:
      return "one";
    case VersionBasis::several:
      return "several";
    case VersionBasis::differing:
      return "differing";
    case VersionBasis::beside:
      return "beside";
    case VersionBasis::unread:
      break;
  }
  return "unread";
}

DecidedVersion decide_version(std::span<const ReadVersion> read) {
  if (read.empty()) return {};
  std::vector<std::string_view> values;
  for (const ReadVersion& version : read) {
    if (version.says == VersionSays::sdk) values.push_back(version.value);
  }
  if (values.empty()) return {std::nullopt, VersionBasis::beside};
  // The one that says most; of equal ones the first.
  std::string_view most = values.front();
  for (const std::string_view value : values) {
    if (says_same(value, most) && !says_same(most, value)) most = value;
  }
  const bool agree = std::all_of(values.begin(), values.end(),
                                 [&](std::string_view value) { return says_same(most, value); });
  if (!agree) return {std::nullopt, VersionBasis::differing};
  return {std::string(most), values.size() == 1 ? VersionBasis::one : VersionBasis::several};
}

}  // namespace hegui::sdk
