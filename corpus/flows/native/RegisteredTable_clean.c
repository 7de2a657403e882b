#include <jni.h>

static jstring copy(JNIEnv *env, jclass type, jstring text) {
  const char *characters = (*env)->GetStringUTFChars(env, text, 0);
  jstring copied = (*env)->NewStringUTF(env, characters);
  (*env)->ReleaseStringUTFChars(env, text, characters);
  return copied;
}

static jstring mask(JNIEnv *env, jclass type, jstring text) {
  return (*env)->NewStringUTF(env, "***********");
}

static void *const functions[] = {copy, mask};

JNIEXPORT jint JNI_OnLoad(JavaVM *machine, void *reserved) {
  JNIEnv *env = 0;
  if ((*machine)->GetEnv(machine, (void **)&env, 0x10006)) return -1;
  JNINativeMethod methods[] = {
    // The function behind the name.
    {"encode", "(Ljava/lang/String;)Ljava/lang/String;", functions[1]},
  };
  (*env)->RegisterNatives(env, (*env)->FindClass(env, "cn/example/flow/Codec"), methods, 1);
  return 0x10006;
}
