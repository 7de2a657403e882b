// Versions as texts: when two say the same, and which one several places together give.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "analyzer/facts/fact_writer.h"
#include "analyzer/sdk/version_catalog.h"

namespace hegui::sdk {

struct ReadVersion {
  std::string value;
  std::string part;      // "" the SDK itself
  std::string kind;      // as in sdk_versions.tsv
  std::string place;     // field, method, entry or key that was read
  std::string_view row;  // sdk_versions.tsv
  VersionSays says = VersionSays::sdk;
  facts::RowId origin = 0;
};

// True if `longer` is the same version or says it more exactly: "4.8.1.2" of "v4.8.1", "3.0" of
// "3". Parts are split at . - _ + and spaces, numbers compared as numbers, zeros at the end
// ignored.
bool says_same(std::string_view longer, std::string_view shorter);

enum class VersionBasis : std::uint8_t {
  one,        // one place
  several,    // places that agree
  differing,  // places that do not: no version
  beside,     // only parts, or what is near, were read: no version
  unread,     // where it stands is known; nothing was found there
};
std::string_view basis_name(VersionBasis basis);

struct DecidedVersion {
  std::optional<std::string> version;
  VersionBasis basis = VersionBasis::unread;
};

// Never a guess: places that disagree give none.
DecidedVersion decide_version(std::span<const ReadVersion> read);

}  // namespace hegui::sdk
