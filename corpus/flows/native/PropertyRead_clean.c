#include <jni.h>

int __system_property_get(const char *name, char *value);

JNIEXPORT jstring Java_cn_example_flow_MainActivity_describe(JNIEnv *env, jclass type) {
  char value[92];
  // Which property is read.
  if (__system_property_get("ro.build.characteristics", value) < 1) return 0;
  return (*env)->NewStringUTF(env, value);
}
