#include "analyzer/facts/fact_wire.h"

#include <fmt/format.h>

#include <cstring>

#include "analyzer/facts/fact_tables.h"
#include "apk/base/byte_view.h"
#include "apk/base/unicode.h"

namespace hegui::facts {
namespace {

enum Tag : std::uint8_t { kNull = 0, kInteger = 1, kReal = 2, kText = 3 };

template <typename T>
void append(std::vector<std::uint8_t>& out, T value) {
  const std::size_t at = out.size();
  out.resize(at + sizeof(T));
  std::memcpy(out.data() + at, &value, sizeof(T));
}

base::Error broken(const std::string& what) { return base::Error{what, "fact stream", {}}; }

bool fits(const ColumnInfo& column, const Cell& cell) {
  switch (cell.index()) {
    case 0:
      return !column.required;
    case 1:
      return column.type == ColumnType::integer;
    case 2:
      return column.type == ColumnType::real;
    default:
      return column.type == ColumnType::text;
  }
}

}  // namespace

RowEncoder::RowEncoder(std::vector<std::uint8_t>& out, TableNumber table)
    : out_(out), start_(out.size()) {
  append<std::uint32_t>(out_, 0);
  out_.push_back(table);
}

void RowEncoder::null() { out_.push_back(kNull); }

void RowEncoder::operator()(std::int64_t value) {
  out_.push_back(kInteger);
  append(out_, value);
}

void RowEncoder::operator()(double value) {
  out_.push_back(kReal);
  append(out_, value);
}

void RowEncoder::operator()(std::string_view value) {
  std::string repaired;
  if (!base::is_valid_utf8(value)) {
    repaired = base::repair_utf8(value).text;
    value = repaired;
  }
  out_.push_back(kText);
  append(out_, static_cast<std::uint32_t>(value.size()));
  out_.insert(out_.end(), value.begin(), value.end());
}

void RowEncoder::finish() {
  const auto length = static_cast<std::uint32_t>(out_.size() - start_ - sizeof(std::uint32_t));
  std::memcpy(out_.data() + start_, &length, sizeof(length));
}

RowDecoder::RowDecoder(RowCallback callback) : callback_(std::move(callback)) {}

base::Result<bool> RowDecoder::take(std::span<const std::uint8_t> bytes) {
  pending_.insert(pending_.end(), bytes.begin(), bytes.end());
  const base::ByteView view(pending_);
  std::size_t at = 0;
  while (const auto length = view.u32(at)) {
    if (*length > kMaxFrameBytes) return broken(fmt::format("a row of {} bytes", *length));
    const auto frame = view.sub(at + sizeof(std::uint32_t), *length);
    if (!frame) break;
    if (base::Result<bool> done = decode(frame->bytes()); !done.ok()) return done;
    at += sizeof(std::uint32_t) + *length;
  }
  pending_.erase(pending_.begin(), pending_.begin() + static_cast<std::ptrdiff_t>(at));
  return true;
}

base::Result<bool> RowDecoder::decode(std::span<const std::uint8_t> frame) {
  const base::ByteView view(frame);
  const auto number = view.u8(0);
  if (!number || *number >= std::size(kTables)) return broken("a row of no known table");
  const TableInfo& table = kTables[*number];
  cells_.clear();
  std::size_t at = 1;
  while (at < view.size()) {
    const std::uint8_t tag = view[at++];
    if (tag == kNull) {
      cells_.emplace_back();
    } else if (tag == kInteger || tag == kReal) {
      const auto bits = view.u64(at);
      if (!bits) return broken(fmt::format("a cut number in table {}", table.name));
      at += sizeof(std::uint64_t);
      if (tag == kInteger) {
        cells_.emplace_back(static_cast<std::int64_t>(*bits));
      } else {
        double value;
        std::memcpy(&value, &*bits, sizeof(value));
        cells_.emplace_back(value);
      }
    } else if (tag == kText) {
      const auto length = view.u32(at);
      const auto text = length ? view.sub(at + sizeof(std::uint32_t), *length) : std::nullopt;
      if (!text || !base::is_valid_utf8(text->chars())) {
        return broken(fmt::format("a cut or broken text in table {}", table.name));
      }
      at += sizeof(std::uint32_t) + *length;
      cells_.emplace_back(text->chars());
    } else {
      return broken(fmt::format("an unknown cell tag in table {}", table.name));
    }
  }
  if (cells_.size() + 1 != table.columns.size()) {
    return broken(fmt::format("a row of {} cells in table {}", cells_.size(), table.name));
  }
  for (std::size_t i = 0; i < cells_.size(); ++i) {
    if (!fits(table.columns[i + 1], cells_[i])) {
      return broken(fmt::format("a wrong cell in {}.{}", table.name, table.columns[i + 1].name));
    }
  }
  return callback_(*number, cells_);
}

}  // namespace hegui::facts
