#include <jni.h>

JNIEXPORT jstring Java_cn_example_flow_MainActivity_turned(JNIEnv *env, jclass type,
                                                          jstring subscriber, jstring screen) {
  char turned[64];
  // The text that is read.
  jstring text = screen;
  if (!text) return 0;
  const char *characters = (*env)->GetStringUTFChars(env, text, 0);
  int length = 0;
  while (characters[length] && length < 63) ++length;
  for (int i = 0; i < length; ++i) turned[i] = characters[length - 1 - i];
  turned[length] = 0;
  (*env)->ReleaseStringUTFChars(env, text, characters);
  return (*env)->NewStringUTF(env, turned);
}
