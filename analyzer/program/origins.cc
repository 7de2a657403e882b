#include "analyzer/program/origins.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include "apk/base/hash.h"
#include "apk/base/unicode.h"

namespace hegui::program {
namespace {

// What must not be shown in full: identity card numbers, mobile numbers, mail addresses.
const re2::RE2& personal_values() {
  static const re2::RE2 pattern(
      R"((\b\d{17}[\dXx]\b|\b1[3-9]\d{9}\b|\b[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+\.[A-Za-z.]{2,}\b))");
  return pattern;
}

std::string folded(std::string_view text, std::size_t max_code_points) {
  std::string out;
  std::size_t count = 0;
  bool space = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    const char32_t c = base::next_code_point(text, at);
    if (c <= ' ' || c == 0x7f || c == 0xa0 || c == 0x3000) {
      space = !out.empty();
      continue;
    }
    if (count >= max_code_points) return out + "…";
    if (space) {
      out += ' ';
      ++count;
      space = false;
    }
    out.append(text, start, at - start);
    ++count;
  }
  return out;
}

}  // namespace

std::string excerpt_of(std::string_view text, std::size_t max_code_points) {
  // Fold first: the masking then looks at no more than is kept.
  std::string short_text = folded(text, max_code_points);
  // Each of them has a digit or this sign; most texts have neither.
  if (short_text.find_first_of("0123456789@") != std::string::npos) {
    re2::RE2::GlobalReplace(&short_text, personal_values(), "***");
  }
  return short_text;
}

std::string json_text(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (byte < 0x20) {
      out += fmt::format("\\u{:04x}", byte);
    } else {
      out += c;
    }
  }
  return out + "\"";
}

facts::RowId Origins::add(const Place& place, std::string_view kind, std::string position_json,
                          std::string_view excerpt) {
  facts::OriginRow row;
  row.container = place.container;
  row.entry = place.entry;
  if (place.entry_ref) row.entry_sha256 = entry_sha256(*place.entry_ref);
  row.kind = kind;
  row.position_json = std::move(position_json);
  if (!excerpt.empty()) row.excerpt = excerpt_of(excerpt);
  return facts_.add(row);
}

facts::RowId Origins::add_dex(const Place& place, std::string_view method, std::uint32_t offset,
                              std::uint32_t line, std::string_view excerpt) {
  std::string position = "{";
  if (line != 0) position += fmt::format("\"line\":{},", line);
  position += fmt::format("\"method\":{},\"offset\":{}}}", json_text(method), offset);
  return add(place, "dex", std::move(position), excerpt);
}

facts::RowId Origins::add_xml(const Place& place, std::string_view path, std::string_view attribute,
                              std::uint64_t offset, std::string_view excerpt) {
  std::string position = "{";
  if (!attribute.empty()) position += fmt::format("\"attribute\":{},", json_text(attribute));
  position += fmt::format("\"offset\":{},\"path\":{}}}", offset, json_text(path));
  return add(place, "xml", std::move(position), excerpt);
}

facts::RowId Origins::add_class(const Place& place, std::string_view descriptor,
                                std::string_view excerpt) {
  return add(place, "dex", "{\"class\":" + json_text(descriptor) + "}", excerpt);
}

facts::RowId Origins::add_entry(const Place& place, std::string_view excerpt) {
  return add(place, "entry", "{}", excerpt);
}

const std::optional<std::string>& Origins::entry_sha256(package::EntryRef entry) {
  const auto [found, fresh] = sha256_.try_emplace(entry);
  if (fresh) {
    const base::Result<base::Sha256> digest = package_.sha256(entry);
    if (digest.ok()) found->second = base::hex(*digest);
  }
  return found->second;
}

std::string json_list(const std::vector<std::string>& values) {
  std::string json = "[";
  for (const std::string& value : values) json += (json.size() > 1 ? "," : "") + value;
  return json + "]";
}

std::string json_texts(const std::vector<std::string>& values) {
  std::vector<std::string> texts;
  texts.reserve(values.size());
  for (const std::string& value : values) texts.push_back(json_text(value));
  return json_list(texts);
}

}  // namespace hegui::program
