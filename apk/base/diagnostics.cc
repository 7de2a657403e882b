#include "apk/base/diagnostics.h"

namespace hegui::base {

std::string_view severity_name(Severity severity) {
  switch (severity) {
    case Severity::info:
      return "info";
    case Severity::notice:
      return "notice";
    case Severity::data_loss:
      return "data_loss";
    case Severity::error:
      return "error";
  }
  return "error";
}

void Diagnostics::add(Diagnostic diagnostic) {
  const std::uint64_t seen = ++counts_[diagnostic.code];
  if (seen <= limit_) kept_.push_back(std::move(diagnostic));
}

void Diagnostics::add(std::string_view code, Severity severity, std::string_view where,
                      std::string text, std::optional<std::uint64_t> offset) {
  add(Diagnostic{std::string(code), severity, std::string(where), offset, std::move(text)});
}

void Diagnostics::take(Diagnostics&& other, std::string_view outer) {
  // Counters first: what `other` dropped must still be counted here.
  std::map<std::string, std::uint64_t, std::less<>> kept_here;
  for (Diagnostic& diagnostic : other.kept_) {
    if (!outer.empty()) {
      diagnostic.where = diagnostic.where.empty() ? std::string(outer)
                                                  : std::string(outer) + "!" + diagnostic.where;
    }
    ++kept_here[diagnostic.code];
    add(std::move(diagnostic));
  }
  for (const auto& [code, count] : other.counts_) counts_[code] += count - kept_here[code];
  other.kept_.clear();
  other.counts_.clear();
}

std::uint64_t Diagnostics::count(std::string_view code) const {
  const auto found = counts_.find(code);
  return found == counts_.end() ? 0 : found->second;
}

}  // namespace hegui::base
