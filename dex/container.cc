// The doors of DexFile: plain files, and the containers of version 041.
#include <utility>

#include "dex/dex_file.h"
#include "dex/header.h"
#include "dex/verifier.h"

namespace hegui::dex {
namespace {

using base::ByteView;
using base::Diagnostics;
using base::Result;
using base::Severity;

// Logical files read from one container. A container holds what would otherwise be classes*.dex.
constexpr std::size_t kMostLogicalFiles = 256;

void note_trailing_bytes(ByteView bytes, const Header& header, Diagnostics& diagnostics) {
  if (header.container_size == bytes.size()) return;
  diagnostics.add("dex-trailing-bytes", Severity::notice, "",
                  std::to_string(bytes.size() - header.container_size) +
                      " bytes behind the end the header names",
                  header.container_size);
}

}  // namespace

Result<std::vector<DexFile>> DexFile::open_container(ByteView bytes, Diagnostics& diagnostics) {
  Result<Header> first = read_header(bytes, 0);
  if (!first) return std::move(first).error();
  note_trailing_bytes(bytes, *first, diagnostics);
  const ByteView inside(bytes.data(), first->container_size);
  WorkBudget budget(inside.size());
  std::vector<DexFile> files;
  Result<DexFile> file = Verifier(inside, *first, budget, diagnostics).run();
  if (!file) return std::move(file).error();
  files.push_back(std::move(file).value());

  std::uint64_t at = first->file_size;
  while (at < inside.size() && files.size() < kMostLogicalFiles) {
    const auto offset = static_cast<std::uint32_t>(at);  // below the container's 32-bit size
    Result<Header> header = read_header(inside, offset);
    if (!header) {
      diagnostics.add("dex-logical-file-damaged", Severity::data_loss, "", header.error().what,
                      header.error().offset);
      break;  // without its size the next one cannot be found
    }
    Result<DexFile> next = Verifier(inside, *header, budget, diagnostics).run();
    if (next) {
      files.push_back(std::move(next).value());
    } else {
      diagnostics.add("dex-logical-file-damaged", Severity::data_loss, "", next.error().what,
                      next.error().offset);
    }
    at += header->file_size;
  }
  return files;
}

Result<DexFile> DexFile::open(ByteView bytes, Diagnostics& diagnostics) {
  Result<Header> header = read_header(bytes, 0);
  if (!header) return std::move(header).error();
  note_trailing_bytes(bytes, *header, diagnostics);
  const ByteView inside(bytes.data(), header->container_size);
  if (header->file_size < inside.size()) {
    diagnostics.add("dex-more-files", Severity::notice, "",
                    "a container of several dex files; only the first was opened",
                    header->file_size);
  }
  WorkBudget budget(inside.size());
  return Verifier(inside, *header, budget, diagnostics).run();
}

}  // namespace hegui::dex
