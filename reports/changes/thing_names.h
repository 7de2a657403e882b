// How people read what changed, and where it is.
#pragma once

#include <string>

#include "analyzer/versions/compare_versions.h"
#include "reports/model/names.h"

namespace hegui::changes {

// "Android ID (应用自身)", "相机", "access: yes".
model::Text thing_name(const versions::Change& change, const model::Names& names);

// A value of it ("30 working_days", "yes"), as people read it: "30个工作日", "是".
model::Text thing_value(const std::string& kind, const std::string& value);

// Of an origin: "Lcls;->name(desc)ret" in code, "policy.html [12-20]" in a text, else the entry.
std::string place_text(const std::string& container, const std::string& entry,
                       const std::string& kind, const std::string& position_json);

}  // namespace hegui::changes
