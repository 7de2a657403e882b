#include "apk/axml/cursor.h"

#include "apk/base/res_chunk.h"

namespace hegui::axml {
namespace {

using base::ByteView;
using base::ResChunkType;

constexpr std::uint32_t kNodeHeaderBytes = 16;
constexpr std::uint32_t kElementBytes = 20;    // ResXMLTree_attrExt
constexpr std::uint32_t kAttributeBytes = 20;  // ResXMLTree_attribute

// Bytes a node of this kind has after its header; 0 for kinds Android skips.
std::uint32_t body_bytes(ResChunkType type) {
  switch (type) {
    case ResChunkType::xml_start_namespace:
    case ResChunkType::xml_end_namespace:
    case ResChunkType::xml_end_element:
      return 8;
    case ResChunkType::xml_start_element:
      return kElementBytes;
    case ResChunkType::xml_cdata:
      return 12;
    default:
      return 0;
  }
}

Event event_of(ResChunkType type) {
  switch (type) {
    case ResChunkType::xml_start_namespace:
      return Event::start_namespace;
    case ResChunkType::xml_end_namespace:
      return Event::end_namespace;
    case ResChunkType::xml_start_element:
      return Event::start_element;
    case ResChunkType::xml_end_element:
      return Event::end_element;
    default:
      return Event::text;
  }
}

}  // namespace

Event Cursor::fail(const char* what, std::uint64_t at) {
  error_ = base::Error{what, "", at};
  return event_ = Event::bad_document;
}

const char* Cursor::element_defect(std::uint64_t body, std::uint64_t end) const {
  const ByteView bytes = document_->bytes();
  if (end - body < kElementBytes) return "element is too short";
  const auto at = static_cast<std::size_t>(body);
  const std::uint64_t start = bytes.load_u16(at + 8);
  const std::uint64_t attributes = std::uint64_t{bytes.load_u16(at + 10)} * bytes.load_u16(at + 12);
  if (start + attributes > end - body) return "attributes run past their element";
  return nullptr;
}

Event Cursor::next() {
  if (event_ == Event::bad_document || event_ == Event::end_document) return event_;
  const ByteView bytes = document_->bytes();
  attribute_count_ = 0;
  for (;;) {
    if (next_ >= bytes.size()) return event_ = Event::end_document;
    const auto chunk = base::load_res_chunk(bytes, next_);
    if (!chunk) return fail("no room for a node header", next_);
    if (const char* defect = base::res_chunk_defect(bytes, *chunk, kNodeHeaderBytes)) {
      return fail(defect, next_);
    }
    at_ = next_;
    next_ = chunk->end();
    const std::uint64_t body = chunk->body();
    if (chunk->type == ResChunkType::xml_start_element) {
      if (const char* defect = element_defect(body, chunk->end())) return fail(defect, at_);
    }
    const std::uint32_t needed = body_bytes(chunk->type);
    if (needed == 0) {
      ++skipped_;
      continue;
    }
    if (chunk->end() - body < needed) return fail("node is too short for its kind", at_);
    // Bodies lie inside the document: res_chunk_defect and the line above.
    const auto start = static_cast<std::size_t>(body);
    event_ = event_of(chunk->type);
    if (event_ == Event::text) {
      ns_ = kNoString;
      name_ = bytes.load_u32(start);
    } else if (event_ == Event::start_namespace || event_ == Event::end_namespace) {
      name_ = bytes.load_u32(start);  // prefix, then URI
      ns_ = bytes.load_u32(start + 4);
    } else {
      ns_ = bytes.load_u32(start);
      name_ = bytes.load_u32(start + 4);
    }
    if (event_ == Event::start_element) {
      attributes_ = body + bytes.load_u16(start + 8);
      attribute_size_ = bytes.load_u16(start + 10);
      attribute_count_ = bytes.load_u16(start + 12);
      // Records of no size are all the same record: once is enough, 65,535 times is an attack.
      if (attribute_size_ == 0 && attribute_count_ > 1) attribute_count_ = 1;
    }
    return event_;
  }
}

std::uint32_t Cursor::line() const { return document_->bytes().u32(at_ + 8).value_or(0); }

Attribute Cursor::attribute(unsigned index) const {
  Attribute out;
  out.offset = attributes_ + std::uint64_t{index} * attribute_size_;
  const ByteView bytes = document_->bytes();
  // With a record size below 20 the last records reach past their element; past the document's end
  // they read as absent.
  if (!bytes.holds(out.offset, kAttributeBytes)) return out;
  const auto at = static_cast<std::size_t>(out.offset);
  out.ns = bytes.load_u32(at);
  out.name = bytes.load_u32(at + 4);
  out.raw = bytes.load_u32(at + 8);
  out.value = *base::load_res_value(bytes, at + 12);
  out.resource = document_->resource_of(out.name);
  return out;
}

std::optional<Attribute> Cursor::find(base::ResId id, std::string_view name) const {
  std::optional<Attribute> by_name;
  for (unsigned i = 0; i < attribute_count_; ++i) {
    const Attribute candidate = attribute(i);
    if (id && candidate.resource == id) return candidate;
    if (!by_name && !candidate.resource && !name.empty() &&
        document_->strings().equals(candidate.name, name)) {
      by_name = candidate;
    }
  }
  return by_name;
}

}  // namespace hegui::axml
