#include <jni.h>

JNIEXPORT jbyteArray Java_cn_example_flow_MainActivity_copy(JNIEnv *env, jclass type, jbyteArray bytes) {
  jbyte read[16], blank[16];
  jsize length = (*env)->GetArrayLength(env, bytes);
  if (length > 16) length = 16;
  (*env)->GetByteArrayRegion(env, bytes, 0, length, read);
  for (int i = 0; i < 16; ++i) blank[i] = '*';
  jbyteArray out = (*env)->NewByteArray(env, length);
  const jbyte *bytes_of[] = {read, blank};
  // Which bytes are in it.
  (*env)->SetByteArrayRegion(env, out, 0, length, bytes_of[0]);
  return out;
}
