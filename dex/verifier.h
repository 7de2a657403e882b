// The door's work: turns the bytes of one logical dex file into a verified DexFile.
//
// Inside this folder only; DexFile::open is the public way. Input: hostile. Header and tables are
// checked first and refuse the file; classes and what hangs on them are checked after and are left
// out where damaged. Specification: Android "Dalvik executable format".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "apk/base/byte_view.h"
#include "apk/base/diagnostics.h"
#include "apk/base/result.h"
#include "dex/code_verifier.h"
#include "dex/dex_file.h"
#include "dex/header.h"
#include "dex/value_verifier.h"
#include "dex/verification.h"

namespace hegui::dex {

class Verifier {
 public:
  // `bytes`: what the header's offsets count from, cut to the file's (or container's) size.
  Verifier(base::ByteView bytes, const Header& header, WorkBudget& budget,
           base::Diagnostics& diagnostics)
      : bytes_(bytes), header_(header), budget_(budget), diagnostics_(diagnostics) {}

  base::Result<DexFile> run();

 private:
  using Refusal = std::optional<base::Error>;

  // Tables (table_verifier.cc, string_verifier.cc): each refuses the file or fills `dex_`.
  Refusal check_tables();
  Refusal check_strings();
  Refusal check_types();
  Refusal check_protos();
  Refusal check_members(const DexFile::Table& table, std::uint64_t second_count,
                        const char* member);
  Refusal check_class_defs();
  Refusal check_type_list(std::uint64_t offset, std::uint32_t most, const char* what);
  void inspect_text(StringIndex index, std::uint32_t declared_units);
  std::uint32_t word(const DexFile::Table& table, std::uint32_t row, std::uint32_t width,
                     std::uint32_t at) const {
    return dex_.load(table, row, width, at);
  }

  // Map, method handles and call sites (map_verifier.cc).
  void read_map();
  void check_map_row(std::uint32_t type, std::uint32_t count, std::uint32_t offset);
  void check_method_handles();
  void check_call_sites(ValueVerifier& values);
  Complaint check_call_site(ValueVerifier& values, std::uint32_t offset) const;

  // Classes (class_verifier.cc).
  void check_classes(CodeVerifier& code, ValueVerifier& values);
  Complaint read_class_data(ClassDefIndex index);
  Complaint read_fields(std::size_t& at, std::uint32_t count, TypeIndex owner);
  Complaint read_methods(std::size_t& at, std::uint32_t count, TypeIndex owner);
  void check_methods(ClassDefIndex index, CodeVerifier& code);
  void check_static_values(ClassDefIndex index, ValueVerifier& values);
  Complaint check_value_kinds(ClassDefIndex index, std::uint32_t offset) const;
  void check_annotations(ClassDefIndex index, ValueVerifier& values);

  base::Error refuse(std::string what, std::uint64_t offset) const {
    return {std::move(what), "", offset};
  }
  // Is the text of another diagnostic of this code worth building?
  bool wants(std::string_view code) const;
  void report(std::string_view code, const Complaint& complaint, std::string_view part);
  void note(std::string_view code, std::string text, std::uint64_t offset);

  base::ByteView bytes_;
  const Header& header_;
  WorkBudget& budget_;
  base::Diagnostics& diagnostics_;
  DexFile dex_;
  TableCounts counts_;
};

}  // namespace hegui::dex
