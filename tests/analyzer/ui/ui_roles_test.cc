// The parts that classes and methods play, in the ids of one app.
#include "analyzer/ui/ui_roles.h"

#include <gmock/gmock.h>

#include "tests/analyzer/ui/ui_app.h"
#include "tests/support/other_rules.h"

namespace hegui::ui {
namespace {

using test::OtherRules;

using testing::HasSubstr;

UiApp adapters() {
  return UiApp("ui_roles", {},
               {smali_class("Lt/Base;", "Ljava/lang/Object;", R"(
.method public onCreateViewHolder(Landroid/view/ViewGroup;I)Ljava/lang/Object;
.registers 4
const/4 v0, 0x0
return-object v0
.end method
)"),
                smali_class("Lt/Rows;", "Lt/Base;", R"(
.method public bridge synthetic onBindViewHolder(Ljava/lang/Object;I)V
.registers 3
return-void
.end method
.method public onBindViewHolder(Lt/Holder;I)V
.registers 3
return-void
.end method
.method public abstract getItemCount()I
.end method
)"),
                smali_class("Lt/Holder;", "Landroid/widget/ImageButton;", ""),
                smali_class("Lt/Ask;", "Lt/AskBase;", ""),
                smali_class("Lt/AskBase;", "Landroid/app/AlertDialog;", "")});
}

UiRoles roles_of(UiApp& app, const rules::RuleSet& rules = rules::RuleSet::built_in()) {
  return UiRoles::load(rules, app.flow().index()).value();
}

TEST(UiRoles, AClassIsWhatThoseAboveItAre) {
  UiApp app = adapters();
  const UiRoles roles = roles_of(app);
  EXPECT_TRUE(roles.is(app.type("Lt/Ask;"), ClassRole::dialog));
  EXPECT_FALSE(roles.is(app.type("Lt/Ask;"), ClassRole::fragment));
  EXPECT_FALSE(roles.is(app.type("Lt/Base;"), ClassRole::dialog));
  EXPECT_FALSE(roles.is(kNone, ClassRole::dialog));
}

TEST(UiRoles, LayoutsNameClassesThatNoCodeNames) {
  UiApp app = adapters();
  const UiRoles roles = roles_of(app);
  constexpr std::string_view kSwitch = "Landroid/preference/SwitchPreference;";
  ASSERT_EQ(app.type(kSwitch), kNone);
  EXPECT_TRUE(roles.is_class(kSwitch, ClassRole::preference_switch));
  EXPECT_FALSE(roles.is_class(kSwitch, ClassRole::picture));
  EXPECT_TRUE(roles.is_element("SwitchPreference", ClassRole::preference_switch));
  EXPECT_TRUE(
      roles.is_element("androidx.preference.SwitchPreferenceCompat", ClassRole::preference_switch));
  EXPECT_FALSE(roles.is_element("Preference", ClassRole::preference_switch));
}

TEST(UiRoles, MethodsAreFoundInTheClassesAboveAndBehindBridges) {
  UiApp app = adapters();
  const UiRoles roles = roles_of(app);
  const TypeId rows = app.type("Lt/Rows;");
  EXPECT_EQ(roles.method(rows, MethodRole::fill_row),
            app.method("Lt/Rows;->onBindViewHolder(Lt/Holder;I)V"));
  EXPECT_EQ(
      roles.method(rows, MethodRole::make_row),
      app.method("Lt/Base;->onCreateViewHolder(Landroid/view/ViewGroup;I)Ljava/lang/Object;"));
  EXPECT_EQ(roles.method(rows, MethodRole::row_count), kNone);  // abstract
  EXPECT_EQ(roles.method(app.type("Lt/Holder;"), MethodRole::fill_row), kNone);
}

TEST(UiRoles, ASpoiltTableIsRefusedWithItsLine) {
  UiApp app = adapters();
  const auto reason = [&](const std::string& path, const std::string& row) {
    OtherRules other;
    other.append(path, row);
    const rules::RuleSet rules = other.rules();
    const auto loaded = UiRoles::load(rules, app.flow().index());
    return loaded.ok() ? std::string() : loaded.error().message();
  };
  const std::string classes = "catalog/ui_classes.tsv";
  const std::string methods = "catalog/ui_methods.tsv";
  EXPECT_EQ(reason(classes, "dialog\tLt/AskBase;\ttest"), "");
  EXPECT_THAT(reason(classes, "dialogue\tLt/AskBase;\ttest"), HasSubstr("no such role"));
  EXPECT_THAT(reason(classes, "dialogue\tLt/AskBase;\ttest"), HasSubstr(classes));
  EXPECT_THAT(reason(methods, "rows\tgetView\t\t3\ttest"), HasSubstr("no such role"));
  EXPECT_THAT(reason(methods, "row_view\tgetView\t\tmany\ttest"), HasSubstr("parameters"));
  EXPECT_THAT(reason(methods, "link_pressed\tonClick\t\t1\ttest"), HasSubstr("no descriptor"));
}

}  // namespace
}  // namespace hegui::ui
