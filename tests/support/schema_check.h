// Checks JSON against the part of JSON Schema 2020-12 that report.schema.json uses. A keyword that
// it does not know is a complaint, so the schema cannot outgrow it unnoticed.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace hegui::test {

// One line a complaint, with the JSON pointer of the value; empty = valid.
std::vector<std::string> schema_complaints(const nlohmann::json& schema,
                                           const nlohmann::json& value);

}  // namespace hegui::test
