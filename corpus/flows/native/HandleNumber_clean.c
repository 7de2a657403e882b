#include <jni.h>

char *strdup(const char *text);
void free(void *memory);

JNIEXPORT jlong Java_cn_example_flow_MainActivity_keep(JNIEnv *env, jclass type, jstring text) {
  const char *characters = (*env)->GetStringUTFChars(env, text, 0);
  char *kept = strdup(characters);
  (*env)->ReleaseStringUTFChars(env, text, characters);
  return (jlong)kept;
}

JNIEXPORT jstring Java_cn_example_flow_MainActivity_text(JNIEnv *env, jclass type, jlong handle) {
  return (*env)->NewStringUTF(env, (const char *)handle);
}

JNIEXPORT void Java_cn_example_flow_MainActivity_release(JNIEnv *env, jclass type, jlong handle) {
  free((void *)handle);
}
