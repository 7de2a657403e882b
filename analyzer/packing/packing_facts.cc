#include "analyzer/packing/packing_facts.h"

#include <algorithm>

#include "analyzer/packing/concealed_files.h"
#include "analyzer/packing/emptied_code.h"
#include "analyzer/packing/missing_components.h"
#include "analyzer/packing/packer_names.h"
#include "analyzer/packing/start_code.h"
#include "analyzer/packing/text_decoders.h"
#include "dex/debug_info.h"

namespace hegui::packing {
namespace {

std::int64_t count(std::uint64_t number) { return static_cast<std::int64_t>(number); }

std::string_view sign_of(ConcealedFile::Kind kind) {
  switch (kind) {
    case ConcealedFile::Kind::disguised:
      return "disguised_code";
    case ConcealedFile::Kind::appended:
      return "appended_data";
    case ConcealedFile::Kind::encrypted:
      break;
  }
  return "encrypted_file";
}

class PackingWriter {
 public:
  PackingWriter(const package::Package& package, const std::vector<inventory::AppFiles>& files,
                const Code& code, const Thresholds& limits, program::Origins& origins,
                facts::FactWriter& facts)
      : package_(package),
        files_(files),
        in_(code),
        limits_(limits),
        origins_(origins),
        facts_(facts) {}

  base::Result<inventory::PackingFact> write(const rules::RuleSet& rules) {
    inventory::PackingFact fact;
    if (in_.program.units().empty()) return fact;
    write_texts();
    bool packed = write_bodies();
    const bool with_manifest = !files_.empty() && files_[0].manifest.has_value();
    if (!with_manifest) {
      if (packed) fact.packed = true;
      return fact;
    }
    const package::Manifest& manifest = *files_[0].manifest;
    packed |= write_native_components(manifest);
    const MissingComponents missing = find_missing_components(manifest, in_.program);
    const std::optional<LoadingStart> loading = find_loading_start(manifest.application, in_);
    const bool suspected =
        loading || missing.start_missing() || missing.share() >= limits_.missing_share_loaded;
    const base::Result<ConcealedFiles> files =
        find_concealed_files(rules, package_, in_.program, limits_, suspected);
    if (!files.ok()) return files.error();
    if (files->looked_at < files->files) {
      facts_.add(facts::CoverageRow{"file_formats", count(files->looked_at), count(files->files)});
    }
    const bool elsewhere = code_is_elsewhere(missing, loading.has_value(), files->all);
    write_missing(manifest, missing, elsewhere);
    if (loading) write_loading(*loading, elsewhere);
    for (const ConcealedFile& file : files->all) {
      const bool encrypted = file.kind == ConcealedFile::Kind::encrypted;
      write_file(file, encrypted && !elsewhere ? kHint : kPart);
    }
    if (packed || elsewhere) {
      fact.packed = true;
      base::Result<std::optional<std::string>> name = packer_name(rules, package_, manifest);
      if (!name.ok()) return std::move(name).error();
      fact.packer = std::move(name).value();
    } else if (missing.components > 0) {
      fact.packed = false;
    }
    return fact;
  }

 private:
  bool code_is_elsewhere(const MissingComponents& missing, bool loading,
                         const std::vector<ConcealedFile>& files) const {
    if (missing.components == 0) return false;
    if (missing.share() > limits_.missing_share) return true;
    if (loading && missing.share() >= limits_.missing_share_loaded) return true;
    return missing.start_missing() && (loading || !files.empty());
  }

  void write_missing(const package::Manifest& manifest, const MissingComponents& missing,
                     bool elsewhere) {
    if (missing.missing == 0) return;
    const program::Place place{package_.container(*files_[0].container).name, "AndroidManifest.xml",
                               package_.manifest(*files_[0].container)};
    const package::Component& first = *missing.first;
    const facts::RowId origin =
        origins_.add_xml(place, first.place.path, "android:name", first.place.offset, first.name);
    facts_.add(facts::PackingSignRow{"missing_components", elsewhere ? kWhole : kHint, first.name,
                                     count(missing.missing), count(missing.components), origin});
    if (!elsewhere) return;
    limit("packed",
          std::to_string(missing.missing) + " of " + std::to_string(missing.components) +
              " manifest components are in no dex file",
          origins_.add_xml(place, manifest.application.place.path, "android:name",
                           manifest.application.place.offset, manifest.application.name));
  }

  void write_loading(const LoadingStart& loading, bool elsewhere) {
    facts_.add(facts::PackingSignRow{
        "loading_application", elsewhere ? kWhole : kHint, loading.method, std::nullopt,
        std::nullopt,
        at(loading.unit, loading.method_number, loading.offset, loading.method, loading.api)});
  }

  void write_file(const ConcealedFile& file, const char* scope) {
    const facts::RowId origin =
        origins_.add_entry({file.container, file.entry, file.ref},
                           file.what.empty() ? file.entry : file.entry + " (" + file.what + ")");
    facts_.add(facts::PackingSignRow{std::string(sign_of(file.kind)), scope, file.entry,
                                     count(file.bytes), count(file.total), origin});
  }

  bool write_bodies() {
    const EmptiedMethods bodies = count_bodies(in_);
    const bool emptied = bodies.emptied(limits_);
    if (!emptied) return false;
    const std::uint32_t gone = bodies.all.hulls() > 0 ? bodies.all.hulls() : bodies.own.trivial;
    const std::uint32_t of = bodies.all.hulls() > 0 ? bodies.all.methods : bodies.own.methods;
    std::string name;
    facts::RowId origin = 0;
    if (bodies.all.hulls() > 0) {
      const dex::DexFile& file = in_.program.units()[bodies.unit].file;
      name = file.method_reference(file.all_methods()[bodies.all.first_hull].method);
      origin = at(bodies.unit, bodies.all.first_hull, 0, name, "no code is left");
    } else {
      const program::DexUnit& unit = in_.program.units()[0];
      origin = origins_.add(place_of(unit), "dex", "{}", "bodies only return");
    }
    facts_.add(facts::PackingSignRow{"emptied_methods", kPart, name, gone, of, origin});
    limit("emptied-methods",
          std::to_string(gone) + " of " + std::to_string(of) + " methods have no code left",
          origin);
    return true;
  }

  bool write_native_components(const package::Manifest& manifest) {
    const NativeComponents components = count_native_components(manifest, in_);
    if (components.native == 0) return false;
    const bool many = static_cast<double>(components.native) >=
                      limits_.native_component_share * static_cast<double>(components.components);
    const program::DexUnit& unit = in_.program.units()[components.unit];
    const facts::RowId origin =
        origins_.add_dex(place_of(unit), components.first, 0, 0, components.first + " is native");
    facts_.add(facts::PackingSignRow{"native_components", many ? kPart : kHint, components.first,
                                     count(components.native), count(components.components),
                                     origin});
    if (many) {
      limit("native-components",
            std::to_string(components.native) + " of " + std::to_string(components.components) +
                " components are created by native code",
            origin);
    }
    return many;
  }

  void write_texts() {
    const DecodedTexts texts = find_text_decoders(in_, limits_);
    for (const TextDecoder& decoder : texts.decoders) {
      const dex::DexFile& file = in_.program.units()[decoder.unit].file;
      const std::string caller = file.method_reference(file.all_methods()[decoder.caller].method);
      facts_.add(facts::TextDecoderRow{
          decoder.method, decoder.owner, count(decoder.sites), count(decoder.classes),
          at(decoder.unit, decoder.caller, decoder.offset, caller, decoder.method)});
    }
    facts_.add(facts::CoverageRow{"texts_readable", count(texts.own_readable),
                                  count(texts.own_readable + texts.own_decoded)});
  }

  facts::RowId at(program::UnitNumber number, std::uint32_t method, std::uint32_t offset,
                  const std::string& name, std::string_view excerpt) {
    const program::DexUnit& unit = in_.program.units()[number];
    const dex::MethodDef& def = unit.file.all_methods()[method];
    const std::uint32_t line =
        def.has_code() ? dex::line_at(unit.file, unit.file.code(def), offset) : 0;
    return origins_.add_dex(place_of(unit), name, offset, line, excerpt);
  }

  void limit(std::string_view code, std::string what, facts::RowId origin) {
    facts_.add(facts::LimitHitRow{"packing", std::string(code), std::move(what), 0, origin});
  }

  const package::Package& package_;
  const std::vector<inventory::AppFiles>& files_;
  const Code& in_;
  const Thresholds& limits_;
  program::Origins& origins_;
  facts::FactWriter& facts_;
};

}  // namespace

base::Result<Thresholds> Thresholds::load(const rules::RuleSet& rules) {
  const base::Result<rules::Parameters> parameters = rules::Parameters::load(rules);
  if (!parameters.ok()) return parameters.error();
  Thresholds limits{};
  const std::pair<std::string_view, double*> wanted[] = {
      {"packed_missing_share", &limits.missing_share},
      {"packed_missing_share_loaded", &limits.missing_share_loaded},
      {"emptied_hulls_min", &limits.hull_min_methods},
      {"emptied_hull_share", &limits.hull_share},
      {"emptied_trivial_min", &limits.trivial_min_methods},
      {"emptied_trivial_share", &limits.trivial_share},
      {"native_component_share", &limits.native_component_share},
      {"concealed_file_min_bytes", &limits.file_min_bytes},
      {"encrypted_file_entropy", &limits.file_entropy},
      {"decoded_texts_min", &limits.decoder_min_sites},
  };
  for (const auto& [key, value] : wanted) {
    const base::Result<double> number = parameters->number(key);
    if (!number.ok()) return number.error();
    *value = *number;
  }
  return limits;
}

base::Result<inventory::PackingFact> write_packing(const rules::RuleSet& rules,
                                                   const package::Package& package,
                                                   const std::vector<inventory::AppFiles>& files,
                                                   const Code& code, program::Origins& origins,
                                                   facts::FactWriter& facts) {
  const base::Result<Thresholds> limits = Thresholds::load(rules);
  if (!limits.ok()) return limits.error();
  return PackingWriter(package, files, code, *limits, origins, facts).write(rules);
}

}  // namespace hegui::packing
