#include "apk/zip/entry_checks.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace hegui::zip {
namespace {

using base::ByteView;
using base::Severity;

constexpr std::string_view kSigningMagic = "APK Sig Block 42";

// libziparchive's rule, looser than Unicode's: lead and continuation bytes must fit, no more.
bool android_accepts_name(std::string_view name) {
  for (std::size_t i = 0; i < name.size(); ++i) {
    const auto byte = static_cast<unsigned char>(name[i]);
    if (byte == 0 || byte >= 0xfe || (byte & 0xc0) == 0x80) return false;
    if (byte < 0x80) continue;
    for (unsigned lead = byte << 1; (lead & 0x80) != 0; lead <<= 1) {
      ++i;
      if (i >= name.size() || (static_cast<unsigned char>(name[i]) & 0xc0) != 0x80) return false;
    }
  }
  return true;
}

bool has_parent_step(std::string_view name) {
  for (std::size_t at = name.find(".."); at != std::string_view::npos;
       at = name.find("..", at + 1)) {
    const auto separates = [&](std::size_t i) { return name[i] == '/' || name[i] == '\\'; };
    if ((at == 0 || separates(at - 1)) && (at + 2 == name.size() || separates(at + 2))) return true;
  }
  return false;
}

void check_name(const Entry& entry, Complaints& complaints) {
  if (entry.name.empty()) {
    complaints.entry("zip-bad-name", Severity::error, entry, "the entry has no name",
                     entry.record_offset);
  } else if (!android_accepts_name(entry.name)) {
    complaints.android_refuses_archive();
    complaints.entry("zip-bad-name", Severity::error, entry,
                     "the name is not UTF-8 or holds a NUL character", entry.record_offset);
  }
  if (entry.name.starts_with('/') || entry.name.find('\\') != std::string_view::npos ||
      has_parent_step(entry.name)) {
    complaints.entry("zip-unsafe-name", Severity::notice, entry,
                     "the name would leave the folder it is unpacked to", entry.record_offset);
  }
}

}  // namespace

std::optional<std::uint64_t> find_signing_block(ByteView bytes, std::uint64_t directory_offset) {
  constexpr std::uint64_t kFooter = 24;  // size, magic
  if (directory_offset < kFooter + 8) return std::nullopt;
  const std::optional<ByteView> magic = bytes.sub(directory_offset - 16, 16);
  if (!magic || magic->chars() != kSigningMagic) return std::nullopt;
  const std::uint64_t size = bytes.load_u64(directory_offset - kFooter);  // magic lies behind it
  if (size < kFooter || size > directory_offset - 8) return std::nullopt;
  const std::uint64_t start = directory_offset - 8 - size;
  if (bytes.u64(start) != size) return std::nullopt;
  return start;
}

void check_names(std::span<const Entry> entries, const NameIndex& index, Complaints& complaints) {
  for (const Entry& entry : entries) check_name(entry, complaints);
  for (const std::uint32_t repeated : index.repeated(entries)) {
    complaints.android_refuses_archive();
    complaints.entry("zip-duplicate-name", Severity::error, entries[repeated],
                     "another entry has the same name; the first one is read",
                     entries[repeated].record_offset);
  }
}

void check_layout(ByteView bytes, std::span<const Entry> entries,
                  std::optional<std::uint64_t> signing_block, Complaints& complaints) {
  if (bytes.u32(0) != kLocalHeaderSignature) {
    complaints.android_refuses_archive();
    complaints.archive("zip-prefix-bytes", Severity::error,
                       "the file does not begin with a zip entry (foreign bytes before it)", 0);
  }
  struct Extent {
    std::uint64_t begin;
    std::uint64_t end;
    std::uint32_t index;
  };
  std::vector<Extent> extents;
  extents.reserve(entries.size());
  for (const Entry& entry : entries) {
    if (!entry.readable) continue;
    // The compressed size is what the file spends on it, even where Android reads another length.
    extents.push_back(
        {entry.local_header_offset, entry.data_offset + entry.compressed_size, entry.index});
  }
  std::sort(extents.begin(), extents.end(), [](const Extent& a, const Extent& b) {
    return a.begin != b.begin ? a.begin < b.begin : a.index < b.index;
  });
  std::uint64_t used = 0;
  for (const Extent& extent : extents) {
    if (extent.begin < used) {
      complaints.entry("zip-overlap", Severity::notice, entries[extent.index],
                       "its bytes overlap another entry's", extent.begin);
    }
    used = std::max(used, extent.end);
    if (signing_block && extent.end > *signing_block) {
      complaints.entry("zip-in-signing-block", Severity::notice, entries[extent.index],
                       "its bytes lie in the APK Signing Block", *signing_block);
    }
  }
}

}  // namespace hegui::zip
