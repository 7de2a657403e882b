#include "jni_table.h"

__attribute__((used)) static const char blocked[] = "ro.serialno\0/sys/class/net/wlan0/address";

EXPORTED void *Java_cn_example_app_Device_read(Environment env) {
  char version[92];
  __system_property_get("ro.build.version.sdk", version);
  return (*env)[NEW_STRING_UTF](env, version);
}
