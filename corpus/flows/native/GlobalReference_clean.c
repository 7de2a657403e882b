#include <jni.h>

static jobject device_kept, screen_kept;

JNIEXPORT void Java_cn_example_flow_MainActivity_keep(JNIEnv *env, jclass type, jstring device, jstring screen) {
  device_kept = (*env)->NewGlobalRef(env, device);
  screen_kept = (*env)->NewGlobalRef(env, screen);
}

JNIEXPORT jstring Java_cn_example_flow_MainActivity_kept(JNIEnv *env, jclass type) {
  // The reference that is given back.
  return (jstring)(*env)->NewLocalRef(env, screen_kept);
}
