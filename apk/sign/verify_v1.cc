// The v1 scheme: META-INF/MANIFEST.MF, *.SF and *.RSA/.DSA/.EC, as Android's installer checks them.
#include <algorithm>
#include <map>
#include <set>

#include "apk/sign/jar_manifest.h"
#include "apk/sign/pkcs7.h"
#include "apk/sign/problem.h"
#include "apk/sign/verify.h"

namespace hegui::sign {
namespace {

using Bytes = std::vector<std::uint8_t>;

constexpr std::uint64_t kMaxMetaFile = 32ull << 20;
constexpr std::size_t kMaxSigners = 10;
constexpr std::size_t kMaxExamples = 20;
constexpr std::string_view kMetaFolder = "META-INF/";
constexpr std::string_view kManifestName = "META-INF/MANIFEST.MF";
constexpr std::string_view kAppManifestName = "AndroidManifest.xml";  // whose signers are the app's

std::string upper(std::string_view text) {
  std::string result(text);
  for (char& c : result) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return result;
}

bool is_block_name(std::string_view upper_name) {
  return upper_name.ends_with(".RSA") || upper_name.ends_with(".DSA") ||
         upper_name.ends_with(".EC");
}

struct V1Signer {
  Signer facts;
  Bytes signature_file;
  JarManifest parsed;  // borrows signature_file
};

class V1Verifier {
 public:
  V1Verifier(const EntrySource& entries, const std::vector<unsigned>& block_schemes, V1Depth depth,
             base::Diagnostics& diagnostics)
      : entries_(entries), block_schemes_(block_schemes), depth_(depth), diagnostics_(diagnostics) {
    result_.scheme = Scheme::v1;
  }

  V1Result verify() {
    sort_entries();
    const auto manifest = meta_.find(std::string(kManifestName));
    std::vector<std::string> blocks;
    for (const auto& [name, index] : meta_) {
      if (is_block_name(name)) blocks.push_back(name);
    }
    if (manifest == meta_.end() || blocks.empty()) {
      if (!blocks.empty()) {
        result_.present = true;
        fail(problem("sign-v1-manifest", "there is no META-INF/MANIFEST.MF"));
      }
      return std::move(result_);
    }
    result_.present = true;
    if (blocks.size() > kMaxSigners) {
      fail(problem("sign-too-many", "too many signature blocks in META-INF/"));
      blocks.resize(kMaxSigners);
    }
    if (read_manifest(manifest->second)) {
      for (const std::string& block : blocks) take_signer(block);
      check_entries();
      entries_ok_ = result_.verification.verified != false;
      check_claims();
    }
    return finish();
  }

 private:
  void fail(const Verification& why) {
    sign::fail(result_.verification, why);
    diagnostics_.add(why.problem_code, base::Severity::error, "signature v1", why.problem,
                     why.offset);
  }

  // META-INF/ files under their upper-case names, as Android looks them up; the rest is counted.
  void sort_entries() {
    for (std::size_t i = 0; i < entries_.size(); ++i) {
      const std::string_view name = entries_.name(i);
      if (name.ends_with('/')) continue;
      if (!name.starts_with(kMetaFolder)) {
        ++result_.entries;
        continue;
      }
      std::string key = upper(name);
      const bool part = key == kManifestName || key.ends_with(".SF") || is_block_name(key);
      if (!part) {
        ++result_.unprotected_entries;
      } else {
        meta_[std::move(key)] = i;
      }
    }
  }

  // nullopt with a problem told if it cannot be read or is too large.
  std::optional<Bytes> read_meta(std::size_t index) {
    Bytes bytes;
    bool too_large = false;
    const auto error = entries_.read(index, [&](base::ByteView piece) {
      too_large = too_large || bytes.size() + piece.size() > kMaxMetaFile;
      if (!too_large) bytes.insert(bytes.end(), piece.begin(), piece.end());
    });
    const std::string name(entries_.name(index));
    if (error) {
      fail(problem("sign-v1-unreadable", name + " cannot be read: " + error->what));
      return std::nullopt;
    }
    if (too_large) {
      fail(problem("sign-v1-too-large", name + " is too large"));
      return std::nullopt;
    }
    return bytes;
  }

  bool read_manifest(std::size_t index) {
    auto bytes = read_meta(index);
    if (!bytes) return false;
    manifest_bytes_ = std::move(*bytes);
    auto parsed = JarManifest::read(base::ByteView(manifest_bytes_));
    if (!parsed) {
      fail(problem("sign-v1-manifest", "MANIFEST.MF: " + parsed.error().what,
                   parsed.error().offset));
      return false;
    }
    manifest_ = std::move(*parsed);
    return true;
  }

  void take_signer(const std::string& block_name) {
    const std::string stem = block_name.substr(0, block_name.rfind('.'));
    const auto signature_file = meta_.find(stem + ".SF");
    if (signature_file == meta_.end()) {
      diagnostics_.add("sign-v1-no-sf", base::Severity::notice, "signature v1",
                       block_name + " has no signature file: Android ignores it");
      return;
    }
    const std::size_t block_index = meta_.at(block_name);
    auto block = read_meta(block_index);
    auto content = read_meta(signature_file->second);
    if (!block || !content) return;
    V1Signer signer;
    signer.signature_file = std::move(*content);
    signer.facts.index = static_cast<unsigned>(signers_.size());
    signer.facts.block_name = std::string(entries_.name(block_index));
    Pkcs7Check check = check_pkcs7(base::ByteView(*block), base::ByteView(signer.signature_file));
    signer.facts.signatures.push_back({0, check.algorithm, check.verification.verified});
    signer.facts.certificates = std::move(check.certificates);
    signer.facts.verification = std::move(check.verification);
    if (signer.facts.verification.verified == true && !check_signature_file(signer)) return;
    if (signer.facts.verification.verified == false) fail(signer.facts.verification);
    signers_.push_back(std::move(signer));
  }

  // False if Android ignores the signer altogether.
  bool check_signature_file(V1Signer& signer) {
    auto parsed = JarManifest::read(base::ByteView(signer.signature_file));
    if (!parsed || !parsed->has_version) {
      diagnostics_.add("sign-v1-sf", base::Severity::notice, "signature v1",
                       parsed ? "a signature file has no version: Android ignores it"
                              : "a signature file is broken: " + parsed.error().what);
      return false;
    }
    signer.parsed = std::move(*parsed);
    Verification& state = signer.facts.verification;
    const JarManifest& file = signer.parsed;
    const base::ByteView manifest(manifest_bytes_);
    const auto main = file.main.strongest();
    if (main && manifest_.main_end > 0 && !file.by_signtool &&
        !matches(*main, *manifest.sub(0, manifest_.main_end))) {
      state =
          problem("sign-v1-main-attributes", "MANIFEST.MF's main section is not what was signed");
      return true;
    }
    const auto whole = (file.by_signtool ? file.plain : file.whole).strongest();
    if (whole) signer.facts.digest_algorithm = hash_name(whole->hash);
    if (whole && matches(*whole, manifest)) return true;
    check_sections(signer);
    return true;
  }

  // MANIFEST.MF as a whole differs (or has no digest): then every signed section must match.
  void check_sections(V1Signer& signer) {
    for (const JarSection& section : signer.parsed.sections) {
      const JarSection* signed_section = manifest_.find(section.name);
      if (signed_section == nullptr) return;  // as Android: it stops, without a complaint
      base::ByteView bytes =
          *base::ByteView(manifest_bytes_)
               .sub(signed_section->start, signed_section->end - signed_section->start);
      if (signer.parsed.by_signtool && bytes.chars().ends_with("\n\n")) {
        bytes = *bytes.sub(0, bytes.size() - 1);
      }
      const auto digest = section.digests.strongest();
      if (!digest || !matches(*digest, bytes)) {
        signer.facts.verification =
            problem("sign-v1-section", "a section of MANIFEST.MF is not what was signed",
                    signed_section->start);
        return;
      }
    }
  }

  static bool matches(const JarDigests::Choice& expected, base::ByteView bytes) {
    return !expected.value.empty() && expected.value == digest_of(expected.hash, bytes);
  }

  // A signature file that claims v2 or v3 protects against taking them out.
  void check_claims() {
    std::set<unsigned> claimed;
    for (const V1Signer& signer : signers_) {
      if (signer.facts.verification.verified != true) continue;
      const std::string& claim = signer.parsed.android_claim;
      for (std::size_t at = 0; at < claim.size(); ++at) {
        const bool alone = (at == 0 || !is_digit(claim[at - 1])) &&
                           (at + 1 == claim.size() || !is_digit(claim[at + 1]));
        if (alone && is_digit(claim[at])) claimed.insert(static_cast<unsigned>(claim[at] - '0'));
      }
    }
    result_.claimed_schemes.assign(claimed.begin(), claimed.end());
    for (const unsigned scheme : claimed) {
      if ((scheme == 2 || scheme == 3) && !std::ranges::count(block_schemes_, scheme)) {
        fail(problem("sign-stripped-block", "v1 says that the package is also signed with v" +
                                                std::to_string(scheme) + ", but it is not"));
      }
    }
  }
  static bool is_digit(char c) { return c >= '0' && c <= '9'; }

  // One bit a signer that vouches for the section; at most kMaxSigners signers.
  unsigned coverage(std::string_view name) const {
    unsigned bits = 0;
    for (std::size_t i = 0; i < signers_.size(); ++i) {
      const bool holds = signers_[i].facts.verification.verified == true;
      if (holds && signers_[i].parsed.find(name) != nullptr) bits |= 1u << i;
    }
    return bits;
  }

  void check_entries() {
    const unsigned expected = coverage(kAppManifestName);
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < entries_.size(); ++i) {
      const std::string_view name = entries_.name(i);
      seen.insert(name);
      if (name.ends_with('/') || name.starts_with(kMetaFolder)) continue;
      const JarSection* section = manifest_.find(name);
      const unsigned covered = section == nullptr ? 0 : coverage(name);
      const auto digest = section == nullptr ? std::nullopt : section->digests.strongest();
      if (covered == 0 || !digest) {
        ++result_.unsigned_entries;
        example("sign-v1-unsigned", "an entry is not signed: ", name);
      } else if (expected != 0 && covered != expected) {
        example("sign-v1-signers-differ",
                "an entry has other signers than AndroidManifest.xml: ", name);
      } else if (depth_ == V1Depth::all_entries) {
        check_entry(i, *digest);
      }
    }
    if (!seen.contains(kAppManifestName)) {
      fail(problem("sign-v1-no-app", "there is no AndroidManifest.xml whose signers would count"));
    }
    for (const JarSection& section : manifest_.sections) {
      // Folders may be listed; an archive without the entry is still installed.
      if (!section.name.ends_with('/') && !seen.contains(section.name)) ++result_.missing_entries;
    }
  }

  void check_entry(std::size_t index, const JarDigests::Choice& expected) {
    Digest digest(expected.hash);
    const auto error = entries_.read(index, [&](base::ByteView piece) { digest.add(piece); });
    if (error) {
      example("sign-v1-unreadable", "an entry cannot be read: ", entries_.name(index));
    } else if (digest.take() != expected.value) {
      ++result_.mismatched_entries;
      example("sign-v1-digest-mismatch",
              "an entry was changed after signing: ", entries_.name(index));
    }
  }

  void example(const char* code, const char* text, std::string_view name) {
    if (result_.examples.size() < kMaxExamples) result_.examples.emplace_back(name);
    fail(problem(code, text + std::string(name)));
  }

  V1Result finish() {
    if (signers_.empty()) fail(problem("sign-no-signer", "no signature file Android would accept"));
    const Verification held =
        depth_ == V1Depth::all_entries
            ? Verification{true, "", "", std::nullopt}
            : Verification{std::nullopt, "sign-not-examined", "entries not examined", std::nullopt};
    const Verification whole = result_.verification;
    if (result_.verification.verified != false) result_.verification = held;
    for (V1Signer& signer : signers_) {
      // A signer's own files may hold and its package not: the entries decide. Stripping does not:
      // Android before 7 knows nothing of it.
      if (signer.facts.verification.verified == true) {
        signer.facts.verification = entries_ok_ ? held : whole;
      }
      result_.signers.push_back(std::move(signer.facts));
    }
    return std::move(result_);
  }

  const EntrySource& entries_;
  const std::vector<unsigned>& block_schemes_;
  V1Depth depth_;
  base::Diagnostics& diagnostics_;
  V1Result result_;
  std::map<std::string, std::size_t> meta_;
  Bytes manifest_bytes_;
  JarManifest manifest_;
  std::vector<V1Signer> signers_;
  bool entries_ok_ = false;  // nothing was wrong before the check against stripping
};

}  // namespace

V1Result verify_v1(const EntrySource& entries, const std::vector<unsigned>& block_schemes,
                   V1Depth depth, base::Diagnostics& diagnostics) {
  return V1Verifier(entries, block_schemes, depth, diagnostics).verify();
}

}  // namespace hegui::sign
