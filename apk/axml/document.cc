#include "apk/axml/document.h"

#include "apk/base/res_chunk.h"

namespace hegui::axml {
namespace {

using base::ByteView;
using base::Diagnostics;
using base::Error;
using base::ResChunkType;
using base::Severity;

constexpr std::uint32_t kNodeHeaderBytes = 16;

Error refuse(const char* what, std::uint64_t at) { return Error{what, "", at}; }

void note(Diagnostics& diagnostics, const char* code, const char* text, std::uint64_t at) {
  diagnostics.add(code, Severity::notice, "", text, at);
}

bool is_node(ResChunkType type) {
  return type >= ResChunkType::xml_start_namespace && type <= ResChunkType::xml_last;
}

}  // namespace

base::Result<Document> Document::open(ByteView input, Diagnostics& diagnostics) {
  const auto file = base::load_res_chunk(input, 0);
  if (!file) return refuse("binary XML: too short for a file header", 0);
  if (file->header_size > file->size)
    return refuse("binary XML: header is larger than the file", 2);
  if (file->size > input.size()) return refuse("binary XML: declared size is beyond the input", 4);
  // Android does not look at the file's own type nor at the header's usual size.
  if (file->type != ResChunkType::xml) {
    note(diagnostics, "axml-file-type", "file type is not that of binary XML", 0);
  }
  if (file->header_size != base::kResChunkHeaderBytes) {
    note(diagnostics, "axml-file-header-size", "file header is not 8 bytes", 2);
  }
  if (file->size < input.size()) {
    note(diagnostics, "axml-trailing-bytes", "bytes follow the declared end", file->size);
  }

  Document document;
  document.bytes_ = *input.sub(0, file->size);
  const ByteView bytes = document.bytes_;
  std::uint64_t at = file->header_size;
  std::uint64_t previous = at;
  bool has_pool = false;
  // A later pool replaces an earlier one, also a broken one; the last one counts.
  std::optional<Error> pool_error;
  std::optional<std::uint64_t> root;
  // Android's bounds, strict on purpose: a chunk that ends exactly at the end is not looked at.
  while (at + base::kResChunkHeaderBytes < bytes.size()) {
    const auto chunk = base::load_res_chunk(bytes, at);
    if (!chunk || chunk->end() >= bytes.size()) break;
    if (const char* defect = base::res_chunk_defect(bytes, *chunk, base::kResChunkHeaderBytes)) {
      return refuse(defect, at);
    }
    if (chunk->type == ResChunkType::string_pool) {
      if (has_pool) note(diagnostics, "axml-second-string-pool", "a later string pool wins", at);
      auto pool = base::ResStringPool::open(bytes, at);
      has_pool = true;
      pool_error = pool ? std::nullopt : std::optional(pool.error());
      if (pool) document.strings_ = *pool;
    } else if (chunk->type == ResChunkType::xml_resource_map) {
      document.map_ = *bytes.sub(chunk->body(), (chunk->size - chunk->header_size) & ~3u);
    } else if (is_node(chunk->type)) {
      root = at;
      break;
    } else {
      note(diagnostics, "axml-unknown-chunk", "unknown chunk before the first node", at);
    }
    previous = at;
    at = chunk->end();
  }
  if (!root) return refuse("binary XML: no node before the end", at);
  if (pool_error) return std::move(*pool_error);
  if (!has_pool) return refuse("binary XML: no string pool before the first node", *root);
  if (const char* defect =
          base::res_chunk_defect(bytes, *base::load_res_chunk(bytes, *root), kNodeHeaderBytes)) {
    return refuse(defect, *root);
  }
  // Android starts one chunk before the first node and steps forward from there; when nothing
  // precedes the node, that step passes over the node itself.
  document.first_node_ = *root;
  if (previous == *root) {
    document.first_node_ = *root + base::load_res_chunk(bytes, *root)->size;
    note(diagnostics, "axml-first-node-skipped", "the first chunk is a node: passed over", *root);
  }
  return document;
}

base::ResId Document::resource_of(StringIndex name) const {
  const auto id = map_.u32(std::uint64_t{name} * 4);
  return base::ResId{id.value_or(0)};
}

}  // namespace hegui::axml
