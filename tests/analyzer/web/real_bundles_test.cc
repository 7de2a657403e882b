// Real bundles of React Native that npm packages carry (corpus/lists: web/*), where HEGUI_APPS
// names the folder that corpus/lists/fetch fills.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "analyzer/web/js_scan.h"
#include "analyzer/web/web_catalog.h"

namespace hegui::web {
namespace {

namespace fs = std::filesystem;

class Counter : public JsListener {
 public:
  void use(const JsUse& use) override { rows.insert(use.row); }
  void text(const JsToken& token) override {
    ++texts;
    addresses += token.text.find("://") != std::string_view::npos;
  }
  void module(std::string_view, std::size_t) override {}
  void source_begins(std::string_view) override {}
  void source_ended(std::string_view, std::size_t) override {}
  std::set<int> rows;
  std::size_t texts = 0, addresses = 0;
};

TEST(RealBundles, AreReadToTheirEnd) {
  const char* apps = std::getenv("HEGUI_APPS");
  if (apps == nullptr) GTEST_SKIP() << "needs HEGUI_APPS";
  const auto catalog = WebCatalog::load(rules::RuleSet::built_in());
  ASSERT_TRUE(catalog.ok());
  std::size_t files = 0;
  for (const auto& file : fs::directory_iterator(fs::path(apps) / "web")) {
    ++files;
    std::ifstream in(file.path(), std::ios::binary);
    std::stringstream text;
    text << in.rdbuf();
    const std::string script = text.str();
    Counter counter;
    const JsScanned scanned = scan_js(script, catalog->chains(), counter);
    EXPECT_FALSE(scanned.cut_off || scanned.too_deep) << file.path();
    // As many as Hermes' compiler makes of it, but for what it leaves out or adds.
    EXPECT_GT(scanned.functions, 8'000u) << file.path();
    EXPECT_GT(counter.texts, 20'000u) << file.path();
    EXPECT_GT(counter.addresses, 50u) << file.path();
  }
  EXPECT_EQ(files, 2u);
}

}  // namespace
}  // namespace hegui::web
