// JarManifest: MANIFEST.MF or a signature file (*.SF), read as Android's installer reads it.
//
// Borrows the bytes. Keeps of each section only its name, its place and its digests, so that memory
// stays a small multiple of the bytes. Specification: JAR File Specification, "JAR Manifest", as
// Android's reader narrows it: CR, LF or CRLF; blank lines belong to the section before them; the
// only digest attributes are SHA-512, SHA-384, SHA-256 and SHA1; no name twice.
#pragma once

#include <array>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "apk/base/byte_view.h"
#include "apk/base/result.h"
#include "apk/sign/digest.h"

namespace hegui::sign {

// The digest algorithms Android knows, in the order it prefers them.
inline constexpr std::array<Hash, 4> kJarHashes = {Hash::sha512, Hash::sha384, Hash::sha256,
                                                   Hash::sha1};

struct JarDigests {
  // Base64 as in the file, line breaks included; an empty view where the attribute is absent.
  std::array<std::string_view, kJarHashes.size()> encoded;

  struct Choice {
    Hash hash;
    std::vector<std::uint8_t> value;  // empty if the Base64 is broken: no digest equals it
  };
  // What Android compares: the first that is present. nullopt: none.
  std::optional<Choice> strongest() const;
};

struct JarSection {
  std::string_view name;
  std::uint32_t start = 0;  // bytes [start, end) are what a signature file's section digest covers
  std::uint32_t end = 0;
  JarDigests digests;  // NAME-Digest
};

class JarManifest {
 public:
  JarManifest() = default;
  // Moves keep views valid; a copy's names would borrow from the original.
  JarManifest(JarManifest&&) = default;
  JarManifest& operator=(JarManifest&&) = default;

  // Fails where Android's reader does; precondition: bytes.size() < 2^32.
  static base::Result<JarManifest> read(base::ByteView bytes);

  // Main section.
  bool has_version = false;          // Signature-Version
  bool by_signtool = false;          // Created-By holds "signtool": digests are named otherwise
  bool has_android_claim = false;    // X-Android-APK-Signed
  std::string android_claim;         // "2, 3"
  JarDigests whole;                  // -Digest-Manifest
  JarDigests main;                   // -Digest-Manifest-Main-Attributes
  JarDigests plain;                  // -Digest, what signtool wrote for -Digest-Manifest
  std::uint32_t main_end = 0;        // the main section is bytes [0, main_end)
  std::vector<JarSection> sections;  // in file order

  // nullptr if there is none. Logarithmic.
  const JarSection* find(std::string_view name) const;
  base::ByteView bytes() const { return bytes_; }

 private:
  friend class ManifestReader;
  base::ByteView bytes_;
  std::deque<std::string> unfolded_;    // names that went over a line's end
  std::vector<std::uint32_t> by_name_;  // sections, sorted by name
};

}  // namespace hegui::sign
