// Reads one file of a bundle as text: a script, or the scripts of a page.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "analyzer/web/code_findings.h"

namespace hegui::web {

struct ScriptsRead {
  std::size_t scripts = 0;  // scripts met: the file, or parts of the page
  std::size_t read = 0;     // of these, to their end
  std::uint64_t functions = 0;
  std::uint64_t bytes = 0;  // of the scripts
  std::size_t remote = 0;   // scripts that the page loads from the network
};

// Could the bytes be text of any encoding that scripts use? (UTF-8; few control bytes.)
bool is_script_text(std::string_view bytes);

// `runtime_owner`: of a framework's own script: its calls are what it offers, and no facts; "" for
// other scripts. Modules' paths inside the file name other owners.
ScriptsRead read_script(std::string_view text, std::string_view runtime_owner,
                        const WebCatalog& catalog, CodeFindings& findings);
ScriptsRead read_page(std::string_view text, std::string_view runtime_owner,
                      const WebCatalog& catalog, CodeFindings& findings);

}  // namespace hegui::web
