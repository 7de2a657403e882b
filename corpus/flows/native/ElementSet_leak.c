#include <jni.h>

JNIEXPORT void Java_cn_example_flow_MainActivity_fill(JNIEnv *env, jclass type, jobjectArray lines,
                                    jstring device, jstring screen) {
  if ((*env)->GetArrayLength(env, lines) < 2) return;
  // The element.
  (*env)->SetObjectArrayElement(env, lines, 1, device);
}
