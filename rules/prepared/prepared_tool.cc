// Run by the build: `prepared_tool OUTPUT` writes an empty facts database with the knowledge tables
// of the built-in rules.
#include <cstdio>

#include "analyzer/facts/facts_db.h"
#include "rules/engine/knowledge.h"

namespace {

hegui::base::Result<bool> write(const char* output) {
  hegui::base::Result<hegui::facts::FactsDb> facts = hegui::facts::FactsDb::create();
  if (!facts.ok()) return std::move(facts).error();
  hegui::base::Result<bool> done =
      hegui::rules::create_knowledge_tables(facts->database(), hegui::rules::RuleSet::built_in());
  if (!done.ok()) return done;
  return facts->save(output);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  const hegui::base::Result<bool> done = write(argv[1]);
  if (done.ok()) return 0;
  std::fprintf(stderr, "prepared_tool: %s\n", done.error().message().c_str());
  return 1;
}
