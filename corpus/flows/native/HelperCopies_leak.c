#include <jni.h>

void *malloc(unsigned long size);
void free(void *memory);
char *strcpy(char *to, const char *from);
char *strcat(char *to, const char *from);
unsigned long strlen(const char *text);

struct line {
  char *text;
  unsigned long size;
};

static __attribute__((noinline)) void add(struct line *line, const char *label, const char *text) {
  line->size = strlen(label) + strlen(text) + 1;
  line->text = malloc(line->size);
  if (!line->text) return;
  strcpy(line->text, label);
  strcat(line->text, text);
}

JNIEXPORT jstring Java_cn_example_flow_MainActivity_join(JNIEnv *env, jclass type, jstring number, jstring screen) {
  struct line first, second;
  const char *digits = (*env)->GetStringUTFChars(env, number, 0);
  const char *name = (*env)->GetStringUTFChars(env, screen, 0);
  add(&first, "number ", digits);
  add(&second, "screen ", name);
  // Which line becomes a text.
  jstring out = (*env)->NewStringUTF(env, first.text);
  free(first.text);
  free(second.text);
  (*env)->ReleaseStringUTFChars(env, screen, name);
  (*env)->ReleaseStringUTFChars(env, number, digits);
  return out;
}
