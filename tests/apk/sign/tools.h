// The Android SDK's own signer, for packages made and signed inside a test.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "apk/sign/verify.h"

namespace hegui::test {

// Runs a command; throws std::runtime_error with its output if it fails.
std::string run_tool(const std::string& command);

// A folder that is removed at the end.
class ScratchFolder {
 public:
  ScratchFolder();
  ~ScratchFolder();
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;
  std::filesystem::path operator/(const std::string& name) const { return path_ / name; }

 private:
  std::filesystem::path path_;
};

// key.pk8 and key.pem in the folder; `options` as for `openssl genpkey`.
void make_key(const ScratchFolder& folder, const std::string& name, const std::string& options);

// An archive's entries, unpacked by unzip and held in memory, so that a test can change them.
class MemoryEntries : public sign::EntrySource {
 public:
  MemoryEntries() = default;
  static MemoryEntries unpack(const std::filesystem::path& archive, const ScratchFolder& folder);

  void put(const std::string& name, const std::string& contents);
  void remove(const std::string& name);
  std::string& contents(const std::string& name);  // throws std::out_of_range

  std::size_t size() const override { return names_.size(); }
  std::string_view name(std::size_t index) const override { return names_[index]; }
  std::optional<base::Error> read(std::size_t index,
                                  const std::function<void(base::ByteView)>& sink) const override;

 private:
  std::vector<std::string> names_;
  std::map<std::string, std::string> contents_;
};

}  // namespace hegui::test
