// What the pass over web bundles finds for other passes.
#pragma once

#include <string>
#include <vector>

#include "analyzer/facts/fact_writer.h"
#include "analyzer/program/origins.h"

namespace hegui::inventory {

// An SDK that a module or plug-in of web code stands for.
struct NamedSdk {
  std::string sdk;     // id in sdks.tsv
  std::string module;  // the name by which it is known
  facts::RowId origin = 0;
};

// A long text in code, which may be a policy.
struct TextInCode {
  std::string text;  // valid UTF-8; may hold HTML
  program::Place place;
  std::string name;           // of the file
  std::string position_json;  // of an origin of kind js or hbc
  std::string kind;           // js, hbc
};

struct FromWeb {
  std::vector<NamedSdk> sdks;
  std::vector<TextInCode> texts;
};

}  // namespace hegui::inventory
