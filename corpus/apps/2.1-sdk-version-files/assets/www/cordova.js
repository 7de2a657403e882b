// A file of ours in the form of the platform's script.
var PLATFORM_VERSION_BUILD_LABEL = '10.1.2';
