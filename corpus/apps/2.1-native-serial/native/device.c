#include "jni_table.h"

EXPORTED void *Java_cn_example_app_Device_read(Environment env) {
  char serial[92];
  __system_property_get("ro.serialno", serial);
  return (*env)[NEW_STRING_UTF](env, serial);
}
