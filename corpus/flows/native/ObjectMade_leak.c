#include <jni.h>

JNIEXPORT jobject Java_cn_example_flow_MainActivity_record(JNIEnv *env, jclass type, jstring card, jstring screen) {
  jclass records = (*env)->FindClass(env, "cn/example/flow/Record");
  jmethodID made = (*env)->GetMethodID(env, records, "<init>", "(Ljava/lang/String;I)V");
  // What the constructor is given.
  return (*env)->NewObject(env, records, made, card, 7);
}
