#include <jni.h>

JNIEXPORT jstring Java_cn_example_flow_MainActivity_start(JNIEnv *env, jclass type, jstring device,
                                    jstring screen) {
  char first[16], second[16];
  (*env)->GetStringUTFRegion(env, device, 0, 8, first);
  (*env)->GetStringUTFRegion(env, screen, 0, 8, second);
  first[8] = second[8] = 0;
  // Which of the two copies becomes a text.
  return (*env)->NewStringUTF(env, second);
}
