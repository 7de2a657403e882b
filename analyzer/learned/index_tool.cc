// Run by the build: `index_tool OUTPUT` writes the index of the built-in rules' fingerprints.
#include <cstdio>
#include <fstream>

#include "analyzer/fingerprint/index.h"

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  const auto index = hegui::fingerprint::Index::build(hegui::rules::RuleSet::built_in());
  if (!index.ok()) {
    std::fprintf(stderr, "index_tool: %s\n", index.error().message().c_str());
    return 1;
  }
  std::ofstream out(argv[1], std::ios::binary);
  out.write(reinterpret_cast<const char*>(index->bytes().data()),
            static_cast<std::streamsize>(index->bytes().size()));
  return out.flush() ? 0 : 1;
}
