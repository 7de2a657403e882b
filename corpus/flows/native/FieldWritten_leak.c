#include <jni.h>

JNIEXPORT void Java_cn_example_flow_MainActivity_assign(JNIEnv *env, jobject self, jstring number) {
  jclass type = (*env)->FindClass(env, "cn/example/flow/MainActivity");
  if (!number) return;
  // The field that is written.
  jfieldID field = (*env)->GetFieldID(env, type, "text", "Ljava/lang/String;");
  (*env)->SetObjectField(env, self, field, number);
}
