#include <jni.h>

JNIEXPORT void Java_cn_example_flow_MainActivity_00024Hooks_hand_1over(JNIEnv *env, jclass hooks,
                                                                     jstring text) {
  // The method that is called.
  const char *name = "keep";
  jmethodID method = (*env)->GetStaticMethodID(env, hooks, name, "(Ljava/lang/String;)V");
  (*env)->CallStaticVoidMethod(env, hooks, method, text);
}
