// HtmlStream: writes HTML that is well formed and escaped by construction.
//
// Names of elements and attributes are literals known at compile time, so they cannot come from an
// app; everything else is escaped. Elements close themselves when their scope ends. Text from apps
// is isolated from its surroundings (<bdi>), and characters that are invisible or change the
// direction or order of what a reader sees are written out as U+202E and the like.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "reports/html/embedded_assets.h"
#include "reports/model/report.h"

namespace hegui::html {

// A name written in our own source.
class Literal {
 public:
  consteval Literal(const char* text) : text_(text) {}  // NOLINT: implicit on purpose
  std::string_view text() const { return text_; }

 private:
  std::string_view text_;
};

struct Attribute {
  Literal name;
  std::string_view value;
};
using Attributes = std::initializer_list<Attribute>;

class HtmlStream {
 public:
  // Longer app text is cut, with a visible mark.
  static constexpr std::size_t kMaxForeignBytes = 1200;

  explicit HtmlStream(std::string& out) : out_(out) {}

  class [[nodiscard]] Element {
   public:
    Element(const Element&) = delete;
    Element& operator=(const Element&) = delete;
    ~Element();

   private:
    friend class HtmlStream;
    Element(std::string& out, Literal tag) : out_(out), tag_(tag) {}
    std::string& out_;
    Literal tag_;
  };

  Element element(Literal tag, Attributes attributes = {});
  void void_element(Literal tag, Attributes attributes = {});  // meta, input, br

  void text(std::string_view text);   // our own words
  void plain(std::string_view text);  // inside <title>, which cannot hold elements
  // A word in both languages; the style shows one. One node if they are equal.
  void words(const model::Text& words);
  // From the app: isolated and cut.
  void foreign(std::string_view text);
  void foreign_code(std::string_view text);  // likewise, as <code>

  // Our own embedded files, inside <style> and <script>, as they are.
  void style(std::string_view css);
  void script(const EmbeddedFile& file);
  // SVG of our own making, in which texts from apps are escaped already (wireframe.h), as it is.
  void drawing(const std::string& svg) { out_ += svg; }
  void doctype() { out_ += "<!DOCTYPE html>\n"; }
  void new_line() { out_ += '\n'; }

 private:
  void open(Literal tag, Attributes attributes);
  std::string& out_;
};

// The first `bytes` of the text at most, cut between code points.
std::string_view cut(std::string_view text, std::size_t bytes);

}  // namespace hegui::html
