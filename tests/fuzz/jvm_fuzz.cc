// links: jvm
// Reads a class file and walks all of its code.
#include <cstdint>
#include <cstdlib>

#include "jvm/class_file.h"
#include "jvm/code_cursor.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace hegui::jvm;
  const auto file = ClassFile::read({data, size});
  if (!file.ok()) return 0;
  volatile std::uint64_t sum = 0;
  const ConstantPool& pool = file->pool();
  for (std::uint32_t i = 0; i < pool.size(); ++i) {
    switch (pool.kind(i)) {
      case ConstantKind::utf8:
        sum = sum + pool.utf8(i).size();
        break;
      case ConstantKind::class_:
        sum = sum + pool.class_name(i).size();
        break;
      case ConstantKind::string:
        sum = sum + pool.string(i).size();
        break;
      case ConstantKind::integer:
      case ConstantKind::float_:
      case ConstantKind::long_:
      case ConstantKind::double_:
        sum = sum + static_cast<std::uint64_t>(pool.number(i));
        break;
      case ConstantKind::field:
      case ConstantKind::method:
      case ConstantKind::interface_method:
        sum = sum + pool.member(i).owner.size() + pool.member(i).descriptor.size();
        break;
      case ConstantKind::dynamic:
      case ConstantKind::invoke_dynamic:
        sum = sum + pool.call_site(i).name.size();
        break;
      default:
        break;
    }
  }
  for (const Method& method : file->methods()) {
    CodeCursor cursor(method.code);
    Operation op;
    std::uint64_t last = 0;
    while (cursor.next(op)) {
      if (op.offset < last) std::abort();  // it must go forward
      last = op.offset;
      sum = sum + op.index + op.switch_keys.size();
    }
  }
  return 0;
}
