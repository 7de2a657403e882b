#include <jni.h>

JNIEXPORT void Java_cn_example_flow_MainActivity_mix(JNIEnv *env, jobject self, jbyteArray in,
                                                    jbyteArray out) {
  jbyte buffer[32] = {0};
  jint length = (*env)->GetArrayLength(env, in);
  jbyte *bytes = (*env)->GetByteArrayElements(env, in, 0);
  for (jint i = 0; i < 32 && i < length; ++i) {
    // The byte that goes out.
    buffer[i] = (jbyte)(bytes[i] ^ 0x5a);
  }
  (*env)->ReleaseByteArrayElements(env, in, bytes, 2);
  (*env)->SetByteArrayRegion(env, out, 0, 32, buffer);
}
