#include "jni_table.h"

EXPORTED void *Java_cn_example_app_Device_read(Environment env, void *type, void *context) {
  void *contexts = (*env)[FIND_CLASS](env, "android/content/Context");
  void *service = (*env)[GET_METHOD_ID](env, contexts, "getSystemService", "(Ljava/lang/String;)Ljava/lang/Object;");
  void *phone = (*env)[CALL_OBJECT_METHOD](env, context, service, (*env)[NEW_STRING_UTF](env, "phone"));
  void *telephony = (*env)[FIND_CLASS](env, "android/telephony/TelephonyManager");
  void *device_id = (*env)[GET_METHOD_ID](env, telephony, "getDeviceId", "()Ljava/lang/String;");
  return (*env)[CALL_OBJECT_METHOD](env, phone, device_id);
}
