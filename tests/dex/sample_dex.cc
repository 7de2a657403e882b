#include "tests/dex/sample_dex.h"

namespace hegui::test {

DexBuilder sample_dex(int version) {
  DexBuilder dex(version);
  const std::string owner = "Lapp/Main;";
  const Symbol hi = dex.string("hi");
  const Symbol run = dex.method(owner, "run", "V", {});
  const Symbol bootstrap = dex.method(owner, "link", "V", {"I"});
  const Units note = {1, dex.type("Lapp/Note;"), 1, dex.string("value"), 0x1c, 2, 4, 7, 0x17, hi};
  dex.add_method_handle(4, bootstrap);
  dex.add_call_site({3, 0x16, 0, 0x17, hi, 0x15, dex.proto("V", {})});

  MethodSpec main{.name = "main", .parameters = {"[Ljava/lang/String;"}};
  main.body.registers = 3;
  main.body.ins = 1;
  main.body.units = {
      0x001a, hi,          // 0: const-string v0, "hi"
      0x012b, 10,  0,      // 2: packed-switch v1 -> 12
      0x0071, run, 0,      // 5: invoke-static {}
      0x000e,              // 8: return-void
      0x000d,              // 9: move-exception v0
      0x000e,              // 10: return-void
      0x0000,              // 11: nop
      0x0100, 2,   10, 0,  // 12: cases from key 10
      3,      0,   6,  0,  // to 5 and 8
  };
  main.body.tries = {{5, 3, 1}};
  main.body.handlers = {1, 0x7f, dex.type("Ljava/lang/Exception;"), 9, 9};
  main.body.debug_info = {7,    1, {dex.string("args"), 1},
                          0x0e,  // line 7 at 0
                          0x03, 0, {dex.string("text"), 1}, {dex.type("Ljava/lang/String;"), 1},
                          0x01, 5,
                          0x0f,  // line 8 at 5
                          0x00};
  MethodSpec call{.name = "run", .annotations = note};
  call.body.units = {0x00fc, 0, 0, 0x000e};  // invoke-custom {}, call_site@0; return-void
  MethodSpec link{.name = "link", .parameters = {"I"}};
  link.body.ins = 1;
  link.body.units = {0x000e};

  ClassSpec spec{.descriptor = owner};
  spec.interfaces = {"Ljava/lang/Runnable;"};
  spec.source_file = "Main.java";
  spec.static_fields = {{"A", "I", 0x9, note}, {"S", "Ljava/lang/String;"}};
  spec.instance_fields = {{"f", "J", 0x2}};
  spec.direct_methods = {main, call, link};
  spec.static_values = {2, 0x04, 1, 0x17, hi};
  spec.annotations = note;
  dex.add_class(spec);
  return dex;
}

}  // namespace hegui::test
