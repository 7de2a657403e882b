// Lists that a policy's page links to: third parties' SDKs (第三方SDK目录), information collected
// (个人信息收集清单). Apps publish them as pages of their own and count them to the policy.
#pragma once

#include <string>
#include <vector>

#include "analyzer/fetch/fetch_record.h"
#include "analyzer/fetch/link_words.h"

namespace hegui::fetch {

struct LinkedList {
  std::string url;
  std::string kind;  // sdk_list, pi_list
};

// Links whose words clearly name such a list, wherever they lead, and links to the page's own host
// whose address does; each once, at most three. `page` is HTML that was fetched.
std::vector<LinkedList> linked_lists(const Fetched& page, const LinkWords& words);

}  // namespace hegui::fetch
