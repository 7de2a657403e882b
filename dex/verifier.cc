#include "dex/verifier.h"

#include <utility>

namespace hegui::dex {

base::Result<DexFile> Verifier::run() {
  dex_.bytes_ = bytes_;
  dex_.version_ = header_.version;
  dex_.header_offset_ = header_.at;
  if (!checksum_matches(bytes_, header_)) {
    note("dex-checksum", "checksum does not match; the runtime may refuse the file",
         header_.at + 8ull);
  }
  if (auto refusal = check_tables()) return *std::move(refusal);
  read_map();
  check_method_handles();
  ValueVerifier values(bytes_, counts_, budget_);
  check_call_sites(values);
  CodeVerifier code(bytes_, counts_, budget_);
  check_classes(code, values);
  return std::move(dex_);
}

bool Verifier::wants(std::string_view code) const {
  constexpr std::uint64_t kEnough = 32;  // at least what Diagnostics keeps by default
  return diagnostics_.count(code) < kEnough;
}

void Verifier::report(std::string_view code, const Complaint& complaint, std::string_view part) {
  diagnostics_.add(code, base::Severity::data_loss, part, complaint.what, complaint.offset);
}

void Verifier::note(std::string_view code, std::string text, std::uint64_t offset) {
  diagnostics_.add(code, base::Severity::notice, "", std::move(text), offset);
}

}  // namespace hegui::dex
