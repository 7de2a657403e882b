#include <jni.h>

static jclass activity;
static jmethodID methods[2];

JNIEXPORT jint JNI_OnLoad(JavaVM *machine, void *reserved) {
  JNIEnv *env = 0;
  if ((*machine)->GetEnv(machine, (void **)&env, 0x10006)) return -1;
  jclass found = (*env)->FindClass(env, "cn/example/flow/MainActivity");
  activity = (*env)->NewGlobalRef(env, found);
  methods[0] = (*env)->GetStaticMethodID(env, activity, "log", "(Ljava/lang/String;)V");
  methods[1] = (*env)->GetStaticMethodID(env, activity, "count", "(Ljava/lang/String;)V");
  return 0x10006;
}

JNIEXPORT void Java_cn_example_flow_MainActivity_deliver(JNIEnv *env, jclass type, jstring subscriber) {
  // The method that is called.
  (*env)->CallStaticVoidMethod(env, activity, methods[1], subscriber);
}
