// The signatures of one package file: all schemes, over the entries that Android would install.
//
// Input is hostile; as in apk/sign/verify.h nothing fails as a whole. Cost: about that of SHA-256
// of the file, and inflating and hashing every entry where v1 is examined to the end.
#pragma once

#include "apk/base/diagnostics.h"
#include "apk/package/package.h"
#include "apk/sign/verify.h"

namespace hegui::package {

struct Signatures {
  sign::BlockSchemes blocks;
  sign::V1Result v1;
};

enum class V1Use {
  when_it_counts,  // entries are read only where neither v2 nor v3 holds: Android 7 and later
                   // never look at v1 beside a newer signature
  always,          // Android before 7 too
};

// `container` belongs to `package` and has an archive.
Signatures verify_signatures(const Package& package, const Container& container, V1Use v1,
                             base::Diagnostics& diagnostics);

}  // namespace hegui::package
