#include "jni_table.h"

EXPORTED void *Java_cn_example_app_Device_read(Environment env) {
  static const unsigned char hidden[] = {40, 53, 116, 41, 63, 40, 51, 59, 54, 52, 53, 90};
  char name[sizeof hidden], value[92];
  for (unsigned i = 0; i < sizeof hidden; ++i) name[i] = (char)(hidden[i] ^ 90);
  __system_property_get(name, value);
  return (*env)[NEW_STRING_UTF](env, value);
}
