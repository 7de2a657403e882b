#include "analyzer/inventory/signer_facts.h"

#include <fmt/format.h>

#include "apk/package/signatures.h"

namespace hegui::inventory {
namespace {

class SignerWriter {
 public:
  SignerWriter(const package::Package& package, const package::Container& container,
               program::Origins& origins, facts::FactWriter& facts)
      : package_(package), container_(container), origins_(origins), facts_(facts) {}

  void write(const sign::SchemeResult& result) {
    for (const sign::Signer& signer : result.signers) write(result, signer);
  }

 private:
  void write(const sign::SchemeResult& result, const sign::Signer& signer) {
    facts::SignerRow row;
    row.container = container_.name;
    row.scheme = sign::scheme_name(signer.scheme);
    // A signer whose own part holds is still refused where the scheme as a whole fails.
    const sign::Verification& said =
        signer.verification.verified == true ? result.verification : signer.verification;
    row.verified = said.verified;
    if (!said.problem.empty()) row.problem = said.problem;
    if (!signer.certificates.empty()) {
      const sign::Certificate& certificate = signer.certificates.front();
      row.subject = certificate.subject;
      row.issuer = certificate.issuer;
      row.serial = certificate.serial;
      row.sha256 = certificate.sha256;
      row.sha1 = certificate.sha1;
      row.valid_from = certificate.valid_from;
      row.valid_to = certificate.valid_to;
      row.key_algorithm = certificate.public_key_algorithm;
      row.key_bits = certificate.public_key_bits;
      row.debug_certificate = certificate.android_debug;
    }
    program::Place place{container_.name, {}, {}};
    if (!signer.block_name.empty()) {
      place.entry = signer.block_name;
      place.entry_ref = package_.find(container_.index, signer.block_name);
    }
    row.origin = origins_.add(
        place, "sign", fmt::format("{{\"scheme\":\"{}\",\"signer\":{}}}", row.scheme, signer.index),
        row.subject.value_or(""));
    facts_.add(row);
  }

  const package::Package& package_;
  const package::Container& container_;
  program::Origins& origins_;
  facts::FactWriter& facts_;
};

void write_container(const package::Package& package, const package::Container& container,
                     program::Origins& origins, base::Diagnostics& diagnostics,
                     facts::FactWriter& facts) {
  base::Diagnostics noticed;
  const package::Signatures signatures =
      package::verify_signatures(package, container, package::V1Use::when_it_counts, noticed);
  SignerWriter writer(package, container, origins, facts);
  writer.write(signatures.v1);
  writer.write(signatures.blocks.v2);
  writer.write(signatures.blocks.v3);
  writer.write(signatures.blocks.v31);
  diagnostics.take(std::move(noticed), container.name);
}

}  // namespace

void write_signers(const package::Package& package, program::Origins& origins,
                   base::Diagnostics& diagnostics, facts::FactWriter& facts) {
  for (const package::Container& container : package.containers()) {
    if (container.archive == nullptr || container.kind != package::ContainerKind::apk) continue;
    if (container.role != package::ContainerRole::base &&
        container.role != package::ContainerRole::split) {
      continue;
    }
    write_container(package, container, origins, diagnostics, facts);
  }
}

}  // namespace hegui::inventory
