#include <jni.h>

JNIEXPORT void Java_cn_example_flow_MainActivity_process(JNIEnv *env, jobject self, jstring card) {
  jclass type = (*env)->GetObjectClass(env, self);
  jmethodID method = (*env)->GetMethodID(env, type, "onProcessed", "(Ljava/lang/String;)V");
  // The callback's argument.
  jstring result = (*env)->NewStringUTF(env, card ? "a card" : "no card");
  (*env)->CallVoidMethod(env, self, method, result);
}
