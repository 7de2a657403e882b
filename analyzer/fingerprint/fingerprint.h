// Fingerprint: what was learned of one version of one library.
//
// As text (rules/fingerprints/*.tsv, written by `hegui sdk learn`): lines of fields separated by a
// tab, sorted, so that a change of a library is a change of some lines:
//   form      1                     version of this form and of the feature hashes (features.h)
//   profile   jpush                 id in catalog/sdks.tsv
//   version   4.8.1                 empty = not known
//   source    npm NAME@VERSION PATH where the library was read
//   sha256    ...                   of that file
//   class     Lcom/vendor/A;  CONTENT  SHAPE    features in base64 of 4 bytes each, little-endian
// No line of a library's code or text can be got back from it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analyzer/fingerprint/features.h"
#include "apk/base/result.h"

namespace hegui::fingerprint {

struct Fingerprint {
  std::string profile;
  std::string version;
  std::string source;
  std::string sha256;
  std::vector<ClassFeatures> classes;  // sorted by descriptor
};

std::string to_text(const Fingerprint& fingerprint);
// Errors name `path` and the line.
base::Result<Fingerprint> from_text(std::string_view text, std::string_view path);

}  // namespace hegui::fingerprint
