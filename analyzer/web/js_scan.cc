#include "analyzer/web/js_scan.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <vector>

namespace hegui::web {
namespace {

constexpr std::size_t kMaxScopes = 10'000;
constexpr std::size_t kMaxImportTokens = 10'000;
constexpr std::size_t kLongestArgument = 200;

using Kind = JsToken::Kind;

struct Scope {
  std::size_t log = 0;        // bindings_log_ when it began
  std::string_view function;  // the name of the function whose body it is
  std::size_t brackets = 0;   // of an arrow function without braces: brackets open around it
  bool arrow = false;
};

struct Paren {
  std::size_t names = 0;     // hidden_ when it began
  std::size_t brackets = 0;  // open with it
  std::string_view name;     // of the function that it may hold the parameters of
  std::size_t at = 0;
  bool control = false;
  bool catching = false;
  bool bundled = false;  // of a call __d(...): one file of a bundle
};

class Scan {
 public:
  Scan(std::string_view file, const ApiChains& chains, JsListener& listener)
      : file_(file), tokens_(file), chains_(chains), listener_(listener) {}

  JsScanned run() {
    while (peek().kind != Kind::end) {
      if (peek().kind == Kind::name) {
        at_name();
      } else if (declares_ && peek_is('{') && previous_->mark == ',' &&
                 declares_at_ == brackets_) {  // var a = b, {c} = d
        destructure();
      } else if (peek().mark == '.' || peek().mark == JsToken::kOptional) {
        take();
        if (peek().kind == Kind::name) after_unknown_member();
      } else {
        take();
      }
    }
    result_.cut_off = tokens_.cut_off();
    return result_;
  }

 private:
  // ---------------------------------------------------------------- tokens and brackets

  const JsToken& peek(std::size_t ahead = 0) {
    while (queued_ <= ahead) {
      queue_[(first_ + queued_++) % queue_.size()] = tokens_.next();
      if (const std::string_view path = tokens_.take_path_comment(); !path.empty()) {
        listener_.source_begins(path);
      }
    }
    return queue_[(first_ + ahead) % queue_.size()];
  }

  bool peek_is(char mark, std::size_t ahead = 0) { return peek(ahead).mark == mark; }

  // Valid until three more were taken.
  const JsToken& take() {
    const JsToken& token = peek();
    first_ = (first_ + 1) % queue_.size();
    --queued_;
    follow(token);
    previous_ = &token;
    return token;
  }

  // The last token taken (1), the one before it (2), and so on to 3.
  const JsToken& taken(std::size_t back) const {
    return queue_[(first_ + queue_.size() - back) % queue_.size()];
  }

  // What a token does to scopes.
  void follow(const JsToken& token) {
    if (token.kind == Kind::name) return;
    if (token.kind == Kind::string || token.kind == Kind::piece) {
      listener_.text(token);
      if (token.kind == Kind::string) source_names(token);
    }
    switch (token.mark) {
      case '(':
        ++brackets_;
        open_paren(token);
        break;
      case '[':
        ++brackets_;
        break;
      case '{':
        ++brackets_;
        open_scope(false);
        break;
      case ')':
        end_arrows();
        if (brackets_ > 0) --brackets_;
        close_paren();
        break;
      case ']':
      case '}':
        end_arrows();
        if (brackets_ > 0) --brackets_;
        if (token.mark == '}') close_scope();
        break;
      case ';':
        if (declares_at_ == brackets_) declares_ = false;
        [[fallthrough]];
      case ',':
        end_arrows();
        break;
      case JsToken::kArrow:
        if (previous_->kind == Kind::name && !previous_->keyword) hide_later(previous_->text);
        if (!peek_is('{')) open_scope(true);  // else the parameters wait for the body
        break;
      default:
        break;
    }
    // A name is that of the function that follows "NAME =", "NAME:" or "NAME = async" at once.
    if (token.mark != '=' && token.mark != ':') key_ = {};
  }

  void open_paren(const JsToken& token) {
    Paren paren;
    paren.names = hidden_.size();
    paren.at = token.at;
    paren.brackets = brackets_;
    const bool named =
        previous_->kind == Kind::name && !previous_->keyword && previous_->text != "async";
    paren.control =
        previous_->kind == Kind::name && previous_->keyword &&
        (previous_->text == "if" || previous_->text == "while" || previous_->text == "for" ||
         previous_->text == "switch" || previous_->text == "with");
    paren.name = named ? previous_->text : key_;
    paren.catching = previous_->kind == Kind::name && previous_->text == "catch";
    paren.bundled = named && previous_->text == "__d";
    if (parens_.size() < kMaxScopes) {
      parens_.push_back(paren);
    } else {
      ++parens_beyond_;
      result_.too_deep = true;
    }
  }

  void close_paren() {
    if (parens_beyond_ > 0) {
      --parens_beyond_;
      return;
    }
    if (parens_.empty()) return;
    const Paren paren = parens_.back();
    parens_.pop_back();
    pending_.names.assign(hidden_.begin() + static_cast<std::ptrdiff_t>(paren.names),
                          hidden_.end());
    hidden_.resize(paren.names);
    pending_.function = !paren.control && (peek_is('{') || peek_is(JsToken::kArrow));
    if (!pending_.function) {
      pending_ = {};
      return;
    }
    pending_.function = !paren.catching;
    pending_.name = paren.catching ? std::string_view() : paren.name;
  }

  void open_scope(bool arrow) {
    if (scopes_.size() >= kMaxScopes) {
      if (!arrow) ++scopes_beyond_;
      result_.too_deep = true;
      pending_ = {};
      return;
    }
    const bool function = arrow || pending_.function || previous_->mark == JsToken::kArrow;
    scopes_.push_back(
        {log_.size(), function ? pending_.name : std::string_view(), brackets_, arrow});
    if (function) ++result_.functions;
    for (const std::string_view name : pending_.names) bind(name, kUnknownChain);
    pending_ = {};
    key_ = {};
  }

  void close_scope() {
    if (scopes_beyond_ > 0) {
      --scopes_beyond_;
      return;
    }
    if (!scopes_.empty()) end_scope();
  }

  // Arrow functions without braces end where their expression does.
  void end_arrows() {
    while (!scopes_.empty() && scopes_.back().arrow && scopes_.back().brackets >= brackets_) {
      end_scope();
    }
  }

  void end_scope() {
    const std::size_t log = scopes_.back().log;
    scopes_.pop_back();
    while (log_.size() > log) {
      bindings_[log_.back().first] = log_.back().second;
      if (log_.back().second == kNotBound) bindings_.erase(log_.back().first);
      log_.pop_back();
    }
  }

  void hide_later(std::string_view name) {
    if (interesting(name)) pending_.names.push_back(name);
    if (pending_.name.empty()) pending_.name = key_;
    pending_.function = true;
  }

  // "node_modules/x/y.js": as a key before a function, or as the last argument of __d(...).
  void source_names(const JsToken& token) {
    if (token.text.size() < 6 || token.text.size() > 300) return;
    if (token.text.find('/') == std::string_view::npos) return;
    const std::string_view path = token.text.substr(1, token.text.size() - 2);
    const bool source = path.ends_with(".js") || path.ends_with(".ts") || path.ends_with(".vue") ||
                        path.ends_with(".jsx") || path.ends_with(".tsx") ||
                        path.find("node_modules/") != std::string_view::npos;
    if (!source || path.find(' ') != std::string_view::npos) return;
    if (peek_is(':')) {
      listener_.source_begins(path);
    } else if (peek_is(')') && !parens_.empty() && parens_.back().bundled) {
      listener_.source_ended(path, parens_.back().at);
    }
  }

  // ---------------------------------------------------------------- names

  static constexpr ChainNode kNotBound = ~ChainNode{0};

  bool interesting(std::string_view name) const {
    return bindings_.contains(name) || chains_.global(name) != kUnknownChain;
  }

  void bind(std::string_view name, ChainNode value) {
    const auto found = bindings_.find(name);
    if (value == kUnknownChain && found == bindings_.end() &&
        chains_.global(name) == kUnknownChain) {
      return;
    }
    log_.emplace_back(name, found == bindings_.end() ? kNotBound : found->second);
    bindings_[name] = value;
  }

  ChainNode resolve(const JsToken& name) const {
    const std::string decoded = name.escaped ? js_value(name) : std::string();
    const std::string_view text = name.escaped ? std::string_view(decoded) : name.text;
    if (!bindings_.empty()) {
      if (const auto found = bindings_.find(text); found != bindings_.end()) return found->second;
    }
    return chains_.global(text);
  }

  std::string_view function() const {
    for (auto scope = scopes_.rbegin(); scope != scopes_.rend() && scope < scopes_.rbegin() + 64;
         ++scope) {
      if (!scope->function.empty()) return scope->function;
    }
    return {};
  }

  void at_name() {
    const JsToken& name = peek();
    if (name.keyword) return at_keyword();
    if (peek_is(':', 1) && (previous_->mark == '{' || previous_->mark == ',')) {  // an object's key
      key_ = name.text;
      take();
      return;
    }
    if (name.text == "from" && peek(1).kind == Kind::string) {  // export ... from "x"
      take();
      listener_.module(js_string(peek()), peek().at);
      return;
    }
    if (peek_is('=', 1)) return at_assignment();
    const ChainNode known = resolve(name);
    if (known != kUnknownChain || bindings_.contains(name.text)) {
      const bool alone = peek_is(',', 1) || peek_is(')', 1);
      const bool first =
          previous_->mark == '(' || previous_->mark == ',' || previous_->mark == JsToken::kSpread;
      if (alone && first && !parens_.empty()) hidden_.push_back(name.text);
    }
    chain();
  }

  void at_keyword() {
    const JsToken word = take();
    if (word.text == "var" || word.text == "let" || word.text == "const") {
      declares_ = true;
      declares_at_ = brackets_;
      if (peek_is('{')) destructure();
    } else if (word.text == "import") {
      import();
    }
  }

  // NAME = ...
  void at_assignment() {
    const JsToken name = take();
    key_ = name.text;
    const bool in_paren = innermost_paren() != nullptr;
    take();  // '='
    const ChainNode value = right_side();
    // f(uni = 1): a parameter's default, most likely: not for the scope around it.
    if (value == kUnknownChain && in_paren && !bindings_.contains(name.text)) return;
    bind(name.text, value);
  }

  // The value of what stands behind '=', unknown if it is more than a chain.
  ChainNode right_side() {
    if (peek_is('(') && peek(1).text == "0" && peek_is(',', 2)) {  // (0, a.b)(...)
      for (int i = 0; i < 3; ++i) take();
    }
    if (peek().kind != Kind::name || peek().keyword) return kUnknownChain;
    if (peek_is(JsToken::kArrow, 1)) return kUnknownChain;
    if (peek_is('=', 1)) return kUnknownChain;  // a = b = ...
    ChainNode value = kUnknownChain;
    if (peek_is('(', 1) && peek(2).kind == Kind::name && peek(2).text == "require" &&
        resolve(peek()) == kUnknownChain) {  // interop(require("x"))
      take();
      take();
      value = chain();
      if (!peek_is(')')) return kUnknownChain;
      take();
    } else {
      value = chain();
    }
    const JsToken& after = peek();
    const bool ends =
        after.kind == Kind::end || std::string_view(",;)}]").find(after.mark) < 5 ||
        (after.kind == Kind::name && after.text != "in" && after.text != "instanceof") ||
        (after.mark == JsToken::kOperator && (after.text == "||" || after.text == "??"));
    return ends ? value : kUnknownChain;
  }

  // var {a, b: c} = CHAIN
  void destructure() {
    std::vector<std::pair<std::string, std::string_view>> names;  // member, local name
    take();                                                       // '{'
    bool plain = true;
    while (plain && !peek_is('}')) {
      if (peek().kind != Kind::name) {
        plain = false;
        break;
      }
      const JsToken member = take();
      std::string_view local = member.text;
      if (peek_is(':')) {
        take();
        plain = peek().kind == Kind::name;
        if (plain) local = take().text;
      }
      names.emplace_back(js_value(member), local);
      if (peek_is(','))
        take();
      else if (!peek_is('}'))
        plain = false;
    }
    if (!plain) {
      for (const auto& [member, local] : names) bind(local, kUnknownChain);
      return;
    }
    take();  // '}'
    if (!peek_is('=')) return;
    take();
    const ChainNode value = right_side();
    for (const auto& [member, local] : names) bind(local, chains_.member(value, member));
  }

  void import() {
    if (peek_is('(')) {
      if (peek(1).kind == Kind::string) listener_.module(js_string(peek(1)), peek(1).at);
      return;
    }
    if (peek_is('.')) return;
    std::vector<std::pair<std::string_view, std::string_view>> names;  // member ("" = all), local
    bool braces = false;
    for (std::size_t count = 0; count < kMaxImportTokens; ++count) {
      if (peek().kind == Kind::string) break;
      if (peek().kind == Kind::end || peek_is(';')) return;
      const JsToken token = take();
      if (token.mark == '{') braces = true;
      if (token.mark == '}') braces = false;
      if (token.kind != Kind::name || token.text == "from") continue;
      std::string_view local = token.text;
      if (peek().kind == Kind::name && peek().text == "as") {
        take();
        if (peek().kind == Kind::name) local = take().text;
      }
      if (token.text == "as") {  // * as x
        if (peek().kind == Kind::name) names.emplace_back("", take().text);
        continue;
      }
      names.emplace_back(braces ? token.text : std::string_view(), local);
    }
    if (peek().kind != Kind::string) return;
    const std::string module = js_string(peek());
    listener_.module(module, peek().at);
    const ChainNode all = chains_.call(chains_.global("require"), module);
    for (const auto& [member, local] : names) {
      bind(local, member.empty() || member == "default" ? all : chains_.member(all, member));
    }
  }

  // ---------------------------------------------------------------- chains

  struct Chain {
    ChainNode node = kUnknownChain;
    std::size_t at = 0;
    int row = kNoRow;          // the longest pattern met so far
    bool behind_zero = false;  // (0, a.b)(...): how compilers call what a module exports
    bool called = false;
    std::size_t end = 0;
  };

  // A member of something that is no chain ("f(x).member", "[...].member").
  void after_unknown_member() {
    Chain chain;
    chain.at = peek().at;
    chain.behind_zero = previous_->mark == ',' && taken(2).text == "0" && taken(3).mark == '(';
    before_ = {};
    step(chain, take());
    walk(chain);
  }

  // From a free name on; returns the value of the whole.
  ChainNode chain() {
    Chain chain;
    chain.at = peek().at;
    chain.behind_zero = previous_->mark == ',' && taken(2).text == "0" && taken(3).mark == '(';
    before_ = {previous_->mark, previous_->kind == Kind::name && previous_->text == "typeof"};
    chain.node = resolve(peek());
    take();
    met(chain);
    return walk(chain);
  }

  void met(Chain& chain) {
    if (chain.node == kUnknownChain || chains_.row(chain.node) == kNoRow) return;
    chain.row = chains_.row(chain.node);
    chain.called = peek_is('(') || (peek_is(JsToken::kOptional) && peek_is('(', 1));
    chain.end = previous_->at + previous_->text.size();
  }

  void step(Chain& chain, const JsToken& name) {
    const std::string decoded = name.kind == Kind::string || name.escaped ? js_string(name) : "";
    const std::string_view text = decoded.empty() ? name.text : std::string_view(decoded);
    if (text == "default" && chain.node != kUnknownChain) return;  // a module's only export
    const bool invokes = text == "call" || text == "apply";
    if (invokes && chain.row != kNoRow && chains_.row(chain.node) == chain.row && peek_is('(')) {
      chain.called = true;
    }
    last_member_ = name.text;
    chain.node = chains_.member(chain.node, text);
    met(chain);
  }

  ChainNode walk(Chain& chain) {
    last_member_ = {};
    while (true) {
      if (peek_is('.') || peek_is(JsToken::kOptional)) {
        if (peek(1).kind == Kind::name) {
          take();
          step(chain, take());
        } else if (peek_is(JsToken::kOptional) && (peek_is('(', 1) || peek_is('[', 1))) {
          take();
        } else {
          break;
        }
      } else if (peek_is('[') && peek(1).kind == Kind::string && peek_is(']', 2)) {
        take();
        const JsToken name = take();
        take();
        step(chain, name);
      } else if (chain.behind_zero && peek_is(')') && peek_is('(', 1)) {
        take();
        chain.behind_zero = false;
        if (chain.row != kNoRow && chain.row == chains_.row(chain.node)) chain.called = true;
      } else if (peek_is('(') && peek(1).kind == Kind::string &&
                 (peek_is(')', 2) || peek_is(',', 2))) {
        if (!call(chain)) break;
      } else {
        break;
      }
    }
    if (peek_is('=') && !last_member_.empty()) key_ = last_member_;
    report(chain);
    return chain.node;
  }

  // A call with a constant first argument; false: the chain ends inside the parenthesis.
  bool call(Chain& chain) {
    const JsToken& argument = peek(1);
    ChainNode result = kUnknownChain;
    if (chains_.takes_argument(chain.node) && argument.text.size() <= kLongestArgument) {
      result = chains_.call(chain.node, js_string(argument));
    }
    if (chain.node != kUnknownChain && chain.node == chains_.global("require")) {
      listener_.module(js_string(argument), argument.at);
    }
    const bool only = peek_is(')', 2);
    take();
    take();
    if (result != kUnknownChain && chains_.row(result) != kNoRow) {
      chain.row = chains_.row(result);
      chain.called = true;
      chain.end = previous_->at + previous_->text.size();
    }
    if (only) take();
    chain.node = result;
    return only;
  }

  void report(const Chain& chain) {
    if (chain.row == kNoRow) return;
    UseKind kind = chain.called ? UseKind::call : UseKind::read;
    if (!chain.called) {
      if (before_.is_typeof) return;
      if (peek_is('=')) return;  // given a value
      const bool argument = (before_.mark == '(' && !in_control_paren()) || before_.mark == ',' ||
                            before_.mark == ':';
      const bool ends = peek_is(',') || peek_is(')') || peek_is('}');
      if (argument && ends) kind = UseKind::passed;
    }
    listener_.use({chain.row, kind, chain.at, chain.end, function()});
  }

  // nullptr: the innermost bracket is none of "()".
  const Paren* innermost_paren() const {
    if (parens_.empty() || parens_.back().brackets != brackets_) return nullptr;
    return &parens_.back();
  }
  bool in_control_paren() const {
    const Paren* paren = innermost_paren();
    return paren != nullptr && paren->control;
  }
  static std::string js_string(const JsToken& token) { return js_value(token); }

  std::string_view file_;
  JsTokens tokens_;
  const ApiChains& chains_;
  JsListener& listener_;
  JsScanned result_;

  std::array<JsToken, 8> queue_;  // three tokens ahead at most, and the last ones taken
  std::size_t first_ = 0;
  std::size_t queued_ = 0;
  const JsToken* previous_ = &queue_[7];  // none yet: an empty one
  struct Before {
    char mark = 0;
    bool is_typeof = false;
  } before_;                      // what stands before the chain that is being read
  std::string_view key_;          // the last name that something was assigned to, or that is a key
  std::string_view last_member_;  // of the chain that is being read

  bool declares_ = false;  // the last var, let or const, and the brackets open around it
  std::size_t declares_at_ = 0;
  std::size_t brackets_ = 0;
  std::vector<Paren> parens_;
  std::size_t parens_beyond_ = 0;
  std::vector<Scope> scopes_;
  std::size_t scopes_beyond_ = 0;
  std::vector<std::string_view>
      hidden_;  // catalogued or bound names that stand alone in a parenthesis
  struct Pending {
    std::vector<std::string_view> names;
    std::string_view name;
    bool function = false;
  } pending_;  // the parameters of the function whose body comes next

  std::unordered_map<std::string_view, ChainNode> bindings_;
  std::vector<std::pair<std::string_view, ChainNode>> log_;  // names and what they were before
};

}  // namespace

JsScanned scan_js(std::string_view file, const ApiChains& chains, JsListener& listener) {
  return Scan(file, chains, listener).run();
}

}  // namespace hegui::web
