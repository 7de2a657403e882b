#include "analyzer/fetch/policy_page.h"

#include <algorithm>

#include "analyzer/policy/plain_text.h"
#include "apk/base/unicode.h"

namespace hegui::fetch {
namespace {

// Characters that a page must show to be more than "please enable JavaScript" and a footer.
constexpr std::size_t kLeastShown = 200;

bool has_script(std::string_view page) {
  constexpr std::string_view kTag = "<script";
  return std::search(page.begin(), page.end(), kTag.begin(), kTag.end(), [](char a, char b) {
           return (a >= 'A' && a <= 'Z' ? a + 32 : a) == b;
         }) != page.end();
}

std::size_t shown_characters(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = base::next_code_point(text, at);
    if (c > U' ' && c != U'\u3000' && c != U'\u00a0') ++count;
  }
  return count;
}

PolicyPage read(const Fetched& fetched, const policy::PolicyKinds* kinds) {
  PolicyPage page;
  page.state = fetched.record.state;
  page.detail = fetched.record.detail;
  if (!fetched.ok()) return page;
  base::Result<policy::GivenPolicy> text =
      policy::read_policy_bytes(base::ByteView::of(fetched.bytes), fetched.record.url);
  if (text.ok() && kinds != nullptr) page.text_kind = kinds->kind_of(text->text);
  const bool scripts = policy::looks_like_html(fetched.bytes) && has_script(fetched.bytes);
  if (scripts && !page.text_kind.policy &&
      (!text.ok() || shown_characters(text->text) < kLeastShown)) {
    page.state = State::script_shell;
    page.detail = "the page is filled by scripts in a browser; it holds no text itself";
    return page;
  }
  if (!text.ok()) {
    page.state = State::not_a_policy_text;
    page.detail = text.error().what;
    return page;
  }
  page.text = std::move(text).value();
  return page;
}

}  // namespace

PolicyPage read_page(const Fetched& fetched, const policy::PolicyKinds& kinds) {
  return read(fetched, &kinds);
}

PolicyPage read_page(const Fetched& fetched) { return read(fetched, nullptr); }

}  // namespace hegui::fetch
