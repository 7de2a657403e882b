#include "analyzer/program/code_facts.h"

#include <algorithm>
#include <map>
#include <memory>
#include <utility>

#include "analyzer/program/arguments.h"
#include "analyzer/program/value_resolver.h"
#include "dex/debug_info.h"

namespace hegui::program {
namespace {

// A string or URL used in very many places is one thing: this many places are written down.
constexpr unsigned kMaxSitesOfString = 3;

class CodeFactWriter {
 public:
  CodeFactWriter(const Program& program, const CodeKnowledge& knowledge,
                 const ManifestKnowledge& manifest, std::vector<ScannedUnit> units, Hosts& hosts,
                 Origins& origins, facts::FactWriter& facts)
      : program_(program),
        knowledge_(knowledge),
        units_(std::move(units)),
        urls_(hosts),
        words_(knowledge.phrases.category_words()),
        origins_(origins),
        facts_(facts),
        resolver_(program, manifest.package),
        references_(take_references(units_)),
        arguments_(knowledge.apis, references_, resolver_,
                   manifest.present ? &manifest.permissions : nullptr, knowledge.outer) {}

  CodeFacts write() {
    OwnerUsage usage;
    for (UnitNumber unit = 0; unit < units_.size(); ++unit) {
      write_unit(unit);
      note_uses(usage);
    }
    for (ClassId id = 0; id < program_.classes().size(); ++id) {
      const OwnerNumber owner = knowledge_.owners.of_class(program_.descriptor(id));
      ++usage.classes[owner];
      usage.first_class.try_emplace(owner, id);
    }
    write_inherited_classes();
    words_.write(facts_);
    facts_.add(facts::CoverageRow{"dispatch_calls_decided", decided_, decided_ + undecided_});
    return {std::move(usage), std::move(fact_sites_), std::move(native_loads_)};
  }

 private:
  static std::vector<ApiReferences> take_references(std::vector<ScannedUnit>& units) {
    std::vector<ApiReferences> references;
    references.reserve(units.size());
    for (ScannedUnit& unit : units) references.push_back(std::move(unit.references));
    return references;
  }

  void write_unit(UnitNumber number) {
    unit_ = number;
    file_ = &program_.units()[number].file;
    class_of_method_ = classes_of_methods(*file_);
    string_sites_.assign(file_->strings().size(), 0);
    const std::vector<Hit>& hits = units_[number].scan.hits;
    for (std::size_t first = 0; first < hits.size();) {
      std::size_t last = first;
      while (last < hits.size() && hits[last].method == hits[first].method) ++last;
      write_method({hits.data() + first, last - first});
      first = last;
    }
  }

  void note_uses(OwnerUsage& usage) {
    for (const OwnerUse& use : units_[unit_].scan.uses) {
      if (usage.uses.contains(use.used)) continue;
      method_ = &file_->all_methods()[use.method];
      const dex::Instruction in = file_->code(*method_).at(use.offset);
      usage.uses[use.used] = {use.user,
                              origin_at(use.offset, file_->method_reference(in.method()))};
    }
  }

  static std::vector<dex::ClassDefIndex> classes_of_methods(const dex::DexFile& file) {
    std::vector<dex::ClassDefIndex> classes(file.all_methods().size());
    for (const dex::ClassDefIndex def : file.classes()) {
      const auto methods = file.methods(def);
      const auto first = static_cast<std::size_t>(methods.data() - file.all_methods().data());
      for (std::size_t i = 0; i < methods.size(); ++i) classes[first + i] = def;
    }
    return classes;
  }

  // All hits of one method. Calls first: a string that an argument rule has used up is no hit of
  // its own.
  void write_method(std::span<const Hit> hits) {
    method_number_ = hits.front().method;
    method_ = &file_->all_methods()[method_number_];
    class_descriptor_ = file_->type(file_->class_def(class_of_method_[hits.front().method]).type);
    // Not loaded when another dex file defines the class first.
    const std::optional<ClassId> id = program_.find_class(class_descriptor_);
    if (!id || program_.classes()[*id].unit != unit_) return;
    owner_ = knowledge_.owners.of_class(class_descriptor_);
    constants_.reset();
    used_.clear();
    sites_.clear();
    for (const Hit& hit : hits) {
      if (hit.kind == Hit::Kind::call) write_call(hit);
    }
    for (const Hit& hit : hits) {
      if (hit.kind == Hit::Kind::field_read) write_field_read(hit);
      if (hit.kind == Hit::Kind::string) write_string(hit);
    }
  }

  const MethodConstants& constants() {
    if (constants_ == nullptr) constants_ = std::make_unique<MethodConstants>(*file_, *method_);
    return *constants_;
  }

  std::string method_name() { return file_->method_reference(method_->method); }

  facts::RowId origin_at(std::uint32_t offset, std::string_view excerpt) {
    const DexUnit& unit = program_.units()[unit_];
    const std::uint32_t line = dex::line_at(*file_, file_->code(*method_), offset);
    return origins_.add_dex({unit.container, unit.entry, unit.entry_ref}, method_name(), offset,
                            line, excerpt);
  }

  // One call_site row for each place, however many facts stand on it.
  std::pair<facts::RowId, facts::RowId> site_at(std::uint32_t offset, std::string_view excerpt) {
    const auto [found, fresh] = sites_.try_emplace(offset);
    if (fresh) {
      facts::CallSiteRow row;
      row.caller = method_name();
      row.caller_class = class_descriptor_;
      row.owner = knowledge_.owners.name(owner_);
      row.origin = origin_at(offset, excerpt);
      found->second = {facts_.add(row), row.origin};
      fact_sites_.push_back({found->second.first, unit_, method_number_, offset});
    }
    return found->second;
  }

  static bool worth_stating(const ApiEntry& entry) {
    return entry.role != "benign" && entry.role != "uri_constant" && entry.role != "callback";
  }

  void write_call(const Hit& hit) {
    const ApiEntry& entry = knowledge_.apis[hit.api];
    if (!worth_stating(entry)) return;
    if (entry.role == "native_code") note_native_load(hit);
    CallMeaning meaning;
    if (entry.rules.empty()) {
      meaning.api = hit.api;
      meaning.role = entry.role;
      meaning.pi = entry.pi;
      if (entry.role == "collect" || entry.role == "corroborate") meaning.collects = true;
    } else {
      meaning = arguments_.judge(hit.api, {unit_, method_number_, hit.offset}, constants());
    }
    if (entry.role == "dispatch") ++(meaning.undecided_dispatch ? undecided_ : decided_);
    if (meaning.api != hit.api) used_.insert(meaning.api);
    if (!meaning.report || meaning.undecided_dispatch) return;
    const std::string called = called_name(hit);
    if (meaning.collects && *meaning.collects && result_dropped(hit, called)) {
      note_result_dropped(meaning.arguments_json);
    }
    const auto [site, origin] = site_at(hit.offset, called);
    add_api_call(meaning, called, site, origin);
    add_dynamic_load(meaning.api, class_descriptor_, site, origin, hit.offset);
    if (meaning.role != "request_permission") return;  // a check or rationale asks nobody
    for (const std::optional<std::string>& permission : meaning.permissions) {
      facts_.add(facts::PermissionAskRow{site, permission, origin});
    }
  }

  // `call`: address of the invoke, if there is one.
  void add_dynamic_load(ApiNumber api, std::string_view class_descriptor, facts::RowId site,
                        facts::RowId origin, std::optional<std::uint32_t> call = {}) {
    const std::string_view role = knowledge_.apis[api].role;
    if (role != "loads_code" && role != "native_code") return;
    std::optional<facts::DynamicLoadRow> row =
        knowledge_.loads.row(knowledge_.apis[api].id, class_descriptor, program_,
                             call ? &constants() : nullptr, *file_, call.value_or(0));
    if (!row) return;
    row->site = site;
    row->origin = origin;
    facts_.add(*row);
  }

  // loadLibrary("x") and load("/…/libx.so").
  void note_native_load(const Hit& hit) {
    const auto name = resolver_.text({unit_, &constants(), constants().argument(hit.offset, 0)});
    if (!name || name->empty()) return;
    const std::size_t slash = name->rfind('/');
    native_loads_.push_back(
        {slash == std::string::npos ? "lib" + *name + ".so" : name->substr(slash + 1), owner_});
  }

  std::string called_name(const Hit& hit) {
    const dex::Instruction in = file_->code(*method_).at(hit.offset);
    return file_->method_reference(in.method());
  }

  // The caller does not take the object that the call returns: nothing can be done with it.
  bool result_dropped(const Hit& hit, std::string_view called) {
    const std::size_t result = called.rfind(')') + 1;
    if (result >= called.size() || (called[result] != 'L' && called[result] != '[')) return false;
    const dex::CodeItem code = file_->code(*method_);
    const std::uint32_t next = hit.offset + code.at(hit.offset).width();
    if (next >= code.size()) return true;
    const dex::Opcode after = code.at(next).opcode();
    return after != dex::Opcode::move_result && after != dex::Opcode::move_result_wide &&
           after != dex::Opcode::move_result_object;
  }

  static void note_result_dropped(std::string& arguments_json) {
    if (arguments_json.empty()) {
      arguments_json = "{";
    } else {
      arguments_json.back() = ',';
    }
    arguments_json += "\"result_used\":false}";
  }

  void add_api_call(const CallMeaning& meaning, const std::string& name, facts::RowId site,
                    facts::RowId origin) {
    const ApiEntry& entry = knowledge_.apis[meaning.api];
    facts::ApiCallRow row;
    row.catalog = entry.id;
    row.api = name;
    row.kind = entry.kind;
    row.role = meaning.role.empty() ? entry.role : meaning.role;
    if (!meaning.pi.empty()) row.pi = meaning.pi;
    if (!entry.sensitive.empty()) row.sensitive = entry.sensitive;
    row.site = site;
    if (meaning.collects) row.collects = *meaning.collects;
    if (!meaning.arguments_json.empty()) row.arguments_json = meaning.arguments_json;
    row.origin = origin;
    facts_.add(row);
    note_role(site, row, entry.id);
  }

  // Rows of a site follow one another: it is among the last ones.
  void note_role(facts::RowId site, const facts::ApiCallRow& row, std::string_view api) {
    const auto known = std::find_if(fact_sites_.rbegin(), fact_sites_.rend(),
                                    [&](const FactSite& one) { return one.row <= site; });
    if (known == fact_sites_.rend() || known->row != site) return;
    const bool collects = row.role == "collect" && row.collects.value_or(false);
    known->collects |= collects;
    if (collects && row.pi) known->reads.push_back({api, *row.pi});
    known->asks |= row.role == "request_permission";
  }

  void write_field_read(const Hit& hit) {
    const ApiEntry& entry = knowledge_.apis[hit.api];
    if (!worth_stating(entry) || used_.contains(hit.api)) return;
    const std::string name = file_->field_reference(file_->code(*method_).at(hit.offset).field());
    const auto [site, origin] = site_at(hit.offset, name);
    CallMeaning meaning;
    meaning.api = hit.api;
    meaning.pi = entry.pi;
    meaning.collects = true;
    add_api_call(meaning, name, site, origin);
  }

  void write_string(const Hit& hit) {
    const StringClass& known = units_[unit_].strings[hit.string.value];
    if (string_sites_[hit.string.value] >= kMaxSitesOfString) return;
    ++string_sites_[hit.string.value];
    const std::string text = file_->utf8(hit.string);
    if ((known.interest & kApiString) != 0 && !used_.contains(known.api)) {
      const ApiEntry& entry = knowledge_.apis[known.api];
      if (worth_stating(entry) && entry.role != "dispatch") {
        const auto [site, origin] = site_at(hit.offset, text);
        CallMeaning meaning;  // a text alone does not show that anything is read
        meaning.api = known.api;
        meaning.pi = entry.pi;
        add_api_call(meaning, text, site, origin);
        add_dynamic_load(known.api, class_descriptor_, site, origin);
      }
    }
    if ((known.interest & kUrlString) != 0) write_urls(hit, text);
    if ((known.interest & kPhraseString) != 0) write_phrases(hit, text);
    if ((known.interest & kWordString) != 0) {
      words_.note(text, "dex", knowledge_.owners.name(owner_),
                  [&] { return origin_at(hit.offset, text); });
    }
  }

  void write_urls(const Hit& hit, const std::string& text) {
    urls_.write(text, knowledge_.owners.name(owner_), facts_,
                [&](std::string_view url) { return origin_at(hit.offset, url); });
  }

  void write_phrases(const Hit& hit, const std::string& text) {
    facts::RowId origin = 0;
    for (const std::size_t number : knowledge_.phrases.match(text)) {
      if (origin == 0) origin = origin_at(hit.offset, text);
      facts_.add(phrase_hit(knowledge_.phrases.phrases()[number], text, "dex",
                            knowledge_.owners.name(owner_), origin));
    }
  }

  // Kinds of class whose subclasses receive data without calling anything.
  void write_inherited_classes() {
    if (knowledge_.apis.classes().empty()) return;
    std::map<std::string_view, ApiNumber> wanted;
    for (const ApiNumber number : knowledge_.apis.classes()) {
      wanted.emplace(knowledge_.apis[number].owner, number);
    }
    for (ClassId id = 0; id < program_.classes().size(); ++id) {
      const std::string_view descriptor = program_.descriptor(id);
      if (wanted.contains(descriptor)) continue;
      program_.for_each_supertype(descriptor, [&](std::string_view type, std::optional<ClassId>) {
        const auto found = wanted.find(type);
        if (found == wanted.end()) return true;
        write_inherited(id, descriptor, found->second);
        return false;
      });
    }
  }

  void write_inherited(ClassId id, std::string_view descriptor, ApiNumber api) {
    const DexUnit& unit = program_.units()[program_.classes()[id].unit];
    const ApiEntry& entry = knowledge_.apis[api];
    facts::CallSiteRow site;
    site.caller = descriptor;
    site.caller_class = descriptor;
    site.owner = knowledge_.owners.name(knowledge_.owners.of_class(descriptor));
    site.origin =
        origins_.add_class({unit.container, unit.entry, unit.entry_ref}, descriptor,
                           std::string(descriptor) + " extends " + std::string(entry.owner));
    const facts::RowId number = facts_.add(site);
    fact_sites_.push_back({number, program_.classes()[id].unit, kWholeClass, 0, id});
    CallMeaning meaning;
    meaning.api = api;
    meaning.pi = entry.pi;
    add_api_call(meaning, std::string(entry.owner), number, site.origin);
    add_dynamic_load(api, descriptor, number, site.origin);
  }

  const Program& program_;
  const CodeKnowledge& knowledge_;
  std::vector<ScannedUnit> units_;
  UrlWriter urls_;
  WordTally words_;
  Origins& origins_;
  facts::FactWriter& facts_;
  ValueResolver resolver_;
  std::vector<ApiReferences> references_;
  ArgumentJudge arguments_;

  // The method at hand.
  UnitNumber unit_ = 0;
  const dex::DexFile* file_ = nullptr;
  std::uint32_t method_number_ = 0;  // in all_methods()
  const dex::MethodDef* method_ = nullptr;
  std::string_view class_descriptor_;
  OwnerNumber owner_ = kAppOwner;
  std::unique_ptr<MethodConstants> constants_;
  std::set<ApiNumber> used_;  // entries that an argument rule led to in this method
  std::map<std::uint32_t, std::pair<facts::RowId, facts::RowId>> sites_;  // offset -> site, origin

  std::vector<dex::ClassDefIndex> class_of_method_;  // of the unit at hand, by method position
  std::vector<unsigned> string_sites_;               // of the unit at hand, by string
  std::vector<FactSite> fact_sites_;
  std::vector<NativeLoad> native_loads_;
  std::int64_t decided_ = 0;
  std::int64_t undecided_ = 0;
};

}  // namespace

CodeFacts write_code_facts(const Program& program, std::vector<ScannedUnit> units,
                           const CodeKnowledge& knowledge, const ManifestKnowledge& manifest,
                           Hosts& hosts, Origins& origins, facts::FactWriter& facts) {
  std::int64_t methods = 0;
  std::int64_t refused = 0;
  std::int64_t instructions = 0;
  for (std::size_t i = 0; i < units.size(); ++i) {
    methods += static_cast<std::int64_t>(units[i].scan.methods);
    instructions += static_cast<std::int64_t>(units[i].scan.instructions);
    refused += program.units()[i].file.damage().code_items;
  }
  facts.add(facts::CoverageRow{"dex_files", static_cast<std::int64_t>(units.size()), std::nullopt});
  facts.add(facts::CoverageRow{"dex_classes", static_cast<std::int64_t>(program.classes().size()),
                               std::nullopt});
  facts.add(facts::CoverageRow{"dex_methods_read", methods, methods + refused});
  facts.add(facts::CoverageRow{"dex_instructions", instructions, std::nullopt});
  return CodeFactWriter(program, knowledge, manifest, std::move(units), hosts, origins, facts)
      .write();
}

}  // namespace hegui::program
