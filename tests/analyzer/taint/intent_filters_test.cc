// Which implicit intents a component's filters let through, as the developer guide says.
#include "analyzer/taint/intent_filters.h"

#include <gtest/gtest.h>

namespace hegui::taint {
namespace {

std::vector<inventory::AppFiles> app_with(package::IntentFilter filter) {
  package::Component component;
  component.kind = package::ComponentKind::receiver;
  component.name = "cn.example.Box";
  component.filters.push_back(std::move(filter));
  package::Manifest manifest;
  manifest.package = "cn.example";
  manifest.components.push_back(std::move(component));
  std::vector<inventory::AppFiles> files(1);
  files[0].manifest = std::move(manifest);
  return files;
}

package::DataFilter data(std::string scheme, std::string host, std::string type) {
  package::DataFilter out;
  out.scheme = std::move(scheme);
  out.host = std::move(host);
  out.mime_type = std::move(type);
  return out;
}

bool takes(const package::IntentFilter& filter, const ImplicitIntent& intent) {
  const std::vector<inventory::AppFiles> files = app_with(filter);
  return IntentFilters(files).takes("Lcn/example/Box;", intent);
}

ImplicitIntent intent(std::string action, std::vector<std::string> categories = {},
                      std::string uri = {}, std::string type = {}) {
  return {std::move(action), std::move(categories), true, std::move(uri), std::move(type)};
}

TEST(IntentFilters, TheActionMustBeNamed) {
  package::IntentFilter filter;
  filter.actions = {"send"};
  EXPECT_TRUE(takes(filter, intent("send")));
  EXPECT_FALSE(takes(filter, intent("show")));
  ImplicitIntent unknown = intent("");
  unknown.action.reset();
  EXPECT_TRUE(takes(filter, unknown));
  EXPECT_FALSE(takes(package::IntentFilter(), intent("send")));
  const std::vector<inventory::AppFiles> files = app_with(filter);
  EXPECT_FALSE(IntentFilters(files).takes("Lcn/example/Other;", intent("send")));
}

TEST(IntentFilters, EveryCategoryOfTheIntentMustBeNamed) {
  package::IntentFilter filter;
  filter.actions = {"send"};
  filter.categories = {"one", "two"};
  EXPECT_TRUE(takes(filter, intent("send", {"one"})));
  EXPECT_FALSE(takes(filter, intent("send", {"one", "three"})));
  ImplicitIntent unknown = intent("send", {"three"});
  unknown.categories_known = false;
  EXPECT_TRUE(takes(filter, unknown));
}

TEST(IntentFilters, DataAndTypeAreTestedTogether) {
  package::IntentFilter plain, web, text;
  plain.actions = web.actions = text.actions = {"send"};
  web.data = {data("https", "*.example", "")};
  text.data = {data("", "", "text/*")};
  EXPECT_FALSE(takes(plain, intent("send", {}, "https://a.example/x")));
  EXPECT_FALSE(takes(plain, intent("send", {}, "", "text/plain")));
  EXPECT_FALSE(takes(web, intent("send")));
  EXPECT_TRUE(takes(web, intent("send", {}, "https://a.example:8080/x")));
  EXPECT_FALSE(takes(web, intent("send", {}, "https://a.test/x")));
  EXPECT_FALSE(takes(web, intent("send", {}, "http://a.example/")));
  EXPECT_FALSE(takes(web, intent("send", {}, "https:a.example")));
  EXPECT_FALSE(takes(web, intent("send", {}, "https://a.example/", "text/plain")));
  EXPECT_TRUE(takes(text, intent("send", {}, "", "text/plain")));
  EXPECT_TRUE(takes(text, intent("send", {}, "content://a/b", "text/plain")));
  EXPECT_FALSE(takes(text, intent("send", {}, "https://a.example/", "text/plain")));
  EXPECT_FALSE(takes(text, intent("send", {}, "", "image/png")));
  ImplicitIntent unknown = intent("send", {}, "", "");
  unknown.data.reset();
  EXPECT_TRUE(takes(web, unknown));
}

}  // namespace
}  // namespace hegui::taint
