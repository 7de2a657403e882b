#include "apk/sign/jar_manifest.h"

#include <algorithm>
#include <numeric>

#include "apk/base/base64.h"

namespace hegui::sign {
namespace {

constexpr std::array<std::string_view, kJarHashes.size()> kHashAttributes = {"sha-512", "sha-384",
                                                                             "sha-256", "sha1"};

std::string lower(std::string_view text) {
  std::string result(text);
  for (char& c : result) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return result;
}

// A value as it was meant: a line's end and the space that continues it taken out.
std::string unfold(std::string_view raw) {
  std::string text;
  for (std::size_t i = 0; i < raw.size(); ++i) {
    if (raw[i] != '\r' && raw[i] != '\n') {
      text.push_back(raw[i]);
      continue;
    }
    if (raw[i] == '\r' && i + 1 < raw.size() && raw[i + 1] == '\n') ++i;
    ++i;  // the space: the reader saw it
  }
  return text;
}

bool is_folded(std::string_view raw) { return raw.find_first_of("\r\n") != std::string_view::npos; }

// Empty if broken. Digests are short, so anything long is broken too.
std::vector<std::uint8_t> decode_digest(std::string_view raw) {
  if (raw.size() > 256) return {};
  return base::decode_base64(unfold(raw)).value_or(std::vector<std::uint8_t>());
}

// "SHA-256" + suffix: files the value under its algorithm. `name` is lower case.
void take_digest(std::string_view name, std::string_view suffix, std::string_view raw,
                 JarDigests& digests) {
  for (std::size_t i = 0; i < kHashAttributes.size(); ++i) {
    const std::string_view hash = kHashAttributes[i];
    if (name.size() == hash.size() + suffix.size() && name.starts_with(hash) &&
        name.ends_with(suffix)) {
      digests.encoded[i] = raw;
    }
  }
}

}  // namespace

std::optional<JarDigests::Choice> JarDigests::strongest() const {
  for (std::size_t i = 0; i < encoded.size(); ++i) {
    if (!encoded[i].empty()) return Choice{kJarHashes[i], decode_digest(encoded[i])};
  }
  return std::nullopt;
}

const JarSection* JarManifest::find(std::string_view name) const {
  const auto at = std::ranges::lower_bound(by_name_, name, {},
                                           [&](std::uint32_t i) { return sections[i].name; });
  if (at == by_name_.end() || sections[*at].name != name) return nullptr;
  return &sections[*at];
}

// One pass over the bytes; a header is a name, ": " and a value that may continue on lines that
// start with a space. Blank lines are eaten with the value before them.
class ManifestReader {
 public:
  explicit ManifestReader(base::ByteView bytes) : text_(bytes.chars()) { result_.bytes_ = bytes; }

  base::Result<JarManifest> read() {
    while (next_header()) take_main();
    result_.main_end = static_cast<std::uint32_t>(at_);
    std::size_t start = at_;
    while (!error_ && next_header()) {
      if (name_ != "name") {
        fail("a section does not start with its name", start);
        break;
      }
      JarSection section;
      section.name = keep(raw_value_);
      section.start = static_cast<std::uint32_t>(start);
      while (next_header()) take_digest(name_, "-digest", raw_value_, section.digests);
      section.end = static_cast<std::uint32_t>(at_);
      start = at_;
      result_.sections.push_back(section);
    }
    if (error_) return std::move(*error_);
    return index();
  }

 private:
  void fail(std::string what, std::size_t at) { error_ = base::Error{std::move(what), "", at}; }

  // Android's reader calls a section over when more than one line's end came before; the flag is
  // then used up, so the next call reads the first header of the next section.
  bool next_header() {
    if (error_) return false;
    if (line_breaks_ > 1) {
      line_breaks_ = 0;
      return false;
    }
    if (!read_name()) return false;
    line_breaks_ = 0;
    read_value();
    return !error_ && line_breaks_ > 0;
  }

  bool read_name() {
    const std::size_t colon = text_.find(':', at_);
    if (colon == std::string_view::npos) {
      at_ = text_.size();  // trailing text without a header: ignored
      return false;
    }
    const std::string_view name = text_.substr(at_, colon - at_);
    const auto allowed = [](char c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
             c == '-' || c == '_';
    };
    if (name.empty() || name.size() > 70 || !std::ranges::all_of(name, allowed)) {
      fail("not an attribute name", at_);
      return false;
    }
    if (text_.substr(colon + 1, 1) != " ") {
      fail("no space after an attribute's colon", colon + 1);
      return false;
    }
    name_ = lower(name);
    at_ = colon + 2;
    return true;
  }

  void read_value() {
    const std::size_t start = at_;
    std::size_t end = at_;  // after the value's last character
    bool after_cr = false;
    for (; at_ < text_.size(); ++at_) {
      const char c = text_[at_];
      if (c == '\0') {
        fail("a NUL character", at_);
        return;
      }
      if (c == '\n' && after_cr) {
        after_cr = false;
      } else if (c == '\n' || c == '\r') {
        after_cr = c == '\r';
        ++line_breaks_;
      } else if (c == ' ' && line_breaks_ == 1) {
        line_breaks_ = 0;  // continued; `end` moves on with the next character
      } else if (line_breaks_ > 0) {
        break;
      } else {
        after_cr = false;
        end = at_ + 1;
      }
    }
    raw_value_ = text_.substr(start, end - start);
  }

  void take_main() {
    if (name_ == "signature-version") result_.has_version = true;
    if (name_ == "created-by") {
      result_.by_signtool = unfold(raw_value_).find("signtool") != std::string::npos;
    }
    if (name_ == "x-android-apk-signed") {
      result_.has_android_claim = true;
      result_.android_claim = unfold(raw_value_);
    }
    take_digest(name_, "-digest-manifest", raw_value_, result_.whole);
    take_digest(name_, "-digest-manifest-main-attributes", raw_value_, result_.main);
    take_digest(name_, "-digest", raw_value_, result_.plain);
  }

  std::string_view keep(std::string_view raw) {
    return is_folded(raw) ? result_.unfolded_.emplace_back(unfold(raw)) : raw;
  }

  base::Result<JarManifest> index() {
    auto& order = result_.by_name_;
    const auto& sections = result_.sections;
    order.resize(sections.size());
    std::iota(order.begin(), order.end(), 0u);
    const auto name = [&](std::uint32_t i) { return sections[i].name; };
    std::ranges::stable_sort(order, {}, name);
    const auto twice = std::ranges::adjacent_find(order, {}, name);
    if (twice != order.end()) {
      return base::Error{"a section's name appears twice", "", sections[*std::next(twice)].start};
    }
    return std::move(result_);
  }

  std::string_view text_;
  std::size_t at_ = 0;
  unsigned line_breaks_ = 0;
  std::string name_;            // lower case
  std::string_view raw_value_;  // as in the file
  std::optional<base::Error> error_;
  JarManifest result_;
};

base::Result<JarManifest> JarManifest::read(base::ByteView bytes) {
  return ManifestReader(bytes).read();
}

}  // namespace hegui::sign
