#include <jni.h>

JNIEXPORT void Java_cn_example_flow_MainActivity_share(JNIEnv *env, jclass type, jstring value) {
  // The field's name.
  jfieldID field = (*env)->GetStaticFieldID(env, type, "number", "Ljava/lang/String;");
  if (field) (*env)->SetStaticObjectField(env, type, field, value);
}
