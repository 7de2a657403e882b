// One small good dex file that has a bit of everything; tests read it, or spoil one field of it.
#pragma once

#include "tests/support/dex_builder.h"

namespace hegui::test {

// Lapp/Main; implements Runnable, annotated @Note(value = {7, "hi"}), source "Main.java":
//   static int A = 1; static String S = "hi"; long f;
//   main(String[]): a packed-switch, a try around a call, line numbers 7 and 8, a local variable
//   run(): invoke-custom (one call site over one method handle), annotated like the class
DexBuilder sample_dex(int version = 39);

}  // namespace hegui::test
