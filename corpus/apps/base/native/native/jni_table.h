// The functions of the JNI environment that the cases use, by their place in its table (JNI
// specification).
typedef void* (**Functions)();
typedef Functions* Environment;

#define FIND_CLASS 6
#define GET_METHOD_ID 33
#define CALL_OBJECT_METHOD 34
#define NEW_STRING_UTF 167
#define REGISTER_NATIVES 215
#define EXPORTED __attribute__((visibility("default")))

int __system_property_get(const char* name, char* value);
void* fopen(const char* path, const char* mode);
char* fgets(char* line, int size, void* file);
