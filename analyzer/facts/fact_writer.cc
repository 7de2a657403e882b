#include "analyzer/facts/fact_writer.h"

#include <iterator>

namespace hegui::facts {

FactWriter::FactWriter(Sink sink) : sink_(std::move(sink)), counts_(std::size(kTables), 0) {
  buffer_.reserve(kFlushBytes + 4096);
}

FactWriter::~FactWriter() { flush(); }

void FactWriter::flush() {
  if (!buffer_.empty()) sink_(buffer_);
  buffer_.clear();
}

}  // namespace hegui::facts
