#include "apk/package/signatures.h"

#include <optional>
#include <utility>
#include <vector>

#include "apk/sign/signing_block.h"
#include "apk/zip/inflate.h"
#include "apk/zip/read_budget.h"

namespace hegui::package {
namespace {

// The archive as the v1 verifier wants it: first entry of each name, in directory order, read as
// Android's StrictJarFile does. That inflates whatever is not declared as stored; the rest of
// Android (and so Package) inflates only what is declared as deflated.
class ArchiveEntries : public sign::EntrySource {
 public:
  ArchiveEntries(const Package& package, const Container& container)
      : package_(package), container_(container), budget_(package.limits()) {
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
    base::Result<zip::Inflated> bytes = inflate(entries_[index]);
    if (!bytes.ok()) return std::move(bytes).error();
    sink(bytes->bytes());
    return std::nullopt;
  }

 private:
  base::Result<zip::Inflated> inflate(std::uint32_t index) const {
    zip::Entry entry = container_.archive->entries()[index];
    if (entry.declared_method == 0 || entry.method == zip::Method::deflated) {
      return package_.read({container_.index, index});
    }
    // The archive's reader has checked where the data begins, and the end only of stored data.
    const zip::Archive& archive = *container_.archive;
    if (!entry.readable || entry.compressed_size > archive.directory_offset() - entry.data_offset) {
      return base::Error{"the data runs into the central directory", "", entry.record_offset};
    }
    entry.method = zip::Method::deflated;
    base::Diagnostics told_by_package;  // which reads the entry in its own way
    return zip::read(archive, entry, budget_, told_by_package);
  }

  const Package& package_;
  const Container& container_;
  mutable zip::ReadBudget budget_;  // of what only this class reads; a counter
  std::vector<std::uint32_t> entries_;
};

}  // namespace

Signatures verify_signatures(const Package& package, const Container& container, V1Use v1,
                             base::Diagnostics& diagnostics) {
  const zip::Archive& archive = *container.archive;
  const sign::ApkLayout layout{container.bytes, archive.directory_offset(),
                               archive.end_record_offset()};
  const std::optional<sign::SigningBlock> block = sign::find_signing_block(layout, diagnostics);
  Signatures result;
  result.blocks = sign::verify_block_schemes(layout, block ? &*block : nullptr,
                                             sign::BlockDepth::contents, diagnostics);
  const sign::SchemeResult& v2 = result.blocks.v2;
  const sign::SchemeResult& v3 = result.blocks.v3;
  std::vector<unsigned> present;
  if (v2.present) present.push_back(2);
  if (v3.present) present.push_back(3);
  const bool newer_holds = v2.verification.verified == true || v3.verification.verified == true;
  const sign::V1Depth depth = newer_holds && v1 == V1Use::when_it_counts
                                  ? sign::V1Depth::signature_files
                                  : sign::V1Depth::all_entries;
  result.v1 = sign::verify_v1(ArchiveEntries(package, container), present, depth, diagnostics);
  return result;
}

}  // namespace hegui::package
