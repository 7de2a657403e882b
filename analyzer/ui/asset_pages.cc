#include "analyzer/ui/asset_pages.h"

#include <algorithm>
#include <charconv>
#include <cstdint>

#include "apk/base/html_tokens.h"
#include "apk/base/unicode.h"

namespace hegui::ui {
namespace {

constexpr std::string_view kAssets = "file:///android_asset/";

struct Entity {
  std::string_view name;
  std::string_view text;
};
// Those that addresses and titles have; others stay as they are.
constexpr Entity kEntities[] = {{"amp", "&"},        {"lt", "<"},        {"gt", ">"},
                                {"quot", "\""},      {"apos", "'"},      {"nbsp", " "},
                                {"ldquo", "\u201c"}, {"rdquo", "\u201d"}};

bool append_entity(std::string_view name, std::string& out) {
  if (name.starts_with('#')) {
    name.remove_prefix(1);
    const bool hex = name.starts_with('x') || name.starts_with('X');
    if (hex) name.remove_prefix(1);
    std::uint32_t value = 0;
    const auto [end, problem] =
        std::from_chars(name.data(), name.data() + name.size(), value, hex ? 16 : 10);
    if (problem != std::errc() || end != name.data() + name.size()) return false;
    if (value < 0x20 || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff)) return false;
    base::append_utf8(out, value);
    return true;
  }
  for (const Entity& one : kEntities) {
    if (one.name != name) continue;
    out += one.text;
    return true;
  }
  return false;
}

std::string without_entities(std::string_view text) {
  constexpr std::size_t kLongestName = 10;
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end =
        text[at] == '&' ? text.substr(at + 1, kLongestName).find(';') : std::string_view::npos;
    if (end != std::string_view::npos && append_entity(text.substr(at + 1, end), out)) {
      at += end + 2;
    } else {
      out += text[at++];
    }
  }
  return out;
}

// RFC 3986, 3.1: a scheme and a colon.
bool has_scheme(std::string_view address) {
  const std::size_t colon = address.find(':');
  if (colon == 0 || colon == std::string_view::npos) return false;
  return address.substr(0, colon).find_first_of("/?#") == std::string_view::npos;
}

// RFC 3986, 5.2, as far as addresses inside the package need it. `base` begins with kAssets.
std::string absolute(std::string_view base, std::string_view link) {
  if (has_scheme(link)) return std::string(link);
  if (link.starts_with("//")) return "file:" + std::string(link);
  base = base.substr(0, base.find_first_of("?#"));
  if (link.starts_with('#') || link.starts_with('?')) return std::string(base) + std::string(link);
  if (link.starts_with('/')) return "file://" + std::string(link);
  std::string folder(base.substr(0, base.rfind('/') + 1));
  while (true) {
    if (link.starts_with("./")) {
      link.remove_prefix(2);
    } else if (link.starts_with("../")) {
      link.remove_prefix(3);
      if (folder.size() > kAssets.size()) folder.resize(folder.rfind('/', folder.size() - 2) + 1);
    } else {
      return folder + std::string(link);
    }
  }
}

}  // namespace

const std::vector<PageLink>& AssetPages::links(std::string_view address) {
  const auto [at, fresh] = read_.try_emplace(std::string(address));
  std::vector<PageLink>& out = at->second;
  if (!fresh || !address.starts_with(kAssets)) return out;
  std::string_view path = address.substr(kAssets.size());
  path = path.substr(0, path.find_first_of("?#"));
  const auto entry = package_.find(0, "assets/" + std::string(path));
  if (!entry) return out;
  const base::Result<zip::Inflated> read = package_.read(*entry);
  if (!read.ok()) return out;
  const base::ByteView bytes = read->bytes();
  const std::string_view page(reinterpret_cast<const char*>(bytes.data()),
                              std::min<std::size_t>(bytes.size(), kMaxBytes));
  base::HtmlTokens tokens(page);
  base::HtmlToken token;
  PageLink link;
  bool inside = false;
  while (out.size() < kMaxLinks && tokens.next(token)) {
    if (token.kind == base::HtmlToken::Kind::start && token.name == "a" && !token.address.empty()) {
      link = {std::string(), absolute(address, without_entities(token.address))};
      inside = true;
    } else if (token.kind == base::HtmlToken::Kind::text && inside) {
      link.text += token.text;
    } else if (token.kind == base::HtmlToken::Kind::end && token.name == "a" && inside) {
      link.text = without_entities(link.text);
      out.push_back(link);
      inside = false;
    }
  }
  return out;
}

}  // namespace hegui::ui
