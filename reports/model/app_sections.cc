// Inputs, the app itself, coverage and anomalies.
#include <algorithm>

#include "reports/model/fact_sections.h"

namespace hegui::model {

std::vector<Input> read_inputs(FactReader& reader, const std::vector<std::string>& paths) {
  std::vector<Input> inputs;
  std::size_t given = 0;
  reader.each("SELECT path, container, parent, kind, sha256, sm3, bytes FROM input ORDER BY id",
              [&](auto& row) {
                Input input;
                input.path = row.text(0);
                input.container = row.text(1);
                input.parent = row.optional_text(2);
                input.kind = row.text(3);
                input.sha256 = row.text(4);
                input.sm3 = row.optional_text(5);
                input.bytes = row.integer(6);
                if (!input.parent) {
                  if (given < paths.size()) input.path = paths[given];
                  ++given;
                }
                inputs.push_back(std::move(input));
              });
  return inputs;
}

App read_app(FactReader& reader) {
  App app;
  app.platform = "android";
  reader.each(
      "SELECT platform, package, version_name, version_code, coalesce(label, label_default), "
      "min_sdk, target_sdk, main_activity, packed, packer, debuggable, cleartext FROM app "
      "ORDER BY id LIMIT 1",
      [&](auto& row) {
        app.platform = row.text(0);
        app.package = row.optional_text(1);
        app.version_name = row.optional_text(2);
        app.version_code = row.optional_integer(3);
        app.label = row.optional_text(4);
        app.min_sdk = row.optional_integer(5);
        app.target_sdk = row.optional_integer(6);
        app.main_activity = row.optional_text(7);
        app.packed = yes_no_column(row, 8);
        app.packer = row.optional_text(9);
        app.debuggable = yes_no_column(row, 10);
        app.cleartext = yes_no_column(row, 11);
      });
  reader.each(
      "SELECT scheme, subject, sha256, valid_from, valid_to, verified, debug_certificate, problem "
      "FROM signer ORDER BY id",
      [&](auto& row) {
        Signer signer;
        signer.scheme = row.text(0);
        signer.subject = row.optional_text(1);
        signer.sha256 = row.optional_text(2);
        signer.valid_from = row.optional_text(3);
        signer.valid_to = row.optional_text(4);
        signer.verified = yes_no_column(row, 5);
        signer.debug_certificate = yes_no_column(row, 6);
        signer.problem = row.optional_text(7);
        app.signers.push_back(std::move(signer));
      });
  reader.each(
      "SELECT framework FROM framework UNION SELECT framework FROM web_bundle "
      "WHERE framework IS NOT NULL ORDER BY framework",
      [&](auto& row) { app.frameworks.emplace_back(row.text(0)); });
  return app;
}

Coverage read_coverage(FactReader& reader, EvidenceList& evidence) {
  Coverage coverage;
  reader.each("SELECT measure, done, total FROM coverage ORDER BY id", [&](auto& row) {
    coverage.measures.push_back(
        {std::string(row.text(0)), row.optional_integer(1), row.optional_integer(2)});
  });
  reader.each("SELECT stage, code, what, cut_short, origin FROM limit_hit ORDER BY id",
              [&](auto& row) {
                coverage.limits.push_back({std::string(row.text(0)), std::string(row.text(1)),
                                           std::string(row.text(2)), row.integer(3) != 0,
                                           evidence.cite(row.optional_integer(4))});
              });
  reader.each("SELECT EXISTS (SELECT 1 FROM policy_source WHERE text IS NOT NULL)",
              [&](auto& row) { coverage.policy_text = row.integer(0) != 0; });
  reader.each("SELECT has_dex = 0 AND EXISTS (SELECT 1 FROM native_lib) FROM app ORDER BY id",
              [&](auto& row) { coverage.native_only = row.integer(0) != 0; });
  return coverage;
}

std::vector<Anomaly> read_anomalies(FactReader& reader) {
  std::vector<Anomaly> anomalies;
  reader.each("SELECT code, severity, place, offset, text FROM anomaly ORDER BY id",
              [&](auto& row) {
                anomalies.push_back({std::string(row.text(0)), std::string(row.text(1)),
                                     std::string(row.text(2)), row.optional_integer(3),
                                     std::string(row.text(4))});
              });
  return anomalies;
}

std::vector<std::pair<std::string, std::int64_t>> read_anomaly_counts(FactReader& reader) {
  std::vector<std::pair<std::string, std::int64_t>> counts;
  reader.each("SELECT code, sum(count) FROM anomaly_count GROUP BY code ORDER BY code",
              [&](auto& row) { counts.emplace_back(row.text(0), row.integer(1)); });
  return counts;
}

}  // namespace hegui::model
