#include "analyzer/native/library_owners.h"

#include <gtest/gtest.h>

namespace hegui::native {
namespace {

TEST(LibraryOwners, ByFileNameThenJavaClassesThenWhoLoadsIt) {
  const rules::RuleSet& rules = rules::RuleSet::built_in();
  const auto owners = program::Owners::load(rules, "cn.example.app");
  ASSERT_TRUE(owners);
  const program::OwnerNumber push = owners->of_class("Lcn/jpush/android/A;");
  const std::vector<program::NativeLoad> loads = {{"libown.so", program::kAppOwner},
                                                  {"libpush.so", push},
                                                  {"libboth.so", program::kAppOwner},
                                                  {"libboth.so", push}};
  const auto libraries = LibraryOwners::load(rules, *owners, loads);
  ASSERT_TRUE(libraries);
  const auto told = [&](std::string_view file, std::set<std::string, std::less<>> classes) {
    const LibraryOwner found = libraries->of_library(file, classes);
    return found.owner + " by " + std::string(found.by);
  };
  EXPECT_EQ(told("libmmkv.so", {"cn/example/app/A"}), "library:mmkv by file_name");
  EXPECT_EQ(told("libx.so", {"cn/jpush/android/A", "cn/jpush/android/B"}),
            "sdk:jpush by jni_names");
  EXPECT_EQ(told("libx.so", {"cn/example/app/A"}), "app by jni_names");
  // Of several owners none is told by the classes; who loads it may tell.
  EXPECT_EQ(told("libpush.so", {"cn/example/app/A", "cn/jpush/android/B"}), "sdk:jpush by loader");
  EXPECT_EQ(told("libown.so", {}), "app by loader");
  EXPECT_EQ(told("libboth.so", {}), "unknown by none");
  EXPECT_EQ(told("libnobody.so", {}), "unknown by none");
}

}  // namespace
}  // namespace hegui::native
