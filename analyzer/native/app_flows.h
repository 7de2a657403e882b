// AppFlows: the flows of an app's native methods (native_flow.h), from all of its libraries.
//
// Of a library that is there for several machines one build is followed: the first of ARM64,
// x86-64, ARM and x86 whose code is understood. A method that several libraries implement has the
// flow of the first one, in the package's order.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "analyzer/native/native_flow.h"
#include "analyzer/program/origins.h"
#include "apk/package/package.h"

namespace hegui::native {

struct FollowedLibrary {
  program::Place place;
  elf::ElfFile file;  // borrows from the package
  elf::Functions functions;
};

struct AppFlows {
  struct Found {
    std::size_t library = 0;
    MethodFlow flow;
  };
  std::vector<FollowedLibrary> libraries;  // that implement one or more of the methods
  std::map<std::size_t, Found> methods;    // by position in the list that was asked for
};

AppFlows follow_app(const package::Package& package, const NativeFunctions& functions,
                    const std::vector<NativeMethod>& methods, unsigned threads,
                    const FlowLimits& limits = {});

// Where an address is, as an origin of kind elf states it (JSON; schema.sql).
std::string elf_position(const elf::ElfFile& file, const elf::Functions& functions,
                         std::uint64_t address);

}  // namespace hegui::native
