// HtmlTokens: the tags and texts of an HTML page, in order, in one pass.
//
// A tokenizer after WHATWG HTML 13.2.5, as far as text needs it: comments and declarations are
// passed, attributes are read with their quotes, script, style and the like end only at their own
// end tag. No tree is built, so neither depth nor the number of attributes costs more than its
// bytes (libxml2's parser compares every end tag with all open elements and every attribute with
// all others of its tag: seconds to hours on hostile pages). Views into the page, which must
// outlive this.
#pragma once

#include <string>
#include <string_view>

namespace hegui::base {

struct HtmlToken {
  enum class Kind { text, start, end };
  Kind kind = Kind::text;
  std::string name;          // of a tag, small letters
  std::string_view text;     // of a text; entities are still in it
  bool hidden = false;       // of a start tag: attribute hidden, or a style that hides
  std::string_view address;  // of a start tag: its attribute src or href, as written; "" = none
  unsigned rows = 1;         // of a start tag: its attributes rowspan and colspan, 1 to 1000
  unsigned columns = 1;
  std::string_view id, classes,
      style;               // of a start tag: attributes id, class and style, as written
  std::string_view value;  // of a start tag: its attribute value, or w:val of a Word document
  bool closed = false;     // of a start tag: <w:p/>, which in XML is its end too
  bool raw = false;        // a text without entities (of script, style, ...)
};

class HtmlTokens {
 public:
  explicit HtmlTokens(std::string_view page) : page_(page) {}
  bool next(HtmlToken& token);  // false at the end
  // The page ended inside a tag, a comment or a script: what followed is lost to a browser too.
  bool cut_off() const { return cut_off_; }

 private:
  bool next_raw(HtmlToken& token);
  bool read_tag(HtmlToken& token);
  bool read_attributes(HtmlToken& token);
  void skip_declaration();
  void skip_spaces();
  std::string_view attribute_value();

  std::string_view page_;
  std::size_t at_ = 0;
  std::string raw_;  // the element whose raw text is being read; "" = none
  bool cut_off_ = false;
};

}  // namespace hegui::base
