#include <jni.h>

int socket(int domain, int type, int protocol);
int connect(int socket, const void *address, unsigned size);
long send(int socket, const void *bytes, unsigned long size, int flags);
unsigned long strlen(const char *text);
int close(int socket);

static const unsigned char address[16] = {2, 0, 0, 80, 192, 0, 2, 1};

JNIEXPORT jboolean Java_cn_example_flow_MainActivity_ping(JNIEnv *env, jobject self, jstring id) {
  if (!id) return 0;
  const char *characters = (*env)->GetStringUTFChars(env, id, 0);
  int peer = socket(2, 1, 0);
  jboolean sent = 0;
  if (!connect(peer, address, sizeof address)) {
    // What is sent.
    const char *line = characters;
    sent = send(peer, line, strlen(line), 0) > 0;
  }
  close(peer);
  (*env)->ReleaseStringUTFChars(env, id, characters);
  return sent;
}
