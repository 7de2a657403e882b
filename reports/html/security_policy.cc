#include "reports/html/security_policy.h"

#include <fmt/format.h>

#include <iterator>

#include "apk/base/base64.h"
#include "apk/base/hash.h"
#include "apk/base/unicode.h"

namespace hegui::html {
namespace {

std::string hash_source(std::string_view text) {
  const base::Sha256 digest = base::sha256(base::ByteView::of(text));
  return fmt::format("'sha256-{}'", base::base64(base::ByteView(digest)));
}

std::string css_string(std::string_view text) {
  constexpr std::size_t kMaxCharacters = 60;
  std::string out = "\"";
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size() && count < kMaxCharacters; ++count) {
    const char32_t c = base::next_code_point(text, at);
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       c == '.' || c == '_' || c == '-';
    if (plain) {
      out += static_cast<char>(c);
    } else {
      fmt::format_to(std::back_inserter(out), "\\{:x} ", static_cast<std::uint32_t>(c));
    }
  }
  return out + '"';
}

}  // namespace

std::string content_security_policy(const std::vector<std::string_view>& styles,
                                    std::string_view script) {
  std::string policy = "default-src 'none'; style-src";
  for (const std::string_view style : styles) policy += " " + hash_source(style);
  return policy + "; script-src " + hash_source(script) + "; base-uri 'none'; form-action 'none'";
}

std::string page_header_css(const model::Report& report) {
  const std::string app =
      fmt::format("{} {}", report.app.package.value_or("-"), report.app.version_name.value_or("-"));
  const std::string hash = report.inputs.empty() ? "" : "SHA-256 " + report.inputs.front().sha256;
  // 72 characters of digest do not fit beside the app: two boxes.
  return fmt::format(
      "@page {{\n  @top-left {{ content: {}; }}\n  @top-right {{ content: {} {}; }}\n}}\n",
      css_string(app), css_string(hash.substr(0, 40)),
      css_string(hash.size() > 40 ? hash.substr(40) : ""));
}

}  // namespace hegui::html
