// JsTokens: the tokens of a JavaScript file, in order, in one pass.
//
// A tokenizer after ECMA-262 clause 12 (ECMAScript 2023), as far as reading needs it: comments are
// passed, '/' is told from a regular expression by the tokens before it and by what its
// parenthesis belongs to, template literals come in pieces, names may hold \u escapes. No tree is
// built. (mujs and duktape, which Debian has, know ECMAScript 5 only and parse by recursion:
// bundles of today are neither that old nor that shallow.)
//
// Hostile input; any bytes give some tokens: a string that is not closed ends with its line, a
// regular expression that is not closed was a division, a template or comment that is not closed
// ends with the file (cut_off()). Linear; holds one byte for each open bracket. Views into the
// text, which must outlive this.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hegui::web {

struct JsToken {
  enum class Kind : std::uint8_t {
    end,
    name,  // identifiers, keywords and private names
    number,
    string,  // '...', "..." and templates without ${}
    piece,   // of a template with ${}
    regexp,
    mark,  // punctuators
  };
  // What `mark` holds for punctuators of more than one character.
  static constexpr char kArrow = 'A';     // =>
  static constexpr char kOptional = 'Q';  // ?.
  static constexpr char kSpread = 'E';    // ...
  static constexpr char kStep = 'P';      // ++ and --
  static constexpr char kOperator = 'O';  // all others: ==, &&, +=, >>> ...

  Kind kind = Kind::end;
  char mark = 0;          // a punctuator: its character, or one of the above; else 0
  bool escaped = false;   // a name or string with a backslash in it
  bool keyword = false;   // a name that is a reserved word (also where it is a member's name)
  std::string_view text;  // as written; a string with its quotes, a piece with its ` ${ }
  std::size_t at = 0;     // offset of `text`
};

class JsTokens {
 public:
  explicit JsTokens(std::string_view text) : text_(text) {}
  // Kind::end at the end, again and again.
  JsToken next();
  // The file ended inside a template or a comment.
  bool cut_off() const { return cut_off_; }
  // The file's path that the last comment passed names, as bundlers write it ("//
  // node_modules/x/y.js");
  // "" if none since the last call.
  std::string_view take_path_comment();

 private:
  enum class Open : std::uint8_t { paren, control_paren, bracket, block, object, substitution };

  void skip_blank();
  void skip_line();
  void skip_block_comment();
  JsToken name(std::size_t start);
  JsToken number(std::size_t start);
  JsToken string(std::size_t start);
  JsToken template_piece(std::size_t start);
  bool regexp(std::size_t start, JsToken& token);
  JsToken punctuator(std::size_t start);
  JsToken finish(JsToken::Kind kind, std::size_t start);
  void close();

  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<Open> open_;
  std::string_view path_comment_;
  bool operand_before_ = false;   // the last token ended an operand: '/' divides
  bool control_before_ = false;   // the last token was if, while, for or with
  bool expression_next_ = false;  // the last token was an operator: '{' opens an object
  bool member_next_ = false;      // the last token was '.' or '?.'
  bool cut_off_ = false;
  std::size_t wasted_ =
      0;  // bytes looked through for regular expressions that were none: keeps it linear
};

// What a name or a string token stands for: escapes are resolved (clauses 12.7 and 12.9.4), as
// valid UTF-8. What is no escape stays as it is.
std::string js_value(const JsToken& token);

}  // namespace hegui::web
