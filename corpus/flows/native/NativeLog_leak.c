#include <jni.h>

int __android_log_print(int priority, const char *tag, const char *format, ...);

JNIEXPORT void Java_cn_example_flow_MainActivity_trace(JNIEnv *env, jobject self, jstring device,
                                                      jstring event) {
  const char *id = (*env)->GetStringUTFChars(env, device, 0);
  const char *name = (*env)->GetStringUTFChars(env, event, 0);
  // What is printed.
  __android_log_print(4, "flow", "%d: %s", 1, id);
  (*env)->ReleaseStringUTFChars(env, event, name);
  (*env)->ReleaseStringUTFChars(env, device, id);
}
