#include "analyzer/inventory/signer_facts.h"

#include <fmt/format.h>

#include "apk/sign/verify.h"

namespace hegui::inventory {
namespace {

// The archive as the v1 verifier wants it: first entry of each name, in directory order.
class ArchiveEntries : public sign::EntrySource {
 public:
  ArchiveEntries(const package::Package& package, const package::Container& container)
      : package_(package), container_(container) {
    for (const zip::Entry& entry : container.archive->entries()) {
      if (container.archive->find(entry.name) == &entry) entries_.push_back(entry.index);
    }
  }
  std::size_t size() const override { return entries_.size(); }
  std::string_view name(std::size_t index) const override {
    return container_.archive->entries()[entries_[index]].name;
  }
  std::optional<base::Error> read(std::size_t index,
                                  const std::function<void(base::ByteView)>& sink) const override {
    base::Result<zip::Inflated> bytes = package_.read({container_.index, entries_[index]});
    if (!bytes.ok()) return std::move(bytes).error();
    sink(bytes->bytes());
    return std::nullopt;
  }

 private:
  const package::Package& package_;
  const package::Container& container_;
  std::vector<std::uint32_t> entries_;
};

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
  const zip::Archive& archive = *container.archive;
  const sign::ApkLayout layout{container.bytes, archive.directory_offset(),
                               archive.end_record_offset()};
  base::Diagnostics noticed;
  const std::optional<sign::SigningBlock> block = sign::find_signing_block(layout, noticed);
  const sign::BlockSchemes schemes = sign::verify_block_schemes(
      layout, block ? &*block : nullptr, sign::BlockDepth::contents, noticed);
  std::vector<unsigned> present;
  if (schemes.v2.present) present.push_back(2);
  if (schemes.v3.present) present.push_back(3);
  const bool newer_holds =
      schemes.v2.verification.verified == true || schemes.v3.verification.verified == true;
  const ArchiveEntries entries(package, container);
  const sign::V1Result v1 = sign::verify_v1(
      entries, present, newer_holds ? sign::V1Depth::signature_files : sign::V1Depth::all_entries,
      noticed);
  SignerWriter writer(package, container, origins, facts);
  writer.write(v1);
  writer.write(schemes.v2);
  writer.write(schemes.v3);
  writer.write(schemes.v31);
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
