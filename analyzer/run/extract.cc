#include "analyzer/run/extract.h"

#include <exception>
#include <new>
#include <optional>

#include "analyzer/consent/consent_facts.h"
#include "analyzer/fingerprint/identify.h"
#include "analyzer/fingerprint/user_tells.h"
#include "analyzer/flow/followed_constants.h"
#include "analyzer/flow/reach_facts.h"
#include "analyzer/inventory/inventory.h"
#include "analyzer/inventory/layouts.h"
#include "analyzer/inventory/signer_facts.h"
#include "analyzer/learned/index_of.h"
#include "analyzer/native/native_facts.h"
#include "analyzer/packing/packing_facts.h"
#include "analyzer/policy/policy_facts.h"
#include "analyzer/program/code_facts.h"
#include "analyzer/program/java_names.h"
#include "analyzer/run/dex_units.h"
#include "analyzer/run/limit_facts.h"
#include "analyzer/run/version.h"
#include "analyzer/sdk/frameworks.h"
#include "analyzer/sdk/sdk_facts.h"
#include "analyzer/taint/taint_facts.h"
#include "analyzer/ui/screen_facts.h"
#include "analyzer/ui/ui_facts.h"
#include "analyzer/views/framework_resources.h"
#include "analyzer/views/layout_set.h"
#include "analyzer/web/web_facts.h"
#include "apk/package/package.h"

namespace hegui::run {
namespace {

// Where phrases may stand for the texts that a scan reads: interface texts, bare strings and
// resources.
constexpr std::string_view kPhrasePlaces = "ui|string|res|url";

class Extraction {
 public:
  Extraction(package::Package package, const rules::RuleSet& rules, const ExtractOptions& options,
             facts::FactWriter& facts, StageClock& clock)
      : package_(std::move(package)),
        rules_(rules),
        options_(options),
        facts_(facts),
        clock_(clock),
        origins_(package_, facts) {}

  void run() {
    stage("inventory", [&] {
      write_meta();
      inventory::write_inputs(package_, options_.sm3, facts_);
      inventory::write_entries(package_, facts_);
      return true;
    });
    stage("manifest", [&] {
      files_ = inventory::read_app_files(package_, diagnostics_);
      return true;
    });
    stage("dex", [&] {
      units_ = open_dex_units(package_, options_.threads, diagnostics_);
      return true;
    });
    stage("program", [&] { return link(); });
    stage("fingerprints", [&] { return identify(); });
    stage("scan", [&] {
      scanned_ = program::scan_program(program_, apis_, *phrases_, owners_, options_.threads);
      return true;
    });
    stage("app", [&] { return write_app(); });
    stage("signatures", [&] {
      inventory::write_signers(package_, origins_, diagnostics_, facts_);
      return true;
    });
    stage("layouts", [&] {
      layouts_ = inventory::read_layouts(package_, files_, diagnostics_);
      return true;
    });
    const bool full = options_.profile == Profile::full;
    if (full) stage("flow", [&] { return build_flow(); });
    stage("code", [&] { return write_code(); });
    if (full && flow_ != nullptr) {  // the flow stage has said why there is none
      stage("reached", [&] { return write_reached(); });
      stage("consent", [&] { return write_consent(); });
      stage("taint", [&] { return write_flows(); });
    }
    stage("ui", [&] { return write_ui(); });
    stage("web", [&] {
      return web::write_web_bundles(rules_, package_, *phrases_, hosts_, origins_, facts_,
                                    from_web_);
    });
    stage("policy", [&] {
      return policy::write_embedded_policies(rules_, package_, files_, from_web_.texts, origins_,
                                             facts_);
    });
    stage("native", [&] {
      return native::write_native_facts(package_, {rules_, apis_, owners_, native_loads_},
                                        options_.threads, hosts_, origins_, diagnostics_, facts_);
    });
    stage("sdk", [&] { return write_sdks(); });
    if (full && flow_ != nullptr) stage("screens", [&] { return write_screens(); });
    stage("close", [&] {
      hosts_.write(facts_);
      diagnostics_.take(package_.diagnostics());
      inventory::write_anomalies(diagnostics_, facts_);
      write_limits(diagnostics_, facts_);
      return true;
    });
  }

 private:
  // A stage that throws or fails is one limit_hit, never the end of the scan.
  template <typename Work>
  void stage(std::string_view name, Work work) {
    clock_.time(name, [&] {
      std::string why;
      try {
        base::Result<bool> done = work();
        if (!done.ok()) why = done.error().message();
      } catch (const std::bad_alloc&) {
        why = "out of memory";
      } catch (const std::exception& problem) {
        why = problem.what();
      }
      if (!why.empty()) {
        facts_.add(facts::LimitHitRow{std::string(name), "stage-failed", why, 1, std::nullopt});
      }
      return why.empty();
    });
  }

  void write_meta() {
    const auto meta = [&](std::string key, std::string value) {
      facts_.add(facts::MetaRow{std::move(key), std::move(value)});
    };
    meta("engine_version", version());
    meta("catalog_sha256", rules_.catalog_sha256());
    meta("profile", options_.profile == Profile::full ? "full" : "quick");
  }

  base::Result<bool> link() {
    base::Result<program::FrameworkClasses> framework = program::FrameworkClasses::load(rules_);
    if (!framework.ok()) return std::move(framework).error();
    program_ = program::Program::link(std::move(units_), std::move(framework).value());
    base::Result<program::ApiCatalog> apis = program::ApiCatalog::load(rules_);
    if (!apis.ok()) return std::move(apis).error();
    apis_ = std::move(apis).value();
    base::Result<program::Phrases> phrases = program::Phrases::load(rules_, kPhrasePlaces);
    if (!phrases.ok()) return std::move(phrases).error();
    phrases_ = std::move(phrases).value();
    base::Result<program::Hosts> hosts = program::Hosts::load(rules_);
    if (!hosts.ok()) return std::move(hosts).error();
    hosts_ = std::move(hosts).value();
    for (const inventory::AppFiles& files : files_) {
      if (!files.manifest) continue;
      manifest_.present = true;
      if (manifest_.package.empty()) manifest_.package = files.manifest->package;
      for (const auto& request : files.manifest->permissions) {
        manifest_.permissions.insert(request.name);
      }
    }
    base::Result<program::DynamicLoads> loads = program::DynamicLoads::load(rules_);
    if (!loads.ok()) return std::move(loads).error();
    loads_ = std::move(loads).value();
    base::Result<program::Owners> owners = program::Owners::load(rules_, manifest_.package);
    if (!owners.ok()) return std::move(owners).error();
    owners_ = std::move(owners).value();
    return true;
  }

  // Before anything asks whose code it is.
  base::Result<bool> identify() {
    base::Result<fingerprint::Index> index = learned::index_of(rules_);
    if (!index.ok()) return std::move(index).error();
    const base::Result<fingerprint::Thresholds> thresholds = fingerprint::Thresholds::load(rules_);
    if (!thresholds.ok()) return thresholds.error();
    identified_ = fingerprint::identify(program_, owners_, *index, *thresholds, options_.threads);
    std::vector<fingerprint::ToldClass> recognised;
    for (const fingerprint::IdentifiedLibrary& library : identified_) {
      for (const fingerprint::IdentifiedClass& one : library.classes) {
        recognised.push_back({one.id, library.owner});
      }
    }
    attribute(recognised);
    std::vector<std::string> components;
    for (const inventory::AppFiles& files : files_) {
      if (!files.manifest) continue;
      for (const package::Component& component : files.manifest->components) {
        components.push_back(program::descriptor_of(component.name));
      }
    }
    told_ = fingerprint::told_by_users(program_, owners_, recognised, components, options_.threads);
    attribute(told_);
    return true;
  }

  void attribute(const std::vector<fingerprint::ToldClass>& classes) {
    for (const fingerprint::ToldClass& one : classes) {
      owners_.attribute(program_.descriptor(one.id), one.owner);
    }
  }

  base::Result<bool> write_app() {
    base::Result<inventory::PackingFact> packing = packing::write_packing(
        rules_, package_, files_, {program_, apis_, owners_, scanned_}, origins_, facts_);
    if (!packing.ok()) return std::move(packing).error();
    packing_ = std::move(packing).value();
    inventory::write_app(package_, files_, !program_.units().empty(), packing_, origins_, facts_);
    inventory::write_manifests(package_, files_, owners_, program_, origins_, facts_);
    return true;
  }

  base::Result<bool> write_code() {
    std::optional<flow::FollowedConstants> followed;
    if (flow_ != nullptr) followed.emplace(*flow_);
    program::CodeFacts written = program::write_code_facts(
        program_, std::move(scanned_),
        {apis_, *phrases_, owners_, loads_, followed ? &*followed : nullptr}, manifest_, hosts_,
        origins_, facts_);
    usage_ = std::move(written.usage);
    sites_ = std::move(written.sites);
    native_loads_ = std::move(written.native_loads);
    return true;
  }

  base::Result<bool> write_reached() {
    flow::write_reached(*flow_, sites_, owners_, origins_, facts_);
    facts_.add(facts::MetaRow{"reached", "yes"});
    return true;
  }

  base::Result<bool> build_flow() {
    base::Result<std::unique_ptr<flow::ProgramFlow>> built = flow::ProgramFlow::build(
        {program_, rules_, files_, layouts_, *phrases_, apis_, options_.threads});
    if (!built.ok()) return std::move(built).error();
    flow_ = std::move(built).value();
    return true;
  }

  base::Result<bool> write_consent() {
    return consent::write_consent_facts({*flow_, rules_, apis_, *phrases_, owners_, sites_},
                                        origins_, facts_);
  }

  base::Result<bool> write_flows() {
    return taint::write_taint_facts({*flow_, package_, rules_, owners_, sites_, files_, layouts_,
                                     options_.implicit, options_.threads, &apis_},
                                    origins_, facts_);
  }

  base::Result<bool> write_ui() {
    base::Result<views::FrameworkResources> framework = views::FrameworkResources::load(rules_);
    if (!framework.ok()) return std::move(framework).error();
    framework_resources_ = std::move(framework).value();
    views_.emplace(layouts_, files_, program_, &*framework_resources_);
    return ui::write_screens_and_texts({package_, files_, program_, *phrases_, *views_, rules_},
                                       hosts_, origins_, facts_);
  }

  base::Result<bool> write_screens() {
    if (!views_) return true;  // the ui stage has said why
    return ui::write_screen_facts({package_, files_, *views_, rules_, program_, *phrases_, owners_,
                                   *flow_, frameworks_.hide_ui},
                                  origins_, facts_);
  }

  base::Result<bool> write_sdks() {
    base::Result<bool> done = sdk::write_sdks(rules_,
                                              {package_, files_, program_, owners_, usage_, hosts_,
                                               from_web_.sdks, packing_.packed, identified_, told_},
                                              origins_, facts_);
    if (!done.ok()) return done;
    base::Result<sdk::FrameworksFound> found =
        sdk::write_frameworks(rules_, package_, program_, origins_, facts_);
    if (!found.ok()) return std::move(found).error();
    frameworks_ = *found;
    return true;
  }

  package::Package package_;
  const rules::RuleSet& rules_;
  const ExtractOptions& options_;
  facts::FactWriter& facts_;
  StageClock& clock_;
  program::Origins origins_;

  base::Diagnostics diagnostics_;
  std::vector<inventory::AppFiles> files_;
  inventory::Layouts layouts_;
  std::vector<program::DexUnit> units_;
  program::Program program_;
  program::ApiCatalog apis_;
  program::DynamicLoads loads_;
  std::optional<program::Phrases> phrases_;
  std::vector<program::ScannedUnit> scanned_;  // until the code stage takes it
  program::Hosts hosts_;
  program::Owners owners_;
  std::vector<fingerprint::IdentifiedLibrary> identified_;
  std::vector<fingerprint::ToldClass> told_;
  program::ManifestKnowledge manifest_;
  program::OwnerUsage usage_;
  std::vector<program::FactSite> sites_;
  std::vector<program::NativeLoad> native_loads_;
  std::unique_ptr<flow::ProgramFlow> flow_;
  std::optional<views::FrameworkResources> framework_resources_;
  std::optional<views::LayoutSet> views_;
  inventory::PackingFact packing_;
  inventory::FromWeb from_web_;
  sdk::FrameworksFound frameworks_;
};

}  // namespace

base::Result<bool> extract(const std::vector<package::InputFile>& inputs,
                           const rules::RuleSet& rules, const ExtractOptions& options,
                           facts::FactWriter& facts, StageClock& clock) {
  base::Result<package::Package> package =
      clock.time("open", [&] { return package::Package::open(inputs, options.limits); });
  if (!package.ok()) return std::move(package).error();
  Extraction(std::move(package).value(), rules, options, facts, clock).run();
  return true;
}

}  // namespace hegui::run
