#include <jni.h>

static jobject ask(JNIEnv *env, jobject self, const char *name) {
  jclass type = (*env)->GetObjectClass(env, self);
  jmethodID method = (*env)->GetMethodID(env, type, name, "()Ljava/lang/String;");
  return method ? (*env)->CallObjectMethod(env, self, method) : 0;
}

JNIEXPORT jstring Java_cn_example_flow_MainActivity_describe(JNIEnv *env, jobject self) {
  jstring answers[] = {ask(env, self, "card"), ask(env, self, "screen")};
  // Whose answer is given back.
  return answers[0];
}
