// What a fetched answer is: a policy's text, a shell for scripts, something else.
#pragma once

#include <string>

#include "analyzer/fetch/fetch_record.h"
#include "analyzer/policy/given_policy.h"
#include "analyzer/policy/policy_kind.h"

namespace hegui::fetch {

struct PolicyPage {
  State state = State::ok;     // ok: there is a text; else the transfer's, or what the page is
  std::string detail;          // why not, in English
  policy::GivenPolicy text;    // if ok, called by the address that was asked for
  policy::TextKind text_kind;  // if ok
};

// A page of scripts that shows next to nothing by itself is script_shell, whatever its title says;
// what holds no text that is read is not_a_policy_text. Whether the text is a policy is left to
// text_kind.
PolicyPage read_page(const Fetched& fetched, const policy::PolicyKinds& kinds);

// The same where nobody asks whose policy it is, or whether it is one.
PolicyPage read_page(const Fetched& fetched);

}  // namespace hegui::fetch
