// Which of the app's classes a class names: in its declaration and in its code.
//
// For questions of the kind "who uses what", asked of a few classes: what a type, a method or a
// field of the dex file stands for is looked up when it is first met. One object a file and thread.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "analyzer/program/program.h"

namespace hegui::program {

class NamedTypes {
 public:
  // Borrows both. `wanted`: by ClassId; only classes that are wanted are looked for.
  NamedTypes(const Program& program, const dex::DexFile& file, const std::vector<bool>& wanted);

  // Those that the class names, each once, in the order of first mention; never itself. Arrays
  // count as their elements. Valid until the next call. Linear in the class's code.
  std::span<const ClassId> of(dex::ClassDefIndex index);

 private:
  static constexpr ClassId kNotWanted = ~ClassId{0};
  static constexpr ClassId kNotAsked = ~ClassId{0} - 1;

  void mention(dex::TypeIndex type);
  void mention_in(const dex::CodeItem& code);

  const Program& program_;
  const dex::DexFile& file_;
  const std::vector<bool>& wanted_;
  std::vector<ClassId> class_of_type_;       // by type
  std::vector<std::uint32_t> mentioned_by_;  // by type: number of the last class that named it
  std::uint32_t number_ = 0;
  std::vector<ClassId> found_;
};

}  // namespace hegui::program
