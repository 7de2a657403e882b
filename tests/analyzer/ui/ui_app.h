// An app that aapt made of source XML, with code in smali, as analyzer/ui sees it.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/program/owner.h"
#include "analyzer/program/phrases.h"
#include "analyzer/ui/screen_graph.h"
#include "apk/package/package.h"

namespace hegui::ui {

using Sources = std::map<std::string, std::string>;  // path -> text

class UiApp {
 public:
  // In smali, {layout/main} stands for the resource's number. Where no manifest is among the
  // sources it names the activity t.Main, which the launcher shows, and t.Other. Throws
  // std::runtime_error where a tool or a pass refuses.
  UiApp(const std::string& name, Sources sources, std::vector<std::string> classes);
  UiApp(const UiApp&) = delete;
  UiApp& operator=(const UiApp&) = delete;

  std::uint32_t id(std::string_view type_and_name) const;  // throws if there is none
  TypeId type(std::string_view descriptor) const { return flow_->index().find_type(descriptor); }
  MethodId method(std::string_view reference) const;  // "Lt/Main;->a()V"
  flow::ProgramFlow& flow() { return *flow_; }
  const SceneTools& tools() const { return *tools_; }
  SceneContent scene(std::string_view activity = "Lt/Main;", bool just_installed = false);
  // One line for each operation and effect: "0 click 设置 -> activity Lt/Other;". Before the
  // arrow "hidden"; behind it "?" where it may be left out.
  std::vector<std::string> ways(const SceneContent& scene) const;

  const package::Package& package() const { return *package_; }
  const std::vector<inventory::AppFiles>& files() const { return files_; }

 private:
  std::unique_ptr<package::Package> package_;
  std::vector<inventory::AppFiles> files_;
  inventory::Layouts layouts_;
  std::vector<std::uint8_t> dex_;
  std::optional<program::Program> program_;
  std::optional<program::Phrases> phrases_;
  std::optional<program::ApiCatalog> apis_;
  std::unique_ptr<flow::ProgramFlow> flow_;
  std::optional<UiCatalog> catalog_;
  std::optional<program::Owners> owners_;
  std::optional<RelevantCode> relevant_;
  std::optional<views::FrameworkResources> framework_;
  std::optional<views::LayoutSet> layout_set_;
  std::optional<XmlResources> resources_;
  std::optional<NavGraphs> graphs_;
  std::optional<Routes> routes_;
  std::optional<UiRoles> roles_;
  std::optional<AssetPages> pages_;
  std::optional<SceneTools> tools_;
};

// A class in smali. `above`: its super class; `members`: fields and methods, and more directives
// (".implements …").
std::string smali_class(const std::string& descriptor, const std::string& above,
                        const std::string& members);
// A method with so many registers, ending in return-void.
std::string smali_method(const std::string& declaration, int registers, const std::string& code);
// Lt/Main;, an activity whose onCreate is `code` (registers v0 to v7, p0, p1) after super's.
std::string main_activity(const std::string& code, const std::string& members = "");
// Lt/Other;, an activity without content.
std::string other_activity();

extern const std::string kOpenOther;  // starts t.Other from p0; uses v0 and v1

}  // namespace hegui::ui
