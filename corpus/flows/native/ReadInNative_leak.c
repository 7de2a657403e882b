#include <jni.h>

JNIEXPORT jstring Java_cn_example_flow_MainActivity_read(JNIEnv *env, jobject self, jobject phone) {
  jclass type = (*env)->FindClass(env, "android/telephony/TelephonyManager");
  jmethodID method = (*env)->GetMethodID(env, type, "getDeviceId", "()Ljava/lang/String;");
  jstring id = (*env)->CallObjectMethod(env, phone, method);
  // What comes back.
  return id ? id : (*env)->NewStringUTF(env, "no id");
}
