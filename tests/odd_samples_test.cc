// Odd and damaged files that other projects keep as test samples: each is read as Android reads it,
// or refused with its reason. tests/odd_samples/<folder>.tsv says, a row a file, what is odd about
// it, what Android does and what we do; the last column is checked here, and that no file lacks a
// row.
//
// Runs where HEGUI_APPS names the folder that corpus/lists/fetch fills. With HEGUI_BLESS=1 the last
// column is written anew, after which a person compares it with the one before.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "tests/support/program.h"
#include "tests/support/zip_builder.h"

namespace hegui::test {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

std::string read(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// One table: its comment and header lines, then rows by sample.
struct SampleTable {
  std::vector<std::string> head;
  struct Row {
    std::string odd, android, ours;
  };
  std::map<std::string, Row> rows;
};

SampleTable read_table(const fs::path& file) {
  SampleTable table;
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with('#') || line.starts_with("sample\t")) {
      table.head.push_back(line);
      continue;
    }
    std::istringstream cells(line);
    std::string sample;
    SampleTable::Row row;
    std::getline(cells, sample, '\t');
    std::getline(cells, row.odd, '\t');
    std::getline(cells, row.android, '\t');
    std::getline(cells, row.ours, '\t');
    EXPECT_TRUE(table.rows.emplace(sample, row).second) << sample << " has two rows";
  }
  return table;
}

void write_table(const fs::path& file, const SampleTable& table) {
  std::ofstream out(file);
  for (const std::string& line : table.head) out << line << '\n';
  for (const auto& [sample, row] : table.rows) {
    out << sample << '\t' << row.odd << '\t' << row.android << '\t' << row.ours << '\n';
  }
}

// What a report says that depends on how the file was read: "read; manifest with 2 permissions; 3
// classes; v1 holds; zip-crc 2". No app is named.
std::string summary_of(const json& report, bool whole) {
  std::string text = whole ? "read" : "read in part";
  if (report["app"]["package"].is_string()) {
    text += "; manifest with " + std::to_string(report["permissions"].size()) + " permissions";
  }
  for (const json& measure : report["coverage"]["measures"]) {
    if (measure["measure"] != "dex_classes" || measure["done"] == 0) continue;
    text += "; " + measure["done"].dump() + " classes";
  }
  std::map<std::string, std::string> schemes;  // a scheme holds if all its signers do
  for (const json& signer : report["app"]["signers"]) {
    const json& verified = signer["verified"];
    std::string& state = schemes[signer["scheme"]];
    const std::string says = verified.is_null() ? "not examined" : verified ? "holds" : "refused";
    if (state.empty() || says == "refused") state = says;
  }
  for (const auto& [scheme, state] : schemes) text += "; " + scheme + " " + state;
  for (const json& anomaly : report["anomaly_counts"]) {
    text += "; " + anomaly["code"].get<std::string>() + " " + anomaly["count"].dump();
  }
  return text;
}

class OddSamples : public testing::TestWithParam<const char*> {
 protected:
  OddSamples() : folder_(fs::path(testing::TempDir()) / (std::string("hegui_odd_") + GetParam())) {
    fs::remove_all(folder_);
    fs::create_directories(folder_);
  }
  ~OddSamples() override { fs::remove_all(folder_); }

  // Bare manifests and tables are given as the only file of a package.
  fs::path input_for(const fs::path& sample) const {
    const std::string ending = sample.extension();
    if (ending != ".xml" && ending != ".arsc") return sample;
    ZipBuilder zip;
    zip.deflated(ending == ".xml" ? "AndroidManifest.xml" : "resources.arsc", read(sample));
    const auto bytes = zip.build();
    const fs::path package = folder_ / "package.apk";
    std::ofstream(package, std::ios::binary)
        .write(reinterpret_cast<const char*>(bytes.data()),
               static_cast<std::streamsize>(bytes.size()));
    return package;
  }

  std::string what_we_do(const fs::path& sample) const {
    const fs::path input = input_for(sample);
    const fs::path out = folder_ / "out";
    const ProgramRun run = run_program(std::string(HEGUI_BUILD_DIR) + "/hegui",
                                       {"scan", input, "-o", out, "--format", "json"});
    if (run.exit_code == 3) {
      const std::size_t reason = run.err.find(input.string() + ": ");
      const std::string text = reason == std::string::npos
                                   ? run.err
                                   : run.err.substr(reason + input.string().size() + 2);
      return "refused: " + text.substr(0, text.find('\n'));
    }
    if (run.exit_code != 0 && run.exit_code != 4) {
      return "exit code " + std::to_string(run.exit_code) + ": " + run.err;
    }
    return summary_of(json::parse(read(out / "report.json")), run.exit_code == 0);
  }

  fs::path folder_;
};

TEST_P(OddSamples, AreReadAsTheTableSays) {
  const char* apps = std::getenv("HEGUI_APPS");
  if (apps == nullptr) GTEST_SKIP() << "needs HEGUI_APPS";
  const std::string name = GetParam();
  const fs::path table_file = fs::path(HEGUI_SOURCE_DIR) / "tests/odd_samples" / (name + ".tsv");
  SampleTable table = read_table(table_file);
  const bool bless = std::getenv("HEGUI_BLESS") != nullptr;
  std::size_t files = 0;
  for (const auto& file :
       fs::directory_iterator(fs::path(apps) / (name == "axml" ? "malformed/axml" : name))) {
    if (!file.is_regular_file()) continue;
    ++files;
    const std::string sample = file.path().filename();
    const std::string ours = what_we_do(file.path());
    const auto row = table.rows.find(sample);
    if (bless) {
      table.rows[sample].ours = ours;
    } else if (row == table.rows.end()) {
      ADD_FAILURE() << sample << " has no row; we say: " << ours;
    } else {
      EXPECT_EQ(ours, row->second.ours) << sample << ": " << row->second.odd;
    }
  }
  if (bless) write_table(table_file, table);
  EXPECT_EQ(files, table.rows.size()) << "a sample of the table was not there";
}

INSTANTIATE_TEST_SUITE_P(Folders, OddSamples,
                         testing::Values("aapt2", "androguard", "apktool", "art", "axml",
                                         "diffoscope", "signing"),
                         [](const auto& sample) { return std::string(sample.param); });

}  // namespace
}  // namespace hegui::test
