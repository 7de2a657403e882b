#include "analyzer/cli/cli.h"

int main(int argc, char** argv) { return hegui::cli::run(argc, argv); }
