#include "analyzer/web/script_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "apk/base/html_tokens.h"
#include "apk/base/unicode.h"

namespace hegui::web {
namespace {

constexpr std::size_t kExcerptBefore = 40;
constexpr std::size_t kExcerptAfter = 80;
constexpr std::size_t kLookAt = 64 * 1024;  // bytes that tell text from other bytes

// Line numbers of offsets that mostly ascend.
class Lines {
 public:
  explicit Lines(std::string_view text) : text_(text) {}
  std::size_t line_of(std::size_t at) {
    if (at < at_) {
      at_ = 0;
      line_ = 1;
    }
    line_ +=
        static_cast<std::size_t>(std::count(text_.begin() + static_cast<std::ptrdiff_t>(at_),
                                            text_.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
    at_ = at;
    return line_;
  }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t line_ = 1;
};

// Collects the uses of a file, because some bundlers name a part's source only behind it.
class Collector : public JsListener {
 public:
  Collector(std::string_view file, std::string_view runtime_owner, const WebCatalog& catalog,
            CodeFindings& findings)
      : file_(file),
        lines_(file),
        runtime_(!runtime_owner.empty()),
        catalog_(catalog),
        findings_(findings),
        owner_(runtime_ ? std::string(runtime_owner) : findings.owner()) {}

  // What follows is at this offset of the file.
  void begin_at(std::size_t base) { base_ = base; }

  void use(const JsUse& use) override {
    if (runtime_ || !findings_.counts(use.row, use.kind)) return;
    uses_.push_back({use, base_ + use.at, base_ + use.end, owner_});
  }

  void text(const JsToken& token) override {
    if (runtime_ || !CodeFindings::worth_telling(token.text)) return;
    const std::string value = js_value(token);
    findings_.text(value, owner_, spot(base_ + token.at, base_ + token.at + token.text.size()));
  }

  void module(std::string_view name, std::size_t at) override {
    if (runtime_) return;
    findings_.module("npm", name, "", spot(base_ + at, base_ + at + name.size()));
  }

  void source_begins(std::string_view path) override {
    if (!runtime_) owner_ = owner_of_source(path);
  }

  void source_ended(std::string_view path, std::size_t from) override {
    if (runtime_) return;
    const std::string owner = owner_of_source(path);
    for (auto use = uses_.rbegin(); use != uses_.rend() && use->at >= base_ + from; ++use) {
      use->owner = owner;
    }
  }

  void finish() {
    for (const Use& use : uses_) {
      findings_.use(use.use.row, use.use.kind, use.use.function, use.owner, spot(use.at, use.end));
    }
  }

 private:
  struct Use {
    JsUse use;
    std::size_t at;
    std::size_t end;
    std::string owner;
  };

  std::string owner_of_source(std::string_view path) {
    const std::string_view package = package_of_path(path);
    if (package.empty()) return findings_.owner();
    if (const std::string& known = catalog_.module_owner(package); !known.empty()) return known;
    return "library:" + base::repair_utf8(package).text;
  }

  CodeFindings::Spot spot(std::size_t at, std::size_t end) {
    const std::size_t start = at > kExcerptBefore ? at - kExcerptBefore : 0;
    const std::size_t stop =
        std::min(file_.size(), std::min(end, at + kExcerptAfter) + kExcerptAfter);
    return {"js", fmt::format("{{\"line\":{},\"offset\":{}}}", lines_.line_of(at), at),
            base::repair_utf8(file_.substr(start, stop - start)).text};
  }

  std::string_view file_;
  Lines lines_;
  bool runtime_;
  const WebCatalog& catalog_;
  CodeFindings& findings_;
  std::string owner_;
  std::size_t base_ = 0;
  std::vector<Use> uses_;
};

bool is_remote(std::string_view address) {
  return address.starts_with("http://") || address.starts_with("https://") ||
         address.starts_with("//");
}

void add(ScriptsRead& sum, std::size_t bytes, const JsScanned& scanned) {
  ++sum.scripts;
  if (!scanned.cut_off && !scanned.too_deep) ++sum.read;
  sum.functions += scanned.functions;
  sum.bytes += bytes;
}

}  // namespace

bool is_script_text(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, kLookAt);
  const auto control = [](char c) {
    return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r' &&
           c != '\f' && c != '\v';
  };
  const auto controls = static_cast<std::size_t>(std::count_if(head.begin(), head.end(), control));
  if (controls * 200 > head.size()) return false;
  // Bytes above ASCII that are no UTF-8 (GBK comments) are few in a script.
  std::size_t broken = 0;
  for (std::size_t at = 0; at < head.size();) {
    if (base::next_code_point(head, at) == 0xfffd) ++broken;
  }
  return broken * 4 <= head.size();
}

ScriptsRead read_script(std::string_view text, std::string_view runtime_owner,
                        const WebCatalog& catalog, CodeFindings& findings) {
  Collector collector(text, runtime_owner, catalog, findings);
  ScriptsRead sum;
  add(sum, text.size(), scan_js(text, catalog.chains(), collector));
  collector.finish();
  return sum;
}

ScriptsRead read_page(std::string_view text, std::string_view runtime_owner,
                      const WebCatalog& catalog, CodeFindings& findings) {
  Collector collector(text, runtime_owner, catalog, findings);
  ScriptsRead sum;
  base::HtmlTokens tokens(text);
  base::HtmlToken token;
  bool in_script = false;
  while (tokens.next(token)) {
    if (token.kind == base::HtmlToken::Kind::start) {
      in_script = token.name == "script";
      if (in_script && is_remote(token.address)) ++sum.remote;
    } else if (token.kind == base::HtmlToken::Kind::end) {
      in_script = false;
    } else if (in_script && token.raw && !token.text.empty()) {
      collector.begin_at(static_cast<std::size_t>(token.text.data() - text.data()));
      add(sum, token.text.size(), scan_js(token.text, catalog.chains(), collector));
    }
  }
  collector.finish();
  return sum;
}

}  // namespace hegui::web
