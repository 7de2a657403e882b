// links: dex
// Opens a dex file or container and reads everything that the public headers offer.
#include <cstdint>
#include <cstdlib>

#include "dex/annotations.h"
#include "dex/debug_info.h"
#include "dex/dex_file.h"

namespace {

using namespace hegui::dex;
using hegui::base::ByteView;

bool has_literal(Format format) {
  switch (format) {
    case Format::f11n:
    case Format::f21s:
    case Format::f21h:
    case Format::f22s:
    case Format::f22b:
    case Format::f31i:
    case Format::f51l:
      return true;
    default:
      return false;
  }
}

// Consumes what is read, so that no read is optimised away and every index is used.
class Walker {
 public:
  explicit Walker(const DexFile& dex) : dex_(dex) {}

  std::uint64_t walk() {
    for (const StringIndex i : dex_.strings()) sum_ += dex_.string(i).size();
    for (const TypeIndex i : dex_.types()) sum_ += dex_.find_type(dex_.type(i)).value;
    for (const ProtoIndex i : dex_.protos()) sum_ += dex_.parameters(i).size();
    for (const FieldIndex i : dex_.fields()) take(dex_.field(i).name);
    for (const MethodIndex i : dex_.methods()) take(dex_.method(i).name);
    for (const CallSiteIndex i : dex_.call_sites()) array(dex_.call_site(i));
    for (const MethodHandleIndex i : dex_.method_handles()) {
      const MethodHandle handle = dex_.method_handle(i);
      take(handle.is_field() ? dex_.field(handle.field()).name : dex_.method(handle.method()).name);
    }
    for (const ClassDefIndex i : dex_.classes()) class_of(i);
    return sum_;
  }

 private:
  void take(StringIndex index) {
    if (index) sum_ += dex_.string(index).size();
  }
  void take(TypeIndex index) {
    if (index) sum_ += dex_.type(index).size();
  }

  void class_of(ClassDefIndex index) {
    const ClassDef definition = dex_.class_def(index);
    take(definition.superclass);
    take(definition.source_file);
    for (const TypeIndex type : dex_.interfaces(index)) take(type);
    array(dex_.static_values(index));
    set(class_annotations(dex_, index));
    for (const FieldDef& field : dex_.fields(index)) {
      set(field_annotations(dex_, index, field.field));
    }
    for (const MethodDef& method : dex_.methods(index)) {
      set(method_annotations(dex_, index, method.method));
      const ParameterAnnotations parameters = parameter_annotations(dex_, index, method.method);
      for (std::uint32_t i = 0; i < parameters.size(); ++i) set(parameters[i]);
      body(dex_.code(method));
    }
  }

  void body(const CodeItem& code) {
    std::vector<std::uint32_t> registers(code.registers());
    for (const Instruction in : code.instructions()) instruction(code, in, registers);
    for (std::uint32_t i = 0; i < code.tries(); ++i) {
      for (const CatchHandler& handler : code.try_block(i).handlers) {
        take(handler.type);
        sum_ += code.at(handler.address).width();
      }
    }
    DebugCursor cursor(dex_, code);
    DebugEvent event;
    while (cursor.next(event)) {
      take(event.name);
      take(event.type);
      take(event.signature);
    }
  }

  void instruction(const CodeItem& code, const Instruction& in,
                   std::vector<std::uint32_t>& registers) {
    const OpcodeInfo& info = in.info();
    if (info.sets_a()) ++registers.at(in.a());  // throws if the door let a bad register through
    if (info.branches()) sum_ += code.at(in.target()).width();
    if (info.switches()) {
      const SwitchTable table = code.switch_table(in);
      for (std::uint32_t i = 0; i < table.size(); ++i) sum_ += code.at(table.target(i)).width();
    } else if (info.has(kHasPayload)) {
      const ArrayData data = code.array_data(in);
      for (std::uint32_t i = 0; i < data.size(); ++i) sum_ += static_cast<std::uint64_t>(data[i]);
    }
    if (info.invokes()) {
      const ArgumentList arguments = in.arguments();
      for (std::uint32_t i = 0; i < arguments.size(); ++i) ++registers.at(arguments[i]);
    }
    if (has_literal(info.format)) sum_ += static_cast<std::uint64_t>(in.literal());
    switch (info.index) {
      case IndexKind::none:
        break;
      case IndexKind::string:
        take(in.string());
        break;
      case IndexKind::type:
        take(in.type());
        break;
      case IndexKind::field:
        take(dex_.field(in.field()).name);
        break;
      case IndexKind::method_and_proto:
        take(dex_.return_type(in.proto()));
        [[fallthrough]];
      case IndexKind::method:
        take(dex_.method(in.method()).name);
        break;
      case IndexKind::call_site:
        sum_ += dex_.call_site(in.call_site()).size();
        break;
      case IndexKind::method_handle:
        sum_ += dex_.method_handle(in.method_handle()).member;
        break;
      case IndexKind::proto:
        take(dex_.return_type(in.proto()));
        break;
    }
  }

  void set(const AnnotationSet& annotations) {
    for (const Annotation item : annotations) annotation(item.value);
  }
  void annotation(const EncodedAnnotation& item) {
    take(item.type());
    for (const AnnotationElement& element : item) {
      take(element.name);
      value(element.value);
    }
  }
  void array(const EncodedArray& values) {
    for (const EncodedValue& item : values) value(item);
  }
  void value(const EncodedValue& item) {
    switch (item.kind()) {
      case ValueKind::string:
        return take(item.string());
      case ValueKind::type:
        return take(item.type());
      case ValueKind::field:
      case ValueKind::enum_:
        return take(dex_.field(item.field()).name);
      case ValueKind::method:
        return take(dex_.method(item.method()).name);
      case ValueKind::method_type:
        return take(dex_.return_type(item.method_type()));
      case ValueKind::method_handle:
        sum_ += dex_.method_handle(item.method_handle()).member;
        return;
      case ValueKind::array:
        return array(item.array());
      case ValueKind::annotation:
        return annotation(item.annotation());
      default:
        sum_ += static_cast<std::uint64_t>(item.integer());
    }
  }

  const DexFile& dex_;
  std::uint64_t sum_ = 0;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  hegui::base::Diagnostics diagnostics;
  const auto files = DexFile::open_container(ByteView(data, size), diagnostics);
  if (!files) return 0;
  volatile std::uint64_t sum = 0;
  for (const DexFile& dex : *files) sum = sum + Walker(dex).walk();
  return 0;
}
