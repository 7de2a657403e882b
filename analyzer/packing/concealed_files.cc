#include "analyzer/packing/concealed_files.h"

#include <array>
#include <memory>

#include "analyzer/packing/byte_shape.h"
#include "analyzer/packing/file_formats.h"
#include "apk/base/unicode.h"
#include "apk/zip/inflate.h"

namespace hegui::packing {
namespace {

constexpr std::size_t kHeadBytes = 128;  // holds any magic, and the header of a dex file
static_assert(kHeadBytes >= FileFormats::kHeadBytes);
constexpr std::size_t kBlockBytes = 4096;
constexpr std::size_t kMinBlocks = 2;  // less may be a key, an icon or a signature
// What deflate cannot make smaller. Encrypted bytes are not; a dex behind one XOR key is, and is
// looked for in the sample.
constexpr double kIncompressible = 0.97;

bool in_question(const zip::Entry& entry) {
  if (!entry.readable || entry.is_folder()) return false;
  const std::string_view name = entry.name;
  if (name.starts_with("assets/") || name.starts_with("res/raw")) return true;
  if (name.starts_with("lib/")) return true;
  if (name.starts_with("META-INF/")) return false;
  return name.find('/') == std::string_view::npos;
}

class FileLook {
 public:
  FileLook(const package::Package& package, const program::Program& program,
           const Thresholds& limits, const FileFormats& formats, bool suspected)
      : package_(package),
        program_(program),
        limits_(limits),
        formats_(formats),
        suspected_(suspected) {}

  ConcealedFiles run() {
    for (const package::Container& container : package_.containers()) {
      const bool of_app = container.role == package::ContainerRole::base ||
                          container.role == package::ContainerRole::split;
      if (!of_app || container.archive == nullptr) continue;
      for (const zip::Entry& entry : container.archive->entries()) {
        if (entry.uncompressed_size < limits_.file_min_bytes || !in_question(entry)) continue;
        ++found_.files;
        if (found_.files > kMaxHeads) continue;
        ++found_.looked_at;
        look_at(container, entry);
      }
    }
    for (const program::DexUnit& unit : program_.units()) look_behind(unit);
    return std::move(found_);
  }

 private:
  void look_at(const package::Container& container, const zip::Entry& entry) {
    std::array<std::uint8_t, kHeadBytes> head{};
    const std::size_t known = zip::peek(*container.archive, entry, head);
    if (formats_.knows({head.data(), known}) || is_text({head.data(), known})) return;
    if (!suspected_ || sampled_ == kMaxFiles) {
      if (const std::optional<Disguise> disguise = disguised_code({head.data(), known})) {
        add(ConcealedFile::Kind::disguised, container, entry, disguise->how,
            entry.uncompressed_size);
      }
      return;
    }
    ++sampled_;
    const std::size_t wanted = std::min<std::uint64_t>(kSampleBytes, entry.uncompressed_size);
    if (sample_ == nullptr) sample_ = std::make_unique<std::uint8_t[]>(kSampleBytes);
    const std::size_t got = zip::peek(*container.archive, entry, {sample_.get(), wanted});
    const base::ByteView bytes(sample_.get(), got);
    if (const std::optional<Disguise> disguise = disguised_code(bytes)) {
      add(ConcealedFile::Kind::disguised, container, entry, disguise->how, entry.uncompressed_size);
      return;
    }
    if (entry.method == zip::Method::deflated &&
        static_cast<double>(entry.compressed_size) <
            kIncompressible * static_cast<double>(entry.uncompressed_size)) {
      return;
    }
    if (bytes.size() < kMinBlocks * kBlockBytes) return;
    const std::optional<double> lowest = lowest_entropy(bytes, kBlockBytes);
    if (lowest && *lowest >= limits_.file_entropy) {
      add(ConcealedFile::Kind::encrypted, container, entry, "", entry.uncompressed_size);
    }
  }

  // Printable bytes, or Chinese text: no code hides in what people read, but for base64.
  static bool is_text(base::ByteView head) {
    if (head.chars().starts_with("ZGV4Cj")) return false;
    for (const std::uint8_t byte : head) {
      if (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') return false;
      if (byte == 0x7f) return false;
      if (byte >= 0x80) return begins_as_utf8(head.chars());
    }
    return !head.empty();
  }

  // The last character may be cut.
  static bool begins_as_utf8(std::string_view text) {
    for (std::size_t cut = 0; cut < 4 && cut < text.size(); ++cut) {
      if (base::is_valid_utf8(text.substr(0, text.size() - cut))) return true;
    }
    return false;
  }

  void look_behind(const program::DexUnit& unit) {
    if (!unit.entry_ref || !unit.loaded) return;
    const base::Result<base::ByteView> all = package_.keep(*unit.entry_ref);  // kept already
    if (!all.ok() || all->size() - unit.file.bytes().size() < limits_.file_min_bytes) return;
    const package::Container& container = package_.container(unit.entry_ref->container);
    add(ConcealedFile::Kind::appended, container, package_.entry(*unit.entry_ref), "",
        all->size() - unit.file.bytes().size());
  }

  void add(ConcealedFile::Kind kind, const package::Container& container, const zip::Entry& entry,
           std::string_view what, std::uint64_t bytes) {
    found_.all.push_back({kind,
                          container.name,
                          base::repair_utf8(entry.name).text,
                          {container.index, entry.index},
                          std::string(what),
                          bytes,
                          entry.uncompressed_size});
  }

  const package::Package& package_;
  const program::Program& program_;
  const Thresholds& limits_;
  const FileFormats& formats_;
  const bool suspected_;
  std::unique_ptr<std::uint8_t[]> sample_;
  std::size_t sampled_ = 0;
  ConcealedFiles found_;
};

}  // namespace

base::Result<ConcealedFiles> find_concealed_files(const rules::RuleSet& rules,
                                                  const package::Package& package,
                                                  const program::Program& program,
                                                  const Thresholds& limits, bool suspected) {
  base::Result<FileFormats> formats = FileFormats::load(rules);
  if (!formats.ok()) return std::move(formats).error();
  return FileLook(package, program, limits, *formats, suspected).run();
}

}  // namespace hegui::packing
