#include <jni.h>

JNIEXPORT jstring Java_cn_example_flow_MainActivity_ask(JNIEnv *env, jclass type, jobject service) {
  char line[64];
  jclass phones = (*env)->FindClass(env, "android/telephony/TelephonyManager");
  jmethodID number = (*env)->GetMethodID(env, phones, "getSubscriberId", "()Ljava/lang/String;");
  jmethodID kind = (*env)->GetMethodID(env, phones, "getPhoneType", "()I");
  jstring answer = (*env)->CallObjectMethod(env, service, number);
  if (!answer) return 0;
  const char *characters = (*env)->GetStringUTFChars(env, answer, 0);
  int type_of_phone = (*env)->CallIntMethod(env, service, kind);
  // What is told.
  sprintf(line, "%s" "%d", characters, type_of_phone);
  (*env)->ReleaseStringUTFChars(env, answer, characters);
  return (*env)->NewStringUTF(env, line);
}
