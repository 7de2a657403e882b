// links: analyzer_web
// Any bytes as a script, a page, Hermes bytecode, a package and settings.
#include <cstdlib>

#include "analyzer/web/bundle_settings.h"
#include "analyzer/web/flutter_marks.h"
#include "analyzer/web/hbc_scan.h"
#include "analyzer/web/js_scan.h"
#include "analyzer/web/script_reader.h"
#include "analyzer/web/wxapkg.h"
#include "apk/base/html_tokens.h"
#include "apk/base/unicode.h"

namespace {

using namespace hegui;

class Checker : public web::JsListener {
 public:
  explicit Checker(std::size_t size) : size_(size) {}
  void use(const web::JsUse& use) override {
    if (use.at > use.end || use.end > size_ || use.row < 0) std::abort();
  }
  void text(const web::JsToken& token) override {
    if (token.at < last_ || token.at + token.text.size() > size_) std::abort();
    last_ = token.at;
    if (!base::is_valid_utf8(web::js_value(token))) std::abort();
  }
  void module(std::string_view, std::size_t at) override {
    if (at > size_) std::abort();
  }
  void source_begins(std::string_view) override {}
  void source_ended(std::string_view, std::size_t from) override {
    if (from > size_) std::abort();
  }

 private:
  std::size_t size_;
  std::size_t last_ = 0;
};

const web::WebCatalog& catalog() {
  static const base::Result<web::WebCatalog> loaded =
      web::WebCatalog::load(rules::RuleSet::built_in());
  if (!loaded.ok()) std::abort();
  return *loaded;
}

void read_hbc(base::ByteView bytes) {
  const auto file = web::HbcFile::read(bytes);
  if (!file.ok()) return;
  for (std::uint32_t i = 0; i < file->string_count() && i < 1000; ++i) {
    const auto text = file->string(i);
    if (text && !base::is_valid_utf8(*text)) std::abort();
  }
  const auto instructions = web::HbcInstructions::load(rules::RuleSet::built_in(), file->version());
  if (!instructions.ok()) std::abort();
  if (!instructions->has_value()) return;
  const auto scanned = web::scan_hbc(
      *file, **instructions, catalog().chains(), [](const web::HbcUse&) {},
      [](const std::string&, const web::HbcUse&) {});
  if (scanned.functions_read > scanned.functions) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const base::ByteView bytes(data, size);
  Checker checker(size);
  web::scan_js(bytes.chars(), catalog().chains(), checker);
  read_hbc(bytes);
  web::is_script_text(bytes.chars());
  if (const auto package = web::read_wxapkg(bytes)) {
    for (const web::PackedFile& file : package->files) {
      if (file.offset + file.bytes.size() > size) std::abort();
    }
  }
  web::read_privacy_prompt(bytes.chars());
  web::read_dcloud_manifest(bytes.chars());
  web::read_cordova_plugins(bytes.chars());
  web::links_of(bytes.chars());
  web::find_snapshot(bytes);
  web::find_dart_version(bytes);
  web::each_dart_text(bytes, [&](std::string_view text, std::uint64_t at) {
    if (at + text.size() > size) std::abort();
  });
  return 0;
}
