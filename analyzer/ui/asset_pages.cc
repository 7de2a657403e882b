#include "analyzer/ui/asset_pages.h"

#include <algorithm>

#include "apk/base/html_tokens.h"

namespace hegui::ui {
namespace {

constexpr std::string_view kAssets = "file:///android_asset/";

std::string absolute(std::string_view base, std::string_view link) {
  if (link.find(":") != std::string_view::npos) return std::string(link);
  const std::size_t slash = base.rfind('/');
  return std::string(base.substr(0, slash + 1)) + std::string(link);
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
      link = {std::string(), absolute(address, token.address)};
      inside = true;
    } else if (token.kind == base::HtmlToken::Kind::text && inside) {
      link.text += token.text;
    } else if (token.kind == base::HtmlToken::Kind::end && token.name == "a" && inside) {
      out.push_back(std::move(link));
      inside = false;
    }
  }
  return out;
}

}  // namespace hegui::ui
