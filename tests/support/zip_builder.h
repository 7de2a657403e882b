// ZipBuilder: writes zip archives for tests, right or wrong on purpose.
//
//   ZipBuilder zip;
//   zip.deflated("AndroidManifest.xml", manifest).stored("resources.arsc", table, 4);
//   ZipItem& item = zip.add("classes.dex", dex);
//   item.central.method = 77;                       // lie in the directory only
//   std::vector<std::uint8_t> bytes = zip.build();
//
// Whatever is not overridden is right: offsets, sizes and CRCs are computed last. Not for hostile
// input; the output may be.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hegui::test {

// Fields of one header to be written instead of the right ones.
struct ZipHeaderLies {
  std::optional<std::string> name;
  std::optional<std::uint16_t> method;
  std::optional<std::uint16_t> flags;
  std::optional<std::uint32_t> crc32;
  std::optional<std::uint32_t> compressed_size;
  std::optional<std::uint32_t> uncompressed_size;
  std::optional<std::uint32_t> local_offset;  // central header only
  std::optional<std::uint32_t> signature;
  std::string extra;  // appended to the extra data
};

struct ZipItem {
  std::string name;
  std::string data;
  std::uint16_t method = 8;  // 0 stored, 8 deflated; others are written as stored
  std::size_t align = 1;     // of the data's offset, by padding the extra data
  std::uint16_t flags = 0;
  bool descriptor = false;         // sizes behind the data, as streaming writers do
  bool zip64 = false;              // sizes and offset in a zip64 extra field
  std::optional<std::string> raw;  // file bytes instead of the (deflated) data
  ZipHeaderLies local;
  ZipHeaderLies central;
};

class ZipBuilder {
 public:
  ZipBuilder& stored(std::string_view name, std::string_view data, std::size_t align = 1);
  ZipBuilder& deflated(std::string_view name, std::string_view data);
  // Deflated unless changed; the reference stays valid while the builder lives.
  ZipItem& add(std::string_view name, std::string_view data);

  std::string prefix;            // before the first entry (offsets count from the file's start)
  std::string before_directory;  // e.g. an APK Signing Block
  std::string after_directory;   // between directory and end record
  std::string comment;
  std::string trailer;     // behind the end record and its comment
  bool zip64_end = false;  // write zip64 end record and locator, 0xffff.. in the plain one
  std::optional<std::uint64_t> entry_count;
  std::optional<std::uint64_t> directory_offset;
  std::optional<std::uint64_t> directory_size;
  std::optional<std::uint16_t> comment_length;

  // Throws std::length_error beyond 4 GB.
  std::vector<std::uint8_t> build() const;

 private:
  std::deque<ZipItem> items_;  // add() hands out references
};

// Raw deflate at level 9.
std::string deflate(std::string_view data);
// An APK Signing Block (both sizes, magic) around `pairs`.
std::string signing_block(std::string_view pairs);
// `bytes` as a string, for entries made of built files.
std::string text_of(const std::vector<std::uint8_t>& bytes);

}  // namespace hegui::test
