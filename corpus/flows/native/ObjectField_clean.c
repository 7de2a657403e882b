#include <jni.h>

static const char *const fields[] = {"subscriber", "theme"};

JNIEXPORT jstring Java_cn_example_flow_MainActivity_describe(JNIEnv *env, jclass type,
                                                            jobject profile) {
  jclass profiles = (*env)->GetObjectClass(env, profile);
  // The field's name.
  jfieldID field = (*env)->GetFieldID(env, profiles, fields[1], "Ljava/lang/String;");
  return (*env)->GetObjectField(env, profile, field);
}
