#include <jni.h>

JNIEXPORT jstring Java_cn_example_flow_MainActivity_passed(JNIEnv *env, jobject o, jstring text) {
  if (!text) return (*env)->NewStringUTF(env, "no text");
  // What comes back.
  return text;
}
