#include <jni.h>

typedef unsigned long pthread_t;
int pthread_create(pthread_t *thread, const void *attributes, void *(*start)(void *), void *given);
int __android_log_write(int priority, const char *tag, const char *text);
void *malloc(unsigned long size);
void free(void *memory);
char *strdup(const char *text);

struct work {
  char *device;
  char *screen;
};

static void *run(void *given) {
  struct work *work = given;
  // Which part is written.
  __android_log_write(4, "flow", work->screen);
  free(work->device);
  free(work->screen);
  free(work);
  return 0;
}

JNIEXPORT void Java_cn_example_flow_MainActivity_later(JNIEnv *env, jclass type, jstring device, jstring screen) {
  const char *first = (*env)->GetStringUTFChars(env, device, 0);
  const char *second = (*env)->GetStringUTFChars(env, screen, 0);
  struct work *work = malloc(sizeof *work);
  work->device = strdup(first);
  work->screen = strdup(second);
  (*env)->ReleaseStringUTFChars(env, screen, second);
  (*env)->ReleaseStringUTFChars(env, device, first);
  pthread_t thread;
  pthread_create(&thread, 0, run, work);
}
