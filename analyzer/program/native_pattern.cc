#include "analyzer/program/native_pattern.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

namespace hegui::program {
namespace {

// Tries within one sentence, after which RE2 is the faster one.
constexpr std::uint32_t kMatchLimit = 100'000;

struct CodeFree {
  void operator()(pcre2_code* code) const { pcre2_code_free(code); }
};
struct DataFree {
  void operator()(pcre2_match_data* data) const { pcre2_match_data_free(data); }
};
struct ContextFree {
  void operator()(pcre2_match_context* context) const { pcre2_match_context_free(context); }
};

PCRE2_SPTR bytes(std::string_view text) { return reinterpret_cast<PCRE2_SPTR>(text.data()); }

// Three pairs: the match and two groups. One for each thread, as a match writes into it.
pcre2_match_data* match_data() {
  thread_local const std::unique_ptr<pcre2_match_data, DataFree> data(
      pcre2_match_data_create(3, nullptr));
  return data.get();
}

pcre2_match_context* match_context() {
  thread_local const std::unique_ptr<pcre2_match_context, ContextFree> context = [] {
    std::unique_ptr<pcre2_match_context, ContextFree> made(pcre2_match_context_create(nullptr));
    if (made) pcre2_set_match_limit(made.get(), kMatchLimit);
    return made;
  }();
  return context.get();
}

}  // namespace

struct NativePattern::Code {
  std::unique_ptr<pcre2_code, CodeFree> compiled;
};

NativePattern::NativePattern(std::unique_ptr<Code> code) : code_(std::move(code)) {}
NativePattern::~NativePattern() = default;

std::unique_ptr<NativePattern> NativePattern::compile(std::string_view pattern) {
  int error = 0;
  PCRE2_SIZE offset = 0;
  auto code = std::make_unique<Code>();
  // As RE2 means it: "$" is the end of the text and nothing else.
  code->compiled.reset(pcre2_compile(bytes(pattern), pattern.size(),
                                     PCRE2_UTF | PCRE2_DOLLAR_ENDONLY, &error, &offset, nullptr));
  if (!code->compiled || pcre2_jit_compile(code->compiled.get(), PCRE2_JIT_COMPLETE) != 0) {
    return nullptr;
  }
  return std::unique_ptr<NativePattern>(new NativePattern(std::move(code)));
}

NativePattern::Answer NativePattern::find(std::string_view text, std::size_t from,
                                          Found& found) const {
  pcre2_match_data* data = match_data();
  pcre2_match_context* context = match_context();
  if (data == nullptr || context == nullptr) return Answer::not_known;
  const int count =
      pcre2_match(code_->compiled.get(), bytes(text), text.size(), from, 0, data, context);
  if (count == PCRE2_ERROR_NOMATCH) return Answer::not_found;
  if (count < 0) return Answer::not_known;
  const PCRE2_SIZE* at = pcre2_get_ovector_pointer(data);
  found.start = at[0];
  found.stop = at[1];
  // 0: there are more groups than pairs, and all pairs are filled.
  const auto caught = [&](int pair) {
    const bool set = (count == 0 || pair < count) && at[2 * pair] != PCRE2_UNSET;
    return set ? text.substr(at[2 * pair], at[2 * pair + 1] - at[2 * pair]) : std::string_view();
  };
  found.group = caught(1);
  found.second = caught(2);
  return Answer::found;
}

}  // namespace hegui::program
