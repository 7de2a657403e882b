// Cursor: pulls the events of a binary XML document one after the other, without allocating.
//
// For scanning thousands of layouts. Borrows the Document, which must outlive it. Every node is
// checked as Android checks it before it is shown; where Android would throw ("Corrupt XML binary
// file") the event is `bad_document` and error() says why, with the offset. Unknown node kinds are
// skipped, as Android skips them. Attribute reads are total for index < attribute_count().
#pragma once

#include "apk/axml/document.h"
#include "apk/base/res_value.h"
#include "apk/base/result.h"

namespace hegui::axml {

enum class Event : std::uint8_t {
  start_document,
  start_namespace,
  end_namespace,
  start_element,
  end_element,
  text,
  end_document,
  bad_document,
};

// An attribute as stored. Android knows an attribute by its resource id; obfuscators blank or
// falsify the name, so compare `resource` first and the name only if it is 0.
struct Attribute {
  StringIndex ns = kNoString;
  StringIndex name = kNoString;
  StringIndex raw = kNoString;  // the text of the source, where the compiler kept it
  base::ResId resource;
  base::ResValue value;
  std::uint64_t offset = 0;  // of the 20-byte record
};

class Cursor {
 public:
  explicit Cursor(const Document& document) : document_(&document), next_(document.first_node()) {}

  Event next();
  Event event() const { return event_; }

  std::uint64_t offset() const { return at_; }  // of the current node chunk
  std::uint32_t line() const;                   // of the source, as the compiler noted it

  // start_element and end_element. Namespace events: ns() is the URI, name() the prefix.
  StringIndex ns() const { return ns_; }
  StringIndex name() const { return name_; }
  // text: the CDATA.
  StringIndex text() const { return name_; }

  // start_element only; else 0.
  unsigned attribute_count() const { return attribute_count_; }
  Attribute attribute(unsigned index) const;
  std::uint32_t attribute_size() const { return attribute_size_; }  // 20 in a sound file
  // First attribute with this resource id; else, if `name` is given, the first one without id
  // of that name. nullopt if there is none.
  std::optional<Attribute> find(base::ResId id, std::string_view name = {}) const;

  // After bad_document.
  const base::Error& error() const { return error_; }
  // How many unknown node chunks were passed over so far.
  std::uint32_t skipped() const { return skipped_; }

 private:
  Event fail(const char* what, std::uint64_t at);
  const char* element_defect(std::uint64_t body, std::uint64_t end) const;

  const Document* document_;
  std::uint64_t next_;
  std::uint64_t at_ = 0;
  std::uint64_t attributes_ = 0;
  Event event_ = Event::start_document;
  StringIndex ns_ = kNoString;
  StringIndex name_ = kNoString;
  std::uint32_t attribute_size_ = 0;
  std::uint32_t attribute_count_ = 0;
  std::uint32_t skipped_ = 0;
  base::Error error_;
};

}  // namespace hegui::axml
