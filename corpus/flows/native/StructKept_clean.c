#include <jni.h>

char *strcpy(char *to, const char *from);

static struct {
  char subscriber[32];
  int calls;
  char screen[32];
} state;

JNIEXPORT void Java_cn_example_flow_MainActivity_keep(JNIEnv *env, jclass type, jstring subscriber, jstring screen) {
  const char *characters = (*env)->GetStringUTFChars(env, subscriber, 0);
  strcpy(state.subscriber, characters);
  (*env)->ReleaseStringUTFChars(env, subscriber, characters);
  characters = (*env)->GetStringUTFChars(env, screen, 0);
  strcpy(state.screen, characters);
  (*env)->ReleaseStringUTFChars(env, screen, characters);
  ++state.calls;
}

JNIEXPORT jstring Java_cn_example_flow_MainActivity_kept(JNIEnv *env, jclass type) {
  // The part that is given back.
  return (*env)->NewStringUTF(env, state.screen);
}
