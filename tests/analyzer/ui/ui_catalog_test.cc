// The calls of ui_calls.tsv as the instructions of one app name them.
#include "analyzer/ui/ui_catalog.h"

#include <gmock/gmock.h>

#include <stdexcept>

#include "tests/analyzer/ui/ui_app.h"
#include "tests/support/other_rules.h"

namespace hegui::ui {
namespace {

using test::OtherRules;

using testing::HasSubstr;

class CalledApp {
 public:
  CalledApp()
      : app("ui_catalog", {},
            {R"(
.class public Lt/Text;
.super Landroid/widget/TextView;
.method public a()V
.registers 3
const/4 v0, 0x0
invoke-virtual {p0, v0}, Lt/Text;->setText(Ljava/lang/CharSequence;)V
invoke-virtual {p0, v0}, Lt/Text;->paint(Ljava/lang/CharSequence;)V
invoke-virtual {p0}, Lt/Text;->getText()Ljava/lang/CharSequence;
return-void
.end method
)",
             R"(
.class public Lt/List;
.super Ljava/util/ArrayList;
.method public a(Ljava/lang/Object;)V
.registers 3
invoke-virtual {p0, p1}, Lt/List;->add(Ljava/lang/Object;)Z
const/4 v0, 0x0
invoke-virtual {p0, v0, p1}, Lt/List;->add(ILjava/lang/Object;)V
invoke-virtual {p0, v0}, Lt/List;->add(I)V
invoke-virtual {p0, p1}, Lt/List;->finish(Ljava/lang/Object;)V
return-void
.end method
)",
             R"(
.class public Lt/Screen;
.super Landroid/app/Activity;
.method public a()V
.registers 3
const/4 v0, 0x0
invoke-virtual {p0, v0}, Lt/Screen;->putExtras(Landroid/os/Bundle;)Lt/Own;
invoke-virtual {p0, v0}, Lt/Intent;->putExtras(Landroid/os/Bundle;)Lt/Intent;
invoke-virtual {p0}, Lt/Screen;->finish()V
return-void
.end method
)",
             R"(
.class public Lt/Intent;
.super Landroid/content/Intent;
.method public putExtras(Landroid/os/Bundle;)Lt/Intent;
.registers 2
return-object p0
.end method
)"}) {}

  // Rows of the first call of that name in the method.
  std::span<const UiCall> rows(const UiCatalog& catalog, const char* method, const char* callee,
                               std::size_t number = 0) {
    const flow::CodeIndex& index = app.flow().index();
    for (const flow::Call& call : app.flow().bodies().of(app.method(method)).calls) {
      const flow::MethodRef ref = index.method_ref(0, dex::MethodIndex{call.index});
      if (index.name(ref.signature) != callee || number-- > 0) continue;
      return catalog.calls(0, call.index);
    }
    throw std::runtime_error("no call of " + std::string(callee));
  }
  UiApp app;
};

UiCatalog built_in(CalledApp& app) {
  return UiCatalog::load(rules::RuleSet::built_in(), app.app.flow().index()).value();
}

TEST(UiCatalog, InheritedCallsAreKnown) {
  CalledApp app;
  const UiCatalog catalog = built_in(app);
  const auto set = app.rows(catalog, "Lt/Text;->a()V", "setText");
  ASSERT_EQ(set.size(), 1u);
  EXPECT_EQ(set[0].verb, Verb::put);
  EXPECT_EQ(set[0].detail, "text");
  EXPECT_EQ(set[0].slot, property("text"));
  EXPECT_EQ(set[0].count, 1);
  EXPECT_EQ(set[0].arguments[0], 0);
  EXPECT_EQ(set[0].arguments[1], -1);
  EXPECT_TRUE(app.rows(catalog, "Lt/Text;->a()V", "paint").empty());
  EXPECT_EQ(app.rows(catalog, "Lt/Text;->a()V", "getText").size(), 1u);
  EXPECT_EQ(app.rows(catalog, "Lt/Screen;->a()V", "finish").size(), 1u);
  // A member of that name in a class that has nothing to do with it.
  EXPECT_TRUE(app.rows(catalog, "Lt/List;->a(Ljava/lang/Object;)V", "finish").empty());
}

TEST(UiCatalog, ADescriptorTellsOverloadsApart) {
  CalledApp app;
  const UiCatalog catalog = built_in(app);
  const auto rows = [&](std::size_t number) {
    return app.rows(catalog, "Lt/List;->a(Ljava/lang/Object;)V", "add", number);
  };
  ASSERT_EQ(rows(0).size(), 1u);  // though ArrayList, List and Collection all have it
  EXPECT_EQ(rows(0)[0].verb, Verb::append);
  EXPECT_EQ(rows(0)[0].arguments[0], 0);
  ASSERT_EQ(rows(1).size(), 1u);
  EXPECT_EQ(rows(1)[0].arguments[0], 1);
  EXPECT_TRUE(rows(2).empty());
}

TEST(UiCatalog, AnOverrideMayReturnANarrowerType) {
  CalledApp app;
  const UiCatalog catalog = built_in(app);
  const auto rows = app.rows(catalog, "Lt/Screen;->a()V", "putExtras", 1);
  ASSERT_EQ(rows.size(), 1u);
  EXPECT_EQ(rows[0].verb, Verb::put);
  EXPECT_TRUE(app.rows(catalog, "Lt/Screen;->a()V", "putExtras", 0).empty());
}

TEST(UiCatalog, SaysWhichVerbsTheAppUses) {
  CalledApp app;
  const UiCatalog catalog = built_in(app);
  EXPECT_TRUE(catalog.has(Verb::finish));
  EXPECT_FALSE(catalog.has(Verb::route_entry));
  EXPECT_THAT(catalog.classes(), testing::Contains("Landroid/app/Activity;"));
}

TEST(UiCatalog, PropertiesHaveSlotsOfTheirOwn) {
  EXPECT_TRUE(property("text") != kNone);
  EXPECT_FALSE(property("colour") != kNone);
  EXPECT_EQ(property("text"), property("text"));
  EXPECT_NE(property("text"), property("hint"));
  EXPECT_GE(property("text"), kFirstProperty);
  EXPECT_LT(property("destination"), kFirstElement);
}

TEST(UiCatalog, WhatShowsOrRegistersIsAnEffect) {
  for (const Verb verb : {Verb::find, Verb::listen, Verb::start, Verb::finish, Verb::show}) {
    EXPECT_TRUE(is_effect(verb));
  }
  for (const Verb verb : {Verb::put, Verb::get, Verb::append, Verb::instance, Verb::host}) {
    EXPECT_FALSE(is_effect(verb));
  }
}

TEST(UiCatalog, BrokenRowsAreErrors) {
  CalledApp app;
  const auto error = [&](const std::string& row) -> std::string {
    OtherRules other;
    other.write("catalog/ui_calls.tsv",
                "class\tmember\tdescriptor\tverb\tdetail\targuments\tsource\n"
                "Landroid/app/Activity;\tfinish\t\tfinish\t\t\t29\n" +
                    row + "\n");
    const rules::RuleSet rules = other.rules();
    const auto catalog = UiCatalog::load(rules, app.app.flow().index());
    return catalog.ok() ? "" : catalog.error().message();
  };
  EXPECT_EQ(error("La/B;\tc\t\tput\ttext\t0\tx"), "");
  EXPECT_THAT(error("La/B;\tc\t\tfly\t\t0\tx"), HasSubstr("no such verb \"fly\""));
  EXPECT_THAT(error("La/B;\tc\t\tfly\t\t0\tx"), HasSubstr("catalog/ui_calls.tsv, line 3"));
  EXPECT_THAT(error("La/B;\tc\t\tput\ttext\tx\tx"), HasSubstr("no list of arguments"));
  EXPECT_THAT(error("La/B;\tc\t\tput\tcolour\t0\tx"), HasSubstr("\"colour\""));
  EXPECT_THAT(error("La/B;\tc\t\tput\ttext\t0"), HasSubstr("ui_calls.tsv"));
}

}  // namespace
}  // namespace hegui::ui
