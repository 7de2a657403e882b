// The opcodes of Dalvik bytecode, one line each: number, name in C++, mnemonic, format, index kind,
// flags. dex/opcode.h makes the enumeration and the fact table from it; nothing else includes it.
// invoke-polymorphic and invoke-custom exist from version 038, const-method-handle and
// const-method-type from 039. Specification: Android "Dalvik bytecode".
#pragma once

// clang-format off
#define HEGUI_DEX_OPCODES(X) \
  X(0x00, nop, "nop", f10x, none, kPlain) \
  X(0x01, move, "move", f12x, none, kSetsA) \
  X(0x02, move_from16, "move/from16", f22x, none, kSetsA) \
  X(0x03, move_16, "move/16", f32x, none, kSetsA) \
  X(0x04, move_wide, "move-wide", f12x, none, kSetsA | kAWide | kBWide) \
  X(0x05, move_wide_from16, "move-wide/from16", f22x, none, kSetsA | kAWide | kBWide) \
  X(0x06, move_wide_16, "move-wide/16", f32x, none, kSetsA | kAWide | kBWide) \
  X(0x07, move_object, "move-object", f12x, none, kSetsA) \
  X(0x08, move_object_from16, "move-object/from16", f22x, none, kSetsA) \
  X(0x09, move_object_16, "move-object/16", f32x, none, kSetsA) \
  X(0x0a, move_result, "move-result", f11x, none, kSetsA) \
  X(0x0b, move_result_wide, "move-result-wide", f11x, none, kSetsA | kAWide) \
  X(0x0c, move_result_object, "move-result-object", f11x, none, kSetsA) \
  X(0x0d, move_exception, "move-exception", f11x, none, kSetsA) \
  X(0x0e, return_void, "return-void", f10x, none, kReturns | kNoFallthrough) \
  X(0x0f, return_, "return", f11x, none, kReturns | kNoFallthrough) \
  X(0x10, return_wide, "return-wide", f11x, none, kReturns | kNoFallthrough | kAWide) \
  X(0x11, return_object, "return-object", f11x, none, kReturns | kNoFallthrough) \
  X(0x12, const_4, "const/4", f11n, none, kSetsA) \
  X(0x13, const_16, "const/16", f21s, none, kSetsA) \
  X(0x14, const_, "const", f31i, none, kSetsA) \
  X(0x15, const_high16, "const/high16", f21h, none, kSetsA) \
  X(0x16, const_wide_16, "const-wide/16", f21s, none, kSetsA | kAWide) \
  X(0x17, const_wide_32, "const-wide/32", f31i, none, kSetsA | kAWide) \
  X(0x18, const_wide, "const-wide", f51l, none, kSetsA | kAWide) \
  X(0x19, const_wide_high16, "const-wide/high16", f21h, none, kSetsA | kAWide) \
  X(0x1a, const_string, "const-string", f21c, string, kSetsA | kCanThrow) \
  X(0x1b, const_string_jumbo, "const-string/jumbo", f31c, string, kSetsA | kCanThrow) \
  X(0x1c, const_class, "const-class", f21c, type, kSetsA | kCanThrow) \
  X(0x1d, monitor_enter, "monitor-enter", f11x, none, kCanThrow) \
  X(0x1e, monitor_exit, "monitor-exit", f11x, none, kCanThrow) \
  X(0x1f, check_cast, "check-cast", f21c, type, kSetsA | kCanThrow) \
  X(0x20, instance_of, "instance-of", f22c, type, kSetsA | kCanThrow) \
  X(0x21, array_length, "array-length", f12x, none, kSetsA | kCanThrow) \
  X(0x22, new_instance, "new-instance", f21c, type, kSetsA | kCanThrow) \
  X(0x23, new_array, "new-array", f22c, type, kSetsA | kCanThrow) \
  X(0x24, filled_new_array, "filled-new-array", f35c, type, kCanThrow) \
  X(0x25, filled_new_array_range, "filled-new-array/range", f3rc, type, kCanThrow) \
  X(0x26, fill_array_data, "fill-array-data", f31t, none, kCanThrow | kHasPayload) \
  X(0x27, throw_, "throw", f11x, none, kCanThrow | kNoFallthrough) \
  X(0x28, goto_, "goto", f10t, none, kBranches | kNoFallthrough) \
  X(0x29, goto_16, "goto/16", f20t, none, kBranches | kNoFallthrough) \
  X(0x2a, goto_32, "goto/32", f30t, none, kBranches | kNoFallthrough) \
  X(0x2b, packed_switch, "packed-switch", f31t, none, kSwitches | kHasPayload) \
  X(0x2c, sparse_switch, "sparse-switch", f31t, none, kSwitches | kHasPayload) \
  X(0x2d, cmpl_float, "cmpl-float", f23x, none, kSetsA) \
  X(0x2e, cmpg_float, "cmpg-float", f23x, none, kSetsA) \
  X(0x2f, cmpl_double, "cmpl-double", f23x, none, kSetsA | kBWide | kCWide) \
  X(0x30, cmpg_double, "cmpg-double", f23x, none, kSetsA | kBWide | kCWide) \
  X(0x31, cmp_long, "cmp-long", f23x, none, kSetsA | kBWide | kCWide) \
  X(0x32, if_eq, "if-eq", f22t, none, kBranches) \
  X(0x33, if_ne, "if-ne", f22t, none, kBranches) \
  X(0x34, if_lt, "if-lt", f22t, none, kBranches) \
  X(0x35, if_ge, "if-ge", f22t, none, kBranches) \
  X(0x36, if_gt, "if-gt", f22t, none, kBranches) \
  X(0x37, if_le, "if-le", f22t, none, kBranches) \
  X(0x38, if_eqz, "if-eqz", f21t, none, kBranches) \
  X(0x39, if_nez, "if-nez", f21t, none, kBranches) \
  X(0x3a, if_ltz, "if-ltz", f21t, none, kBranches) \
  X(0x3b, if_gez, "if-gez", f21t, none, kBranches) \
  X(0x3c, if_gtz, "if-gtz", f21t, none, kBranches) \
  X(0x3d, if_lez, "if-lez", f21t, none, kBranches) \
  X(0x3e, unused_3e, "unused", f00x, none, kUndefined) \
  X(0x3f, unused_3f, "unused", f00x, none, kUndefined) \
  X(0x40, unused_40, "unused", f00x, none, kUndefined) \
  X(0x41, unused_41, "unused", f00x, none, kUndefined) \
  X(0x42, unused_42, "unused", f00x, none, kUndefined) \
  X(0x43, unused_43, "unused", f00x, none, kUndefined) \
  X(0x44, aget, "aget", f23x, none, kSetsA | kCanThrow) \
  X(0x45, aget_wide, "aget-wide", f23x, none, kSetsA | kCanThrow | kAWide) \
  X(0x46, aget_object, "aget-object", f23x, none, kSetsA | kCanThrow) \
  X(0x47, aget_boolean, "aget-boolean", f23x, none, kSetsA | kCanThrow) \
  X(0x48, aget_byte, "aget-byte", f23x, none, kSetsA | kCanThrow) \
  X(0x49, aget_char, "aget-char", f23x, none, kSetsA | kCanThrow) \
  X(0x4a, aget_short, "aget-short", f23x, none, kSetsA | kCanThrow) \
  X(0x4b, aput, "aput", f23x, none, kCanThrow) \
  X(0x4c, aput_wide, "aput-wide", f23x, none, kCanThrow | kAWide) \
  X(0x4d, aput_object, "aput-object", f23x, none, kCanThrow) \
  X(0x4e, aput_boolean, "aput-boolean", f23x, none, kCanThrow) \
  X(0x4f, aput_byte, "aput-byte", f23x, none, kCanThrow) \
  X(0x50, aput_char, "aput-char", f23x, none, kCanThrow) \
  X(0x51, aput_short, "aput-short", f23x, none, kCanThrow) \
  X(0x52, iget, "iget", f22c, field, kSetsA | kCanThrow) \
  X(0x53, iget_wide, "iget-wide", f22c, field, kSetsA | kCanThrow | kAWide) \
  X(0x54, iget_object, "iget-object", f22c, field, kSetsA | kCanThrow) \
  X(0x55, iget_boolean, "iget-boolean", f22c, field, kSetsA | kCanThrow) \
  X(0x56, iget_byte, "iget-byte", f22c, field, kSetsA | kCanThrow) \
  X(0x57, iget_char, "iget-char", f22c, field, kSetsA | kCanThrow) \
  X(0x58, iget_short, "iget-short", f22c, field, kSetsA | kCanThrow) \
  X(0x59, iput, "iput", f22c, field, kCanThrow) \
  X(0x5a, iput_wide, "iput-wide", f22c, field, kCanThrow | kAWide) \
  X(0x5b, iput_object, "iput-object", f22c, field, kCanThrow) \
  X(0x5c, iput_boolean, "iput-boolean", f22c, field, kCanThrow) \
  X(0x5d, iput_byte, "iput-byte", f22c, field, kCanThrow) \
  X(0x5e, iput_char, "iput-char", f22c, field, kCanThrow) \
  X(0x5f, iput_short, "iput-short", f22c, field, kCanThrow) \
  X(0x60, sget, "sget", f21c, field, kSetsA | kCanThrow) \
  X(0x61, sget_wide, "sget-wide", f21c, field, kSetsA | kCanThrow | kAWide) \
  X(0x62, sget_object, "sget-object", f21c, field, kSetsA | kCanThrow) \
  X(0x63, sget_boolean, "sget-boolean", f21c, field, kSetsA | kCanThrow) \
  X(0x64, sget_byte, "sget-byte", f21c, field, kSetsA | kCanThrow) \
  X(0x65, sget_char, "sget-char", f21c, field, kSetsA | kCanThrow) \
  X(0x66, sget_short, "sget-short", f21c, field, kSetsA | kCanThrow) \
  X(0x67, sput, "sput", f21c, field, kCanThrow) \
  X(0x68, sput_wide, "sput-wide", f21c, field, kCanThrow | kAWide) \
  X(0x69, sput_object, "sput-object", f21c, field, kCanThrow) \
  X(0x6a, sput_boolean, "sput-boolean", f21c, field, kCanThrow) \
  X(0x6b, sput_byte, "sput-byte", f21c, field, kCanThrow) \
  X(0x6c, sput_char, "sput-char", f21c, field, kCanThrow) \
  X(0x6d, sput_short, "sput-short", f21c, field, kCanThrow) \
  X(0x6e, invoke_virtual, "invoke-virtual", f35c, method, kCanThrow | kInvokes) \
  X(0x6f, invoke_super, "invoke-super", f35c, method, kCanThrow | kInvokes) \
  X(0x70, invoke_direct, "invoke-direct", f35c, method, kCanThrow | kInvokes) \
  X(0x71, invoke_static, "invoke-static", f35c, method, kCanThrow | kInvokes) \
  X(0x72, invoke_interface, "invoke-interface", f35c, method, kCanThrow | kInvokes) \
  X(0x73, unused_73, "unused", f00x, none, kUndefined) \
  X(0x74, invoke_virtual_range, "invoke-virtual/range", f3rc, method, kCanThrow | kInvokes) \
  X(0x75, invoke_super_range, "invoke-super/range", f3rc, method, kCanThrow | kInvokes) \
  X(0x76, invoke_direct_range, "invoke-direct/range", f3rc, method, kCanThrow | kInvokes) \
  X(0x77, invoke_static_range, "invoke-static/range", f3rc, method, kCanThrow | kInvokes) \
  X(0x78, invoke_interface_range, "invoke-interface/range", f3rc, method, kCanThrow | kInvokes) \
  X(0x79, unused_79, "unused", f00x, none, kUndefined) \
  X(0x7a, unused_7a, "unused", f00x, none, kUndefined) \
  X(0x7b, neg_int, "neg-int", f12x, none, kSetsA) \
  X(0x7c, not_int, "not-int", f12x, none, kSetsA) \
  X(0x7d, neg_long, "neg-long", f12x, none, kSetsA | kAWide | kBWide) \
  X(0x7e, not_long, "not-long", f12x, none, kSetsA | kAWide | kBWide) \
  X(0x7f, neg_float, "neg-float", f12x, none, kSetsA) \
  X(0x80, neg_double, "neg-double", f12x, none, kSetsA | kAWide | kBWide) \
  X(0x81, int_to_long, "int-to-long", f12x, none, kSetsA | kAWide) \
  X(0x82, int_to_float, "int-to-float", f12x, none, kSetsA) \
  X(0x83, int_to_double, "int-to-double", f12x, none, kSetsA | kAWide) \
  X(0x84, long_to_int, "long-to-int", f12x, none, kSetsA | kBWide) \
  X(0x85, long_to_float, "long-to-float", f12x, none, kSetsA | kBWide) \
  X(0x86, long_to_double, "long-to-double", f12x, none, kSetsA | kAWide | kBWide) \
  X(0x87, float_to_int, "float-to-int", f12x, none, kSetsA) \
  X(0x88, float_to_long, "float-to-long", f12x, none, kSetsA | kAWide) \
  X(0x89, float_to_double, "float-to-double", f12x, none, kSetsA | kAWide) \
  X(0x8a, double_to_int, "double-to-int", f12x, none, kSetsA | kBWide) \
  X(0x8b, double_to_long, "double-to-long", f12x, none, kSetsA | kAWide | kBWide) \
  X(0x8c, double_to_float, "double-to-float", f12x, none, kSetsA | kBWide) \
  X(0x8d, int_to_byte, "int-to-byte", f12x, none, kSetsA) \
  X(0x8e, int_to_char, "int-to-char", f12x, none, kSetsA) \
  X(0x8f, int_to_short, "int-to-short", f12x, none, kSetsA) \
  X(0x90, add_int, "add-int", f23x, none, kSetsA) \
  X(0x91, sub_int, "sub-int", f23x, none, kSetsA) \
  X(0x92, mul_int, "mul-int", f23x, none, kSetsA) \
  X(0x93, div_int, "div-int", f23x, none, kSetsA | kCanThrow) \
  X(0x94, rem_int, "rem-int", f23x, none, kSetsA | kCanThrow) \
  X(0x95, and_int, "and-int", f23x, none, kSetsA) \
  X(0x96, or_int, "or-int", f23x, none, kSetsA) \
  X(0x97, xor_int, "xor-int", f23x, none, kSetsA) \
  X(0x98, shl_int, "shl-int", f23x, none, kSetsA) \
  X(0x99, shr_int, "shr-int", f23x, none, kSetsA) \
  X(0x9a, ushr_int, "ushr-int", f23x, none, kSetsA) \
  X(0x9b, add_long, "add-long", f23x, none, kSetsA | kAWide | kBWide | kCWide) \
  X(0x9c, sub_long, "sub-long", f23x, none, kSetsA | kAWide | kBWide | kCWide) \
  X(0x9d, mul_long, "mul-long", f23x, none, kSetsA | kAWide | kBWide | kCWide) \
  X(0x9e, div_long, "div-long", f23x, none, kSetsA | kAWide | kBWide | kCWide | kCanThrow) \
  X(0x9f, rem_long, "rem-long", f23x, none, kSetsA | kAWide | kBWide | kCWide | kCanThrow) \
  X(0xa0, and_long, "and-long", f23x, none, kSetsA | kAWide | kBWide | kCWide) \
  X(0xa1, or_long, "or-long", f23x, none, kSetsA | kAWide | kBWide | kCWide) \
  X(0xa2, xor_long, "xor-long", f23x, none, kSetsA | kAWide | kBWide | kCWide) \
  X(0xa3, shl_long, "shl-long", f23x, none, kSetsA | kAWide | kBWide) \
  X(0xa4, shr_long, "shr-long", f23x, none, kSetsA | kAWide | kBWide) \
  X(0xa5, ushr_long, "ushr-long", f23x, none, kSetsA | kAWide | kBWide) \
  X(0xa6, add_float, "add-float", f23x, none, kSetsA) \
  X(0xa7, sub_float, "sub-float", f23x, none, kSetsA) \
  X(0xa8, mul_float, "mul-float", f23x, none, kSetsA) \
  X(0xa9, div_float, "div-float", f23x, none, kSetsA) \
  X(0xaa, rem_float, "rem-float", f23x, none, kSetsA) \
  X(0xab, add_double, "add-double", f23x, none, kSetsA | kAWide | kBWide | kCWide) \
  X(0xac, sub_double, "sub-double", f23x, none, kSetsA | kAWide | kBWide | kCWide) \
  X(0xad, mul_double, "mul-double", f23x, none, kSetsA | kAWide | kBWide | kCWide) \
  X(0xae, div_double, "div-double", f23x, none, kSetsA | kAWide | kBWide | kCWide) \
  X(0xaf, rem_double, "rem-double", f23x, none, kSetsA | kAWide | kBWide | kCWide) \
  X(0xb0, add_int_2addr, "add-int/2addr", f12x, none, kSetsA) \
  X(0xb1, sub_int_2addr, "sub-int/2addr", f12x, none, kSetsA) \
  X(0xb2, mul_int_2addr, "mul-int/2addr", f12x, none, kSetsA) \
  X(0xb3, div_int_2addr, "div-int/2addr", f12x, none, kSetsA | kCanThrow) \
  X(0xb4, rem_int_2addr, "rem-int/2addr", f12x, none, kSetsA | kCanThrow) \
  X(0xb5, and_int_2addr, "and-int/2addr", f12x, none, kSetsA) \
  X(0xb6, or_int_2addr, "or-int/2addr", f12x, none, kSetsA) \
  X(0xb7, xor_int_2addr, "xor-int/2addr", f12x, none, kSetsA) \
  X(0xb8, shl_int_2addr, "shl-int/2addr", f12x, none, kSetsA) \
  X(0xb9, shr_int_2addr, "shr-int/2addr", f12x, none, kSetsA) \
  X(0xba, ushr_int_2addr, "ushr-int/2addr", f12x, none, kSetsA) \
  X(0xbb, add_long_2addr, "add-long/2addr", f12x, none, kSetsA | kAWide | kBWide) \
  X(0xbc, sub_long_2addr, "sub-long/2addr", f12x, none, kSetsA | kAWide | kBWide) \
  X(0xbd, mul_long_2addr, "mul-long/2addr", f12x, none, kSetsA | kAWide | kBWide) \
  X(0xbe, div_long_2addr, "div-long/2addr", f12x, none, kSetsA | kAWide | kBWide | kCanThrow) \
  X(0xbf, rem_long_2addr, "rem-long/2addr", f12x, none, kSetsA | kAWide | kBWide | kCanThrow) \
  X(0xc0, and_long_2addr, "and-long/2addr", f12x, none, kSetsA | kAWide | kBWide) \
  X(0xc1, or_long_2addr, "or-long/2addr", f12x, none, kSetsA | kAWide | kBWide) \
  X(0xc2, xor_long_2addr, "xor-long/2addr", f12x, none, kSetsA | kAWide | kBWide) \
  X(0xc3, shl_long_2addr, "shl-long/2addr", f12x, none, kSetsA | kAWide) \
  X(0xc4, shr_long_2addr, "shr-long/2addr", f12x, none, kSetsA | kAWide) \
  X(0xc5, ushr_long_2addr, "ushr-long/2addr", f12x, none, kSetsA | kAWide) \
  X(0xc6, add_float_2addr, "add-float/2addr", f12x, none, kSetsA) \
  X(0xc7, sub_float_2addr, "sub-float/2addr", f12x, none, kSetsA) \
  X(0xc8, mul_float_2addr, "mul-float/2addr", f12x, none, kSetsA) \
  X(0xc9, div_float_2addr, "div-float/2addr", f12x, none, kSetsA) \
  X(0xca, rem_float_2addr, "rem-float/2addr", f12x, none, kSetsA) \
  X(0xcb, add_double_2addr, "add-double/2addr", f12x, none, kSetsA | kAWide | kBWide) \
  X(0xcc, sub_double_2addr, "sub-double/2addr", f12x, none, kSetsA | kAWide | kBWide) \
  X(0xcd, mul_double_2addr, "mul-double/2addr", f12x, none, kSetsA | kAWide | kBWide) \
  X(0xce, div_double_2addr, "div-double/2addr", f12x, none, kSetsA | kAWide | kBWide) \
  X(0xcf, rem_double_2addr, "rem-double/2addr", f12x, none, kSetsA | kAWide | kBWide) \
  X(0xd0, add_int_lit16, "add-int/lit16", f22s, none, kSetsA) \
  X(0xd1, rsub_int, "rsub-int", f22s, none, kSetsA) \
  X(0xd2, mul_int_lit16, "mul-int/lit16", f22s, none, kSetsA) \
  X(0xd3, div_int_lit16, "div-int/lit16", f22s, none, kSetsA | kCanThrow) \
  X(0xd4, rem_int_lit16, "rem-int/lit16", f22s, none, kSetsA | kCanThrow) \
  X(0xd5, and_int_lit16, "and-int/lit16", f22s, none, kSetsA) \
  X(0xd6, or_int_lit16, "or-int/lit16", f22s, none, kSetsA) \
  X(0xd7, xor_int_lit16, "xor-int/lit16", f22s, none, kSetsA) \
  X(0xd8, add_int_lit8, "add-int/lit8", f22b, none, kSetsA) \
  X(0xd9, rsub_int_lit8, "rsub-int/lit8", f22b, none, kSetsA) \
  X(0xda, mul_int_lit8, "mul-int/lit8", f22b, none, kSetsA) \
  X(0xdb, div_int_lit8, "div-int/lit8", f22b, none, kSetsA | kCanThrow) \
  X(0xdc, rem_int_lit8, "rem-int/lit8", f22b, none, kSetsA | kCanThrow) \
  X(0xdd, and_int_lit8, "and-int/lit8", f22b, none, kSetsA) \
  X(0xde, or_int_lit8, "or-int/lit8", f22b, none, kSetsA) \
  X(0xdf, xor_int_lit8, "xor-int/lit8", f22b, none, kSetsA) \
  X(0xe0, shl_int_lit8, "shl-int/lit8", f22b, none, kSetsA) \
  X(0xe1, shr_int_lit8, "shr-int/lit8", f22b, none, kSetsA) \
  X(0xe2, ushr_int_lit8, "ushr-int/lit8", f22b, none, kSetsA) \
  X(0xe3, unused_e3, "unused", f00x, none, kUndefined) \
  X(0xe4, unused_e4, "unused", f00x, none, kUndefined) \
  X(0xe5, unused_e5, "unused", f00x, none, kUndefined) \
  X(0xe6, unused_e6, "unused", f00x, none, kUndefined) \
  X(0xe7, unused_e7, "unused", f00x, none, kUndefined) \
  X(0xe8, unused_e8, "unused", f00x, none, kUndefined) \
  X(0xe9, unused_e9, "unused", f00x, none, kUndefined) \
  X(0xea, unused_ea, "unused", f00x, none, kUndefined) \
  X(0xeb, unused_eb, "unused", f00x, none, kUndefined) \
  X(0xec, unused_ec, "unused", f00x, none, kUndefined) \
  X(0xed, unused_ed, "unused", f00x, none, kUndefined) \
  X(0xee, unused_ee, "unused", f00x, none, kUndefined) \
  X(0xef, unused_ef, "unused", f00x, none, kUndefined) \
  X(0xf0, unused_f0, "unused", f00x, none, kUndefined) \
  X(0xf1, unused_f1, "unused", f00x, none, kUndefined) \
  X(0xf2, unused_f2, "unused", f00x, none, kUndefined) \
  X(0xf3, unused_f3, "unused", f00x, none, kUndefined) \
  X(0xf4, unused_f4, "unused", f00x, none, kUndefined) \
  X(0xf5, unused_f5, "unused", f00x, none, kUndefined) \
  X(0xf6, unused_f6, "unused", f00x, none, kUndefined) \
  X(0xf7, unused_f7, "unused", f00x, none, kUndefined) \
  X(0xf8, unused_f8, "unused", f00x, none, kUndefined) \
  X(0xf9, unused_f9, "unused", f00x, none, kUndefined) \
  X(0xfa, invoke_polymorphic, "invoke-polymorphic", f45cc, method_and_proto, kCanThrow | kInvokes) \
  X(0xfb, invoke_polymorphic_range, "invoke-polymorphic/range", f4rcc, method_and_proto, kCanThrow | kInvokes) \
  X(0xfc, invoke_custom, "invoke-custom", f35c, call_site, kCanThrow | kInvokes) \
  X(0xfd, invoke_custom_range, "invoke-custom/range", f3rc, call_site, kCanThrow | kInvokes) \
  X(0xfe, const_method_handle, "const-method-handle", f21c, method_handle, kSetsA | kCanThrow) \
  X(0xff, const_method_type, "const-method-type", f21c, proto, kSetsA | kCanThrow)
// clang-format on
