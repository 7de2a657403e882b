// scan_js(): one pass over a JavaScript file: which catalogued interfaces it uses, which modules it
// asks for, which texts it holds.
//
// Works on tokens. Chains of members are followed from free names ("uni.getLocation"), through
// constants in brackets (uni["getLocation"]), through plain aliases (var a = uni; const {x} = uni;
// import {A as B} from "m"; require("m")) and out of names that parameters and variables of the
// same name hide. Not followed: values that are kept in objects, handed to functions or chosen at
// run time. A name in a comment, a string, an object's key or behind typeof is no use.
//
// Hostile input; linear; scopes are followed 10,000 deep, beyond that nothing is (too_deep).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "analyzer/web/api_chains.h"
#include "analyzer/web/js_tokens.h"

namespace hegui::web {

enum class UseKind : std::uint8_t { call, passed, read };

struct JsUse {
  int row = kNoRow;  // of ApiChains
  UseKind kind = UseKind::read;
  std::size_t at = 0;  // [at, end) in the file
  std::size_t end = 0;
  std::string_view function;  // name of the function around it, as far as it has one
};

// Told in the order of the file. Views live while the file does.
class JsListener {
 public:
  virtual ~JsListener() = default;
  virtual void use(const JsUse& use) = 0;
  virtual void text(const JsToken& token) = 0;  // a string, or a piece of a template
  virtual void module(std::string_view name, std::size_t at) = 0;  // require("x"), import "x"
  // Bundlers name the file that a part came from, before it, or behind what began at `from`.
  virtual void source_begins(std::string_view path) = 0;
  virtual void source_ended(std::string_view path, std::size_t from) = 0;
};

struct JsScanned {
  std::uint64_t functions = 0;
  bool cut_off = false;  // the file ends inside a comment or a template
  bool too_deep = false;
};

JsScanned scan_js(std::string_view file, const ApiChains& chains, JsListener& listener);

}  // namespace hegui::web
