#include <jni.h>

int snprintf(char *to, unsigned long size, const char *format, ...);
int __android_log_print(int priority, const char *tag, const char *format, ...);

JNIEXPORT void Java_cn_example_flow_MainActivity_start(JNIEnv *env, jclass type, jstring device, jstring screen) {
  char line[96];
  const char *first = (*env)->GetStringUTFChars(env, device, 0);
  const char *second = (*env)->GetStringUTFChars(env, screen, 0);
  int length = snprintf(line, sizeof line, "device=%s", first);
  // What is printed.
  __android_log_print(4, "flow", "%d: %s", length > 0, line);
  (*env)->ReleaseStringUTFChars(env, screen, second);
  (*env)->ReleaseStringUTFChars(env, device, first);
}
