// The heap of a process that allocates for a second and then ends.
//
// A scan touches most of its memory once: taking it from the kernel page by page, giving it back
// and taking it again costs up to a third of the whole. Asked for in large steps, kept, and advised
// to be backed by huge pages, it costs a few faults. What is not touched costs nothing; a child
// whose memory is limited to what it adds may use the rest of its parent's step besides.
#pragma once

namespace hegui::run {

// Once, early, before threads and children (which inherit it). Does nothing but with glibc.
void prepare_heap();

}  // namespace hegui::run
