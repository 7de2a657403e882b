#include "analyzer/policy/page_look.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <vector>

#include "analyzer/policy/style_sheet.h"
#include "apk/base/html_tokens.h"
#include "apk/base/unicode.h"

namespace hegui::policy {
namespace {

constexpr std::size_t kMaxOpen = 200;   // elements inside one another; deeper ones look like them
constexpr std::size_t kMaxLooks = 500;  // different ones in a page
constexpr std::array<std::string_view, 14> kVoid = {"area",  "base",   "br",    "col",  "embed",
                                                    "hr",    "img",    "input", "link", "meta",
                                                    "param", "source", "track", "wbr"};
constexpr std::array<std::string_view, 4> kEndedByNext = {"p", "li", "dt", "dd"};
constexpr std::array<std::pair<std::string_view, double>, 8> kHeadings = {{{"h1", 2},
                                                                           {"h2", 1.5},
                                                                           {"h3", 1.17},
                                                                           {"h4", 1},
                                                                           {"h5", 0.83},
                                                                           {"h6", 0.67},
                                                                           {"small", 0.83},
                                                                           {"big", 1.2}}};

template <typename List>
bool is_one_of(std::string_view name, const List& names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

std::size_t letters(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size();) count += base::next_code_point(text, at) > ' ';
  return count;
}

class Reader {
 public:
  explicit Reader(std::string_view page) : page_(page) {}

  std::optional<PageLook> read() {
    if (!read_sheets()) return std::nullopt;
    looks_.push_back({16, std::nullopt, 0xff000000, 0xffffffff});
    base::HtmlTokens tokens(page_);
    for (base::HtmlToken token; tokens.next(token);) {
      if (token.kind == base::HtmlToken::Kind::start && !start(token)) return std::nullopt;
      if (token.kind == base::HtmlToken::Kind::end) end(token.name);
      if (token.kind == base::HtmlToken::Kind::text && !token.raw && count_.size() < kMaxLooks) {
        count_[looks_.back()] += letters(token.text);
      }
    }
    const auto most =
        std::max_element(count_.begin(), count_.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    if (most == count_.end() || most->second == 0) return std::nullopt;
    return most->first;
  }

 private:
  // A sheet may stand behind what it is for, so all of them come first.
  bool read_sheets() {
    bool in_style = false;
    base::HtmlTokens tokens(page_);
    for (base::HtmlToken token; tokens.next(token);) {
      if (token.kind == base::HtmlToken::Kind::start) {
        in_style = token.name == "style";
        if (token.name == "link" && token.address.find(".css") != std::string_view::npos) {
          return false;
        }
      } else if (token.kind == base::HtmlToken::Kind::text) {
        if (in_style && !sheet_.add(token.text)) return false;
      } else {
        in_style = false;
      }
    }
    return true;
  }

  bool start(const base::HtmlToken& token) {
    if (is_one_of(token.name, kVoid) || token.closed) return true;
    if (is_one_of(token.name, kEndedByNext) && !open_.empty() && open_.back().name == token.name) {
      end(token.name);
    }
    if (open_.size() >= kMaxOpen) return true;
    open_.push_back({token.name, token.id, token.classes});
    PageLook look = looks_.back();
    for (const auto& [name, factor] : kHeadings) {
      if (name == token.name) look.font_size *= factor;
    }
    CssDeclarations said;
    if (!sheet_.declarations(open_, token.style, said)) return false;
    const double around = looks_.back().font_size;
    if (!said.font_size.empty()) {
      look.font_size = css_size(said.font_size, around).value_or(look.font_size);
    }
    if (!said.line_height.empty()) look.line_height = line_height(said.line_height, look.font_size);
    if (!said.background.empty()) {
      const auto colour = css_colour(said.background);
      if (!colour || !look.background) {
        look.background.reset();
      } else {
        look.background = base::over(*colour, *look.background);
      }
    }
    if (!said.color.empty()) {
      look.color = css_colour(said.color);
      if (look.color && look.background) look.color = base::over(*look.color, *look.background);
    }
    looks_.push_back(look);
    return true;
  }

  void end(std::string_view name) {
    for (std::size_t i = open_.size(); i > 0; --i) {
      if (open_[i - 1].name != name) continue;
      open_.resize(i - 1);
      looks_.resize(i);
      return;
    }
  }

  // "1.5", "150%", "24px", "normal"
  static std::optional<double> line_height(std::string_view value, double font_size) {
    std::optional<double> height = css_size(std::string(value) + "em", 1);  // a factor
    if (!height && font_size > 0) {
      height = css_size(value, font_size);
      if (height) *height /= font_size;
    }
    if (height && *height <= 0) height.reset();
    return height;
  }

  std::string_view page_;
  StyleSheet sheet_;
  std::vector<CssElement> open_;
  std::vector<PageLook> looks_;  // of the page, then of each open element
  std::map<PageLook, std::size_t> count_;
};

}  // namespace

std::optional<PageLook> page_look(std::string_view page) { return Reader(page).read(); }

}  // namespace hegui::policy
