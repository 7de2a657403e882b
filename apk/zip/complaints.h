// Complaints: what an archive's scan found odd, by stable code, with what Android does about it.
//
//   code                  severity   Android (libziparchive of 14 unless said otherwise)
//   zip-duplicate-name    error      refuses the archive; find() gives the first in directory order
//   zip-bad-name          error      NUL, not UTF-8, empty: refuses the archive (empty: the entry)
//   zip-unsafe-name       notice     "..", leading '/', backslash: reads; Java's ZipFile refuses
//                                    the first two for apps that target API 34
//   zip-fake-encryption   notice     ignores the encryption bit
//   zip-bogus-method      notice     neither 0 nor 8: resources and manifest are taken as stored
//                                    (since 9), dex and native libraries cannot be opened
//   zip-local-header      error      name, size or CRC differ: refuses the entry
//                         notice     method or flags differ: believes the directory
//   zip-data-descriptor   error      differs from the directory: refuses to extract the entry
//   zip-bad-offset        error      header behind the directory: refuses the archive; no header
//                                    there, data past the directory: refuses the entry
//   zip-stored-size       notice     stored, sizes differ: takes the uncompressed one
//   zip-overlap           notice     two entries share bytes: reads both
//   zip-in-signing-block  notice     an entry's data lies in the APK Signing Block: reads it
//   zip-prefix-bytes      error      the file does not begin with a local header: refused since
//                                    the patch of December 2017 (CVE-2017-13156)
//   zip-entry-count       notice     the directory goes on behind the declared count: stops there
//   zip-directory-gap     notice     bytes between directory and end record: reads; a v2 or later
//                                    signature is not found
//   zip-zip64             error      16- or 32-bit field says "see zip64", nothing there: refuses
//                                    since 12
//   zip-multi-disk        notice     ignores disk numbers
//   zip-too-many-entries  data_loss  no such limit
//   zip-size-lie          error      inflates to another size than declared: refuses the entry
//   zip-crc               notice     does not check
//   zip-bad-data          data_loss  refuses the entry
//   zip-bomb, zip-budget  data_loss  no such limits
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "apk/base/diagnostics.h"
#include "apk/zip/entry.h"

namespace hegui::zip {

class Complaints {
 public:
  // Borrows `diagnostics`.
  explicit Complaints(base::Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

  void archive(std::string_view code, base::Severity severity, std::string text,
               std::uint64_t offset);
  void entry(std::string_view code, base::Severity severity, const Entry& entry, std::string text,
             std::uint64_t offset);
  void android_refuses_archive() { refused_ = true; }
  bool refused() const { return refused_; }

 private:
  base::Diagnostics& diagnostics_;
  bool refused_ = false;
};

// An entry's name as valid UTF-8, control characters and NUL made visible.
std::string printable_name(std::string_view name);

}  // namespace hegui::zip
