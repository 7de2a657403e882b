#include <jni.h>

JNIEXPORT jstring Java_cn_example_flow_Codec_code__Ljava_lang_String_2(JNIEnv *env, jclass type,
                                                                     jstring value) {
  return value;
}

JNIEXPORT jstring Java_cn_example_flow_Codec_code__Ljava_lang_Object_2(JNIEnv *env, jclass type,
                                                                     jobject value) {
  return (*env)->NewStringUTF(env, value ? "some object" : "no object");
}
