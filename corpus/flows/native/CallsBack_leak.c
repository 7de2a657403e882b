#include <jni.h>

JNIEXPORT void Java_cn_example_flow_MainActivity_process(JNIEnv *env, jobject self, jstring card) {
  jclass type = (*env)->GetObjectClass(env, self);
  jmethodID method = (*env)->GetMethodID(env, type, "onProcessed", "(Ljava/lang/String;)V");
  // The callback's argument.
  jstring result = card ? card : (*env)->NewStringUTF(env, "no card");
  (*env)->CallVoidMethod(env, self, method, result);
}
