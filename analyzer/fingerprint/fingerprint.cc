#include "analyzer/fingerprint/fingerprint.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>

#include "apk/base/base64.h"

namespace hegui::fingerprint {
namespace {

constexpr std::string_view kForm = "1";

std::string encode(const std::vector<Feature>& features) {
  return base::base64(
      {reinterpret_cast<const std::uint8_t*>(features.data()), features.size() * sizeof(Feature)});
}

// Sorted and without repetitions, whatever the text holds.
std::optional<std::vector<Feature>> decode(std::string_view text) {
  const std::optional<std::vector<std::uint8_t>> bytes = base::decode_base64(text);
  if (!bytes || bytes->size() % sizeof(Feature) != 0) return std::nullopt;
  std::vector<Feature> features(bytes->size() / sizeof(Feature));
  std::memcpy(features.data(), bytes->data(), bytes->size());
  std::sort(features.begin(), features.end());
  features.erase(std::unique(features.begin(), features.end()), features.end());
  return features;
}

// The fields of a line; those beyond the fourth are left in the fourth.
std::array<std::string_view, 4> fields_of(std::string_view line) {
  std::array<std::string_view, 4> fields;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    const std::size_t tab = i + 1 < fields.size() ? line.find('\t') : std::string_view::npos;
    fields[i] = line.substr(0, tab);
    if (tab == std::string_view::npos) break;
    line.remove_prefix(tab + 1);
  }
  return fields;
}

}  // namespace

std::string to_text(const Fingerprint& fingerprint) {
  std::string out;
  const auto line = [&](std::string_view name, std::string_view value) {
    out.append(name).append("\t").append(value).append("\n");
  };
  line("form", kForm);
  line("profile", fingerprint.profile);
  line("version", fingerprint.version);
  line("source", fingerprint.source);
  line("sha256", fingerprint.sha256);
  for (const ClassFeatures& one : fingerprint.classes) {
    line("class", one.descriptor + "\t" + encode(one.content) + "\t" + encode(one.shape));
  }
  return out;
}

base::Result<Fingerprint> from_text(std::string_view text, std::string_view path) {
  Fingerprint out;
  std::string_view form;
  std::size_t number = 0;
  const auto broken = [&](std::string_view what) {
    return base::Error{
        std::string(what) + " in line " + std::to_string(number), std::string(path), {}};
  };
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    ++number;
    if (line.empty() || line.front() == '#') continue;
    const std::array<std::string_view, 4> fields = fields_of(line);
    if (fields[0] == "class") {
      if (form != kForm) return broken("a fingerprint of another form");
      std::optional<std::vector<Feature>> content = decode(fields[2]);
      std::optional<std::vector<Feature>> shape = decode(fields[3]);
      if (fields[1].empty() || !content || !shape) return broken("a class that cannot be read");
      out.classes.push_back({std::string(fields[1]), std::move(*content), std::move(*shape)});
    } else if (fields[0] == "form") {
      form = fields[1];
    } else if (fields[0] == "profile") {
      out.profile = fields[1];
    } else if (fields[0] == "version") {
      out.version = fields[1];
    } else if (fields[0] == "source") {
      out.source = fields[1];
    } else if (fields[0] == "sha256") {
      out.sha256 = fields[1];
    } else {
      return broken("an unknown field '" + std::string(fields[0]) + "'");
    }
  }
  if (out.profile.empty()) return broken("no profile");
  return out;
}

}  // namespace hegui::fingerprint
