#include "tests/support/zip_builder.h"

#include <libdeflate.h>

#include <memory>
#include <stdexcept>

namespace hegui::test {
namespace {

constexpr std::uint16_t kDescriptorFlag = 0x0008;

class Writer {
 public:
  void u16(std::uint64_t value) { number(value, 2); }
  void u32(std::uint64_t value) { number(value, 4); }
  void u64(std::uint64_t value) { number(value, 8); }
  void text(std::string_view text) { bytes_.insert(bytes_.end(), text.begin(), text.end()); }
  std::uint64_t at() const {
    if (bytes_.size() > 0xffffffff) throw std::length_error("test archive beyond 4 GB");
    return bytes_.size();
  }
  std::vector<std::uint8_t> take() { return std::move(bytes_); }

 private:
  void number(std::uint64_t value, int width) {
    for (int i = 0; i < width; ++i) bytes_.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
  }
  std::vector<std::uint8_t> bytes_;
};

std::string little_endian(std::uint64_t value, int width) {
  std::string text;
  for (int i = 0; i < width; ++i) text += static_cast<char>(value >> (8 * i));
  return text;
}

// What was written for one item, needed again in the directory.
struct Written {
  std::string payload;
  std::uint32_t crc32 = 0;
  std::uint64_t offset = 0;
};

std::string zip64_field(const ZipItem& item, const Written& written, bool with_offset) {
  std::string field = little_endian(1, 2) + little_endian(with_offset ? 24 : 16, 2);
  field += little_endian(item.data.size(), 8) + little_endian(written.payload.size(), 8);
  if (with_offset) field += little_endian(written.offset, 8);
  return field;
}

// What a size field holds: 0xffffffff sends the reader to the zip64 field.
std::uint32_t size_field(const ZipItem& item, std::size_t size, bool follows) {
  if (item.zip64) return 0xffffffff;
  return follows ? 0 : static_cast<std::uint32_t>(size);
}

// The fields that local and central headers share, from `version needed` to `extra length`.
void write_shared(Writer& out, const ZipItem& item, const ZipHeaderLies& lies,
                  const Written& written, bool sizes_follow, std::string_view extra) {
  const std::string& name = lies.name ? *lies.name : item.name;
  out.u16(item.zip64 ? 45 : 20);
  out.u16(lies.flags.value_or(item.flags | (item.descriptor ? kDescriptorFlag : 0)));
  out.u16(lies.method.value_or(item.method));
  out.u32(0x00210000);  // 1980-01-01, as build tools write
  out.u32(lies.crc32.value_or(sizes_follow ? 0 : written.crc32));
  out.u32(lies.compressed_size.value_or(size_field(item, written.payload.size(), sizes_follow)));
  out.u32(lies.uncompressed_size.value_or(size_field(item, item.data.size(), sizes_follow)));
  out.u16(name.size());
  out.u16(extra.size());
}

void write_local(Writer& out, const ZipItem& item, Written& written) {
  written.offset = out.at();
  std::string extra = item.zip64 ? zip64_field(item, written, false) : "";
  extra += item.local.extra;
  const std::string name = item.local.name.value_or(item.name);
  const std::uint64_t data_at = out.at() + 30 + name.size() + extra.size();
  extra.append((item.align - data_at % item.align) % item.align, '\0');
  out.u32(item.local.signature.value_or(0x04034b50));
  write_shared(out, item, item.local, written, item.descriptor, extra);
  out.text(name);
  out.text(extra);
  out.text(written.payload);
  if (!item.descriptor) return;
  out.u32(0x08074b50);
  out.u32(written.crc32);
  out.u32(written.payload.size());
  out.u32(item.data.size());
}

void write_central(Writer& out, const ZipItem& item, const Written& written) {
  std::string extra = item.zip64 ? zip64_field(item, written, true) : "";
  extra += item.central.extra;
  out.u32(item.central.signature.value_or(0x02014b50));
  out.u16(20);
  write_shared(out, item, item.central, written, false, extra);
  out.u16(0);  // comment
  out.u16(0);  // disk
  out.u16(0);  // internal attributes
  out.u32(0);  // external attributes
  out.u32(item.central.local_offset.value_or(item.zip64 ? 0xffffffff : written.offset));
  out.text(item.central.name.value_or(item.name));
  out.text(extra);
}

}  // namespace

ZipBuilder& ZipBuilder::stored(std::string_view name, std::string_view data, std::size_t align) {
  ZipItem& item = add(name, data);
  item.method = 0;
  item.align = align;
  return *this;
}

ZipBuilder& ZipBuilder::deflated(std::string_view name, std::string_view data) {
  add(name, data);
  return *this;
}

ZipItem& ZipBuilder::add(std::string_view name, std::string_view data) {
  ZipItem& item = items_.emplace_back();
  item.name = name;
  item.data = data;
  return item;
}

std::vector<std::uint8_t> ZipBuilder::build() const {
  Writer out;
  out.text(prefix);
  std::vector<Written> all;
  for (const ZipItem& item : items_) {
    Written& written = all.emplace_back();
    written.payload = item.raw ? *item.raw : item.method == 8 ? deflate(item.data) : item.data;
    written.crc32 = libdeflate_crc32(0, item.data.data(), item.data.size());
    write_local(out, item, written);
  }
  out.text(before_directory);
  const std::uint64_t start = directory_offset.value_or(out.at());
  const std::uint64_t real_start = out.at();
  for (std::size_t i = 0; i < items_.size(); ++i) write_central(out, items_[i], all[i]);
  const std::uint64_t size = directory_size.value_or(out.at() - real_start);
  const std::uint64_t count = entry_count.value_or(items_.size());
  out.text(after_directory);
  if (zip64_end) {
    const std::uint64_t end = out.at();
    out.u32(0x06064b50);
    out.u64(44);
    out.u16(45);
    out.u16(45);
    out.u32(0);
    out.u32(0);
    out.u64(count);
    out.u64(count);
    out.u64(size);
    out.u64(start);
    out.u32(0x07064b50);
    out.u32(0);
    out.u64(end);
    out.u32(1);
  }
  out.u32(0x06054b50);
  out.u32(0);
  out.u16(zip64_end ? 0xffff : count);
  out.u16(zip64_end ? 0xffff : count);
  out.u32(zip64_end ? 0xffffffff : size);
  out.u32(zip64_end ? 0xffffffff : start);
  out.u16(comment_length.value_or(static_cast<std::uint16_t>(comment.size())));
  out.text(comment);
  out.text(trailer);
  return out.take();
}

std::string deflate(std::string_view data) {
  const std::unique_ptr<libdeflate_compressor, void (*)(libdeflate_compressor*)> compressor(
      libdeflate_alloc_compressor(9), libdeflate_free_compressor);
  std::string out(libdeflate_deflate_compress_bound(compressor.get(), data.size()), '\0');
  out.resize(libdeflate_deflate_compress(compressor.get(), data.data(), data.size(), out.data(),
                                         out.size()));
  return out;
}

std::string signing_block(std::string_view pairs) {
  const std::string size = little_endian(pairs.size() + 24, 8);
  return size + std::string(pairs) + size + "APK Sig Block 42";
}

std::string text_of(const std::vector<std::uint8_t>& bytes) { return {bytes.begin(), bytes.end()}; }

}  // namespace hegui::test
