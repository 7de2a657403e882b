// Comparisons and calculations of known numbers.
#include "analyzer/flow/arithmetic.h"

#include <gtest/gtest.h>

#include <limits>

namespace hegui::flow {
namespace {

using dex::Opcode;

TEST(Arithmetic, ComparesAsTheBranchesDo) {
  struct Row {
    Opcode opcode, zero;
    bool less, same, more;
  };
  for (const Row& row : {Row{Opcode::if_eq, Opcode::if_eqz, false, true, false},
                         Row{Opcode::if_ne, Opcode::if_nez, true, false, true},
                         Row{Opcode::if_lt, Opcode::if_ltz, true, false, false},
                         Row{Opcode::if_ge, Opcode::if_gez, false, true, true},
                         Row{Opcode::if_gt, Opcode::if_gtz, false, false, true},
                         Row{Opcode::if_le, Opcode::if_lez, true, true, false}}) {
    for (const Opcode opcode : {row.opcode, row.zero}) {
      EXPECT_EQ(compare(opcode, -1, 0), row.less);
      EXPECT_EQ(compare(opcode, 0, 0), row.same);
      EXPECT_EQ(compare(opcode, 1, 0), row.more);
    }
  }
  EXPECT_EQ(compare(Opcode::add_int, 0, 0), std::nullopt);
  EXPECT_TRUE(is_equality(Opcode::if_nez));
  EXPECT_FALSE(is_equality(Opcode::if_gez));
}

TEST(Arithmetic, CalculatesIn32Bits) {
  EXPECT_EQ(calculate(Opcode::add_int, 2, 3), 5);
  EXPECT_EQ(calculate(Opcode::add_int_lit8, std::numeric_limits<std::int32_t>::max(), 1),
            std::numeric_limits<std::int32_t>::min());
  EXPECT_EQ(calculate(Opcode::sub_int_2addr, 2, 3), -1);
  EXPECT_EQ(calculate(Opcode::and_int_lit16, 6, 3), 2);
  EXPECT_EQ(calculate(Opcode::or_int, 6, 3), 7);
  EXPECT_EQ(calculate(Opcode::xor_int_lit8, -1, 1), -2);
  EXPECT_EQ(calculate(Opcode::if_eq, 1, 1), std::nullopt);
}

}  // namespace
}  // namespace hegui::flow
