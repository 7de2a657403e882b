// Remote screen: is the app's first screen a page of a server?
//
// Looked at is the main activity, with the classes of the app above it and its inner classes. Its
// screen is a page where its content is a WebView, or layouts that hold a WebView and nothing that
// people read or press; the page is a server's unless an address inside the package (file:, or an
// asset loader's) or a page given as text is loaded. An address that is not a constant counts as a
// server's: the package does not have the texts. A WebView beside other widgets says nothing.
//
// limit_hit (stage ui, code remote-screen): what = the address, "" where it is not known.
#pragma once

#include "analyzer/ui/ui_facts.h"

namespace hegui::ui {

void write_remote_screen(const UiInputs& inputs, program::Origins& origins,
                         facts::FactWriter& facts);

}  // namespace hegui::ui
