// StyleSheet: the declarations of CSS that decide how a page's text is set, for elements by their
// name, class, id and what they stand in.
//
// Hostile input; total. What it understands: selectors of names, classes, ids and descendants
// (a child counts as one); declarations of size, colour, ground and line height. Other selectors
// and at-rules are left out. Bounded: kMaxRules rules; each comparison of a rule with an element
// counts against a budget. Views into the text, which must outlive this.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "apk/base/colour.h"

namespace hegui::policy {

struct CssElement {
  std::string name;  // small letters
  std::string_view id, classes;
};

// What an element says of itself; values as written.
struct CssDeclarations {
  std::string_view font_size, line_height, color, background;
};

class StyleSheet {
 public:
  static constexpr std::size_t kMaxRules = 1000;

  // Adds the rules of one <style>. False where it takes in another sheet (@import).
  bool add(std::string_view text);
  // Those for the last of `open` (all open elements, the outermost first), then its own style
  // attribute over them. False where the budget is used up.
  bool declarations(const std::vector<CssElement>& open, std::string_view style,
                    CssDeclarations& out);

 private:
  struct Rule {
    std::vector<std::string_view> parts;  // "div.text" by descent; the last is the element
    CssDeclarations declarations;
    unsigned weight = 0;
  };
  void add_rule(std::string_view selectors, std::string_view body);

  std::vector<Rule> rules_;  // by weight, then by order
  bool sorted_ = true;
  std::size_t left_ = 5'000'000;
};

// "12px", "9pt", "1.2em", "90%", "small" in pixels; `around`: of the element outside.
std::optional<double> css_size(std::string_view value, double around);
// "#fff", "rgb(0, 0, 0)", "rgba(0,0,0,.5)", "white"; nullopt for what is not understood.
std::optional<base::Argb> css_colour(std::string_view value);

}  // namespace hegui::policy
