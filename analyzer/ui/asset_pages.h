// AssetPages: web pages inside the package (file:///android_asset/…), as far as screens are
// concerned: which links they have.
//
// Pages are read when they are asked for. Hostile input: at most kMaxBytes of a page, kMaxLinks of
// its links. Borrows the package.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "apk/package/package.h"

namespace hegui::ui {

struct PageLink {
  std::string text;
  std::string address;  // absolute
};

class AssetPages {
 public:
  static constexpr std::size_t kMaxBytes = 1 << 20;
  static constexpr std::size_t kMaxLinks = 200;

  explicit AssetPages(const package::Package& package) : package_(package) {}
  // Empty for addresses outside the package.
  const std::vector<PageLink>& links(std::string_view address);

 private:
  const package::Package& package_;
  std::map<std::string, std::vector<PageLink>, std::less<>> read_;
};

}  // namespace hegui::ui
