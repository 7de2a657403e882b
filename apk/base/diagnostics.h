// Diagnostics: what a reader noticed and survived.
//
// A broken part is skipped, reported here and counted; the rest goes on. The code is a stable
// kebab-case name ("zip-duplicate-name"), the text is for people, in English (reports translate by
// code). At most `limit` diagnostics of one code are kept; the counter goes on counting, so hostile
// input cannot fill memory with complaints.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hegui::base {

enum class Severity { info, notice, data_loss, error };
std::string_view severity_name(Severity severity);  // "info", "notice", "data_loss", "error"

struct Diagnostic {
  std::string code;
  Severity severity = Severity::info;
  std::string where;                    // entry or section, "" for the whole input
  std::optional<std::uint64_t> offset;  // inside `where`
  std::string text;
};

class Diagnostics {
 public:
  explicit Diagnostics(std::size_t limit_per_code = 20) : limit_(limit_per_code) {}

  void add(Diagnostic diagnostic);
  void add(std::string_view code, Severity severity, std::string_view where, std::string text,
           std::optional<std::uint64_t> offset = std::nullopt);
  // Appends everything of `other`, `where` prefixed with `outer!` unless outer is empty.
  void take(Diagnostics&& other, std::string_view outer = {});

  const std::vector<Diagnostic>& kept() const { return kept_; }
  // How many were reported under each code, kept or not.
  const std::map<std::string, std::uint64_t, std::less<>>& counts() const { return counts_; }
  std::uint64_t count(std::string_view code) const;

 private:
  std::size_t limit_;
  std::vector<Diagnostic> kept_;
  std::map<std::string, std::uint64_t, std::less<>> counts_;
};

}  // namespace hegui::base
