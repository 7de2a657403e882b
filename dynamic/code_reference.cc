#include "dynamic/code_reference.h"

#include <algorithm>
#include <charconv>

namespace hegui::dynamic {
namespace {

constexpr std::string_view kArrow = "->";
constexpr std::size_t kMaxDimensions = 255;  // JVMS 4.3.2

// Length of the type descriptor that `text` begins with; 0 if it does not.
std::size_t type_length(std::string_view text, bool allow_void) {
  std::size_t at = 0;
  while (at < text.size() && text[at] == '[') ++at;
  if (at > kMaxDimensions || at == text.size()) return 0;
  if (text[at] == 'L') {
    const std::size_t end = text.find(';', at);
    if (end == std::string_view::npos || end == at + 1) return 0;
    const std::string_view name = text.substr(at + 1, end - at - 1);
    return name.find_first_of(".[(): ") == std::string_view::npos ? end + 1 : 0;
  }
  if (text[at] == 'V') return allow_void && at == 0 ? 1 : 0;
  return std::string_view("ZBSCIJFD").find(text[at]) == std::string_view::npos ? 0 : at + 1;
}

// Length of "(types)type".
std::size_t signature_length(std::string_view text) {
  if (!text.starts_with('(')) return 0;
  std::size_t at = 1;
  while (at < text.size() && text[at] != ')') {
    const std::size_t length = type_length(text.substr(at), false);
    if (length == 0) return 0;
    at += length;
  }
  if (at == text.size()) return 0;
  const std::size_t result = type_length(text.substr(at + 1), true);
  return result == 0 ? 0 : at + 1 + result;
}

// Class, arrow and name; `rest` is what follows the name.
std::optional<CodeReference> read_start(std::string_view text, std::string_view& rest) {
  CodeReference reference;
  const std::size_t length = type_length(text, false);
  if (length == 0 || (text[0] != 'L' && text[0] != '[')) return std::nullopt;
  reference.class_descriptor = text.substr(0, length);
  rest = text.substr(length);
  if (!rest.starts_with(kArrow)) return std::nullopt;
  rest.remove_prefix(kArrow.size());
  const std::size_t end = std::min(rest.find_first_of("(:"), rest.size());
  reference.name = rest.substr(0, end);
  if (reference.name.empty() || reference.name.find_first_of(" .;[/") != std::string_view::npos) {
    return std::nullopt;
  }
  rest.remove_prefix(end);
  return reference;
}

}  // namespace

std::string_view CodeReference::class_and_name() const {
  return method.substr(0, class_descriptor.size() + kArrow.size() + name.size());
}

std::string_view CodeReference::member() const {
  return method.substr(class_descriptor.size() + kArrow.size());
}

std::optional<CodeReference> read_api(std::string_view text) {
  std::string_view rest;
  std::optional<CodeReference> reference = read_start(text, rest);
  if (!reference || rest.empty()) return std::nullopt;
  reference->method = text;
  const bool is_field = rest.front() == ':';
  reference->descriptor = is_field ? rest.substr(1) : rest;
  const std::size_t length = is_field ? type_length(reference->descriptor, false)
                                      : signature_length(reference->descriptor);
  if (length == 0 || length != reference->descriptor.size()) return std::nullopt;
  return reference;
}

std::optional<CodeReference> read_frame(std::string_view text) {
  std::string_view rest;
  std::optional<CodeReference> reference = read_start(text, rest);
  if (!reference) return std::nullopt;
  if (rest.starts_with('(')) {
    const std::size_t length = signature_length(rest);
    if (length == 0) return std::nullopt;
    reference->descriptor = rest.substr(0, length);
    rest.remove_prefix(length);
  }
  reference->method = text.substr(0, text.size() - rest.size());
  if (rest.empty()) return reference;
  // Java writes -1 and -2 for lines that are not known or native.
  if (rest == ":-1" || rest == ":-2") return reference;
  const char* const end = rest.data() + rest.size();
  const auto [stop, error] = std::from_chars(rest.data() + 1, end, reference->line);
  if (rest.front() != ':' || error != std::errc() || stop != end) return std::nullopt;
  return reference;
}

bool is_platform_class(std::string_view class_descriptor) {
  // Packages that Android's class loader refuses to, or by convention does not, take from an app.
  for (const std::string_view prefix :
       {"Ljava/", "Ljavax/", "Ljdk/", "Lsun/", "Llibcore/", "Ldalvik/", "Landroid/",
        "Lcom/android/internal/", "Lcom/android/server/", "Lcom/android/okhttp/",
        "Lcom/android/org/"}) {
    if (class_descriptor.starts_with(prefix)) return true;
  }
  return false;
}

}  // namespace hegui::dynamic
