#include "apk/sign/content_digest.h"

#include <algorithm>
#include <array>

#include "apk/sign/digest.h"

namespace hegui::sign {
namespace {

using Bytes = std::vector<std::uint8_t>;

constexpr std::size_t kChunk = 1 << 20;
constexpr std::size_t kPage = 4096;
constexpr std::array<std::uint8_t, 8> kVeritySalt{};

void put_little_endian(Bytes& out, std::uint64_t value, unsigned bytes) {
  for (unsigned i = 0; i < bytes; ++i) out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

Bytes chunked(Hash hash, const std::array<base::ByteView, 3>& sections) {
  Digest digest(hash);
  Bytes chunk_digests;
  std::uint32_t count = 0;
  for (const base::ByteView section : sections) {
    for (std::size_t at = 0; at < section.size(); at += kChunk) {
      const base::ByteView chunk = *section.sub(at, std::min(kChunk, section.size() - at));
      Bytes prefix{0xa5};
      put_little_endian(prefix, chunk.size(), 4);
      digest.add(base::ByteView(prefix));
      digest.add(chunk);
      const Bytes one = digest.take();
      chunk_digests.insert(chunk_digests.end(), one.begin(), one.end());
      ++count;
    }
  }
  Bytes top{0x5a};
  put_little_endian(top, count, 4);
  digest.add(base::ByteView(top));
  digest.add(base::ByteView(chunk_digests));
  return digest.take();
}

// Hashes a stream page by page, the last one padded with zeros.
class PageHasher {
 public:
  void add(base::ByteView bytes) {
    while (!bytes.empty()) {
      if (filled_ == 0) digest_.add(base::ByteView(kVeritySalt));
      const base::ByteView part = *bytes.sub(0, std::min(kPage - filled_, bytes.size()));
      digest_.add(part);
      filled_ += part.size();
      if (filled_ == kPage) close_page();
      bytes = *bytes.from(part.size());
    }
  }
  Bytes take() {
    if (filled_ != 0) {
      const Bytes zeros(kPage - filled_);
      digest_.add(base::ByteView(zeros));
      close_page();
    }
    return std::move(hashes_);
  }

 private:
  void close_page() {
    const Bytes one = digest_.take();
    hashes_.insert(hashes_.end(), one.begin(), one.end());
    filled_ = 0;
  }
  Digest digest_{Hash::sha256};
  std::size_t filled_ = 0;
  Bytes hashes_;
};

Bytes verity(const std::array<base::ByteView, 3>& sections) {
  PageHasher leaves;
  std::uint64_t size = 0;
  for (const base::ByteView section : sections) {
    leaves.add(section);
    size += section.size();
  }
  Bytes level = leaves.take();
  while (level.size() > kPage) {
    PageHasher parents;
    parents.add(base::ByteView(level));
    level = parents.take();
  }
  PageHasher root;
  root.add(base::ByteView(level));
  Bytes result = root.take();
  put_little_endian(result, size, 8);
  return result;
}

}  // namespace

std::vector<std::uint8_t> content_digest(ContentDigest kind, const ContentSections& sections) {
  const std::array<base::ByteView, 3> all = {sections.entries, sections.central_directory,
                                             base::ByteView(sections.eocd)};
  switch (kind) {
    case ContentDigest::chunked_sha256:
      return chunked(Hash::sha256, all);
    case ContentDigest::chunked_sha512:
      return chunked(Hash::sha512, all);
    case ContentDigest::verity_sha256:
      return verity(all);
  }
  return {};
}

}  // namespace hegui::sign
