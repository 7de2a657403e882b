// The features of a Java class file.
#pragma once

#include "analyzer/fingerprint/features.h"
#include "analyzer/fingerprint/framework_types.h"
#include "jvm/class_file.h"

namespace hegui::fingerprint {

// Code that cannot be walked to its end counts as far as it goes.
ClassFeatures features_of(const jvm::ClassFile& file, const FrameworkTypes& types,
                          FeatureCollector& collector);

}  // namespace hegui::fingerprint
