// The texts that an argument can be, where it is not one that is known: an element of an array or
// of a collection of known texts, or what flow::ConstantResolver can tell.
#pragma once

#include <optional>
#include <set>
#include <string>

#include "analyzer/taint/library_call.h"

namespace hegui::taint {

// `place`: of the call's arguments, receiver first. nullopt: it can be something else too.
std::optional<std::set<std::string>> possible_texts(const LibraryContext& context,
                                                    const Frame& frame, std::size_t place);

}  // namespace hegui::taint
