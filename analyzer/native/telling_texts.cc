#include "analyzer/native/telling_texts.h"

#include <algorithm>
#include <cstring>

namespace hegui::native {
namespace {

constexpr unsigned kWrite = 2;

class Finder {
 public:
  Finder(const LibraryMemory& memory, const NativeCatalog& catalog, std::size_t max_texts,
         std::vector<TellingText>& out)
      : memory_(memory), catalog_(catalog), max_texts_(max_texts), out_(out) {}

  // False: there are more than are kept.
  bool read(const elf::ElfSegment& segment) {
    const auto bytes = memory_.file().bytes.sub(segment.file_offset, segment.file_size);
    if (!bytes) return true;
    return find_catalogued(*bytes, segment.address) && find_addresses(*bytes, segment.address);
  }

 private:
  bool keep(TellingText text) {
    if (out_.size() >= max_texts_) return false;
    out_.push_back(text);
    return true;
  }

  bool find_catalogued(base::ByteView bytes, std::uint64_t base) {
    for (std::size_t at = 0; at < bytes.size();) {
      if (catalog_.may_begin(bytes[at])) {
        const auto text = memory_.text_at(base + at);
        const auto meaning = text ? catalog_.meaning(*text) : std::nullopt;
        if (meaning && !keep({base + at, *text, *meaning})) return false;
      }
      const void* end = std::memchr(bytes.data() + at, 0, bytes.size() - at);
      if (end == nullptr) break;
      at = static_cast<std::size_t>(static_cast<const std::uint8_t*>(end) - bytes.data()) + 1;
      // Padding and numbers: runs of zeros, eight at a time.
      while (bytes.holds(at, 8) && bytes.load_u64(at) == 0) at += 8;
    }
    return true;
  }

  bool find_addresses(base::ByteView bytes, std::uint64_t base) {
    constexpr std::string_view kMark = "://";
    const std::string_view all = bytes.chars();
    std::size_t done = 0;  // no byte is looked back at twice
    for (std::size_t at = all.find(kMark); at != std::string_view::npos;
         at = all.find(kMark, at + kMark.size())) {
      if (at < done) continue;  // a second one in the same text
      std::size_t start = at;
      while (start > done && at - start < LibraryMemory::kMaxText && all[start - 1] != '\0')
        --start;
      TellingText found{base + start,
                        memory_.text_at(base + start).value_or(std::string_view()),
                        {UseKind::url, std::nullopt}};
      if (found.text.empty()) found = address_in(all, at, base);
      done = std::max<std::size_t>(found.address - base + found.text.size(), at + kMark.size());
      if (!found.text.empty() && !keep(found)) return false;
    }
    return true;
  }

  // The address alone, out of a text that is too long, or that other bytes stand before or behind.
  static TellingText address_in(std::string_view all, std::size_t mark, std::uint64_t base) {
    constexpr std::size_t kScheme = 5, kAddress = 256;
    std::size_t start = mark;
    while (start > 0 && mark - start < kScheme && all[start - 1] >= 'a' && all[start - 1] <= 'z') {
      --start;
    }
    std::size_t end = mark;
    while (end < all.size() && end - mark < kAddress && all[end] > ' ' && all[end] != '"' &&
           all[end] != '\'' && all[end] != 0x7f) {
      ++end;
    }
    return {base + start, all.substr(start, end - start), {UseKind::url, std::nullopt}};
  }

  const LibraryMemory& memory_;
  const NativeCatalog& catalog_;
  std::size_t max_texts_;
  std::vector<TellingText>& out_;
};

}  // namespace

std::vector<TellingText> find_telling_texts(const LibraryMemory& memory,
                                            const NativeCatalog& catalog, std::size_t max_texts,
                                            bool& complete) {
  std::vector<TellingText> texts;
  Finder finder(memory, catalog, max_texts, texts);
  for (const elf::ElfSegment& segment : memory.file().segments) {
    const bool read_only = segment.type == 1 && (segment.flags & kWrite) == 0;
    if (read_only && segment.file_size != 0 && !finder.read(segment)) {
      complete = false;
      break;
    }
  }
  std::sort(texts.begin(), texts.end(), [](const TellingText& a, const TellingText& b) {
    return a.address != b.address ? a.address < b.address : a.meaning.kind < b.meaning.kind;
  });
  return texts;
}

}  // namespace hegui::native
