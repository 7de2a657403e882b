// The proof-of-rotation record: each former certificate vouches for the next.
//
// Specification: Android "APK Signature Scheme v3", "Proof-of-rotation and self-trusted-old-certs".
#pragma once

#include <optional>
#include <vector>

#include "apk/sign/length_prefixed.h"
#include "apk/sign/signer.h"

namespace hegui::sign {

struct LineageResult {
  std::vector<LineageNode> nodes;       // as far as they could be read
  std::optional<Verification> problem;  // nullopt: the whole chain holds
};

// `signer_certificate`: DER of the certificate the package is signed with; the chain must end
// there.
LineageResult read_lineage(LengthPrefixed record, base::ByteView signer_certificate);

}  // namespace hegui::sign
