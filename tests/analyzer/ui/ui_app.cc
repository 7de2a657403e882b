#include "tests/analyzer/ui/ui_app.h"

#include <stdexcept>

#include "tests/support/aapt.h"
#include "tests/support/smali.h"

namespace hegui::ui {
namespace {

constexpr std::string_view kManifest =
    R"(<manifest xmlns:android="http://schemas.android.com/apk/res/android" package="t">
<uses-sdk android:minSdkVersion="21" android:targetSdkVersion="30"/>
<application>
<activity android:name="t.Main"><intent-filter>
<action android:name="android.intent.action.MAIN"/>
<category android:name="android.intent.category.LAUNCHER"/></intent-filter></activity>
<activity android:name="t.Other"/>
</application></manifest>)";

std::unique_ptr<package::Package> open(const std::string& name, Sources sources) {
  sources.try_emplace("AndroidManifest.xml", kManifest);
  auto package = package::Package::open_paths({test::aapt_build(name, sources)}, {});
  if (!package.ok()) throw std::runtime_error(package.error().message());
  return std::make_unique<package::Package>(std::move(package).value());
}

program::Program link(const std::vector<std::uint8_t>& bytes) {
  base::Diagnostics diagnostics;
  auto file = dex::DexFile::open(base::ByteView(bytes.data(), bytes.size()), diagnostics);
  if (!file.ok()) throw std::runtime_error(file.error().message());
  std::vector<program::DexUnit> units;
  units.push_back({"t.apk", std::nullopt, std::nullopt, true, std::move(file).value()});
  return program::Program::link(
      std::move(units), program::FrameworkClasses::load(rules::RuleSet::built_in()).value());
}

constexpr std::string_view kEffects[] = {"activity", "screen", "outside", "page",
                                         "unknown",  "finish", "exit",    "dismiss"};

}  // namespace

UiApp::UiApp(const std::string& name, Sources sources, std::vector<std::string> classes)
    : package_(open(name, std::move(sources))) {
  const rules::RuleSet& rules = rules::RuleSet::built_in();
  base::Diagnostics diagnostics;
  files_ = inventory::read_app_files(*package_, diagnostics);
  layouts_ = inventory::read_layouts(*package_, files_, diagnostics);
  for (std::string& text : classes) {
    // {layout/main}, but not {v0, p0}
    for (std::size_t at = 0; (at = text.find('{', at)) != std::string::npos; ++at) {
      const std::size_t end = text.find('}', at);
      const std::string resource = text.substr(at + 1, end - at - 1);
      if (resource.find('/') == std::string::npos) continue;
      text.replace(at, end - at + 1, std::to_string(id(resource)));
    }
  }
  dex_ = test::assemble(classes);
  program_ = link(dex_);
  phrases_ = program::Phrases::load(rules, "ui|string|res|url").value();
  apis_ = program::ApiCatalog::load(rules).value();
  auto flow = flow::ProgramFlow::build({*program_, rules, files_, layouts_, *phrases_, *apis_, 1});
  if (!flow.ok()) throw std::runtime_error(flow.error().message());
  flow_ = std::move(flow).value();
  catalog_ = UiCatalog::load(rules, flow_->index()).value();
  owners_ = program::Owners::load(rules, "t").value();
  relevant_ = RelevantCode::build(rules, *flow_, *catalog_, *owners_).value();
  framework_ = views::FrameworkResources::load(rules).value();
  layout_set_.emplace(layouts_, files_, *program_, &*framework_);
  resources_.emplace(*package_, files_);
  graphs_.emplace(*resources_);
  roles_ = UiRoles::load(rules, flow_->index()).value();
  routes_ = Routes::build(*flow_, *catalog_);
  pages_.emplace(*package_);
  tools_.emplace(SceneTools{*flow_, *catalog_, *relevant_, *layout_set_, *resources_, *graphs_,
                            *routes_, *pages_, *roles_});
}

std::uint32_t UiApp::id(std::string_view type_and_name) const {
  const auto found = files_.at(0).resources.table().find(type_and_name);
  if (!found) throw std::runtime_error("no resource " + std::string(type_and_name));
  return found->value;
}

MethodId UiApp::method(std::string_view reference) const {
  const flow::CodeIndex& index = flow_->index();
  for (MethodId id = 0; id < index.method_count(); ++id) {
    if (index.reference(id) == reference) return id;
  }
  throw std::runtime_error("no method " + std::string(reference));
}

SceneContent UiApp::scene(std::string_view activity, bool just_installed) {
  return Scene(*tools_, type(activity), just_installed).build();
}

std::vector<std::string> UiApp::ways(const SceneContent& scene) const {
  std::vector<std::string> out;
  for (const Operation& operation : scene.operations) {
    std::string start = std::to_string(operation.screen) + " ";
    start += gesture_name(operation.gesture);
    if (!operation.label.empty()) start += " " + operation.label;
    if (!operation.shown) start += " hidden";
    if (operation.effects.empty() && operation.gesture != Gesture::automatic) out.push_back(start);
    for (const Effect& effect : operation.effects) {
      std::string line = start + " -> ";
      line += kEffects[static_cast<std::size_t>(effect.kind)];
      if (effect.kind == EffectKind::activity) {
        line += " " + std::string(flow_->index().descriptor(effect.type));
      }
      if (effect.kind == EffectKind::screen) line += " " + std::to_string(effect.screen);
      if (!effect.value.empty()) line += " " + effect.value;
      if (effect.conditional) line += "?";
      out.push_back(std::move(line));
    }
  }
  return out;
}

std::string smali_class(const std::string& descriptor, const std::string& above,
                        const std::string& members) {
  return ".class public " + descriptor + "\n.super " + above + "\n" + members;
}

std::string smali_method(const std::string& declaration, int registers, const std::string& code) {
  return ".method " + declaration + "\n.registers " + std::to_string(registers) + "\n" + code +
         "\nreturn-void\n.end method\n";
}

std::string main_activity(const std::string& code, const std::string& members) {
  return smali_class(
      "Lt/Main;", "Landroid/app/Activity;",
      smali_method(
          "public onCreate(Landroid/os/Bundle;)V", 10,
          "invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V\n" +
              code) +
          members);
}

std::string other_activity() {
  return smali_class("Lt/Other;", "Landroid/app/Activity;",
                     smali_method("public onCreate(Landroid/os/Bundle;)V", 4, ""));
}

const std::string kOpenOther = R"(
new-instance v0, Landroid/content/Intent;
const-class v1, Lt/Other;
invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
invoke-virtual {p0, v0}, Landroid/content/Context;->startActivity(Landroid/content/Intent;)V
)";

}  // namespace hegui::ui
