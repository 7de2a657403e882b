// Document: an Android binary XML file (manifest, layout, menu, …), opened as Android opens it.
//
// Hostile input. open() refuses exactly what Android's ResXMLTree::setTo refuses (a size beyond the
// input, a broken string pool, no node before the end) and records in `diagnostics` what Android
// reads past: an odd file type, larger headers, unknown chunks, bytes after the document. Costs
// constant time plus the chunks before the first node. Node chunks are checked one by one by
// Cursor.
//
// Borrows the bytes. Diagnostics are named "axml-…"; offsets count from the start of the input.
// Source: AOSP libs/androidfw ResourceTypes.h, ResXMLTree and ResXMLParser.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "apk/base/byte_view.h"
#include "apk/base/diagnostics.h"
#include "apk/base/res_string_pool.h"
#include "apk/base/res_value.h"
#include "apk/base/result.h"

namespace hegui::axml {

// Index into the document's string pool; kNoString where the file says "none".
using StringIndex = std::uint32_t;
constexpr StringIndex kNoString = 0xffffffff;

inline constexpr std::string_view kAndroidNamespace = "http://schemas.android.com/apk/res/android";
inline constexpr std::string_view kAppNamespace = "http://schemas.android.com/apk/res-auto";
inline constexpr std::string_view kToolsNamespace = "http://schemas.android.com/tools";

class Document {
 public:
  static base::Result<Document> open(base::ByteView bytes, base::Diagnostics& diagnostics);

  const base::ResStringPool& strings() const { return strings_; }
  // The resource id the map gives a name's pool index; 0 if the map does not reach it.
  base::ResId resource_of(StringIndex name) const;
  std::size_t resource_map_size() const { return map_.size() / 4; }

  // Bytes up to the document's declared end: what Cursor reads.
  base::ByteView bytes() const { return bytes_; }
  // Offset of the first node chunk.
  std::uint64_t first_node() const { return first_node_; }

 private:
  base::ByteView bytes_;
  base::ByteView map_;
  base::ResStringPool strings_;
  std::uint64_t first_node_ = 0;
};

}  // namespace hegui::axml
