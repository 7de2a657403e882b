// The order of strings in a dex file, and the shape of type descriptors.
//
// Any input. Specification: Android "Dalvik executable format", string_id_item and TypeDescriptor.
#pragma once

#include <string_view>

#include "dex/encoded_value.h"

namespace hegui::dex {

// Compares two modified-UTF-8 texts by their UTF-16 code units, as string_ids are sorted.
// Negative, zero or positive.
int compare_mutf8(std::string_view left, std::string_view right);

// True for a type descriptor whose shape holds: a primitive, L...; or up to 255 dimensions of one.
// Which characters a name may contain is not asked.
bool is_type_descriptor(std::string_view descriptor);
// True if a class name has characters or empty parts that the runtime refuses in ASCII.
bool has_odd_name(std::string_view descriptor);
// True if `descriptor` can stand for the shorty letter ('L' for every reference).
bool matches_shorty(char letter, std::string_view descriptor);
// True if the runtime accepts a value of this kind as the initial value of a static field.
bool can_initialise(ValueKind kind, std::string_view field_type);

}  // namespace hegui::dex
