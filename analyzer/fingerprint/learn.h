// Learning: the fingerprints of a library, from its jar, aar, dex or apk.
#pragma once

#include <string>
#include <vector>

#include "analyzer/fingerprint/fingerprint.h"
#include "analyzer/program/framework.h"
#include "analyzer/program/owner.h"
#include "apk/base/diagnostics.h"
#include "apk/package/package.h"

namespace hegui::fingerprint {

// The features of every class in the package: class files and dex files, in nested containers too
// (an aar's classes.jar). Sorted by descriptor, one of each; classes that hold nothing to tell them
// by, and resource classes, are left out. What cannot be read is a diagnostic (class-file-refused).
std::vector<ClassFeatures> features_of_package(const package::Package& package,
                                               const program::FrameworkClasses& framework,
                                               base::Diagnostics& diagnostics);

// Sorts classes by whose they are (by prefix): one fingerprint for each profile that has at least
// one, each class once; version, source and hash are the caller's. Dropped are classes of no
// profile, and copies of another profile's code inside a vendor's package
// ("cn/vendor/support/okhttp3/Call"): they tell that library, not the vendor.
std::vector<Fingerprint> by_profile(std::vector<ClassFeatures> classes,
                                    const program::Owners& owners);

}  // namespace hegui::fingerprint
