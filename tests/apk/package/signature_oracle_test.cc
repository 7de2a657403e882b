// Our verdict on a package's signature against the Android SDK's verifier, one Android version at a
// time: does it hold, by which scheme, whose certificates.
//
// HEGUI_APPS names a folder of apps (searched through): damaged and oddly signed ones, and ordinary
// ones. Without it our own samples are compared, so the test never passes over nothing.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "apk/package/manifest.h"
#include "apk/package/signatures.h"
#include "tests/support/program.h"

namespace hegui::package {
namespace {

namespace fs = std::filesystem;

// Where a newer scheme begins to count, and the version before.
const std::vector<std::uint32_t> kLevels = {23, 24, 27, 28, 30};

struct Answer {
  std::string holds = "no";  // yes, no; error: the verifier gave up
  std::string scheme = "-";
  std::string certificates;  // SHA-256, sorted, commas
  std::string problem;
};
using Answers = std::map<std::uint32_t, Answer>;  // by API level

std::vector<std::string> apps() {
  const fs::path samples = fs::path(HEGUI_SOURCE_DIR) / "corpus/samples";
  std::vector<std::string> found = {samples / "notes.apk", samples / "notes-fixed.apk"};
  if (const char* folder = std::getenv("HEGUI_APPS")) {
    for (const auto& file : fs::recursive_directory_iterator(folder)) {
      if (file.path().extension() == ".apk") found.push_back(file.path());
    }
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::vector<std::string> cells(const std::string& line) {
  std::vector<std::string> result;
  std::istringstream in(line);
  for (std::string cell; std::getline(in, cell, '\t');) result.push_back(cell);
  result.resize(6);
  return result;
}

// A row of signature_differences.tsv: where we differ on purpose.
struct Difference {
  std::string package;  // path below HEGUI_APPS
  std::uint32_t from = 0, to = 0;
};

std::vector<Difference> known_differences() {
  std::ifstream in(std::string(HEGUI_SOURCE_DIR) + "/tests/apk/package/signature_differences.tsv");
  std::vector<Difference> result;
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with('#') || line.starts_with("package\t")) continue;
    const std::vector<std::string> cell = cells(line);
    result.push_back({cell[0], static_cast<std::uint32_t>(std::stoul(cell[1])),
                      static_cast<std::uint32_t>(std::stoul(cell[2]))});
  }
  return result;
}

bool is_meant(const std::vector<Difference>& differences, const std::string& path,
              std::uint32_t level) {
  return std::ranges::any_of(differences, [&](const Difference& one) {
    return path.ends_with("/" + one.package) && one.from <= level && level <= one.to;
  });
}

std::map<std::string, Answers> their_answers(const std::vector<std::string>& paths) {
  const fs::path list = fs::path(testing::TempDir()) / "signature_oracle.list";
  std::ofstream out(list);
  for (const std::string& path : paths) out << path << '\n';
  out.close();
  std::string levels;
  for (const std::uint32_t level : kLevels)
    levels += (levels.empty() ? "" : ",") + std::to_string(level);
  const test::ProgramRun run = test::run_program(
      "/usr/bin/java",
      {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dorg.bouncycastle.rsa.max_size=16384",
       "-cp", "/usr/share/java/apksig.jar:/usr/share/java/bcprov.jar",
       std::string(HEGUI_SOURCE_DIR) + "/tests/apk/package/VerifyAll.java", levels, list});
  fs::remove(list);
  EXPECT_EQ(run.exit_code, 0) << run.err;
  std::map<std::string, Answers> result;
  std::istringstream lines(run.out);
  for (std::string line; std::getline(lines, line);) {
    const std::vector<std::string> cell = cells(line);
    result[cell[0]][static_cast<std::uint32_t>(std::stoul(cell[1]))] = {cell[2], cell[3], cell[4],
                                                                        cell[5]};
  }
  return result;
}

const sign::SchemeResult& scheme_of(const Signatures& signatures, sign::Scheme scheme) {
  switch (scheme) {
    case sign::Scheme::v1:
      return signatures.v1;
    case sign::Scheme::v2:
      return signatures.blocks.v2;
    case sign::Scheme::v3:
      return signatures.blocks.v3;
    case sign::Scheme::v31:
      break;
  }
  return signatures.blocks.v31;
}

Answer our_answer(const Signatures& signatures, const sign::EffectiveSigner& effective) {
  const sign::SchemeResult& scheme = scheme_of(signatures, effective.scheme);
  Answer answer;
  answer.holds = effective.verified == true ? "yes" : "no";
  answer.scheme = sign::scheme_name(effective.scheme);
  answer.problem = scheme.verification.problem;
  std::vector<std::string> certificates;
  for (const unsigned index : effective.signers) {
    const auto& chain = scheme.signers[index].certificates;
    if (!chain.empty()) certificates.push_back(chain.front().sha256);
  }
  std::sort(certificates.begin(), certificates.end());
  for (const std::string& one : certificates) {
    answer.certificates += (answer.certificates.empty() ? "" : ",") + one;
  }
  return answer;
}

sign::SchemeDemand demand_of(const Package& package, const Container& base) {
  const auto entry = package.manifest(base.index);
  if (!entry) return {};
  const auto bytes = package.keep(*entry);
  base::Diagnostics diagnostics;
  if (!bytes.ok()) return {};
  const auto manifest = Manifest::read(*bytes, Resources({}, {}), package.limits(), diagnostics);
  if (!manifest.ok()) return {};
  return {manifest->target_sdk, manifest->target_sandbox};
}

Answers our_answers(const std::string& path) {
  Answers answers;
  for (const std::uint32_t level : kLevels) answers[level].problem = "no signature";
  const auto package = Package::open_paths({path}, base::Limits{});
  if (!package.ok()) {
    for (auto& [level, answer] : answers) answer.problem = package.error().message();
    return answers;
  }
  const Container* base = package->base();
  if (base == nullptr || base->archive == nullptr) return answers;
  base::Diagnostics diagnostics;
  const Signatures signatures = verify_signatures(*package, *base, V1Use::always, diagnostics);
  const sign::SchemeDemand demand = demand_of(*package, *base);
  for (const auto& effective : sign::effective_signers(signatures.blocks, &signatures.v1, demand)) {
    for (const std::uint32_t level : kLevels) {
      if (effective.min_sdk <= level && level <= effective.max_sdk) {
        answers[level] = our_answer(signatures, effective);
      }
    }
  }
  return answers;
}

TEST(SignatureOracle, EqualsApksig) {
  const std::vector<std::string> paths = apps();
  const auto theirs = their_answers(paths);
  ASSERT_EQ(theirs.size(), paths.size());
  const std::vector<Difference> differences = known_differences();
  int compared = 0, held = 0, meant = 0, not_examined = 0;
  for (const std::string& path : paths) {
    const Answers ours = our_answers(path);
    for (const auto& [level, their] : theirs.at(path)) {
      const Answer& our = ours.at(level);
      SCOPED_TRACE(path + " on API level " + std::to_string(level) + ": we say " + our.holds + " " +
                   our.problem + "; apksig " + their.holds + " " + their.problem);
      if (their.problem.find("NoSuchAlgorithmException") != std::string::npos) {
        ++not_examined;  // the machine's Java has no such algorithm
        continue;
      }
      ++compared;
      if (is_meant(differences, path, level)) {
        ++meant;
        EXPECT_NE(our.holds, their.holds) << "no longer different: drop it from the table";
        continue;
      }
      EXPECT_EQ(our.holds, their.holds == "error" ? "no" : their.holds);
      if (our.holds != "yes" || their.holds != "yes") continue;
      ++held;
      EXPECT_EQ(our.scheme, their.scheme);
      EXPECT_EQ(our.certificates, their.certificates);
    }
  }
  std::printf(
      "%zu packages, %d answers compared: %d a signature that holds, %d differ on purpose; %d not "
      "examined by Java\n",
      paths.size(), compared, held, meant, not_examined);
  EXPECT_GT(held, 0);
}

}  // namespace
}  // namespace hegui::package
